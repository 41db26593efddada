//! Documentation: the texts of `spec/docs`, and sentences for everything that they do not cover.

mod apply;
mod common;
mod entries;
mod fallback;
mod grammar;
mod nouns;

pub use apply::apply;
