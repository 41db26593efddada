//! The commands, one module each.

pub mod bench;
pub mod inspect;
pub mod measure;
pub mod regen;
pub mod release;
pub mod site;
pub mod spec_diff;
pub mod spec_pull;
pub mod spec_replay;
pub mod spec_sync;
pub mod update;
