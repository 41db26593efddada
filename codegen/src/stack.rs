//! Runs deeply recursive work on a large stack.
//!
//! All of a run is on one thread. glibc gives each thread its own heap, and what one thread freed is of no use to another.

use std::{panic, thread};

/// The stack size in bytes. It is enough for the deepest nesting that the other limits allow.
const STACK_SIZE: usize = 256 << 20;

/// Runs a closure on a thread with a large stack, or on the current thread if none can be started.
pub fn with_large_stack<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    let (mut work, mut result) = (Some(work), None);
    thread::scope(|scope| {
        let (work, result) = (&mut work, &mut result);
        let started = thread::Builder::new()
            .stack_size(STACK_SIZE)
            .spawn_scoped(scope, move || *result = work.take().map(|work| work()));
        if let Ok(thread) = started
            && let Err(panic) = thread.join()
        {
            panic::resume_unwind(panic);
        }
    });
    match (result, work) {
        (Some(result), _) => result,
        (None, Some(work)) => work(),
        (None, None) => unreachable!("a closure that was started has returned or panicked"),
    }
}
