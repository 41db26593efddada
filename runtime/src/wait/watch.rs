//! A watch knows where a response tells how far some work is, and which states end it.

use crate::key::KeyPath;
use crate::operation::Operation;

/// How the response of an operation tells whether work is done.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StatusRule {
    /// Where the state stands; the first that is there counts.
    pub status: &'static [KeyPath],
    /// The states in which the work is done.
    pub done: &'static [&'static str],
    /// The states in which it has failed. Any other state, also one that nobody knows yet, means that it goes on.
    pub failed: &'static [&'static str],
    /// The list in which the states of many can be seen at once.
    pub shared: Option<&'static BatchList>,
    /// How many minutes a waiter waits unless told otherwise.
    pub minutes: u32,
}

impl StatusRule {
    /// A watch of work that is done within an hour.
    pub const fn new(
        status: &'static [KeyPath],
        done: &'static [&'static str],
        failed: &'static [&'static str],
    ) -> Self {
        Self {
            status,
            done,
            failed,
            shared: None,
            minutes: 60,
        }
    }

    /// The same where many can be seen in one list.
    pub const fn shared(mut self, shared: &'static BatchList) -> Self {
        self.shared = Some(shared);
        self
    }

    /// The same for work that may take so long.
    pub const fn minutes(mut self, minutes: u32) -> Self {
        self.minutes = minutes;
        self
    }
}

/// A list in which the states of many can be seen at once.
#[derive(Clone, Copy, Debug)]
pub struct BatchList {
    /// The operation that lists, newest first.
    pub list: &'static Operation,
    /// Where the id stands in an item: the last path parameter of the watched operation.
    pub id: KeyPath,
    /// What the query says for pages as large as can be.
    pub size: &'static str,
}

impl BatchList {
    /// Such a list.
    pub const fn new(list: &'static Operation, id: KeyPath, size: &'static str) -> Self {
        Self { list, id, size }
    }
}

/// One thing to wait for after a call.
#[derive(Clone, Copy, Debug)]
pub struct WaitStep {
    /// The operation that is asked again and again; once, if it has no watch.
    pub operation: &'static Operation,
    /// Where its path parameters stand in the response of the call, the first that is there; `*` stands for every
    /// element. Those not named are the call's own.
    pub with: &'static [(&'static str, &'static [KeyPath])],
}

impl WaitStep {
    /// Such a thing.
    pub const fn new(
        operation: &'static Operation,
        with: &'static [(&'static str, &'static [KeyPath])],
    ) -> Self {
        Self { operation, with }
    }
}
