//! Emits files on several threads, since most of the work is the layout of text.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::files::Files;

/// The stack of a thread that emits files. The layout of nested lists recurses deeply.
const STACK_SIZE: usize = 64 << 20;

/// The largest number of threads that emit files.
const MAX_THREADS: usize = 8;

/// The file of each output, made in their order. One of the threads is the caller's, because its heap has room where the
/// description was read.
pub fn emit_files<T: Sync>(outputs: &[T], file: impl Fn(&T) -> (String, String) + Sync) -> Files {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut files = Files::new();
        while let Some(output) = outputs.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.extend([file(output)]);
        }
        files
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let spawn = |_| {
            let thread = thread::Builder::new().stack_size(STACK_SIZE);
            thread.spawn_scoped(scope, work).ok()
        };
        let workers: Vec<_> = (1..threads.min(MAX_THREADS)).filter_map(spawn).collect();
        let mut files = work();
        for worker in workers {
            match worker.join() {
                Ok(found) => files.extend(found),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        files
    })
}
