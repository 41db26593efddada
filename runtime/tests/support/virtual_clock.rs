//! A virtual clock: time passes at once when all futures wait.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_sdk_runtime::{BoxFuture, Clock};

/// When virtual time begins, in seconds since 1970: Sun, 01 Nov 2026 00:00:00 GMT.
pub const START: u64 = 1_793_491_200;

#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Mutex<WaitState>>);

#[derive(Default)]
struct WaitState {
    passed: Duration,
    due: BTreeSet<(Duration, u64)>,
    count: u64,
}

impl VirtualClock {
    fn state(&self) -> MutexGuard<'_, WaitState> {
        self.0.lock().expect("no test panics while it waits")
    }

    /// How much time has passed.
    pub fn passed(&self) -> Duration {
        self.state().passed
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(START) + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.count += 1;
        let key = (state.passed + duration, state.count);
        state.due.insert(key);
        Box::pin(Sleep {
            clock: self.clone(),
            key,
            polled: false,
        })
    }
}

struct Sleep {
    clock: VirtualClock,
    key: (Duration, u64),
    polled: bool,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut state = clock.state();
        // Whoever is polled again had nothing else to do, nor had the others; the earliest goes first.
        if self.polled && state.due.first() == Some(&self.key) {
            state.passed = state.passed.max(self.key.0);
        }
        if state.passed >= self.key.0 {
            state.due.remove(&self.key);
            return Poll::Ready(());
        }
        self.polled = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.state().due.remove(&self.key);
    }
}
