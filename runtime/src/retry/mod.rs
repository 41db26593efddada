//! Retries: which failures are retried, the delays between attempts and the retry budget.

mod failure_class;
mod jitter;
mod policy;
mod retry_budget;

pub(crate) use failure_class::FailureClass;
pub(crate) use jitter::Jitter;
pub use policy::RetryPolicy;
pub(crate) use retry_budget::RetryBudget;
