//! Passes: steps that complete an API after a frontend has described it.

mod merge;
mod pin;
mod prune;

pub use merge::EnumGroups;
pub use pin::{Language, Pinned, pin};
pub use prune::prune;
