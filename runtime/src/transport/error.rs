//! Errors of a transport: how far a request got before it failed.

use std::error::Error;
use std::fmt;

use crate::transport::timeouts::{Elapsed, TimeoutKind};

/// A request that got no complete response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

/// How far a request got before it failed. This decides whether it is safe to send it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was established, so the server did not receive the request.
    Connect,
    /// A timeout expired.
    Timeout,
    /// The connection broke after the request, or a part of it, was sent.
    Lost,
    /// The request could not be sent at all, for example because its body could not be read.
    Request,
}

impl TransportError {
    /// An error of this kind.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// Finds a `TransportError` in the source chain of an HTTP library's error. It is there when the body of an upload
    /// failed.
    #[cfg(feature = "reqwest")]
    pub(crate) fn find_in(mut error: &(dyn Error + 'static)) -> Option<Self> {
        loop {
            if let Some(found) = error.downcast_ref::<Self>() {
                return Some(Self::new(found.kind, found.source.to_string()));
            }
            error = error.source()?;
        }
    }

    /// How far the request got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Which timeout expired, if this is a timeout. A timeout that a transport reports itself counts as the attempt's.
    pub(crate) fn timeout_kind(&self) -> Option<TimeoutKind> {
        let elapsed = self.source.downcast_ref::<Elapsed>();
        elapsed
            .map(|elapsed| elapsed.kind)
            .or((self.kind == TransportErrorKind::Timeout).then_some(TimeoutKind::Attempt))
    }
}

impl From<Elapsed> for TransportError {
    fn from(elapsed: Elapsed) -> Self {
        TransportError::new(TransportErrorKind::Timeout, elapsed)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(elapsed) = self.source.downcast_ref::<Elapsed>() {
            return elapsed.fmt(f);
        }
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "could not connect to the server",
            TransportErrorKind::Timeout => "timed out before the response was complete",
            TransportErrorKind::Lost => "the connection was lost before the response was complete",
            TransportErrorKind::Request => "the request could not be sent",
        })?;
        // The direct source often says only "error sending request"; the useful message is the last in the chain.
        let mut root_cause: &dyn Error = &*self.source;
        while let Some(source) = root_cause.source() {
            root_cause = source;
        }
        write!(f, ": {root_cause}")
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
