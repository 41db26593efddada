//! `Paginator`: the pages of a list.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::error::Error;
use crate::paginator::page_stream::PageStream;
use crate::paginator::page_token::PageToken;
use crate::request::{Request, RequestBuilder};
use crate::response::{FromResponse, Response};

/// The pages of a list, as a [`Stream`] of responses `R`. [`next`](Self::next) reads it without another crate.
///
/// The settings of the request (filters, headers, page size, first page) apply to all pages.
///
/// # Errors
///
/// After an error that may be temporary ([`Error::is_retryable`]), the next call waits and requests the same page again.
/// Any other error ends the list, and so does the third in a row. A page without a list is [`Error::Decoding`]. Where the
/// list is `null`, or where the last page states a higher total than the number of items that came, the page has drift.
#[must_use = "nothing is sent until the first page is requested"]
pub struct Paginator<R> {
    pages: PageStream,
    response: PhantomData<fn() -> R>,
}

impl<R> RequestBuilder<R> {
    /// Reads the list page by page.
    pub fn pages(mut self) -> Paginator<R> {
        Paginator {
            pages: PageStream::new(self.config_mut()),
            response: PhantomData,
        }
    }
}

impl<R> Paginator<R> {
    /// Continues the list at a page token. The token contains the filters and the page size of the original request,
    /// which replace those of this one. A page of which only some items were returned is returned as a whole.
    pub fn resume(mut self, token: &PageToken) -> Self {
        self.pages.resume(token);
        self
    }

    /// The token of the next page.
    pub fn page_token(&self) -> PageToken {
        self.pages.page_token(&self.pages.position)
    }

    /// The total number of items, as last reported by the server.
    pub fn total(&self) -> Option<u64> {
        self.pages.position.total
    }

    /// Whether the total number of items changed between two pages. Items may then be missing or duplicated.
    pub fn changed_while_paging(&self) -> bool {
        self.pages.total_changed
    }
}

impl<R: FromResponse> Paginator<R> {
    /// The next page, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Response<R>, Error>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<R>, Error>>> {
        let page = match ready!(self.pages.poll_page(context)) {
            Some(Ok(page)) => page,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let response = page.response.clone().into_response();
        match &response {
            Ok(_) => self.pages.advance(&page),
            Err(error) => self.pages.fail(error),
        }
        Poll::Ready(Some(response))
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
        write!(f, "Paginator({})", self.pages.position.operation)
    }
}
