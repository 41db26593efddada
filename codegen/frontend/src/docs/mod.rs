//! Documentation: the texts of `spec/docs`, and sentences for everything that they do not cover.

mod apply;
mod common;
mod entries;
mod fallback;
mod grammar;
mod nouns;
mod usage;

pub use apply::apply;
pub use usage::apply as apply_usage;
