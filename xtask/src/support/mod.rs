//! Shared support for the commands: files, archives, downloads, processes, and terminal output.

#[cfg(feature = "network")]
pub mod archive;
pub mod diagnostics;
#[cfg(feature = "network")]
pub mod download;
pub mod file_operations;
pub mod findings;
pub mod folder;
pub mod generated_files;
pub mod hash;
pub mod output;
pub mod output_folder;
pub mod process;
pub mod progress;
pub mod resource_usage;
mod source_cursor;
pub mod text;
pub mod threads;
pub mod transaction;
pub mod workspace;
