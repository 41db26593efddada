//! Settings of the server that the fake itself does not have.

use std::time::{Duration, Instant};

/// How the time of the fake passes. Resources become ready, and rate limits recover, in this time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Time {
    /// As on the wall clock.
    Real,
    /// Each request takes this long, and the control API can advance the time.
    Virtual {
        /// How long each request takes.
        per_request: Duration,
    },
}

/// The time of the server, and how much of it the clock of the fake has been told.
#[derive(Debug)]
pub(super) struct Timekeeper {
    pub(super) time: Time,
    last: Instant,
}

impl Timekeeper {
    pub(super) fn new(time: Time) -> Self {
        Self {
            time,
            last: Instant::now(),
        }
    }

    /// How much time has passed at a request, since the last one.
    pub(super) fn at_request(&mut self) -> Duration {
        let now = Instant::now();
        let elapsed = now.duration_since(std::mem::replace(&mut self.last, now));
        match self.time {
            Time::Real => elapsed,
            Time::Virtual { per_request } => per_request,
        }
    }
}
