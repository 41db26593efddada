//! Annotations from `spec/api.toml`: behavior that the description does not state.

mod apply;
mod checker;
mod file;
mod key_path;

pub use apply::apply;
