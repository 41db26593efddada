//! `block_on`: runs a future on the current thread without an async runtime.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// Runs a future to completion on the current thread. A client of a [`Fake`](crate::Fake) needs no other runtime.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(ThreadWaker(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

struct ThreadWaker(Thread);

impl Wake for ThreadWaker {
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
    fn sleeps_on_the_virtual_clock_without_a_runtime() {
        let clock = VirtualClock::default();
        block_on(clock.sleep(Duration::from_secs(3600)));
        assert_eq!(clock.elapsed(), Duration::from_secs(3600));
    }
}
