//! The retry matrix: what happens for each fault and each class of operation, as a snapshot.

use std::fmt::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use crate::support::virtual_clock::{START, VirtualClock};
use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, Clock, Error, Json, LookupKey, Method, Operation, RequestBuilder,
    RequestTimeouts, Response, ResponseSource, Transport, TransportError, TransportErrorKind, http,
};

static LIST: Operation = Operation::new("list", Method::Get, "/v2/things");
static GET: Operation = Operation::new("get", Method::Get, "/v2/thing");
static PUT: Operation = Operation::new("put", Method::Put, "/v2/thing");
static POST: Operation = Operation::new("post", Method::Post, "/v2/things");
static KEYED: Operation = Operation::new("keyed", Method::Post, "/v2/things").lookup_key(&KEY);
static KEY: LookupKey = LookupKey::new(&["name"], &LIST, &["things"], &["name"])
    .query("name")
    .response(&["thing"])
    .created(&["created_at"]);

#[derive(Clone, Copy)]
enum Class {
    Safe,
    Idempotent,
    Reconciled,
    Keyed,
    Unsafe,
}

const CLASSES: [(Class, &str); 5] = [
    (Class::Safe, "safe"),
    (Class::Idempotent, "idempotent"),
    (Class::Reconciled, "create, reconciled"),
    (Class::Keyed, "create, not reconciled"),
    (Class::Unsafe, "unsafe"),
];

/// What goes wrong, and whether the server performed the action before.
#[derive(Clone, Copy)]
enum Fault {
    /// A status and a header. The action was not performed.
    Rejected(u16, &'static str, &'static str),
    /// A status and a header. The action was performed.
    FailedAfterAction(u16, &'static str, &'static str),
    ConnectionRefused,
    Reset,
    ResetInBody,
    SlowBody,
    /// A success with this media type and body.
    InvalidBody(&'static str, &'static str),
}

const FAULTS: [(Fault, &str); 22] = [
    (Fault::Rejected(429, "", ""), "429"),
    (
        Fault::Rejected(429, "retry-after", "7"),
        "429, retry after 7 s",
    ),
    (
        Fault::Rejected(429, "retry-after", "Sun, 01 Nov 2026 00:00:20 GMT"),
        "429, retry at a date",
    ),
    (
        Fault::Rejected(429, "retry-after", "3600"),
        "429, retry after an hour",
    ),
    (Fault::FailedAfterAction(500, "", ""), "500"),
    (Fault::Rejected(501, "", ""), "501"),
    (Fault::FailedAfterAction(502, "", ""), "502"),
    (
        Fault::FailedAfterAction(503, "retry-after", "5"),
        "503, retry after 5 s",
    ),
    (Fault::Rejected(503, "", ""), "503, nothing done"),
    (Fault::FailedAfterAction(504, "", ""), "504"),
    (Fault::FailedAfterAction(408, "", ""), "408"),
    (Fault::ConnectionRefused, "connection refused"),
    (Fault::Reset, "connection reset"),
    (Fault::ResetInBody, "reset in the body"),
    (Fault::SlowBody, "slow body"),
    (
        Fault::InvalidBody("application/json", "{\"thing\": {\"na"),
        "truncated JSON",
    ),
    (
        Fault::InvalidBody("text/html", "<html>"),
        "wrong media type",
    ),
    (Fault::Rejected(401, "", ""), "401"),
    (Fault::Rejected(404, "", ""), "404"),
    (Fault::Rejected(409, "", ""), "409"),
    (Fault::Rejected(422, "", ""), "422"),
    (
        Fault::Rejected(302, "location", "/v2/things/again"),
        "redirects without end",
    ),
];

/// A server on which one fault occurs a number of times.
#[derive(Clone)]
struct Server {
    clock: VirtualClock,
    fault: Fault,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    faults: usize,
    sent: usize,
    list_requests: usize,
    things: Vec<String>,
}

impl Server {
    /// Performs the action, and returns the body of its response.
    fn act(&self, method: &http::Method, state: &mut State) -> String {
        let moment = self
            .clock
            .now()
            .duration_since(UNIX_EPOCH)
            .expect("after 1970");
        let (seconds, minutes) = (moment.as_secs() - START, (moment.as_secs() - START) / 60);
        let created = format!(
            "2026-11-01T{:02}:{:02}:{:02}Z",
            minutes / 60,
            minutes % 60,
            seconds % 60
        );
        let thing = format!(r#"{{"name": "web", "created_at": "{created}"}}"#);
        if *method == http::Method::POST
            || (*method == http::Method::PUT && state.things.is_empty())
        {
            state.things.push(thing.clone());
        }
        format!(r#"{{"thing": {thing}}}"#)
    }
}

fn response(status: u16, headers: &[(&str, &str)], body: Body) -> http::Response<Body> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers.iter().filter(|(name, _)| !name.is_empty()) {
        response = response.header(*name, *value);
    }
    response.body(body).expect("a plain response")
}

impl Transport for Server {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (server, method) = (self.clone(), request.method().clone());
        Box::pin(async move {
            let mut state = server.state.lock().expect("the lock is not poisoned");
            if method == http::Method::GET && request.uri().path() == "/v2/things" {
                state.list_requests += 1;
                let list = format!(r#"{{"things": [{}]}}"#, state.things.join(","));
                return Ok(response(200, &[], Body::full(list)));
            }
            state.sent += 1;
            if state.faults == 0 {
                let body = server.act(&method, &mut state);
                return Ok(response(200, &[], Body::full(body)));
            }
            state.faults -= 1;
            let broken = |cause| TransportError::new(cause, "out of order");
            match server.fault {
                Fault::Rejected(status, name, value) => {
                    Ok(response(status, &[(name, value)], Body::full("{}")))
                }
                Fault::ConnectionRefused => Err(broken(TransportErrorKind::Connect)),
                fault => {
                    server.act(&method, &mut state);
                    match fault {
                        Fault::FailedAfterAction(status, name, value) => {
                            Ok(response(status, &[(name, value)], Body::full("{}")))
                        }
                        Fault::ResetInBody => Ok(response(
                            200,
                            &[],
                            Body::new(FaultyBody(Some(broken(TransportErrorKind::Lost)), None)),
                        )),
                        Fault::SlowBody => {
                            let sleep = server.clock.sleep(Duration::from_secs(90));
                            Ok(response(200, &[], Body::new(FaultyBody(None, Some(sleep)))))
                        }
                        Fault::InvalidBody(media, body) => {
                            Ok(response(200, &[("content-type", media)], Body::full(body)))
                        }
                        Fault::Reset | Fault::ConnectionRefused | Fault::Rejected(..) => {
                            Err(broken(TransportErrorKind::Lost))
                        }
                    }
                }
            }
        })
    }
}

/// A body that fails or arrives late.
struct FaultyBody(Option<TransportError>, Option<BoxFuture<'static, ()>>);

impl http_body::Body for FaultyBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        if let Some(sleep) = &mut self.1 {
            std::task::ready!(sleep.as_mut().poll(context));
            self.1 = None;
            return std::task::Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(
                b"{}",
            )))));
        }
        std::task::Poll::Ready(self.0.take().map(Err))
    }
}

struct Outcome {
    sent: usize,
    list_requests: usize,
    created: usize,
    waited: f64,
    end: String,
    succeeded: bool,
}

async fn run(fault: Fault, class: Class, faults: usize) -> Outcome {
    let clock = VirtualClock::default();
    let server = Server {
        clock: clock.clone(),
        fault,
        state: Arc::new(Mutex::new(State {
            faults,
            ..State::default()
        })),
    };
    let builder = crate::support::service::builder()
        .token("t")
        .clock(clock.clone())
        .seed(1);
    let client = builder
        .transport(server.clone())
        .no_rate_limit()
        .build()
        .expect("the client is valid");
    let body = Json::object([("name", "web")]);
    let call = |operation| RequestBuilder::<Json>::new(&client, operation).json(&body);
    let result = match class {
        Class::Safe => call(&GET),
        Class::Idempotent => call(&PUT),
        Class::Reconciled => call(&KEYED).reconcile(),
        Class::Keyed => call(&KEYED),
        Class::Unsafe => call(&POST),
    };
    let result = result.await;
    let state = server.state.lock().expect("the lock is not poisoned");
    Outcome {
        sent: state.sent,
        list_requests: state.list_requests,
        created: state.things.len(),
        waited: clock.passed().as_secs_f64(),
        end: end(&result),
        succeeded: result.is_ok(),
    }
}

fn end(result: &Result<Response<Json>, Error>) -> String {
    match result {
        Ok(response) => match response.source() {
            ResponseSource::Reconciled => "reconciled".into(),
            _ => "done".into(),
        },
        Err(error) => {
            let shown = format!("{error:?}");
            shown.split('(').next().unwrap_or_default().to_owned()
        }
    }
}

#[tokio::test]
async fn retries_each_fault_as_its_class_allows() {
    let mut table = String::from(
        "sent: requests of the call; listed: requests for the list; created: resources on the server; waited: seconds of virtual time\n",
    );
    for (faults, times) in [(1, "once"), (usize::MAX, "always")] {
        for (fault, name) in FAULTS {
            writeln!(table, "\n{name}, {times}").expect("writing to a string succeeds");
            for (class, title) in CLASSES {
                let one = run(fault, class, faults).await;
                let Outcome {
                    sent,
                    list_requests,
                    created,
                    waited,
                    end,
                    succeeded,
                } = one;
                writeln!(
                    table,
                    "  {title:<23} sent {sent:>2}  listed {list_requests}  created {created}  waited {waited:>6.2}  {end}"
                )
                .expect("writing to a string succeeds");
                let what =
                    format!("{name}, {times}, {title}: sent {sent}, created {created}, {end}");
                assert!(
                    created <= usize::from(!matches!(class, Class::Safe)),
                    "performed twice: {what}"
                );
                assert!(waited <= 180.0, "longer than the request timeout: {what}");
                let not_performed = matches!(
                    fault,
                    Fault::ConnectionRefused | Fault::Rejected(429 | 302, ..)
                );
                let not_repeatable = matches!(class, Class::Unsafe | Class::Keyed);
                assert!(
                    not_performed || !not_repeatable || sent == 1,
                    "retried although the action may have been performed: {what}"
                );
                let ambiguous = matches!(
                    fault,
                    Fault::FailedAfterAction(..)
                        | Fault::Reset
                        | Fault::ResetInBody
                        | Fault::SlowBody
                );
                let response_lost = ambiguous || matches!(fault, Fault::InvalidBody(..));
                if ambiguous && !not_repeatable {
                    assert!(succeeded || faults > 1, "not recovered: {what}");
                }
                if response_lost && matches!(class, Class::Reconciled) {
                    assert!(
                        succeeded && created == 1,
                        "the created resource was not found: {what}"
                    );
                }
            }
        }
    }
    println!("{table}");
    insta::assert_snapshot!(table);
}
