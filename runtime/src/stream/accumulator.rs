//! `StreamAccumulator`: merges the events of a streamed response into the response it would have been without
//! streaming.

use crate::codec::{Json, JsonCodec, JsonKind};
use crate::error::Error;
use crate::stream::event_stream::EventStream;

/// Merges the events of a streamed response into a whole response.
///
/// Text, reasoning, refusals and the arguments of tool calls are concatenated. Choices and tool calls are matched by
/// their `index`. Of every other value, the last one is kept. Chunks of a chat completion become a completion, and the
/// events of a message become a message. An event with a finished response replaces all events before it.
///
/// ```
/// # use openapi_sdk_runtime::{StreamAccumulator, Json};
/// let mut accumulator = StreamAccumulator::new();
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
    root: Node,
}

impl Default for StreamAccumulator {
    fn default() -> Self {
        Self::new()
    }
}

/// A JSON value whose strings can be appended to.
#[derive(Clone, Debug)]
enum Node {
    /// Null, a boolean, a number, or JSON that is complete.
    Value(Json),
    Text(String),
    Array(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Strings that are repeated in each chunk instead of continued.
const NOT_CONCATENATED: [&str; 5] = ["id", "index", "name", "role", "type"];

/// The most elements that an index may be beyond the end of an array, so that a bad index does not exhaust memory.
const MAX_INDEX_GAP: usize = 64;

impl StreamAccumulator {
    /// An accumulator without events.
    pub fn new() -> Self {
        Self {
            root: Node::Object(Vec::new()),
        }
    }

    /// Merges an event.
    pub fn add(&mut self, event: &dyn JsonCodec) {
        let event = Json::of(event);
        let event_type = event
            .get("type")
            .and_then(|event_type| event_type.string())
            .unwrap_or_default();
        let index = || {
            let index = event.get("index").and_then(|index| index.as_i64());
            index
                .and_then(|index| usize::try_from(index).ok())
                .unwrap_or(0)
        };
        match event_type.as_str() {
            "message_start" => self.root = Node::of(&event.get("message").unwrap_or_default()),
            "content_block_start" => {
                let mut block = Node::of(&event.get("content_block").unwrap_or_default());
                // The arguments of a tool call follow as pieces of JSON text. The empty object here is a placeholder.
                if let Some(input @ Node::Object(_)) = block.get_mut("input") {
                    *input = Node::Text(String::new());
                }
                if let Node::Array(blocks) = self.root.entry("content", Node::Array(Vec::new())) {
                    set_element(blocks, index(), block);
                }
            }
            "content_block_delta" => {
                let delta = event.get("delta").unwrap_or_default();
                let block = match self.root.get_mut("content") {
                    Some(Node::Array(blocks)) => blocks.get_mut(index()),
                    _ => None,
                };
                if let Some(block) = block {
                    for (key, piece) in delta.entries() {
                        match key.as_str() {
                            "type" => {}
                            "partial_json" => block.merge_entry("input", &piece, true),
                            key => block.merge_entry(key, &piece, true),
                        }
                    }
                }
            }
            "content_block_stop" => self.parse_tool_input(index()),
            "message_delta" => {
                let changed = event.get("delta").unwrap_or_default();
                self.root.merge(&changed, false);
                if let Some(usage) = event.get("usage") {
                    self.root.merge_entry("usage", &usage, false);
                }
            }
            "message_stop" | "ping" => {}
            _ => match event
                .get("response")
                .filter(|response| response.kind() == JsonKind::Object)
            {
                Some(response) => self.root = Node::of(&response),
                None => self.root.merge(&event, false),
            },
        }
    }

    /// Parses the arguments of a tool call, which are complete now.
    fn parse_tool_input(&mut self, index: usize) {
        let content = self.root.get_mut("content");
        if let Some(Node::Array(blocks)) = content
            && let Some(input) = blocks
                .get_mut(index)
                .and_then(|block| block.get_mut("input"))
            && let Node::Text(text) = input
        {
            let text = if text.is_empty() { "{}" } else { text };
            if let Ok(json) = Json::parse(text) {
                *input = Node::Value(json);
            }
        }
    }

    /// What was accumulated so far, as JSON.
    pub fn json(&self) -> Json {
        self.root.to_json(true)
    }

    /// What was accumulated so far, as a type, such as the response type of the operation without streaming.
    pub fn decode<T: JsonCodec>(&self) -> T {
        self.json().decode()
    }
}

impl<E: JsonCodec> EventStream<E> {
    /// Reads the stream to its end and merges its events with a [`StreamAccumulator`].
    ///
    /// Returns the first error and discards the events before it. To keep them, add the events to a
    /// [`StreamAccumulator`] one by one.
    pub async fn accumulate<T: JsonCodec>(mut self) -> Result<T, Error> {
        let mut accumulator = StreamAccumulator::new();
        while let Some(event) = self.next().await {
            accumulator.add(&event?);
        }
        Ok(accumulator.decode())
    }
}

/// Sets the element at an index. Missing elements before it become null.
fn set_element(array: &mut Vec<Node>, index: usize, element: Node) {
    let index = index.min(array.len() + MAX_INDEX_GAP);
    while array.len() <= index {
        array.push(Node::Value(Json::null()));
    }
    array[index] = element;
}

impl Node {
    fn of(json: &Json) -> Self {
        match json.kind() {
            JsonKind::String => Node::Text(json.string().unwrap_or_default()),
            JsonKind::Array => Node::Array(json.items().iter().map(Node::of).collect()),
            JsonKind::Object => {
                let entries = json.entries().into_iter();
                Node::Object(
                    entries
                        .map(|(key, value)| (key, Node::of(&value)))
                        .collect(),
                )
            }
            JsonKind::Null | JsonKind::Bool | JsonKind::Integer | JsonKind::Number => {
                Node::Value(json.clone())
            }
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

    /// The value of a key, inserted if it is missing. If this is not an object, returns this node itself.
    fn entry(&mut self, key: &str, default: Node) -> &mut Node {
        let Node::Object(entries) = self else {
            return self;
        };
        let index = entries.iter().position(|(name, _)| name == key);
        let index = index.unwrap_or_else(|| {
            entries.push((key.to_owned(), default));
            entries.len() - 1
        });
        &mut entries[index].1
    }

    /// Merges a piece. With `concatenate`, its strings are appended to the existing ones instead of replacing them.
    fn merge(&mut self, piece: &Json, concatenate: bool) {
        match (&mut *self, piece.kind()) {
            (_, JsonKind::Null) => {}
            (Node::Text(text), JsonKind::String) if concatenate => {
                text.push_str(&piece.string().unwrap_or_default());
            }
            (Node::Object(_), JsonKind::Object) => {
                for (key, value) in piece.entries() {
                    self.merge_entry(&key, &value, concatenate);
                }
            }
            (Node::Array(array), JsonKind::Array) => {
                for element in piece.items() {
                    let index = element.get("index").and_then(|index| index.as_i64());
                    let existing = array
                        .iter_mut()
                        .find(|existing| index.is_some() && existing.index() == index);
                    match existing {
                        Some(existing) => existing.merge(&element, concatenate),
                        None => array.push(Node::of(&element)),
                    }
                }
            }
            _ => *self = Node::of(piece),
        }
    }

    fn merge_entry(&mut self, key: &str, piece: &Json, concatenate: bool) {
        let concatenate = (concatenate || key == "delta") && !NOT_CONCATENATED.contains(&key);
        // Later chunks may have an empty string in place of a name that an earlier chunk had.
        let is_empty_string = piece.as_str() == "\"\"";
        match self.get_mut(key) {
            Some(_) if is_empty_string => {}
            Some(value) => value.merge(piece, concatenate),
            None => drop(self.entry(key, Node::of(piece))),
        }
    }

    /// The value of `index`, by which elements of arrays are matched.
    fn index(&self) -> Option<i64> {
        let Node::Object(entries) = self else {
            return None;
        };
        entries.iter().find_map(|(key, value)| match value {
            Node::Value(number) if key == "index" => number.as_i64(),
            _ => None,
        })
    }

    /// The JSON of the response without streaming, in which `delta` is called `message`.
    fn to_json(&self, is_root: bool) -> Json {
        match self {
            Node::Value(json) => json.clone(),
            Node::Text(text) => Json::from(text.as_str()),
            Node::Array(array) => Json::array(array.iter().map(|element| element.to_json(false))),
            Node::Object(entries) => Json::object(entries.iter().map(|(key, value)| match value {
                Node::Text(text) if is_root && key == "object" => {
                    (key.as_str(), Json::from(text.trim_end_matches(".chunk")))
                }
                _ if key == "delta" => ("message", value.to_json(false)),
                _ => (key.as_str(), value.to_json(false)),
            })),
        }
    }
}
