//! A fault knows what goes wrong with a request, and for how many.

use std::time::Duration;

/// Something that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// 429, with `retry-after` where it is given. Nothing is done.
    TooMany {
        /// What the response asks to wait for.
        retry_after: Option<Duration>,
    },
    /// A response of failure with this status. Nothing is done.
    Status(u16),
    /// No connection. Nothing is done.
    Refused,
    /// It is done, and the connection breaks before the response.
    Lost,
    /// It is done, and the connection breaks in the middle of the response.
    Reset,
    /// It is done, and each part of the response takes this long.
    Slow(Duration),
    /// It is done, and the response ends in the middle of its JSON.
    Truncated,
    /// It is done, and a value in the response is of another type.
    WrongType,
    /// It is not found, although it is there. Other requests than for one thing wait for their own fault.
    Missing,
    /// A page is the same as the one before. Other requests than for a further page wait for their own fault.
    RepeatedPage,
    /// Something new is at the head of the list, so that everything moves on by one place. Other requests than for a
    /// further page wait for their own fault.
    MovingPage,
}

/// What a fault waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Any request.
    Any,
    /// A request for one thing.
    Thing,
    /// A request for a page after the first.
    Page,
}

impl Fault {
    pub(crate) fn target(&self) -> Target {
        match self {
            Fault::Missing => Target::Thing,
            Fault::RepeatedPage | Fault::MovingPage => Target::Page,
            Fault::TooMany { .. }
            | Fault::Status(_)
            | Fault::Refused
            | Fault::Lost
            | Fault::Reset
            | Fault::Slow(_)
            | Fault::Truncated
            | Fault::WrongType => Target::Any,
        }
    }
}

/// The faults that are on order.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Order>);

#[derive(Debug)]
struct Order {
    fault: Fault,
    times: usize,
    operation: Option<String>,
}

impl Faults {
    pub(crate) fn order(&mut self, fault: Fault, times: usize, operation: Option<&str>) {
        self.0.push(Order {
            fault,
            times,
            operation: operation.map(str::to_owned),
        });
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The first fault that a request is to suffer.
    pub(crate) fn take(&mut self, operation: &str, is: impl Fn(Target) -> bool) -> Option<Fault> {
        let order = self.0.iter_mut().find(|order| {
            let meant = order
                .operation
                .as_deref()
                .is_none_or(|one| one == operation);
            order.times > 0 && meant && is(order.fault.target())
        })?;
        order.times -= 1;
        let fault = order.fault.clone();
        self.0.retain(|order| order.times > 0);
        Some(fault)
    }
}
