//! A virtual clock: time passes at once when all futures wait.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_sdk_runtime::{BoxFuture, Clock};

/// The Unix time in seconds at which virtual time begins: Sun, 01 Nov 2026 00:00:00 GMT.
pub const START: u64 = 1_793_491_200;

#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    passed: Duration,
    /// The pending sleeps by their end and a sequence number.
    due: BTreeSet<(Duration, u64)>,
    count: u64,
}

impl VirtualClock {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("the lock is not poisoned")
    }

    /// The virtual time that has passed.
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
        // A sleep that is polled again has nothing else to wait for, and neither have the others. Wake the earliest.
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
