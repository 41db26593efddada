//! A bucket knows how many repetitions a client can still afford.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a client has at first and at most.
const FULL: u32 = 500;
/// What a repetition costs.
const COST: u32 = 5;
/// What it costs after a server that did not answer: those are the ones to spare.
const COST_OF_SILENCE: u32 = 10;
/// What a call gives back that needed no repetition.
const REFUND: u32 = 1;

/// Tokens that repetitions cost and successes give back, shared by the clones of a client: while everything fails, the
/// load on the server does not grow to a multiple of what it was.
pub(crate) struct Bucket(AtomicU32);

impl Bucket {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(FULL))
    }

    /// Pays for a repetition; nothing where too little is left, else what was paid.
    pub(crate) fn pay(&self, silence: bool) -> Option<u32> {
        let cost = if silence { COST_OF_SILENCE } else { COST };
        let paid = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(cost)
            });
        paid.ok().map(|_| cost)
    }

    /// A call went well; what its last repetition cost comes back.
    pub(crate) fn refund(&self, paid: Option<u32>) {
        let back = paid.unwrap_or(REFUND);
        let full = |left: u32| Some(left.saturating_add(back).min(FULL));
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, full)
            .ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spent_comes_back_with_success() {
        let bucket = Bucket::new();
        bucket.refund(None);
        let repetitions = std::iter::from_fn(|| bucket.pay(false)).count();
        assert_eq!(repetitions, 100, "a full bucket holds no more than it did");
        for _ in 0..9 {
            bucket.refund(None);
        }
        assert_eq!(bucket.pay(true), None);
        bucket.refund(None);
        assert_eq!(bucket.pay(true), Some(10));
        bucket.refund(Some(10));
        assert_eq!(bucket.pay(true), Some(10));
    }
}
