//! Counts the events of a diff by their effect.

use diff::{Effect, Event};
use serde::Serialize;

/// The number of events with each effect.
#[derive(Clone, Copy, Serialize)]
pub struct EventCounts {
    /// Events that break code of users.
    pub breaks: usize,
    /// Events that add something new.
    pub adds: usize,
    /// Events without effect on code of users.
    pub keeps: usize,
}

impl EventCounts {
    /// Counts events.
    pub fn new(events: &[Event]) -> Self {
        let count = |is: fn(&Effect) -> bool| events.iter().filter(|one| is(&one.effect)).count();
        Self {
            breaks: count(|effect| matches!(effect, Effect::Breaks(_))),
            adds: count(|effect| matches!(effect, Effect::Adds)),
            keeps: count(|effect| matches!(effect, Effect::Keeps)),
        }
    }
}
