//! Work on several threads: the same for many items, or two different ones.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The stack of a thread. The layout of nested lists and types recurses deeply.
const STACK_SIZE: usize = 64 << 20;

/// The largest number of threads.
const MAX_THREADS: usize = 8;

/// The result of a function for each item, in their order.
///
/// Each thread takes the next item when it is done with one. One of the threads is the caller's, because its heap has room
/// where earlier work ended, and because the system may refuse others.
pub fn map<I: Sync, R: Send>(items: &[I], work: impl Fn(&I) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut results = Vec::new();
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            match items.get(position) {
                Some(item) => results.push((position, work(item))),
                None => return results,
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let threads = threads.min(MAX_THREADS).min(items.len());
    let mut results = thread::scope(|scope| {
        let spawn = |_| {
            let thread = thread::Builder::new().stack_size(STACK_SIZE);
            thread.spawn_scoped(scope, take).ok()
        };
        let workers: Vec<_> = (1..threads).filter_map(spawn).collect();
        let mut results = take();
        for worker in workers {
            match worker.join() {
                Ok(found) => results.extend(found),
                Err(panic) => resume_unwind(panic),
            }
        }
        results
    });
    results.sort_by_key(|(position, _)| *position);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The results of two functions, of which one runs on a thread of its own if the system has one.
pub fn both<A: Send, B>(beside: impl FnOnce() -> A + Send, own: impl FnOnce() -> B) -> (A, B) {
    let mut beside = Some(beside);
    let mut result = None;
    let own = thread::scope(|scope| {
        let (beside, result) = (&mut beside, &mut result);
        let thread = thread::Builder::new().stack_size(STACK_SIZE);
        let started = thread.spawn_scoped(scope, || *result = beside.take().map(|work| work()));
        let own = own();
        if let Ok(thread) = started
            && let Err(panic) = thread.join()
        {
            resume_unwind(panic);
        }
        own
    });
    match (result, beside) {
        (Some(result), _) => (result, own),
        (None, Some(beside)) => (beside(), own),
        (None, None) => unreachable!("a function that was started has returned or panicked"),
    }
}

#[cfg(test)]
mod tests {
    use super::{both, map};

    #[test]
    fn both_results_are_returned() {
        let text = String::from("own");
        assert_eq!(both(|| text.len(), || text.as_str()), (3, "own"));
    }

    #[test]
    #[should_panic(expected = "the work failed")]
    fn a_panic_beside_is_one_of_the_caller() {
        both(|| panic!("the work failed"), || 1);
    }

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..10_000).collect();
        let doubled: Vec<u64> = items.iter().map(|item| item * 2).collect();
        assert_eq!(map(&items, |item| item * 2), doubled);
    }

    #[test]
    fn no_item_has_no_result() {
        assert!(map(&[], |item: &u64| *item).is_empty());
    }

    #[test]
    #[should_panic(expected = "the work failed")]
    fn a_panic_of_any_thread_is_one_of_the_caller() {
        map(&[1; 100], |_| panic!("the work failed"));
    }
}
