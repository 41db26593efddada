//! Parts other than schemas in the terms of OpenAPI 3.0: what version 3.2 adds, and what a description leaves out that has only
//! one sound reading.

use super::{node_kind::NodeKind, version::Version};
use crate::{
    diagnostic_codes,
    read::node::{Node, Value},
};
use ir::Report;

/// The keywords of a schema that authors write in the parameter itself, as in Swagger 2.0.
const MISPLACED: [&str; 6] = ["type", "format", "items", "enum", "default", "pattern"];

/// A part as the model knows it. `None` if it is already.
pub fn rewrite(part: &Node, kind: NodeKind, version: Version, report: &mut Report) -> Option<Node> {
    if !matches!(part.value, Value::Map(_)) || part.get("$ref").is_some() {
        return None;
    }
    match kind {
        NodeKind::PathItem => {
            report_other_methods(part, version, report);
            None
        }
        // Version 3.1 does not require it, and an operation without a response is reported later.
        NodeKind::Operation if part.get("responses").is_none() => {
            Some(with(part, "responses", Value::Map(Vec::new())))
        }
        NodeKind::Response if part.get("description").is_none() => {
            if version != Version::V3_2 {
                let message = "the response has no `description`";
                report.add(&diagnostic_codes::MISTYPED_KEYWORD, part.span, message);
            }
            Some(with(part, "description", Value::Text(String::new())))
        }
        NodeKind::Parameter => parameter(part, report),
        NodeKind::Content => content(part, report),
        _ => None,
    }
}

fn with(part: &Node, key: &str, value: Value) -> Node {
    let mut part = part.clone();
    let span = part.span;
    part.set(key, Node::new(span, value));
    part
}

/// Methods that only version 3.2 can describe. `query` is one of them and is read like the others.
fn report_other_methods(item: &Node, version: Version, report: &mut Report) {
    let Some(key) = item.key("additionalOperations") else {
        return;
    };
    if version == Version::V3_2 {
        let message = "operations with methods of their own are not supported and are left out";
        report.add(&diagnostic_codes::CONSTRAINT_DROPPED, key.span, message);
    }
}

fn parameter(parameter: &Node, report: &mut Report) -> Option<Node> {
    if parameter.get("in").and_then(Node::as_str) == Some("querystring") {
        return query_string(parameter, report);
    }
    if parameter.get("schema").is_some() || parameter.get("content").is_some() {
        return None;
    }
    let message = match MISPLACED.iter().any(|key| parameter.get(key).is_some()) {
        true => "the parameter has no `schema`; its own keywords are read as one",
        false => "the parameter has no `schema`; any text is allowed",
    };
    report.add(&diagnostic_codes::MISTYPED_KEYWORD, parameter.span, message);
    let mut schema = Node::map(parameter.span);
    for key in MISPLACED {
        if let Some(value) = parameter.get(key) {
            schema.set(key, value.clone());
        }
    }
    if schema.get("type").is_none() {
        schema.set("type", Node::text(parameter.span, "string"));
    }
    Some(with(parameter, "schema", schema.value))
}

/// A parameter that is the whole query is an object whose properties are pairs of the query, if it is a URL-encoded form.
fn query_string(parameter: &Node, report: &mut Report) -> Option<Node> {
    let media = parameter.get("content").map_or(&[][..], Node::entries);
    let form = media.iter().find(|(key, _)| key.text == "application/x-www-form-urlencoded");
    let schema = form.and_then(|(_, media)| media.get("schema"));
    let mut read = parameter.clone();
    read.remove("content");
    read.set("in", Node::text(parameter.span, "query"));
    match schema {
        Some(schema) => {
            read.set("schema", schema.clone());
            read.set("explode", Node::new(parameter.span, Value::Bool(true)));
        }
        None => {
            let message =
                "a whole query is supported only as a URL-encoded form; the parameter is text";
            report.add(&diagnostic_codes::CONSTRAINT_DROPPED, parameter.span, message);
            let mut text = Node::map(parameter.span);
            text.set("type", Node::text(parameter.span, "string"));
            read.set("schema", text);
        }
    }
    Some(read)
}

/// The schema of the items of an event stream is that of its events.
fn content(content: &Node, report: &mut Report) -> Option<Node> {
    let mut read = content.clone();
    let mut is_changed = false;
    for (media, part) in content.entries() {
        let Some(items) = part.get("itemSchema") else {
            continue;
        };
        if part.get("schema").is_some() {
            continue;
        }
        if media.text.starts_with("text/event-stream") {
            if let Some(part) = read.get_mut(&media.text) {
                part.set("schema", items.clone());
                is_changed = true;
            }
        } else {
            let message = format!("the items of `{}` are not decoded one by one", media.text);
            report.add(&diagnostic_codes::CONSTRAINT_DROPPED, items.span, message);
        }
    }
    is_changed.then_some(read)
}
