//! Reading: parses YAML and JSON files into nodes with source positions.

mod block_yaml;
mod json;
pub mod node;
pub mod number;
mod parse;
pub mod source_map;
pub mod span;
pub mod written_scalar;
