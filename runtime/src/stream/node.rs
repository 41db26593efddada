//! `Node`: the JSON document that a stream accumulator builds.

use std::collections::HashMap;

use crate::codec::{Json, JsonKind};
use crate::operation::{KeyPath, StreamFormat};

/// A JSON value whose strings can be appended to.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// Null, a boolean, a number, or JSON that is complete.
    Value(Json),
    Text(String),
    Array(Elements),
    Object(Entries),
}

/// The elements of an array, and the position of the last element with each index and each ID.
#[derive(Clone, Debug, Default)]
pub(super) struct Elements {
    pub(super) nodes: Vec<Node>,
    by_index: HashMap<i64, usize>,
    by_id: HashMap<String, usize>,
}

/// The keys and values of an object, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Entries {
    list: Vec<(String, Node)>,
    /// The position of each key, once there are many.
    positions: HashMap<String, usize>,
}

/// The most keys that are searched one after the other.
const MAX_SEARCHED_KEYS: usize = 16;

/// The most elements that an index may be beyond the end of an array, so that a bad index does not exhaust memory.
const MAX_INDEX_GAP: usize = 64;

/// The deepest level at which values are merged. Deeper values are kept as they are, so that no event can exhaust the
/// stack.
const MAX_DEPTH: usize = 64;

/// The new name of a key, or the key itself if it keeps its name.
pub(super) fn renamed_key<'a>(renamed: &[(&'static str, &'static str)], key: &'a str) -> &'a str {
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
        if let Some(id) = id_of(item, format) {
            self.by_id.insert(id, self.nodes.len());
        }
        self.nodes.push(Node::of(item, format, depth));
    }

    /// Sets the element at a position. Missing elements before it become null.
    pub(super) fn set(&mut self, position: usize, element: Node) {
        let position = position.min(self.nodes.len() + MAX_INDEX_GAP);
        while self.nodes.len() <= position {
            self.nodes.push(Node::Value(Json::null()));
        }
        self.nodes[position] = element;
    }

    /// Merges a piece into the element with its ID or its index, or adds it as a new element.
    fn merge(&mut self, piece: &Json, format: &StreamFormat, concatenate: bool, depth: usize) {
        let id = id_of(piece, format);
        let index = piece.get(format.index).and_then(|index| index.as_i64());
        let with_id = id.as_ref().and_then(|id| self.by_id.get(id).copied());
        let with_index = index.and_then(|index| self.by_index.get(&index).copied());
        // Some servers give all parallel tool calls the same index, and other IDs.
        let is_another = |node: &Node| {
            let own = format.id.and_then(|key| node.text(key));
            id.is_some() && own.is_some_and(|own| !own.is_empty())
        };
        let position =
            with_id.or(with_index.filter(|at| !self.nodes.get(*at).is_some_and(is_another)));
        match position.and_then(|position| self.nodes.get_mut(position)) {
            Some(existing) => {
                existing.merge(piece, format, concatenate, depth);
                if let (Some(id), Some(position)) = (id, position) {
                    self.by_id.insert(id, position);
                }
            }
            None => self.push(piece, format, depth),
        }
    }
}

/// The ID that tells an element apart from others with the same index.
fn id_of(item: &Json, format: &StreamFormat) -> Option<String> {
    item.get(format.id?)?.string().filter(|id| !id.is_empty())
}

impl Entries {
    fn position(&self, key: &str) -> Option<usize> {
        if self.list.len() > MAX_SEARCHED_KEYS {
            return self.positions.get(key).copied();
        }
        self.list.iter().position(|(name, _)| name == key)
    }

    fn get(&self, key: &str) -> Option<&Node> {
        self.position(key).map(|position| &self.list[position].1)
    }

    /// The value of a key, inserted if it is missing.
    fn entry(&mut self, key: &str, default: impl FnOnce() -> Node) -> &mut Node {
        let position = self.position(key).unwrap_or_else(|| {
            self.list.push((key.to_owned(), default()));
            self.list.len() - 1
        });
        if position == MAX_SEARCHED_KEYS && self.positions.is_empty() {
            let positions = self.list.iter().enumerate();
            self.positions = positions
                .map(|(at, (name, _))| (name.clone(), at))
                .collect();
        } else if position > MAX_SEARCHED_KEYS && !self.positions.contains_key(key) {
            self.positions.insert(key.to_owned(), position);
        }
        &mut self.list[position].1
    }
}

impl Node {
    /// An object without keys.
    pub(super) fn object() -> Self {
        Node::Object(Entries::default())
    }

    pub(super) fn of(json: &Json, format: &StreamFormat, depth: usize) -> Self {
        match json.kind() {
            JsonKind::String => Node::Text(json.string().unwrap_or_default()),
            JsonKind::Array if depth < MAX_DEPTH => {
                Node::Array(Elements::of(&json.items(), format, depth + 1))
            }
            JsonKind::Object if depth < MAX_DEPTH => {
                let mut entries = Entries::default();
                for (key, value) in json.entries() {
                    // If a key occurs more than once, its last value counts.
                    *entries.entry(&key, || Node::Value(Json::null())) =
                        Node::of(&value, format, depth + 1);
                }
                Node::Object(entries)
            }
            JsonKind::Null
            | JsonKind::Bool
            | JsonKind::Integer
            | JsonKind::Number
            | JsonKind::Array
            | JsonKind::Object => Node::Value(json.clone()),
        }
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        match self {
            Node::Object(entries) => {
                let position = entries.position(key)?;
                Some(&mut entries.list[position].1)
            }
            Node::Value(_) | Node::Text(_) | Node::Array(_) => None,
        }
    }

    /// The text at a key of an object.
    fn text(&self, key: &str) -> Option<&str> {
        match self {
            Node::Object(entries) => match entries.get(key)? {
                Node::Text(text) => Some(text),
                Node::Value(_) | Node::Array(_) | Node::Object(_) => None,
            },
            Node::Value(_) | Node::Text(_) | Node::Array(_) => None,
        }
    }

    pub(super) fn at_mut(&mut self, path: KeyPath) -> Option<&mut Node> {
        path.iter().try_fold(self, |node, key| node.get_mut(key))
    }

    /// The value of a key, inserted if it is missing. If this is not an object, returns this node itself.
    pub(super) fn entry(&mut self, key: &str, default: impl FnOnce() -> Node) -> &mut Node {
        match self {
            Node::Object(entries) => entries.entry(key, default),
            Node::Value(_) | Node::Text(_) | Node::Array(_) => self,
        }
    }

    /// Merges a piece. With `concatenate`, its strings are appended to the existing ones instead of replacing them.
    pub(super) fn merge(
        &mut self,
        piece: &Json,
        format: &StreamFormat,
        concatenate: bool,
        depth: usize,
    ) {
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

    pub(super) fn merge_entry(
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
        let is_empty_string = piece.as_json() == "\"\"";
        match self.get_mut(key) {
            Some(_) if is_empty_string => {}
            Some(value) => value.merge(piece, format, concatenate, depth),
            None => drop(self.entry(key, || Node::of(piece, format, depth))),
        }
    }

    /// The JSON of the response without streaming.
    pub(super) fn to_json(&self, format: &StreamFormat, is_root: bool) -> Json {
        match self {
            Node::Value(json) => json.clone(),
            Node::Text(text) => Json::from(text.as_str()),
            Node::Array(elements) => Json::array(
                elements
                    .nodes
                    .iter()
                    .map(|element| element.to_json(format, false)),
            ),
            Node::Object(entries) => Json::object(entries.list.iter().map(|(key, value)| {
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
