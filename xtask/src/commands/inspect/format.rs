//! The JSON form of literals, constraints and other values.

use ir::{Constraints, Literal, Presence, Record, Type};
use serde::Serialize;
use serde_json::value::RawValue;

pub use ir::display::{camel, format, part, server, snake, status, ty};

/// A JSON value with exactly the digits of the description.
pub type ExactJson = Box<RawValue>;

/// JSON text without changes. Text that is not valid JSON becomes a string.
fn exact(text: &str) -> Option<ExactJson> {
    let raw = RawValue::from_string(text.to_owned());
    raw.or_else(|_| serde_json::value::to_raw_value(text)).ok()
}

/// The default value.
pub fn default(presence: &Presence) -> Option<ExactJson> {
    match presence {
        Presence::Default(literal) => value(literal),
        Presence::Required | Presence::Optional | Presence::Constant(_) => None,
    }
}

/// The constant value.
pub fn constant(presence: &Presence) -> Option<ExactJson> {
    match presence {
        Presence::Constant(literal) => value(literal),
        Presence::Required | Presence::Optional | Presence::Default(_) => None,
    }
}

fn value(literal: &Literal) -> Option<ExactJson> {
    exact(&literal.to_json())
}

/// Whether a value is required.
pub fn is_required(presence: &Presence) -> bool {
    match presence {
        Presence::Required | Presence::Constant(_) => true,
        Presence::Optional | Presence::Default(_) => false,
    }
}

/// Constraints. Only those that exist are printed.
#[derive(Serialize)]
pub struct ConstraintsEntry<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<ExactJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<ExactJson>,
    #[serde(
        rename = "exclusive_minimum",
        skip_serializing_if = "std::ops::Not::not"
    )]
    above_minimum: bool,
    #[serde(
        rename = "exclusive_maximum",
        skip_serializing_if = "std::ops::Not::not"
    )]
    below_maximum: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    multiple_of: Option<ExactJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_items: Option<u64>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unique_items: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_properties: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_properties: Option<u64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    allowed: Vec<ExactJson>,
}

/// The constraints of a type, if it has any.
pub fn constraints(ty: &Type) -> Option<ConstraintsEntry<'_>> {
    ty.limits().map(entry)
}

/// The constraints of a whole record, if it has any.
pub fn record_constraints(record: &Record) -> Option<ConstraintsEntry<'_>> {
    (*record.constraints != Constraints::default()).then(|| entry(&record.constraints))
}

fn entry(limits: &Constraints) -> ConstraintsEntry<'_> {
    let number = |text: &Option<String>| text.as_deref().and_then(exact);
    ConstraintsEntry {
        minimum: number(&limits.minimum),
        maximum: number(&limits.maximum),
        above_minimum: limits.above_minimum,
        below_maximum: limits.below_maximum,
        multiple_of: number(&limits.multiple_of),
        min_length: limits.min_length,
        max_length: limits.max_length,
        pattern: limits.pattern.as_deref(),
        min_items: limits.min_items,
        max_items: limits.max_items,
        unique_items: limits.unique_items,
        min_properties: limits.min_properties,
        max_properties: limits.max_properties,
        allowed: { limits.allowed.iter() }
            .filter_map(|value| exact(&value.to_json()))
            .collect(),
    }
}
