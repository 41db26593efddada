//! The details of an error: request, response and cause.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::codec::{DriftList, Json};
use crate::operation::Operation;
use crate::transport::TransportError;

/// What is known about an error. The methods of [`Error`](crate::Error) read it.
pub struct Detail(pub(super) Box<Inner>);

#[derive(Default)]
pub(super) struct Inner {
    pub(super) operation: Option<&'static Operation>,
    pub(super) status: Option<StatusCode>,
    pub(super) headers: HeaderMap,
    pub(super) id: Option<String>,
    pub(super) message: String,
    pub(super) request_id: Option<String>,
    pub(super) body: Bytes,
    pub(super) drift: DriftList,
    /// What a stream had brought before it failed.
    pub(super) accumulated: Option<Json>,
    pub(super) source: Option<TransportError>,
    pub(super) attempts: u32,
    pub(super) retry_after: Option<Duration>,
    /// Whether the error happened after a redirect, so that a server has received the request.
    pub(super) after_redirect: bool,
    /// The body of the response to the request that started the work that a waiter waited for.
    pub(super) begun: Option<Bytes>,
}

impl Detail {
    pub(super) fn new(operation: Option<&'static Operation>, message: String) -> Self {
        Self(Box::new(Inner {
            operation,
            message,
            ..Inner::default()
        }))
    }
}

/// Shows only the size of the body, which may contain secrets.
impl fmt::Debug for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Detail")
            .field("operation", &inner.operation.map(|operation| operation.id))
            .field("status", &inner.status)
            .field("id", &inner.id)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("body", &format_args!("{} bytes", inner.body.len()))
            .field("drift", &inner.drift.listed)
            .field("attempts", &inner.attempts)
            .field("source", &inner.source)
            .finish()
    }
}
