//! The fake server: turns each HTTP request into a response and applies rate limits and faults.

use std::sync::{Mutex, MutexGuard, PoisonError};

use std::time::{Duration, SystemTime};

use openapi_sdk_runtime::{Bytes, Clock, TransportErrorKind, http};

use crate::clock::VirtualClock;
use crate::facts::Facts;
use crate::fault::fault_effect::with_fault;
use crate::fault::{FaultQueue, FaultTarget, InjectedFault};
use crate::fixtures::{Operation, Operations};
use crate::rate_limit::{RateLimit, RateLimitStatus};
use crate::request::Request;
use crate::request::credentials;
use crate::request::request_log::RecordedRequest;
use crate::response::example_response::example_response;
use crate::response::response_body::BodyStep;
use crate::response::scripted_response::Script;
use crate::response::{Response, ResponseBasis};
use crate::stored_resources::{self, StoredResources};
use crate::validation::{self, RequestTypes};

/// Where the responses come from that are not scripted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseMode {
    /// From stored resources, and from examples for everything else.
    Stateful,
    /// From stored resources. Everything else is an error.
    WithoutExamples,
    /// From examples.
    Examples,
}

/// What becomes of a request.
pub(crate) enum Answer {
    /// No response, because the connection failed or broke.
    Broken(TransportErrorKind, &'static str),
    /// A response that begins after a delay.
    Response(Duration, Response),
}

/// The fake server.
pub(crate) struct Server {
    facts: Facts,
    operations: Operations,
    request_types: RequestTypes,
    clock: VirtualClock,
    state: Mutex<State>,
}

/// The mutable state of the server.
pub(crate) struct State {
    /// `None` if the fake does not know the resources of the API.
    stored: Option<Box<dyn StoredResources>>,
    pub(crate) faults: FaultQueue,
    pub(crate) script: Script,
    pub(crate) mode: ResponseMode,
    pub(crate) requests: Vec<RecordedRequest>,
    pub(crate) chat_response: String,
    pub(crate) is_rate_limited: bool,
    /// Whether requests are checked against the description of the API.
    pub(crate) validates: bool,
    rate_limit: RateLimit,
}

impl State {
    fn new(mode: ResponseMode, facts: &Facts) -> Self {
        Self {
            stored: stored_resources::of_api(facts.resources),
            faults: FaultQueue::default(),
            script: Script::default(),
            mode,
            requests: Vec::new(),
            chat_response: "Hello from the fake.".to_owned(),
            is_rate_limited: mode != ResponseMode::Examples,
            validates: false,
            rate_limit: RateLimit::default(),
        }
    }
}

impl Server {
    pub(crate) fn new(
        fixtures: &'static str,
        request_types: &'static str,
        mode: ResponseMode,
    ) -> Self {
        let facts = Facts::parse(fixtures);
        Self {
            state: Mutex::new(State::new(mode, &facts)),
            facts,
            operations: Operations::parse(fixtures),
            request_types: RequestTypes::parse(request_types),
            clock: VirtualClock::default(),
        }
    }

    pub(crate) fn clock(&self) -> VirtualClock {
        self.clock.clone()
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many resources are stored in a list.
    pub(crate) fn count(&self, path: &str) -> usize {
        let state = self.state();
        let stored = state.stored.as_ref();
        stored.map_or(0, |stored| stored.count(path))
    }

    /// Forgets stored resources, faults, scripted responses and the journal. Settings stay.
    #[cfg(feature = "server")]
    pub(crate) fn reset(&self) {
        let mut state = self.state();
        let fresh = State {
            is_rate_limited: state.is_rate_limited,
            validates: state.validates,
            ..State::new(state.mode, &self.facts)
        };
        *state = fresh;
    }

    /// The operation that a request calls. Of several with one path, it is the one whose constant parameters the request has, and
    /// from which it departs the least.
    fn operation(
        &self,
        method: &str,
        path: &str,
        http_request: &http::Request<Bytes>,
    ) -> Option<&Operation> {
        let found = self.operations.find_all(method, path);
        match found.as_slice() {
            [] => None,
            [only] => Some(only),
            several => { several.iter().copied() }.min_by_key(|one| {
                let types = &self.request_types;
                (
                    validation::missing_constants(types, one, http_request),
                    validation::errors(types, &self.facts, one, http_request).len(),
                )
            }),
        }
    }

    /// Answers a request.
    pub(crate) fn answer(&self, http_request: &http::Request<Bytes>) -> Answer {
        let now = self.clock.now();
        let mut request = Request::new(http_request, &self.facts);
        let operation = self.operation(request.method.as_str(), request.path, http_request);
        let id = operation.map_or("", |one| &one.id);
        let mut state = self.state();
        if let Some(stored) = &mut state.stored {
            stored.apply_scheduled(now);
        }
        let wrong = match operation {
            Some(operation) if state.validates => {
                validation::errors(&self.request_types, &self.facts, operation, http_request)
            }
            Some(_) | None => Vec::new(),
        };
        let number = state.requests.len();
        state.requests.push(RecordedRequest {
            operation: operation.map(|one| one.id.clone()),
            method: request.method.clone(),
            url: http_request.uri().clone(),
            headers: request.headers.clone(),
            body: http_request.body().clone(),
            at: now,
            status: None,
            basis: None,
            wrong: wrong.clone(),
        });
        let fault = match wrong.is_empty() {
            true => state
                .faults
                .take(id, |target| fault_applies(target, operation, &request)),
            false => None,
        };
        if fault == Some(InjectedFault::ConnectionRefused) {
            return Answer::Broken(
                TransportErrorKind::Connect,
                "the fake refused the connection",
            );
        }
        let rate_limit = state.rate_limit.record(&self.facts, now);
        let mut delay = Duration::ZERO;
        let mut response = match &fault {
            _ if state.is_rate_limited && rate_limit.is_some_and(|status| status.is_exceeded) => {
                Response::too_many_requests(rate_limit.and_then(|status| status.retry_after))
            }
            _ if !wrong.is_empty() => Response::error(400, "bad_request", &wrong.join("; ")),
            Some(InjectedFault::TooManyRequests { retry_after }) => {
                Response::too_many_requests(*retry_after)
            }
            Some(InjectedFault::Status(status)) => {
                Response::error(*status, "fault", "a fault was injected into the fake")
            }
            Some(InjectedFault::NotFound) => Response::not_found(),
            _ => match state.script.take(id) {
                Some(scripted) if scripted.is_lost() => {
                    return Answer::Broken(TransportErrorKind::Lost, "the fake lost the response");
                }
                Some(scripted) => {
                    delay = scripted.delay_before_head();
                    scripted.into_response()
                }
                None => {
                    match &fault {
                        Some(InjectedFault::RepeatedPage) => request.page.number -= 1,
                        Some(InjectedFault::ShiftedPage) => {
                            if let Some(stored) = &mut state.stored {
                                stored.insert_copy_at_head(request.path);
                            }
                        }
                        _ => {}
                    }
                    self.respond(&mut state, operation, &request, now)
                }
            },
        };
        if fault == Some(InjectedFault::ResponseLost) {
            return Answer::Broken(TransportErrorKind::Lost, "the fake lost the response");
        }
        let recorded = &mut state.requests[number];
        (recorded.status, recorded.basis) = (Some(response.status), Some(response.basis));
        add_headers(&mut response, rate_limit, number);
        Answer::Response(delay, with_fault(response, fault.as_ref()))
    }

    /// The response to a request without faults.
    fn respond(
        &self,
        state: &mut State,
        operation: Option<&Operation>,
        request: &Request,
        now: SystemTime,
    ) -> Response {
        let Some(operation) = operation else {
            return Response::error(404, "not_found", "no operation has this method and path");
        };
        if operation.server != "*"
            && let Some(message) =
                credentials::missing(&self.facts, &operation.id, request.headers, &request.query)
        {
            return Response::error(401, "unauthorized", message);
        }
        let stored = match (state.mode, &mut state.stored) {
            (ResponseMode::Stateful | ResponseMode::WithoutExamples, Some(stored)) => {
                stored.handle(&self.operations, operation, request, now)
            }
            (ResponseMode::Examples, _) | (_, None) => None,
        };
        match (stored, state.mode) {
            (Some(stored), _) => stored,
            (None, ResponseMode::WithoutExamples) => Response::error(
                501,
                "not_implemented",
                "the fake stores no such resource, and no response is scripted",
            ),
            (None, ResponseMode::Stateful | ResponseMode::Examples) => Response {
                basis: ResponseBasis::Example,
                ..example_response(
                    operation,
                    self.facts.lists.get(&operation.id),
                    request,
                    &state.chat_response,
                )
            },
        }
    }
}

/// Adds the headers that every response has.
fn add_headers(response: &mut Response, rate_limit: Option<RateLimitStatus>, number: usize) {
    let length = match &response.body[..] {
        [BodyStep::Data(bytes)] if !bytes.is_empty() => Some(bytes.len().to_string()),
        _ => None,
    };
    let retry_after = response
        .retry_after
        .map(|delay| delay.as_secs().to_string());
    let number_of =
        |number: fn(RateLimitStatus) -> usize| rate_limit.map(|status| number(status).to_string());
    let all = [
        ("ratelimit-limit", number_of(|status| status.limit)),
        ("ratelimit-remaining", number_of(|status| status.remaining)),
        (
            "ratelimit-reset",
            rate_limit.map(|status| status.reset.to_string()),
        ),
        ("x-request-id", Some(format!("fake-{number}"))),
        ("x-fake-basis", Some(response.basis.as_str().to_owned())),
        ("retry-after", retry_after),
        ("content-length", length),
        (
            "content-type",
            Some(response.media_type.clone()).filter(|media_type| !media_type.is_empty()),
        ),
    ];
    for (name, value) in all {
        let is_computed = name.starts_with("ratelimit-") || name == "content-length";
        if response.basis == ResponseBasis::Scripted && is_computed {
            continue;
        }
        let is_set = response
            .headers
            .iter()
            .any(|(own, _)| own.eq_ignore_ascii_case(name));
        if let Some(value) = value.filter(|_| !is_set) {
            response.headers.push((name.to_owned(), value));
        }
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
