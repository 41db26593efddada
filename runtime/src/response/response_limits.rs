//! What decoding a response may take: memory, and the time that is left of its call.

use std::sync::Arc;
use std::time::Duration;

use crate::clock::Clock;
use crate::codec::{DecodeLimits, SyntaxError};
use crate::transport::{Elapsed, TimeoutKind};

/// The least memory that a decoded response may take. A limit for its body that is smaller than this is meant for bodies.
const MIN_MEMORY: usize = 64 << 20;

/// The limits of decoding a response.
#[derive(Clone)]
pub(crate) struct ResponseLimits {
    clock: Arc<dyn Clock>,
    memory: usize,
    /// The time that was left of the call when the response had arrived.
    time_left: Option<Duration>,
    timeout: Duration,
}

impl ResponseLimits {
    /// Limits for a response of at most `size` bytes, to a call with this timeout.
    pub(crate) fn new(clock: Arc<dyn Clock>, size: usize, timeout: Option<Duration>) -> Self {
        Self {
            clock,
            memory: size.max(MIN_MEMORY),
            time_left: timeout,
            timeout: timeout.unwrap_or_default(),
        }
    }

    /// Sets the time that is left of the call.
    pub(crate) fn with_time_left(self, time_left: Option<Duration>) -> Self {
        Self { time_left, ..self }
    }

    /// How many bytes the decoded response may take.
    pub(crate) fn memory(&self) -> usize {
        self.memory
    }

    /// Decodes under the limits. Returns `None` for the result if the time is over.
    pub(crate) fn apply<T>(
        &self,
        decode: impl FnOnce(DecodeLimits<'_>) -> Result<T, SyntaxError>,
    ) -> Result<Result<T, SyntaxError>, Elapsed> {
        let start = self.clock.now();
        let is_late = || {
            let spent = self.clock.now().duration_since(start).unwrap_or_default();
            self.time_left.is_some_and(|time_left| spent > time_left)
        };
        let result = decode(DecodeLimits {
            memory: self.memory,
            is_late: Some(&is_late),
        });
        if is_late() {
            return Err(Elapsed::new(TimeoutKind::Total, self.timeout));
        }
        Ok(result)
    }
}
