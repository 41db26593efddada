//! Injected faults: what fails, for which requests, and how many times.

pub mod fault_effect;

use std::time::Duration;

/// A failure to inject into a request or its response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InjectedFault {
    /// Status 429, with a `retry-after` header if a duration is given. The request has no effect.
    TooManyRequests {
        /// The value of the `retry-after` header.
        retry_after: Option<Duration>,
    },
    /// An error response with this status. The request has no effect.
    Status(u16),
    /// The connection is refused. The request has no effect.
    ConnectionRefused,
    /// The request takes effect, but the connection breaks before the response arrives.
    ResponseLost,
    /// The request takes effect, but the connection breaks in the middle of the response body.
    ConnectionReset,
    /// The request takes effect. The response body arrives in two parts, each after this delay.
    Slow(Duration),
    /// The request takes effect, but the response body ends in the middle of its JSON.
    Truncated,
    /// The request takes effect, but one value in the response has the wrong type.
    WrongType,
    /// Status 404, although the resource exists. Applies only to requests that read one resource.
    NotFound,
    /// The response repeats the previous page. Applies only to requests for a page after the first.
    RepeatedPage,
    /// A new item appears at the head of the list, so all items move down by one. Applies only to requests for a page
    /// after the first.
    ShiftedPage,
}

/// The requests to which a fault applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FaultTarget {
    /// Any request.
    Any,
    /// A request that reads one resource.
    SingleResource,
    /// A request for a page after the first.
    LaterPage,
}

impl InjectedFault {
    pub(crate) fn target(&self) -> FaultTarget {
        match self {
            InjectedFault::NotFound => FaultTarget::SingleResource,
            InjectedFault::RepeatedPage | InjectedFault::ShiftedPage => FaultTarget::LaterPage,
            InjectedFault::TooManyRequests { .. }
            | InjectedFault::Status(_)
            | InjectedFault::ConnectionRefused
            | InjectedFault::ResponseLost
            | InjectedFault::ConnectionReset
            | InjectedFault::Slow(_)
            | InjectedFault::Truncated
            | InjectedFault::WrongType => FaultTarget::Any,
        }
    }
}

/// The faults that have not occurred yet.
#[derive(Debug, Default)]
pub(crate) struct FaultQueue(Vec<QueuedFault>);

#[derive(Debug)]
struct QueuedFault {
    fault: InjectedFault,
    times: usize,
    operation: Option<String>,
}

impl FaultQueue {
    pub(crate) fn push(&mut self, fault: InjectedFault, times: usize, operation: Option<&str>) {
        self.0.push(QueuedFault {
            fault,
            times,
            operation: operation.map(str::to_owned),
        });
    }

    /// How many faults have not occurred yet.
    #[cfg(feature = "server")]
    pub(crate) fn len(&self) -> usize {
        self.0
            .iter()
            .fold(0, |sum, queued| sum.saturating_add(queued.times))
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes the first fault that applies to a request.
    pub(crate) fn take(
        &mut self,
        operation: &str,
        applies: impl Fn(FaultTarget) -> bool,
    ) -> Option<InjectedFault> {
        let queued = self.0.iter_mut().find(|queued| {
            let is_for_operation = queued
                .operation
                .as_deref()
                .is_none_or(|one| one == operation);
            queued.times > 0 && is_for_operation && applies(queued.fault.target())
        })?;
        queued.times -= 1;
        let fault = queued.fault.clone();
        self.0.retain(|queued| queued.times > 0);
        Some(fault)
    }
}
