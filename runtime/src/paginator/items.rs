//! `ItemPaginator`: the items of a list, across all pages.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::codec::{JsonCodec, ReadOutcome, decode_into};
use crate::error::Error;
use crate::paginator::page_stream::PageStream;
use crate::paginator::page_token::PageToken;
use crate::request::{Request, RequestBuilder};
use crate::response::RawResponse;

/// An item of a list: any type of the API, or a pair of key and value if the items are the values of an object.
pub trait ListItem: Sized {
    #[doc(hidden)]
    fn empty() -> Self;

    #[doc(hidden)]
    fn value_mut(&mut self) -> &mut dyn JsonCodec;

    #[doc(hidden)]
    fn set_key(&mut self, _: String) {}
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
}

/// The items of a list across all pages, as a [`Stream`]. [`next`](Self::next) reads it without another crate.
///
/// The settings of the request (filters, headers, page size, first page) apply to all pages. The stream continues after
/// an error: if a page failed, it is requested again, and if an item could not be decoded, the next one follows. Only
/// the error of a list that repeats a page ends the stream.
#[must_use = "nothing is sent until the first item is requested"]
pub struct ItemPaginator<T> {
    source: Source,
    item: PhantomData<fn() -> T>,
}

/// The part that does not depend on the type of the items.
struct Source {
    pages: PageStream,
    page: Option<CurrentPage>,
}

/// The page from which items are returned.
struct CurrentPage {
    response: RawResponse,
    /// The remaining items: their key, if they have one, and their position in the body.
    items: VecDeque<(Option<String>, Range<usize>)>,
    position: PageToken,
}

impl<R> RequestBuilder<R> {
    /// Reads the list item by item, across all pages.
    pub fn items<T: ListItem>(mut self) -> ItemPaginator<T> {
        let pages = PageStream::new(self.config_mut());
        ItemPaginator {
            source: Source { pages, page: None },
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

impl Source {
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
                    return Poll::Ready(Some(result.map(|()| key)));
                }
                self.page = None;
            }
            let page = match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => page,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            let mut position = self.pages.position.clone();
            self.pages.advance(&page);
            position.total = self.pages.position.total;
            let skip = position.items_taken.min(page.items.len());
            position.items_taken = skip;
            self.page = Some(CurrentPage {
                items: page.items.into_iter().skip(skip).collect(),
                response: page.response,
                position,
            });
        }
    }
}

fn decode_item(
    response: &RawResponse,
    value: &mut dyn JsonCodec,
    range: Range<usize>,
    number: usize,
) -> Result<(), Error> {
    let decoding_error = |reason: &dyn fmt::Display| {
        response.decoding_error(format!("item {number} of the page is invalid: {reason}"))
    };
    let (outcome, mut drift) =
        decode_into(value, &response.body[range]).map_err(|error| decoding_error(&error))?;
    let is_error = response
        .drift_handler
        .handle(response.operation, &mut drift);
    match drift.first() {
        Some(first) if outcome == ReadOutcome::Mismatch || is_error => {
            Err(decoding_error(first).with_drift(drift))
        }
        _ => Ok(()),
    }
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
