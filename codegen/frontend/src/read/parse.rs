//! Parses YAML or JSON text into nodes.
//!
//! Numbers keep their digits and every node keeps its source position, which serde-based parsers do not
//! offer. See docs/decisions.

use crate::{
    diagnostic_codes,
    read::{
        block_yaml, json,
        node::{Key, Node, Value},
    },
};
use ir::{FileId, Report, Span};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle};
use std::collections::{HashMap, HashSet};

/// The deepest nesting of collections. Deeper input is malicious.
const MAX_NESTING: usize = 128;
/// The most nodes that aliases of one file may stand for. Nested aliases could otherwise expand without bound.
const MAX_COPIED_NODES: usize = 2_000_000;
/// The most bytes of text that aliases of all files may stand for. Aliases of one long text could otherwise expand without
/// bound.
const MAX_COPIED_BYTES: usize = 64 << 20;

/// The most entries of a map that are compared one by one with a new key.
const MAX_SEARCHED: usize = 16;

/// Parses one file. Returns `None` after a syntax error, which is reported. `copied` counts the bytes that aliases stand for.
pub fn parse(file: FileId, text: &str, copied: &mut usize, report: &mut Report) -> Option<Node> {
    let mut builder = Builder {
        file,
        report,
        copied,
        open: Vec::new(),
        anchors: HashMap::new(),
        total: Size::default(),
        copied_nodes: 0,
        root: None,
        failed: false,
    };
    let simple = match text.trim_start().starts_with(['{', '[']) {
        true => json::events(text),
        false => block_yaml::events(text),
    };
    if let Some(events) = simple {
        for (event, marker) in events {
            builder.handle(event, marker);
            if builder.failed {
                return None;
            }
        }
        return builder.root;
    }
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        match event {
            Ok((event, span)) => builder.handle(event, span.start),
            Err(error) => {
                let span = builder.span(*error.marker());
                builder.report.add(
                    &diagnostic_codes::INVALID_YAML,
                    span,
                    format!("invalid YAML: {}", error.info()),
                );
                return None;
            }
        }
        if builder.failed {
            return None;
        }
    }
    let span = Span {
        file,
        line: 1,
        column: 1,
    };
    if builder.root.is_none() {
        builder
            .report
            .add(&diagnostic_codes::INVALID_YAML, span, "the file is empty");
    }
    builder.root
}

/// The size of a value with everything in it.
#[derive(Clone, Copy, Default)]
struct Size {
    nodes: usize,
    /// The bytes of all keys and scalars.
    bytes: usize,
}

struct Builder<'a> {
    file: FileId,
    report: &'a mut Report,
    copied: &'a mut usize,
    open: Vec<OpenCollection>,
    anchors: HashMap<usize, (Node, Size)>,
    total: Size,
    /// How many nodes aliases stand for so far.
    copied_nodes: usize,
    root: Option<Node>,
    failed: bool,
}

/// A list or map whose end has not been reached.
struct OpenCollection {
    span: Span,
    anchor: usize,
    before: Size,
    collection: Collection,
}

enum Collection {
    List(Vec<Node>),
    Map {
        entries: Vec<(Key, Node)>,
        /// The keys that the map itself has. None while these are the keys of the few entries.
        seen: Option<HashSet<String>>,
        /// The index of each entry that comes from a merge key.
        inherited: HashMap<String, usize>,
        key: Option<Key>,
    },
}

impl Builder<'_> {
    fn span(&self, marker: Marker) -> Span {
        let line = u32::try_from(marker.line()).unwrap_or(u32::MAX);
        let column = u32::try_from(marker.col() + 1).unwrap_or(u32::MAX);
        Span {
            file: self.file,
            line,
            column,
        }
    }

    fn fail(&mut self, span: Span, message: &str) {
        self.report
            .add(&diagnostic_codes::INVALID_YAML, span, message);
        self.failed = true;
    }

    fn handle(&mut self, event: Event<'_>, marker: Marker) {
        let span = self.span(marker);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = matches!(style, ScalarStyle::Plain)
                    && tag.is_none_or(|tag| tag.suffix != "str");
                let length = text.len();
                let value = if plain {
                    resolve_plain(&text)
                } else {
                    Value::Text(text.into_owned())
                };
                let size = Size {
                    nodes: 1,
                    bytes: length,
                };
                self.grow(size);
                self.insert(Node { span, value }, anchor, size);
            }
            Event::SequenceStart(anchor, _) => {
                self.start(span, anchor, Collection::List(Vec::new()))
            }
            Event::MappingStart(anchor, _) => {
                self.start(
                    span,
                    anchor,
                    Collection::Map {
                        entries: Vec::new(),
                        seen: None,
                        inherited: HashMap::new(),
                        key: None,
                    },
                );
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            Event::Alias(anchor) => match self.anchors.get(&anchor) {
                Some((_, size)) if !self.may_copy(*size) => {
                    self.fail(
                        span,
                        "the aliases stand for more than two million values or 64 MiB of text",
                    );
                }
                Some((node, size)) => {
                    let (node, size) = (node.clone(), *size);
                    *self.copied += size.bytes;
                    self.copied_nodes += size.nodes;
                    self.grow(size);
                    self.insert(node, 0, size);
                }
                None => self.fail(span, "the alias refers to an anchor that contains it"),
            },
            Event::DocumentStart(_) if self.root.is_some() => {
                self.fail(span, "the file contains more than one YAML document");
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
    }

    /// Counts a value that was added.
    fn grow(&mut self, size: Size) {
        self.total.nodes += size.nodes;
        self.total.bytes += size.bytes;
    }

    /// Whether a value may be copied to another place.
    fn may_copy(&self, size: Size) -> bool {
        self.copied_nodes + size.nodes <= MAX_COPIED_NODES
            && *self.copied + size.bytes <= MAX_COPIED_BYTES
    }

    fn start(&mut self, span: Span, anchor: usize, collection: Collection) {
        if self.open.len() >= MAX_NESTING {
            self.fail(span, "values are nested more than 128 levels deep");
            return;
        }
        self.open.push(OpenCollection {
            span,
            anchor,
            before: self.total,
            collection,
        });
        self.total.nodes += 1;
    }

    fn end(&mut self) {
        let Some(open) = self.open.pop() else {
            return;
        };
        let value = match open.collection {
            Collection::List(items) => Value::List(items),
            Collection::Map { entries, .. } => Value::Map(entries),
        };
        let size = Size {
            nodes: self.total.nodes - open.before.nodes,
            bytes: self.total.bytes - open.before.bytes,
        };
        self.insert(
            Node {
                span: open.span,
                value,
            },
            open.anchor,
            size,
        );
    }

    fn insert(&mut self, node: Node, anchor: usize, size: Size) {
        if anchor > 0 {
            // The anchors of nested values are copies as well.
            if !self.may_copy(size) {
                self.fail(
                    node.span,
                    "the values of anchors have more than 64 MiB of text",
                );
                return;
            }
            *self.copied += size.bytes;
            self.copied_nodes += size.nodes;
            self.anchors.insert(anchor, (node.clone(), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match &mut open.collection {
            Collection::List(items) => items.push(node),
            Collection::Map {
                entries,
                seen,
                inherited,
                key,
            } => match key.take() {
                None => match scalar_text(node.value) {
                    Some(text) => {
                        *key = Some(Key {
                            span: node.span,
                            text,
                        })
                    }
                    None => self.fail(node.span, "the key of an object must be a scalar"),
                },
                Some(key) if key.text == "<<" => {
                    let seen = seen.get_or_insert_with(|| keys(entries));
                    merge(node, entries, seen, inherited);
                }
                Some(key) => {
                    let is_new = match seen {
                        None if entries.len() < MAX_SEARCHED => {
                            entries.iter().all(|(known, _)| known.text != key.text)
                        }
                        _ => seen
                            .get_or_insert_with(|| keys(entries))
                            .insert(key.text.clone()),
                    };
                    if is_new {
                        match inherited.get(&key.text) {
                            Some(&at) => entries[at] = (key, node),
                            None => entries.push((key, node)),
                        }
                    } else {
                        let message = format!(
                            "the key `{}` occurs more than once in this object",
                            key.text
                        );
                        self.report
                            .add(&diagnostic_codes::DUPLICATE_KEY, key.span, message);
                    }
                }
            },
        }
    }
}

/// The texts of all keys.
fn keys(entries: &[(Key, Node)]) -> HashSet<String> {
    entries.iter().map(|(key, _)| key.text.clone()).collect()
}

/// Adds the entries of a merge key. Explicit keys take precedence, and so do earlier maps over later ones.
fn merge(
    node: Node,
    entries: &mut Vec<(Key, Node)>,
    seen: &HashSet<String>,
    inherited: &mut HashMap<String, usize>,
) {
    let maps = match node.value {
        Value::List(maps) => maps,
        value => vec![Node {
            span: node.span,
            value,
        }],
    };
    for map in maps {
        if let Value::Map(more) = map.value {
            for (key, value) in more {
                if !seen.contains(&key.text) && !inherited.contains_key(&key.text) {
                    inherited.insert(key.text.clone(), entries.len());
                    entries.push((key, value));
                }
            }
        }
    }
}

fn scalar_text(value: Value) -> Option<String> {
    match value {
        Value::Null => Some("null".into()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(text) | Value::Text(text) => Some(text),
        Value::List(_) | Value::Map(_) => None,
    }
}

/// Resolves a plain scalar by the core schema of YAML 1.2, in which `off` and `2020-01-01` are strings.
fn resolve_plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => match parse_number(text) {
            Some(number) => Value::Number(number),
            None => Value::Text(text.to_owned()),
        },
    }
}

/// Parses a number and returns it in JSON notation with all its digits.
fn parse_number(text: &str) -> Option<String> {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            return u128::from_str_radix(digits, radix)
                .ok()
                .map(|value| value.to_string());
        }
    }
    let (sign, unsigned) = match text.as_bytes().first()? {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], Some(&unsigned[at + 1..])),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    if let Some(exponent) = exponent {
        let unsigned = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        if unsigned.is_empty() || !digits(unsigned) {
            return None;
        }
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = if fraction.is_empty() {
        String::new()
    } else {
        format!(".{fraction}")
    };
    let exponent = exponent
        .map(|exponent| format!("e{exponent}"))
        .unwrap_or_default();
    Some(format!("{sign}{whole}{fraction}{exponent}"))
}
