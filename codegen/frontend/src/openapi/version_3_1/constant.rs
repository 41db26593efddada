//! Constants and null as a value.

use crate::read::node::{Node, Value};

/// Rewrites `const` as an enum of one value. The type of the value is added, unless the schema has one.
pub fn rewrite_constant(schema: &mut Node) {
    let Some(constant) = schema.remove("const") else {
        return;
    };
    let span = constant.span;
    let ty = match &constant.value {
        Value::Null => {
            schema.set("nullable", Node::new(span, Value::Bool(true)));
            return;
        }
        Value::Text(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(text) if text.parse::<i128>().is_ok() => "integer",
        Value::Number(_) => "number",
        Value::List(_) => "array",
        Value::Map(_) => "object",
    };
    if schema.get("type").is_none() {
        schema.set("type", Node::text(span, ty));
    }
    // An enum of objects or lists has no type of its own.
    if !matches!(constant.value, Value::List(_) | Value::Map(_)) {
        schema.set("enum", Node::new(span, Value::List(vec![constant])));
    }
}

/// A list of values that has null allows null. A list of nothing else is no enum.
pub fn rewrite_null_values(schema: &mut Node) {
    let Some(values) = schema.get("enum") else {
        return;
    };
    let (span, items) = (values.span, values.items());
    let nulls = items
        .iter()
        .filter(|value| value.value == Value::Null)
        .count();
    if nulls == 0 {
        return;
    }
    let only_null = nulls == items.len();
    if only_null {
        schema.remove("enum");
        schema.remove("type");
    }
    if only_null || schema.get("type").is_none() {
        schema.set("nullable", Node::new(span, Value::Bool(true)));
    }
}
