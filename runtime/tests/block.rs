//! Blocking: calls, lists, waits and streams without an async runtime, over a real socket.
#![cfg(feature = "blocking")]

mod kit;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use kit::socket::server;
use openapi_sdk_runtime::{
    Block, Blocking, Client, Error, Json, Method, Operation, Pagination, Request, RequestBuilder,
    RetryPolicy, StatusRule, TimeoutKind, WaitState,
};

static LIST: Operation = Operation::new("keys_list", Method::Get, "/v2/keys")
    .pagination(&Pagination::number(&["keys"], "page").total(&["meta", "total"]));
static DROPLET: Operation = Operation::new("droplets_get", Method::Get, "/v2/droplets/1")
    .status_rule(&StatusRule::new(&[&["status"]], &["active"], &["archive"]));

fn client(url: &str) -> Client {
    Client::builder()
        .token("t")
        .base_url(url)
        .retry_policy(
            RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2)),
        )
        .blocking()
        .build()
        .expect("the client has all it needs")
}

#[test]
fn a_list_is_an_iterator() {
    let (url, thread) = server(&[
        "HTTP/1.1 200 OK\r\ncontent-length: 38\r\nconnection: close\r\n\r\n{\"keys\": [1, 2], \"meta\": {\"total\": 3}}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n13\r\n{\"keys\": [3], \"meta\r\n10\r\n\": {\"total\": 3}}\r\n0\r\n\r\n",
    ]);
    let list = RequestBuilder::<Json>::new(&client(&url), &LIST).items::<i64>();
    let mut items = list.block();
    let found: Result<Vec<i64>, Error> = items.by_ref().collect();
    assert_eq!(found.expect("a list"), [1, 2, 3]);
    assert_eq!(items.get_ref().total(), Some(3));
    let requests = thread.join().expect("the server ends");
    let lines: Vec<_> = requests
        .iter()
        .filter_map(|text| text.lines().next())
        .collect();
    assert_eq!(
        lines,
        ["GET /v2/keys HTTP/1.1", "GET /v2/keys?page=2 HTTP/1.1"]
    );
}

#[test]
fn a_failure_is_repeated_and_every_status_is_an_answer() {
    let (url, thread) = server(&[
        "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]",
        "HTTP/1.1 302 Found\r\nlocation: /b\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\ncontent-length: 18\r\nconnection: close\r\n\r\n{\"id\":\"not_found\"}",
        "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n",
    ]);
    let client = client(&url);
    let response = client
        .request(Method::Get, "/v2/a")
        .block()
        .expect("a response");
    assert_eq!((response.as_str(), response.attempts()), ("[]", 2));
    let error = client.request(Method::Get, "/v2/a").block();
    assert_eq!(error.expect_err("it is nowhere").id(), Some("not_found"));
    let deleted = client
        .request(Method::Delete, "/v2/c")
        .json(&Json::from("x"));
    assert_eq!(deleted.raw().block().expect("no body").len(), 0);
    let requests = thread.join().expect("the server ends");
    assert!(
        requests[3].starts_with("GET /b HTTP/1.1\r\n"),
        "{}",
        requests[3]
    );
    assert!(
        requests[1].contains("authorization: Bearer t\r\n"),
        "{}",
        requests[1]
    );
    assert!(
        requests[4].starts_with("DELETE /v2/c HTTP/1.1\r\n")
            && requests[4].ends_with("\r\n\r\n\"x\"")
    );
    let error = client.request(Method::Post, "/v2/c?x=hunter2").block();
    let error = error.expect_err("nobody listens");
    assert!(
        matches!(error, Error::Connection(_)) && error.is_retryable(),
        "{error:?}"
    );
    assert!(!format!("{error:?}{error}").contains("hunter2"));
}

#[test]
fn events_arrive_while_the_response_goes_on() {
    let (url, thread) = server(&[
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\r\n\r\ndata: 2\n\ndata: 3…",
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\n\n…",
    ]);
    let call = || {
        client(&url)
            .request(Method::Post, "/v1/chat")
            .json(&Json::object::<&str, Json>([]))
    };
    let stream = call()
        .idle_timeout(Duration::from_millis(200))
        .stream::<Json>();
    let mut stream = stream.block().expect("a stream").block();
    for expected in ["1", "2"] {
        let event = stream.next().expect("an event").expect("a good one");
        assert_eq!(event.as_str(), expected);
    }
    let quiet = stream.next().expect("news").expect_err("no event");
    assert_eq!(quiet.timeout_kind(), Some(TimeoutKind::Idle), "{quiet:?}");
    assert!(stream.next().is_none());
    drop(stream);
    let mut stream = call().stream::<Json>().block().expect("a stream").block();
    assert!(stream.next().is_some_and(|event| event.is_ok()));
    // The server reads to the end of the connection, so its thread ends only if dropping closes that.
    drop(stream);
    let requests = thread.join().expect("the server ends");
    assert!(
        requests[0].ends_with("{\"stream\":true}"),
        "{}",
        requests[0]
    );
}

#[test]
fn silence_has_its_limits() {
    let (url, _thread) = server(&["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{…", "…"]);
    for call in ["/v2/body", "/v2/head"] {
        let start = Instant::now();
        let call = client(&url).request(Method::Post, call);
        let error = Request::timeout(call, Duration::from_millis(200)).block();
        let error = error.expect_err("too slow");
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error:?}");
        assert!(error.to_string().ends_with("within 200ms"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(20));
    }
}

/// A server that sends a text at once and another again and again, so many milliseconds apart.
fn trickle(first: &'static str, then: &'static str, pause: u64) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for mut socket in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let mut request = [0; 4096];
                let _ = socket.read(&mut request);
                let mut sent = socket.write_all(first.as_bytes());
                while sent.is_ok() {
                    std::thread::sleep(Duration::from_millis(pause));
                    sent = socket.write_all(then.as_bytes());
                }
            });
        }
    });
    url
}

#[test]
fn a_refusal_is_known_by_its_status_even_if_its_body_has_no_end() {
    let head = "HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n";
    let url = trickle(head, "1\r\n \r\n", 10);
    let start = Instant::now();
    let call = client(&url).request(Method::Get, "/v2/a");
    let error = call.attempt_timeout(Duration::from_secs(1)).download();
    let error = error.block().expect_err("it is nowhere");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_download_without_end_has_the_time_of_its_call() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let url = trickle(head, "1\r\n \r\n", 10);
    let call = client(&url).request(Method::Get, "/v2/a");
    let call = Request::timeout(call, Duration::from_millis(300));
    let pieces = call.download().block().expect("a response").block();
    let error = pieces.filter_map(Result::err).next().expect("an end");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error:?}");
}

#[test]
fn redirects_share_the_time_of_their_attempt() {
    let there = "HTTP/1.1 302 Found\r\nlocation: /b\r\ncontent-length: 0\r\n\r\n";
    let url = trickle("", there, 150);
    let start = Instant::now();
    let call = client(&url).request(Method::Get, "/v2/a");
    let call = call.attempt_timeout(Duration::from_millis(400));
    let error = call.retry_policy(RetryPolicy::none()).block();
    let error = error.expect_err("it leads nowhere in time");
    assert_eq!(
        error.timeout_kind(),
        Some(TimeoutKind::Attempt),
        "{error:?}"
    );
    assert!(start.elapsed() < Duration::from_millis(1200));
}

#[test]
fn a_name_without_an_address_is_no_connection() {
    // No part of a name may be as long as this one, so nobody is asked for it.
    let url = format!("http://{}.invalid", "a".repeat(64));
    let error = client(&url).request(Method::Post, "/v2/a").block();
    let error = error.expect_err("it is nowhere");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(error.to_string().contains("could not connect"), "{error}");
    assert_eq!(error.attempts(), 3, "nobody has seen it");
}

#[test]
fn a_runtime_around_it_does_no_harm() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let (url, thread) = server(&[
        "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]",
    ]);
    let response = runtime
        .expect("a runtime")
        .block_on(async { client(&url).request(Method::Get, "/v2/a").block() });
    assert_eq!(response.expect("a response").attempts(), 2);
    thread.join().expect("the server ends");
}

#[cfg(feature = "reqwest")]
#[test]
fn a_client_that_does_not_block_says_so() {
    let client = Client::builder()
        .token("t")
        .base_url("http://127.0.0.1:9")
        .build();
    let error = client.expect("a client").request(Method::Get, "/").block();
    let error = error.expect_err("no runtime");
    assert!(
        matches!(error, Error::Usage(_)) && error.to_string().contains(".blocking()"),
        "{error}"
    );
}

#[test]
fn a_wait_ends_with_the_response_or_goes_by_states() {
    const NEW: &str =
        "HTTP/1.1 200 OK\r\ncontent-length: 17\r\nconnection: close\r\n\r\n{\"status\": \"new\"}";
    const ACTIVE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\nconnection: close\r\n\r\n{\"status\": \"active\"}";
    let (url, thread) = server(&[NEW, ACTIVE, NEW, ACTIVE]);
    let wait = || {
        let call = RequestBuilder::<Json>::new(&client(&url), &DROPLET);
        call.wait::<Json>().every(Duration::from_millis(5))
    };
    let response = wait().block().expect("it becomes active");
    assert_eq!(response.get("status"), Some("active".into()));
    let states: Result<Vec<WaitState>, Error> = Blocking::new(wait()).collect();
    assert_eq!(states.expect("two states").len(), 2);
    thread.join().expect("the server ends");
}

#[test]
fn no_async_runtime_is_compiled() {
    let tree = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--edges", "normal", "--prefix", "none"])
        .args(["--no-default-features", "--features", "blocking,rustls"])
        .args([
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&tree.stdout);
    assert!(
        text.contains("ureq v"),
        "{text}{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    for name in ["tokio", "hyper", "reqwest", "async-std", "smol"] {
        let found = text
            .lines()
            .find(|line| line.starts_with(&format!("{name} v")));
        assert_eq!(found, None);
    }
}
