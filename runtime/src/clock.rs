//! A clock knows what time it is and how to wait, so that a test can do both at once.

use std::time::{Duration, SystemTime};

use crate::transport::transport::BoxFuture;

/// The time of a client: every wait, deadline and date of its calls is taken from here.
pub trait Clock: Send + Sync + 'static {
    /// The time of day.
    fn now(&self) -> SystemTime;

    /// Is done when so much time has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The clock of the machine. It waits with the timer of the async runtime it is in, else with a thread of its own,
/// which all such clocks share.
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
        Box::pin(crate::timer::Alarm::after(duration))
    }
}
