//! The types of values that are not generated.

pub(super) mod coercion;
mod containers;
pub(super) mod json;
mod json_access;
pub(super) mod json_kind;
pub(super) mod patch;
mod scalar;
pub(super) mod string_int;
pub(super) mod timestamp;
pub(super) mod unknown_fields;
