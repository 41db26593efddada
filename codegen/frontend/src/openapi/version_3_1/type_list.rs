//! Lists of types, and the type `null`.

use crate::{
    diagnostic_codes,
    read::node::{Node, Value},
};
use ir::{Report, Span};

/// The keywords that each type takes with it when a list of types becomes a union.
fn owner(keyword: &str) -> Option<&'static [&'static str]> {
    Some(match keyword {
        "format" => &["string", "integer", "number"],
        "pattern" | "minLength" | "maxLength" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            &["integer", "number"]
        }
        "items" | "minItems" | "maxItems" | "uniqueItems" => &["array"],
        "properties" | "required" | "additionalProperties" | "minProperties" | "maxProperties" => {
            &["object"]
        }
        "enum" => &["string", "integer", "number", "boolean"],
        _ => return None,
    })
}

/// Rewrites a list of types: null becomes `nullable`, one other type is the type, and several are a union.
pub fn rewrite_type(schema: &mut Node, report: &mut Report) {
    let Some(ty) = schema.get("type") else {
        return;
    };
    let span = ty.span;
    let mut types: Vec<(String, Span)> = match &ty.value {
        Value::Text(text) if text == "null" => vec![(text.clone(), span)],
        Value::Null => vec![("null".to_owned(), span)],
        Value::List(items) => items
            .iter()
            .map(|item| (item.as_str().unwrap_or("null").to_owned(), item.span))
            .collect(),
        _ => return,
    };
    let count = types.len();
    types.retain(|(ty, _)| ty != "null");
    let mut seen: Vec<String> = Vec::new();
    types.retain(|(ty, _)| {
        let is_new = !seen.contains(ty);
        seen.push(ty.clone());
        is_new
    });
    let has_null = types.len() < count && count > 0;
    // Every integer is a number.
    if types.iter().any(|(ty, _)| ty == "number") {
        types.retain(|(ty, _)| ty != "integer");
    }
    let has_union = ["anyOf", "oneOf", "allOf"]
        .iter()
        .any(|key| schema.get(key).is_some());
    schema.remove("type");
    if has_null && !(types.is_empty() && has_union) {
        schema.set("nullable", Node::new(span, Value::Bool(true)));
    }
    match types.as_slice() {
        [] => {}
        [(only, span)] => schema.set("type", Node::text(*span, only.as_str())),
        _ if has_union => {
            let message = "several types next to a union add nothing to it and are ignored";
            report.add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
        }
        _ => split(schema, span, types),
    }
}

/// Makes a schema the union of its types. Each keyword goes to the types that it applies to.
fn split(schema: &mut Node, span: Span, types: Vec<(String, Span)>) {
    let Value::Map(entries) = &mut schema.value else {
        return;
    };
    let (moved, kept): (Vec<_>, Vec<_>) = std::mem::take(entries)
        .into_iter()
        .partition(|(key, _)| owner(&key.text).is_some());
    *entries = kept;
    let values = moved
        .iter()
        .find(|(key, _)| key.text == "enum")
        .map(|(_, values)| values);
    let mut arms = Vec::new();
    for (ty, span) in types {
        let mut arm = Node::map(span);
        arm.set("type", Node::text(span, ty.as_str()));
        for (key, value) in &moved {
            let applies = owner(&key.text).is_some_and(|types| types.contains(&ty.as_str()));
            let value = match key.text.as_str() {
                "enum" => of_type(value, &ty),
                _ => value.clone(),
            };
            if applies && !(key.text == "enum" && value.items().is_empty()) {
                arm.set(&key.text, value);
            }
        }
        // A type without a value of its own is not used.
        if values.is_none() || arm.get("enum").is_some() {
            arms.push(arm);
        }
    }
    schema.set("anyOf", Node::new(span, Value::List(arms)));
}

/// The values of an enum that are of a type.
fn of_type(values: &Node, ty: &str) -> Node {
    let fits = |value: &&Node| match &value.value {
        Value::Text(_) => ty == "string",
        Value::Number(text) => ty == "number" || ty == "integer" && text.parse::<i128>().is_ok(),
        Value::Bool(_) => ty == "boolean",
        Value::Null | Value::List(_) | Value::Map(_) => false,
    };
    Node::new(
        values.span,
        Value::List(values.items().iter().filter(fits).cloned().collect()),
    )
}
