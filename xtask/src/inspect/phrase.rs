//! A phrase knows how a value is written in JSON.

use ir::{Constraints, Literal, Presence, Type};
use serde::Serialize;
use serde_json::value::RawValue;

pub use ir::display::{camel, format, host, part, snake, status, ty};

/// A value whose digits are not touched.
pub type Exact = Box<RawValue>;

/// JSON text as it stands; text that is no JSON as a string.
fn exact(text: &str) -> Option<Exact> {
    let raw = RawValue::from_string(text.to_owned());
    raw.or_else(|_| serde_json::value::to_raw_value(text)).ok()
}

/// The value taken when none is sent.
pub fn default(presence: &Presence) -> Option<Exact> {
    match presence {
        Presence::Default(literal) => value(literal),
        Presence::Required | Presence::Optional | Presence::Constant(_) => None,
    }
}

/// The only value there is today.
pub fn constant(presence: &Presence) -> Option<Exact> {
    match presence {
        Presence::Constant(literal) => value(literal),
        Presence::Required | Presence::Optional | Presence::Default(_) => None,
    }
}

fn value(literal: &Literal) -> Option<Exact> {
    exact(&literal.to_json())
}

/// Whether a value must be there.
pub fn is_required(presence: &Presence) -> bool {
    match presence {
        Presence::Required | Presence::Constant(_) => true,
        Presence::Optional | Presence::Default(_) => false,
    }
}

/// Bounds; a key stands here only if the bound does.
#[derive(Serialize)]
pub struct Bounds<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<Exact>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    above_minimum: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    below_maximum: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    multiple_of: Option<Exact>,
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
}

/// The bounds of a type, if it has any.
pub fn limits(ty: &Type) -> Option<Bounds<'_>> {
    let limits: &Constraints = ty.limits()?;
    let number = |text: &Option<String>| text.as_deref().and_then(exact);
    Some(Bounds {
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
    })
}
