//! The fake server: turns each HTTP request into a response and applies rate limits and faults.

use std::sync::{Mutex, MutexGuard, PoisonError};

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, StatusCode};
use openapi_sdk_runtime::{
    Body, Bytes, Clock, Json, JsonKind, TransportError, TransportErrorKind, http,
};

use crate::clock::VirtualClock;
use crate::fault::{FaultQueue, FaultTarget, InjectedFault};
use crate::fixtures::{Fixture, Operation, Operations};
use crate::handlers;
use crate::json_edit::replace_at;
use crate::pagination;
use crate::rate_limit::{RateLimit, RateLimitStatus};
use crate::request::Request;
use crate::request_log::RecordedRequest;
use crate::resources::{CHAT_TEXT_POINTER, HOURLY_LIMIT, is_chat_completion};
use crate::response::Response;
use crate::response_body::{self, BodyStep};
use crate::sse;
use crate::store::Store;

const EVENT_STREAM: &str = "text/event-stream";

/// The fake server.
pub(crate) struct Server {
    operations: Operations,
    /// Whether it stores resources.
    is_stateful: bool,
    clock: VirtualClock,
    state: Mutex<State>,
}

/// The mutable state of the server.
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) faults: FaultQueue,
    pub(crate) requests: Vec<RecordedRequest>,
    pub(crate) chat_response: String,
    pub(crate) is_rate_limited: bool,
    rate_limit: RateLimit,
}

impl Server {
    pub(crate) fn new(fixtures: &'static str, is_stateful: bool) -> Self {
        Self {
            operations: Operations::parse(fixtures),
            is_stateful,
            clock: VirtualClock::default(),
            state: Mutex::new(State {
                store: Store::default(),
                faults: FaultQueue::default(),
                requests: Vec::new(),
                chat_response: "Hello from the fake.".to_owned(),
                is_rate_limited: is_stateful,
                rate_limit: RateLimit::default(),
            }),
        }
    }

    pub(crate) fn clock(&self) -> VirtualClock {
        self.clock.clone()
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Handles a request.
    ///
    /// # Errors
    ///
    /// Fails if an injected fault refuses the connection or loses the response.
    pub(crate) fn handle(
        &self,
        http_request: &http::Request<Bytes>,
    ) -> Result<http::Response<Body>, TransportError> {
        let now = self.clock.now();
        let mut request = Request::new(http_request, now);
        let operation = self.operations.find(request.method.as_str(), request.path);
        let mut state = self.state();
        state.store.apply_scheduled(now);
        let number = state.requests.len();
        state.requests.push(RecordedRequest {
            operation: operation.map(|one| one.id),
            method: request.method.clone(),
            url: http_request.uri().clone(),
            headers: request.headers.clone(),
            body: http_request.body().clone(),
            at: now,
            status: None,
        });
        let fault = state
            .faults
            .take(operation.map_or("", |one| one.id), |target| {
                fault_applies(target, operation, &request)
            });
        if fault == Some(InjectedFault::ConnectionRefused) {
            return Err(TransportError::new(
                TransportErrorKind::Connect,
                "the fake refused the connection",
            ));
        }
        let rate_limit = state.rate_limit.record(now);
        let response = match &fault {
            _ if rate_limit.is_exceeded && state.is_rate_limited => {
                Response::too_many_requests(rate_limit.retry_after)
            }
            Some(InjectedFault::TooManyRequests { retry_after }) => {
                Response::too_many_requests(*retry_after)
            }
            Some(InjectedFault::Status(status)) => {
                Response::error(*status, "fault", "a fault was injected into the fake")
            }
            Some(InjectedFault::NotFound) => Response::not_found(),
            _ => {
                match &fault {
                    Some(InjectedFault::RepeatedPage) => request.page.number -= 1,
                    Some(InjectedFault::ShiftedPage) => {
                        state.store.insert_copy_at_head(request.path);
                    }
                    _ => {}
                }
                self.respond(&mut state, operation, &request)
            }
        };
        if fault == Some(InjectedFault::ResponseLost) {
            return Err(TransportError::new(
                TransportErrorKind::Lost,
                "the fake lost the response",
            ));
        }
        state.requests[number].status = Some(response.status);
        let response = with_fault(response, fault.as_ref());
        Ok(self.http_response(response, rate_limit, number))
    }

    /// The response to a request without faults.
    fn respond(
        &self,
        state: &mut State,
        operation: Option<&Operation>,
        request: &Request,
    ) -> Response {
        let Some(operation) = operation else {
            return Response::error(404, "not_found", "no operation has this method and path");
        };
        let authorization = request.headers.get(AUTHORIZATION);
        let has_token = authorization.is_some_and(|value| value.as_bytes().starts_with(b"Bearer "));
        if operation.server != "*" && !has_token {
            return Response::error(401, "unauthorized", "the request has no bearer token");
        }
        let stored = self
            .is_stateful
            .then(|| handlers::handle(&self.operations, &mut state.store, operation, request));
        stored
            .flatten()
            .unwrap_or_else(|| example_response(operation, request, &state.chat_response))
    }

    fn http_response(
        &self,
        response: Response,
        rate_limit: RateLimitStatus,
        number: usize,
    ) -> http::Response<Body> {
        let length = match &response.body[..] {
            [BodyStep::Data(bytes)] if !bytes.is_empty() => Some(bytes.len()),
            _ => None,
        };
        let mut sent = http::Response::new(response_body::body(self.clock(), response.body));
        *sent.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::OK);
        let headers = sent.headers_mut();
        let mut set = |name: &'static str, value: String| {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        };
        set("ratelimit-limit", HOURLY_LIMIT.to_string());
        set("ratelimit-remaining", rate_limit.remaining.to_string());
        set("ratelimit-reset", rate_limit.reset.to_string());
        set("x-request-id", format!("fake-{number}"));
        if let Some(delay) = response.retry_after {
            set("retry-after", delay.as_secs().to_string());
        }
        if let Some(length) = length {
            set("content-length", length.to_string());
        }
        if !response.media_type.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(response.media_type));
        }
        sent
    }
}

/// Whether a fault with this target applies to a request.
fn fault_applies(target: FaultTarget, operation: Option<&Operation>, request: &Request) -> bool {
    let is_get = request.method == http::Method::GET;
    match target {
        FaultTarget::Any => true,
        FaultTarget::SingleResource => {
            is_get && operation.is_some_and(|one| one.path.ends_with('}'))
        }
        FaultTarget::LaterPage => is_get && request.page.number > 1,
    }
}

/// The example response of an operation, in the media type that the request accepts.
fn example_response(operation: &Operation, request: &Request, chat_response: &str) -> Response {
    let accept = request
        .headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let is_streamed = accept == EVENT_STREAM
        || request
            .body
            .get("stream")
            .is_some_and(|on| on.as_bool() == Some(true));
    let with_media_type = |media_type: &str| {
        operation
            .fixtures
            .iter()
            .find(|fixture| fixture.media_type == media_type)
    };
    let fixture = match with_media_type(EVENT_STREAM).filter(|_| is_streamed) {
        Some(fixture) => fixture,
        None => {
            let mut accepted = accept.split([',', ';']).map(str::trim);
            let accepted = accepted.find_map(with_media_type);
            accepted.unwrap_or(&operation.fixtures[0])
        }
    };
    match fixture.media_type {
        "" => Response::empty(fixture.status),
        EVENT_STREAM => {
            let model = request.body.get("model").and_then(|model| model.string());
            let model = model.unwrap_or_default();
            Response {
                body: sse::events(request.path, &model, chat_response, fixture.body),
                ..Response::new(fixture.status, EVENT_STREAM, Bytes::new())
            }
        }
        "application/json" => Response::json(
            fixture.status,
            example_json(fixture, request, chat_response),
        ),
        media_type => Response::new(fixture.status, media_type, example_text(media_type)),
    }
}

/// The JSON of an example response, with pages and the configured chat response.
fn example_json(fixture: &Fixture, request: &Request, chat_response: &str) -> Json {
    let example = Json::parse(fixture.body).unwrap_or_default();
    if is_chat_completion(request.path) {
        return replace_at(&example, CHAT_TEXT_POINTER, chat_response);
    }
    match pagination::items_key(&example) {
        Some(key) if request.method == http::Method::GET => {
            let items = example.get(&key).unwrap_or_default().items();
            pagination::page(&example, &key, &items, request)
        }
        Some(_) | None => example,
    }
}

/// An example body that is not JSON.
fn example_text(media_type: &str) -> &'static str {
    match media_type {
        "text/csv" => "product,amount\nDroplets,12.00\n",
        "application/yaml" => "apiVersion: v1\nkind: Config\nclusters: []\n",
        "application/pdf" => "%PDF-1.4\n%%EOF\n",
        _ => "fake\n",
    }
}

/// Applies a fault to the body of a response.
fn with_fault(response: Response, fault: Option<&InjectedFault>) -> Response {
    let data = |steps: &[BodyStep]| -> Bytes {
        let mut all = Vec::new();
        for step in steps {
            if let BodyStep::Data(bytes) = step {
                all.extend_from_slice(bytes);
            }
        }
        Bytes::from(all)
    };
    let halves = |steps: &[BodyStep]| {
        let mut first = data(steps);
        let second = first.split_off(first.len() / 2);
        (BodyStep::Data(first), BodyStep::Data(second))
    };
    let body = match fault {
        Some(InjectedFault::ConnectionReset) => {
            vec![halves(&response.body).0, BodyStep::Disconnect]
        }
        Some(InjectedFault::Truncated) => vec![halves(&response.body).0],
        Some(InjectedFault::Slow(delay)) => {
            let (first, second) = halves(&response.body);
            let pause = BodyStep::Pause(*delay);
            vec![pause.clone(), first, pause, second]
        }
        Some(InjectedFault::WrongType) => {
            vec![BodyStep::Data(with_wrong_type(&data(&response.body)))]
        }
        Some(
            InjectedFault::TooManyRequests { .. }
            | InjectedFault::Status(_)
            | InjectedFault::ConnectionRefused
            | InjectedFault::ResponseLost
            | InjectedFault::NotFound
            | InjectedFault::RepeatedPage
            | InjectedFault::ShiftedPage,
        )
        | None => response.body,
    };
    Response { body, ..response }
}

/// Replaces the first value of a JSON body by a boolean.
fn with_wrong_type(body: &[u8]) -> Bytes {
    let json = Json::from_bytes(body).unwrap_or_default();
    match json.entries().first() {
        Some((key, _)) if json.kind() == JsonKind::Object => {
            json.with(key, true).into_string().into()
        }
        Some(_) | None => Bytes::from_static(b"true"),
    }
}
