//! A walk knows its way through the pages of a list, and that it goes no page twice.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::task::{Context, Poll, ready};

use crate::address;
use crate::call::RequestConfig;
use crate::codec::{elements, json_text, value_at};
use crate::error::Error;
use crate::paging::Pagination;
use crate::position::PageToken;
use crate::raw_response::RawResponse;
use crate::transport::BoxFuture;
use crate::turn::{Leaf, Turn, turn};

/// How many pages in a row may have nothing on them while the server says that more follow.
const BARE: usize = 100;

/// How often the same page may be shown where the number of all items moves.
const SHOWN: usize = 3;

/// Reads pages one after the other. A page that failed is asked for again.
pub(crate) struct Walk {
    settings: Box<RequestConfig>,
    /// The page that is asked for next.
    pub(crate) at: PageToken,
    /// Nothing says that this page exists.
    guess: bool,
    task: Option<BoxFuture<'static, Result<RawResponse, Error>>>,
    fault: Option<Error>,
    over: bool,
    /// The pages that were read, by what they add to the query.
    been: HashSet<String>,
    /// What stood on them, with the numbers of all items that were told beside it.
    read: HashMap<u64, Vec<Option<u64>>>,
    /// How many pages in a row had nothing on them.
    bare: usize,
    pub(crate) moved: bool,
}

/// A page that was read.
pub(crate) struct Page {
    pub(crate) received: RawResponse,
    /// Where each item stands in the body, with its key where it has one.
    pub(crate) items: Vec<(Option<String>, Range<usize>)>,
    total: Option<u64>,
    turn: Turn,
}

impl Walk {
    pub(crate) fn new(settings: &RequestConfig) -> Self {
        let operation = settings.operation;
        let fault = operation.paging.is_none().then(|| {
            let message = "what it responses does not come in pages";
            Error::usage(Some(operation), message)
        });
        Self {
            settings: Box::new(settings.clone()),
            at: PageToken::start(operation),
            guess: false,
            task: None,
            fault,
            over: false,
            been: HashSet::new(),
            read: HashMap::new(),
            bare: 0,
            moved: false,
        }
    }

    /// Goes on from a position instead of the start.
    pub(crate) fn resume(&mut self, position: &PageToken) {
        let operation = self.settings.operation;
        if position.operation == operation.id {
            self.at = position.clone();
            self.settings.query = std::mem::take(&mut self.at.query);
        } else {
            let message = format!("the position is one of `{}`", position.operation);
            self.fault = Some(Error::usage(Some(operation), message));
        }
    }

    /// Where a walk goes on that begins at this page: under the same query, whatever the call there is told.
    pub(crate) fn position(&self, page: &PageToken) -> PageToken {
        PageToken {
            query: query(&self.settings, page),
            ..page.clone()
        }
    }

    /// The next page. Whoever gets it says by [`pass`](Self::pass) that it may go on.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page, Error>>> {
        if let Some(fault) = self.fault.take() {
            self.over = true;
            return Poll::Ready(Some(Err(fault)));
        }
        let Some(paging) = self.settings.operation.paging.filter(|_| !self.over) else {
            return Poll::Ready(None);
        };
        let task = self.task.get_or_insert_with(|| {
            let mut settings = self.settings.clone();
            settings.query = query(&self.settings, &self.at);
            settings.receive()
        });
        let received = ready!(task.as_mut().poll(context));
        self.task = None;
        let page = received.and_then(|received| self.open(paging, received));
        Poll::Ready(page.transpose())
    }

    /// Looks at a page; nothing where it was only a guess that it exists.
    fn open(&mut self, paging: &Pagination, received: RawResponse) -> Result<Option<Page>, Error> {
        let body = received.body.clone();
        let text = json_text(&body)
            .map_err(|fault| received.unreadable(format!("the page is not JSON: {fault}")))?;
        let list = value_at(text, paging.items).unwrap_or_default();
        // Where the list stands within the body, so that items can be found there again.
        let base = (list.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let items: Vec<_> = elements(list)
            .into_iter()
            .map(|(key, part)| (key, base + part.start..base + part.end))
            .collect();
        if items.is_empty() && !matches!(list, "" | "[]" | "{}") && !list.starts_with(['[', '{']) {
            let trail = paging.items.join(".");
            return Err(received.unreadable(format!("the page has no list at `{trail}`")));
        }
        let total = paging
            .total
            .and_then(|trail| value_at(text, trail)?.trim_matches('"').parse().ok());
        self.bare = if items.is_empty() { self.bare + 1 } else { 0 };
        if self.bare > BARE {
            self.over = true;
            return Err(received.unreadable("the list goes on, but nothing comes".to_owned()));
        }
        let mut hasher = DefaultHasher::new();
        list.hash(&mut hasher);
        let totals = self.read.entry(hasher.finish()).or_default();
        // A list that grows at its head may show the same again, but not for ever.
        let again = totals.contains(&total) || totals.len() == SHOWN;
        totals.push(total);
        if !items.is_empty() && again {
            self.over = true;
            if self.guess {
                return Ok(None);
            }
            return Err(received.unreadable("the list repeats a page that was read".to_owned()));
        }
        let query = query(&self.settings, &self.at);
        let leaf = Leaf {
            text,
            query: &query,
            count: items.len(),
            seen: self.at.seen + items.len() as u64,
            total,
        };
        let turn = turn(paging, &leaf);
        Ok(Some(Page {
            received,
            items,
            total,
            turn,
        }))
    }

    /// Leaves a page behind.
    pub(crate) fn pass(&mut self, page: &Page) {
        self.moved |=
            self.at.total.is_some() && page.total.is_some() && self.at.total != page.total;
        self.at.total = page.total.or(self.at.total);
        self.been.insert(self.at.query.clone());
        let broken = |message: &str| Some(page.received.unreadable(message.to_owned()));
        match &page.turn {
            Turn::Next(query) | Turn::Guess(query) if !self.been.contains(query) => {
                self.guess = matches!(page.turn, Turn::Guess(_));
                self.at.seen += page.items.len() as u64;
                self.at.taken = 0;
                self.at.query.clone_from(query);
                return;
            }
            Turn::Next(_) | Turn::Guess(_) => {
                self.fault = broken("the list leads back to a page that was read");
            }
            Turn::TransportError(message) => self.fault = broken(message),
            Turn::End => self.over = true,
        }
        self.at.taken = page.items.len();
    }
}

/// What is asked for on a page.
fn query(settings: &RequestConfig, page: &PageToken) -> String {
    address::with_pairs(&settings.query, &address::pairs(&page.query))
}
