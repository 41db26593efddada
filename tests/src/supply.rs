//! The supply knows the arguments of one call, and what comes of it.

use crate::synth::{Mode, Synth, Way};
use digitalocean_sdk::{
    Client, Error, EventStream, Response,
    runtime::{Drift, Pending, ReplyBody, Slot, Task, decode},
};
use ir::{Checked, Content, Operation, Place, Presence};
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

impl Supply {
    /// Arguments for an operation: all there are, or with [`Mode::Minimal`] those that must be there. The same are
    /// made every time, whatever else is called.
    pub fn of(checked: &Checked, operation: &Operation, mode: Mode, base: &str) -> Self {
        let is_wanted = |presence: &Presence| mode != Mode::Minimal || *presence == Presence::Required;
        let mut synth = Synth::new(checked, seed(&operation.id));
        let mut made = Self::default();
        for param in operation.params.iter().filter(|param| is_wanted(&param.presence)) {
            let key = (place(param.place), param.wire.as_str().to_owned());
            let mut value = synth.json(&param.ty, Way::Request, mode);
            // Null is no value for a place outside the body.
            if value == "null" {
                value = synth.json(&param.ty, Way::Request, Mode::Full);
            }
            made.params.insert(key, value);
        }
        let body = operation.body.as_ref().filter(|body| is_wanted(&body.presence));
        if let Some(Content::Json(ty)) = body.map(|body| &body.content) {
            made.body = Some(synth.json(ty, Way::Request, mode));
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
    pub fn take<T: Slot>(&self, place: &'static str, wire: &str) -> Result<T, String> {
        let found = self.maybe(place, wire)?;
        found.ok_or_else(|| format!("nothing is supplied for `{wire}` in the {place}"))
    }

    /// The value of a parameter that may be left out.
    pub fn maybe<T: Slot>(&self, place: &'static str, wire: &str) -> Result<Option<T>, String> {
        let found = self.params.get(&(place, wire.to_owned()));
        found.map(|text| typed(text, wire)).transpose()
    }

    /// The body.
    pub fn body<T: Slot>(&self) -> Result<T, String> {
        self.any_body()?.ok_or_else(|| "no body is supplied".to_owned())
    }

    /// The body that may be left out.
    pub fn any_body<T: Slot>(&self) -> Result<Option<T>, String> {
        self.body.as_ref().map(|text| typed(text, "the body")).transpose()
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

    /// Whether a reply that can be a stream is asked for as one.
    pub fn streams(&self) -> bool {
        self.streams
    }
}

/// What is supplied must fit the argument: a surprise here is a mistake of ours.
fn typed<T: Slot>(text: &str, what: &str) -> Result<T, String> {
    let decoded = decode::<T>(text.as_bytes()).map_err(|fault| format!("{what}: {fault}"))?;
    match decoded.drift.first() {
        Some(drift) => Err(format!("{what} does not fit its type: {drift}")),
        None => Ok(decoded.value),
    }
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query | Place::QueryCommas => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

/// A number for each operation, so that what is made for one does not depend on others.
fn seed(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A call on its way, without the type of its reply.
pub struct Sent(Task<'static, Result<Found, Error>>);

/// What a call gave, whatever its type.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Where the reply departs from its description.
    pub drift: Vec<Drift>,
    /// How many events came, where it is a stream.
    pub events: usize,
}

impl Sent {
    /// A call that is answered at once.
    pub fn new<R: ReplyBody + 'static>(pending: Pending<R>) -> Self {
        Self(Box::pin(async move { pending.await.map(found) }))
    }

    /// A call that is answered by a stream, read to its end.
    pub fn stream<E, F>(opening: F) -> Self
    where
        E: Slot + Send + 'static,
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

fn found<R>(reply: Response<R>) -> Found {
    Found {
        drift: reply.drift().to_vec(),
        events: 0,
    }
}
