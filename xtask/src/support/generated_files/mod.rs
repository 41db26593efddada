//! Generated files in a folder that may contain other files as well.
//!
//! A manifest in the folder lists the files that were generated there. Only these are compared, replaced and deleted.

mod compare;
mod entry;
mod kept_by_git;
mod manifest;
mod replace;

pub use compare::{Drift, compare, require_unchanged};
pub use manifest::MANIFEST;
pub use replace::{ChangedFiles, stage};
