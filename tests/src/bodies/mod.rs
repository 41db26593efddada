//! JSON bodies of the API: where they come from, and what the types of the SDK make of them.

pub mod body_corpus;
pub mod json_tree;
pub mod mutations;
pub mod round_trip;
