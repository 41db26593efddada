//! Form knows which value belongs under each key, before anything is read from it.
//!
//! `openapiv3` says that some part cannot be read, and takes long to say it of nested ones; here it is
//! said of each value that is wrong, where it stands.

use crate::{
    code,
    kind::{KEYWORDS, Kind, Section},
    node::{Node, Value},
};
use ir::Report;

/// What kind of value belongs somewhere.
#[derive(Clone, Copy)]
enum Form {
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
enum Need {
    Must,
    May,
}

use Form::{Count, Flag, List, Map, MapOrFlag, Number, Text, Texts, Word};
use Need::{May, Must};

type Rule = (&'static str, Form, Need);

const PATH_ITEM: [Rule; 10] = [
    ("parameters", List, May),
    ("servers", List, May),
    ("get", Map, May),
    ("put", Map, May),
    ("post", Map, May),
    ("delete", Map, May),
    ("patch", Map, May),
    ("head", Map, May),
    ("options", Map, May),
    ("trace", Map, May),
];
const OPERATION: [Rule; 10] = [
    ("operationId", Text, May),
    ("summary", Text, May),
    ("description", Text, May),
    ("tags", Texts, May),
    ("deprecated", Flag, May),
    ("parameters", List, May),
    ("requestBody", Map, May),
    ("responses", Map, Must),
    ("security", List, May),
    ("servers", List, May),
];
const PARAMETER: [Rule; 9] = [
    ("name", Text, Must),
    ("in", Word(&["path", "query", "header", "cookie"]), Must),
    ("description", Text, May),
    ("required", Flag, May),
    ("deprecated", Flag, May),
    ("explode", Flag, May),
    ("style", Text, May),
    ("schema", Map, May),
    ("content", Map, May),
];
const BODY: [Rule; 3] = [
    ("description", Text, May),
    ("content", Map, Must),
    ("required", Flag, May),
];
const RESPONSE: [Rule; 4] = [
    ("description", Text, Must),
    ("headers", Map, May),
    ("content", Map, May),
    ("links", Map, May),
];
const MEDIA: [Rule; 1] = [("schema", Map, May)];
const HEADER: [Rule; 4] = [
    ("description", Text, May),
    ("required", Flag, May),
    ("schema", Map, May),
    ("content", Map, May),
];
const DISCRIMINATOR: [Rule; 2] = [("propertyName", Text, Must), ("mapping", Map, May)];
const TYPES: Form = Word(&["string", "integer", "number", "boolean", "array", "object"]);
const SCHEMA: [Rule; 32] = [
    ("type", TYPES, May),
    ("format", Text, May),
    ("title", Text, May),
    ("description", Text, May),
    ("pattern", Text, May),
    ("nullable", Flag, May),
    ("readOnly", Flag, May),
    ("writeOnly", Flag, May),
    ("deprecated", Flag, May),
    ("uniqueItems", Flag, May),
    ("exclusiveMinimum", Flag, May),
    ("exclusiveMaximum", Flag, May),
    ("minimum", Number, May),
    ("maximum", Number, May),
    ("multipleOf", Number, May),
    ("minLength", Count, May),
    ("maxLength", Count, May),
    ("minItems", Count, May),
    ("maxItems", Count, May),
    ("minProperties", Count, May),
    ("maxProperties", Count, May),
    ("required", Texts, May),
    ("enum", List, May),
    ("allOf", List, May),
    ("anyOf", List, May),
    ("oneOf", List, May),
    ("properties", Map, May),
    ("items", Map, May),
    ("not", Map, May),
    ("additionalProperties", MapOrFlag, May),
    ("discriminator", Map, May),
    ("externalDocs", Map, May),
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
        walk(paths, Kind::Paths, report);
    }
    let components = linked.get("components");
    for section in Section::ALL {
        let members = components.and_then(|components| components.get(section.key()));
        for (_, member) in members.map_or(&[][..], Node::entries) {
            walk(member, section.member(), report);
        }
    }
}

fn rules(kind: Kind) -> &'static [Rule] {
    match kind {
        Kind::PathItem => &PATH_ITEM,
        Kind::Operation => &OPERATION,
        Kind::Parameter => &PARAMETER,
        Kind::Body => &BODY,
        Kind::Response => &RESPONSE,
        Kind::Media => &MEDIA,
        Kind::Header => &HEADER,
        Kind::Discriminator => &DISCRIMINATOR,
        Kind::Schema => &SCHEMA,
        Kind::Root
        | Kind::Paths
        | Kind::Parameters
        | Kind::Responses
        | Kind::Content
        | Kind::Headers
        | Kind::Schemas
        | Kind::Mapping
        | Kind::Other => &[],
    }
}

fn walk(node: &Node, kind: Kind, report: &mut Report) {
    let Some((article, noun)) = spoken(kind) else {
        return within(node, kind, &[], report);
    };
    if !matches!(node.value, Value::Map(_)) {
        let message = format!("{} stands where {article} {noun} belongs", node.kind());
        report.add(&code::MALFORMED, node.span, message);
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
            None if *need == Must => missing(noun, key, node, report),
            None => {}
        }
    }
    if kind == Kind::Parameter && node.get("schema").is_none() && node.get("content").is_none() {
        missing(noun, "schema", node, report);
    }
    if kind == Kind::Schema {
        audit(node, report);
    }
    within(node, kind, &wrong, report);
}

fn missing(noun: &str, key: &str, node: &Node, report: &mut Report) {
    let message = format!("the {noun} has no `{key}`");
    report.add(&code::MALFORMED, node.span, message);
}

/// What the keys lead to, other than those of which the value is wrong already.
fn within(node: &Node, kind: Kind, wrong: &[&str], report: &mut Report) {
    if kind == Kind::Other {
        return;
    }
    for item in node.items() {
        walk(item, kind.element(), report);
    }
    for (key, value) in node.entries() {
        let text = key.text.as_str();
        match kind {
            Kind::Paths | Kind::Responses if text.starts_with("x-") => continue,
            Kind::Responses if !is_status(text) => {
                let message = format!("`{text}` is not a status");
                let help = "write `200`, `2XX` or `default`";
                report.add_with_help(&code::MALFORMED, key.span, message, help);
            }
            Kind::Mapping => {
                demand(text, value, Text, report);
            }
            _ => {}
        }
        let flag = kind == Kind::Schema && value.as_bool().is_some();
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
            report.add(&code::KEYWORD_UNKNOWN, key.span, message);
        }
    }
}

/// What a kind is called, where it is a mapping with keys of its own.
fn spoken(kind: Kind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        Kind::PathItem => ("a", "path"),
        Kind::Operation => ("an", "operation"),
        Kind::Parameter => ("a", "parameter"),
        Kind::Body => ("a", "request body"),
        Kind::Response => ("a", "response"),
        Kind::Media => ("a", "media type"),
        Kind::Header => ("a", "header"),
        Kind::Schema => ("a", "schema"),
        Kind::Discriminator => ("a", "discriminator"),
        Kind::Root
        | Kind::Paths
        | Kind::Parameters
        | Kind::Responses
        | Kind::Content
        | Kind::Headers
        | Kind::Schemas
        | Kind::Mapping
        | Kind::Other => return None,
    })
}

fn may_be_empty(kind: Kind, form: Form) -> bool {
    match form {
        Text => kind != Kind::Parameter && kind != Kind::Response,
        Flag | MapOrFlag | Word(_) => false,
        Number | Count | List | Texts | Map => kind == Kind::Schema,
    }
}

/// Reports a value that is not what belongs under its key, and says whether it is.
fn demand(key: &str, value: &Node, form: Form, report: &mut Report) -> bool {
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
                report.add(&code::MALFORMED, other.span, message);
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
            report.add_with_help(&code::MALFORMED, value.span, message, help);
        } else {
            report.add(&code::MALFORMED, value.span, message);
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
