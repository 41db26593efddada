//! `Response`: the value that an operation returned, with its metadata.

use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::codec::{Drift, DriftList};
use crate::headers::{RateLimit, request_id};

/// Where the value of a response comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseSource {
    /// The response to the request.
    #[default]
    Response,
    /// A list in which the created resource was found after the response to the request was lost.
    Reconciled,
    /// Status 404 or 410 to a `DELETE` that was repeated because the outcome of an earlier attempt was unknown. The
    /// resource does not exist, most likely because that attempt deleted it. The value is empty.
    AlreadyDeleted,
}

/// The value that an operation returned, with status, headers and drift. It dereferences to the value.
#[derive(Clone, PartialEq)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) drift: DriftList,
    pub(crate) attempts: u32,
    pub(crate) source: ResponseSource,
}

impl<T> Response<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The ID of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The server's ID of the request, which support asks for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The state of the rate limit, if the server sent it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }

    /// How often the request was sent until this response arrived.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Where the value comes from. It is [`ResponseSource::Response`] unless the call was
    /// [reconciled](crate::RequestBuilder::reconcile).
    pub fn source(&self) -> ResponseSource {
        self.source
    }

    /// The body as it was received, after its content encoding was decoded. It may contain secrets.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Where the response departs from the API's description: the first 1,000 places.
    pub fn drift(&self) -> &[Drift] {
        &self.drift.listed
    }

    /// The number of all places where the response departs from the API's description.
    pub fn drift_count(&self) -> usize {
        self.drift.count
    }

    /// Converts the value and keeps the metadata.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        let Self {
            value,
            operation,
            status,
            headers,
            body,
            drift,
            attempts,
            source,
        } = self;
        Response {
            value: convert(value),
            operation,
            status,
            headers,
            body,
            drift,
            attempts,
            source,
        }
    }
}

/// Shows only the number of headers and the size of the body, because both may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("headers", &format_args!("{}", self.headers.len()))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("drift", &self.drift.listed)
            .field("drift_count", &self.drift.count)
            .field("attempts", &self.attempts)
            .field("source", &self.source)
            .field("value", &self.value)
            .finish()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
