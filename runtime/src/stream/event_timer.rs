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
    /// When the wait for the next event began. `None` between two waits.
    wait: Option<(SystemTime, BoxFuture<'static, ()>)>,
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
        if let (Some(limit), None) = (self.limit, &self.wait) {
            self.wait = Some((self.clock.now(), self.clock.sleep(limit)));
        }
    }

    /// Ends the wait, because an event has arrived.
    pub(super) fn stop(&mut self) {
        self.wait = None;
    }

    /// The timeout, if it expired while data without an event arrived.
    pub(super) fn check(&self) -> Option<Elapsed> {
        let (limit, (start, _)) = (self.limit?, self.wait.as_ref()?);
        let spent = self.clock.now().duration_since(*start).unwrap_or_default();
        (spent >= limit).then(|| Elapsed::new(TimeoutKind::Event, limit))
    }

    /// The timeout, if it expired while no data arrived. Otherwise the task is woken when it expires.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Option<Elapsed> {
        let (limit, (_, sleep)) = (self.limit?, self.wait.as_mut()?);
        let is_over = sleep.as_mut().poll(context).is_ready();
        is_over.then(|| Elapsed::new(TimeoutKind::Event, limit))
    }
}
