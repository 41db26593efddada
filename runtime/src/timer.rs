//! An alarm knows how to wake a task later without any async runtime.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// Alarms by when they are due, and a number that tells those of one moment apart.
type Due = BTreeMap<(Instant, u64), Waker>;

/// The alarms that are set, and the thread that watches them.
struct TimerThread {
    due: Mutex<Due>,
    changed: Condvar,
}

static WATCH: LazyLock<TimerThread> = LazyLock::new(|| {
    std::thread::spawn(|| WATCH.run());
    TimerThread {
        due: Mutex::new(BTreeMap::new()),
        changed: Condvar::new(),
    }
});

impl TimerThread {
    fn due(&self) -> MutexGuard<'_, Due> {
        self.due.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, key: (Instant, u64), waker: Waker) {
        let mut due = self.due();
        due.insert(key, waker);
        if due
            .first_key_value()
            .is_some_and(|(first, _)| *first == key)
        {
            self.changed.notify_one();
        }
    }

    fn run(&self) {
        let mut due = self.due();
        loop {
            let now = Instant::now();
            let later = due.split_off(&(now, u64::MAX));
            let ripe = std::mem::replace(&mut *due, later);
            let next = due.first_key_value().map(|((moment, _), _)| *moment);
            if !ripe.is_empty() {
                // Whoever is woken may set the next alarm at once.
                drop(due);
                ripe.into_values().for_each(Waker::wake);
                due = self.due();
                continue;
            }
            due = match next {
                Some(moment) => {
                    let wait = self.changed.wait_timeout(due, moment - now);
                    wait.unwrap_or_else(PoisonError::into_inner).0
                }
                None => {
                    let wait = self.changed.wait(due);
                    wait.unwrap_or_else(PoisonError::into_inner)
                }
            };
        }
    }
}

/// Is done at a moment. Dropping it takes it off the watch.
pub(crate) struct Alarm {
    /// Nothing where the moment is further off than can be told.
    key: Option<(Instant, u64)>,
}

impl Alarm {
    pub(crate) fn after(duration: Duration) -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let moment = Instant::now().checked_add(duration);
        Self {
            key: moment.map(|moment| (moment, number)),
        }
    }
}

impl Future for Alarm {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match self.key {
            Some((moment, _)) if moment <= Instant::now() => Poll::Ready(()),
            Some(key) => {
                WATCH.set(key, context.waker().clone());
                Poll::Pending
            }
            None => Poll::Pending,
        }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            WATCH.due().remove(&key);
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

    fn block(mut future: impl Future<Output = ()> + Unpin) {
        let waker = Arc::new(Unpark(std::thread::current())).into();
        while Pin::new(&mut future)
            .poll(&mut Context::from_waker(&waker))
            .is_pending()
        {
            std::thread::park();
        }
    }

    #[test]
    fn wakes_in_order_of_time() {
        let start = Instant::now();
        let sleepers: Vec<_> = [30, 10, 20]
            .map(|wait| {
                std::thread::spawn(move || {
                    block(Alarm::after(Duration::from_millis(wait)));
                    Instant::now()
                })
            })
            .into_iter()
            .map(|sleeper| sleeper.join().expect("a sleeper wakes") - start)
            .collect();
        for (woken, wait) in sleepers.iter().zip([30, 10, 20]) {
            assert!(*woken >= Duration::from_millis(wait), "{sleepers:?}");
        }
    }

    #[test]
    fn forgets_what_is_dropped() {
        let mut alarm = Alarm::after(Duration::from_secs(3600));
        let waker = Waker::noop();
        assert!(
            Pin::new(&mut alarm)
                .poll(&mut Context::from_waker(waker))
                .is_pending()
        );
        let key = alarm.key.expect("an hour can be told");
        assert!(WATCH.due().contains_key(&key));
        drop(alarm);
        assert!(!WATCH.due().contains_key(&key));
        block(Alarm::after(Duration::ZERO));
    }
}
