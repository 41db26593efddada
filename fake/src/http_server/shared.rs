//! What the connections and the control API share: the fake and its time.

use std::sync::{Mutex, PoisonError};

use super::settings::{Time, Timekeeper};
use crate::server::Server;

/// The path of the control API, below which the fake answers no operation.
pub(super) const CONTROL_PATH: &str = "/__fake__";

/// The fake and its time.
pub(super) struct Shared {
    pub(super) server: Server,
    pub(super) timekeeper: Mutex<Timekeeper>,
}

impl Shared {
    /// Advances the clock of the fake to the time of a request.
    pub(super) fn tick(&self) {
        let mut timekeeper = self
            .timekeeper
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let elapsed = timekeeper.at_request();
        self.server.clock().advance(elapsed);
    }

    pub(super) fn set_time(&self, time: Time) {
        let mut timekeeper = self
            .timekeeper
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *timekeeper = Timekeeper::new(time);
    }
}
