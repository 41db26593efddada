pub(crate) mod batch_poller;
pub(crate) mod poll_target;
pub(crate) mod poller;
pub(crate) mod waiter;

pub use poller::WaitState;
pub use waiter::Waiter;
