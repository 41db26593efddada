//! Executing a request: attempts, redirects, the retry loop, and recovering a create whose response was lost.

mod already_deleted;
mod attempt;
mod executor;
mod reconcile;

pub(crate) use attempt::read_error_body;
