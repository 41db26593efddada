//! Calls every operation once over HTTP, and reports each call as a line of JSON.

use super::{
    call_arguments::{Arguments, OperationCall},
    call_options::Action,
    call_outcome::CallOutcome,
    calls::CALLS,
    synth::Mode,
};
use digitalocean_sdk::{
    Bytes, Client, ClientBuilder, ClientBuilderExt, Error, Json,
    runtime::{
        Body, BoxFuture, RequestTimeouts, ReqwestTransport, RetryPolicy, Transport, TransportError,
        http,
    },
};
use ir::{Checked, Operation};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Calls the operations of one server.
pub struct Caller<'a> {
    checked: &'a Checked,
    base: String,
    client: Client,
    tap: RecordingTransport,
}

/// What a call asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseMode {
    /// A complete response.
    Complete,
    /// A stream of events, for operations that support it.
    Stream,
}

/// Report of one call.
#[derive(Clone, Debug, Default)]
pub struct CallReport {
    /// ID of the operation.
    pub operation: String,
    /// Method and target of the request, as sent.
    pub request: Option<String>,
    /// Status of the response.
    pub status: Option<u16>,
    /// Whether the response was successful and was decoded into its type.
    pub decoded: bool,
    /// Deviations of the response from its description, one sentence each.
    pub drift: Vec<String>,
    /// Number of events received.
    pub events: usize,
    /// Class and message of the error.
    pub error: Option<(String, String)>,
}

impl<'a> Caller<'a> {
    /// Creates a caller for a server, with made-up credentials.
    pub fn new(checked: &'a Checked, base: &str) -> Result<Self, String> {
        let wire = ReqwestTransport::new(None).map_err(|error| error.to_string())?;
        Self::over(checked, base, wire, |builder| builder)
    }

    /// Creates a caller with another transport and further settings of the client.
    pub fn over(
        checked: &'a Checked,
        base: &str,
        transport: impl Transport,
        more: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Result<Self, String> {
        let tap = RecordingTransport(Arc::new(Recorder {
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

    /// All operations.
    pub fn operations(&self) -> impl Iterator<Item = &'a Operation> {
        self.checked
            .api()
            .operations()
            .map(|(_, operation)| operation)
    }

    /// Calls an operation with exactly one request.
    pub async fn call(&self, operation: &Operation, mode: Mode, ask: ResponseMode) -> CallReport {
        let mut line = CallReport {
            operation: operation.id.clone(),
            ..CallReport::default()
        };
        let Some(row) = rows().find(|(id, _)| *id == operation.id) else {
            line.error = Some(("Usage".into(), "no method calls it".into()));
            return line;
        };
        let arguments = Arguments::of(self.checked, operation, mode, &self.base);
        self.tap.clear();
        let mut result = self
            .send(
                row,
                &arguments.clone().acting(match ask {
                    ResponseMode::Complete => Action::Call,
                    ResponseMode::Stream => Action::Stream,
                }),
            )
            .await;
        let asked = operation.events().is_some() && ask == ResponseMode::Complete;
        if asked && matches!(result, Ok(Err(Error::Decoding(_)))) && self.tap.replay() {
            // The server sent a stream that was not asked for. Decode the same response as a stream.
            result = self.send(row, &arguments.acting(Action::Stream)).await;
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

    async fn send(
        &self,
        row: &OperationCall,
        arguments: &Arguments,
    ) -> Result<Result<CallOutcome, Error>, String> {
        let sent = (row.1)(&self.client, arguments)?;
        Ok(sent.outcome().await.result())
    }
}

fn rows() -> impl Iterator<Item = &'static OperationCall> {
    CALLS.iter().copied().flatten()
}

/// The class of an error, which is the name of its variant.
fn class(error: &Error) -> String {
    let text = format!("{error:?}");
    let end = text.find(|next: char| !next.is_alphanumeric());
    text[..end.unwrap_or(text.len())].to_owned()
}

impl CallReport {
    /// The report as JSON.
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

/// Transport that records requests and responses.
#[derive(Clone)]
struct RecordingTransport(Arc<Recorder>);

struct Recorder {
    transport: Box<dyn Transport>,
    state: Mutex<Recorded>,
}

/// What was sent and received in one call.
#[derive(Default)]
struct Recorded {
    requests: Vec<String>,
    status: Option<u16>,
    /// The event stream that was received.
    stream: Option<http::Response<Bytes>>,
    /// Whether to answer the next request with that stream.
    replays: bool,
}

impl RecordingTransport {
    fn state(&self) -> MutexGuard<'_, Recorded> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn clear(&self) {
        *self.state() = Recorded::default();
    }

    /// Answers the next request with the recorded stream. Returns whether there is one.
    fn replay(&self) -> bool {
        let mut seen = self.state();
        seen.replays = seen.stream.is_some();
        seen.replays
    }

    /// The recorded stream, if it is to be the next response.
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

impl Transport for RecordingTransport {
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
