//! A download knows the pieces of a response that is too large to be held at once.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use crate::error::error::Error;
use crate::operation::Operation;
use crate::response::headers::{media, request_id};
use crate::transport::transport::Body;

/// A response in the pieces in which it arrives, made by [`Request::download`](crate::Request::download). Dropping it
/// closes the connection.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no other crate.
pub struct Download {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    /// Nothing after the end.
    body: Option<Body>,
}

impl Download {
    pub(crate) fn new(operation: &'static Operation, response: http::Response<Body>) -> Self {
        let (head, body) = response.into_parts();
        Self {
            operation,
            status: head.status,
            headers: head.headers,
            body: Some(body),
        }
    }

    /// The next piece; nothing at the end. After an error there is nothing more.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| self.poll_piece(context)).await
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The media type the server gave.
    pub fn media(&self) -> Option<&str> {
        media(&self.headers)
    }

    /// How many bytes there are in all, if the server said so.
    pub fn size(&self) -> Option<u64> {
        self.headers
            .get(CONTENT_LENGTH)?
            .to_str()
            .ok()?
            .parse()
            .ok()
    }

    /// The id under which DigitalOcean's support finds the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let piece = ready!(body.poll_chunk(context));
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(piece.map(|piece| piece.map_err(|error| Error::broken(self.operation, error))))
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download({})", self.operation.id)
    }
}
