//! How Python code is written: literals, docstrings, imports and layout.

pub mod docstrings;
pub mod imports;
pub mod layout;
pub mod literals;
pub mod module;
pub mod render;
