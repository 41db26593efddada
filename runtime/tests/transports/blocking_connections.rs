//! Connections of the blocking client: reuse, early responses, TLS failures and proxies.

use std::time::Duration;

use crate::support::scripted_server::{Protocol, Step, start, write};
use crate::support::trusting::{trusting, trusting_blocking};
use openapi_sdk_runtime::{
    Block, Body, Bytes, Client, ClientBuilder, Error, Method, RetryPolicy, Upload,
};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]";
const TOO_LARGE: &str =
    "HTTP/1.1 413 Content Too Large\r\ncontent-length: 18\r\n\r\n{\"id\":\"too_large\"}";

fn builder(url: &str) -> ClientBuilder {
    crate::support::service::builder()
        .token("t")
        .base_url(url)
        .retry_policy(RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO))
}

#[test]
fn uses_a_connection_again_until_the_server_closes_it() {
    for protocol in [Protocol::Plain, Protocol::Tls] {
        let empty = "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";
        let chunked =
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2;x=y\r\n[]\r\n0\r\n\r\n";
        let first = vec![
            Step::Read,
            write(OK),
            Step::Read,
            write(empty),
            Step::Read,
            write(chunked),
            Step::Notify,
        ];
        let (url, server) = start(protocol, vec![first, vec![Step::Read, write(OK)]]);
        let client: Client = trusting_blocking(builder(&url)).build().expect("a client");
        let call = |method| client.request(method, "/v2/a").raw().block();
        assert_eq!(call(Method::Post).expect("a response").body(), "[]");
        assert_eq!(call(Method::Delete).expect("a response").body(), "");
        assert_eq!(call(Method::Get).expect("a response").body(), "[]");
        std::thread::sleep(Duration::from_millis(100));
        let last = call(Method::Post).expect("the closed connection is not used");
        assert_eq!(last.attempts(), 1);
        let requests = server.join().expect("the server does not panic");
        assert!(
            requests[0].contains("content-length: 0\r\n"),
            "{}",
            requests[0]
        );
        assert!(!requests[1].contains("content-length"), "{}", requests[1]);
        assert!(requests[2].starts_with("GET /v2/a HTTP/1.1\r\nhost: localhost:"));
    }
}

/// A response that refuses an upload after its first bytes, while the client still sends.
fn refusals() -> Vec<(Protocol, Vec<Step>)> {
    let mut refusals = Vec::new();
    for protocol in [Protocol::Plain, Protocol::Tls] {
        let refusal = vec![
            Step::ReadSome,
            write("HTTP/1.1 100 Continue\r\n\r\n"),
            write(TOO_LARGE),
        ];
        let keep_open = Step::Pause(Duration::from_millis(500));
        refusals.push((protocol, [refusal.clone(), vec![keep_open]].concat()));
        refusals.push((protocol, [refusal, vec![Step::ReadAll]].concat()));
    }
    refusals
}

/// More than the buffers of a connection hold.
const SIZE: usize = 32 << 20;

fn uploads() -> [Upload; 2] {
    let whole = Bytes::from(vec![b'x'; SIZE]);
    let stream = whole.clone();
    [
        Upload::new(SIZE as u64, move || Body::full(stream.clone())),
        Upload::from(whole),
    ]
}

fn assert_too_large(result: Result<openapi_sdk_runtime::Response<Bytes>, Error>) {
    let error = result.expect_err("the upload is refused");
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.id()),
        (Some(413), Some("too_large"))
    );
}

#[test]
fn blocking_client_reports_why_an_upload_was_refused_early() {
    for (protocol, script) in refusals() {
        for upload in uploads() {
            let (url, _server) = start(protocol, vec![script.clone()]);
            let builder = builder(&url).retry_policy(RetryPolicy::none());
            let client: Client = trusting_blocking(builder).build().expect("a client");
            let call = client.request(Method::Put, "/v2/a");
            assert_too_large(call.upload("text/plain", upload).raw().block());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn async_client_reports_why_an_upload_was_refused_early() {
    for (protocol, script) in refusals() {
        for upload in uploads() {
            let (url, _server) = start(protocol, vec![script.clone()]);
            let builder = builder(&url).retry_policy(RetryPolicy::none());
            let client: Client = trusting(builder).build().expect("a client");
            let call = client.request(Method::Put, "/v2/a");
            assert_too_large(call.upload("text/plain", upload).raw().await);
        }
    }
}

fn assert_not_connected(error: Error) {
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(error.to_string().contains("could not connect"), "{error}");
    assert_eq!(error.attempts(), 3, "nothing was sent, so it is repeated");
}

#[test]
fn a_failure_of_tls_is_a_failed_connection_of_the_blocking_client() {
    // The client does not know the authority.
    let (url, _server) = start(Protocol::Tls, vec![vec![Step::Read]; 3]);
    let client: Client = builder(&url).blocking().build().expect("a client");
    let error = client.request(Method::Post, "/v2/a").block();
    assert_not_connected(error.expect_err("the certificate is unknown"));
    // The server does not speak TLS.
    let (url, _server) = start(Protocol::Plain, vec![vec![Step::ReadSome, write(OK)]; 3]);
    let url = url.replace("http:", "https:");
    let client: Client = builder(&url).blocking().build().expect("a client");
    let error = client.request(Method::Post, "/v2/a").block();
    assert_not_connected(error.expect_err("there is no TLS"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_of_tls_is_a_failed_connection_of_the_async_client() {
    let (url, _server) = start(Protocol::Tls, vec![vec![Step::Read]; 3]);
    let client: Client = builder(&url).build().expect("a client");
    let error = client.request(Method::Post, "/v2/a").await;
    assert_not_connected(error.expect_err("the certificate is unknown"));
    let (url, _server) = start(Protocol::Plain, vec![vec![Step::ReadSome, write(OK)]; 3]);
    let url = url.replace("http:", "https:");
    let client: Client = builder(&url).build().expect("a client");
    let error = client.request(Method::Post, "/v2/a").await;
    assert_not_connected(error.expect_err("there is no TLS"));
}

#[test]
fn a_silent_tls_server_is_a_failed_connection() {
    let silent = vec![Step::ReadSome, Step::Pause(Duration::from_secs(5))];
    let (url, _server) = start(Protocol::Plain, vec![silent]);
    let url = url.replace("http:", "https:");
    let client = builder(&url)
        .connect_timeout(Duration::from_millis(200))
        .retry_policy(RetryPolicy::none())
        .blocking()
        .build()
        .expect("a client");
    let error = client.request(Method::Post, "/v2/a").block();
    let error = error.expect_err("the handshake does not end");
    assert!(
        error.to_string().contains("no connection within 200ms"),
        "{error}"
    );
}

/// Runs a test of this file in a process with a proxy.
fn run_with_proxy(test: &str, variable: &str, proxy: &str) {
    let (_, module) = module_path!().split_once("::").expect("a module");
    let test = format!("{module}::{test}");
    let output = std::process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", &test, "--ignored"])
        .env(variable, proxy)
        .output()
        .expect("the test starts");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
}

#[test]
#[ignore = "runs in `sends_requests_through_a_proxy`, with a proxy"]
fn request_through_a_proxy() {
    let client = builder("http://api.invalid").blocking().build();
    let client: Client = client.expect("a client");
    let response = client.request(Method::Get, "/v2/a?b=c").block();
    assert_eq!(response.expect("a response").as_json(), "[]");
}

#[test]
#[ignore = "runs in `sends_requests_through_a_proxy`, with a proxy"]
fn tunnel_through_a_proxy() {
    let client = builder("https://api.invalid").blocking();
    let client: Client = client
        .retry_policy(RetryPolicy::none())
        .build()
        .expect("a client");
    let error = client.request(Method::Get, "/v2/a").block();
    let error = error.expect_err("the proxy refuses").to_string();
    assert!(
        error.contains("could not connect") && error.contains("407"),
        "{error}"
    );
}

#[test]
fn sends_requests_through_a_proxy() {
    let (url, server) = start(Protocol::Plain, vec![vec![Step::Read, write(OK)]]);
    let proxy = url.replace("http://", "http://user:pass@");
    run_with_proxy("request_through_a_proxy", "http_proxy", &proxy);
    let requests = server.join().expect("the server does not panic");
    assert!(
        requests[0]
            .starts_with("GET http://api.invalid/v2/a?b=c HTTP/1.1\r\nhost: api.invalid\r\n"),
        "{}",
        requests[0]
    );
    assert!(requests[0].contains("proxy-authorization: Basic dXNlcjpwYXNz\r\n"));
    let refusal = write("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    let (url, server) = start(Protocol::Plain, vec![vec![Step::Read, refusal]]);
    run_with_proxy("tunnel_through_a_proxy", "HTTPS_PROXY", &url);
    let requests = server.join().expect("the server does not panic");
    let connect = "CONNECT api.invalid:443 HTTP/1.1\r\nhost: api.invalid:443\r\n\r\n";
    assert_eq!(requests, [connect], "the token is not sent to the proxy");
}
