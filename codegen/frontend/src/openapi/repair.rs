//! Repair of schemas that use types, or values of keywords, that OpenAPI does not have: `type: float`, `pattern: 0`.
//!
//! Each repair is reported. What has no sound reading is left for validation.

use super::pattern::{
    is_of_other_language, unknown_class, without_foreign_classes, without_slashes,
};
use crate::{
    diagnostic_codes,
    read::node::{Node, Value},
};
use ir::Report;

/// Names of types in programming languages and other specifications, with the type and format that they mean. An empty
/// type means any value.
const OTHER_TYPES: [(&[&str], &str, &str); 16] = [
    (&["float", "float32"], "number", "float"),
    (&["double", "float64"], "number", "double"),
    (&["decimal", "numeric", "num", "bignumber"], "number", ""),
    (&["int", "integer64", "bigint", "short"], "integer", ""),
    (&["int32"], "integer", "int32"),
    (&["int64", "long"], "integer", "int64"),
    (&["bool"], "boolean", ""),
    (
        &["str", "text", "enum", "char", "varchar", "guid", "password"],
        "string",
        "",
    ),
    (&["uuid"], "string", "uuid"),
    (&["uri", "url"], "string", "uri"),
    (&["email"], "string", "email"),
    (&["date"], "string", "date"),
    (
        &["datetime", "date-time", "timestamp", "dateTime"],
        "string",
        "date-time",
    ),
    (&["file", "binary", "byte"], "string", "binary"),
    (
        &[
            "map",
            "dict",
            "dictionary",
            "hash",
            "json",
            "struct",
            "schema",
        ],
        "object",
        "",
    ),
    (&["list", "set", "tuple"], "array", ""),
];
const TYPES: [&str; 7] = [
    "string", "integer", "number", "boolean", "array", "object", "null",
];

/// What a keyword expects.
#[derive(Clone, Copy)]
enum Expected {
    Text,
    Flag,
    Number,
    Count,
    List,
    Object,
}

const KEYWORDS: [(&str, Expected); 28] = [
    ("format", Expected::Text),
    ("title", Expected::Text),
    ("description", Expected::Text),
    ("pattern", Expected::Text),
    ("nullable", Expected::Flag),
    ("readOnly", Expected::Flag),
    ("writeOnly", Expected::Flag),
    ("deprecated", Expected::Flag),
    ("uniqueItems", Expected::Flag),
    ("minimum", Expected::Number),
    ("maximum", Expected::Number),
    ("multipleOf", Expected::Number),
    ("minLength", Expected::Count),
    ("maxLength", Expected::Count),
    ("minItems", Expected::Count),
    ("maxItems", Expected::Count),
    ("minProperties", Expected::Count),
    ("maxProperties", Expected::Count),
    ("required", Expected::List),
    ("enum", Expected::List),
    ("allOf", Expected::List),
    ("anyOf", Expected::List),
    ("oneOf", Expected::List),
    ("properties", Expected::Object),
    ("discriminator", Expected::Object),
    ("additionalProperties", Expected::Object),
    ("not", Expected::Object),
    ("externalDocs", Expected::Object),
];

/// A repaired schema. `None` if there is nothing to repair.
pub fn repair(schema: &Node, report: &mut Report) -> Option<Node> {
    let mut entries = schema.entries().iter();
    let has_wrong = entries.any(|(key, value)| is_wrong(&key.text, value));
    if !has_wrong && !lists_values_of_items(schema) {
        return None;
    }
    let mut schema = schema.clone();
    repair_type(&mut schema, report);
    for (keyword, expected) in KEYWORDS {
        let Some(value) = schema.get(keyword).filter(|value| !fits(expected, value)) else {
            continue;
        };
        match converted(expected, value) {
            Some(converted) => {
                let message = format!(
                    "`{keyword}` must be {}, found {}; it is read as one",
                    name_of(expected),
                    found(value)
                );
                report.add(&diagnostic_codes::MISTYPED_KEYWORD, value.span, message);
                schema.set(keyword, converted);
            }
            None => {
                let message = format!(
                    "`{keyword}` must be {}, found {}; it is ignored",
                    name_of(expected),
                    found(value)
                );
                report.add(&diagnostic_codes::MISTYPED_KEYWORD, value.span, message);
                schema.remove(keyword);
            }
        }
    }
    repair_pattern(&mut schema, report);
    move_values_to_items(&mut schema, report);
    drop_names_that_are_no_text(&mut schema, report);
    Some(schema)
}

fn is_wrong(key: &str, value: &Node) -> bool {
    match key {
        "type" if value.get("$ref").is_some() => false,
        "type" => match &value.value {
            Value::Text(text) => !TYPES.contains(&text.as_str()),
            Value::List(items) => items
                .iter()
                .any(|item| item.as_str().is_none_or(|text| !TYPES.contains(&text))),
            _ => true,
        },
        "required" => {
            !fits(Expected::List, value) || value.items().iter().any(|item| item.as_str().is_none())
        }
        "pattern" if value.as_str().is_some_and(is_of_other_language) => true,
        _ => KEYWORDS
            .iter()
            .any(|(keyword, expected)| *keyword == key && !fits(*expected, value)),
    }
}

fn fits(expected: Expected, value: &Node) -> bool {
    // A reference is replaced by its target before the value matters.
    if value.get("$ref").is_some() {
        return true;
    }
    if value.value == Value::Null {
        return !matches!(expected, Expected::Flag);
    }
    match expected {
        Expected::Text => value.as_str().is_some(),
        Expected::Flag => value.as_bool().is_some(),
        Expected::Number => value.as_number().is_some(),
        Expected::Count => value
            .as_number()
            .is_some_and(|text| text.parse::<u64>().is_ok()),
        Expected::List => matches!(value.value, Value::List(_)),
        Expected::Object => matches!(value.value, Value::Map(_) | Value::Bool(_)),
    }
}

/// A value of another kind as what the keyword expects, where the meaning is certain.
fn converted(expected: Expected, value: &Node) -> Option<Node> {
    let converted = match (expected, &value.value) {
        (Expected::Flag, Value::Text(text)) => match text.to_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => return None,
        },
        (Expected::Number, Value::Text(text)) => {
            text.parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())?;
            Value::Number(text.trim_start_matches('+').to_owned())
        }
        (Expected::Count, Value::Text(text)) => {
            Value::Number(text.parse::<u64>().ok()?.to_string())
        }
        (Expected::Count, Value::Number(text)) => {
            let whole = crate::read::number::plain_number(text);
            Value::Number(whole.parse::<u64>().ok()?.to_string())
        }
        // Some languages write an empty object as an empty list.
        (Expected::Object, Value::List(items)) if items.is_empty() => Value::Map(Vec::new()),
        _ => return None,
    };
    Some(Node::new(value.span, converted))
}

fn name_of(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "a string",
        Expected::Flag => "`true` or `false`",
        Expected::Number => "a number",
        Expected::Count => "a non-negative integer",
        Expected::List => "a list",
        Expected::Object => "an object",
    }
}

fn found(value: &Node) -> String {
    match &value.value {
        Value::Number(text) | Value::Text(text) if text.len() < 40 => format!("`{text}`"),
        Value::Bool(value) => format!("`{value}`"),
        _ => value.kind().to_owned(),
    }
}

/// Replaces a type that OpenAPI does not have by the one that it means. A type without a known meaning allows any value.
fn repair_type(schema: &mut Node, report: &mut Report) {
    let Some(ty) = schema.get("type").cloned() else {
        return;
    };
    let text = match &ty.value {
        Value::Text(text) if TYPES.contains(&text.as_str()) => return,
        Value::Text(text) => text.clone(),
        Value::List(items) => return repair_type_list(schema, items, report),
        _ => {
            let message = format!(
                "`type` must be a string, found {}; any value is allowed",
                found(&ty)
            );
            report.add(&diagnostic_codes::UNKNOWN_TYPE, ty.span, message);
            schema.remove("type");
            return;
        }
    };
    match meaning(&text) {
        Some((known, format)) => {
            let message = format!("`{text}` is not a type of OpenAPI; it is read as `{known}`");
            report.add(&diagnostic_codes::UNKNOWN_TYPE, ty.span, message);
            schema.set("type", Node::text(ty.span, known));
            if !format.is_empty() && schema.get("format").is_none() {
                schema.set("format", Node::text(ty.span, format));
            }
        }
        None => {
            let message = format!("`{text}` is not a type of OpenAPI; any value is allowed");
            report.add(&diagnostic_codes::UNKNOWN_TYPE, ty.span, message);
            schema.remove("type");
        }
    }
}

fn repair_type_list(schema: &mut Node, items: &[Node], report: &mut Report) {
    let mut types = Vec::new();
    for item in items {
        let text = match &item.value {
            Value::Null => "null",
            Value::Text(text) => text,
            _ => "",
        };
        match TYPES
            .iter()
            .find(|ty| **ty == text)
            .copied()
            .or_else(|| meaning(text).map(|(ty, _)| ty))
        {
            Some(ty) => types.push(Node::text(item.span, ty)),
            None => {
                let message = format!("{} is not a type of OpenAPI and is ignored", found(item));
                report.add(&diagnostic_codes::UNKNOWN_TYPE, item.span, message);
            }
        }
    }
    let span = schema.get("type").map_or(schema.span, |ty| ty.span);
    if types.is_empty() {
        schema.remove("type");
    } else {
        schema.set("type", Node::new(span, Value::List(types)));
    }
}

/// Reads a pattern that is written as a literal of JavaScript or PHP without its slashes, and classes of Java as ranges.
fn repair_pattern(schema: &mut Node, report: &mut Report) {
    let Some(pattern) = schema.get("pattern") else {
        return;
    };
    let span = pattern.span;
    if let Some(bare) = pattern.as_str().and_then(without_slashes) {
        let message =
            format!("the slashes around the pattern match nothing; it is read as `{bare}`");
        report.add(&diagnostic_codes::MISTYPED_KEYWORD, span, message);
        schema.set("pattern", Node::text(span, bare.as_str()));
    }
    let pattern = schema.get("pattern").and_then(Node::as_str);
    let ranges = pattern.and_then(without_foreign_classes);
    if let Some(unknown) = pattern.and_then(unknown_class) {
        let message = format!(
            "only Java has the class `{unknown}`; values that are made up may not match the pattern"
        );
        report.add(&diagnostic_codes::MISTYPED_KEYWORD, span, message);
    }
    if let Some(ranges) = ranges {
        let message = format!(
            "the pattern has a class that is not one of ECMA 262; it is read as `{ranges}`"
        );
        report.add(&diagnostic_codes::MISTYPED_KEYWORD, span, message);
        schema.set("pattern", Node::text(span, ranges));
    }
}

/// Whether the values that a list may have are written at the list, where none of them is a list. The items must be described
/// here, because a description that others refer to cannot take the values.
fn lists_values_of_items(schema: &Node) -> bool {
    let is_list = |value: &Node| matches!(value.value, Value::List(_));
    let values = schema.get("enum").map_or(&[][..], Node::items);
    let items = schema.get("items");
    schema.get("type").and_then(Node::as_str) == Some("array")
        && !values.is_empty()
        && !values.iter().any(is_list)
        && items.is_none_or(|items| items.get("$ref").is_none() && items.get("enum").is_none())
}

fn move_values_to_items(schema: &mut Node, report: &mut Report) {
    if !lists_values_of_items(schema) {
        return;
    }
    let Some(values) = schema.remove("enum") else {
        return;
    };
    let message = "`enum` has values that are no lists; they are read as the values of the items";
    report.add(&diagnostic_codes::MISTYPED_KEYWORD, values.span, message);
    let mut items = schema.remove("items");
    let items = items.get_or_insert_with(|| Node::new(values.span, Value::Map(Vec::new())));
    items.set("enum", values);
    schema.set("items", items.clone());
}

fn meaning(text: &str) -> Option<(&'static str, &'static str)> {
    let lower = text.trim().to_lowercase();
    if let Some(known) = TYPES.iter().find(|ty| **ty == lower) {
        return Some((known, ""));
    }
    OTHER_TYPES
        .iter()
        .find(|(names, ..)| names.iter().any(|name| name.to_lowercase() == lower))
        .map(|(_, ty, format)| (*ty, *format))
}

fn drop_names_that_are_no_text(schema: &mut Node, report: &mut Report) {
    if let Some(Value::List(names)) = schema.get_mut("required").map(|node| &mut node.value) {
        names.retain(|name| {
            if name.as_str().is_none() {
                let message = format!(
                    "the name of a property must be a string, found {}; it is ignored",
                    found(name)
                );
                report.add(&diagnostic_codes::MISTYPED_KEYWORD, name.span, message);
            }
            name.as_str().is_some()
        });
    }
}
