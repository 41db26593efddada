//! Whatever is logged, shown or told, no secret is in it, while what helps to find a fault is.

mod kit;

use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};

use kit::clock::Virtual;
use kit::fake::*;
use openapi_sdk_runtime::{
    BoxFuture, Bytes, Client, Error, Json, Method, Operation, RequestBuilder, ResponseSpec, Server,
    StatusRule, TokenProvider, TransportErrorKind,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tracing_subscriber::util::SubscriberInitExt;

/// What every secret here has in it.
const SECRET: &str = "hunter2";

/// Everything that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .expect("no test panics while logging")
            .extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        let bytes = self.0.lock().expect("no test panics while logging");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn tell(&self, what: &dyn Debug) {
        writeln!(self.clone(), "{what:?}").expect("memory takes it");
    }

    fn error(&self, error: &Error) {
        let mut cause: Option<&dyn std::error::Error> = Some(error);
        while let Some(error) = cause {
            writeln!(self.clone(), "{error} {error:?}").expect("memory takes it");
            cause = error.source();
        }
    }
}

static PASSWORD: Operation = Operation::new("password", Method::Put, "/v2/users/{user}/password")
    .responses(&[ResponseSpec::new(200, "application/json")]);
static SIGNED: Operation = Operation::new("signed", Method::Put, "").server(Server::Caller);

static COMING: Operation = Operation::new("coming", Method::Get, "/v2/databases/1")
    .status_rule(&StatusRule::new(&[&["status"]], &["online"], &[]));

struct Vault;

impl TokenProvider for Vault {
    fn token(
        &self,
        refused: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        let token = if refused.is_some() {
            "new-hunter2"
        } else {
            "old-hunter2"
        };
        Box::pin(async move { Ok(token.to_owned()) })
    }
}

#[tokio::test]
async fn no_secret_is_told() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish()
        .init();

    let fake = Fake::default();
    let builder = Client::builder()
        .token("dop_v1_hunter2")
        .model_key("model-hunter2")
        .agent_key("agent-hunter2")
        .clock(Virtual::default());
    log.tell(&builder);
    let client = fake.build(builder);
    log.tell(&client);
    let body = Json::object([("password", "hunter2-in-body")]);
    let call = || {
        let call = RequestBuilder::<Json>::new(&client, &PASSWORD)
            .path("user", "hunter2")
            .json(&body);
        call.cookie("session", "hunter2")
            .header("x-key", "hunter2")
            .query("code", "hunter2")
    };
    log.tell(&call());
    log.tell(&call().send());
    fake.answer(
        503,
        &[("set-cookie", "hunter2"), ("x-request-id", "r-503")],
        "hunter2",
    )
    .breaks(TransportErrorKind::Lost)
    .answer(200, &[("x-request-id", "r-200")], r#"{"token": "hunter2"}"#);
    let response = call().await.expect("a response in the end");
    assert_eq!(response.attempts(), 3);
    for answer in [
        (401, "hunter2"),
        (403, "{\"x\": \"hunter2\"}"),
        (422, "<hunter2>"),
        (200, "{\"token\": \"hunter2\""),
    ] {
        fake.answer(answer.0, &[("www-authenticate", "hunter2")], answer.1);
        log.error(&call().await.expect_err("no response"));
    }
    fake.answer(200, &[], r#"{"status": "new", "uri": "hunter2"}"#)
        .answer(200, &[], r#"{"status": "online", "uri": "hunter2"}"#);
    let mut coming = RequestBuilder::<Json>::new(&client, &COMING).wait::<Json>();
    while let Some(state) = coming.next().await {
        let state = state.expect("it comes");
        assert!(state.response.as_str().contains(SECRET));
        log.tell(&state);
    }
    let signed = "https://bucket.example/hunter2?X-Signature=hunter2";
    fake.answer(403, &[], "<Error>hunter2</Error>")
        .breaks(TransportErrorKind::Connect)
        .breaks(TransportErrorKind::Connect)
        .breaks(TransportErrorKind::Connect);
    for _ in 0..2 {
        log.error(
            &RequestBuilder::<Bytes>::new(&client, &SIGNED)
                .url(signed)
                .await
                .expect_err("no response"),
        );
    }
    let provided = fake.build(
        Client::builder()
            .token_provider(Vault)
            .clock(Virtual::default()),
    );
    log.tell(&provided);
    fake.answer(401, &[], "{}").answer(401, &[], "{}");
    log.error(
        &RequestBuilder::<Json>::new(&provided, &LIST)
            .await
            .expect_err("both are refused"),
    );

    // The same over a socket, where the libraries below log as well.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a connection");
        let mut request = vec![0; 4096];
        let length = socket.read(&mut request).await.expect("a request");
        let response =
            "HTTP/1.1 200 OK\r\nset-cookie: hunter2\r\ncontent-length: 9\r\n\r\n\"hunter2\"";
        socket
            .write_all(response.as_bytes())
            .await
            .expect("a reader");
        String::from_utf8_lossy(&request[..length])
            .matches(SECRET)
            .count()
    });
    let real = Client::builder()
        .token("dop_v1_hunter2")
        .base_url(url)
        .build()
        .expect("a client");
    let path = "/v2/hunter2?signature=hunter2";
    real.request(Method::Post, path)
        .json(&body)
        .await
        .expect("a response");
    assert!(
        server.await.expect("the server ends") >= 3,
        "the secrets were sent"
    );

    let text = log.text();
    let found: Vec<&str> = text.lines().filter(|line| line.contains(SECRET)).collect();
    assert!(found.is_empty(), "{found:#?}");
    for told in [
        "http.request.method=\"PUT\"",
        "url.template=\"/v2/users/{user}/password\"",
        "server.address=\"api.digitalocean.com\"",
        "server.port=443",
        "http.response.status_code=503",
        "http.request.resend_count=2",
        "error.type=\"503\"",
        "error.type=\"connection\"",
        "digitalocean.request_id=\"r-200\"",
    ] {
        assert!(text.contains(told), "`{told}` is not told:\n{text}");
    }
}
