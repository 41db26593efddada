//! The blocking client: requests, lists, waiters and streams without an async runtime, over a real socket.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use crate::support::tcp_server::start_server;
use openapi_sdk_runtime::{
    Block, Blocking, Client, Error, Json, Method, Operation, Pagination, Request, RequestBuilder,
    RetryPolicy, StatusRule, TimeoutKind, WaitState,
};

static LIST: Operation = Operation::new("keys_list", Method::Get, "/v2/keys")
    .pagination(&Pagination::number(&["keys"], "page").total(&["meta", "total"]));
static DROPLET: Operation = Operation::new("droplets_get", Method::Get, "/v2/droplets/1")
    .status_rule(&StatusRule::new(&[&["status"]], &["active"], &["archive"]));

fn client(url: &str) -> Client {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        .retry_policy(
            RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2)),
        )
        .blocking()
        .build()
        .expect("the client is valid")
}

#[test]
fn iterates_over_a_list() {
    let (url, thread) = start_server(&[
        "HTTP/1.1 200 OK\r\ncontent-length: 38\r\nconnection: close\r\n\r\n{\"keys\": [1, 2], \"meta\": {\"total\": 3}}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n13\r\n{\"keys\": [3], \"meta\r\n10\r\n\": {\"total\": 3}}\r\n0\r\n\r\n",
    ]);
    let list = RequestBuilder::<Json>::new(&client(&url), &LIST).items::<i64>();
    let mut items = list.block();
    let found: Result<Vec<i64>, Error> = items.by_ref().collect();
    assert_eq!(found.expect("the list is read"), [1, 2, 3]);
    assert_eq!(items.get_ref().total(), Some(3));
    let requests = thread.join().expect("the server thread does not panic");
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
fn retries_failures_and_follows_redirects() {
    let (url, thread) = start_server(&[
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
        .expect("the request succeeds");
    assert_eq!((response.as_json(), response.attempts()), ("[]", 2));
    let error = client.request(Method::Get, "/v2/a").block();
    assert_eq!(
        error.expect_err("the request fails").id(),
        Some("not_found")
    );
    let deleted = client
        .request(Method::Delete, "/v2/c")
        .json(&Json::from("x"));
    assert_eq!(
        deleted
            .raw()
            .block()
            .expect("the empty response is read")
            .len(),
        0
    );
    let requests = thread.join().expect("the server thread does not panic");
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
    let error = error.expect_err("nothing listens there");
    assert!(
        matches!(error, Error::Connection(_)) && error.is_retryable(),
        "{error:?}"
    );
    assert!(!format!("{error:?}{error}").contains("hunter2"));
}

#[test]
fn yields_events_before_the_response_ends() {
    let (url, thread) = start_server(&[
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
    let mut stream = stream.block().expect("the stream opens").block();
    for expected in ["1", "2"] {
        let event = stream
            .next()
            .expect("there is another event")
            .expect("the event is valid");
        assert_eq!(event.as_json(), expected);
    }
    let quiet = stream
        .next()
        .expect("the stream reports the timeout")
        .expect_err("the stream times out");
    assert_eq!(quiet.timeout_kind(), Some(TimeoutKind::Idle), "{quiet:?}");
    assert!(stream.next().is_none());
    drop(stream);
    let mut stream = call()
        .stream::<Json>()
        .block()
        .expect("the stream opens")
        .block();
    assert!(stream.next().is_some_and(|event| event.is_ok()));
    // The server reads until the connection is closed, so its thread ends only if dropping the stream closes it.
    drop(stream);
    let requests = thread.join().expect("the server thread does not panic");
    assert!(
        requests[0].ends_with("{\"stream\":true}"),
        "{}",
        requests[0]
    );
}

#[test]
fn times_out_without_a_response() {
    let (url, _thread) = start_server(&["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{…", "…"]);
    for call in ["/v2/body", "/v2/head"] {
        let start = Instant::now();
        let call = client(&url).request(Method::Post, call);
        let error = Request::timeout(call, Duration::from_millis(200)).block();
        let error = error.expect_err("the request times out");
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error:?}");
        assert!(error.to_string().ends_with("within 200ms"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(20));
    }
}

/// Starts a server that writes `first` to each connection, and then `repeated` again and again with a pause in
/// milliseconds. Returns its URL.
fn start_endless_server(first: &'static str, repeated: &'static str, pause: u64) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!(
        "http://{}",
        listener.local_addr().expect("the listener has an address")
    );
    std::thread::spawn(move || {
        for mut socket in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let mut request = [0; 4096];
                let _ = socket.read(&mut request);
                let mut sent = socket.write_all(first.as_bytes());
                while sent.is_ok() {
                    std::thread::sleep(Duration::from_millis(pause));
                    sent = socket.write_all(repeated.as_bytes());
                }
            });
        }
    });
    url
}

#[test]
fn reports_status_of_error_with_endless_body() {
    let head = "HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n";
    let url = start_endless_server(head, "1\r\n \r\n", 10);
    let start = Instant::now();
    let call = client(&url).request(Method::Get, "/v2/a");
    let error = call.attempt_timeout(Duration::from_secs(1)).download();
    let error = error.block().expect_err("the request fails");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn times_out_of_endless_download() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let url = start_endless_server(head, "1\r\n \r\n", 10);
    let call = client(&url).request(Method::Get, "/v2/a");
    let call = Request::timeout(call, Duration::from_millis(300));
    let pieces = call
        .download()
        .block()
        .expect("the request succeeds")
        .block();
    let error = pieces
        .filter_map(Result::err)
        .next()
        .expect("the download times out");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error:?}");
}

#[test]
fn redirects_share_the_attempt_timeout() {
    let redirect = "HTTP/1.1 302 Found\r\nlocation: /b\r\ncontent-length: 0\r\n\r\n";
    let url = start_endless_server("", redirect, 150);
    let start = Instant::now();
    let call = client(&url).request(Method::Get, "/v2/a");
    let call = call.attempt_timeout(Duration::from_millis(400));
    let error = call.retry_policy(RetryPolicy::none()).block();
    let error = error.expect_err("the redirects do not end in time");
    assert_eq!(
        error.timeout_kind(),
        Some(TimeoutKind::Attempt),
        "{error:?}"
    );
    assert!(start.elapsed() < Duration::from_millis(1200));
}

#[test]
fn reports_unresolved_host_as_connection_error() {
    // A label of a host name has at most 63 characters, so no DNS server is asked for this one.
    let url = format!("http://{}.invalid", "a".repeat(64));
    let error = client(&url).request(Method::Post, "/v2/a").block();
    let error = error.expect_err("the request fails");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(error.to_string().contains("could not connect"), "{error}");
    assert_eq!(
        error.attempts(),
        3,
        "the request was never sent, so it is retried"
    );
}

#[test]
fn works_inside_an_async_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let (url, thread) = start_server(&[
        "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]",
    ]);
    let response = runtime
        .expect("the runtime starts")
        .block_on(async { client(&url).request(Method::Get, "/v2/a").block() });
    assert_eq!(response.expect("the request succeeds").attempts(), 2);
    thread.join().expect("the server thread does not panic");
}

#[cfg(feature = "reqwest")]
#[test]
fn rejects_blocking_on_an_async_client() {
    let client = crate::support::service::builder()
        .token("t")
        .base_url("http://127.0.0.1:9")
        .build();
    let error = client
        .expect("the client is valid")
        .request(Method::Get, "/")
        .block();
    let error = error.expect_err("the client is async");
    assert!(
        matches!(error, Error::Usage(_)) && error.to_string().contains(".blocking()"),
        "{error}"
    );
}

#[test]
fn waits_for_the_result_or_iterates_over_states() {
    const NEW: &str =
        "HTTP/1.1 200 OK\r\ncontent-length: 17\r\nconnection: close\r\n\r\n{\"status\": \"new\"}";
    const ACTIVE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\nconnection: close\r\n\r\n{\"status\": \"active\"}";
    let (url, thread) = start_server(&[NEW, ACTIVE, NEW, ACTIVE]);
    let wait = || {
        let call = RequestBuilder::<Json>::new(&client(&url), &DROPLET);
        call.wait::<Json>().every(Duration::from_millis(5))
    };
    let response = wait().block().expect("the status becomes active");
    assert_eq!(response.get("status"), Some("active".into()));
    let states: Result<Vec<WaitState>, Error> = Blocking::new(wait()).collect();
    assert_eq!(states.expect("both states are read").len(), 2);
    thread.join().expect("the server thread does not panic");
}

#[test]
fn depends_on_no_async_runtime() {
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
        text.contains("httparse v"),
        "{text}{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    // `ureq-proto` logs what it sends.
    for name in [
        "tokio",
        "hyper",
        "reqwest",
        "async-std",
        "smol",
        "ureq-proto",
    ] {
        let found = text
            .lines()
            .find(|line| line.starts_with(&format!("{name} v")));
        assert_eq!(found, None);
    }
}
