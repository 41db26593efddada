//! The impact of each kind of change in languages other than Rust, as tables: a row for each language.
//!
//! `rust_surface` knows the Rust crate, so the comparison computes its impact. What the tables say of the other packages
//! is checked by their compilers in `tests/tests/change_in_languages`.

pub mod fields;
pub mod inputs;
pub mod operations;
pub mod types;
