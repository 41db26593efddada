//! A response knows its value and how it came.

use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::codec::Drift;
use crate::response::headers::{RateLimit, request_id};

/// Whence the value of a response comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseSource {
    /// From the response to the call.
    #[default]
    Response,
    /// From a list, where a create found what it had made when its response was lost.
    Reconciled,
}

/// What an operation replied. Reads like the value itself.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) drift: Vec<Drift>,
    pub(crate) attempts: u32,
    pub(crate) origin: ResponseSource,
}

impl<T> Response<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The id of the operation.
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

    /// The id under which DigitalOcean's support finds the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// How much of the rate limit is left.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }

    /// How often the call was sent until this came.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whence the value comes: from the response to the call, unless it was [reconciled](crate::Call::reconcile).
    pub fn source(&self) -> ResponseSource {
        self.origin
    }

    /// The body as it came, drift and all. It may hold secrets.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Where the body departs from its description.
    pub fn drift(&self) -> &[Drift] {
        &self.drift
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let Self {
            value,
            operation,
            status,
            headers,
            body,
            drift,
            attempts,
            origin,
        } = self;
        Response {
            value: change(value),
            operation,
            status,
            headers,
            body,
            drift,
            attempts,
            origin,
        }
    }
}

/// Of headers and body the size alone: both may hold secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("headers", &format_args!("{}", self.headers.len()))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("drift", &self.drift)
            .field("attempts", &self.attempts)
            .field("origin", &self.origin)
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
