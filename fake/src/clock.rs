//! The virtual clock knows when all wait for time to pass, and then lets it pass at once.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_sdk_runtime::{BoxFuture, Clock};

/// When virtual time begins, in seconds since 1970: 2026-01-01 at midnight, UTC.
const START: u64 = 1_767_225_600;

/// How often a sleeper lets everybody else go first before time passes for it.
const PATIENCE: u32 = 4;

/// A clock on which a wait is over as soon as nobody has anything else to do. Clones show the same time.
#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    passed: Duration,
    /// Who sleeps, by when they wake.
    due: BTreeMap<(Duration, u64), ()>,
    count: u64,
}

impl VirtualClock {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How much time has passed since the clock was made.
    pub fn elapsed(&self) -> Duration {
        self.state().passed
    }

    /// Lets time pass.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.state();
        state.passed = state.passed.saturating_add(duration);
    }
}

impl std::fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "VirtualClock({:?})", self.elapsed())
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(START) + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.count += 1;
        Box::pin(Sleep {
            clock: self.clone(),
            key: (state.passed.saturating_add(duration), state.count),
            seen: Duration::MAX,
            polls: 0,
        })
    }
}

struct Sleep {
    clock: VirtualClock,
    key: (Duration, u64),
    /// The time at the last poll.
    seen: Duration,
    /// How often it was polled at that time.
    polls: u32,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut state = clock.state();
        state.due.insert(self.key, ());
        if self.seen != state.passed {
            (self.seen, self.polls) = (state.passed, 0);
        }
        self.polls += 1;
        // Those that wake earlier have their turn first. One that nobody polls any more must not stop the time.
        let earlier = state.due.range(..self.key).take(16).count();
        let patience = PATIENCE * (1 + u32::try_from(earlier).unwrap_or(u32::MAX / PATIENCE - 1));
        if self.polls > patience {
            state.passed = state.passed.max(self.key.0);
        }
        if state.passed >= self.key.0 {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.state().due.remove(&self.key);
    }
}
