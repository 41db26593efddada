//! Retry policy: how many attempts a call may take, and how long to wait between them.

use std::time::Duration;

use crate::retry::jitter::Jitter;

/// How many attempts a call may take, and how long to wait between them.
///
/// Only failures that may be temporary are retried, and only if sending the request again does no harm: the operation
/// is idempotent, or the server did not process the request (no connection, or status 429). The delay is a random
/// duration between zero and a bound that doubles with each attempt. If the server asks for a longer delay, that one is
/// used. There is no retry if the delay would exceed the timeout of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The largest number of attempts, including the first. At least 1; 3 by default.
    pub max_attempts: u32,
    /// The bound of the first delay: 500 ms by default. The bound doubles with each further attempt.
    pub initial_backoff: Duration,
    /// The largest bound: 20 s by default.
    pub max_backoff: Duration,
    /// The longest delay that a server can ask for: one hour by default. If it asks for more, the call fails, and
    /// [`retry_after`](crate::Error::retry_after) of its error says how long to wait.
    pub max_retry_after: Duration,
    /// Whether the retries of all calls of a client share a budget that successful calls refill. True by default.
    pub budget: bool,
}

impl RetryPolicy {
    /// The default policy.
    pub const fn new() -> Self {
        Self {
            max_attempts: 3,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(3600),
            budget: true,
        }
    }

    /// A policy without retries.
    pub const fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets the largest number of attempts, including the first. Zero counts as one.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the bound of the first delay, and the largest bound.
    pub const fn backoff(mut self, initial: Duration, max: Duration) -> Self {
        self.initial_backoff = initial;
        self.max_backoff = max;
        self
    }

    /// Sets the longest delay that a server can ask for.
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Sets whether retries need a budget.
    pub const fn budget(mut self, budget: bool) -> Self {
        self.budget = budget;
        self
    }

    /// The delay after this many attempts.
    pub(crate) fn delay(&self, attempts: u32, jitter: &Jitter) -> Duration {
        let factor = 1u32 << attempts.saturating_sub(1).min(16);
        let bound = self.initial_backoff.saturating_mul(factor);
        jitter.up_to(bound.min(self.max_backoff))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_the_delay_up_to_its_maximum() {
        let (policy, jitter) = (RetryPolicy::new(), Jitter::new(Some(1)));
        for (attempts, bound) in [
            (1, 500),
            (2, 1000),
            (3, 2000),
            (6, 16_000),
            (7, 20_000),
            (99, 20_000),
        ] {
            let bound = Duration::from_millis(bound);
            let longest = (0..500).map(|_| policy.delay(attempts, &jitter)).max();
            assert!(
                longest.is_some_and(|delay| delay <= bound && delay > bound.mul_f64(0.9)),
                "after {attempts} attempts"
            );
        }
    }
}
