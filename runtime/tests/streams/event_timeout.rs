//! Streams that only keep their connection open end at a limit, over both transports.

use std::time::{Duration, Instant};

use crate::support::scripted_server::{Protocol, Step, start, write};
use openapi_sdk_runtime::{
    Block, Client, ClientBuilder, Error, Json, Method, Request, TimeoutKind,
};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
const LIMIT: Duration = Duration::from_millis(300);

/// An event, and then comments, empty events and parts of events for two seconds.
fn pinging_server() -> String {
    let mut script = vec![Step::Read, write(HEAD), write("data: [1]\n\n")];
    for _ in 0..20 {
        script.push(Step::Pause(Duration::from_millis(100)));
        script.push(write(": ping\n\nevent: ping\ndata:\n\nid: 7\n"));
    }
    start(Protocol::Plain, vec![script]).0
}

fn builder(url: &str) -> ClientBuilder {
    crate::support::service::builder().token("t").base_url(url)
}

fn assert_timed_out(last: Option<Result<Json, Error>>, start: Instant) {
    let error = last.expect("an error").expect_err("there is no event");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Event), "{error:?}");
    assert!(
        error.to_string().contains("no event received for 300ms"),
        "{error}"
    );
    assert!(start.elapsed() >= LIMIT && start.elapsed() < LIMIT * 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn async_stream_that_only_pings_ends() {
    let client = builder(&pinging_server()).event_timeout(LIMIT).build();
    let client: Client = client.expect("the client is valid");
    let call = client.request(Method::Post, "/v2/a");
    let mut stream = call.stream::<Json>().await.expect("the stream opens");
    assert!(matches!(stream.next().await, Some(Ok(_))));
    // Only the time in which an event is awaited counts.
    tokio::time::sleep(LIMIT).await;
    let start = Instant::now();
    assert_timed_out(stream.next().await, start);
    assert!(stream.next().await.is_none());
}

#[test]
fn blocking_stream_that_only_pings_ends() {
    let client = builder(&pinging_server()).blocking().build();
    let client: Client = client.expect("the client is valid");
    let call = client.request(Method::Post, "/v2/a").event_timeout(LIMIT);
    let stream = call.stream::<Json>().block().expect("the stream opens");
    let mut stream = stream.block();
    assert!(matches!(stream.next(), Some(Ok(_))));
    let start = Instant::now();
    assert_timed_out(stream.next(), start);
    assert!(stream.next().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_stream_ends_too() {
    let script = vec![Step::Read, write(HEAD), Step::Pause(Duration::from_secs(2))];
    let (url, _server) = start(Protocol::Plain, vec![script]);
    let client = builder(&url).event_timeout(LIMIT).build();
    let client: Client = client.expect("the client is valid");
    let call = client.request(Method::Post, "/v2/a");
    let mut stream = call.stream::<Json>().await.expect("the stream opens");
    let start = Instant::now();
    assert_timed_out(stream.next().await, start);
}
