//! Redirects to another origin: neither transport sends the credential or headers of the caller there.

use crate::support::tcp_server::start_server;
use openapi_sdk_runtime::{Block, ClientBuilder, Method};

const EMPTY_LIST: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n[]";

fn builder(url: &str) -> ClientBuilder {
    crate::support::service::builder()
        .token("hunter2")
        .base_url(url)
}

/// A server that redirects to another one.
fn redirect_to(target: &str) -> (String, std::thread::JoinHandle<Vec<String>>) {
    let response = format!(
        "HTTP/1.1 302 Found\r\nlocation: {target}/x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
    );
    start_server(&[response.leak()])
}

/// Asserts that only the first server received the credential.
fn assert_credential_stays(own: &[String], other: &[String]) {
    assert_eq!((own.len(), other.len()), (1, 1));
    assert!(
        own[0].contains("authorization: Bearer hunter2\r\n"),
        "{}",
        own[0]
    );
    assert!(other[0].starts_with("GET /x HTTP/1.1\r\n"), "{}", other[0]);
    assert!(
        own[0].contains("x-api-key: hunter2\r\n") && own[0].contains("cookie: session=hunter2\r\n"),
        "{}",
        own[0]
    );
    assert!(!other[0].contains("hunter2"), "{}", other[0]);
    for name in ["x-api-key", "cookie", "authorization"] {
        assert!(!other[0].contains(name), "{}", other[0]);
    }
    for kept in ["range: bytes=1-\r\n", "accept: ", "user-agent: "] {
        assert!(other[0].contains(kept), "{}", other[0]);
    }
}

/// The origin is more than the host: another port is another server.
#[test]
fn headers_follow_a_redirect_within_the_origin() {
    let responses = [
        "HTTP/1.1 302 Found\r\nlocation: /b\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
        EMPTY_LIST,
    ];
    let (url, own) = start_server(&responses);
    let client = builder(&url)
        .blocking()
        .build()
        .expect("the client is valid");
    let call = client.request(Method::Get, "/a");
    let call = call.header("x-api-key", "hunter2");
    call.block().expect("the request succeeds");
    let requests = own.join().expect("the server thread does not panic");
    assert!(
        requests[1].contains("x-api-key: hunter2\r\n"),
        "{}",
        requests[1]
    );
}

#[tokio::test]
async fn async_client_sends_no_credential_to_another_origin() {
    let (url, other) = start_server(&[EMPTY_LIST]);
    let (own_url, own) = redirect_to(&url);
    let client = builder(&own_url).build().expect("the client is valid");
    let response = client
        .request(Method::Get, "/a")
        .header("x-api-key", "hunter2")
        .header("range", "bytes=1-")
        .cookie("session", "hunter2")
        .await
        .expect("the request succeeds");
    assert_eq!(response.as_json(), "[]");
    assert_credential_stays(
        &own.join().expect("the server thread does not panic"),
        &other.join().expect("the server thread does not panic"),
    );
}

#[test]
fn blocking_client_sends_no_credential_to_another_origin() {
    let (url, other) = start_server(&[EMPTY_LIST]);
    let (own_url, own) = redirect_to(&url);
    let client = builder(&own_url)
        .blocking()
        .build()
        .expect("the client is valid");
    let response = client
        .request(Method::Get, "/a")
        .header("x-api-key", "hunter2")
        .header("range", "bytes=1-")
        .cookie("session", "hunter2")
        .block()
        .expect("the request succeeds");
    assert_eq!(response.as_json(), "[]");
    assert_credential_stays(
        &own.join().expect("the server thread does not panic"),
        &other.join().expect("the server thread does not panic"),
    );
}
