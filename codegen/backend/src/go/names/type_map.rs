//! Values by type.

use std::collections::BTreeMap;

use ir::TypeId;

/// A value for each type.
pub type TypeMap<T> = BTreeMap<TypeId, T>;
