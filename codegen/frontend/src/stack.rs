//! Depth knows how much stack work takes that follows what a description nests.

use std::{panic, thread};

/// Enough for what the limits on nesting let through.
const STACK: usize = 256 << 20;

/// Does the work on a large stack of its own, or on the caller's where there is none to be had.
pub fn with_large_stack<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    let (mut work, mut result) = (Some(work), None);
    thread::scope(|scope| {
        let (work, result) = (&mut work, &mut result);
        let started = thread::Builder::new()
            .stack_size(STACK)
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
        (None, None) => unreachable!("work that was taken up has a result or a panic"),
    }
}
