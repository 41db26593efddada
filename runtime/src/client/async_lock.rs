//! A lock that is held while a task waits, without an async runtime.

use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// Lets one task at a time do something that others wait for.
#[derive(Default)]
pub(crate) struct AsyncLock(Mutex<LockState>);

#[derive(Default)]
struct LockState {
    is_held: bool,
    waiting: Vec<Waker>,
}

/// Holds the lock until it is dropped, also where a task is cancelled.
pub(crate) struct AsyncLockGuard<'l>(&'l AsyncLock);

impl AsyncLock {
    fn state(&self) -> MutexGuard<'_, LockState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until no other task holds the lock.
    pub(crate) async fn acquire(&self) -> AsyncLockGuard<'_> {
        poll_fn(|context| {
            let mut state = self.state();
            if !state.is_held {
                state.is_held = true;
                return Poll::Ready(());
            }
            let waker = context.waker();
            if !state.waiting.iter().any(|known| known.will_wake(waker)) {
                state.waiting.push(waker.clone());
            }
            Poll::Pending
        })
        .await;
        AsyncLockGuard(self)
    }
}

impl Drop for AsyncLockGuard<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.is_held = false;
        // All are woken: one that is cancelled in the meantime must not be the only one that knows.
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::Context;

    #[test]
    fn cancelled_waiter_does_not_keep_others_waiting() {
        let lock = AsyncLock::default();
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(guard) = pin!(lock.acquire()).poll(&mut context) else {
            panic!("nobody holds the lock");
        };
        let mut next = pin!(lock.acquire());
        {
            let mut cancelled = pin!(lock.acquire());
            assert!(cancelled.as_mut().poll(&mut context).is_pending());
            assert!(next.as_mut().poll(&mut context).is_pending());
        }
        drop(guard);
        assert!(next.as_mut().poll(&mut context).is_ready());
    }
}
