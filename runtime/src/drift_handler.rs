//! What a client does when a response departs from the API's description.

use std::sync::Arc;

use crate::client::SentCredentials;
use crate::codec::{Drift, DriftList};
use crate::operation::Operation;

type Callback = Arc<dyn Fn(&Drift) + Send + Sync>;

/// What a client does about drift.
#[derive(Clone, Default)]
pub(crate) struct DriftHandler {
    pub(crate) strict: bool,
    pub(crate) callback: Option<Callback>,
    /// The credentials that were sent, which are removed from what is reported.
    pub(crate) sent_credentials: SentCredentials,
}

impl DriftHandler {
    /// Sets the operation of each listed drift, removes credentials and calls the callback. Returns true if the drift is an error.
    pub(crate) fn handle(&self, operation: &Operation, drift: &mut DriftList) -> bool {
        for drift in &mut drift.listed {
            drift.operation = Some(operation.id);
            self.sent_credentials.redact_in_place(&mut drift.pointer);
            if let Some(callback) = &self.callback {
                callback(drift);
            }
        }
        self.strict && !drift.is_empty()
    }
}
