//! Retrying knows which failures are worth another attempt, and how long to wait before it.

use std::time::Duration;

use crate::error::error::Error;
use crate::retry::jitter::Dice;
use crate::transport::timeout::TimeoutKind;
use crate::transport::transport::TransportErrorKind;

/// How often a call is attempted, and with which waits.
///
/// Only what cannot act twice is repeated: what changes nothing or nothing more, and whatever it is if the server
/// certainly did not act (no connection, 429). The waits grow exponentially, and each is drawn by chance between nothing and
/// that bound. A wait the server asks for is kept, unless the call's time would be up before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a call is attempted, the first time included.
    pub attempts: u32,
    /// The bound of the first wait; each further bound is twice the one before.
    pub base: Duration,
    /// What no bound exceeds.
    pub cap: Duration,
    /// Whether all calls of a client together may repeat only so much as their successes pay for.
    pub budget: bool,
}

impl RetryPolicy {
    /// Three attempts, half a second, twenty seconds, with a budget.
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(20),
            budget: true,
        }
    }

    /// One attempt.
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// The same with so many attempts, at least one.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// The same with other bounds of the first and of any wait.
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// The same with or without a budget.
    pub const fn budget(mut self, budget: bool) -> Self {
        self.budget = budget;
        self
    }

    /// How long to wait after so many attempts.
    pub(crate) fn wait(&self, attempts: u32, dice: &Dice) -> Duration {
        let factor = 1u32 << attempts.saturating_sub(1).min(16);
        dice.up_to(self.base.saturating_mul(factor).min(self.cap))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// What a failure says about another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It would fail again.
    Final,
    /// The server did not act, so nothing can happen twice.
    Unseen,
    /// The server may have acted.
    Doubt,
}

impl Fate {
    pub(crate) fn of(error: &Error) -> Self {
        match Self::alone(error) {
            Fate::Unseen if error.is_seen() => Fate::Doubt,
            fate => fate,
        }
    }

    /// The same without regard to redirects that were followed before.
    fn alone(error: &Error) -> Self {
        match error {
            // Without a status it is the client itself that found no room for the call.
            Error::RateLimited(_) if error.status().is_some() => Fate::Unseen,
            Error::Server(_) | Error::Unexpected(_) => match error.status().map(|s| s.as_u16()) {
                // From 520 on they come from the network in front of the API, which lost sight of the server.
                Some(408 | 500 | 502..=504 | 520..=524) => Fate::Doubt,
                _ => Fate::Final,
            },
            Error::Connection(_) if error.cause() == Some(TransportErrorKind::Connect) => {
                Fate::Unseen
            }
            Error::Connection(_) => Fate::Doubt,
            Error::Timeout(_) => match error.timeout_kind() {
                Some(TimeoutKind::Connect) => Fate::Unseen,
                Some(TimeoutKind::Attempt | TimeoutKind::Idle) => Fate::Doubt,
                Some(TimeoutKind::Total) | None => Fate::Final,
            },
            _ => Fate::Final,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_their_cap() {
        let (retries, dice) = (RetryPolicy::new(), Dice::new(Some(1)));
        for (attempts, bound) in [
            (1, 500),
            (2, 1000),
            (3, 2000),
            (6, 16_000),
            (7, 20_000),
            (99, 20_000),
        ] {
            let bound = Duration::from_millis(bound);
            let longest = (0..500).map(|_| retries.wait(attempts, &dice)).max();
            assert!(
                longest.is_some_and(|wait| wait <= bound && wait > bound.mul_f64(0.9)),
                "after {attempts}"
            );
        }
    }
}
