//! Bodies that are cut off: no transport takes a part for the whole.

use std::time::Duration;

use crate::support::scripted_server::{Protocol, Step, start, write};
use crate::support::trusting::{trusting, trusting_blocking};
use openapi_sdk_runtime::{
    Block, Bytes, Client, ClientBuilder, Error, Json, Method, Request, RetryPolicy, Text,
};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n";

/// A response that ends in some way, and whether it is complete then.
struct Ending {
    name: &'static str,
    protocol: Protocol,
    script: Vec<Step>,
    is_complete: bool,
}

fn endings() -> Vec<Ending> {
    let body = "data: [1]\n\ndata: [DONE]\n\n";
    let length = format!("{HEAD}content-length: {}\r\n\r\n{body}", body.len());
    let short = format!("{HEAD}content-length: {}\r\n\r\n{body}", body.len() + 9);
    let chunk = format!(
        "{HEAD}transfer-encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n",
        body.len()
    );
    let chunked = format!("{chunk}0\r\n\r\n");
    let in_size = format!("{chunk}1");
    let in_trailers = format!("{chunk}0\r\nx: y\r\n");
    let until_close = format!("{HEAD}connection: close\r\n\r\n{body}");
    let mut endings = Vec::new();
    for protocol in [Protocol::Plain, Protocol::Tls] {
        let mut add = |name, text: &str, is_complete, last: Option<Step>| {
            let mut script = vec![Step::Read, write(text)];
            script.extend(last);
            endings.push(Ending {
                name,
                protocol,
                script,
                is_complete,
            });
        };
        add("a length", &length, true, None);
        add("less than the length", &short, false, None);
        add(
            "less than the length, with notice",
            &short,
            false,
            Some(Step::Notify),
        );
        add("the last chunk", &chunked, true, None);
        add("no last chunk", &chunk, false, Some(Step::Notify));
        add("a part of a chunk's size", &in_size, false, None);
        add("a part of the trailers", &in_trailers, false, None);
        // Without TLS nothing tells the end of a body that ends with the connection from a lost connection.
        let is_plain = protocol == Protocol::Plain;
        add("the connection", &until_close, is_plain, None);
        add(
            "the connection, with notice",
            &until_close,
            true,
            Some(Step::Notify),
        );
        endings.push(Ending {
            name: "a reset",
            protocol,
            script: vec![
                Step::ReadSome,
                write(&until_close),
                Step::Pause(Duration::from_millis(50)),
            ],
            is_complete: false,
        });
    }
    // The handshake has read the first bytes of a TLS connection with the request, so that it is not reset.
    endings.retain(|ending| ending.name != "a reset" || ending.protocol == Protocol::Plain);
    endings
}

fn builder(url: &str) -> ClientBuilder {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        .retry_policy(RetryPolicy::none())
}

fn check<T: std::fmt::Debug>(result: Result<T, Error>, ending: &Ending, what: &str) {
    let Ending {
        name,
        protocol,
        is_complete,
        ..
    } = ending;
    match result {
        Ok(value) => assert!(
            is_complete,
            "{what} ending with {name}, {protocol:?}: {value:?}"
        ),
        Err(error) => {
            assert!(
                !is_complete,
                "{what} ending with {name}, {protocol:?}: {error:?}"
            );
            assert!(matches!(error, Error::Connection(_)), "{error:?}");
        }
    }
}

#[test]
fn blocking_client_reports_bodies_that_are_cut_off() {
    for ending in endings() {
        let open = || {
            let (url, _server) = start(ending.protocol, vec![ending.script.clone()]);
            let client = trusting_blocking(builder(&url)).build();
            client
                .expect("the client is valid")
                .request(Method::Get, "/v2/a")
        };
        check(open().response_as::<Text>().block(), &ending, "a text");
        check(open().raw().block(), &ending, "bytes");
        let chunks = open().download().block().expect("the head is complete");
        let chunks: Result<Vec<Bytes>, Error> = chunks.block().collect();
        check(chunks, &ending, "a download");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn async_client_reports_bodies_that_are_cut_off() {
    for ending in endings() {
        let open = || {
            let (url, _server) = start(ending.protocol, vec![ending.script.clone()]);
            let client = trusting(builder(&url)).build();
            client
                .expect("the client is valid")
                .request(Method::Get, "/v2/a")
        };
        check(open().response_as::<Text>().await, &ending, "a text");
        check(open().raw().await, &ending, "bytes");
        let mut chunks = open().download().await.expect("the head is complete");
        let mut result = Ok(());
        while let Some(chunk) = chunks.next().await {
            result = result.and(chunk.map(drop));
        }
        check(result, &ending, "a download");
    }
}

/// Events that end without `[DONE]` when the connection breaks.
fn broken_events(protocol: Protocol) -> String {
    let text = format!("{HEAD}connection: close\r\n\r\ndata: [1]\n\n");
    start(protocol, vec![vec![Step::Read, write(&text)]]).0
}

#[test]
fn blocking_stream_reports_a_lost_connection() {
    let client = trusting_blocking(builder(&broken_events(Protocol::Tls))).build();
    let client: Client = client.expect("the client is valid");
    let events = client
        .request(Method::Post, "/v2/a")
        .stream::<Json>()
        .block();
    let events: Vec<_> = events.expect("the stream opens").block().collect();
    assert!(
        matches!(&events[..], [Ok(_), Err(Error::Connection(_))]),
        "{events:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn async_stream_reports_a_lost_connection() {
    let client = trusting(builder(&broken_events(Protocol::Tls))).build();
    let client: Client = client.expect("the client is valid");
    let mut events = client
        .request(Method::Post, "/v2/a")
        .stream::<Json>()
        .await
        .expect("the stream opens");
    assert!(matches!(events.next().await, Some(Ok(_))));
    let last = events.next().await;
    assert!(matches!(last, Some(Err(Error::Connection(_)))), "{last:?}");
}
