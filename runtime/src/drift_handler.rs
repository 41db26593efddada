//! What a client does when a response departs from the API's description.

use std::sync::Arc;

use crate::codec::Drift;
use crate::operation::Operation;

type Callback = Arc<dyn Fn(&Drift) + Send + Sync>;

/// What a client does about drift.
#[derive(Clone, Default)]
pub(crate) struct DriftHandler {
    pub(crate) strict: bool,
    pub(crate) callback: Option<Callback>,
}

impl DriftHandler {
    /// Sets the operation of each drift and calls the callback. Returns true if the drift is an error.
    pub(crate) fn handle(&self, operation: &Operation, drift: &mut [Drift]) -> bool {
        for drift in &mut *drift {
            drift.operation = Some(operation.id);
            if let Some(callback) = &self.callback {
                callback(drift);
            }
        }
        self.strict && !drift.is_empty()
    }
}
