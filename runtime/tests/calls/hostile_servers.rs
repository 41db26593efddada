//! Hostile servers: they cause a clear error in limited time and memory, and never a second create.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::support::fake_transport::*;
use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, Error, ItemPaginator, Json, Method, Operation, Pagination, Request,
    RequestBuilder, RequestTimeouts, TimeoutKind, TokenProvider, Transport, TransportError,
    TransportErrorKind, http,
};

static LIST: Operation = Operation::new("list", Method::Get, "/v2/things").pagination(
    &Pagination::number(&["things"], "page")
        .next(&["links", "pages", "next"])
        .total(&["meta", "total"]),
);
static POST: Operation = Operation::new("post", Method::Post, "/v2/things");

/// Returns one token, and another one after that was rejected.
struct TwoTokens;

impl TokenProvider for TwoTokens {
    fn token(
        &self,
        rejected: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        let token = rejected.map_or("first", |_| "second");
        Box::pin(async move { Ok(token.to_owned()) })
    }
}

#[tokio::test]
async fn does_not_repeat_create_after_failed_redirect() {
    let refused = |fake: &FakeTransport| {
        fake.fail(TransportErrorKind::Connect);
    };
    let limited = |fake: &FakeTransport| {
        fake.respond(429, &[], "");
    };
    let denied = |fake: &FakeTransport| {
        fake.respond(401, &[], "");
    };
    let ends: [fn(&FakeTransport); 3] = [refused, limited, denied];
    for end in ends {
        let fake = FakeTransport::default();
        fake.respond(303, &[("location", "/v2/things/1")], "");
        end(&fake);
        let client = fake.build(crate::support::service::builder().token_provider(TwoTokens));
        let error = RequestBuilder::<Json>::new(&client, &POST).await;
        error.expect_err("the redirect target fails");
        let lines = fake.request_lines();
        let posts = lines.iter().filter(|line| line.starts_with("POST"));
        assert_eq!((posts.count(), lines.len()), (1, 2), "{lines:?}");
    }
}

#[test]
fn accepts_or_rejects_any_credential_without_panic() {
    for token in [
        "abcdef\u{e9}xyz",
        "\u{1f600}\u{1f600}\u{1f600}",
        "Bearer",
        "bearer\u{e9}",
    ] {
        // It may be accepted or rejected, but must not panic.
        let _ = crate::support::service::builder().token(token).build();
    }
    let error = crate::support::service::builder().token("BEARER x").build();
    assert!(matches!(error, Err(Error::Usage(_))));
}

#[tokio::test]
async fn stops_endless_pagination() {
    let growing = |n: usize| {
        format!(
            r#"{{"things": [1], "links": {{"pages": {{"next": "/?page={}"}}}}, "meta": {{"total": {n}}}}}"#,
            n + 1
        )
    };
    let empty = |n: usize| {
        format!(
            r#"{{"things": null, "links": {{"pages": {{"next": "/?page={}"}}}}}}"#,
            n + 1
        )
    };
    let cases: [(&dyn Fn(usize) -> String, &str); 2] = [
        (&growing, "the same page again"),
        (&empty, "consecutive empty pages"),
    ];
    for (page, reason) in cases {
        let fake = FakeTransport::default();
        for number in 1..200 {
            fake.respond(200, &[], &page(number));
        }
        let client = fake.client();
        let mut items: ItemPaginator<Json> = RequestBuilder::<Json>::new(&client, &LIST).items();
        let mut error = None;
        while let Some(item) = items.next().await {
            assert!(error.is_none(), "no item follows the error");
            error = item.err();
        }
        let error = error.expect("the paginator stops with an error");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(fake.request_lines().len() < 150);
    }
}

/// A transport whose responses have an endless body, or one that never arrives.
#[derive(Clone, Default)]
struct Endless {
    status: u16,
    chunks: Arc<AtomicUsize>,
    silent: bool,
}

impl Transport for Endless {
    fn send(
        &self,
        _: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (status, body) = (self.status, Body::new(self.clone()));
        Box::pin(async move {
            let response = http::Response::builder().status(status).body(body);
            Ok(response.expect("the response is valid"))
        })
    }
}

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        if self.silent {
            return Poll::Pending;
        }
        self.chunks.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(
            &[b'x'; 4096],
        )))))
    }
}

#[tokio::test]
async fn reports_status_of_error_with_endless_body() {
    for silent in [false, true] {
        let server = Endless {
            status: 404,
            silent,
            ..Endless::default()
        };
        let client = crate::support::service::builder()
            .token("t")
            .transport(server.clone())
            .attempt_timeout(Duration::from_millis(400))
            .build()
            .expect("the client is valid");
        let error = RequestBuilder::<Json>::new(&client, &LIST).await;
        let error = error.expect_err("the status is an error");
        assert!(matches!(error, Error::NotFound(_)), "{error}");
        assert!(error.attempts() == 1 && error.body().len() <= 1 << 20);
        assert!(server.chunks.load(Ordering::Relaxed) <= 256);
    }
}

#[tokio::test]
async fn times_out_of_endless_download() {
    let server = Endless {
        status: 200,
        ..Endless::default()
    };
    let client = crate::support::service::builder()
        .token("t")
        .transport(server)
        .build();
    let call = client
        .expect("the client is valid")
        .request(Method::Get, "/v2/account");
    let call = Request::timeout(call, Duration::from_millis(50));
    let mut chunks = call.download().await.expect("the request succeeds");
    let error = loop {
        match chunks.next().await.expect("the download reports its end") {
            Ok(_) => tokio::task::yield_now().await,
            Err(error) => break error,
        }
    };
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error:?}");
}

#[tokio::test]
async fn escapes_control_characters_in_error_messages() {
    let fake = FakeTransport::default();
    let body = r#"{"id": "a\nb", "message": "\u001b[2Jgone", "request_id": "\u0007"}"#;
    fake.respond(422, &[], body);
    let client = fake.build(crate::support::service::builder().token("t"));
    let error = client.request(Method::Get, "/v2/account").await;
    let error = error.expect_err("the request fails");
    assert_eq!(error.message(), "\u{1b}[2Jgone");
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "{shown:?}");
    assert!(
        shown.ends_with(r"\u{1b}[2Jgone (a\nb, request \u{7})"),
        "{shown}"
    );
}

#[tokio::test]
async fn limits_response_size() {
    let server = Endless {
        status: 200,
        ..Endless::default()
    };
    let client = crate::support::service::builder()
        .token("t")
        .transport(server.clone())
        .response_limit(1 << 20)
        .build()
        .expect("the client is valid");
    let error = client.request(Method::Get, "/v2/account").await;
    let error = error.expect_err("the response exceeds the limit");
    assert!(matches!(error, Error::Decoding(_)), "{error:?}");
    assert!(
        error
            .to_string()
            .contains("longer than the limit of 1048576 bytes"),
        "{error}"
    );
    assert!(error.attempts() == 1 && server.chunks.load(Ordering::Relaxed) <= 257);

    // A response of exactly the limit is read.
    let fake = FakeTransport::default();
    fake.respond(200, &[], "[1,2,3]")
        .respond(200, &[], "[1,2,3,4]");
    let client = fake.build(
        crate::support::service::builder()
            .token("t")
            .response_limit(7),
    );
    let response = client.request(Method::Get, "/v2/account").await;
    assert!(response.is_ok_and(|response| response.body().len() == 7));
    assert!(client.request(Method::Get, "/v2/account").await.is_err());
}

#[tokio::test]
async fn reports_truncated_event_stream() {
    let whole = "data: {}\n\n";
    for (rest, is_truncated) in [
        ("", false),
        ("data: [DONE]", false),
        ("data: [DONE]\n", false),
        (": a comment", false),
        ("data: {\"a\"", true),
        ("data: {}\n", true),
        ("da", true),
    ] {
        let fake = FakeTransport::default();
        fake.respond(
            200,
            &[("content-type", "text/event-stream")],
            &format!("{whole}{rest}"),
        );
        let call = RequestBuilder::<Json>::new(&fake.client(), &POST);
        let mut events = call.stream::<Json>().await.expect("the stream opens");
        assert!(matches!(events.next().await, Some(Ok(_))));
        let last = events.next().await;
        assert_eq!(
            matches!(last, Some(Err(Error::Connection(_)))),
            is_truncated,
            "{rest:?}"
        );
        assert!(is_truncated || last.is_none(), "{rest:?}");
        assert!(events.next().await.is_none());
    }
    let fake = FakeTransport::default();
    fake.respond(
        200,
        &[("content-type", "application/json")],
        r#"{"error": "no"}"#,
    );
    let error = RequestBuilder::<Json>::new(&fake.client(), &POST)
        .stream::<Json>()
        .await;
    let error = error.expect_err("the response is not an event stream");
    assert_eq!(&error.body()[..], br#"{"error": "no"}"#);
}

#[tokio::test]
async fn caps_retry_after_at_one_day() {
    let fake = FakeTransport::default();
    fake.respond(429, &[("retry-after", "99999999999")], "");
    let error = RequestBuilder::<Json>::new(&fake.client(), &LIST).await;
    let wait = error.expect_err("the request fails").retry_after();
    assert_eq!(wait, Some(Duration::from_secs(86_400)));
    fake.respond(200, &[("content-encoding", "gzip")], "\u{1f}\u{8}");
    let error = RequestBuilder::<Json>::new(&fake.client(), &LIST).await;
    let error = error
        .expect_err("the content encoding is not supported")
        .to_string();
    assert!(error.contains("`gzip`"), "{error}");
}
