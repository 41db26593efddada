//! Items know a list as what stands in it, whatever page that is on.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Request, RequestBuilder};
use crate::codec::{JsonCodec, ReadOutcome, decode_into};
use crate::error::Error;
use crate::position::PageToken;
use crate::raw_response::RawResponse;
use crate::walk::Walk;

/// What stands in a list: any model, or a pair of key and model where the items have keys.
pub trait Item: Sized {
    #[doc(hidden)]
    fn empty() -> Self;
    #[doc(hidden)]
    fn slot(&mut self) -> &mut dyn JsonCodec;
    #[doc(hidden)]
    fn name(&mut self, _: String) {}
}

impl<T: JsonCodec> Item for T {
    fn empty() -> Self {
        T::empty()
    }

    fn slot(&mut self) -> &mut dyn JsonCodec {
        self
    }
}

impl<T: JsonCodec> Item for (String, T) {
    fn empty() -> Self {
        (String::new(), T::empty())
    }

    fn slot(&mut self) -> &mut dyn JsonCodec {
        &mut self.1
    }

    fn name(&mut self, key: String) {
        self.0 = key;
    }
}

/// The items of a list, page after page. What the call was told (filters, headers, the size of a page, the page to begin
/// with) holds for all pages.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no other crate. After an error it goes on: with the same page
/// where that failed, with the next item where one could not be read. Only a list that repeats itself ends with its
/// error.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct ItemPaginator<T> {
    source: Source,
    item: PhantomData<fn() -> T>,
}

/// The items without their type.
struct Source {
    walk: Walk,
    page: Option<Open>,
}

/// A page from which items are taken.
struct Open {
    received: RawResponse,
    rest: VecDeque<(Option<String>, Range<usize>)>,
    at: PageToken,
}

impl<R> RequestBuilder<R> {
    /// The list item by item, page after page.
    pub fn items<T: Item>(mut self) -> ItemPaginator<T> {
        let walk = Walk::new(self.settings_mut());
        ItemPaginator {
            source: Source { walk, page: None },
            item: PhantomData,
        }
    }
}

impl<T> ItemPaginator<T> {
    /// Goes on from where another walk through the same list was. The position brings the filters and the size of the
    /// pages of that walk, in place of what this call was told.
    pub fn resume(mut self, position: &PageToken) -> Self {
        self.source.walk.resume(position);
        self
    }

    /// How far the list was read: a walk that is resumed here begins with the item that would come next.
    pub fn position(&self) -> PageToken {
        let page = self.source.page.as_ref();
        let page = page.filter(|page| !page.rest.is_empty());
        let walk = &self.source.walk;
        walk.position(page.map_or(&walk.at, |page| &page.at))
    }

    /// How many items there are, as the server said last.
    pub fn total(&self) -> Option<u64> {
        self.source.walk.at.total
    }

    /// Whether the number of all items changed from one page to the next. Then an item may have slipped to a page
    /// that was read already, or come twice.
    pub fn moved(&self) -> bool {
        self.source.walk.moved
    }
}

impl<T: Item> ItemPaginator<T> {
    /// The next item; nothing at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// All items, or the first error.
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let mut item = T::empty();
        let read = ready!(self.source.poll(item.slot(), context));
        Poll::Ready(read.map(|read| {
            read.map(|key| {
                key.into_iter().for_each(|key| item.name(key));
                item
            })
        }))
    }
}

impl Source {
    /// Fills the slot with the next item, and gives its key.
    fn poll(
        &mut self,
        slot: &mut dyn JsonCodec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Option<String>, Error>>> {
        loop {
            if let Some(page) = &mut self.page {
                if let Some((key, range)) = page.rest.pop_front() {
                    page.at.taken += 1;
                    let read = read(&page.received, slot, range, page.at.taken);
                    return Poll::Ready(Some(read.map(|()| key)));
                }
                self.page = None;
            }
            let page = match ready!(self.walk.poll(context)) {
                Some(Ok(page)) => page,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            let mut at = self.walk.at.clone();
            self.walk.pass(&page);
            at.total = self.walk.at.total;
            let skip = at.taken.min(page.items.len());
            at.taken = skip;
            self.page = Some(Open {
                rest: page.items.into_iter().skip(skip).collect(),
                received: page.received,
                at,
            });
        }
    }
}

fn read(
    received: &RawResponse,
    slot: &mut dyn JsonCodec,
    range: Range<usize>,
    number: usize,
) -> Result<(), Error> {
    let unreadable = |why: &dyn fmt::Display| {
        received.unreadable(format!("item {number} of the page cannot be read: {why}"))
    };
    let (outcome, mut drift) =
        decode_into(slot, &received.body[range]).map_err(|error| unreadable(&error))?;
    let refused = received.reporter.tell(received.operation, &mut drift);
    match drift.first() {
        Some(first) if outcome == ReadOutcome::Mismatch || refused => {
            Err(unreadable(first).with_drift(drift))
        }
        _ => Ok(()),
    }
}

impl<T: Item> Stream for ItemPaginator<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> fmt::Debug for ItemPaginator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({})", self.source.walk.at.operation)
    }
}
