//! The state of batch polling: lists of statuses that the waiters of a client share.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::drift_handler::DriftHandler;

/// How long a listing is fresh, per page that it has.
const FRESHNESS_PER_PAGE: Duration = Duration::from_secs(2);

/// The lists that the waiters of a client share, by the ID of the list operation.
///
/// There is no background task. The first waiter that needs a fresh listing reads it, and the others wait for it.
#[derive(Default)]
pub(crate) struct BatchStates(Mutex<HashMap<&'static str, ListState>>);

/// The state of one list.
#[derive(Default)]
pub(super) struct ListState {
    /// The IDs that are waited for, with the number of waiters of each.
    subscribers: BTreeMap<String, usize>,
    /// A waiter is reading the list.
    pub(super) is_reading: bool,
    /// The waiters to wake when the list was read.
    pub(super) wakers: Vec<Waker>,
    /// When the list was last read.
    pub(super) read_at: Option<SystemTime>,
    /// The last listing, or `None` if the list could not be read.
    pub(super) listing: Option<Listing>,
    /// The list cannot be read, so that each waiter polls for itself.
    pub(super) is_disabled: bool,
}

/// The content of a list.
pub(super) struct Listing {
    /// The items by ID.
    pub(super) items: HashMap<String, String>,
    /// The number of pages that were read.
    pub(super) pages: usize,
    /// There are more pages, which were not needed.
    pub(super) is_truncated: bool,
    pub(super) head: Arc<ListingHead>,
}

/// The metadata of the response with a listing.
pub(super) struct ListingHead {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) drift_handler: DriftHandler,
}

/// What a list says about one ID.
pub(super) enum BatchStatus {
    /// The list is not used: it cannot be read, or nobody else waits for one of its items.
    NotShared,
    /// The list does not contain the ID.
    NotListed,
    /// The list could not be read this time.
    Unavailable,
    /// The item with the ID.
    Found(String, Arc<ListingHead>),
}

/// The registration of a waiter for an ID. Dropping it ends the registration.
pub(crate) struct Subscription {
    states: Arc<BatchStates>,
    list: &'static str,
    id: String,
}

impl BatchStates {
    /// Registers a waiter for an ID in a list.
    pub(super) fn subscribe(self: &Arc<Self>, list: &'static str, id: &str) -> Subscription {
        let mut lists = self.lock();
        let state = lists.entry(list).or_default();
        *state.subscribers.entry(id.to_owned()).or_default() += 1;
        Subscription {
            states: self.clone(),
            list,
            id: id.to_owned(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<&'static str, ListState>> {
        // After a panic of another waiter, the worst that can remain is an old listing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Subscription {
    /// Accesses the state of the list and the ID. The lock is held while `access` runs.
    pub(super) fn with_state<T>(&self, access: impl FnOnce(&mut ListState, &str) -> T) -> T {
        let mut lists = self.states.lock();
        access(lists.entry(self.list).or_default(), &self.id)
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.with_state(|state, id| {
            if let Some(count) = state.subscribers.get_mut(id) {
                *count -= 1;
                if *count == 0 {
                    state.subscribers.remove(id);
                }
            }
        });
    }
}

impl ListState {
    /// The status of an ID, if it was read after `since` or is fresh. Otherwise `None`, and the list has to be read.
    pub(super) fn status(
        &self,
        id: &str,
        since: SystemTime,
        now: SystemTime,
    ) -> Option<BatchStatus> {
        if self.is_disabled || self.subscribers.len() < 2 {
            return Some(BatchStatus::NotShared);
        }
        let read_at = self.read_at?;
        let pages = self.listing.as_ref().map_or(1, |listing| listing.pages);
        let age = now.duration_since(read_at).unwrap_or_default();
        let is_fresh = age < FRESHNESS_PER_PAGE * u32::try_from(pages).unwrap_or(u32::MAX);
        if read_at <= since && !is_fresh {
            return None;
        }
        let Some(listing) = &self.listing else {
            return Some(BatchStatus::Unavailable);
        };
        match listing.items.get(id) {
            Some(item) => Some(BatchStatus::Found(item.clone(), listing.head.clone())),
            // So many IDs are missing now that reading further pages is worth it.
            None if listing.is_truncated && self.missing(&listing.items) > listing.pages => None,
            None => Some(BatchStatus::NotListed),
        }
    }

    /// The number of IDs that are waited for and not among the items.
    pub(super) fn missing(&self, items: &HashMap<String, String>) -> usize {
        let ids = self.subscribers.keys();
        ids.filter(|id| !items.contains_key(*id)).count()
    }
}
