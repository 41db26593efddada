//! The name of the language.

/// The name of the language in the configuration and in the name lock.
pub const ID: &str = "go";
