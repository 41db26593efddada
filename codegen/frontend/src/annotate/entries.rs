//! Tables of the annotations file whose keys keep their position.

use std::collections::BTreeMap;
use toml::Spanned;

/// Entries by operation ID, parameter name or another key that can be wrong.
pub type Entries<T> = BTreeMap<Spanned<String>, T>;
