//! Secrets: logs, errors and debug output contain none, but enough to diagnose failures.

use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};

use crate::support::fake_transport::*;
use crate::support::virtual_clock::VirtualClock;
use openapi_sdk_runtime::{
    BoxFuture, Bytes, Error, Json, Method, Operation, RequestBuilder, ResponseSpec, Server,
    StatusRule, TokenProvider, TransportErrorKind,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tracing_subscriber::util::SubscriberInitExt;

/// Every secret in this test contains this text.
const SECRET: &str = "hunter2";

/// Everything that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .expect("the lock is not poisoned")
            .extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        let bytes = self.0.lock().expect("the lock is not poisoned");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn debug(&self, value: &dyn Debug) {
        writeln!(self.clone(), "{value:?}").expect("writing to memory succeeds");
    }

    fn error(&self, error: &Error) {
        let mut cause: Option<&dyn std::error::Error> = Some(error);
        while let Some(error) = cause {
            writeln!(self.clone(), "{error} {error:?}").expect("writing to memory succeeds");
            cause = error.source();
        }
    }
}

static PASSWORD: Operation = Operation::new("password", Method::Put, "/v2/users/{user}/password")
    .responses(&[ResponseSpec::new(200, "application/json")]);
static SIGNED: Operation = Operation::new("signed", Method::Put, "").server(Server::Caller);

static DATABASE: Operation = Operation::new("database", Method::Get, "/v2/databases/1")
    .status_rule(&StatusRule::new(&[&["status"]], &["online"], &[]));

struct TwoTokens;

impl TokenProvider for TwoTokens {
    fn token(
        &self,
        rejected: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        let token = if rejected.is_some() {
            "new-hunter2"
        } else {
            "old-hunter2"
        };
        Box::pin(async move { Ok(token.to_owned()) })
    }
}

#[tokio::test]
async fn logs_and_errors_contain_no_secrets() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish()
        .init();

    let fake = FakeTransport::default();
    let builder = crate::support::service::builder()
        .token("dop_v1_hunter2")
        .credential("inference_bearer_auth", "model-hunter2")
        .credential("agent_key", "agent-hunter2")
        .clock(VirtualClock::default());
    log.debug(&builder);
    let client = fake.build(builder);
    log.debug(&client);
    let body = Json::object([("password", "hunter2-in-body")]);
    let call = || {
        let call = RequestBuilder::<Json>::new(&client, &PASSWORD)
            .path("user", "hunter2")
            .json(&body);
        call.cookie("session", "hunter2")
            .header("x-key", "hunter2")
            .query("code", "hunter2")
    };
    log.debug(&call());
    log.debug(&call().send());
    fake.respond(
        503,
        &[("set-cookie", "hunter2"), ("x-request-id", "r-503")],
        "hunter2",
    )
    .fail(TransportErrorKind::Lost)
    .respond(200, &[("x-request-id", "r-200")], r#"{"token": "hunter2"}"#);
    let response = call().await.expect("a retry succeeds");
    assert_eq!(response.attempts(), 3);
    for (status, body) in [
        (401, "hunter2"),
        (403, "{\"x\": \"hunter2\"}"),
        (422, "<hunter2>"),
        (200, "{\"token\": \"hunter2\""),
    ] {
        fake.respond(status, &[("www-authenticate", "hunter2")], body);
        log.error(&call().await.expect_err("the request fails"));
    }
    fake.respond(200, &[], r#"{"status": "new", "uri": "hunter2"}"#)
        .respond(200, &[], r#"{"status": "online", "uri": "hunter2"}"#);
    let mut waiter = RequestBuilder::<Json>::new(&client, &DATABASE).wait::<Json>();
    while let Some(state) = waiter.next().await {
        let state = state.expect("the database is created");
        assert!(state.response.as_json().contains(SECRET));
        log.debug(&state);
    }
    let signed = "https://bucket.example/hunter2?X-Signature=hunter2";
    fake.respond(403, &[], "<Error>hunter2</Error>")
        .fail(TransportErrorKind::Connect)
        .fail(TransportErrorKind::Connect)
        .fail(TransportErrorKind::Connect);
    for _ in 0..2 {
        log.error(
            &RequestBuilder::<Bytes>::new(&client, &SIGNED)
                .url(signed)
                .await
                .expect_err("the request fails"),
        );
    }
    let provided = fake.build(
        crate::support::service::builder()
            .token_provider(TwoTokens)
            .clock(VirtualClock::default()),
    );
    log.debug(&provided);
    fake.respond(401, &[], "{}").respond(401, &[], "{}");
    log.error(
        &RequestBuilder::<Json>::new(&provided, &LIST)
            .await
            .expect_err("both tokens are rejected"),
    );

    // The same over a socket, because the libraries below log as well.
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let url = format!(
        "http://{}",
        listener.local_addr().expect("the listener has an address")
    );
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("the client connects");
        let mut request = vec![0; 4096];
        let length = socket
            .read(&mut request)
            .await
            .expect("the request arrives");
        let response =
            "HTTP/1.1 200 OK\r\nset-cookie: hunter2\r\ncontent-length: 9\r\n\r\n\"hunter2\"";
        socket
            .write_all(response.as_bytes())
            .await
            .expect("the client reads");
        String::from_utf8_lossy(&request[..length])
            .matches(SECRET)
            .count()
    });
    let real = crate::support::service::builder()
        .token("dop_v1_hunter2")
        .base_url(url)
        .build()
        .expect("the client is valid");
    let path = "/v2/hunter2?signature=hunter2";
    real.request(Method::Post, path)
        .json(&body)
        .await
        .expect("the request succeeds");
    assert!(
        server.await.expect("the server task does not panic") >= 3,
        "the secrets were sent"
    );

    let text = log.text();
    let found: Vec<&str> = text.lines().filter(|line| line.contains(SECRET)).collect();
    assert!(found.is_empty(), "{found:#?}");
    for expected in [
        "http.request.method=\"PUT\"",
        "url.template=\"/v2/users/{user}/password\"",
        "server.address=\"api.example.com\"",
        "server.port=443",
        "http.response.status_code=503",
        "http.request.resend_count=2",
        "error.type=\"503\"",
        "error.type=\"connection\"",
        "api.request_id=\"r-200\"",
    ] {
        assert!(
            text.contains(expected),
            "`{expected}` is not logged:\n{text}"
        );
    }
}

/// A server that repeats the token in each part of a response that errors and logs show.
#[tokio::test]
async fn a_token_that_the_server_repeats_is_not_shown() {
    const TOKEN: &str = "dop_v1_hunter2/a~b";
    let log = Log::default();
    let fake = FakeTransport::default();
    let drift = log.clone();
    let client = fake.build(
        crate::support::service::builder()
            .token(TOKEN)
            .retry_policy(openapi_sdk_runtime::RetryPolicy::none())
            .on_drift(move |found| drift.debug(found)),
    );
    let get = || {
        RequestBuilder::<crate::support::models::Droplet>::new(&client, &GET)
            .path("droplet_id", 1i64)
    };
    let echo = format!("the token {TOKEN} is unknown");
    for (status, body) in [
        (
            401,
            format!(r#"{{"id": "{TOKEN}", "message": "{echo}", "request_id": "{TOKEN}"}}"#),
        ),
        (
            400,
            format!(r#"{{"error": {{"code": "{TOKEN}", "message": "{echo}"}}}}"#),
        ),
        (500, echo.clone()),
        (404, "{}".to_owned()),
    ] {
        fake.respond(status, &[("x-request-id", TOKEN)], &body);
        let error = get().await.expect_err("the request fails");
        assert!(
            error.body() == body.as_bytes(),
            "the body is as it was sent"
        );
        log.error(&error);
        log.debug(&error.message());
    }
    let wrong = format!(r#"{{"id": 1, "labels": {{"{TOKEN}": 5}}, "tags": {{}}}}"#);
    fake.respond(200, &[("x-request-id", TOKEN)], &wrong);
    let response = get().await.expect("drift is no error");
    assert!(response.drift_count() > 1);
    log.debug(&response.drift());
    let html = [("content-type", "text/dop_v1_hunter2")];
    fake.respond(200, &html, "<html>");
    let error = get().await.expect_err("HTML is not JSON");
    log.error(&error);
    let events = [
        ("content-type", "text/event-stream"),
        ("x-request-id", TOKEN),
    ];
    for event in [
        format!("event: error\ndata: {{\"message\": \"{echo}\", \"id\": \"{TOKEN}\"}}\n\n"),
        format!("data: {{\"error\": \"{echo}\"}}\n\n"),
        format!("data: {TOKEN}\n\n"),
    ] {
        fake.respond(200, &events, &event);
        let stream = client.request(Method::Post, "/v2/a").stream::<Json>();
        let mut stream = stream.await.expect("the stream opens");
        let error = stream.next().await.expect("an event");
        log.error(&error.expect_err("the event is an error"));
    }
    fake.respond(200, &[("content-type", "text/dop_v1_hunter2/a~b")], "{}");
    let error = client.request(Method::Post, "/v2/a").stream::<Json>().await;
    log.error(&error.expect_err("it is no stream"));
    fake.respond(200, &[], &format!(r#"{{"status": "{TOKEN}"}}"#))
        .respond(200, &[], "{");
    let waiter = RequestBuilder::<Json>::new(&client, &DATABASE).wait::<Json>();
    let error = waiter
        .every(std::time::Duration::ZERO)
        .deadline(std::time::Duration::ZERO)
        .await;
    log.error(&error.expect_err("the waiter ends"));
    let text = log.text();
    let found: Vec<&str> = text.lines().filter(|line| line.contains(TOKEN)).collect();
    assert!(found.is_empty(), "{found:#?}");
    assert!(text.contains("the token [secret] is unknown"), "{text}");
    assert!(text.contains("/labels/[secret]"), "{text}");
}
