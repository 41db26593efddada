//! Rust syntax: types, arguments, imports and the layout of files.

pub mod argument;
pub mod file_context;
pub mod format;
pub mod types;
