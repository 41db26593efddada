//! `Download`: the body of a large response in chunks.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use crate::codec::{Drift, DriftList};
use crate::drift_handler::DriftHandler;
use crate::error::Error;
use crate::headers::{header_str, media_type, request_id};
use crate::operation::Operation;
use crate::response::media_type_check::media_type_drift;
use crate::transport::Body;

/// The body of a response as a [`Stream`] of chunks, made by [`Request::download`](crate::Request::download).
/// [`next`](Self::next) reads it without another crate. Dropping it closes the connection.
pub struct Download {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    drift: DriftList,
    /// `None` after the end.
    body: Option<Body>,
}

impl Download {
    pub(crate) fn new(
        operation: &'static Operation,
        drift_handler: &DriftHandler,
        response: http::Response<Body>,
    ) -> Result<Self, Error> {
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status, head.headers);
        let mut drift = DriftList::default();
        let found = media_type_drift(operation, status, &headers);
        found.into_iter().for_each(|found| drift.push(found));
        if drift_handler.handle(operation, &mut drift) {
            let message = format!(
                "the response departs from the API's description: {}",
                drift.summary()
            );
            let error = Error::decoding(operation, status, &headers, Bytes::new(), message);
            return Err(error.with_drift(drift));
        }
        Ok(Self {
            operation,
            status,
            headers,
            drift,
            body: Some(body),
        })
    }

    /// The next chunk, or `None` at the end. An error ends the download.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The media type of the response, without parameters.
    pub fn media_type(&self) -> Option<&str> {
        media_type(&self.headers)
    }

    /// Where the response departs from the API's description: its media type may be another one.
    pub fn drift(&self) -> &[Drift] {
        &self.drift.listed
    }

    /// The size of the whole body in bytes, if the server sent it.
    pub fn content_length(&self) -> Option<u64> {
        header_str(&self.headers, CONTENT_LENGTH.as_str())?
            .parse()
            .ok()
    }

    /// The server's ID of the request, which support asks for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let chunk = ready!(body.poll_chunk(context));
        if !matches!(chunk, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(
            chunk.map(|chunk| chunk.map_err(|error| Error::transport(self.operation, error))),
        )
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download({})", self.operation.id)
    }
}
