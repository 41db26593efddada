//! The commands, one module each.

pub mod bench;
pub mod inspect;
pub mod measure;
pub mod program_size;
pub mod regen;
#[cfg(feature = "network")]
pub mod release;
#[cfg(feature = "site")]
pub mod site;
pub mod spec_diff;
#[cfg(feature = "network")]
pub mod spec_pull;
#[cfg(feature = "network")]
pub mod spec_replay;
pub mod spec_sync;
pub mod unfinished_update;
#[cfg(feature = "network")]
pub mod update;
