//! The files that a backend emits, by path.

use std::collections::BTreeMap;

/// File contents by path. Paths are relative to the output folder and separated by `/`.
pub type Files = BTreeMap<String, String>;
