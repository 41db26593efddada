//! Reading: YAML or JSON text becomes nodes that know their position.

mod json;
pub mod node;
mod parse;
pub mod source_map;
pub mod span;
