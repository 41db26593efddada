//! What the libraries below the client log: no secret, in no spelling, over real sockets.
#![cfg(all(feature = "reqwest", feature = "blocking", feature = "rustls"))]

mod support;

use std::io::Write;
use std::sync::{LazyLock, Mutex};

use openapi_sdk_runtime::{Block, Bytes, Client, Error, Json, Method, RequestBuilder, Upload};
use support::scripted_server::{Protocol, Step, start, write};
use support::trusting::{http_client, trusting, trusting_blocking};
use tracing_subscriber::util::SubscriberInitExt;

/// Every secret in this test contains this text.
const SECRET: &str = "hunter2";

/// Everything that was logged at all levels, by any library, through `log` or `tracing`.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct LogWriter;

impl Write for LogWriter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.lock().expect("the lock is not poisoned").extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

static LOGGING: LazyLock<()> = LazyLock::new(|| {
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(|| LogWriter)
        .finish()
        .init();
});

/// The bytes that a dump shows as hexadecimal or decimal numbers, line by line.
fn decode_dumps(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in text.lines() {
        // A dump of bytes follows a target such as `library::module: `, and may be followed by the characters.
        let line = line.rsplit(": ").next().unwrap_or(line);
        for word in line.split([' ', ',', '[', ']', '"', ':']) {
            let is_hex = word.len() % 2 == 0 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
            if let Ok(byte) = word.parse::<u8>()
                && line.contains(',')
            {
                bytes.push(byte);
            } else if is_hex && !word.is_empty() {
                let pairs = word.as_bytes().chunks(2);
                let pairs = pairs.filter_map(|pair| std::str::from_utf8(pair).ok());
                bytes.extend(pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()));
            }
        }
    }
    bytes
}

/// The lines that contain a secret, and the secret in dumps.
fn leaks(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .lines()
        .filter(|line| line.contains(SECRET))
        .map(str::to_owned)
        .collect();
    // Dumps write without spaces, in lower or upper case, and may break anywhere.
    let without_spaces: String = text.split_whitespace().collect();
    let hex: String = SECRET.bytes().map(|byte| format!("{byte:02x}")).collect();
    let decimal = SECRET.bytes().map(|byte| byte.to_string());
    let decimal = decimal.collect::<Vec<_>>().join(",");
    for spelling in [hex.to_uppercase(), hex, decimal] {
        if without_spaces.contains(&spelling) {
            found.push(format!("dumped as {spelling}"));
        }
    }
    let dumped = String::from_utf8_lossy(&decode_dumps(text)).into_owned();
    if dumped.contains(SECRET) {
        found.push("dumped by line".to_owned());
    }
    found
}

#[test]
fn finds_secrets_in_dumps() {
    let rows =
        "TRACE ureq_proto::util: 6865 6c6c 6f20 6875 6e74 6572 3220 ---- ---- ---- hello hunter\n";
    assert_eq!(leaks(rows).len(), 2, "{:?}", leaks(rows));
    let broken = "TRACE a::b: 2020 6875 6e74 .. hu\nTRACE a::b: 6572 3220 .. er\n";
    assert_eq!(leaks(broken), ["dumped by line"]);
    assert!(!leaks("x: [104, 117, 110, 116, 101, 114, 50]").is_empty());
    assert!(!leaks("x: 68756E74657232").is_empty());
    assert!(leaks("DEBUG h2: send frame=Headers { stream_id: 1, flags: (0x4) }").is_empty());
}

const RESPONSE: &str = "HTTP/1.1 200 OK\r\nset-cookie: a=hunter2\r\nx-hunter2: hunter2\r\ncontent-length: 17\r\n\r\n{\"key\":\"hunter2\"}";
const CHUNKED: &str = "HTTP/1.1 422 Unprocessable\r\nset-cookie: a=hunter2\r\ntransfer-encoding: chunked\r\n\r\n9\r\n\"hunter2\"\r\n0\r\n\r\n";
const EVENTS: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 29\r\nconnection: close\r\n\r\ndata: \"hunter2\"\n\ndata: [DONE]\n";

fn script() -> Vec<Vec<Step>> {
    vec![vec![
        Step::Read,
        write(RESPONSE),
        Step::Read,
        write(CHUNKED),
        Step::Read,
        write(RESPONSE),
        Step::Read,
        write(EVENTS),
        Step::Notify,
    ]]
}

fn call(client: &Client) -> RequestBuilder<Json> {
    client
        .request(Method::Post, "/v2/hunter2?signature=hunter2")
        .json(&Json::object([("password", "hunter2-in-body")]))
        .cookie("session", "hunter2")
        .header("x-api-key", "hunter2")
}

fn upload(client: &Client) -> RequestBuilder<Bytes> {
    let body = Upload::new(7, || openapi_sdk_runtime::Body::full(SECRET));
    let call = client.request(Method::Put, "/v2/hunter2");
    call.upload("text/plain", body).response_as()
}

fn assert_no_leaks(requests: &[String], count: usize) {
    assert_eq!(requests.len(), count);
    for request in requests {
        assert!(request.contains("Bearer dop_v1_hunter2"), "{request}");
    }
    let log = LOG.lock().expect("the lock is not poisoned").clone();
    let log = String::from_utf8_lossy(&log);
    assert!(log.contains("http.request.method"), "spans are logged");
    let found = leaks(&log);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn blocking_client_logs_no_secrets() {
    LazyLock::force(&LOGGING);
    for protocol in [Protocol::Plain, Protocol::Tls] {
        let (url, server) = start(protocol, script());
        let builder = support::service::builder().token("dop_v1_hunter2");
        let client = trusting_blocking(builder.base_url(url));
        let client = client.build().expect("the client is valid");
        call(&client).block().expect("the request succeeds");
        let error = call(&client).block().expect_err("the request fails");
        assert!(matches!(error, Error::Invalid(_)), "{error:?}");
        upload(&client).block().expect("the upload succeeds");
        let events = call(&client).stream::<Json>().block();
        let events: Vec<_> = events.expect("the stream opens").block().collect();
        assert!(matches!(&events[..], [Ok(event)] if event.as_json().contains(SECRET)));
        assert_no_leaks(&server.join().expect("the server does not panic"), 4);
    }
}

async fn send_all(client: &Client) {
    call(client).await.expect("the request succeeds");
    let error = call(client).await.expect_err("the request fails");
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    upload(client).await.expect("the upload succeeds");
}

#[tokio::test]
async fn async_client_logs_no_secrets() {
    LazyLock::force(&LOGGING);
    for protocol in [Protocol::Plain, Protocol::Tls] {
        let (url, server) = start(protocol, script());
        let builder = support::service::builder().token("dop_v1_hunter2");
        let client = trusting(builder.base_url(url));
        let client = client.build().expect("the client is valid");
        send_all(&client).await;
        let mut events = call(&client)
            .stream::<Json>()
            .await
            .expect("the stream opens");
        let event = events.next().await.expect("an event").expect("a good one");
        assert!(event.as_json().contains(SECRET));
        drop(events);
        let requests = server.join().expect("the server does not panic");
        assert_no_leaks(&requests, 4);
    }
}

/// Answers requests over HTTP/2. Returns the requests.
async fn serve_http2(socket: tokio::net::TcpStream) -> Vec<String> {
    let mut connection = h2::server::handshake(socket).await.expect("HTTP/2");
    let mut requests = Vec::new();
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        requests.push(format!("{:?}", request.headers()));
        let status = if requests.len() == 2 { 422 } else { 200 };
        let response = openapi_sdk_runtime::http::Response::builder()
            .status(status)
            .header("set-cookie", "a=hunter2");
        let response = response.body(()).expect("a valid response");
        let mut body = respond.send_response(response, false).expect("it is sent");
        body.send_data(Bytes::from_static(b"{\"key\":\"hunter2\"}"), true)
            .expect("it is sent");
    }
    requests
}

#[tokio::test]
async fn http2_client_logs_no_secrets() {
    LazyLock::force(&LOGGING);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.expect("a client connects");
        serve_http2(socket).await
    });
    let http_client = http_client().http2_prior_knowledge().build();
    let client = support::service::builder()
        .token("dop_v1_hunter2")
        .base_url(format!("http://{address}"))
        .http_client(http_client.expect("a valid client"))
        .build()
        .expect("the client is valid");
    send_all(&client).await;
    drop(client);
    let requests = server.await.expect("the server does not panic");
    assert_eq!(requests.len(), 3);
    let log = LOG.lock().expect("the lock is not poisoned").clone();
    let log = String::from_utf8_lossy(&log);
    assert!(log.contains("h2::"), "the library logs");
    let found = leaks(&log);
    assert!(found.is_empty(), "{found:#?}");
}
