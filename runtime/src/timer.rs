//! A timer that needs no async runtime: one background thread wakes all sleeping tasks.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use crate::per_process::PerProcess;

/// When a timer fires, and a number that distinguishes timers with the same instant.
type TimerKey = (Instant, u64);

#[derive(Default)]
struct Pending {
    timers: BTreeMap<TimerKey, Waker>,
    /// When the thread wakes up by itself. `None` if it sleeps until it is notified.
    wakes_at: Option<Instant>,
}

/// The pending timers, and the thread that waits for them.
struct TimerThread {
    pending: Mutex<Pending>,
    changed: Condvar,
}

/// A forked process needs a thread of its own, because threads are not copied.
static TIMER_THREAD: PerProcess<Arc<TimerThread>> = PerProcess::new(TimerThread::start);

impl TimerThread {
    fn start() -> Arc<Self> {
        let timers = Arc::new(Self {
            pending: Mutex::default(),
            changed: Condvar::new(),
        });
        let thread = timers.clone();
        std::thread::spawn(move || thread.run());
        timers
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, key: TimerKey, waker: Waker) {
        let mut pending = self.pending();
        pending.timers.insert(key, waker);
        // Most timers are dropped before they fire, such as the timeout of a request that succeeds. The thread then still
        // wakes up at their instant, so that the next timer, which fires later, does not have to notify it.
        if pending.wakes_at.is_none_or(|wakes_at| key.0 < wakes_at) {
            pending.wakes_at = Some(key.0);
            self.changed.notify_one();
        }
    }

    fn run(&self) {
        let mut pending = self.pending();
        loop {
            let now = Instant::now();
            let mut due = Vec::new();
            while let Some(timer) = pending.timers.first_entry()
                && timer.key().0 <= now
            {
                due.push(timer.remove());
            }
            let next = pending.timers.first_key_value().map(|((at, _), _)| *at);
            pending.wakes_at = next;
            if !due.is_empty() {
                // A task that is woken may add its next timer at once, which takes the lock.
                drop(pending);
                due.into_iter().for_each(Waker::wake);
                pending = self.pending();
                continue;
            }
            pending = match next {
                Some(at) => {
                    let wait = self.changed.wait_timeout(pending, at - now);
                    wait.unwrap_or_else(PoisonError::into_inner).0
                }
                None => {
                    let wait = self.changed.wait(pending);
                    wait.unwrap_or_else(PoisonError::into_inner)
                }
            };
        }
    }
}

/// Completes at an instant. Dropping it removes it from the timer thread.
pub(crate) struct Timer {
    /// `None` if the instant is too far in the future to be represented; such a timer never fires.
    key: Option<TimerKey>,
    /// The thread that it was added to, with the process of that thread. Most timers are never polled.
    added_to: Option<(&'static TimerThread, u32)>,
}

impl Timer {
    pub(crate) fn after(duration: Duration) -> Self {
        static NEXT_NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NEXT_NUMBER.fetch_add(1, Ordering::Relaxed);
        let at = Instant::now().checked_add(duration);
        Self {
            key: at.map(|at| (at, number)),
            added_to: None,
        }
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match self.key {
            Some((at, _)) if at <= Instant::now() => Poll::Ready(()),
            Some(key) => {
                let (thread, process) = TIMER_THREAD.get();
                thread.add(key, context.waker().clone());
                self.added_to = Some((thread, process));
                Poll::Pending
            }
            None => Poll::Pending,
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        let (Some(key), Some((thread, process))) = (self.key, self.added_to) else {
            return;
        };
        // Asking for the process is a system call. It matters only if the lock is not free: in a forked process it may
        // stay like that, and the thread does not exist.
        let pending = match thread.pending.try_lock() {
            Ok(pending) => Some(pending),
            Err(TryLockError::Poisoned(error)) => Some(error.into_inner()),
            Err(TryLockError::WouldBlock) if process == process::id() => Some(thread.pending()),
            Err(TryLockError::WouldBlock) => None,
        };
        if let Some(mut pending) = pending {
            pending.timers.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::task::Wake;
    use std::thread::Thread;

    use super::*;

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    fn block_on(mut future: impl Future<Output = ()> + Unpin) {
        let waker = Arc::new(Unpark(std::thread::current())).into();
        while Pin::new(&mut future)
            .poll(&mut Context::from_waker(&waker))
            .is_pending()
        {
            std::thread::park();
        }
    }

    #[test]
    fn wakes_each_sleeper_after_its_duration() {
        let start = Instant::now();
        let woken: Vec<_> = [30, 10, 20]
            .map(|wait| {
                std::thread::spawn(move || {
                    block_on(Timer::after(Duration::from_millis(wait)));
                    Instant::now()
                })
            })
            .into_iter()
            .map(|sleeper| sleeper.join().expect("the sleeper does not panic") - start)
            .collect();
        for (elapsed, wait) in woken.iter().zip([30, 10, 20]) {
            assert!(*elapsed >= Duration::from_millis(wait), "{woken:?}");
        }
    }

    #[test]
    fn removes_dropped_timers() {
        let mut timer = Timer::after(Duration::from_secs(3600));
        let waker = Waker::noop();
        assert!(
            Pin::new(&mut timer)
                .poll(&mut Context::from_waker(waker))
                .is_pending()
        );
        let key = timer.key.expect("an instant in an hour is representable");
        assert!(TIMER_THREAD.get().0.pending().timers.contains_key(&key));
        drop(timer);
        assert!(!TIMER_THREAD.get().0.pending().timers.contains_key(&key));
        block_on(Timer::after(Duration::ZERO));
    }
}
