//! The Rust backend: small APIs in, text out.

mod build;
mod golden;
mod hostile;
mod signature;
