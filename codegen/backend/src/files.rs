//! Files know their paths and contents.

use std::collections::BTreeMap;

/// What a backend made: contents by path, relative to the output folder, with `/` between folders.
pub type Files = BTreeMap<String, String>;
