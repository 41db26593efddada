//! OpenAPI 3.1 and 3.2: schemas of these versions in the keywords of OpenAPI 3.0, which the model knows.
//!
//! One schema is rewritten at a time, before its parts are, so that references into the original text stay valid.

mod bounds;
mod constant;
mod content;
mod keywords;
mod parts;
mod type_list;

use super::version::Version;
use crate::{
    diagnostic_codes,
    read::node::{Node, Value},
};
use ir::Report;
use keywords::{ANNOTATIONS, NOT_EXPRESSIBLE, REWRITTEN};
pub use parts::extends_reference;

/// A schema in the keywords of OpenAPI 3.0. `None` if it has no others. In a description of version 3.0 each newer keyword is
/// noted, because other tools ignore it.
pub fn rewrite(schema: &Node, version: Version, report: &mut Report) -> Option<Node> {
    if !needs_rewriting(schema, version) {
        return None;
    }
    let mut schema = schema.clone();
    if version == Version::V3_0 {
        note_newer_keywords(&schema, report);
    }
    if let Some(key) = schema.key("$dynamicRef") {
        let message =
            "`$dynamicRef` is read as `$ref`; schemas that override its anchor have no effect";
        report.add(&diagnostic_codes::CONSTRAINT_DROPPED, key.span, message);
    }
    parts::replace_booleans(&mut schema);
    parts::strip_references(&mut schema);
    parts::move_reference(&mut schema, version);
    constant::rewrite_constant(&mut schema);
    constant::rewrite_null_values(&mut schema);
    bounds::rewrite_exclusive(&mut schema);
    content::rewrite_content(&mut schema);
    parts::rewrite_tuple(&mut schema);
    parts::rewrite_pattern_properties(&mut schema);
    parts::rewrite_unevaluated_properties(&mut schema);
    type_list::rewrite_type(&mut schema, report);
    if version != Version::V3_0 {
        drop_keywords(&mut schema, report);
    }
    Some(schema)
}

fn needs_rewriting(schema: &Node, version: Version) -> bool {
    if parts::has_more_than_reference(schema, version) {
        return true;
    }
    let is_reference = schema.get("$ref").is_some();
    schema.entries().iter().any(|(key, value)| {
        let key = key.text.as_str();
        match (key, &value.value) {
            ("type", Value::Text(text)) => text == "null",
            ("type", value) => matches!(value, Value::List(_) | Value::Null),
            ("exclusiveMinimum" | "exclusiveMaximum", value) => matches!(value, Value::Number(_)),
            ("enum", Value::List(values)) => {
                !values.is_empty() && values.iter().all(|value| value.value == Value::Null)
                    || version != Version::V3_0
            }
            ("items", value) => matches!(value, Value::Bool(_) | Value::List(_)),
            ("properties", Value::Map(members)) => members
                .iter()
                .any(|(_, member)| matches!(member.value, Value::Bool(_))),
            ("allOf" | "anyOf" | "oneOf", Value::List(members)) => members.iter().any(|member| {
                matches!(member.value, Value::Bool(_))
                    || member.entries().len() > 1
                        && (version != Version::V3_0 || member.get("$ref").is_some())
            }),
            ("not", value) => matches!(value, Value::Bool(_)),
            (key, _) => {
                REWRITTEN.contains(&key)
                    || version != Version::V3_0
                        && (is_reference && key != "$ref"
                            || NOT_EXPRESSIBLE.contains(&key)
                            || ANNOTATIONS.contains(&key))
            }
        }
    })
}

fn note_newer_keywords(schema: &Node, report: &mut Report) {
    for (key, value) in schema.entries() {
        let text = key.text.as_str();
        let is_newer = match (text, &value.value) {
            ("exclusiveMinimum" | "exclusiveMaximum", value) => matches!(value, Value::Number(_)),
            ("type", value) => !matches!(value, Value::Text(text) if text != "null"),
            ("items", value) => !matches!(value, Value::Map(_)),
            ("enum", _) => false,
            _ => REWRITTEN.contains(&text),
        };
        if is_newer {
            let message = format!(
                "this form of `{text}` is part of OpenAPI 3.1, and is read as specified there"
            );
            report.add(&diagnostic_codes::UNKNOWN_KEYWORD, key.span, message);
        }
    }
}

/// Removes the keywords that OpenAPI 3.0 does not have and that are not rewritten.
fn drop_keywords(schema: &mut Node, report: &mut Report) {
    for (key, _) in schema.entries() {
        if NOT_EXPRESSIBLE.contains(&key.text.as_str()) {
            let message = format!(
                "`{}` cannot be expressed as a type and is ignored",
                key.text
            );
            report.add(&diagnostic_codes::CONSTRAINT_DROPPED, key.span, message);
        }
    }
    if let Value::Map(entries) = &mut schema.value {
        entries.retain(|(key, _)| {
            let key = key.text.as_str();
            !NOT_EXPRESSIBLE.contains(&key) && !ANNOTATIONS.contains(&key)
        });
    }
}
