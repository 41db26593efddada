//! `StreamAccumulator`: merges the events of a streamed response into the response it would have been without
//! streaming.

use std::collections::HashMap;

use crate::codec::{Json, JsonCodec, JsonKind};
use crate::operation::{KeyPath, StreamFormat, StreamStep};

/// Merges the events of a streamed response into a whole response.
///
/// Strings that arrive in pieces are concatenated, elements of arrays are matched by their index, and of every other
/// value the last one is kept. The [`StreamFormat`] of the operation says which is which. [`EventStream::accumulator`]
/// creates an accumulator for the events of a stream.
///
/// [`EventStream::accumulator`]: crate::EventStream::accumulator
///
/// ```
/// # use openapi_sdk_runtime::{Json, StreamAccumulator, StreamFormat};
/// static FORMAT: StreamFormat = StreamFormat { pieces: &[("delta", "message")], ..StreamFormat::new() };
/// let mut accumulator = StreamAccumulator::new(&FORMAT);
/// for text in ["Hel", "lo"] {
///     let chunk = Json::object([("choices", Json::array([Json::object([
///         ("index", Json::from(0)),
///         ("delta", Json::object([("content", text)])),
///     ])]))]);
///     accumulator.add(&chunk);
/// }
/// let content = accumulator.json().pointer("/choices/0/message/content");
/// assert_eq!(content, Some("Hello".into()));
/// ```
#[derive(Clone, Debug)]
pub struct StreamAccumulator {
    format: &'static StreamFormat,
    root: Node,
}

/// A JSON value whose strings can be appended to.
#[derive(Clone, Debug)]
enum Node {
    /// Null, a boolean, a number, or JSON that is complete.
    Value(Json),
    Text(String),
    Array(Elements),
    Object(Vec<(String, Node)>),
}

/// The elements of an array, and the position of the last element with each index.
#[derive(Clone, Debug, Default)]
struct Elements {
    nodes: Vec<Node>,
    by_index: HashMap<i64, usize>,
}

/// The most elements that an index may be beyond the end of an array, so that a bad index does not exhaust memory.
const MAX_INDEX_GAP: usize = 64;

/// The deepest level at which values are merged. Deeper values are kept as they are, so that no event can exhaust the
/// stack.
const MAX_DEPTH: usize = 64;

impl StreamAccumulator {
    /// An accumulator without events.
    pub fn new(format: &'static StreamFormat) -> Self {
        let root = Node::Object(Vec::new());
        Self { format, root }
    }

    /// Merges an event.
    pub fn add(&mut self, event: &dyn JsonCodec) {
        let event = Json::of(event);
        let event_type = self
            .format
            .event_type
            .and_then(|key| event.get(key)?.string());
        let rule = self
            .format
            .events
            .iter()
            .find(|(name, _)| Some(*name) == event_type.as_deref());
        let steps = rule.map_or(self.format.other, |(_, steps)| steps);
        for step in steps {
            if self.apply(step, &event) {
                break;
            }
        }
    }

    /// Applies a step. Returns whether the rule ends with it.
    fn apply(&mut self, step: &StreamStep, event: &Json) -> bool {
        let format = self.format;
        let index = || {
            let index = event.get(format.index).and_then(|index| index.as_i64());
            index
                .and_then(|index| usize::try_from(index).ok())
                .unwrap_or(0)
        };
        match *step {
            StreamStep::Replace { from } => {
                let object = value_at(event, from).filter(|value| value.kind() == JsonKind::Object);
                if let Some(object) = object {
                    self.root = Node::of(&object, format, 0);
                    return true;
                }
            }
            StreamStep::Merge { from, into } => {
                if let Some(value) = value_at(event, from) {
                    match into.split_last() {
                        None => self.root.merge(&value, format, false, 0),
                        Some((key, parents)) => {
                            if let Some(parent) = self.root.at_mut(parents) {
                                parent.merge_entry(key, &value, format, false, 0);
                            }
                        }
                    }
                }
            }
            StreamStep::Insert {
                from,
                list,
                json_text,
            } => {
                let value = value_at(event, from).unwrap_or_default();
                let mut element = Node::of(&value, format, 0);
                // The value follows as pieces of JSON text; the empty object here is a placeholder.
                for key in json_text {
                    if let Some(placeholder @ Node::Object(_)) = element.get_mut(key) {
                        *placeholder = Node::Text(String::new());
                    }
                }
                if let Some((key, parents)) = list.split_last()
                    && let Some(parent) = self.root.at_mut(parents)
                    && let Node::Array(elements) =
                        parent.entry(key, Node::Array(Elements::default()))
                {
                    elements.set(index(), element);
                }
            }
            StreamStep::Append {
                from,
                list,
                renamed,
                skipped,
            } => {
                let value = value_at(event, from).unwrap_or_default();
                if let Some(Node::Array(elements)) = self.root.at_mut(list)
                    && let Some(element) = elements.nodes.get_mut(index())
                {
                    for (key, piece) in value.entries() {
                        if !skipped.contains(&key.as_str()) {
                            element.merge_entry(
                                renamed_key(renamed, &key),
                                &piece,
                                format,
                                true,
                                0,
                            );
                        }
                    }
                }
            }
            StreamStep::Parse { list, key } => {
                if let Some(Node::Array(elements)) = self.root.at_mut(list)
                    && let Some(element) = elements.nodes.get_mut(index())
                    && let Some(value) = element.get_mut(key)
                    && let Node::Text(text) = value
                {
                    let text = if text.is_empty() { "{}" } else { text };
                    if let Ok(json) = Json::parse(text) {
                        *value = Node::Value(json);
                    }
                }
            }
        }
        false
    }

    /// What was accumulated so far, as JSON.
    pub fn json(&self) -> Json {
        self.root.to_json(self.format, true)
    }

    /// What was accumulated so far, as a type, such as the response type of the operation without streaming.
    pub fn decode<T: JsonCodec>(&self) -> T {
        self.json().decode()
    }
}

fn value_at(event: &Json, path: KeyPath) -> Option<Json> {
    let mut value = event.clone();
    for key in path {
        value = value.get(key)?;
    }
    Some(value)
}

/// The new name of a key, or the key itself if it keeps its name.
fn renamed_key<'a>(renamed: &[(&'static str, &'static str)], key: &'a str) -> &'a str {
    renamed
        .iter()
        .find(|(from, _)| *from == key)
        .map_or(key, |(_, to)| to)
}

impl Elements {
    fn of(items: &[Json], format: &StreamFormat, depth: usize) -> Self {
        let mut elements = Self::default();
        for item in items {
            elements.push(item, format, depth);
        }
        elements
    }

    fn push(&mut self, item: &Json, format: &StreamFormat, depth: usize) {
        if let Some(index) = item.get(format.index).and_then(|index| index.as_i64()) {
            self.by_index.insert(index, self.nodes.len());
        }
        self.nodes.push(Node::of(item, format, depth));
    }

    /// Sets the element at a position. Missing elements before it become null.
    fn set(&mut self, position: usize, element: Node) {
        let position = position.min(self.nodes.len() + MAX_INDEX_GAP);
        while self.nodes.len() <= position {
            self.nodes.push(Node::Value(Json::null()));
        }
        self.nodes[position] = element;
    }

    /// Merges a piece into the element with its index, or adds it as a new element.
    fn merge(&mut self, piece: &Json, format: &StreamFormat, concatenate: bool, depth: usize) {
        let index = piece.get(format.index).and_then(|index| index.as_i64());
        let position = index.and_then(|index| self.by_index.get(&index).copied());
        let existing = position.and_then(|position| self.nodes.get_mut(position));
        match existing {
            // Some servers give all parallel tool calls the same index, and other IDs.
            Some(existing) if !existing.has_other_id(piece, format) => {
                existing.merge(piece, format, concatenate, depth);
            }
            Some(_) | None => self.push(piece, format, depth),
        }
    }
}

impl Node {
    fn of(json: &Json, format: &StreamFormat, depth: usize) -> Self {
        match json.kind() {
            JsonKind::String => Node::Text(json.string().unwrap_or_default()),
            JsonKind::Array if depth < MAX_DEPTH => {
                Node::Array(Elements::of(&json.items(), format, depth + 1))
            }
            JsonKind::Object if depth < MAX_DEPTH => {
                let entries = json.entries().into_iter();
                let node =
                    |(key, value): (String, Json)| (key, Node::of(&value, format, depth + 1));
                Node::Object(entries.map(node).collect())
            }
            JsonKind::Null
            | JsonKind::Bool
            | JsonKind::Integer
            | JsonKind::Number
            | JsonKind::Array
            | JsonKind::Object => Node::Value(json.clone()),
        }
    }

    fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        match self {
            Node::Object(entries) => {
                let found = entries.iter_mut().find(|(name, _)| name == key);
                found.map(|(_, value)| value)
            }
            Node::Value(_) | Node::Text(_) | Node::Array(_) => None,
        }
    }

    fn at_mut(&mut self, path: KeyPath) -> Option<&mut Node> {
        path.iter().try_fold(self, |node, key| node.get_mut(key))
    }

    /// The value of a key, inserted if it is missing. If this is not an object, returns this node itself.
    fn entry(&mut self, key: &str, default: Node) -> &mut Node {
        let Node::Object(entries) = self else {
            return self;
        };
        let position = entries.iter().position(|(name, _)| name == key);
        let position = position.unwrap_or_else(|| {
            entries.push((key.to_owned(), default));
            entries.len() - 1
        });
        &mut entries[position].1
    }

    /// Merges a piece. With `concatenate`, its strings are appended to the existing ones instead of replacing them.
    fn merge(&mut self, piece: &Json, format: &StreamFormat, concatenate: bool, depth: usize) {
        match (&mut *self, piece.kind()) {
            (_, JsonKind::Null) => {}
            (Node::Text(text), JsonKind::String) if concatenate => {
                text.push_str(&piece.string().unwrap_or_default());
            }
            (Node::Object(_), JsonKind::Object) if depth < MAX_DEPTH => {
                for (key, value) in piece.entries() {
                    self.merge_entry(&key, &value, format, concatenate, depth + 1);
                }
            }
            (Node::Array(elements), JsonKind::Array) if depth < MAX_DEPTH => {
                for element in piece.items() {
                    elements.merge(&element, format, concatenate, depth + 1);
                }
            }
            _ => *self = Node::of(piece, format, depth),
        }
    }

    fn merge_entry(
        &mut self,
        key: &str,
        piece: &Json,
        format: &StreamFormat,
        concatenate: bool,
        depth: usize,
    ) {
        let is_piece = format.pieces.iter().any(|(name, _)| *name == key);
        let concatenate = (concatenate || is_piece) && !format.replaced.contains(&key);
        // Later chunks may have an empty string in place of a name that an earlier chunk had.
        let is_empty_string = piece.as_str() == "\"\"";
        match self.get_mut(key) {
            Some(_) if is_empty_string => {}
            Some(value) => value.merge(piece, format, concatenate, depth),
            None => drop(self.entry(key, Node::of(piece, format, depth))),
        }
    }

    /// Whether a piece has the ID of another element than this one.
    fn has_other_id(&self, piece: &Json, format: &StreamFormat) -> bool {
        let Some(key) = format.id else {
            return false;
        };
        let id = piece
            .get(key)
            .and_then(|id| id.string())
            .filter(|id| !id.is_empty());
        let own = match self {
            Node::Object(entries) => entries.iter().find_map(|(name, value)| match value {
                Node::Text(text) if name == key && !text.is_empty() => Some(text),
                _ => None,
            }),
            Node::Value(_) | Node::Text(_) | Node::Array(_) => None,
        };
        matches!((id, own), (Some(id), Some(own)) if id != *own)
    }

    /// The JSON of the response without streaming.
    fn to_json(&self, format: &StreamFormat, is_root: bool) -> Json {
        match self {
            Node::Value(json) => json.clone(),
            Node::Text(text) => Json::from(text.as_str()),
            Node::Array(elements) => Json::array(
                elements
                    .nodes
                    .iter()
                    .map(|element| element.to_json(format, false)),
            ),
            Node::Object(entries) => Json::object(entries.iter().map(|(key, value)| {
                let suffix = format
                    .trimmed
                    .iter()
                    .find(|(name, _)| is_root && name == key);
                let value = match (value, suffix) {
                    (Node::Text(text), Some((_, suffix))) => {
                        Json::from(text.trim_end_matches(suffix))
                    }
                    (value, _) => value.to_json(format, false),
                };
                (renamed_key(format.pieces, key), value)
            })),
        }
    }
}
