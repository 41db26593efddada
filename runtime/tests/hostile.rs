//! A server that means no good gets a clear error out of the client, in time, and never a second create.

mod kit;

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use kit::fake::*;
use openapi_sdk_runtime::{
    Body, BoxFuture, Bytes, Client, Error, ItemPaginator, Json, Method, Operation, Pagination,
    Request, RequestBuilder, RequestTimeouts, TimeoutKind, TokenProvider, Transport,
    TransportError, TransportErrorKind, http,
};

static LIST: Operation = Operation::new("list", Method::Get, "/v2/things").pagination(
    &Pagination::number(&["things"], "page")
        .next(&["links", "pages", "next"])
        .total(&["meta", "total"]),
);
static POST: Operation = Operation::new("post", Method::Post, "/v2/things");

/// Gives another token each time.
struct Rotating;

impl TokenProvider for Rotating {
    fn token(
        &self,
        refused: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn std::error::Error + Send + Sync>>> {
        let token = refused.map_or("first", |_| "second");
        Box::pin(async move { Ok(token.to_owned()) })
    }
}

#[tokio::test]
async fn what_fails_behind_a_redirect_is_not_created_again() {
    let refused = |fake: &Fake| {
        fake.breaks(TransportErrorKind::Connect);
    };
    let limited = |fake: &Fake| {
        fake.answer(429, &[], "");
    };
    let denied = |fake: &Fake| {
        fake.answer(401, &[], "");
    };
    let ends: [fn(&Fake); 3] = [refused, limited, denied];
    for end in ends {
        let fake = Fake::default();
        fake.answer(303, &[("location", "/v2/things/1")], "");
        end(&fake);
        let client = fake.build(Client::builder().token_provider(Rotating));
        let error = RequestBuilder::<Json>::new(&client, &POST).await;
        error.expect_err("the way to the response is broken");
        let lines = fake.lines();
        let posts = lines.iter().filter(|line| line.starts_with("POST"));
        assert_eq!((posts.count(), lines.len()), (1, 2), "{lines:?}");
    }
}

#[test]
fn a_credential_of_any_characters_is_no_panic() {
    for token in [
        "abcdef\u{e9}xyz",
        "\u{1f600}\u{1f600}\u{1f600}",
        "Bearer",
        "bearer\u{e9}",
    ] {
        // Whether it can be sent is one question; that it is answered is the other.
        let _ = Client::builder().token(token).build();
    }
    let error = Client::builder().token("BEARER x").build();
    assert!(matches!(error, Err(Error::Usage(_))));
}

#[tokio::test]
async fn a_list_without_end_ends() {
    let grows = |n: usize| {
        format!(
            r#"{{"things": [1], "links": {{"pages": {{"next": "/?page={}"}}}}, "meta": {{"total": {n}}}}}"#,
            n + 1
        )
    };
    let bare = |n: usize| {
        format!(
            r#"{{"things": null, "links": {{"pages": {{"next": "/?page={}"}}}}}}"#,
            n + 1
        )
    };
    let cases: [(&dyn Fn(usize) -> String, &str); 2] = [
        (&grows, "the same page again"),
        (&bare, "consecutive empty pages"),
    ];
    for (page, reason) in cases {
        let fake = Fake::default();
        for number in 1..200 {
            fake.answer(200, &[], &page(number));
        }
        let client = fake.client();
        let mut items: ItemPaginator<Json> = RequestBuilder::<Json>::new(&client, &LIST).items();
        let mut error = None;
        while let Some(item) = items.next().await {
            assert!(error.is_none(), "nothing comes after the end");
            error = item.err();
        }
        let error = error.expect("it does not end by itself");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(fake.lines().len() < 150);
    }
}

/// Answers with a status and a body that goes on for ever, or stays away.
#[derive(Clone, Default)]
struct Endless {
    status: u16,
    pieces: Arc<AtomicUsize>,
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
            Ok(response.expect("it is a response"))
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
        self.pieces.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(
            &[b'x'; 4096],
        )))))
    }
}

#[tokio::test]
async fn a_refusal_is_known_by_its_status_even_if_its_body_has_no_end() {
    for silent in [false, true] {
        let server = Endless {
            status: 404,
            silent,
            ..Endless::default()
        };
        let client = Client::builder()
            .token("t")
            .transport(server.clone())
            .attempt_timeout(Duration::from_millis(400))
            .build()
            .expect("a client");
        let error = RequestBuilder::<Json>::new(&client, &LIST).await;
        let error = error.expect_err("it is a refusal");
        assert!(matches!(error, Error::NotFound(_)), "{error}");
        assert!(error.attempts() == 1 && error.body().len() <= 1 << 20);
        assert!(server.pieces.load(Ordering::Relaxed) <= 256);
    }
}

#[tokio::test]
async fn a_download_without_end_has_the_time_of_its_call() {
    let server = Endless {
        status: 200,
        ..Endless::default()
    };
    let client = Client::builder().token("t").transport(server).build();
    let call = client
        .expect("a client")
        .request(Method::Get, "/v2/account");
    let call = Request::timeout(call, Duration::from_millis(50));
    let mut pieces = call.download().await.expect("a response");
    let error = loop {
        match pieces.next().await.expect("an end that is told") {
            Ok(_) => tokio::task::yield_now().await,
            Err(error) => break error,
        }
    };
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error:?}");
}

#[tokio::test]
async fn words_of_a_server_are_shown_and_not_obeyed() {
    let fake = Fake::default();
    let body = r#"{"id": "a\nb", "message": "\u001b[2Jgone", "request_id": "\u0007"}"#;
    fake.answer(422, &[], body);
    let client = fake.build(Client::builder().token("t"));
    let error = client.request(Method::Get, "/v2/account").await;
    let error = error.expect_err("it is refused");
    assert_eq!(error.message(), "\u{1b}[2Jgone");
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "{shown:?}");
    assert!(
        shown.ends_with(r"\u{1b}[2Jgone (a\nb, request \u{7})"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_response_without_end_ends() {
    let server = Endless {
        status: 200,
        ..Endless::default()
    };
    let client = Client::builder()
        .token("t")
        .transport(server.clone())
        .response_limit(1 << 20)
        .build()
        .expect("the client has all it needs");
    let error = client.request(Method::Get, "/v2/account").await;
    let error = error.expect_err("the response has no end");
    assert!(matches!(error, Error::Decoding(_)), "{error:?}");
    assert!(
        error
            .to_string()
            .contains("longer than the limit of 1048576 bytes"),
        "{error}"
    );
    assert!(error.attempts() == 1 && server.pieces.load(Ordering::Relaxed) <= 257);

    // What fits exactly is read, in one piece or in several.
    let fake = Fake::default();
    fake.answer(200, &[], "[1,2,3]")
        .answer(200, &[], "[1,2,3,4]");
    let client = fake.build(Client::builder().token("t").response_limit(7));
    let response = client.request(Method::Get, "/v2/account").await;
    assert!(response.is_ok_and(|response| response.body().len() == 7));
    assert!(client.request(Method::Get, "/v2/account").await.is_err());
}

#[tokio::test]
async fn a_stream_that_is_cut_says_so() {
    let whole = "data: {}\n\n";
    for (rest, cut) in [
        ("", false),
        ("data: [DONE]", false),
        ("data: [DONE]\n", false),
        (": a comment", false),
        ("data: {\"a\"", true),
        ("data: {}\n", true),
        ("da", true),
    ] {
        let fake = Fake::default();
        fake.answer(
            200,
            &[("content-type", "text/event-stream")],
            &format!("{whole}{rest}"),
        );
        let call = RequestBuilder::<Json>::new(&fake.client(), &POST);
        let mut events = call.stream::<Json>().await.expect("a stream");
        assert!(matches!(events.next().await, Some(Ok(_))));
        let last = events.next().await;
        assert_eq!(
            matches!(last, Some(Err(Error::Connection(_)))),
            cut,
            "{rest:?}"
        );
        assert!(cut || last.is_none(), "{rest:?}");
        assert!(events.next().await.is_none());
    }
    let fake = Fake::default();
    fake.answer(
        200,
        &[("content-type", "application/json")],
        r#"{"error": "no"}"#,
    );
    let error = RequestBuilder::<Json>::new(&fake.client(), &POST)
        .stream::<Json>()
        .await;
    let error = error.expect_err("it is no stream");
    assert_eq!(&error.body()[..], br#"{"error": "no"}"#);
}

#[tokio::test]
async fn a_wait_beyond_reason_is_not_passed_on() {
    let fake = Fake::default();
    fake.answer(429, &[("retry-after", "99999999999")], "");
    let error = RequestBuilder::<Json>::new(&fake.client(), &LIST).await;
    let wait = error.expect_err("it is refused").retry_after();
    assert_eq!(wait, Some(Duration::from_secs(86_400)));
    fake.answer(200, &[("content-encoding", "gzip")], "\u{1f}\u{8}");
    let error = RequestBuilder::<Json>::new(&fake.client(), &LIST).await;
    let error = error.expect_err("it cannot be read").to_string();
    assert!(error.contains("`gzip`"), "{error}");
}
