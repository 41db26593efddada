pub(crate) mod jitter;
pub(crate) mod policy;
pub(crate) mod reconcile;
pub(crate) mod retry_budget;

pub use policy::RetryPolicy;
