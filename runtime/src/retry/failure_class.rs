//! Classifies failures by what is known about the request: whether the server may have processed it.

use crate::error::Error;
use crate::transport::{TimeoutKind, TransportErrorKind};

/// What a failure says about sending the request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureClass {
    /// Another attempt would fail too.
    Permanent,
    /// The server did not process the request, so that any request can be retried.
    NotSent,
    /// The server may have processed the request, so that only idempotent requests can be retried.
    Ambiguous,
}

impl FailureClass {
    pub(crate) fn of(error: &Error) -> Self {
        match Self::without_redirects(error) {
            // A server that redirects has received the request.
            FailureClass::NotSent if error.is_after_redirect() => FailureClass::Ambiguous,
            class => class,
        }
    }

    fn without_redirects(error: &Error) -> Self {
        match error {
            // The client's own rate limiter will have no room for another attempt either.
            Error::RateLimited(_) if !error.is_throttled() => FailureClass::NotSent,
            Error::Server(_) | Error::Unexpected(_) => match error.status().map(|s| s.as_u16()) {
                // Statuses from 520 come from a proxy in front of the API that lost its connection to the server.
                Some(408 | 500 | 502..=504 | 520..=524) => FailureClass::Ambiguous,
                _ => FailureClass::Permanent,
            },
            Error::Connection(_)
                if error.transport_error_kind() == Some(TransportErrorKind::Connect) =>
            {
                FailureClass::NotSent
            }
            Error::Connection(_) => FailureClass::Ambiguous,
            Error::Timeout(_) => match error.timeout_kind() {
                Some(TimeoutKind::Connect) => FailureClass::NotSent,
                Some(TimeoutKind::Attempt | TimeoutKind::Idle | TimeoutKind::Event) => {
                    FailureClass::Ambiguous
                }
                Some(TimeoutKind::Total) | None => FailureClass::Permanent,
            },
            _ => FailureClass::Permanent,
        }
    }
}
