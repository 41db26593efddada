//! `WaitState`: one observed state of asynchronous work.

use std::fmt;
use std::time::Duration;

use crate::codec::Json;

/// A state of asynchronous work that a [`Waiter`](crate::Waiter) observed.
#[derive(Clone)]
#[non_exhaustive]
pub struct WaitState {
    /// The ID of the operation that was polled.
    pub operation: &'static str,
    /// The ID of the polled resource: the last path parameter of that operation.
    pub id: String,
    /// The status, as the API calls it.
    pub status: String,
    /// The time since the waiter started.
    pub elapsed: Duration,
    /// Whether the resource is in a final state.
    pub done: bool,
    /// The response with this status. It may contain secrets.
    pub response: Json,
}

/// Shows only the size of the response, which may contain secrets.
impl fmt::Debug for WaitState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.response.as_json().len();
        f.debug_struct("WaitState")
            .field("operation", &self.operation)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("elapsed", &self.elapsed)
            .field("done", &self.done)
            .field("response", &format_args!("{size} bytes"))
            .finish()
    }
}
