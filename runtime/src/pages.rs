//! Pages know a list as replies, one for each page.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Call, Request};
use crate::error::Error;
use crate::position::Position;
use crate::reply::ReplyBody;
use crate::response::Response;
use crate::walk::Walk;

/// The pages of a list, each a reply `R`. What the call was told (filters, headers, the size of a page, the page to begin
/// with) holds for all of them.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no other crate. After an error the same page is asked for again,
/// unless the error is that the list repeats itself, which ends it.
#[must_use = "nothing is sent until the first page is asked for"]
pub struct Pages<R> {
    walk: Walk,
    reply: PhantomData<fn() -> R>,
}

impl<R> Call<R> {
    /// The list page by page.
    pub fn pages(mut self) -> Pages<R> {
        Pages {
            walk: Walk::new(self.settings_mut()),
            reply: PhantomData,
        }
    }
}

impl<R> Pages<R> {
    /// Goes on from where another walk through the same list was. The position brings the filters and the size of the
    /// pages of that walk, in place of what this call was told. A page of which only some items were taken is given
    /// again, whole.
    pub fn resume(mut self, position: &Position) -> Self {
        self.walk.resume(position);
        self
    }

    /// The page that comes next.
    pub fn position(&self) -> Position {
        self.walk.position(&self.walk.at)
    }

    /// How many items there are, as the server said last.
    pub fn total(&self) -> Option<u64> {
        self.walk.at.total
    }

    /// Whether the number of all items changed from one page to the next. Then an item may have slipped to a page
    /// that was read already, or come twice.
    pub fn moved(&self) -> bool {
        self.walk.moved
    }
}

impl<R: ReplyBody> Pages<R> {
    /// The next page; nothing at the end.
    pub async fn next(&mut self) -> Option<Result<Response<R>, Error>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<R>, Error>>> {
        let page = match ready!(self.walk.poll(context)) {
            Some(Ok(page)) => page,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let read = page.received.again().respond();
        if read.is_ok() {
            self.walk.pass(&page);
        }
        Poll::Ready(Some(read))
    }
}

impl<R: ReplyBody> Stream for Pages<R> {
    type Item = Result<Response<R>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({})", self.walk.at.operation)
    }
}

/// Gives a builder around a [`Call`] of a list its pages and items.
#[macro_export]
macro_rules! paged {
    ($name:ident, $reply:ty, $item:ty) => {
        impl $name {
            /// The list item by item, page after page.
            #[inline]
            pub fn items(self) -> $crate::Items<$item> {
                self.0.items()
            }

            /// The list page by page.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$reply> {
                self.0.pages()
            }
        }
    };
}
