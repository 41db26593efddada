//! A blocking client after `fork`: the child has timers and connections of its own.
#![cfg(all(unix, feature = "blocking"))]

mod support;

use std::time::{Duration, Instant};

use openapi_sdk_runtime::{Block, Client, Method, RetryPolicy};
use support::scripted_server::{Protocol, Step, start, write};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]";
const UNAVAILABLE: &str =
    "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nretry-after: 0.2\r\n\r\n";

/// A call that waits before its second attempt.
fn waits(client: &Client) -> bool {
    let response = client.request(Method::Get, "/v2/a").block();
    response.is_ok_and(|response| response.attempts() == 2)
}

#[test]
fn a_call_that_waits_works_in_the_child() {
    let exchange = vec![Step::Read, write(UNAVAILABLE), Step::Read, write(OK)];
    // The parent keeps its connection, which is not used by the child.
    let parent = [exchange.clone(), vec![Step::ReadAll]].concat();
    let (url, _server) = start(Protocol::Plain, vec![parent.clone(), exchange]);
    let client = support::service::builder()
        .token("t")
        .base_url(url)
        .retry_policy(RetryPolicy::new().max_attempts(2))
        .blocking()
        .build()
        .expect("the client is valid");
    assert!(waits(&client), "the parent waits");
    let child = match fork::fork().expect("the process forks") {
        fork::Fork::Child => std::process::exit(if waits(&client) { 0 } else { 1 }),
        fork::Fork::Parent(child) => child,
    };
    let start = Instant::now();
    let status = loop {
        let status = fork::waitpid_nohang(child).expect("the child exists");
        if status.is_some() || start.elapsed() > Duration::from_secs(20) {
            break status;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status, Some(0), "the child hangs or fails");
}
