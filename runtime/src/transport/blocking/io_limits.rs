//! How long reads and writes of a socket may take.

use std::time::{Duration, Instant};

use crate::transport::timeouts::{Elapsed, RequestTimeouts, TimeoutKind};

/// The limits of the reads and writes of a socket.
#[derive(Clone, Copy, Default)]
pub(super) struct IoLimits {
    deadline: Option<(Instant, TimeoutKind, Duration)>,
    /// The longest time without data.
    idle: Option<Duration>,
}

impl IoLimits {
    /// The limits until the head of the response has arrived.
    pub(super) fn of_head(timeouts: RequestTimeouts, start: Instant) -> Self {
        Self::default()
            .within(TimeoutKind::Attempt, timeouts.total, start)
            .within(TimeoutKind::Attempt, timeouts.head, start)
    }

    /// The limits of the body of the response.
    pub(super) fn of_body(timeouts: RequestTimeouts, start: Instant) -> Self {
        Self {
            idle: timeouts.idle,
            ..Self::default().within(TimeoutKind::Attempt, timeouts.total, start)
        }
    }

    /// Adds a limit that counts from `start`. The earlier one applies.
    pub(super) fn within(
        mut self,
        kind: TimeoutKind,
        limit: Option<Duration>,
        start: Instant,
    ) -> Self {
        let Some(limit) = limit else {
            return self;
        };
        let Some(at) = start.checked_add(limit) else {
            return self;
        };
        if self.deadline.is_none_or(|(earlier, _, _)| at < earlier) {
            self.deadline = Some((at, kind, limit));
        }
        self
    }

    /// How long the next read or write may take, or which limit has expired.
    pub(super) fn remaining(&self) -> Result<Option<Duration>, Elapsed> {
        let Some((at, kind, limit)) = self.deadline else {
            return Ok(self.idle);
        };
        let remaining = at.saturating_duration_since(Instant::now());
        if remaining.is_zero() {
            return Err(Elapsed::new(kind, limit));
        }
        Ok(Some(
            self.idle.map_or(remaining, |idle| idle.min(remaining)),
        ))
    }

    /// The limit that expired when a read or a write took all of [`remaining`](Self::remaining).
    pub(super) fn elapsed(&self) -> Elapsed {
        match (self.remaining(), self.idle, self.deadline) {
            (Err(elapsed), _, _) => elapsed,
            (Ok(_), Some(idle), _) => Elapsed::new(TimeoutKind::Idle, idle),
            (Ok(_), None, Some((_, kind, limit))) => Elapsed::new(kind, limit),
            (Ok(_), None, None) => Elapsed::new(TimeoutKind::Attempt, Duration::ZERO),
        }
    }
}
