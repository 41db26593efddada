//! Passes: steps that complete an API after a frontend has described it.

mod choose_quick_start;
mod choose_samples;
mod merge;
mod name_client_options;
mod name_packages;
mod pin;
mod prune;
mod split_records;

pub use choose_quick_start::choose_quick_start;
pub use choose_samples::choose_samples;
pub use merge::EnumGroups;
pub use name_client_options::name_client_options;
pub use name_packages::{INITIALISMS, name_packages, package_stem};
pub use pin::{Language, Pinned, pin};
pub use prune::prune;
pub use split_records::split_records;
