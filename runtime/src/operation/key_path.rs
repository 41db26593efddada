//! Paths into JSON values.

/// A path into a JSON value: each element is an object key or an array index.
pub type KeyPath = &'static [&'static str];
