//! `ItemPaginator`: the items of a list, across all pages.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::codec::{Drift, DriftList, JsonCodec, ReadOutcome, decode_into, utf8_text};
use crate::error::Error;
use crate::paginator::page_stream::PageStream;
use crate::paginator::page_token::PageToken;
use crate::request::{Request, RequestBuilder};
use crate::response::{RawResponse, no_list};

/// An item of a list: any type of the API, or a pair of key and value if the items are the values of an object.
pub trait ListItem: Sized {
    #[doc(hidden)]
    fn empty() -> Self;

    #[doc(hidden)]
    fn value_mut(&mut self) -> &mut dyn JsonCodec;

    #[doc(hidden)]
    fn set_key(&mut self, _: String) {}

    /// Whether the items are the values of an object.
    #[doc(hidden)]
    const HAS_KEY: bool = false;
}

impl<T: JsonCodec> ListItem for T {
    fn empty() -> Self {
        T::empty()
    }

    fn value_mut(&mut self) -> &mut dyn JsonCodec {
        self
    }
}

impl<T: JsonCodec> ListItem for (String, T) {
    fn empty() -> Self {
        (String::new(), T::empty())
    }

    fn value_mut(&mut self) -> &mut dyn JsonCodec {
        &mut self.1
    }

    fn set_key(&mut self, key: String) {
        self.0 = key;
    }

    const HAS_KEY: bool = true;
}

/// The items of a list across all pages, as a [`Stream`]. [`next`](Self::next) reads it without another crate.
///
/// The settings of the request (filters, headers, page size, first page) apply to all pages.
///
/// # Errors
///
/// - If an item could not be decoded, the next one follows.
/// - After an error of a page that may be temporary ([`Error::is_retryable`]), the next call waits and requests the same
///   page again. Any other error ends the list, and so does the third in a row.
/// - A page without a list is [`Error::Decoding`]: a missing list is never an empty one. Where the list is `null`, or where
///   the last page states a higher total than the number of items that came, there is [drift](Self::drift).
#[must_use = "nothing is sent until the first item is requested"]
pub struct ItemPaginator<T> {
    source: ItemSource,
    item: PhantomData<fn() -> T>,
}

/// The part that does not depend on the type of the items.
struct ItemSource {
    pages: PageStream,
    page: Option<CurrentPage>,
    /// Whether the type of the items has a place for their key.
    has_keys: bool,
    /// The drift of the last item, or of the list at the end of a page.
    drift: DriftList,
}

/// The page from which items are returned.
struct CurrentPage {
    response: RawResponse,
    /// The remaining items: their key, if they have one, and their position in the body.
    items: VecDeque<(Option<String>, Range<usize>)>,
    position: PageToken,
    /// Where the list itself departs from the API's description. It is reported after the items.
    drift: DriftList,
}

impl<R> RequestBuilder<R> {
    /// Reads the list item by item, across all pages, which are the largest that the list gives unless the request has
    /// a page size.
    pub fn items<T: ListItem>(mut self) -> ItemPaginator<T> {
        self.config_mut().request_largest_pages();
        let pages = PageStream::new(self.config_mut());
        ItemPaginator {
            source: ItemSource {
                pages,
                page: None,
                has_keys: T::HAS_KEY,
                drift: DriftList::default(),
            },
            item: PhantomData,
        }
    }
}

impl<T> ItemPaginator<T> {
    /// Continues the list at a page token. The token contains the filters and the page size of the original request,
    /// which replace those of this one.
    pub fn resume(mut self, token: &PageToken) -> Self {
        self.source.pages.resume(token);
        self
    }

    /// The current position. A list that is resumed there starts with the item that would come next.
    pub fn page_token(&self) -> PageToken {
        let page = self.source.page.as_ref();
        let page = page.filter(|page| !page.items.is_empty());
        let pages = &self.source.pages;
        pages.page_token(page.map_or(&pages.position, |page| &page.position))
    }

    /// The total number of items, as last reported by the server.
    pub fn total(&self) -> Option<u64> {
        self.source.pages.position.total
    }

    /// Where the last item, or at the end of a page its list, departs from the API's description.
    pub fn drift(&self) -> &[Drift] {
        &self.source.drift.listed
    }

    /// The number of all places where the last item, or at the end of a page its list, departs from the API's description.
    pub fn drift_count(&self) -> usize {
        self.source.drift.count
    }

    /// Whether the total number of items changed between two pages. Items may then be missing or duplicated.
    pub fn changed_while_paging(&self) -> bool {
        self.source.pages.total_changed
    }
}

impl<T: ListItem> ItemPaginator<T> {
    /// The next item, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// All remaining items, or the first error.
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let mut item = T::empty();
        let next = ready!(self.source.poll_item(item.value_mut(), context));
        Poll::Ready(next.map(|next| {
            next.map(|key| {
                if let Some(key) = key {
                    item.set_key(key);
                }
                item
            })
        }))
    }
}

impl ItemSource {
    /// Decodes the next item into `value`, and returns its key if it has one.
    fn poll_item(
        &mut self,
        value: &mut dyn JsonCodec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Option<String>, Error>>> {
        loop {
            if let Some(page) = &mut self.page {
                if let Some((key, range)) = page.items.pop_front() {
                    page.position.items_taken += 1;
                    let number = page.position.items_taken;
                    let result = decode_item(&page.response, value, range, number);
                    let result = result.map(|drift| self.drift = drift);
                    return Poll::Ready(Some(result.map(|()| key)));
                }
                if let Some(page) = self.page.take()
                    && !page.drift.is_empty()
                    && let Err(error) = self.report_drift(page)
                {
                    return Poll::Ready(Some(Err(error)));
                }
            }
            let page = match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => page,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            if !page.items.is_empty() && page.has_keys != self.has_keys {
                let pagination = page.response.operation.pagination;
                let message = pagination.map(no_list).unwrap_or_default();
                let error = page.response.decoding_error(message);
                self.pages.fail(&error);
                return Poll::Ready(Some(Err(error)));
            }
            let mut position = self.pages.position.clone();
            self.pages.advance(&page);
            position.total = self.pages.position.total;
            let skip = position.items_taken.min(page.items.len());
            position.items_taken = skip;
            self.page = Some(CurrentPage {
                items: page.items.into_iter().skip(skip).collect(),
                response: page.response,
                position,
                drift: page.drift,
            });
        }
    }

    /// Reports the drift of the list on a page whose items were returned.
    fn report_drift(&mut self, page: CurrentPage) -> Result<(), Error> {
        let (response, mut drift) = (page.response, page.drift);
        let is_error = response
            .drift_handler
            .handle(response.operation, &mut drift);
        if !is_error {
            self.drift = drift;
            return Ok(());
        }
        let message = format!(
            "the list departs from the API's description: {}",
            drift.summary()
        );
        let error = response.decoding_error(message).with_drift(drift);
        self.pages.fail(&error);
        Err(error)
    }
}

/// Decodes an item and returns its drift.
fn decode_item(
    response: &RawResponse,
    value: &mut dyn JsonCodec,
    range: Range<usize>,
    number: usize,
) -> Result<DriftList, Error> {
    let decoding_error = |reason: &dyn fmt::Display| {
        response.decoding_error(format!("item {number} of the page is invalid: {reason}"))
    };
    let text = utf8_text(&response.body[range]).map_err(|error| decoding_error(&error))?;
    let decoded = response
        .limits
        .apply(|limits| decode_into(value, text, limits, None))
        .map_err(|elapsed| Error::transport(response.operation, elapsed.into()))?;
    let mut report = decoded.map_err(|error| decoding_error(&error))?;
    let is_error = response
        .drift_handler
        .handle(response.operation, &mut report.drift);
    if report.outcome == ReadOutcome::Mismatch || is_error {
        let error = decoding_error(&report.drift.summary());
        return Err(error.with_drift(report.drift));
    }
    Ok(report.drift)
}

impl<T: ListItem> Stream for ItemPaginator<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> fmt::Debug for ItemPaginator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ItemPaginator({})", self.source.pages.position.operation)
    }
}
