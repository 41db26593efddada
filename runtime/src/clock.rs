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

/// The system clock. It sleeps with tokio's timer inside a tokio runtime, and otherwise with one background thread that
/// all instances share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        #[cfg(feature = "reqwest")]
        if tokio::runtime::Handle::try_current().is_ok() {
            return Box::pin(tokio::time::sleep(duration));
        }
        Box::pin(Timer::after(duration))
    }
}

/// The system clock for blocking clients. It never uses tokio's timer: a thread that blocks inside a tokio runtime may
/// be the one that would drive that timer.
#[cfg(feature = "blocking")]
pub(crate) struct ThreadClock;

#[cfg(feature = "blocking")]
impl Clock for ThreadClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Timer::after(duration))
    }
}
