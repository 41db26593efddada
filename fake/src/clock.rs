//! A virtual clock that skips ahead when every task is waiting for time to pass.

use std::collections::{BTreeMap, HashSet};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use openapi_sdk_runtime::{BoxFuture, Clock};

/// The start of virtual time in seconds since 1970: 2026-01-01T00:00:00Z.
const START: u64 = 1_767_225_600;

/// How often each sleep, and all sleeps together, have to be polled without any progress before the time advances.
/// Executors poll their tasks in turn, so that a task that can make progress gets its turn meanwhile. tokio runs tasks
/// that yield or are woken from outside after at most 61 others.
const IDLE_POLLS: u32 = 3;
const IDLE_POLLS_OF_ALL: usize = 130;

/// After how many more polls a sleep checks again whether the time can advance.
const POLLS_BETWEEN_CHECKS: u32 = 16;

/// How long nothing may happen, in real time, before the time advances where several threads use the clock: a thread may
/// be about to start a task that no other knows of. The first applies if all threads were seen waiting meanwhile.
const QUIET_TIME_OF_WAITING_THREADS: Duration = Duration::from_micros(300);
const QUIET_TIME: Duration = Duration::from_millis(3);

/// The same before the first advance, when a program may still be starting its tasks.
const FIRST_QUIET_TIME: Duration = Duration::from_millis(20);

/// After how many advances it is known that only one thread uses the clock.
const ADVANCES_OF_ONE_THREAD: u32 = 16;

/// For how long, in real time, a thread that ended a sleep is expected to make progress. After that it has nothing to do.
const BUSY_TIME: Duration = Duration::from_millis(50);

/// After this real time without progress, a sleep that was not polled is abandoned, and the time does not wait for it.
const ABANDONED_TIME: Duration = Duration::from_secs(1);

/// A clock on which a sleep ends as soon as no task can make progress. Clones share the same time.
///
/// Sleeps keep polling themselves. The time advances to the end of the earliest one when all of them were polled several
/// times in a row and nothing else happened. On an executor with several threads it also waits for threads that are
/// still busy with a task that a sleep has woken.
#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Shared>);

#[derive(Default)]
struct Shared {
    /// The virtual time that has passed, in nanoseconds.
    elapsed: AtomicU64,
    /// The number of the last progress: a sleep that began, ended or was dropped. Most polls only read it, because a
    /// lock that all threads take with each poll would be slow.
    progress: AtomicU64,
    /// How often each sleep has to be polled now.
    idle_polls: AtomicU32,
    state: Mutex<ClockState>,
}

struct ClockState {
    /// The sleeps that were polled and have not ended, with the last progress during which they were polled often enough.
    sleeps: BTreeMap<SleepKey, Option<u64>>,
    /// How many sleeps were created. It tells apart sleeps that end at the same time.
    count: u64,
    progress_at: Instant,
    /// How many sleeps were polled often enough since the last progress.
    idle: usize,
    /// The threads that ended a sleep and have not polled one that still waits since then.
    busy: HashSet<ThreadId>,
    /// The threads that poll sleeps, and those that have polled a waiting one since the last progress.
    threads: HashSet<ThreadId>,
    waiting_threads: HashSet<ThreadId>,
    advances: u32,
}

/// When a sleep ends in nanoseconds, and its number.
type SleepKey = (u64, u64);

impl Default for ClockState {
    fn default() -> Self {
        Self {
            sleeps: BTreeMap::new(),
            count: 0,
            progress_at: Instant::now(),
            idle: 0,
            busy: HashSet::new(),
            threads: HashSet::new(),
            waiting_threads: HashSet::new(),
            advances: 0,
        }
    }
}

impl VirtualClock {
    fn state(&self) -> MutexGuard<'_, ClockState> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn elapsed_nanos(&self) -> u64 {
        self.0.elapsed.load(Ordering::SeqCst)
    }

    /// Returns how much virtual time has passed since the clock was created.
    pub fn elapsed(&self) -> Duration {
        Duration::from_nanos(self.elapsed_nanos())
    }

    /// Advances the time.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.state();
        let elapsed = self.elapsed_nanos().saturating_add(to_nanos(duration));
        self.0.elapsed.store(elapsed, Ordering::SeqCst);
        self.note_progress(&mut state);
    }

    fn note_progress(&self, state: &mut ClockState) {
        self.0.progress.fetch_add(1, Ordering::SeqCst);
        state.progress_at = Instant::now();
        state.idle = 0;
        state.waiting_threads.clear();
        let of_each = IDLE_POLLS_OF_ALL * state.threads.len().max(1) / state.sleeps.len().max(1);
        let idle_polls = u32::try_from(of_each).unwrap_or(u32::MAX).max(IDLE_POLLS);
        self.0.idle_polls.store(idle_polls, Ordering::SeqCst);
    }

    /// Notes that a sleep began to wait.
    fn note_start(&self, state: &mut ClockState, key: SleepKey) {
        state.busy.remove(&thread::current().id());
        state.sleeps.insert(key, None);
        self.note_progress(state);
    }

    /// Notes that a sleep was polled several times during a progress.
    fn note_idle(&self, state: &mut ClockState, key: SleepKey, progress: u64) {
        let thread = thread::current().id();
        state.busy.remove(&thread);
        state.threads.insert(thread);
        if progress != self.0.progress.load(Ordering::SeqCst) {
            return;
        }
        state.waiting_threads.insert(thread);
        let last = state.sleeps.insert(key, Some(progress));
        if last != Some(Some(progress)) {
            state.idle += 1;
        }
        self.advance_if_idle(state, progress);
    }

    /// Advances the time to the end of the earliest sleep if no task can make progress.
    fn advance_if_idle(&self, state: &mut ClockState, progress: u64) {
        let quiet = state.progress_at.elapsed();
        if quiet >= BUSY_TIME {
            state.busy.clear();
        }
        if quiet >= ABANDONED_TIME {
            state.sleeps.retain(|_, last| *last == Some(progress));
        }
        let is_one_thread = state.threads.len() == 1 && state.advances >= ADVANCES_OF_ONE_THREAD;
        let all_wait =
            state.threads.len() > 1 && state.waiting_threads.len() == state.threads.len();
        let quiet_time = match (is_one_thread, all_wait) {
            _ if state.advances == 0 => FIRST_QUIET_TIME,
            (true, _) => Duration::ZERO,
            (false, true) => QUIET_TIME_OF_WAITING_THREADS,
            (false, false) => QUIET_TIME,
        };
        if quiet >= quiet_time
            && state.busy.is_empty()
            && state.idle == state.sleeps.len()
            && let Some((end, _)) = state.sleeps.keys().next()
        {
            self.0.elapsed.fetch_max(*end, Ordering::SeqCst);
            state.advances = state.advances.saturating_add(1);
            self.note_progress(state);
        }
    }

    /// Notes that a sleep has ended, so that its task goes on.
    fn note_end(&self, key: SleepKey) {
        let mut state = self.state();
        state.sleeps.remove(&key);
        state.busy.insert(thread::current().id());
        self.note_progress(&mut state);
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
        let end = self.elapsed_nanos().saturating_add(to_nanos(duration));
        Box::pin(Sleep {
            clock: self.clone(),
            key: (end, state.count),
            is_known: false,
            progress: 0,
            polls: 0,
        })
    }
}

fn to_nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

struct Sleep {
    clock: VirtualClock,
    key: SleepKey,
    /// Whether the clock knows that the sleep waits.
    is_known: bool,
    /// The progress at the last poll, and how often the sleep was polled since.
    progress: u64,
    polls: u32,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        if this.clock.elapsed_nanos() < this.key.0 {
            let progress = this.clock.0.progress.load(Ordering::SeqCst);
            if !std::mem::replace(&mut this.is_known, true) {
                let mut state = this.clock.state();
                this.clock.note_start(&mut state, this.key);
            } else if this.progress != progress {
                (this.progress, this.polls) = (progress, 0);
            }
            this.polls += 1;
            if this.polls >= this.clock.0.idle_polls.load(Ordering::SeqCst) {
                // From now on it checks less often.
                this.polls = this.polls.saturating_sub(POLLS_BETWEEN_CHECKS);
                let mut state = this.clock.state();
                this.clock.note_idle(&mut state, this.key, this.progress);
            }
        }
        if this.clock.elapsed_nanos() < this.key.0 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        this.is_known = false;
        this.clock.note_end(this.key);
        Poll::Ready(())
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if self.is_known {
            let mut state = self.clock.state();
            if state.sleeps.remove(&self.key).is_some() {
                self.clock.note_progress(&mut state);
            }
        }
    }
}
