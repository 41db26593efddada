//! Pages know a list as responses, one for each page.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::error::error::Error;
use crate::paginator::page_stream::Walk;
use crate::paginator::page_token::PageToken;
use crate::request::builder::{Request, RequestBuilder};
use crate::response::raw_response::FromResponse;
use crate::response::response::Response;

/// The pages of a list, each a response `R`. What the call was told (filters, headers, the size of a page, the page to begin
/// with) holds for all of them.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no other crate. After an error the same page is asked for again,
/// unless the error is that the list repeats itself, which ends it.
#[must_use = "nothing is sent until the first page is asked for"]
pub struct Paginator<R> {
    walk: Walk,
    response: PhantomData<fn() -> R>,
}

impl<R> RequestBuilder<R> {
    /// The list page by page.
    pub fn pages(mut self) -> Paginator<R> {
        Paginator {
            walk: Walk::new(self.config_mut()),
            response: PhantomData,
        }
    }
}

impl<R> Paginator<R> {
    /// Goes on from where another walk through the same list was. The position brings the filters and the size of the
    /// pages of that walk, in place of what this call was told. A page of which only some items were taken is given
    /// again, whole.
    pub fn resume(mut self, position: &PageToken) -> Self {
        self.walk.resume(position);
        self
    }

    /// The page that comes next.
    pub fn page_token(&self) -> PageToken {
        self.walk.page_token(&self.walk.at)
    }

    /// How many items there are, as the server said last.
    pub fn total(&self) -> Option<u64> {
        self.walk.at.total
    }

    /// Whether the number of all items changed from one page to the next. Then an item may have slipped to a page
    /// that was read already, or come twice.
    pub fn changed_while_paging(&self) -> bool {
        self.walk.moved
    }
}

impl<R: FromResponse> Paginator<R> {
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

impl<R: FromResponse> Stream for Paginator<R> {
    type Item = Result<Response<R>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<R> fmt::Debug for Paginator<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({})", self.walk.at.operation)
    }
}

/// Gives a builder around a [`RequestBuilder`] of a list its pages and items.
#[macro_export]
macro_rules! paginated {
    ($name:ident, $response:ty, $item:ty) => {
        impl $name {
            /// The list item by item, page after page.
            #[inline]
            pub fn items(self) -> $crate::ItemPaginator<$item> {
                self.0.items()
            }

            /// The list page by page.
            #[inline]
            pub fn pages(self) -> $crate::Paginator<$response> {
                self.0.pages()
            }
        }
    };
}
