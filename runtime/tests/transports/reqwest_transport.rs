//! The `reqwest` transport: what it writes to a socket and reads from it.

use std::time::Duration;

use crate::support::tcp_server::is_complete;
use openapi_sdk_runtime::{Bytes, Client, Error, Json, Method, Request};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Starts a server that writes the next of these responses to each connection. Returns its URL, and a task whose result is
/// the requests. After a response that ends in `…` the connection stays open.
async fn start_server(
    responses: &[&'static str],
) -> (String, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let responses = responses.to_vec();
    let task = tokio::spawn(async move {
        let mut requests = Vec::new();
        let mut open = Vec::new();
        for response in responses {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let mut request = Vec::new();
            while !is_complete(&request) {
                if socket.read_buf(&mut request).await.expect("bytes") == 0 {
                    break;
                }
            }
            requests.push(String::from_utf8_lossy(&request).into_owned());
            let (text, unfinished) = response
                .strip_suffix('…')
                .map_or((response, false), |text| (text, true));
            socket.write_all(text.as_bytes()).await.expect("a reader");
            if unfinished {
                open.push(socket);
            }
        }
        requests
    });
    (url, task)
}

fn client(url: &str) -> Client {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        .build()
        .expect("the client is valid")
}

#[tokio::test]
async fn sends_requests_and_reads_responses() {
    let (url, task) = start_server(&[
        "HTTP/1.1 200 OK\r\ncontent-length: 7\r\nx-request-id: r1\r\nconnection: close\r\n\r\n{\"a\":1}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\ncontent-length: 18\r\nconnection: close\r\n\r\n{\"id\":\"not_found\"}",
        "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n",
    ])
    .await;
    let client = client(&url);
    let response = client
        .request(Method::Post, "/v2/a?b=%20")
        .json(&Json::from("x"))
        .await
        .expect("the request succeeds");
    assert_eq!(
        (response.as_json(), response.request_id()),
        ("{\"a\":1}", Some("r1"))
    );
    let response = client
        .request(Method::Get, "/v2/b")
        .await
        .expect("the chunked response is read");
    assert_eq!(response.as_json(), "[1,2]");
    let error = client
        .request(Method::Get, "/v2/c")
        .await
        .expect_err("the request fails");
    assert_eq!(error.id(), Some("not_found"));
    let response = client
        .request(Method::Delete, "/v2/d")
        .response_as::<Bytes>()
        .await
        .expect("the empty response is read");
    assert!(response.is_empty());
    let requests = task.await.expect("the server thread does not panic");
    assert!(
        requests[0].starts_with("POST /v2/a?b=%20 HTTP/1.1\r\n"),
        "{}",
        requests[0]
    );
    assert!(
        requests[0].contains("authorization: Bearer t\r\n")
            && requests[0].ends_with("\r\n\r\n\"x\"")
    );
    assert!(requests[3].starts_with("DELETE /v2/d HTTP/1.1\r\n"));
}

#[tokio::test]
async fn yields_events_before_the_response_ends() {
    let (url, task) =
        start_server(&["HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\r\n\r\ndata: 2\n\ndata: 3…"]).await;
    let call = client(&url)
        .request(Method::Post, "/v1/chat")
        .json(&Json::parse("{}").expect("valid JSON"));
    let mut stream = call.stream::<Json>().await.expect("the stream opens");
    for expected in ["1", "2"] {
        let event = stream.next().await.expect("an event").expect("a good one");
        assert_eq!(event.as_json(), expected);
    }
    let requests = task.await.expect("the server thread does not panic");
    assert!(requests[0].ends_with("{\"stream\":true}"));
    assert!(
        stream.next().await.is_none_or(|event| event.is_err()),
        "a truncated event is not yielded"
    );
}

#[tokio::test]
async fn maps_failures_to_error_variants() {
    let (url, task) = start_server(&["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"]).await;
    let error = client(&url)
        .request(Method::Get, "/")
        .await
        .expect_err("the response is truncated");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    task.await.expect("the server thread does not panic");
    let error = client(&url)
        .request(Method::Get, "/x?token=hunter2")
        .await
        .expect_err("nothing listens there");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(
        error
            .to_string()
            .contains("could not connect to the server"),
        "{error}"
    );
    assert!(!format!("{error:?}{error}").contains("hunter2"));

    let (url, task) = start_server(&["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{…"]).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let silent = format!("http://{}", listener.local_addr().expect("an address"));
    for url in [silent, url] {
        let call = client(&url).request(Method::Get, "/");
        let error = Request::timeout(call, Duration::from_millis(200))
            .send()
            .await
            .expect_err("the request times out");
        assert!(
            matches!(error, Error::Timeout(_) | Error::Connection(_)),
            "{error:?}"
        );
    }
    task.abort();
}
