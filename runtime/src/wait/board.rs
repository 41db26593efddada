//! A board knows the states of many by one listing, which all who wait for them share.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::call::{Request, RequestBuilder};
use crate::client::Client;
use crate::codec::{Json, elements, json_text, value_at};
use crate::error::Error;
use crate::raw_response::RawResponse;
use crate::reporter::Reporter;
use crate::wait::watch::BatchList;

/// How long a listing is good for, for each page that it took.
const FRESH: Duration = Duration::from_secs(2);

/// How many pages one listing may take.
const PAGES: usize = 10;

/// What the waiters of one client share. Nothing runs by itself: whoever needs news first reads the list, and the
/// others who need it meanwhile wait for that.
#[derive(Default)]
pub(crate) struct Board(Mutex<HashMap<&'static str, Round>>);

/// What is known from one list.
#[derive(Default)]
struct Round {
    /// Who waits: ids, each with the number of its waiters.
    waiting: BTreeMap<String, usize>,
    /// Somebody is reading the list.
    reading: bool,
    wakers: Vec<Waker>,
    /// When it was read last.
    at: Option<SystemTime>,
    /// What it held; nothing where it could not be read.
    listing: Option<Listing>,
    /// It may not be read at all.
    closed: bool,
}

/// A list as it was read: items by id.
struct Listing {
    items: HashMap<String, String>,
    pages: usize,
    /// There was more, which nobody needed then.
    cut: bool,
    head: Arc<Head>,
}

/// What came with a listing.
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) reporter: Reporter,
}

/// What a board says.
pub(crate) enum Seen {
    /// Nobody else is waiting, so the list would be no gain.
    Alone,
    /// The list does not hold it.
    Missing,
    /// The list could not be read just now.
    Nothing,
    /// Its item in the list.
    Found(String, Arc<Head>),
}

/// A waiter's place at the board.
pub(crate) struct Seat {
    board: Arc<Board>,
    list: &'static str,
    id: String,
}

impl Board {
    /// A place for who waits for an id.
    pub(crate) fn seat(self: &Arc<Self>, list: &'static str, id: &str) -> Seat {
        let mut rounds = self.rounds();
        let round = rounds.entry(list).or_default();
        *round.waiting.entry(id.to_owned()).or_default() += 1;
        Seat {
            board: self.clone(),
            list,
            id: id.to_owned(),
        }
    }

    fn rounds(&self) -> MutexGuard<'_, HashMap<&'static str, Round>> {
        // A panic elsewhere leaves at worst an old listing behind.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut rounds = self.board.rounds();
        let round = rounds.entry(self.list).or_default();
        if let Some(count) = round.waiting.get_mut(&self.id) {
            *count -= 1;
            if *count == 0 {
                round.waiting.remove(&self.id);
            }
        }
    }
}

impl Seat {
    /// What is known of the id that was not known at a time.
    pub(crate) async fn look(
        &self,
        client: &Client,
        shared: &BatchList,
        since: SystemTime,
    ) -> Result<Seen, Error> {
        loop {
            let news = std::future::poll_fn(|context| {
                let now = client.clock().now();
                let mut rounds = self.board.rounds();
                let round = rounds.entry(self.list).or_default();
                let news = round.news(&self.id, since, now);
                if news.is_none() && round.reading {
                    round.wakers.push(context.waker().clone());
                    return Poll::Pending;
                }
                round.reading |= news.is_none();
                Poll::Ready(news)
            });
            if let Some(seen) = news.await {
                return Ok(seen);
            }
            let reading = Reading(self);
            let listing = self.read(client, shared).await;
            let mut rounds = self.board.rounds();
            let round = rounds.entry(self.list).or_default();
            round.at = Some(client.clock().now());
            let failed = match listing {
                Ok(listing) => {
                    round.listing = Some(listing);
                    None
                }
                Err(error) => {
                    round.listing = None;
                    round.closed = !error.is_retryable();
                    Some(error)
                }
            };
            drop(rounds);
            drop(reading);
            if let Some(error) = failed.filter(Error::is_retryable) {
                return Err(error);
            }
        }
    }

    /// Reads the list as far as it pays: a page may save as many questions as ids are still missing.
    async fn read(&self, client: &Client, shared: &BatchList) -> Result<Listing, Error> {
        let mut items = HashMap::new();
        let mut pages = 0;
        loop {
            pages += 1;
            let mut call = RequestBuilder::<Json>::new(client, shared.list);
            let settings = call.settings_mut();
            settings.query = match pages {
                1 => shared.size.to_owned(),
                _ => format!("{}&page={pages}", shared.size),
            };
            let received = Box::new(settings.clone()).receive().await?;
            let count = gather(shared, &received, &mut items)?;
            let missing = {
                let mut rounds = self.board.rounds();
                rounds.entry(self.list).or_default().missing(&items)
            };
            let over = count == 0 || pages >= PAGES;
            if over || missing <= pages {
                let head = Arc::new(Head {
                    status: received.status,
                    headers: received.headers,
                    reporter: received.reporter,
                });
                return Ok(Listing {
                    items,
                    pages,
                    cut: !over,
                    head,
                });
            }
        }
    }
}

/// Takes the items of a page, and gives their number.
fn gather(
    shared: &BatchList,
    received: &RawResponse,
    found: &mut HashMap<String, String>,
) -> Result<usize, Error> {
    let body = json_text(&received.body)
        .map_err(|fault| received.unreadable(format!("the page is not JSON: {fault}")))?;
    let trail = shared.list.paging.map_or(&[][..], |paging| paging.items);
    let list = value_at(body, trail).unwrap_or_default();
    let items = elements(list);
    for (_, range) in &items {
        let item = &list[range.clone()];
        if let Some(id) = value_at(item, shared.id) {
            let id = id.trim_matches('"').to_owned();
            found.entry(id).or_insert_with(|| item.to_owned());
        }
    }
    Ok(items.len())
}

impl Round {
    /// What is known of an id; nothing where the list has to be read for it.
    fn news(&self, id: &str, since: SystemTime, now: SystemTime) -> Option<Seen> {
        if self.closed || self.waiting.len() < 2 {
            return Some(Seen::Alone);
        }
        let at = self.at?;
        let pages = self.listing.as_ref().map_or(1, |listing| listing.pages);
        let age = now.duration_since(at).unwrap_or_default();
        let young = age < FRESH * u32::try_from(pages).unwrap_or(u32::MAX);
        if at <= since && !young {
            return None;
        }
        let Some(listing) = &self.listing else {
            return Some(Seen::Nothing);
        };
        match listing.items.get(id) {
            Some(item) => Some(Seen::Found(item.clone(), listing.head.clone())),
            // So many are missing now that it pays to read on.
            None if listing.cut && self.missing(&listing.items) > listing.pages => None,
            None => Some(Seen::Missing),
        }
    }

    /// How many are waited for that a list does not hold.
    fn missing(&self, items: &HashMap<String, String>) -> usize {
        let ids = self.waiting.keys();
        ids.filter(|id| !items.contains_key(*id)).count()
    }
}

/// The duty of who reads the list; when it is dropped, the others go on.
struct Reading<'a>(&'a Seat);

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        let mut rounds = self.0.board.rounds();
        let round = rounds.entry(self.0.list).or_default();
        round.reading = false;
        let wakers = std::mem::take(&mut round.wakers);
        drop(rounds);
        wakers.into_iter().for_each(Waker::wake);
    }
}
