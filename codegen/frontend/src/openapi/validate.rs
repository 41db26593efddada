//! Form knows which value belongs under each key, before anything is read from it.
//!
//! `openapiv3` says that some part cannot be read, and takes long to say it of nested ones; here it is
//! said of each value that is wrong, where it stands.

use crate::{
    diagnostic_codes,
    openapi::node_kind::{KEYWORDS, NodeKind, Section},
    read::node::{Node, Value},
};
use ir::Report;

/// What kind of value belongs somewhere.
#[derive(Clone, Copy)]
enum ValueType {
    Text,
    Flag,
    Number,
    /// A whole number from zero.
    Count,
    List,
    Texts,
    Map,
    MapOrFlag,
    /// One of these texts.
    Word(&'static [&'static str]),
}

/// Whether a key must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Requirement {
    Required,
    Optional,
}

use Requirement::{Optional, Required};
use ValueType::{Count, Flag, List, Map, MapOrFlag, Number, Text, Texts, Word};

type Rule = (&'static str, ValueType, Requirement);

const PATH_ITEM: [Rule; 10] = [
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
];
const OPERATION: [Rule; 10] = [
    ("operationId", Text, Optional),
    ("summary", Text, Optional),
    ("description", Text, Optional),
    ("tags", Texts, Optional),
    ("deprecated", Flag, Optional),
    ("parameters", List, Optional),
    ("requestBody", Map, Optional),
    ("responses", Map, Required),
    ("security", List, Optional),
    ("servers", List, Optional),
];
const PARAMETER: [Rule; 9] = [
    ("name", Text, Required),
    ("in", Word(&["path", "query", "header", "cookie"]), Required),
    ("description", Text, Optional),
    ("required", Flag, Optional),
    ("deprecated", Flag, Optional),
    ("explode", Flag, Optional),
    ("style", Text, Optional),
    ("schema", Map, Optional),
    ("content", Map, Optional),
];
const BODY: [Rule; 3] = [
    ("description", Text, Optional),
    ("content", Map, Required),
    ("required", Flag, Optional),
];
const RESPONSE: [Rule; 4] = [
    ("description", Text, Required),
    ("headers", Map, Optional),
    ("content", Map, Optional),
    ("links", Map, Optional),
];
const MEDIA: [Rule; 1] = [("schema", Map, Optional)];
const HEADER: [Rule; 4] = [
    ("description", Text, Optional),
    ("required", Flag, Optional),
    ("schema", Map, Optional),
    ("content", Map, Optional),
];
const DISCRIMINATOR: [Rule; 2] = [("propertyName", Text, Required), ("mapping", Map, Optional)];
const TYPES: ValueType = Word(&["string", "integer", "number", "boolean", "array", "object"]);
const SCHEMA: [Rule; 32] = [
    ("type", TYPES, Optional),
    ("format", Text, Optional),
    ("title", Text, Optional),
    ("description", Text, Optional),
    ("pattern", Text, Optional),
    ("nullable", Flag, Optional),
    ("readOnly", Flag, Optional),
    ("writeOnly", Flag, Optional),
    ("deprecated", Flag, Optional),
    ("uniqueItems", Flag, Optional),
    ("exclusiveMinimum", Flag, Optional),
    ("exclusiveMaximum", Flag, Optional),
    ("minimum", Number, Optional),
    ("maximum", Number, Optional),
    ("multipleOf", Number, Optional),
    ("minLength", Count, Optional),
    ("maxLength", Count, Optional),
    ("minItems", Count, Optional),
    ("maxItems", Count, Optional),
    ("minProperties", Count, Optional),
    ("maxProperties", Count, Optional),
    ("required", Texts, Optional),
    ("enum", List, Optional),
    ("allOf", List, Optional),
    ("anyOf", List, Optional),
    ("oneOf", List, Optional),
    ("properties", Map, Optional),
    ("items", Map, Optional),
    ("not", Map, Optional),
    ("additionalProperties", MapOrFlag, Optional),
    ("discriminator", Map, Optional),
    ("externalDocs", Map, Optional),
];

/// Checks a linked tree.
pub fn check(linked: &Node, report: &mut Report) {
    for (key, form) in [
        ("info", Map),
        ("servers", List),
        ("security", List),
        ("paths", Map),
    ] {
        if let Some(value) = linked.get(key) {
            demand(key, value, form, report);
        }
    }
    if let Some(paths) = linked.get("paths") {
        walk(paths, NodeKind::Paths, report);
    }
    let components = linked.get("components");
    for section in Section::ALL {
        let members = components.and_then(|components| components.get(section.key()));
        for (_, member) in members.map_or(&[][..], Node::entries) {
            walk(member, section.member(), report);
        }
    }
}

fn rules(kind: NodeKind) -> &'static [Rule] {
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
        | NodeKind::Other => &[],
    }
}

fn walk(node: &Node, kind: NodeKind, report: &mut Report) {
    let Some((article, noun)) = spoken(kind) else {
        return within(node, kind, &[], report);
    };
    if !matches!(node.value, Value::Map(_)) {
        let message = format!("{} stands where {article} {noun} belongs", node.kind());
        report.add(&diagnostic_codes::MALFORMED, node.span, message);
        return;
    }
    if let Some(reference) = node.get("$ref") {
        demand("$ref", reference, Text, report);
        return;
    }
    let mut wrong: Vec<&str> = Vec::new();
    for (key, form, need) in rules(kind) {
        match node.get(key) {
            // An empty value says as much as none.
            Some(value) if value.value == Value::Null && may_be_empty(kind, *form) => {}
            Some(value) if demand(key, value, *form, report) => {}
            Some(_) => wrong.push(key),
            None if *need == Required => missing(noun, key, node, report),
            None => {}
        }
    }
    if kind == NodeKind::Parameter && node.get("schema").is_none() && node.get("content").is_none()
    {
        missing(noun, "schema", node, report);
    }
    if kind == NodeKind::Schema {
        audit(node, report);
    }
    within(node, kind, &wrong, report);
}

fn missing(noun: &str, key: &str, node: &Node, report: &mut Report) {
    let message = format!("the {noun} has no `{key}`");
    report.add(&diagnostic_codes::MALFORMED, node.span, message);
}

/// What the keys lead to, other than those of which the value is wrong already.
fn within(node: &Node, kind: NodeKind, wrong: &[&str], report: &mut Report) {
    if kind == NodeKind::Other {
        return;
    }
    for item in node.items() {
        walk(item, kind.element(), report);
    }
    for (key, value) in node.entries() {
        let text = key.text.as_str();
        match kind {
            NodeKind::Paths | NodeKind::Responses if text.starts_with("x-") => continue,
            NodeKind::Responses if !is_status(text) => {
                let message = format!("`{text}` is not a status");
                let help = "write `200`, `2XX` or `default`";
                report.add_with_help(&diagnostic_codes::MALFORMED, key.span, message, help);
            }
            NodeKind::Mapping => {
                demand(text, value, Text, report);
            }
            _ => {}
        }
        let flag = kind == NodeKind::Schema && value.as_bool().is_some();
        if !flag && !wrong.contains(&text) {
            walk(value, kind.child(text), report);
        }
    }
}

/// A keyword that is misspelt, or of another version, would be lost in silence.
fn audit(schema: &Node, report: &mut Report) {
    for (key, _) in schema.entries() {
        let text = key.text.as_str();
        if !KEYWORDS.contains(&text) && !text.starts_with("x-") {
            let message = format!("`{text}` is not a keyword of OpenAPI 3.0 and has no effect");
            report.add(&diagnostic_codes::KEYWORD_UNKNOWN, key.span, message);
        }
    }
}

/// What a kind is called, where it is a mapping with keys of its own.
fn spoken(kind: NodeKind) -> Option<(&'static str, &'static str)> {
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
        | NodeKind::Other => return None,
    })
}

fn may_be_empty(kind: NodeKind, form: ValueType) -> bool {
    match form {
        Text => kind != NodeKind::Parameter && kind != NodeKind::Response,
        Flag | MapOrFlag | Word(_) => false,
        Number | Count | List | Texts | Map => kind == NodeKind::Schema,
    }
}

/// Reports a value that is not what belongs under its key, and says whether it is.
fn demand(key: &str, value: &Node, form: ValueType, report: &mut Report) -> bool {
    let number = value.as_number();
    let (fits, belongs) = match form {
        Text => (value.as_str().is_some(), "text".to_owned()),
        Flag => (value.as_bool().is_some(), "`true` or `false`".to_owned()),
        Number => (number.is_some(), "a number".to_owned()),
        Count => (
            number.is_some_and(|text| text.parse::<u64>().is_ok()),
            "a whole number from zero".to_owned(),
        ),
        List => (is_list(value), "a list".to_owned()),
        Texts => {
            let mut others = value.items().iter().filter(|item| item.as_str().is_none());
            if let Some(other) = others.next() {
                let message = format!("`{key}` holds {}, and text belongs there", other.kind());
                report.add(&diagnostic_codes::MALFORMED, other.span, message);
                return false;
            }
            (is_list(value), "a list of texts".to_owned())
        }
        Map => (is_map(value), "a mapping".to_owned()),
        MapOrFlag => (
            is_map(value) || value.as_bool().is_some(),
            "a schema, `true` or `false`".to_owned(),
        ),
        Word(words) => (
            value.as_str().is_some_and(|text| words.contains(&text)),
            format!("one of `{}`", words.join("`, `")),
        ),
    };
    if !fits {
        let what = match (&value.value, form) {
            (Value::Number(text), _) => format!("`{text}`"),
            (Value::Bool(flag), _) => format!("`{flag}`"),
            (Value::Text(text), Word(_)) => format!("`{text}`"),
            _ => value.kind().to_owned(),
        };
        let message = format!("`{key}` is {what}, and {belongs} belongs there");
        if key == "type" && is_list(value) {
            let help = "name one type, and say `nullable: true` where null is another";
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

fn is_status(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let class = key.len() == 3 && key.ends_with("XX") && digits == 1;
    key == "default" || class || key.len() == 3 && digits == 3
}
