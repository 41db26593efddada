//! A reporter knows who is told of drift, and whether it is an error.

use std::sync::Arc;

use crate::codec::Drift;
use crate::operation::Operation;

/// Whoever wants to hear of drift.
type Hook = Arc<dyn Fn(&Drift) + Send + Sync>;

/// What a client does about drift.
#[derive(Clone, Default)]
pub(crate) struct Reporter {
    pub(crate) strict: bool,
    pub(crate) hook: Option<Hook>,
}

impl Reporter {
    /// Names the operation in the drift of one body and tells it on. True where it is an error.
    pub(crate) fn tell(&self, operation: &Operation, drift: &mut [Drift]) -> bool {
        for drift in &mut *drift {
            drift.operation = Some(operation.id);
            if let Some(hook) = &self.hook {
                hook(drift);
            }
        }
        self.strict && !drift.is_empty()
    }
}
