//! Compressed responses: asked for by default, decoded alike over both transports, and bounded.

use std::io::Write;

use crate::support::fake_transport::FakeTransport;
use crate::support::scripted_server::{Protocol, Step, start};
use flate2::Compression;
use flate2::write::GzEncoder;
use openapi_sdk_runtime::{Block, Bytes, Client, Error, Json, Method, Request, RetryPolicy};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory can be written");
    encoder.finish().expect("memory can be written")
}

fn respond(headers: &str, body: &[u8]) -> Vec<Step> {
    let head = format!(
        "HTTP/1.1 200 OK\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    vec![Step::Read, Step::Write([head.as_bytes(), body].concat())]
}

const GZIP: &str = "content-type: application/json\r\ncontent-encoding: gzip\r\n";

/// Sends a request over both transports. Returns the results and the heads of the requests.
async fn send_both(
    script: Vec<Step>,
    send: impl Fn(&Client) -> openapi_sdk_runtime::RequestBuilder<Bytes>,
) -> Vec<(Result<openapi_sdk_runtime::Response<Bytes>, Error>, String)> {
    let mut results = Vec::new();
    for is_blocking in [false, true] {
        let (url, server) = start(Protocol::Plain, vec![script.clone()]);
        let builder = crate::support::service::builder()
            .token("t")
            .base_url(url)
            .response_limit(1 << 20)
            .retry_policy(RetryPolicy::none());
        let result = if is_blocking {
            let client = builder.blocking().build().expect("the client is valid");
            send(&client).block()
        } else {
            let client = builder.build().expect("the client is valid");
            send(&client).await
        };
        let requests = tokio::task::spawn_blocking(|| server.join());
        let requests = requests.await.expect("the task does not panic");
        let request = requests.expect("the server does not panic").remove(0);
        results.push((result, request));
    }
    results
}

fn get(client: &Client) -> openapi_sdk_runtime::RequestBuilder<Bytes> {
    client.request(Method::Get, "/v2/a").response_as()
}

#[tokio::test(flavor = "multi_thread")]
async fn asks_for_gzip_and_decodes_it() {
    let text = br#"{"things": [1, 2, 3]}"#.repeat(1000);
    // Some servers compress in several parts.
    let parts = [gzip(&text[..100]), gzip(&text[100..])].concat();
    for body in [gzip(&text), parts] {
        for (response, request) in send_both(respond(GZIP, &body), get).await {
            assert!(request.contains("accept-encoding: gzip\r\n"), "{request}");
            let response = response.expect("the response is decoded");
            assert!(response.body()[..] == text[..]);
            for name in ["content-encoding", "content-length"] {
                assert!(!response.headers().contains_key(name), "{name}");
            }
        }
    }
    for (response, _) in send_both(respond("", &text), get).await {
        assert!(response.expect("it is not encoded").body()[..] == text[..]);
    }
    for (response, _) in send_both(respond(GZIP, b""), get).await {
        assert!(response.expect("there is no body").body().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_asks_for_an_encoding_decodes_it() {
    let body = gzip(b"[1]");
    let ask = |client: &Client| get(client).header("accept-encoding", "gzip, br");
    for (response, request) in send_both(respond(GZIP, &body), ask).await {
        assert!(
            request.contains("accept-encoding: gzip, br\r\n"),
            "{request}"
        );
        assert!(response.expect("a response").body()[..] == body[..]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bomb_ends_at_the_response_limit() {
    // 64 MiB in 64 KB.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let piece = vec![b'0'; 1 << 20];
    for _ in 0..64 {
        encoder.write_all(&piece).expect("memory can be written");
    }
    let bomb = encoder.finish().expect("memory can be written");
    for (response, _) in send_both(respond(GZIP, &bomb), get).await {
        let error = response.expect_err("the response is too long");
        assert!(matches!(error, Error::Decoding(_)), "{error:?}");
        assert!(
            error.to_string().contains("limit of 1048576 bytes"),
            "{error}"
        );
    }
    // Of an error, the first part is kept.
    let script = respond(GZIP, &bomb);
    let Step::Write(bytes) = &script[1] else {
        unreachable!("the second step writes");
    };
    let bytes = [b"HTTP/1.1 404 X\r\n", &bytes["HTTP/1.1 200 OK\r\n".len()..]].concat();
    for (response, _) in send_both(vec![Step::Read, Step::Write(bytes)], get).await {
        let error = response.expect_err("the status is an error");
        assert!(matches!(error, Error::NotFound(_)) && error.body().len() <= 1 << 20);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_is_cut_off_or_corrupt_is_an_error() {
    let whole = gzip(&b"[1, 2, 3]".repeat(500));
    let mut corrupt = whole.clone();
    let middle = corrupt.len() / 2;
    corrupt[middle] ^= 0xff;
    let mut wrong_sum = whole.clone();
    let last = wrong_sum.len() - 8;
    wrong_sum[last] ^= 0xff;
    for body in [
        &whole[..whole.len() - 1],
        &whole[..20],
        &whole[..5],
        &corrupt,
        &wrong_sum,
        b"[1]",
    ] {
        for (response, _) in send_both(respond(GZIP, body), get).await {
            let error = response.expect_err("the body is not complete");
            assert!(matches!(error, Error::Connection(_)), "{error:?}");
            assert!(error.to_string().contains("`gzip`"), "{error}");
        }
    }
}

#[tokio::test]
async fn streams_and_downloads_do_not_ask_and_are_decoded() {
    let events = gzip(b"data: [1]\n\ndata: [DONE]\n\n");
    let fake = FakeTransport::default();
    let respond = || {
        let mut response =
            crate::support::fake_transport::response(200, &[("content-encoding", "gzip")], "");
        *response.body_mut() = openapi_sdk_runtime::Body::full(events.clone());
        fake.responses
            .lock()
            .expect("the lock is not poisoned")
            .push_back(Ok(response));
    };
    let client = fake.client();
    respond();
    let stream = client.request(Method::Post, "/v2/a").stream::<Json>();
    let mut stream = stream.await.expect("the stream opens");
    let event = stream.next().await.expect("an event").expect("a good one");
    assert_eq!(event.as_json(), "[1]");
    respond();
    let download = client.request(Method::Get, "/v2/a").download();
    let mut download = download.await.expect("the download starts");
    assert_eq!(download.content_length(), None);
    let chunk = download.next().await.expect("a chunk").expect("a good one");
    assert_eq!(&chunk[..9], b"data: [1]");
    assert_eq!(fake.header("accept-encoding"), [None, None]);
}
