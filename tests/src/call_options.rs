//! What a call of any operation does, and the options that do not depend on its operation.

use digitalocean_sdk::{PageToken, RetryPolicy};
use std::time::Duration;

/// What a call does with an operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Action {
    /// Sends the request and decodes the response.
    #[default]
    Call,
    /// Reads the items of a list.
    Items,
    /// Reads the pages of a list.
    Pages,
    /// Waits for the end of the work.
    Wait,
    /// Waits for the end of all work.
    WaitAll,
    /// Reads a stream of events.
    Stream,
    /// Accumulates a stream of events.
    Accumulate,
    /// Takes the response without decoding it.
    Raw,
    /// Reads the response in chunks.
    Download,
}

/// The options of a call that do not depend on its operation.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    /// Further headers.
    pub headers: Vec<(String, String)>,
    /// Further query parameters.
    pub query: Vec<(String, String)>,
    /// The limit of the whole call.
    pub timeout: Option<Duration>,
    /// The limit of each attempt.
    pub attempt_timeout: Option<Duration>,
    /// The limit between two chunks.
    pub idle_timeout: Option<Duration>,
    /// The retry policy.
    pub retry: Option<RetryPolicy>,
    /// Whether a lost create is looked up.
    pub reconcile: bool,
    /// How many items, pages, events or states are read.
    pub limit: Option<usize>,
    /// Where a list is continued.
    pub resume: Option<PageToken>,
    /// The interval between polls of a wait.
    pub interval: Option<Duration>,
    /// The limit of a wait.
    pub deadline: Option<Duration>,
}
