//! Arguments for calls of any operation, and the outcome of a call. The generated calls in `calls/` use both.

use crate::{
    json_tree::Tree,
    synth::{Direction, Generator, Mode},
};
use digitalocean_sdk::{
    Client, Error, EventStream, Response,
    runtime::{BoxFuture, Drift, FromResponse, JsonCodec, ResponseFuture, decode_request},
};
use ir::{Checked, Content, Operation, Presence};
use std::{collections::BTreeMap, future::Future};

/// ID of an operation and the function that calls it.
pub type OperationCall = (
    &'static str,
    fn(&Client, &Arguments) -> Result<PendingCall, String>,
);

/// Arguments of one call, as JSON.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    params: BTreeMap<(&'static str, String), String>,
    body: Option<String>,
    url: String,
    streams: bool,
}

/// Edits that make a body valid by the published description as well as by the corrected one. The published description
/// requires fields that it does not describe, leaves out fields that exist, and demands exactly one of two fields. (It
/// makes every action on tagged Droplets match two arms unless its name is one that no snapshot can have.)
const UPSTREAM_FIXES: [(&str, BodyEdit, &str); 10] = [
    ("apps_create", BodyEdit::Without, "logtail"),
    ("apps_update", BodyEdit::Without, "logtail"),
    ("apps_validate_appSpec", BodyEdit::Without, "logtail"),
    (
        "databases_create_kafka_topic",
        BodyEdit::Without,
        "message_timestamp_difference_max_ms",
    ),
    (
        "databases_create_kafka_topic",
        BodyEdit::Without,
        "segment_index_bytes",
    ),
    (
        "databases_update_kafka_topic",
        BodyEdit::Without,
        "message_timestamp_difference_max_ms",
    ),
    (
        "databases_update_kafka_topic",
        BodyEdit::Without,
        "segment_index_bytes",
    ),
    ("dropletActions_post_byTag", BodyEdit::With("null"), "name"),
    ("uptime_create_check", BodyEdit::With("\"GET\""), "method"),
    ("vpcnatgateways_create", BodyEdit::Without, "project_id"),
];

/// One edit of a body.
#[derive(Clone, Copy)]
enum BodyEdit {
    /// Removes this key everywhere.
    Without,
    /// Adds this value if the body has no such key.
    With(&'static str),
}

/// A body that both descriptions accept.
fn matching_upstream(operation: &str, text: &str) -> String {
    let edits = UPSTREAM_FIXES.iter().filter(|(id, ..)| *id == operation);
    let Some(mut tree) = Tree::parse(text) else {
        return text.to_owned();
    };
    for (_, edit, key) in edits {
        match edit {
            BodyEdit::Without => remove(&mut tree, key),
            BodyEdit::With(value) => add(&mut tree, key, value),
        }
    }
    tree.write()
}

fn remove(tree: &mut Tree, key: &str) {
    match tree {
        Tree::List(items) => items.iter_mut().for_each(|item| remove(item, key)),
        Tree::Map(entries) => {
            entries.retain(|(name, _)| name != key);
            entries.iter_mut().for_each(|(_, value)| remove(value, key));
        }
        Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => {}
    }
}

fn add(tree: &mut Tree, key: &str, value: &str) {
    if let (Tree::Map(entries), Some(value)) = (tree, Tree::parse(value))
        && entries.iter().all(|(name, _)| name != key)
    {
        entries.push((key.to_owned(), value));
    }
}

impl Arguments {
    /// Arguments for an operation: all of them, or with [`Mode::Minimal`] only the required ones. They depend on nothing
    /// but the operation.
    pub fn of(checked: &Checked, operation: &Operation, mode: Mode, base: &str) -> Self {
        let is_wanted =
            |presence: &Presence| mode != Mode::Minimal || *presence == Presence::Required;
        let mut generator = Generator::new(checked, seed(&operation.id));
        let mut made = Self::default();
        for param in operation
            .params
            .iter()
            .filter(|param| is_wanted(&param.presence))
        {
            let key = (param.location.as_str(), param.wire.as_str().to_owned());
            made.params.insert(key, generator.parameter(param, mode));
        }
        let body = operation
            .body
            .as_ref()
            .filter(|body| is_wanted(&body.presence));
        if let Some(Content::Json(ty)) = body.map(|body| &body.content) {
            let mut text = generator.json(ty, Direction::Request, mode);
            if text == "null" {
                text = generator.json(ty, Direction::Request, Mode::Full);
            }
            made.body = Some(matching_upstream(&operation.id, &text));
        }
        let path = operation.template().replace('<', "%3C").replace('>', "%3E");
        made.url = format!("{base}{path}");
        made
    }

    /// The same arguments for a call that asks for a stream.
    #[must_use]
    pub fn streaming(mut self, streams: bool) -> Self {
        self.streams = streams;
        self
    }

    /// The value of a required parameter.
    pub fn required<T: JsonCodec>(&self, place: &'static str, wire: &str) -> Result<T, String> {
        let found = self.optional(place, wire)?;
        found.ok_or_else(|| format!("there is no value for `{wire}` in the {place}"))
    }

    /// The value of an optional parameter.
    pub fn optional<T: JsonCodec>(
        &self,
        place: &'static str,
        wire: &str,
    ) -> Result<Option<T>, String> {
        let found = self.params.get(&(place, wire.to_owned()));
        found.map(|text| typed(text, wire)).transpose()
    }

    /// The required body.
    pub fn body<T: JsonCodec>(&self) -> Result<T, String> {
        self.optional_body()?
            .ok_or_else(|| "there is no body".to_owned())
    }

    /// The optional body.
    pub fn optional_body<T: JsonCodec>(&self) -> Result<Option<T>, String> {
        self.body
            .as_ref()
            .map(|text| typed(text, "the body"))
            .transpose()
    }

    /// A text body.
    pub fn text(&self) -> String {
        "amber: birch\n".to_owned()
    }

    /// A binary body.
    pub fn bytes(&self) -> Vec<u8> {
        b"\0amber\xff".to_vec()
    }

    /// URL for operations that the caller addresses by URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether to ask for a stream where the operation supports one.
    pub fn streams(&self) -> bool {
        self.streams
    }
}

/// Decodes an argument. Drift would be a bug of the generator of values.
fn typed<T: JsonCodec>(text: &str, what: &str) -> Result<T, String> {
    let decoded =
        decode_request::<T>(text.as_bytes()).map_err(|fault| format!("{what}: {fault}"))?;
    match decoded.drift.first() {
        Some(drift) => Err(format!("{what} does not fit its type: {drift}")),
        None => Ok(decoded.value),
    }
}

/// A seed for each operation, so that its arguments do not depend on other operations.
fn seed(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A call in progress, without the type of its response.
pub struct PendingCall(BoxFuture<'static, Result<CallOutcome, Error>>);

/// Outcome of a successful call, without the type of its response.
#[derive(Clone, Debug, Default)]
pub struct CallOutcome {
    /// Where the response differs from its description.
    pub drift: Vec<Drift>,
    /// Number of events, if the response is a stream.
    pub events: usize,
}

impl PendingCall {
    /// A call with one response.
    pub fn new<R: FromResponse + 'static>(pending: ResponseFuture<R>) -> Self {
        Self(Box::pin(async move { pending.await.map(outcome) }))
    }

    /// A call with a stream of events, which is read to its end.
    pub fn stream<E, F>(opening: F) -> Self
    where
        E: JsonCodec + Send + 'static,
        F: Future<Output = Result<EventStream<E>, Error>> + Send + 'static,
    {
        Self(Box::pin(async move {
            let mut stream = opening.await?;
            let mut found = CallOutcome::default();
            while let Some(event) = stream.next().await {
                event?;
                found.events += 1;
            }
            Ok(found)
        }))
    }

    /// Waits for the outcome.
    pub async fn outcome(self) -> Result<CallOutcome, Error> {
        self.0.await
    }
}

fn outcome<R>(response: Response<R>) -> CallOutcome {
    CallOutcome {
        drift: response.drift().to_vec(),
        events: 0,
    }
}
