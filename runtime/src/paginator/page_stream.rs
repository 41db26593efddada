//! `PageStream`: requests the pages of a list one after the other, and detects lists that never end.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::task::{Context, Poll, ready};

use crate::codec::{elements, json_text, value_at};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::operation::Pagination;
use crate::paginator::next_page::{NextPage, PageInfo, next_page};
use crate::paginator::page_token::PageToken;
use crate::request::RequestConfig;
use crate::response::RawResponse;
use crate::url;

/// The most consecutive empty pages before a list is considered endless.
const MAX_EMPTY_PAGES: usize = 100;

/// How often a page with the same content may occur while the total number of items changes.
const MAX_IDENTICAL_PAGES: usize = 3;

/// Requests pages one after the other. A page that failed is requested again.
pub(crate) struct PageStream {
    config: Box<RequestConfig>,
    /// The page that is requested next.
    pub(crate) position: PageToken,
    /// The last page did not say that there is another one.
    is_guess: bool,
    request: Option<BoxFuture<'static, Result<RawResponse, Error>>>,
    /// An error that ends the stream.
    final_error: Option<Error>,
    done: bool,
    /// The pages that were read, by the query parameters they add.
    visited: HashSet<String>,
    /// The hashes of the lists that were read, each with the total numbers of items that were reported with it.
    seen_lists: HashMap<u64, Vec<Option<u64>>>,
    /// The number of consecutive empty pages.
    empty_pages: usize,
    pub(crate) total_changed: bool,
}

/// A page that was read.
pub(crate) struct Page {
    pub(crate) response: RawResponse,
    /// The key of each item, if it has one, and its position in the body.
    pub(crate) items: Vec<(Option<String>, Range<usize>)>,
    total: Option<u64>,
    next: NextPage,
}

impl PageStream {
    pub(crate) fn new(config: &RequestConfig) -> Self {
        let operation = config.operation;
        let final_error = operation
            .pagination
            .is_none()
            .then(|| Error::usage(Some(operation), "the operation is not paginated"));
        Self {
            config: Box::new(config.clone()),
            position: PageToken::start(operation),
            is_guess: false,
            request: None,
            final_error,
            done: false,
            visited: HashSet::new(),
            seen_lists: HashMap::new(),
            empty_pages: 0,
            total_changed: false,
        }
    }

    /// Continues at a page token instead of the start.
    pub(crate) fn resume(&mut self, token: &PageToken) {
        let operation = self.config.operation;
        if token.operation == operation.id {
            self.position = token.clone();
            self.config.query = std::mem::take(&mut self.position.query);
        } else {
            let message = format!("the page token is for `{}`", token.operation);
            self.final_error = Some(Error::usage(Some(operation), message));
        }
    }

    /// The token to resume at a page, which contains the whole query.
    pub(crate) fn page_token(&self, page: &PageToken) -> PageToken {
        PageToken {
            query: page_query(&self.config, page),
            ..page.clone()
        }
    }

    /// Requests the next page. The stream stays at that page until [`advance`](Self::advance) is called.
    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page, Error>>> {
        if let Some(error) = self.final_error.take() {
            self.done = true;
            return Poll::Ready(Some(Err(error)));
        }
        let Some(pagination) = self.config.operation.pagination.filter(|_| !self.done) else {
            return Poll::Ready(None);
        };
        let request = self.request.get_or_insert_with(|| {
            let mut config = self.config.clone();
            config.query = page_query(&self.config, &self.position);
            config.execute()
        });
        let response = ready!(request.as_mut().poll(context));
        self.request = None;
        let page = response.and_then(|response| self.read_page(pagination, response));
        Poll::Ready(page.transpose())
    }

    /// Finds the items of a page. Returns `None` if the page was only a guess and does not exist.
    fn read_page(
        &mut self,
        pagination: &Pagination,
        response: RawResponse,
    ) -> Result<Option<Page>, Error> {
        let body = response.body.clone();
        let text = json_text(&body).map_err(|error| {
            response.decoding_error(format!("the page is not valid JSON: {error}"))
        })?;
        let list = value_at(text, pagination.items).unwrap_or_default();
        // Items are stored by their position in the body.
        let offset = (list.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let items: Vec<_> = elements(list)
            .into_iter()
            .map(|(key, range)| (key, offset + range.start..offset + range.end))
            .collect();
        if items.is_empty() && !matches!(list, "" | "[]" | "{}") && !list.starts_with(['[', '{']) {
            let path = pagination.items.join(".");
            return Err(response.decoding_error(format!("the page has no list at `{path}`")));
        }
        let total = pagination
            .total
            .and_then(|path| value_at(text, path)?.trim_matches('"').parse().ok());
        self.empty_pages = if items.is_empty() {
            self.empty_pages + 1
        } else {
            0
        };
        if self.empty_pages > MAX_EMPTY_PAGES {
            self.done = true;
            return Err(response.decoding_error(format!(
                "pagination stopped after {MAX_EMPTY_PAGES} consecutive empty pages"
            )));
        }
        if !items.is_empty() && self.is_repeated(list, total) {
            self.done = true;
            if self.is_guess {
                return Ok(None);
            }
            let message = "pagination stopped: the server returned the same page again";
            return Err(response.decoding_error(message.to_owned()));
        }
        let query = page_query(&self.config, &self.position);
        let info = PageInfo {
            body: text,
            query: &query,
            count: items.len(),
            items_so_far: self.position.items_before + items.len() as u64,
            total,
        };
        let next = next_page(pagination, &info);
        Ok(Some(Page {
            response,
            items,
            total,
            next,
        }))
    }

    /// Whether a list was read before. A list that grows at its start may repeat a page a few times, each time with
    /// another total.
    fn is_repeated(&mut self, list: &str, total: Option<u64>) -> bool {
        let mut hasher = DefaultHasher::new();
        list.hash(&mut hasher);
        let totals = self.seen_lists.entry(hasher.finish()).or_default();
        let is_repeated = totals.contains(&total) || totals.len() == MAX_IDENTICAL_PAGES;
        totals.push(total);
        is_repeated
    }

    /// Moves on to the page after this one.
    pub(crate) fn advance(&mut self, page: &Page) {
        self.total_changed |= self.position.total.is_some()
            && page.total.is_some()
            && self.position.total != page.total;
        self.position.total = page.total.or(self.position.total);
        self.visited.insert(self.position.query.clone());
        let decoding_error = |message: &str| Some(page.response.decoding_error(message.to_owned()));
        match &page.next {
            NextPage::Query(query) | NextPage::Guess(query) if !self.visited.contains(query) => {
                self.is_guess = matches!(page.next, NextPage::Guess(_));
                self.position.items_before += page.items.len() as u64;
                self.position.items_taken = 0;
                self.position.query.clone_from(query);
                return;
            }
            NextPage::Query(_) | NextPage::Guess(_) => {
                self.final_error =
                    decoding_error("pagination stopped: the next page was read before");
            }
            NextPage::Invalid(message) => self.final_error = decoding_error(message),
            NextPage::End => self.done = true,
        }
        self.position.items_taken = page.items.len();
    }
}

/// The query of the request for a page.
fn page_query(config: &RequestConfig, page: &PageToken) -> String {
    url::replace_query_params(&config.query, &url::parse_query(&page.query))
}
