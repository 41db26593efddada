//! The caller knows how to call every operation once over HTTP, and to say in a line what came of it.

use crate::{
    calls::CALLS,
    supply::{Found, Row, Supply},
    synth::Mode,
};
use digitalocean_sdk::{
    Bytes, Client, ClientBuilder, Error, Json,
    runtime::{
        Body, BoxFuture, RequestTimeouts, ReqwestTransport, RetryPolicy, Transport, TransportError,
        http,
    },
};
use ir::{Checked, Operation};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Calls operations of one server.
pub struct Caller<'a> {
    checked: &'a Checked,
    base: String,
    client: Client,
    tap: Tap,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A whole response.
    Whole,
    /// A stream, of the operations that have one.
    Stream,
}

/// What came of one call.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The id of the operation.
    pub operation: String,
    /// Method and target of the request, as they were sent.
    pub request: Option<String>,
    /// The status of the response.
    pub status: Option<u16>,
    /// Whether the response was a success and became its type.
    pub decoded: bool,
    /// What in it departs from its description, a sentence each.
    pub drift: Vec<String>,
    /// How many events came.
    pub events: usize,
    /// The class of the error and what it says.
    pub error: Option<(String, String)>,
}

impl<'a> Caller<'a> {
    /// A caller of a server, with made-up credentials.
    pub fn new(checked: &'a Checked, base: &str) -> Result<Self, String> {
        let wire = ReqwestTransport::new(None).map_err(|error| error.to_string())?;
        Self::over(checked, base, wire, |builder| builder)
    }

    /// The same over another transport, and with a client that is told more.
    pub fn over(
        checked: &'a Checked,
        base: &str,
        transport: impl Transport,
        more: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Result<Self, String> {
        let tap = Tap(Arc::new(Pipe {
            transport: Box::new(transport),
            state: Mutex::default(),
        }));
        let builder = Client::builder()
            .single_host(base)
            .token("dop_v1_made_up")
            .model_key("doo_v1_made_up")
            .agent_key("agent_made_up")
            .retry_policy(RetryPolicy::none())
            .no_rate_limit()
            .transport(tap.clone());
        let client = more(builder).build().map_err(|error| error.to_string())?;
        Ok(Self {
            checked,
            base: base.trim_end_matches('/').to_owned(),
            client,
            tap,
        })
    }

    /// Every operation that can be called, in order.
    pub fn operations(&self) -> impl Iterator<Item = &'a Operation> {
        self.checked
            .api()
            .operations()
            .map(|(_, operation)| operation)
    }

    /// Calls an operation: one request, whatever comes of it.
    pub async fn call(&self, operation: &Operation, mode: Mode, ask: Ask) -> Line {
        let mut line = Line {
            operation: operation.id.clone(),
            ..Line::default()
        };
        let Some(row) = rows().find(|(id, _)| *id == operation.id) else {
            line.error = Some(("Usage".into(), "no method calls it".into()));
            return line;
        };
        let supply = Supply::of(self.checked, operation, mode, &self.base);
        self.tap.clear();
        let mut result = self
            .send(row, &supply.clone().streaming(ask == Ask::Stream))
            .await;
        let asked = operation.events().is_some() && ask == Ask::Whole;
        if asked && matches!(result, Ok(Err(Error::Decoding(_)))) && self.tap.replay() {
            // The server streams what was not asked for as a stream; what came is read as what it is.
            result = self.send(row, &supply.streaming(true)).await;
        }
        let seen = self.tap.state();
        line.request = seen.requests.first().cloned();
        line.status = seen.status;
        match result {
            _ if seen.requests.len() > 1 => {
                let many = format!("{} requests were sent", seen.requests.len());
                line.error = Some(("Usage".into(), many));
            }
            Ok(Ok(found)) => {
                line.decoded = true;
                line.drift = found.drift.iter().map(ToString::to_string).collect();
                line.events = found.events;
            }
            Ok(Err(error)) => line.error = Some((class(&error), error.to_string())),
            Err(why) => line.error = Some(("Usage".into(), why)),
        }
        line
    }

    async fn send(&self, row: &Row, supply: &Supply) -> Result<Result<Found, Error>, String> {
        let sent = (row.1)(&self.client, supply)?;
        Ok(sent.found().await)
    }
}

fn rows() -> impl Iterator<Item = &'static Row> {
    CALLS.iter().copied().flatten()
}

/// The class of an error: the name of its variant.
fn class(error: &Error) -> String {
    let text = format!("{error:?}");
    let end = text.find(|next: char| !next.is_alphanumeric());
    text[..end.unwrap_or(text.len())].to_owned()
}

impl Line {
    /// The line as JSON.
    pub fn json(&self) -> Json {
        let mut out = Json::object([("operation", self.operation.as_str())]);
        let text = |text: &Option<String>| text.as_deref().map_or_else(Json::null, Json::from);
        out = out.with("request", text(&self.request));
        let status = self.status.map(i64::from);
        out = out.with("status", status.map_or_else(Json::null, Json::from));
        out = out.with("decoded", self.decoded);
        if self.decoded {
            let drift = i64::try_from(self.drift.len()).unwrap_or(i64::MAX);
            out = out.with("drift", drift);
        }
        if !self.drift.is_empty() {
            let departures = Json::array(self.drift.iter().map(String::as_str));
            out = out.with("departures", departures);
        }
        if self.events > 0 {
            out = out.with("events", i64::try_from(self.events).unwrap_or(i64::MAX));
        }
        if let Some((class, message)) = &self.error {
            let error = [("class", class.as_str()), ("message", message.as_str())];
            out = out.with("error", Json::object(error));
        }
        out
    }
}

/// Sends over HTTP and remembers what went over the wire.
#[derive(Clone)]
struct Tap(Arc<Pipe>);

struct Pipe {
    transport: Box<dyn Transport>,
    state: Mutex<Seen>,
}

/// What went over the wire for one call.
#[derive(Default)]
struct Seen {
    requests: Vec<String>,
    status: Option<u16>,
    /// An event stream that came.
    stream: Option<http::Response<Bytes>>,
    /// Whether the next request is answered with it.
    replays: bool,
}

impl Tap {
    fn state(&self) -> MutexGuard<'_, Seen> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn clear(&self) {
        *self.state() = Seen::default();
    }

    /// Answers the next request with the stream that came; says whether one did.
    fn replay(&self) -> bool {
        let mut seen = self.state();
        seen.replays = seen.stream.is_some();
        seen.replays
    }

    /// The stream that came, if it is to be given once more.
    fn again(&self) -> Option<http::Response<Body>> {
        let mut seen = self.state();
        if !std::mem::take(&mut seen.replays) {
            return None;
        }
        seen.stream.take().map(|response| response.map(Body::full))
    }

    async fn keep(
        &self,
        response: http::Response<Body>,
    ) -> Result<http::Response<Body>, TransportError> {
        let media = response.headers().get(http::header::CONTENT_TYPE);
        let is_stream = media.is_some_and(|media| {
            let kind = media.as_bytes().split(|byte| *byte == b';').next();
            kind.is_some_and(|kind| kind.trim_ascii().eq_ignore_ascii_case(b"text/event-stream"))
        });
        self.state().status = Some(response.status().as_u16());
        if !is_stream {
            return Ok(response);
        }
        let (head, mut body) = response.into_parts();
        let mut bytes = Vec::new();
        while let Some(chunk) = body.chunk().await {
            bytes.extend_from_slice(&chunk?);
        }
        let response = http::Response::from_parts(head, Bytes::from(bytes));
        self.state().stream = Some(response.clone());
        Ok(response.map(Body::full))
    }
}

impl Transport for Tap {
    fn send(
        &self,
        request: http::Request<Bytes>,
        limits: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let tap = self.clone();
        Box::pin(async move {
            if let Some(response) = tap.again() {
                return Ok(response);
            }
            let target = request
                .uri()
                .path_and_query()
                .map_or("/", |target| target.as_str());
            let line = format!("{} {target}", request.method());
            tap.state().requests.push(line);
            let response = tap.0.transport.send(request, limits).await?;
            tap.keep(response).await
        })
    }
}
