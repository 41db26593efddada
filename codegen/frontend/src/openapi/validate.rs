//! Structural validation: the type of each value, required keys and unknown keywords.
//!
//! `openapiv3` reports only that some part cannot be read, and is slow to do so for nested parts. Validation
//! comes first, so that every invalid value is reported at its own position.

use crate::{
    diagnostic_codes,
    openapi::{
        lenient::is_status,
        node_kind::{NodeKind, SCHEMA_KEYWORDS, Section},
    },
    read::node::{Node, Value},
};
use ir::Report;

/// The type of value that a key must have.
#[derive(Clone, Copy)]
enum ValueType {
    Str,
    Boolean,
    Number,
    /// A non-negative integer.
    Unsigned,
    List,
    Strings,
    Map,
    MapOrBoolean,
    /// One of these strings.
    OneOf(&'static [&'static str]),
}

/// Whether a key must be present.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Requirement {
    Required,
    Optional,
}

use Requirement::{Optional, Required};
use ValueType::{Boolean, List, Map, MapOrBoolean, Number, OneOf, Str, Strings, Unsigned};

type Rule = (&'static str, ValueType, Requirement);

const PATH_ITEM: [Rule; 11] = [
    ("parameters", List, Optional),
    ("servers", List, Optional),
    ("get", Map, Optional),
    ("put", Map, Optional),
    ("post", Map, Optional),
    ("delete", Map, Optional),
    ("patch", Map, Optional),
    ("head", Map, Optional),
    ("options", Map, Optional),
    ("trace", Map, Optional),
    ("query", Map, Optional),
];
const OPERATION: [Rule; 10] = [
    ("operationId", Str, Optional),
    ("summary", Str, Optional),
    ("description", Str, Optional),
    ("tags", Strings, Optional),
    ("deprecated", Boolean, Optional),
    ("parameters", List, Optional),
    ("requestBody", Map, Optional),
    ("responses", Map, Required),
    ("security", List, Optional),
    ("servers", List, Optional),
];
const PARAMETER: [Rule; 10] = [
    ("name", Str, Required),
    (
        "in",
        OneOf(&["path", "query", "header", "cookie"]),
        Required,
    ),
    ("description", Str, Optional),
    ("required", Boolean, Optional),
    ("deprecated", Boolean, Optional),
    ("explode", Boolean, Optional),
    ("style", Str, Optional),
    ("allowReserved", Boolean, Optional),
    ("schema", Map, Optional),
    ("content", Map, Optional),
];
const BODY: [Rule; 3] = [
    ("description", Str, Optional),
    ("content", Map, Required),
    ("required", Boolean, Optional),
];
const RESPONSE: [Rule; 4] = [
    ("description", Str, Required),
    ("headers", Map, Optional),
    ("content", Map, Optional),
    ("links", Map, Optional),
];
const MEDIA: [Rule; 1] = [("schema", Map, Optional)];
const HEADER: [Rule; 4] = [
    ("description", Str, Optional),
    ("required", Boolean, Optional),
    ("schema", Map, Optional),
    ("content", Map, Optional),
];
const DISCRIMINATOR: [Rule; 2] = [("propertyName", Str, Required), ("mapping", Map, Optional)];
const TYPE_NAMES: ValueType = OneOf(&["string", "integer", "number", "boolean", "array", "object"]);
const SCHEMA: [Rule; 32] = [
    ("type", TYPE_NAMES, Optional),
    ("format", Str, Optional),
    ("title", Str, Optional),
    ("description", Str, Optional),
    ("pattern", Str, Optional),
    ("nullable", Boolean, Optional),
    ("readOnly", Boolean, Optional),
    ("writeOnly", Boolean, Optional),
    ("deprecated", Boolean, Optional),
    ("uniqueItems", Boolean, Optional),
    ("exclusiveMinimum", Boolean, Optional),
    ("exclusiveMaximum", Boolean, Optional),
    ("minimum", Number, Optional),
    ("maximum", Number, Optional),
    ("multipleOf", Number, Optional),
    ("minLength", Unsigned, Optional),
    ("maxLength", Unsigned, Optional),
    ("minItems", Unsigned, Optional),
    ("maxItems", Unsigned, Optional),
    ("minProperties", Unsigned, Optional),
    ("maxProperties", Unsigned, Optional),
    ("required", Strings, Optional),
    ("enum", List, Optional),
    ("allOf", List, Optional),
    ("anyOf", List, Optional),
    ("oneOf", List, Optional),
    ("properties", Map, Optional),
    ("items", Map, Optional),
    ("not", Map, Optional),
    ("additionalProperties", MapOrBoolean, Optional),
    ("discriminator", Map, Optional),
    ("externalDocs", Map, Optional),
];

/// Validates a bundled tree.
pub fn check(bundled: &Node, report: &mut Report) {
    for (key, value_type) in [
        ("info", Map),
        ("servers", List),
        ("security", List),
        ("paths", Map),
    ] {
        if let Some(value) = bundled.get(key) {
            check_value(key, value, value_type, report);
        }
    }
    for key in ["paths", "webhooks", "x-webhooks"] {
        if let Some(paths) = bundled.get(key) {
            check_node(paths, NodeKind::Paths, report);
        }
    }
    let components = bundled.get("components");
    for section in Section::ALL {
        let members = components.and_then(|components| components.get(section.key()));
        for (_, member) in members.map_or(&[][..], Node::entries) {
            check_node(member, section.member_kind(), report);
        }
    }
}

fn rules_of(kind: NodeKind) -> &'static [Rule] {
    match kind {
        NodeKind::PathItem => &PATH_ITEM,
        NodeKind::Operation => &OPERATION,
        NodeKind::Parameter => &PARAMETER,
        NodeKind::Body => &BODY,
        NodeKind::Response => &RESPONSE,
        NodeKind::Media => &MEDIA,
        NodeKind::Header => &HEADER,
        NodeKind::Discriminator => &DISCRIMINATOR,
        NodeKind::Schema => &SCHEMA,
        NodeKind::Root
        | NodeKind::Paths
        | NodeKind::Parameters
        | NodeKind::Responses
        | NodeKind::Content
        | NodeKind::Headers
        | NodeKind::Schemas
        | NodeKind::Mapping
        | NodeKind::Data
        | NodeKind::Other => &[],
    }
}

fn check_node(node: &Node, kind: NodeKind, report: &mut Report) {
    let Some((article, noun)) = article_and_noun(kind) else {
        return check_children(node, kind, &[], report);
    };
    if !matches!(node.value, Value::Map(_)) {
        let message = format!("expected {article} {noun}, found {}", node.kind());
        report.add(&diagnostic_codes::MALFORMED, node.span, message);
        return;
    }
    if let Some(reference) = node.get("$ref") {
        check_value("$ref", reference, Str, report);
        return;
    }
    let mut invalid: Vec<&str> = Vec::new();
    for (key, value_type, requirement) in rules_of(kind) {
        match node.get(key) {
            // A null value counts as an absent key.
            Some(value) if value.value == Value::Null && may_be_null(kind, *value_type) => {}
            Some(value) if check_value(key, value, *value_type, report) => {}
            Some(_) => invalid.push(key),
            None if *requirement == Required => report_missing(noun, key, node, report),
            None => {}
        }
    }
    if kind == NodeKind::Parameter && node.get("schema").is_none() && node.get("content").is_none()
    {
        report_missing(noun, "schema", node, report);
    }
    if kind == NodeKind::Schema {
        check_keywords(node, report);
    }
    check_children(node, kind, &invalid, report);
}

fn report_missing(noun: &str, key: &str, node: &Node, report: &mut Report) {
    let message = format!("the {noun} has no `{key}`");
    report.add(&diagnostic_codes::MALFORMED, node.span, message);
}

/// Checks the values of all keys, except for keys whose value is known to be invalid.
fn check_children(node: &Node, kind: NodeKind, invalid: &[&str], report: &mut Report) {
    if matches!(kind, NodeKind::Other | NodeKind::Data) {
        return;
    }
    for item in node.items() {
        check_node(item, kind.element(), report);
    }
    for (key, value) in node.entries() {
        let text = key.text.as_str();
        match kind {
            NodeKind::Paths | NodeKind::Responses if text.starts_with("x-") => continue,
            NodeKind::Responses if !is_status(text) => {
                let message = format!("`{text}` is not a status code");
                let help = "use a status code such as `200`, a class such as `2XX`, or `default`";
                report.add_with_help(&diagnostic_codes::MALFORMED, key.span, message, help);
            }
            NodeKind::Mapping => {
                check_value(text, value, Str, report);
            }
            _ => {}
        }
        let boolean = kind == NodeKind::Schema && value.as_bool().is_some();
        if !boolean && !invalid.contains(&text) {
            check_node(value, kind.child(text), report);
        }
    }
}

/// Reports misspelled keywords and keywords of other OpenAPI versions, which would otherwise be ignored
/// silently.
fn check_keywords(schema: &Node, report: &mut Report) {
    for (key, _) in schema.entries() {
        let text = key.text.as_str();
        if !SCHEMA_KEYWORDS.contains(&text) && !text.starts_with("x-") {
            let message = format!("`{text}` is not a keyword of OpenAPI 3.0 and has no effect");
            report.add(&diagnostic_codes::UNKNOWN_KEYWORD, key.span, message);
        }
    }
}

/// The article and noun of a kind that is an object with fixed keys.
fn article_and_noun(kind: NodeKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        NodeKind::PathItem => ("a", "path"),
        NodeKind::Operation => ("an", "operation"),
        NodeKind::Parameter => ("a", "parameter"),
        NodeKind::Body => ("a", "request body"),
        NodeKind::Response => ("a", "response"),
        NodeKind::Media => ("a", "media type"),
        NodeKind::Header => ("a", "header"),
        NodeKind::Schema => ("a", "schema"),
        NodeKind::Discriminator => ("a", "discriminator"),
        NodeKind::Root
        | NodeKind::Paths
        | NodeKind::Parameters
        | NodeKind::Responses
        | NodeKind::Content
        | NodeKind::Headers
        | NodeKind::Schemas
        | NodeKind::Mapping
        | NodeKind::Data
        | NodeKind::Other => return None,
    })
}

fn may_be_null(kind: NodeKind, value_type: ValueType) -> bool {
    match value_type {
        Str => kind != NodeKind::Parameter && kind != NodeKind::Response,
        Boolean | MapOrBoolean | OneOf(_) => false,
        Number | Unsigned | List | Strings | Map => kind == NodeKind::Schema,
    }
}

/// Whether a value has the type that its key requires. Reports it otherwise.
fn check_value(key: &str, value: &Node, value_type: ValueType, report: &mut Report) -> bool {
    let digits = value.as_number();
    let (fits, expected) = match value_type {
        Str => (value.as_str().is_some(), "a string".to_owned()),
        Boolean => (value.as_bool().is_some(), "`true` or `false`".to_owned()),
        Number => (digits.is_some(), "a number".to_owned()),
        Unsigned => (
            digits.is_some_and(|text| text.parse::<u64>().is_ok()),
            "a non-negative integer".to_owned(),
        ),
        List => (is_list(value), "a list".to_owned()),
        Strings => {
            let mut non_strings = value.items().iter().filter(|item| item.as_str().is_none());
            if let Some(non_string) = non_strings.next() {
                let message = format!(
                    "the elements of `{key}` must be strings, found {}",
                    non_string.kind()
                );
                report.add(&diagnostic_codes::MALFORMED, non_string.span, message);
                return false;
            }
            (is_list(value), "a list of strings".to_owned())
        }
        Map => (is_map(value), "an object".to_owned()),
        MapOrBoolean => (
            is_map(value) || value.as_bool().is_some(),
            "a schema, `true` or `false`".to_owned(),
        ),
        OneOf(options) => (
            value.as_str().is_some_and(|text| options.contains(&text)),
            format!("one of `{}`", options.join("`, `")),
        ),
    };
    if !fits {
        let found = match (&value.value, value_type) {
            (Value::Number(text), _) => format!("`{text}`"),
            (Value::Bool(boolean), _) => format!("`{boolean}`"),
            (Value::Text(text), OneOf(_)) => format!("`{text}`"),
            _ => value.kind().to_owned(),
        };
        let message = format!("`{key}` must be {expected}, found {found}");
        if key == "type" && is_list(value) {
            let help = "specify one type, and use `nullable: true` if the value may be null";
            report.add_with_help(&diagnostic_codes::MALFORMED, value.span, message, help);
        } else {
            report.add(&diagnostic_codes::MALFORMED, value.span, message);
        }
    }
    fits
}

fn is_list(value: &Node) -> bool {
    matches!(value.value, Value::List(_))
}

fn is_map(value: &Node) -> bool {
    matches!(value.value, Value::Map(_))
}
