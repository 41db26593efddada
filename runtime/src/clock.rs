//! The source of time, which tests can replace.

use std::time::{Duration, SystemTime};

use crate::future::BoxFuture;
use crate::timer::Timer;

/// The source of time of a client. Every wait, timeout and timestamp of its requests comes from here.
pub trait Clock: Send + Sync + 'static {
    /// The current time.
    fn now(&self) -> SystemTime;

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system clock. It sleeps with one background thread that all instances share, so that it works in any async
/// runtime, in a tokio runtime without timers, and where a runtime ends before a sleep does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Timer::after(duration))
    }
}
