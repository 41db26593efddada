//! `PageStream`: requests the pages of a list one after the other, and detects lists that never end.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::codec::{DriftList, count_of, for_each_element, json_text, present_at, value_at};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::operation::Pagination;
use crate::paginator::next_page::{NextPage, PageInfo, next_page};
use crate::paginator::page_token::PageToken;
use crate::request::{BodyMode, RequestConfig};
use crate::response::{
    RawResponse, empty_list, items_before, missing_items, no_list, page_header, says_empty,
};
use crate::url;

/// The most consecutive empty pages before a list is considered endless.
const MAX_EMPTY_PAGES: usize = 100;

/// How often a page with the same content may occur while the total number of items changes.
const MAX_IDENTICAL_PAGES: usize = 3;

/// How often in a row the request for a page may fail before the list ends.
const MAX_FAILURES: u32 = 3;

/// The longest delay that a server can ask for if a call has no timeout.
const MAX_DELAY: Duration = Duration::from_secs(3600);

/// Requests pages one after the other.
///
/// After a failure that may be temporary, the page is requested again: after a delay, and at most [`MAX_FAILURES`] times
/// in a row. Any other failure ends the list, because requesting the page again would only repeat it.
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
    /// How often in a row the request for the current page has failed.
    failures: u32,
    /// The delay before the next request.
    delay: Option<Duration>,
    /// The number of items of the list before the position. `None` if it is unknown.
    items_before: Option<u64>,
    /// The pages that were read, by the query parameters they add.
    visited: HashSet<String>,
    /// The hashes of the lists that were read, each with the total numbers of items that were reported with it.
    seen_lists: HashMap<u64, Vec<Option<u64>>>,
    /// The number of consecutive empty pages.
    empty_pages: usize,
    pub(crate) total_changed: bool,
}

/// The key of an item, if it has one, and its position in the body.
pub(crate) type ItemPosition = (Option<String>, Range<usize>);

/// A page that was read.
pub(crate) struct Page {
    pub(crate) response: RawResponse,
    pub(crate) items: Vec<ItemPosition>,
    /// Whether the items have keys: they are the values of an object and not an array. None if the list is null.
    pub(crate) has_keys: Option<bool>,
    /// Where the list itself departs from the API's description.
    pub(crate) drift: DriftList,
    misses_items: bool,
    total: Option<u64>,
    next: NextPage,
}

impl Page {
    /// Whether the total says that the list has more items than came, although no page follows.
    pub(crate) fn misses_items(&self) -> bool {
        self.misses_items
    }
}

impl PageStream {
    pub(crate) fn new(config: &RequestConfig) -> Self {
        let operation = config.operation;
        let final_error = operation
            .pagination
            .is_none()
            .then(|| Error::usage(Some(operation), "the operation is not paginated"));
        let mut config = Box::new(config.clone());
        config.copy_page_params_from_body();
        Self {
            position: PageToken::start(operation),
            is_guess: false,
            request: None,
            final_error,
            done: false,
            failures: 0,
            delay: None,
            items_before: operation
                .pagination
                .and_then(|pagination| items_before(pagination, &config.query)),
            config,
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
            // A list that was begun at a later page has counted fewer items than there are before the position.
            self.items_before = operation
                .pagination
                .and_then(|pagination| items_before(pagination, &self.config.query))
                .filter(|before| *before == self.position.items_before);
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
            config.move_page_params_to_body();
            let Some(delay) = self.delay.take() else {
                return config.execute();
            };
            let sleep = config.client.clock().sleep(delay);
            Box::pin(async move {
                sleep.await;
                config.execute().await
            })
        });
        let response = ready!(request.as_mut().poll(context));
        self.request = None;
        let page = response.and_then(|response| self.read_page(pagination, response));
        match &page {
            Ok(_) => self.failures = 0,
            Err(error) => self.fail(error),
        }
        Poll::Ready(page.transpose())
    }

    /// Ends the list after a failure, or delays the next request if that may succeed.
    pub(crate) fn fail(&mut self, error: &Error) {
        self.failures += 1;
        let client = &self.config.client;
        let policy = self.config.retry_policy.as_deref();
        let policy = policy.unwrap_or(client.retry_policy());
        let backoff = policy.delay(self.failures, client.jitter());
        let delay = error
            .retry_after()
            .map_or(backoff, |asked| asked.max(backoff));
        let longest = self.config.total_timeout(BodyMode::Buffered);
        let may_heal = error.is_retryable() && self.failures < MAX_FAILURES;
        if may_heal && delay <= longest.unwrap_or(MAX_DELAY) {
            self.delay = Some(delay);
        } else {
            self.done = true;
        }
    }

    /// Finds the items of a page. Returns `None` if the page was only a guess and does not exist.
    fn read_page(
        &mut self,
        pagination: &Pagination,
        mut response: RawResponse,
    ) -> Result<Option<Page>, Error> {
        let body = response.body.clone();
        let text = json_text(&body).map_err(|error| {
            response.decoding_error(format!("the page is not valid JSON: {error}"))
        })?;
        let list = present_at(text, pagination.items).unwrap_or_default();
        let empty = match list {
            "null" => Some(empty_list(pagination, "null")),
            "" if says_empty(pagination, text) => Some(empty_list(pagination, "nothing")),
            list if list.starts_with(['[', '{']) => None,
            _ => return Err(response.decoding_error(no_list(pagination))),
        };
        let items = self.find_items(text, list, &response)?;
        let total = pagination
            .total
            .and_then(|path| count_of(value_at(text, path)?));
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
        let header = page_header(pagination, &response.headers);
        let info = PageInfo {
            body: text,
            header: header.as_deref(),
            query: &query,
            count: items.len(),
            items_so_far: self.position.items_before + items.len() as u64,
            total,
        };
        let next = next_page(pagination, &info);
        response.items_before = self.items_before.map(|_| self.position.items_before);
        let missing = response
            .items_before
            .filter(|_| next == NextPage::End)
            .and_then(|_| missing_items(pagination, total, info.items_so_far));
        let misses_items = missing.is_some();
        let mut drift = DriftList::default();
        for found in empty.into_iter().chain(missing) {
            drift.push(found);
        }
        Ok(Some(Page {
            response,
            items,
            has_keys: match list.as_bytes().first() {
                Some(b'{') => Some(true),
                Some(b'[') => Some(false),
                _ => None,
            },
            drift,
            misses_items,
            total,
            next,
        }))
    }

    /// The items of a list by their position in the body.
    fn find_items(
        &self,
        text: &str,
        list: &str,
        response: &RawResponse,
    ) -> Result<Vec<ItemPosition>, Error> {
        let offset = (list.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let limit = response.limits.memory() / size_of::<ItemPosition>();
        let (mut items, mut count) = (Vec::new(), 0);
        for_each_element(list, &mut |key, range| {
            count += 1;
            if count <= limit {
                let range = offset + range.start..offset + range.end;
                items.push((key.map(Into::into), range));
            }
        });
        if count > limit {
            let message = format!("the page has {count} items, which exceeds the memory limit");
            return Err(response.decoding_error(message));
        }
        Ok(items)
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
