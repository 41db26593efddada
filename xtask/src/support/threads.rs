//! Work on many files at the same time.

use codegen::Files;
use std::{panic::resume_unwind, thread};

/// The largest number of threads.
const MAX_THREADS: usize = 8;

/// The result of a function for each file, in their order.
pub fn for_each_file<T: Send>(
    files: &Files,
    work: impl Fn(&String, &String) -> T + Sync,
) -> Vec<T> {
    let files: Vec<(&String, &String)> = files.iter().collect();
    for_each(&files, |(path, text)| work(path, text))
}

/// The result of a function for each item, in their order.
pub fn for_each<I: Sync, T: Send>(items: &[I], work: impl Fn(&I) -> T + Sync) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(threads.min(MAX_THREADS)).max(1);
    let work = &work;
    thread::scope(|scope| {
        let workers: Vec<_> = items
            .chunks(share)
            .map(|share| scope.spawn(|| share.iter().map(work).collect::<Vec<T>>()))
            .collect();
        let mut results = Vec::with_capacity(items.len());
        for worker in workers {
            match worker.join() {
                Ok(found) => results.extend(found),
                Err(panic) => resume_unwind(panic),
            }
        }
        results
    })
}
