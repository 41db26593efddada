//! Emitted packages: reading their source, and checking them with the tools of their languages.

pub mod definitions;
pub mod package_checks;
pub mod package_examples;
pub mod public_api;
pub mod required_arguments;
pub mod toolchains;
