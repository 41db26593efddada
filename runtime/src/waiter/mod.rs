//! Waiters: polling until asynchronous work is done.

mod batch_poller;
mod batch_states;
mod poll_target;
mod poller;
mod status;
mod wait_state;
mod waiter;

pub(crate) use batch_states::BatchStates;
pub use wait_state::WaitState;
pub use waiter::Waiter;
