//! `StreamAccumulator`: merges the events of a streamed response into the response it would have been without
//! streaming.

use crate::codec::{Json, JsonCodec, JsonKind};
use crate::operation::{KeyPath, StreamFormat, StreamStep};
use crate::stream::completion::Completion;
use crate::stream::node::{Elements, Node, renamed_key};

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
    completion: Completion,
}

impl StreamAccumulator {
    /// An accumulator without events.
    pub fn new(format: &'static StreamFormat) -> Self {
        Self {
            format,
            root: Node::object(),
            completion: Completion::new(format),
        }
    }

    /// Merges an event.
    pub fn add(&mut self, event: &dyn JsonCodec) {
        let event = Json::of(event);
        self.completion.observe(event.as_json());
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
                        parent.entry(key, || Node::Array(Elements::default()))
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

    /// Whether an event said that the response is complete, for example with a reason why it ended. A stream that ends
    /// before that was cut short, unless the server marks its end in another way.
    pub fn is_complete(&self) -> bool {
        self.completion.is_complete()
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
