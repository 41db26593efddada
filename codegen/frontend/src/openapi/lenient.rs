//! Parts other than schemas in the terms of OpenAPI 3.0: what version 3.2 adds, and what a description leaves out that has only
//! one sound reading.

use super::{header_text::is_header_value, node_kind::NodeKind, version::Version};
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
    let present = without_null(part, kind);
    let source = present.as_ref().unwrap_or(part);
    let read = match kind {
        NodeKind::PathItem => {
            report_other_methods(source, version, report);
            None
        }
        NodeKind::Operation => operation(source, report),
        NodeKind::Responses => responses(source, report),
        NodeKind::Response if source.get("description").is_none() => {
            if version != Version::V3_2 {
                let message = "the response has no `description`";
                report.add(&diagnostic_codes::MISTYPED_KEYWORD, part.span, message);
            }
            Some(with(source, "description", Value::Text(String::new())))
        }
        NodeKind::Parameter => parameter(source, report),
        NodeKind::Content => content(source, report),
        _ => None,
    };
    read.or(present)
}

/// A schema in place of null, which some tools write where they know no type.
pub fn any_schema(null: &Node, report: &mut Report) -> Node {
    let message = "the schema is null; any value is allowed";
    report.add(&diagnostic_codes::MISTYPED_KEYWORD, null.span, message);
    Node::map(null.span)
}

/// A part without the keys whose value is null, which is what YAML reads where nothing is written. `None` if it has none.
fn without_null(part: &Node, kind: NodeKind) -> Option<Node> {
    let is_null = |value: &Node| value.value == Value::Null;
    if !part.entries().iter().any(|(_, value)| is_null(value)) {
        return None;
    }
    let mut part = part.clone();
    let Value::Map(entries) = &mut part.value else {
        return None;
    };
    match kind {
        NodeKind::Paths
        | NodeKind::PathItem
        | NodeKind::Operation
        | NodeKind::Parameter
        | NodeKind::Body
        | NodeKind::Response
        | NodeKind::Media
        | NodeKind::Header => entries.retain(|(_, value)| !is_null(value)),
        // The status or the media type is what counts.
        NodeKind::Responses | NodeKind::Content => {
            for (_, value) in entries.iter_mut().filter(|(_, value)| is_null(value)) {
                value.value = Value::Map(Vec::new());
            }
        }
        _ => return None,
    }
    Some(part)
}

/// An operation with an ID and tags that are text, and with responses, which version 3.1 does not require.
fn operation(operation: &Node, report: &mut Report) -> Option<Node> {
    let mut read = operation.clone();
    let mut is_changed = false;
    if operation.get("responses").is_none() {
        read = with(&read, "responses", Value::Map(Vec::new()));
        is_changed = true;
    }
    if let Some(id) = operation.get("operationId")
        && let Value::Number(text) = &id.value
    {
        let message = format!("`operationId` must be a string, found `{text}`; it is read as one");
        report.add(&diagnostic_codes::MISTYPED_KEYWORD, id.span, message);
        read.set("operationId", Node::text(id.span, text.as_str()));
        is_changed = true;
    }
    if let Some(tags) = operation.get("tags") {
        let listed = match &tags.value {
            Value::Text(_) => std::slice::from_ref(tags),
            _ => tags.items(),
        };
        let is_text = |tag: &Node| tag.as_str().is_some();
        if matches!(tags.value, Value::Text(_)) || !listed.iter().all(is_text) {
            let message = "`tags` must be a list of strings; what is no text in it is ignored";
            report.add(&diagnostic_codes::MISTYPED_KEYWORD, tags.span, message);
            let texts = listed.iter().filter_map(|tag| match &tag.value {
                Value::Text(text) | Value::Number(text) => {
                    Some(Node::text(tag.span, text.as_str()))
                }
                _ => None,
            });
            read.set("tags", Node::new(tags.span, Value::List(texts.collect())));
            is_changed = true;
        }
    }
    is_changed.then_some(read)
}

/// Responses by a status. A class in lower case is read as one in upper case, and what is no status is left out.
fn responses(responses: &Node, report: &mut Report) -> Option<Node> {
    let is_known = |key: &str| key.starts_with("x-") || is_status(key);
    if responses
        .entries()
        .iter()
        .all(|(key, _)| is_known(&key.text))
    {
        return None;
    }
    let mut read = Node::map(responses.span);
    for (key, value) in responses.entries() {
        let upper = key.text.to_uppercase();
        let lower = key.text.to_lowercase();
        let found = [key.text.as_str(), upper.as_str(), lower.as_str()]
            .into_iter()
            .find(|key| is_known(key));
        if found != Some(key.text.as_str()) {
            let message = match found {
                Some(found) => format!("`{}` is read as `{found}`", key.text),
                None => format!("`{}` is not a status code and is ignored", key.text),
            };
            let help = "use a status code such as `200`, a class such as `2XX`, or `default`";
            report.add_with_help(&diagnostic_codes::MISTYPED_KEYWORD, key.span, message, help);
        }
        if let Some(found) = found
            && read.get(found).is_none()
        {
            read.set(found, value.clone());
        }
    }
    Some(read)
}

/// Whether a key of responses is a status, a class of them, or the default.
pub fn is_status(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let class = key.len() == 3 && key.ends_with("XX") && digits == 1;
    key == "default" || class || key.len() == 3 && digits == 3
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
    let known = with_known_style(parameter, report);
    let source = known.as_ref().unwrap_or(parameter);
    with_schema(source, report).or(known)
}

/// A parameter without a style that its location does not have.
fn with_known_style(parameter: &Node, report: &mut Report) -> Option<Node> {
    let style = parameter.get("style")?;
    let known: &[&str] = match parameter.get("in")?.as_str()? {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        // Version 3.2 has a style of this name, which is the usual one without escapes.
        "cookie" => &["form"],
        _ => return None,
    };
    if style.as_str().is_some_and(|style| known.contains(&style)) {
        return None;
    }
    let message = format!(
        "a parameter in this place has one of the styles `{}`; the usual one is used",
        known.join("`, `")
    );
    report.add(&diagnostic_codes::MISTYPED_KEYWORD, style.span, message);
    let mut parameter = parameter.clone();
    parameter.remove("style");
    Some(parameter)
}

fn with_schema(parameter: &Node, report: &mut Report) -> Option<Node> {
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
    let form = media
        .iter()
        .find(|(key, _)| key.text == "application/x-www-form-urlencoded");
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
            report.add(
                &diagnostic_codes::CONSTRAINT_DROPPED,
                parameter.span,
                message,
            );
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
        if !is_header_value(&media.text) {
            let message = format!(
                "the media type `{}` has characters that a header cannot hold, and is ignored",
                media.text
            );
            report.add(&diagnostic_codes::INVALID_HEADER, media.span, message);
            read.remove(&media.text);
            is_changed = true;
            continue;
        }
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
