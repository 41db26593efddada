//! Shared support for the commands: files, archives, downloads, processes, and terminal output.

pub mod archive;
pub mod atomic_tree;
pub mod diagnostics;
pub mod download;
pub mod folder;
pub mod hash;
pub mod output;
pub mod process;
pub mod progress;
pub mod resource_usage;
pub mod text;
pub mod workspace;
