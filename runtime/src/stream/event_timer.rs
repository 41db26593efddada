//! The timeout between two events of a stream.

use std::sync::Arc;
use std::task::Context;
use std::time::{Duration, SystemTime};

use crate::clock::Clock;
use crate::future::BoxFuture;
use crate::transport::{Elapsed, TimeoutKind};

/// Measures the time until the next event. Comments and empty events, which only keep a connection open, do not count.
pub(super) struct EventTimer {
    clock: Arc<dyn Clock>,
    limit: Option<Duration>,
    wait: Option<Wait>,
}

/// The wait for an event.
struct Wait {
    start: SystemTime,
    /// `None` until no data is there: most events of a fast stream have arrived when they are asked for.
    sleep: Option<BoxFuture<'static, ()>>,
}

impl EventTimer {
    pub(super) fn new(clock: Arc<dyn Clock>, limit: Option<Duration>) -> Self {
        Self {
            clock,
            limit,
            wait: None,
        }
    }

    /// Begins to wait for an event, unless that has already begun.
    pub(super) fn start(&mut self) {
        if let (Some(_), None) = (self.limit, &self.wait) {
            let start = self.clock.now();
            self.wait = Some(Wait { start, sleep: None });
        }
    }

    /// Ends the wait, because an event has arrived.
    pub(super) fn stop(&mut self) {
        self.wait = None;
    }

    /// The timeout, if it expired while data without an event arrived.
    pub(super) fn check(&self) -> Option<Elapsed> {
        let (limit, wait) = (self.limit?, self.wait.as_ref()?);
        let is_over = spent_since(&*self.clock, wait.start) >= limit;
        is_over.then(|| Elapsed::new(TimeoutKind::Event, limit))
    }

    /// The timeout, if it expired while no data arrived. Otherwise the task is woken when it expires.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Option<Elapsed> {
        let (limit, wait) = (self.limit?, self.wait.as_mut()?);
        let (clock, start) = (&*self.clock, wait.start);
        let rest = || limit.saturating_sub(spent_since(clock, start));
        let sleep = wait.sleep.get_or_insert_with(|| clock.sleep(rest()));
        let is_over = sleep.as_mut().poll(context).is_ready();
        is_over.then(|| Elapsed::new(TimeoutKind::Event, limit))
    }
}

fn spent_since(clock: &dyn Clock, start: SystemTime) -> Duration {
    clock.now().duration_since(start).unwrap_or_default()
}
