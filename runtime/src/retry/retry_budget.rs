//! The retry budget: limits the retries of all calls of a client together.

use std::sync::atomic::{AtomicU32, Ordering};

/// The tokens at the start, and the most that can be saved.
const CAPACITY: u32 = 500;
/// The cost of a retry.
const RETRY_COST: u32 = 5;
/// The cost of a retry after a timeout. It is higher, because a server that does not respond may be overloaded.
const TIMEOUT_RETRY_COST: u32 = 10;
/// What a call that succeeds without a retry earns.
const SUCCESS_REFUND: u32 = 1;

/// A token bucket that the clones of a client share. Retries cost tokens and successes earn them, so that retries do
/// not multiply the load on a server that fails all requests.
pub(crate) struct RetryBudget(AtomicU32);

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }

    /// Pays for a retry and returns the cost, or `None` if the budget does not suffice.
    pub(crate) fn try_spend(&self, after_timeout: bool) -> Option<u32> {
        let cost = if after_timeout {
            TIMEOUT_RETRY_COST
        } else {
            RETRY_COST
        };
        let spent = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            });
        spent.ok().map(|_| cost)
    }

    /// Returns tokens after a successful call: the cost of its last retry, if it had one.
    pub(crate) fn refund(&self, retry_cost: Option<u32>) {
        let amount = retry_cost.unwrap_or(SUCCESS_REFUND);
        let add = |tokens: u32| Some(tokens.saturating_add(amount).min(CAPACITY));
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add)
            .ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_spent_by_retries_and_refilled_by_successes() {
        let budget = RetryBudget::new();
        budget.refund(None);
        let retries = std::iter::from_fn(|| budget.try_spend(false)).count();
        assert_eq!(retries, 100, "a refund does not exceed the capacity");
        for _ in 0..9 {
            budget.refund(None);
        }
        assert_eq!(budget.try_spend(true), None);
        budget.refund(None);
        assert_eq!(budget.try_spend(true), Some(10));
        budget.refund(Some(10));
        assert_eq!(budget.try_spend(true), Some(10));
    }
}
