//! Specs on the file system: opening, compiling, syncing, and generating from them.

pub mod compile;
pub mod generate;
pub mod impact_counts;
pub mod open;
pub mod source;
pub mod sync;
pub mod untyped;

pub use source::SpecSource;
