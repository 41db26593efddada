//! Time limits of the blocking client where nothing is ever pending, because each part is there when it is asked for.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::support::tcp_server::is_complete;
use openapi_sdk_runtime::{
    Block, Blocking, Client, Error, Json, LookupKey, Method, Operation, Pagination, Request,
    RequestBuilder, RetryPolicy, StatusRule, TimeoutKind,
};

const LIMIT: Duration = Duration::from_millis(700);

static LIST: Operation = Operation::new("list", Method::Get, "/v2/things")
    .pagination(&Pagination::number(&["things"], "page").next(&["links", "pages", "next"]));
static CREATE: Operation = Operation::new("create", Method::Post, "/v2/things")
    .lookup_key(&LookupKey::new(&["name"], &LIST, &["things"], &["name"]));
static STATUS: Operation = Operation::new("status", Method::Get, "/v2/things/1")
    .status_rule(&StatusRule::new(&[&["status"]], &["done"], &[]));

/// Starts a server that answers each request with what `respond` returns for its first line and its number. An empty
/// response closes the connection. Returns the URL and the number of requests.
fn start_server(
    respond: impl Fn(&str, usize) -> String + Send + Sync + 'static,
) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (count, respond) = (Arc::new(AtomicUsize::new(0)), Arc::new(respond));
    let shared = count.clone();
    std::thread::spawn(move || {
        for mut socket in listener.incoming().flatten() {
            let (count, respond) = (shared.clone(), respond.clone());
            std::thread::spawn(move || {
                let (mut request, mut piece) = (Vec::new(), [0; 4096]);
                loop {
                    while !is_complete(&request) {
                        match socket.read(&mut piece) {
                            Ok(0) | Err(_) => return,
                            Ok(read) => request.extend_from_slice(&piece[..read]),
                        }
                    }
                    let text = String::from_utf8_lossy(&request).into_owned();
                    request.clear();
                    let number = count.fetch_add(1, Ordering::Relaxed);
                    let response = respond(text.lines().next().unwrap_or(""), number);
                    if response.is_empty() || socket.write_all(response.as_bytes()).is_err() {
                        return;
                    }
                }
            });
        }
    });
    (url, count)
}

fn json(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn client(url: &str) -> Client {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        .no_rate_limit()
        .retry_policy(RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO))
        .blocking()
        .build()
        .expect("the client is valid")
}

fn assert_in_time(start: Instant) {
    let elapsed = start.elapsed();
    assert!(elapsed >= LIMIT / 2, "{elapsed:?}");
    assert!(elapsed < LIMIT * 3, "{elapsed:?}");
}

#[test]
fn reconciliation_with_an_endless_list_keeps_the_limit_of_the_call() {
    let (url, count) = start_server(|line, number| {
        if line.starts_with("POST") {
            return String::new();
        }
        json(&format!(
            r#"{{"things": [{{"name": "n{number}"}}], "links": {{"pages": {{"next": "/?page={number}9"}}}}}}"#
        ))
    });
    let start = Instant::now();
    let body = Json::object([("name", "mine")]);
    let call = RequestBuilder::<Json>::new(&client(&url), &CREATE).json(&body);
    let call = Request::timeout(call, LIMIT).reconcile();
    let error = call.block().expect_err("the list does not end");
    assert_in_time(start);
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error:?}");
    assert!(count.load(Ordering::Relaxed) > 10, "the list was read");
}

#[test]
fn waiter_without_an_interval_keeps_its_deadline() {
    let (url, count) = start_server(|_, _| json(r#"{"status": "new"}"#));
    let waiter = || {
        let call = RequestBuilder::<Json>::new(&client(&url), &STATUS);
        call.wait::<Json>().every(Duration::ZERO).deadline(LIMIT)
    };
    let start = Instant::now();
    let error = waiter().block().expect_err("the work does not end");
    assert_in_time(start);
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(error.to_string().contains("is still `new`"), "{error}");
    let start = Instant::now();
    let mut states = Blocking::new(waiter());
    assert!(states.next().is_some_and(|state| state.is_ok()));
    assert!(states.next().is_some_and(|state| state.is_err()));
    assert_in_time(start);
    assert!(count.load(Ordering::Relaxed) > 10, "the status was polled");
}

#[test]
fn a_slow_poll_keeps_the_deadline_of_its_waiter() {
    let (url, _) = start_server(|_, _| {
        std::thread::sleep(Duration::from_secs(30));
        String::new()
    });
    let start = Instant::now();
    let call = RequestBuilder::<Json>::new(&client(&url), &STATUS);
    let error = call.wait::<Json>().deadline(LIMIT).block();
    let error = error.expect_err("the server does not answer");
    assert_in_time(start);
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[test]
fn an_error_with_a_silent_body_is_reported_soon() {
    let (url, _) = start_server(|_, _| {
        "HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\n\r\n{\"id\"".to_owned()
    });
    let start = Instant::now();
    let call = client(&url).request(Method::Get, "/v2/a");
    let error = call.attempt_timeout(Duration::from_secs(2)).block();
    let error = error.expect_err("the status is an error");
    assert!(matches!(error, Error::NotFound(_)), "{error:?}");
    assert!(start.elapsed() < Duration::from_millis(1500));
}
