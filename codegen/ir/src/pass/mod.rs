//! A pass knows one way of tidying an API.

mod prune;

pub use prune::prune;
