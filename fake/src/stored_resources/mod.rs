//! Stored resources: what requests create, change and delete, for the APIs whose resources the fake knows.

mod apis;

use std::time::SystemTime;

use crate::fixtures::{Operation, Operations};
use crate::request::Request;
use crate::response::Response;
pub(crate) use apis::of_api;

/// The stored resources of one API.
pub(crate) trait StoredResources: Send {
    /// Applies the changes whose time has come.
    fn apply_scheduled(&mut self, now: SystemTime);

    /// Handles a request for a stored resource. Returns `None` if the request is for anything else.
    fn handle(
        &mut self,
        operations: &Operations,
        operation: &Operation,
        request: &Request,
        now: SystemTime,
    ) -> Option<Response>;

    /// Inserts a copy of the first resource of a list before it, with a new id.
    fn insert_copy_at_head(&mut self, path: &str);

    /// How many resources a list has.
    fn count(&self, path: &str) -> usize;
}
