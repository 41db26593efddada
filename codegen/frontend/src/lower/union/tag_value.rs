//! Values of the description that can select an arm of a union.

use crate::read::node::{Node, Value};
use ir::TagValue;

/// A value of an enum that can select an arm. Unquoted numbers among strings are strings.
pub fn tag_of(value: &Node, ty: Option<&str>) -> Option<TagValue> {
    match (&value.value, ty) {
        (Value::Text(text), _) => Some(TagValue::from(text.as_str())),
        (Value::Number(text), Some("string")) => Some(TagValue::from(text.as_str())),
        (Value::Number(text), None | Some("integer" | "number")) => {
            is_integer(text).then(|| TagValue::Integer(text.clone()))
        }
        (Value::Bool(value), None | Some("boolean")) => Some(TagValue::Bool(*value)),
        _ => None,
    }
}

/// Whether a text is an integer that a tag can hold.
pub fn is_integer(text: &str) -> bool {
    text.parse::<i64>()
        .is_ok_and(|value| value.to_string() == text)
}
