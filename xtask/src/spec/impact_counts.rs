//! Counts the changes of a diff by their impact.

use diff::{Change, Impact};
use serde::Serialize;

/// The number of changes with each impact: the largest one in any language.
#[derive(Clone, Copy, Serialize)]
pub struct ImpactCounts {
    /// Changes that break code of users.
    pub breaks: usize,
    /// Changes that add something new.
    pub adds: usize,
    /// Changes without impact on code of users.
    pub keeps: usize,
}

impl ImpactCounts {
    /// Counts changes.
    pub fn new(changes: &[Change]) -> Self {
        let count =
            |is: fn(&Impact) -> bool| changes.iter().filter(|one| is(one.impacts.worst())).count();
        Self {
            breaks: count(|impact| matches!(impact, Impact::Breaks(_))),
            adds: count(|impact| matches!(impact, Impact::Adds)),
            keeps: count(|impact| matches!(impact, Impact::Keeps)),
        }
    }
}
