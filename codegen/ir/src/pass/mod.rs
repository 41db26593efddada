//! A pass knows one way of tidying an API.

mod merge;
mod pin;
mod prune;

pub use merge::Unions;
pub use pin::pin;
pub use prune::prune;
