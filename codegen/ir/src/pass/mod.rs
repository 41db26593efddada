//! A pass knows one way of tidying an API.

mod merge;
mod prune;

pub use merge::{Unions, merge};
pub use prune::prune;
