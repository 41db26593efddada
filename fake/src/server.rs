//! The server knows what becomes of a request, from its arrival to its response.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use openapi_sdk_runtime::{
    Body, Bytes, Clock, Json, JsonKind, TransportError, TransportErrorKind, http,
};

use crate::act::act;
use crate::body::{Step, stepwise};
use crate::clock::VirtualClock;
use crate::contract::{Answer, Operation, Operations};
use crate::fault::{Fault, Faults, Target};
use crate::journal::Sent;
use crate::json::put;
use crate::limit::{Limit, Standing};
use crate::list::{self, Page};
use crate::store::Store;
use crate::stream;

/// Answers requests.
pub(crate) struct Server {
    pub(crate) operations: Operations,
    /// Whether it keeps what is made.
    keeps: bool,
    clock: VirtualClock,
    state: Mutex<State>,
}

/// What changes.
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) faults: Faults,
    pub(crate) journal: Vec<Sent>,
    pub(crate) says: String,
    pub(crate) limits: bool,
    limit: Limit,
}

/// A request as the server looks at it.
pub(crate) struct Asked<'r> {
    pub(crate) method: &'r http::Method,
    pub(crate) path: &'r str,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: Json,
    /// The address without its query.
    pub(crate) url: String,
    pub(crate) page: Page,
    pub(crate) now: SystemTime,
}

/// What is sent back.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) media: &'static str,
    pub(crate) steps: Vec<Step>,
    pub(crate) retry_after: Option<Duration>,
}

impl Response {
    pub(crate) fn json(status: u16, body: Json) -> Self {
        Self::of(status, "application/json", body.into_string())
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::of(status, "", Bytes::new())
    }

    pub(crate) fn failure(status: u16, id: &str, message: &str) -> Self {
        Self::json(status, Json::object([("id", id), ("message", message)]))
    }

    pub(crate) fn missing() -> Self {
        Self::failure(404, "not_found", "the fake has no such thing")
    }

    fn of(status: u16, media: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            media,
            steps: vec![Step::Piece(body.into())],
            retry_after: None,
        }
    }

    fn too_many(wait: Option<Duration>) -> Self {
        Self {
            retry_after: wait,
            ..Self::failure(429, "too_many_requests", "the fake's limit is reached")
        }
    }
}

impl Server {
    pub(crate) fn new(answers: &'static str, keeps: bool) -> Self {
        Self {
            operations: Operations::read(answers),
            keeps,
            clock: VirtualClock::default(),
            state: Mutex::new(State {
                store: Store::default(),
                faults: Faults::default(),
                journal: Vec::new(),
                says: "Hello from the fake.".to_owned(),
                limits: keeps,
                limit: Limit::default(),
            }),
        }
    }

    pub(crate) fn clock(&self) -> VirtualClock {
        self.clock.clone()
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request, as far as nothing goes wrong.
    pub(crate) fn answer(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<http::Response<Body>, TransportError> {
        let now = self.clock.now();
        let (uri, method) = (request.uri(), request.method());
        let operation = self.operations.find(method.as_str(), uri.path());
        let query = pairs(uri.query().unwrap_or_default());
        let mut asked = Asked {
            method,
            path: uri.path(),
            page: Page::of(&query),
            query,
            headers: request.headers(),
            body: Json::from_bytes(request.body()).unwrap_or_default(),
            url: uri
                .to_string()
                .split('?')
                .next()
                .unwrap_or_default()
                .to_owned(),
            now,
        };
        let mut state = self.state();
        state.store.settle(now);
        let number = state.journal.len();
        state.journal.push(Sent {
            operation: operation.map(|one| one.id),
            method: method.clone(),
            url: uri.clone(),
            headers: request.headers().clone(),
            body: request.body().clone(),
            at: now,
            status: None,
        });
        let fault = state
            .faults
            .take(operation.map_or("", |one| one.id), |target| {
                let is_get = method == http::Method::GET;
                match target {
                    Target::Any => true,
                    Target::Thing => is_get && operation.is_some_and(|one| one.path.ends_with('}')),
                    Target::Page => is_get && asked.page.number > 1,
                }
            });
        if fault == Some(Fault::Refused) {
            return Err(TransportError::new(
                TransportErrorKind::Connect,
                "the fake refused the connection",
            ));
        }
        let standing = state.limit.count(now);
        let response = match &fault {
            _ if standing.is_over && state.limits => Response::too_many(standing.wait),
            Some(Fault::TooMany { retry_after }) => Response::too_many(*retry_after),
            Some(Fault::Status(status)) => {
                Response::failure(*status, "fault", "the fake was told to fail")
            }
            Some(Fault::Missing) => Response::missing(),
            _ => {
                match &fault {
                    Some(Fault::RepeatedPage) => asked.page.number -= 1,
                    Some(Fault::MovingPage) => state.store.shift(asked.path),
                    _ => {}
                }
                self.response(&mut state, operation, &asked)
            }
        };
        if fault == Some(Fault::Lost) {
            return Err(TransportError::new(
                TransportErrorKind::Lost,
                "the fake lost the response",
            ));
        }
        state.journal[number].status = Some(response.status);
        Ok(self.sent(spoil(response, fault.as_ref()), standing, number))
    }

    fn response(
        &self,
        state: &mut State,
        operation: Option<&Operation>,
        asked: &Asked,
    ) -> Response {
        let Some(operation) = operation else {
            return Response::failure(404, "not_found", "no operation is called so");
        };
        let bearer = asked.headers.get(AUTHORIZATION).map(HeaderValue::as_bytes);
        let is_known = bearer.is_some_and(|bearer| bearer.starts_with(b"Bearer "));
        if operation.server != "*" && !is_known {
            return Response::failure(401, "unauthorized", "the request has no credential");
        }
        let kept = self
            .keeps
            .then(|| act(self, state, operation, asked))
            .flatten();
        kept.unwrap_or_else(|| contract(operation, asked, &state.says))
    }

    fn sent(&self, response: Response, standing: Standing, number: usize) -> http::Response<Body> {
        let length = match &response.steps[..] {
            [Step::Piece(bytes)] if !bytes.is_empty() => Some(bytes.len()),
            _ => None,
        };
        let mut sent = http::Response::new(stepwise(self.clock(), response.steps));
        *sent.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::OK);
        let headers = sent.headers_mut();
        let mut set = |name: &'static str, value: String| {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        };
        set("ratelimit-limit", Limit::TOTAL.to_string());
        set("ratelimit-remaining", standing.remaining.to_string());
        set("ratelimit-reset", standing.reset.to_string());
        set("x-request-id", format!("fake-{number}"));
        if let Some(wait) = response.retry_after {
            set("retry-after", wait.as_secs().to_string());
        }
        if let Some(length) = length {
            set("content-length", length.to_string());
        }
        if !response.media.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(response.media));
        }
        sent
    }
}

/// Answers from the contract alone.
fn contract(operation: &Operation, asked: &Asked, says: &str) -> Response {
    const EVENTS: &str = "text/event-stream";
    let accept = asked
        .headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let streams = accept == EVENTS
        || asked
            .body
            .get("stream")
            .is_some_and(|on| on.as_bool() == Some(true));
    let find = |media: &str| {
        operation
            .answers
            .iter()
            .find(|answer| answer.media == media)
    };
    let answer = match find(EVENTS).filter(|_| streams) {
        Some(answer) => answer,
        None => {
            let asked = accept.split([',', ';']).map(str::trim).find_map(find);
            asked.unwrap_or(&operation.answers[0])
        }
    };
    match answer.media {
        "" => Response::empty(answer.status),
        EVENTS => {
            let model = asked.body.get("model").and_then(|model| model.string());
            let model = model.unwrap_or_default();
            Response {
                steps: stream::steps(asked.path, &model, says, answer.body),
                ..Response::of(answer.status, EVENTS, Bytes::new())
            }
        }
        "application/json" => Response::json(answer.status, told(answer, asked, says)),
        media => Response::of(answer.status, media, sample(media)),
    }
}

/// The JSON of an answer: a list in pages, and of a chat what is said.
fn told(answer: &Answer, asked: &Asked, says: &str) -> Json {
    let model = Json::parse(answer.body).unwrap_or_default();
    if asked.path.ends_with("/chat/completions") {
        return put(&model, "/choices/0/message/content", says);
    }
    match list::key(&model) {
        Some(key) if asked.method == http::Method::GET => {
            let items = model.get(&key).unwrap_or_default().items();
            list::response(&model, &key, &items, asked)
        }
        Some(_) | None => model,
    }
}

/// A body that is no JSON.
fn sample(media: &str) -> &'static str {
    match media {
        "text/csv" => "product,amount\nDroplets,12.00\n",
        "application/yaml" => "apiVersion: v1\nkind: Config\nclusters: []\n",
        "application/pdf" => "%PDF-1.4\n%%EOF\n",
        _ => "fake\n",
    }
}

/// A response as it arrives when something goes wrong with it.
fn spoil(response: Response, fault: Option<&Fault>) -> Response {
    let halves = |steps: Vec<Step>| -> (Bytes, Bytes) {
        let mut all = Vec::new();
        for step in &steps {
            if let Step::Piece(bytes) = step {
                all.extend_from_slice(bytes);
            }
        }
        let mut first = Bytes::from(all);
        let second = first.split_off(first.len() / 2);
        (first, second)
    };
    let steps = match fault {
        Some(Fault::Reset) => vec![Step::Piece(halves(response.steps).0), Step::Break],
        Some(Fault::Truncated) => vec![Step::Piece(halves(response.steps).0)],
        Some(Fault::Slow(wait)) => {
            let (first, second) = halves(response.steps);
            let (first, second) = (Step::Piece(first), Step::Piece(second));
            vec![Step::Wait(*wait), first, Step::Wait(*wait), second]
        }
        Some(Fault::WrongType) => {
            let (first, second) = halves(response.steps);
            vec![Step::Piece(mistyped(&[first, second].concat()))]
        }
        Some(
            Fault::TooMany { .. }
            | Fault::Status(_)
            | Fault::Refused
            | Fault::Lost
            | Fault::Missing
            | Fault::RepeatedPage
            | Fault::MovingPage,
        )
        | None => response.steps,
    };
    Response { steps, ..response }
}

/// A body with a boolean in place of its first value.
fn mistyped(body: &[u8]) -> Bytes {
    let json = Json::from_bytes(body).unwrap_or_default();
    match json.entries().first() {
        Some((key, _)) if json.kind() == JsonKind::Object => {
            json.with(key, true).into_string().into()
        }
        Some(_) | None => Bytes::from_static(b"true"),
    }
}

/// The pairs of a query, decoded.
fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (plain(name), plain(value))
        })
        .collect()
}

/// Text without its percent signs.
pub(crate) fn plain(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let digits = after
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (byte, code) {
            (b'%', Some(code)) => {
                out.push(code);
                rest = &after[2..];
            }
            (b'+', _) => out.push(b' '),
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
