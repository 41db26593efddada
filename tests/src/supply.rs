//! The supply knows the arguments of one call, and what comes of it.

use crate::{
    synth::{Direction, Generator, Mode},
    tree::Tree,
};
use digitalocean_sdk::{
    Client, Error, EventStream, Response,
    runtime::{BoxFuture, Drift, FromResponse, JsonCodec, ResponseFuture, decode},
};
use ir::{Checked, Content, Operation, Presence};
use std::{collections::BTreeMap, future::Future};

/// The id of an operation and the function that calls it.
pub type Row = (&'static str, fn(&Client, &Supply) -> Result<Sent, String>);

/// The arguments of one call, as JSON.
#[derive(Clone, Debug, Default)]
pub struct Supply {
    params: BTreeMap<(&'static str, String), String>,
    body: Option<String>,
    url: String,
    streams: bool,
}

/// What is done to a body so that it is what upstream describes as well as what the overlay makes of it: upstream
/// requires what it does not describe, leaves out what exists, or wants one of two parts and no more. (Every action on
/// Droplets with a tag is of two kinds there, unless its name is one that no snapshot can have.)
const AGREED: [(&str, Edit, &str); 17] = [
    ("apps_create", Edit::Without, "logtail"),
    ("apps_update", Edit::Without, "logtail"),
    ("apps_validate_appSpec", Edit::Without, "logtail"),
    (
        "databases_create_kafka_topic",
        Edit::Without,
        "message_timestamp_difference_max_ms",
    ),
    (
        "databases_create_kafka_topic",
        Edit::Without,
        "segment_index_bytes",
    ),
    (
        "databases_update_kafka_topic",
        Edit::Without,
        "message_timestamp_difference_max_ms",
    ),
    (
        "databases_update_kafka_topic",
        Edit::Without,
        "segment_index_bytes",
    ),
    ("dropletActions_post_byTag", Edit::With("null"), "name"),
    ("firewalls_add_rules", Edit::With(RULES), "inbound_rules"),
    ("firewalls_create", Edit::With(RULES), "inbound_rules"),
    ("firewalls_update", Edit::With(RULES), "inbound_rules"),
    ("uptime_create_check", Edit::With("\"GET\""), "method"),
    ("loadBalancers_create", Edit::Without, "tag"),
    ("loadBalancers_create", Edit::With("[7]"), "droplet_ids"),
    ("loadBalancers_update", Edit::Without, "tag"),
    ("loadBalancers_update", Edit::With("[7]"), "droplet_ids"),
    ("vpcnatgateways_create", Edit::Without, "project_id"),
];

const RULES: &str = r#"[{"protocol":"tcp","ports":"8000","sources":{"tags":["web"]}}]"#;

/// One change of a body.
#[derive(Clone, Copy)]
enum Edit {
    /// Without this key, wherever it stands.
    Without,
    /// With this value, where the body has no such key.
    With(&'static str),
}

/// A body as both agree on it.
fn agreed(operation: &str, text: &str) -> String {
    let edits = AGREED.iter().filter(|(id, ..)| *id == operation);
    let Some(mut tree) = Tree::parse(text) else {
        return text.to_owned();
    };
    for (_, edit, key) in edits {
        match edit {
            Edit::Without => remove(&mut tree, key),
            Edit::With(value) => add(&mut tree, key, value),
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

impl Supply {
    /// Arguments for an operation: all there are, or with [`Mode::Minimal`] those that must be there. The same are
    /// made every time, whatever else is called.
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
            made.body = Some(agreed(&operation.id, &text));
        }
        let path = operation.template().replace('<', "%3C").replace('>', "%3E");
        made.url = format!("{base}{path}");
        made
    }

    /// The same for a call that is answered by a stream.
    #[must_use]
    pub fn streaming(mut self, streams: bool) -> Self {
        self.streams = streams;
        self
    }

    /// The value of a parameter.
    pub fn take<T: JsonCodec>(&self, place: &'static str, wire: &str) -> Result<T, String> {
        let found = self.maybe(place, wire)?;
        found.ok_or_else(|| format!("nothing is supplied for `{wire}` in the {place}"))
    }

    /// The value of a parameter that may be left out.
    pub fn maybe<T: JsonCodec>(
        &self,
        place: &'static str,
        wire: &str,
    ) -> Result<Option<T>, String> {
        let found = self.params.get(&(place, wire.to_owned()));
        found.map(|text| typed(text, wire)).transpose()
    }

    /// The body.
    pub fn body<T: JsonCodec>(&self) -> Result<T, String> {
        self.any_body()?
            .ok_or_else(|| "no body is supplied".to_owned())
    }

    /// The body that may be left out.
    pub fn any_body<T: JsonCodec>(&self) -> Result<Option<T>, String> {
        self.body
            .as_ref()
            .map(|text| typed(text, "the body"))
            .transpose()
    }

    /// A body that is text.
    pub fn text(&self) -> String {
        "amber: birch\n".to_owned()
    }

    /// A body that is bytes.
    pub fn bytes(&self) -> Vec<u8> {
        b"\0amber\xff".to_vec()
    }

    /// A URL that the caller holds.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether a response that can be a stream is asked for as one.
    pub fn streams(&self) -> bool {
        self.streams
    }
}

/// What is supplied must fit the argument: a surprise here is a mistake of ours.
fn typed<T: JsonCodec>(text: &str, what: &str) -> Result<T, String> {
    let decoded = decode::<T>(text.as_bytes()).map_err(|fault| format!("{what}: {fault}"))?;
    match decoded.drift.first() {
        Some(drift) => Err(format!("{what} does not fit its type: {drift}")),
        None => Ok(decoded.value),
    }
}

/// A number for each operation, so that what is made for one does not depend on others.
fn seed(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A call on its way, without the type of its response.
pub struct Sent(BoxFuture<'static, Result<Found, Error>>);

/// What a call gave, whatever its type.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Where the response departs from its description.
    pub drift: Vec<Drift>,
    /// How many events came, where it is a stream.
    pub events: usize,
}

impl Sent {
    /// A call that is answered at once.
    pub fn new<R: FromResponse + 'static>(pending: ResponseFuture<R>) -> Self {
        Self(Box::pin(async move { pending.await.map(found) }))
    }

    /// A call that is answered by a stream, read to its end.
    pub fn stream<E, F>(opening: F) -> Self
    where
        E: JsonCodec + Send + 'static,
        F: Future<Output = Result<EventStream<E>, Error>> + Send + 'static,
    {
        Self(Box::pin(async move {
            let mut stream = opening.await?;
            let mut found = Found::default();
            while let Some(event) = stream.next().await {
                event?;
                found.events += 1;
            }
            Ok(found)
        }))
    }

    /// What came of it.
    pub async fn found(self) -> Result<Found, Error> {
        self.0.await
    }
}

fn found<R>(response: Response<R>) -> Found {
    Found {
        drift: response.drift().to_vec(),
        events: 0,
    }
}
