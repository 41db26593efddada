//! What becomes of each fault in each class of safety: requests sent, things made, time waitable, and how it ends.

mod kit;

use std::fmt::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use kit::clock::{START, Virtual};
use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, Client, Clock, Error, Json, LookupKey, Method, Operation,
    RequestBuilder, RequestTimeouts, Response, ResponseSource, Transport, TransportError,
    TransportErrorKind, http,
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

/// What goes wrong, and whether the server acted before it did.
#[derive(Clone, Copy)]
enum Fault {
    /// A status with a header.
    Refusal(u16, &'static str, &'static str),
    /// The same after the server acted.
    Failure(u16, &'static str, &'static str),
    Refused,
    Reset,
    ResetInBody,
    SlowBody,
    /// A success with such a body.
    Garbled(&'static str, &'static str),
}

const FAULTS: [(Fault, &str); 22] = [
    (Fault::Refusal(429, "", ""), "429"),
    (
        Fault::Refusal(429, "retry-after", "7"),
        "429, retry after 7 s",
    ),
    (
        Fault::Refusal(429, "retry-after", "Sun, 01 Nov 2026 00:00:20 GMT"),
        "429, retry at a date",
    ),
    (
        Fault::Refusal(429, "retry-after", "3600"),
        "429, retry after an hour",
    ),
    (Fault::Failure(500, "", ""), "500"),
    (Fault::Refusal(501, "", ""), "501"),
    (Fault::Failure(502, "", ""), "502"),
    (
        Fault::Failure(503, "retry-after", "5"),
        "503, retry after 5 s",
    ),
    (Fault::Refusal(503, "", ""), "503, nothing done"),
    (Fault::Failure(504, "", ""), "504"),
    (Fault::Failure(408, "", ""), "408"),
    (Fault::Refused, "connection refused"),
    (Fault::Reset, "connection reset"),
    (Fault::ResetInBody, "reset in the body"),
    (Fault::SlowBody, "slow body"),
    (
        Fault::Garbled("application/json", "{\"thing\": {\"na"),
        "truncated JSON",
    ),
    (Fault::Garbled("text/html", "<html>"), "wrong media type"),
    (Fault::Refusal(401, "", ""), "401"),
    (Fault::Refusal(404, "", ""), "404"),
    (Fault::Refusal(409, "", ""), "409"),
    (Fault::Refusal(422, "", ""), "422"),
    (
        Fault::Refusal(302, "location", "/v2/things/again"),
        "redirects without end",
    ),
];

/// A server on which one thing goes wrong so many times.
#[derive(Clone)]
struct Server {
    clock: Virtual,
    fault: Fault,
    state: Arc<Mutex<WaitState>>,
}

#[derive(Default)]
struct WaitState {
    faults: usize,
    sent: usize,
    looks: usize,
    things: Vec<String>,
}

impl Server {
    fn act(&self, method: &http::Method, state: &mut WaitState) -> String {
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
            let mut state = server.state.lock().expect("no test panics while sending");
            if method == http::Method::GET && request.uri().path() == "/v2/things" {
                state.looks += 1;
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
                Fault::Refusal(status, name, value) => {
                    Ok(response(status, &[(name, value)], Body::full("{}")))
                }
                Fault::Refused => Err(broken(TransportErrorKind::Connect)),
                fault => {
                    server.act(&method, &mut state);
                    match fault {
                        Fault::Failure(status, name, value) => {
                            Ok(response(status, &[(name, value)], Body::full("{}")))
                        }
                        Fault::ResetInBody => Ok(response(
                            200,
                            &[],
                            Body::new(Bad(Some(broken(TransportErrorKind::Lost)), None)),
                        )),
                        Fault::SlowBody => {
                            let sleep = server.clock.sleep(Duration::from_secs(90));
                            Ok(response(200, &[], Body::new(Bad(None, Some(sleep)))))
                        }
                        Fault::Garbled(media, body) => {
                            Ok(response(200, &[("content-type", media)], Body::full(body)))
                        }
                        Fault::Reset | Fault::Refused | Fault::Refusal(..) => {
                            Err(broken(TransportErrorKind::Lost))
                        }
                    }
                }
            }
        })
    }
}

/// A body that breaks, or is there too late.
struct Bad(Option<TransportError>, Option<BoxFuture<'static, ()>>);

impl http_body::Body for Bad {
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
    looks: usize,
    made: usize,
    slept: f64,
    end: String,
    well: bool,
}

async fn run(fault: Fault, class: Class, faults: usize) -> Outcome {
    let clock = Virtual::default();
    let server = Server {
        clock: clock.clone(),
        fault,
        state: Arc::new(Mutex::new(WaitState {
            faults,
            ..WaitState::default()
        })),
    };
    let builder = Client::builder().token("t").clock(clock.clone()).seed(1);
    let client = builder
        .transport(server.clone())
        .no_rate_limit()
        .build()
        .expect("the client has all it needs");
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
    let state = server.state.lock().expect("no test panics while sending");
    Outcome {
        sent: state.sent,
        looks: state.looks,
        made: state.things.len(),
        slept: clock.passed().as_secs_f64(),
        end: end(&result),
        well: result.is_ok(),
    }
}

fn end(result: &Result<Response<Json>, Error>) -> String {
    match result {
        Ok(response) => match response.source() {
            ResponseSource::Reconciled => "adopted".into(),
            _ => "done".into(),
        },
        Err(error) => {
            let shown = format!("{error:?}");
            shown.split('(').next().unwrap_or_default().to_owned()
        }
    }
}

#[tokio::test]
async fn each_fault_in_each_class() {
    let mut table = String::from(
        "sent: requests of the call; looks: at the list; made: things on the server; waited: seconds of virtual time\n",
    );
    for (faults, times) in [(1, "once"), (usize::MAX, "always")] {
        for (fault, name) in FAULTS {
            writeln!(table, "\n{name}, {times}").expect("text takes text");
            for (class, title) in CLASSES {
                let one = run(fault, class, faults).await;
                let Outcome {
                    sent,
                    looks,
                    made,
                    slept,
                    end,
                    well,
                } = one;
                writeln!(
                    table,
                    "  {title:<23} sent {sent:>2}  looks {looks}  made {made}  waited {slept:>6.2}  {end}"
                )
                .expect("text takes text");
                let what = format!("{name}, {times}, {title}: sent {sent}, made {made}, {end}");
                assert!(
                    made <= usize::from(!matches!(class, Class::Safe)),
                    "made twice: {what}"
                );
                assert!(slept <= 180.0, "longer than a call may take: {what}");
                let certain = matches!(fault, Fault::Refused | Fault::Refusal(429 | 302, ..));
                let single = matches!(class, Class::Unsafe | Class::Keyed);
                assert!(certain || !single || sent == 1, "repeated in doubt: {what}");
                let doubtful = matches!(
                    fault,
                    Fault::Failure(..) | Fault::Reset | Fault::ResetInBody | Fault::SlowBody
                );
                let lost = doubtful || matches!(fault, Fault::Garbled(..));
                if doubtful && !single {
                    assert!(well || faults > 1, "not mended: {what}");
                }
                if lost && matches!(class, Class::Reconciled) {
                    assert!(well && made == 1, "a lost response is found again: {what}");
                }
            }
        }
    }
    println!("{table}");
    insta::assert_snapshot!(table);
}
