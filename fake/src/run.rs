//! Running knows how to wait for a future without an async runtime.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// Runs a future to its end on this thread. A client of a [`Fake`](crate::Fake) needs no other runtime.
pub fn run<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match work.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::VirtualClock;
    use openapi_sdk_runtime::Clock;
    use std::time::Duration;

    #[test]
    fn virtual_time_needs_no_runtime() {
        let clock = VirtualClock::default();
        run(clock.sleep(Duration::from_secs(3600)));
        assert_eq!(clock.elapsed(), Duration::from_secs(3600));
    }
}
