//! Shared support for the commands: files, archives, downloads, processes, and terminal output.

pub mod diagnostics;
pub mod files;
pub mod findings;
pub mod generated_files;
pub mod output;
pub mod process;
pub mod progress;
pub mod resource_usage;
mod source_cursor;
pub mod text;
pub mod workspace;
