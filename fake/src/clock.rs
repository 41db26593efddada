//! A virtual clock that skips ahead when every task is waiting for time to pass.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use openapi_sdk_runtime::{BoxFuture, Clock};

/// The start of virtual time in seconds since 1970: 2026-01-01T00:00:00Z.
const START: u64 = 1_767_225_600;

/// How many polls a sleep waits for other tasks to make progress before it advances the time.
const POLLS_BEFORE_ADVANCE: u32 = 4;

/// A clock on which a sleep ends as soon as no other task can make progress. Clones share the same time.
#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    elapsed: Duration,
    /// The pending sleeps, ordered by when they end.
    sleeps: BTreeSet<(Duration, u64)>,
    /// How many sleeps were created. It tells apart sleeps that end at the same time.
    count: u64,
}

impl VirtualClock {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns how much virtual time has passed since the clock was created.
    pub fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    /// Advances the time.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.state();
        state.elapsed = state.elapsed.saturating_add(duration);
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
            key: (state.elapsed.saturating_add(duration), state.count),
            last_seen: Duration::MAX,
            polls: 0,
        })
    }
}

struct Sleep {
    clock: VirtualClock,
    key: (Duration, u64),
    /// The elapsed time at the last poll.
    last_seen: Duration,
    /// How many times it was polled at that time.
    polls: u32,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut state = clock.state();
        state.sleeps.insert(self.key);
        if self.last_seen != state.elapsed {
            (self.last_seen, self.polls) = (state.elapsed, 0);
        }
        self.polls += 1;
        // Earlier sleeps get more chances to end first. An earlier sleep that nobody polls any more must not block time.
        let earlier = state.sleeps.range(..self.key).take(16).count();
        let max_polls = POLLS_BEFORE_ADVANCE
            * (1 + u32::try_from(earlier).unwrap_or(u32::MAX / POLLS_BEFORE_ADVANCE - 1));
        if self.polls > max_polls {
            state.elapsed = state.elapsed.max(self.key.0);
        }
        if state.elapsed >= self.key.0 {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.state().sleeps.remove(&self.key);
    }
}
