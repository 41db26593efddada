//! Tests of the Rust backend with small APIs.

mod build;
mod golden;
mod hostile;
mod signature;
