//! Keywords whose values are schemas.

use super::keywords::{DESCRIPTIVE, USES, is_ignored_sibling};
use crate::{
    openapi::version::Version,
    read::node::{Node, Value},
};
use ir::Span;

/// Replaces the schemas `true` and `false`, except in `additionalProperties`, which has them in OpenAPI 3.0 as well.
pub fn replace_booleans(schema: &mut Node) {
    if let Some(Value::Map(members)) = schema.get_mut("properties").map(|node| &mut node.value) {
        // No value satisfies `false`, so that a property of that kind is always absent.
        members.retain(|(_, member)| member.as_bool() != Some(false));
        members.iter_mut().for_each(|(_, member)| open(member));
    }
    for key in ["allOf", "anyOf", "oneOf", "prefixItems"] {
        if let Some(Value::List(members)) = schema.get_mut(key).map(|node| &mut node.value) {
            members.retain(|member| member.as_bool() != Some(false));
            members.iter_mut().for_each(open);
        }
    }
    for key in ["items", "not"] {
        if schema.get("prefixItems").is_none()
            && let Some(member) = schema.get_mut(key)
        {
            open(member);
        }
    }
}

fn open(schema: &mut Node) {
    if matches!(schema.value, Value::Bool(_)) {
        schema.value = Value::Map(Vec::new());
    }
}

/// Removes what describes the use of a reference in a union, where only the type counts.
pub fn strip_references(schema: &mut Node) {
    for key in ["allOf", "anyOf", "oneOf"] {
        let Some(Value::List(members)) = schema.get_mut(key).map(|node| &mut node.value) else {
            continue;
        };
        for member in members
            .iter_mut()
            .filter(|member| member.get("$ref").is_some())
        {
            if let Value::Map(entries) = &mut member.value {
                entries.retain(|(key, _)| !DESCRIPTIVE.contains(&key.text.as_str()));
            }
        }
    }
}

/// Whether a reference says more about its target than where it is. In version 3.0 the keys beside a reference have no effect,
/// but authors write there how the value is used, and mean it.
pub fn extends_reference(schema: &Node, version: Version) -> bool {
    schema.entries().iter().any(|(key, value)| {
        let key = key.text.as_str();
        match version {
            Version::V3_0 => USES.contains(&key) && value.value == Value::Bool(true),
            _ => key != "$ref" && !is_ignored_sibling(key),
        }
    })
}

/// Whether a schema is a reference with keys beside it that are read: in version 3.0 a description as well.
pub fn has_more_than_reference(schema: &Node, version: Version) -> bool {
    let is_described = || version == Version::V3_0 && schema.get("description").is_some();
    schema.get("$ref").is_some() && (extends_reference(schema, version) || is_described())
}

/// Moves a reference that has keywords beside it into `allOf`, where both apply.
pub fn move_reference(schema: &mut Node, version: Version) {
    if let Some(reference) = schema.remove("$dynamicRef") {
        schema.set("$ref", reference);
    }
    if !has_more_than_reference(schema, version) {
        return;
    }
    if version == Version::V3_0
        && let Value::Map(entries) = &mut schema.value
    {
        let is_kept = |key: &str| matches!(key, "$ref" | "description") || USES.contains(&key);
        entries.retain(|(key, _)| is_kept(&key.text));
    }
    let Some(reference) = schema.remove("$ref") else {
        return;
    };
    let span = reference.span;
    let mut part = Node::map(span);
    part.set("$ref", reference);
    let parts = schema
        .get("allOf")
        .map_or(&[][..], Node::items)
        .iter()
        .cloned();
    let parts = [part].into_iter().chain(parts).collect();
    schema.set("allOf", Node::new(span, Value::List(parts)));
}

/// Rewrites a tuple as a list of any of its element types.
pub fn rewrite_tuple(schema: &mut Node) {
    let listed = schema
        .get("items")
        .filter(|items| matches!(items.value, Value::List(_)));
    let elements = match listed.is_some() {
        true => schema.remove("items"),
        false => schema.remove("prefixItems"),
    };
    let Some(elements) = elements else {
        return;
    };
    let span = elements.span;
    let Value::List(mut elements) = elements.value else {
        return;
    };
    match schema.remove("items") {
        Some(Node {
            value: Value::Bool(false),
            ..
        }) if schema.get("maxItems").is_none() => {
            schema.set(
                "maxItems",
                Node::new(span, Value::Number(elements.len().to_string())),
            );
        }
        Some(more) if matches!(more.value, Value::Map(_)) => elements.push(more),
        _ => {}
    }
    let items = any_of(span, elements);
    schema.set("items", items);
    if schema.get("type").is_none() {
        schema.set("type", Node::text(span, "array"));
    }
}

/// A schema for the values of any of these schemas.
fn any_of(span: Span, schemas: Vec<Node>) -> Node {
    let mut different: Vec<Node> = Vec::new();
    for schema in schemas {
        if !different.contains(&schema) {
            different.push(schema);
        }
    }
    match different.len() {
        1 => different.swap_remove(0),
        _ => {
            let mut union = Node::map(span);
            if !different.is_empty() {
                union.set("anyOf", Node::new(span, Value::List(different)));
            }
            union
        }
    }
}

/// Rewrites properties that are named by a pattern as additional properties.
pub fn rewrite_pattern_properties(schema: &mut Node) {
    let Some(patterns) = schema.remove("patternProperties") else {
        return;
    };
    let span = patterns.span;
    let Value::Map(members) = patterns.value else {
        return;
    };
    let mut schemas: Vec<Node> = members
        .into_iter()
        .map(|(_, member)| member)
        .filter(|member| matches!(member.value, Value::Map(_)))
        .collect();
    match schema.get("additionalProperties").map(|node| &node.value) {
        Some(Value::Map(entries)) if !entries.is_empty() => {
            schemas.extend(schema.remove("additionalProperties"));
        }
        _ => {}
    }
    if !schemas.is_empty() {
        schema.set("additionalProperties", any_of(span, schemas));
    }
}

/// What is unevaluated is additional, because parts that apply to the same value are merged.
pub fn rewrite_unevaluated_properties(schema: &mut Node) {
    if let Some(unevaluated) = schema.remove("unevaluatedProperties")
        && schema.get("additionalProperties").is_none()
    {
        schema.set("additionalProperties", unevaluated);
    }
}
