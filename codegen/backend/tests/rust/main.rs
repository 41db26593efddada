//! Tests of the Rust backend with small APIs.

mod build;
mod format;
mod golden;
mod hostile;
mod signature;
