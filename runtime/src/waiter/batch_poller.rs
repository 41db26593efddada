//! Batch polling: reads the statuses of many resources from one list.

use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Poll, Waker};
use std::time::SystemTime;

use crate::client::Client;
use crate::codec::{Json, for_each_element, json_text, value_at};
use crate::error::Error;
use crate::operation::{BatchList, PageStyle};
use crate::request::{Request, RequestBuilder};
use crate::response::RawResponse;
use crate::waiter::batch_states::{BatchStatus, Listing, ListingHead, Subscription};

/// The most pages to read of a list.
const MAX_PAGES: usize = 10;

/// The most items to keep of a list, so that a hostile list does not exhaust memory.
const MAX_ITEMS: usize = 100_000;

/// The status of the subscribed ID, from a listing that was read after `since` or is still fresh. Reads the list if
/// necessary, until `end`.
pub(super) async fn poll_list(
    subscription: &Subscription,
    client: &Client,
    batch_list: &BatchList,
    since: SystemTime,
    end: Option<SystemTime>,
) -> Result<BatchStatus, Error> {
    loop {
        let status = poll_fn(|context| {
            let now = client.clock().now();
            subscription.with_state(|state, id| {
                let status = state.status(id, since, now);
                if status.is_none() && state.is_reading {
                    state.wakers.push(context.waker().clone());
                    return Poll::Pending;
                }
                state.is_reading |= status.is_none();
                Poll::Ready(status)
            })
        });
        if let Some(status) = status.await {
            return Ok(status);
        }
        let read_guard = ReadGuard(subscription);
        let listing = read_list(subscription, client, batch_list, end).await;
        let error = subscription.with_state(|state, _| {
            state.read_at = Some(client.clock().now());
            match listing {
                Ok(listing) => {
                    state.listing = Some(listing);
                    None
                }
                Err(error) => {
                    state.listing = None;
                    state.is_disabled = !error.is_retryable();
                    Some(error)
                }
            }
        });
        drop(read_guard);
        if let Some(error) = error.filter(Error::is_retryable) {
            return Err(error);
        }
    }
}

/// Reads pages as long as each may save more requests than it costs.
async fn read_list(
    subscription: &Subscription,
    client: &Client,
    batch_list: &BatchList,
    end: Option<SystemTime>,
) -> Result<Listing, Error> {
    let mut items = HashMap::new();
    let mut pages = 0;
    loop {
        pages += 1;
        let mut request = RequestBuilder::<Json>::new(client, batch_list.list);
        let config = request.config_mut();
        config.deadline = end;
        let pagination = batch_list.list.pagination;
        if let Some(size) = pagination.and_then(|pagination| pagination.size) {
            config.add_query(size.parameter, &size.largest);
        }
        let page = match pagination.map(|pagination| pagination.style) {
            Some(PageStyle::Number { page, .. }) => Some(page),
            Some(PageStyle::Offset { .. } | PageStyle::Cursor { .. } | PageStyle::Link { .. })
            | None => None,
        };
        if let Some(page) = page.filter(|_| pages > 1) {
            config.add_query(page, &i64::try_from(pages).unwrap_or(i64::MAX));
        }
        let response = Box::new(config.clone()).execute().await?;
        let count = collect_items(batch_list, &response, &mut items)?;
        let missing = subscription.with_state(|state, _| state.missing(&items));
        let is_last = count == 0 || page.is_none() || pages >= MAX_PAGES;
        if is_last || missing <= pages {
            let head = Arc::new(ListingHead {
                status: response.status,
                headers: response.headers,
                drift_handler: response.drift_handler,
            });
            return Ok(Listing {
                items,
                pages,
                is_truncated: !is_last,
                head,
            });
        }
    }
}

/// Adds the items of a page by ID, and returns the number of items on the page.
fn collect_items(
    batch_list: &BatchList,
    response: &RawResponse,
    collected: &mut HashMap<String, String>,
) -> Result<usize, Error> {
    let body = json_text(&response.body)
        .map_err(|error| response.decoding_error(format!("the page is not valid JSON: {error}")))?;
    let path = batch_list
        .list
        .pagination
        .map_or(&[][..], |pagination| pagination.items);
    let list = value_at(body, path).unwrap_or_default();
    if !list.starts_with(['[', '{']) {
        let message = format!("the response has no list at `{}`", path.join("."));
        return Err(response.decoding_error(message));
    }
    let mut count = 0;
    for_each_element(list, &mut |_, range| {
        count += 1;
        let item = &list[range];
        if collected.len() < MAX_ITEMS
            && let Some(id) = value_at(item, batch_list.id)
        {
            let id = id.trim_matches('"').to_owned();
            collected.entry(id).or_insert_with(|| item.to_owned());
        }
    });
    Ok(count)
}

/// Marks the list as being read. Dropping it, also when the waiter is cancelled, wakes the other waiters.
struct ReadGuard<'a>(&'a Subscription);

impl Drop for ReadGuard<'_> {
    fn drop(&mut self) {
        let wakers = self.0.with_state(|state, _| {
            state.is_reading = false;
            std::mem::take(&mut state.wakers)
        });
        wakers.into_iter().for_each(Waker::wake);
    }
}
