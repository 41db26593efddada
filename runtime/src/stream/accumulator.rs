//! Gathering knows how the pieces of a streamed response become the response it would have been in one.

use crate::codec::{Json, JsonCodec, JsonKind};
use crate::error::error::Error;
use crate::stream::event_stream::EventStream;

/// Puts the pieces of a streamed response together while they arrive: text, reasoning, refusals and the arguments of tool
/// calls grow piece by piece, choices and calls find each other by their `index`, anything else is as it was said last.
///
/// Chunks of chat completions become a completion, and the events of the messages API a message. An event that holds
/// a finished response stands for all before it.
///
/// ```
/// # use openapi_sdk_runtime::{StreamAccumulator, Json};
/// let mut whole = StreamAccumulator::new();
/// for piece in ["Hel", "lo"] {
///     let chunk = Json::object([("choices", Json::array([Json::object([
///         ("index", Json::from(0)),
///         ("delta", Json::object([("content", piece)])),
///     ])]))]);
///     whole.add(&chunk);
/// }
/// assert_eq!(whole.json().pointer("/choices/0/message/content"), Some("Hello".into()));
/// ```
#[derive(Clone, Debug)]
pub struct StreamAccumulator {
    whole: Tree,
}

impl Default for StreamAccumulator {
    fn default() -> Self {
        Self::new()
    }
}

/// JSON whose texts can grow.
#[derive(Clone, Debug)]
enum Tree {
    Leaf(Json),
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

/// What is said of a piece again and again, and does not grow.
const STEADY: [&str; 5] = ["id", "index", "name", "role", "type"];

impl StreamAccumulator {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            whole: Tree::Map(Vec::new()),
        }
    }

    /// Adds an event.
    pub fn add(&mut self, event: &dyn JsonCodec) {
        let event = Json::of(event);
        let kind = event
            .get("type")
            .and_then(|kind| kind.string())
            .unwrap_or_default();
        let index = || {
            let index = event.get("index").and_then(|index| index.as_i64());
            index
                .and_then(|index| usize::try_from(index).ok())
                .unwrap_or(0)
        };
        match kind.as_str() {
            "message_start" => self.whole = tree(&event.get("message").unwrap_or_default()),
            "content_block_start" => {
                let mut block = tree(&event.get("content_block").unwrap_or_default());
                // The arguments of a tool come as pieces of text; what stands here before them is no piece.
                if let Some(input @ Tree::Map(_)) = block.find("input") {
                    *input = Tree::Text(String::new());
                }
                if let Tree::List(blocks) = self.whole.entry("content", Tree::List(Vec::new())) {
                    put(blocks, index(), block);
                }
            }
            "content_block_delta" => {
                let delta = event.get("delta").unwrap_or_default();
                let block = self
                    .whole
                    .find("content")
                    .and_then(|content| match content {
                        Tree::List(blocks) => blocks.get_mut(index()),
                        _ => None,
                    });
                if let Some(block) = block {
                    for (key, piece) in delta.entries().into_iter().filter(|(key, _)| key != "type")
                    {
                        let key = if key == "partial_json" { "input" } else { &key };
                        block.merge_key(key, &piece, true);
                    }
                }
            }
            "content_block_stop" => self.finish_input(index()),
            "message_delta" => {
                let changed = event.get("delta").unwrap_or_default();
                self.whole.merge(&changed, false);
                if let Some(usage) = event.get("usage") {
                    self.whole.merge_key("usage", &usage, false);
                }
            }
            "message_stop" | "ping" => {}
            _ => match event
                .get("response")
                .filter(|response| response.kind() == JsonKind::Object)
            {
                Some(response) => self.whole = tree(&response),
                None => self.whole.merge(&event, false),
            },
        }
    }

    /// The arguments of a tool, now that they are whole.
    fn finish_input(&mut self, index: usize) {
        let content = self.whole.find("content");
        if let Some(Tree::List(blocks)) = content
            && let Some(input) = blocks.get_mut(index).and_then(|block| block.find("input"))
            && let Tree::Text(text) = input
        {
            let text = if text.is_empty() { "{}" } else { text };
            if let Ok(whole) = Json::parse(text) {
                *input = Tree::Leaf(whole);
            }
        }
    }

    /// What was gathered so far.
    pub fn json(&self) -> Json {
        self.whole.json(true)
    }

    /// What was gathered so far as a type, such as that of the response which does not stream.
    pub fn decode<T: JsonCodec>(&self) -> T {
        self.json().decode()
    }
}

impl<E: JsonCodec> EventStream<E> {
    /// Reads the stream to its end and puts its pieces together, as [`StreamAccumulator`] does. Where what came before an error
    /// is of use, add the events to a [`StreamAccumulator`] one by one instead.
    pub async fn accumulate<T: JsonCodec>(mut self) -> Result<T, Error> {
        let mut whole = StreamAccumulator::new();
        while let Some(event) = self.next().await {
            whole.add(&event?);
        }
        Ok(whole.decode())
    }
}

fn tree(json: &Json) -> Tree {
    match json.kind() {
        JsonKind::String => Tree::Text(json.string().unwrap_or_default()),
        JsonKind::Array => Tree::List(json.items().iter().map(tree).collect()),
        JsonKind::Object => {
            let entries = json.entries().into_iter();
            Tree::Map(entries.map(|(key, value)| (key, tree(&value))).collect())
        }
        JsonKind::Null | JsonKind::Bool | JsonKind::Integer | JsonKind::Number => {
            Tree::Leaf(json.clone())
        }
    }
}

/// Puts an element at its index; the ones before it that have not come yet are null.
fn put(list: &mut Vec<Tree>, index: usize, element: Tree) {
    // A wild index must not cost memory.
    let index = index.min(list.len() + 64);
    while list.len() <= index {
        list.push(Tree::Leaf(Json::null()));
    }
    list[index] = element;
}

impl Tree {
    fn find(&mut self, key: &str) -> Option<&mut Tree> {
        match self {
            Tree::Map(entries) => {
                let found = entries.iter_mut().find(|(name, _)| name == key);
                found.map(|(_, value)| value)
            }
            Tree::Leaf(_) | Tree::Text(_) | Tree::List(_) => None,
        }
    }

    /// The value of a key, put there if there is none; of what is no object, itself.
    fn entry(&mut self, key: &str, fresh: Tree) -> &mut Tree {
        let Tree::Map(entries) = self else {
            return self;
        };
        let at = entries.iter().position(|(name, _)| name == key);
        let at = at.unwrap_or_else(|| {
            entries.push((key.to_owned(), fresh));
            entries.len() - 1
        });
        &mut entries[at].1
    }

    /// Adds a piece; `grows` says whether its texts go on where those before ended.
    fn merge(&mut self, piece: &Json, grows: bool) {
        match (&mut *self, piece.kind()) {
            (_, JsonKind::Null) => {}
            (Tree::Text(text), JsonKind::String) if grows => {
                text.push_str(&piece.string().unwrap_or_default());
            }
            (Tree::Map(_), JsonKind::Object) => {
                for (key, value) in piece.entries() {
                    self.merge_key(&key, &value, grows);
                }
            }
            (Tree::List(list), JsonKind::Array) => {
                for element in piece.items() {
                    let index = element.get("index").and_then(|index| index.as_i64());
                    let same = |one: &Tree| match one {
                        Tree::Map(entries) => entries.iter().any(|(key, value)| {
                            key == "index"
                                && matches!(value, Tree::Leaf(number) if number.as_i64() == index)
                        }),
                        Tree::Leaf(_) | Tree::Text(_) | Tree::List(_) => false,
                    };
                    let found = list.iter_mut().find(|one| index.is_some() && same(one));
                    match found {
                        Some(found) => found.merge(&element, grows),
                        None => list.push(tree(&element)),
                    }
                }
            }
            _ => *self = tree(piece),
        }
    }

    fn merge_key(&mut self, key: &str, piece: &Json, grows: bool) {
        let grows = (grows || key == "delta") && !STEADY.contains(&key);
        // An empty name says nothing against the one that came before.
        let empty = piece.as_str() == "\"\"";
        match self.find(key) {
            Some(_) if empty => {}
            Some(value) => value.merge(piece, grows),
            None => drop(self.entry(key, tree(piece))),
        }
    }

    /// The whole as it would have come in one: a `delta` was a message.
    fn json(&self, top: bool) -> Json {
        match self {
            Tree::Leaf(json) => json.clone(),
            Tree::Text(text) => Json::from(text.as_str()),
            Tree::List(list) => Json::array(list.iter().map(|one| one.json(false))),
            Tree::Map(entries) => Json::object(entries.iter().map(|(key, value)| match value {
                Tree::Text(text) if top && key == "object" => {
                    (key.as_str(), Json::from(text.trim_end_matches(".chunk")))
                }
                _ if key == "delta" => ("message", value.json(false)),
                _ => (key.as_str(), value.json(false)),
            })),
        }
    }
}
