//! The timeouts of a client and of a single request.

use std::fmt;
use std::time::Duration;

/// The timeouts of a client. `None` means no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timeouts {
    pub(crate) connect: Option<Duration>,
    pub(crate) attempt: Option<Duration>,
    pub(crate) total: Option<Duration>,
    pub(crate) idle: Option<Duration>,
    pub(crate) event: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Some(Duration::from_secs(10)),
            attempt: Some(Duration::from_secs(60)),
            total: Some(Duration::from_secs(180)),
            idle: Some(Duration::from_secs(60)),
            event: Some(Duration::from_secs(600)),
        }
    }
}

/// The limits of a single request that a transport is given. `None` means no limit.
///
/// The client enforces them itself by dropping a request that takes too long. Only a transport that blocks its thread
/// has to enforce them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestTimeouts {
    /// From sending the request to the last byte of the response.
    pub total: Option<Duration>,
    /// From sending the request to the head of a response whose body is streamed.
    pub head: Option<Duration>,
    /// Between two chunks of such a body.
    pub idle: Option<Duration>,
}

/// The longest time to wait for the body of an unsuccessful response.
const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

impl RequestTimeouts {
    /// How long to wait for the body of an unsuccessful response. The status is more important than the body.
    pub(crate) fn error_body(&self) -> Duration {
        let limit = self.total.or(self.head).or(self.idle);
        limit.map_or(ERROR_BODY_TIMEOUT, |limit| {
            ERROR_BODY_TIMEOUT.min(limit / 4)
        })
    }

    /// What remains of the limits after `elapsed`.
    pub(crate) fn after(self, elapsed: Duration) -> Self {
        let remaining = |limit: Option<Duration>| limit.map(|limit| limit.saturating_sub(elapsed));
        Self {
            total: remaining(self.total),
            head: remaining(self.head),
            idle: self.idle,
        }
    }

    /// Whether no time remains to receive the head of a response.
    pub(crate) fn is_elapsed(&self) -> bool {
        [self.total, self.head].contains(&Some(Duration::ZERO))
    }
}

/// Which timeout expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The timeout for establishing a connection.
    Connect,
    /// The timeout of one attempt: from sending to the last byte of the response, or to the head of a stream.
    Attempt,
    /// The timeout of the whole call, including all attempts and the waits between them.
    Total,
    /// The timeout between two chunks of a stream.
    Idle,
    /// The timeout between two events of a stream.
    Event,
}

/// A timeout that expired.
#[derive(Debug)]
pub(crate) struct Elapsed {
    pub(crate) kind: TimeoutKind,
    limit: Duration,
}

impl Elapsed {
    pub(crate) fn new(kind: TimeoutKind, limit: Duration) -> Self {
        Self { kind, limit }
    }
}

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit;
        match self.kind {
            TimeoutKind::Connect => write!(f, "no connection within {limit:?}"),
            TimeoutKind::Attempt => write!(f, "no response within {limit:?}"),
            TimeoutKind::Total => write!(f, "the call did not complete within {limit:?}"),
            TimeoutKind::Idle => write!(f, "no data received for {limit:?}"),
            TimeoutKind::Event => write!(f, "no event received for {limit:?}"),
        }
    }
}

impl std::error::Error for Elapsed {}
