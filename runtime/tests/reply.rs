//! What comes back: values, drift, errors and events.

mod kit;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use kit::fake::*;
use kit::model::Droplet;
use openapi_sdk_runtime::{
    Client, Empty, Error, FromResponse, Json, RawResponse, RequestBuilder, Text, TransportErrorKind,
};

#[tokio::test]
async fn responses_of_every_sort() {
    let fake = Fake::default();
    let client = fake.client();
    fake.answer(204, &[], "").answer(
        200,
        &[("content-type", "text/csv; charset=utf-8")],
        "a,b\n1,2\n",
    );
    RequestBuilder::<Empty>::new(&client, &LIST)
        .await
        .expect("an empty response");
    let csv = RequestBuilder::<Text>::new(&client, &CSV)
        .await
        .expect("text");
    assert_eq!(
        (csv.as_str(), csv.media()),
        ("a,b\n1,2\n", Some("text/csv"))
    );
    assert_eq!(
        fake.header("accept")[1],
        Some("text/csv, application/json;q=0.5".into())
    );
    fake.answer(200, &[], DROPLET).answer(202, &[], "").answer(
        200,
        &[("content-type", "text/html")],
        "<html>",
    );
    let raw = api(&fake).get(1).raw().await.expect("bytes");
    assert_eq!(raw.as_ref(), DROPLET.as_bytes());
    let empty = api(&fake)
        .get(1)
        .await
        .expect("a missing body does not fail the response");
    assert_eq!(empty.drift().len(), 1);
    let error = api(&fake).get(1).await.expect_err("no JSON");
    assert!(matches!(error, Error::Decoding(_)));
    assert_eq!(
        error.to_string(),
        "droplets_get: 200 OK: the response (text/html) is not JSON: expected a JSON value at byte 0, line 1, column 1"
    );
    assert_eq!(error.body().as_ref(), b"<html>");

    enum Either {
        Done(Box<Droplet>),
        Accepted(Json),
    }
    impl FromResponse for Either {
        fn read(response: &mut RawResponse) -> Result<Self, Error> {
            match response.status().as_u16() {
                200 => Ok(Self::Done(response.read()?)),
                _ => Ok(Self::Accepted(response.read()?)),
            }
        }
    }
    fake.answer(200, &[], DROPLET).answer(202, &[], "[]");
    let done = RequestBuilder::<Either>::new(&client, &LIST)
        .await
        .expect("the one type");
    assert!(matches!(&*done, Either::Done(droplet) if droplet.id == 1));
    let accepted = RequestBuilder::<Either>::new(&client, &LIST)
        .await
        .expect("the other type");
    assert!(matches!(&*accepted, Either::Accepted(json) if json.as_str() == "[]"));
}

#[tokio::test]
async fn drift_is_told_or_refused() {
    let fake = Fake::default();
    let body = DROPLET.replace("\"a\"", "null,\"password\":\"hush\"");
    fake.answer(200, &[("set-cookie", "hush")], &body)
        .answer(200, &[], &body);
    let droplet = api(&fake)
        .get(1)
        .await
        .expect("drift does not fail the response");
    assert_eq!(droplet.drift()[0].pointer, "/name");
    assert_eq!(droplet.drift()[0].operation, Some("droplets_get"));
    assert_eq!(droplet.body().as_ref(), body.as_bytes());
    assert!(!format!("{droplet:?}").contains("hush"), "a secret shows");
    let strict = Api::from(fake.build(Client::builder().token("t").strict(true)));
    let error = strict
        .get(1)
        .await
        .expect_err("a strict client refuses drift");
    assert!(matches!(error, Error::Decoding(_)));
    assert_eq!(error.drift().len(), 1);
    assert!(
        error
            .to_string()
            .ends_with("/name: expected string, got null"),
        "{error}"
    );
}

#[tokio::test]
async fn drift_is_told_as_it_comes() {
    let fake = Fake::default();
    let told = Arc::new(Mutex::new(Vec::new()));
    let hears = |strict| {
        let told = told.clone();
        let builder = Client::builder().token("t").model_key("k").strict(strict);
        Api::from(fake.build(builder.on_drift(move |drift| {
            let line = format!("{} {drift}", drift.operation.unwrap_or("nothing"));
            told.lock().expect("no test panics").push(line);
        })))
    };
    let events =
        "data: {\"type\":1}\n\ndata: {\"type\":\"a\",\"new\":2}\n\ndata: {\"port\":\"2\"}\n\n";
    fake.answer(200, &[], &DROPLET.replace("\"a\"", "null"))
        .answer(200, &[], events)
        .answer(200, &[], events);
    hears(false).get(1).await.expect("a response");
    let mut stream = hears(false)
        .chat(&Json::null())
        .stream()
        .await
        .expect("a stream");
    let mut places: Vec<Vec<String>> = Vec::new();
    while let Some(event) = stream.next().await {
        event.expect("drift does not fail the event");
        places.push(
            stream
                .drift()
                .iter()
                .map(|drift| drift.pointer.clone())
                .collect(),
        );
    }
    assert_eq!(places, [vec!["/type"], vec![], vec!["/type", "/port"]]);
    let replied = "droplets_get /name: expected string, got null";
    let first = "chat /type: expected string, got a number";
    let rest = [
        "chat /type: expected a value, got nothing",
        "chat /port: expected 64-bit integer, got a string",
    ];
    let mut wanted = vec![replied, first, rest[0], rest[1]];
    assert_eq!(*told.lock().expect("no test panics"), wanted);

    let mut stream = hears(true)
        .chat(&Json::null())
        .stream()
        .await
        .expect("a stream");
    let refused = stream.next().await.expect("an item").expect_err("drift");
    assert_eq!(refused.drift()[0].operation, Some("chat"));
    assert!(stream.drift().is_empty() && stream.next().await.is_none());
    wanted.push(first);
    assert_eq!(*told.lock().expect("no test panics"), wanted);
}

#[tokio::test]
async fn errors_by_class() {
    let fake = Fake::default();
    let body = r#"{"id":"word","message":"What is wrong.","request_id":"r1"}"#;
    type Class = fn(&Error) -> bool;
    let classes: [(u16, Class, bool); 12] = [
        (400, |error| matches!(error, Error::Invalid(_)), false),
        (
            401,
            |error| matches!(error, Error::Authentication(_)),
            false,
        ),
        (402, |error| matches!(error, Error::Unexpected(_)), false),
        (403, |error| matches!(error, Error::Permission(_)), false),
        (404, |error| matches!(error, Error::NotFound(_)), false),
        (408, |error| matches!(error, Error::Unexpected(_)), true),
        (409, |error| matches!(error, Error::Conflict(_)), false),
        (422, |error| matches!(error, Error::Invalid(_)), false),
        (429, |error| matches!(error, Error::RateLimited(_)), true),
        (500, |error| matches!(error, Error::Server(_)), true),
        (501, |error| matches!(error, Error::Server(_)), false),
        (304, |error| matches!(error, Error::Unexpected(_)), false),
    ];
    for (status, class, retryable) in classes {
        fake.answer(
            status,
            &[("retry-after", "7"), ("x-request-id", "other")],
            body,
        );
        let error = api(&fake).get(1).await.expect_err("no success");
        assert!(class(&error), "{status}: {error:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(
            (error.id(), error.message(), error.request_id()),
            (Some("word"), "What is wrong.", Some("r1"))
        );
        assert_eq!(error.is_retryable(), retryable, "{status}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.operation(), Some("droplets_get"));
        assert_eq!(error.body().as_ref(), body.as_bytes());
        assert_eq!(error.scopes().len(), usize::from(status == 403));
    }
    fake.answer(403, &[], body)
        .answer(502, &[("content-type", "text/html")], "<html>");
    let error = api(&fake).get(1).await.expect_err("no success");
    assert_eq!(
        error.to_string(),
        "droplets_get: 403 Forbidden: What is wrong.; a token needs the scope `droplet:read` (word, request r1)"
    );
    assert_eq!(
        api(&fake).get(1).await.expect_err("no success").to_string(),
        "droplets_get: 502 Bad Gateway"
    );
    fake.answer(
        401,
        &[],
        r#"{"error":{"message":"Bad key","type":"auth","code":null}}"#,
    );
    let error = api(&fake)
        .chat(&Json::null())
        .await
        .expect_err("no success");
    assert_eq!((error.id(), error.message()), (Some("auth"), "Bad key"));
    fake.breaks(TransportErrorKind::Connect)
        .breaks(TransportErrorKind::Timeout);
    let error = api(&fake).get(1).await.expect_err("no connection");
    assert!(
        matches!(error, Error::Connection(_)) && error.is_retryable(),
        "{error:?}"
    );
    let error = api(&fake).get(1).await.expect_err("no time");
    assert!(
        matches!(error, Error::Timeout(_)) && error.is_retryable(),
        "{error:?}"
    );
}

#[tokio::test]
async fn whoever_refuses_is_quoted() {
    for (body, message) in [
        (r#"{"error":{"message":"full"}}"#, "full"),
        (r#"{"error":"full"}"#, "full"),
        (r#"{"detail":"full"}"#, "full"),
        (r#"{"errors":["full","late"]}"#, "full"),
        (r#"{"errors":[{"code":"x","detail":"full"}]}"#, "full"),
        // Who knows what it repeats.
        ("no healthy upstream", ""),
        ("<html>gone</html>", ""),
        ("[]", ""),
        ("", ""),
    ] {
        let fake = Fake::default();
        fake.answer(503, &[], body);
        let error = api(&fake).get(1).await.expect_err("it is refused");
        assert_eq!(error.message(), message, "{body}");
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[tokio::test]
async fn events_are_streamed() {
    let fake = Fake::default();
    let head = [
        ("content-type", "text/event-stream; charset=utf-8"),
        ("x-request-id", "r1"),
    ];
    fake.answer(200, &head, ": hi\n\ndata: {\"type\":\"a\",\"port\":1}\n\ndata:\n\ndata: {\"type\":\"b\"}\n\ndata: [DONE]\n\ndata: x\n\n");
    let body = Json::parse(r#"{"model":"m","stream":false}"#).expect("JSON");
    let mut stream = api(&fake).chat(&body).stream().await.expect("a stream");
    assert_eq!(stream.request_id(), Some("r1"));
    let mut seen = Vec::new();
    while let Some(event) = stream.next().await {
        seen.push(event.expect("a good event").kind);
    }
    assert_eq!(seen, ["a", "b"]);
    assert_eq!(fake.body(), r#"{"model":"m","stream":true}"#);
    assert_eq!(fake.header("accept"), [Some("text/event-stream".into())]);
    assert_eq!(fake.limit(), None, "a stream may last");

    for (text, message) in [
        ("data: {\"error\":{\"message\":\"full\"}}\n\n", "full"),
        (
            "event: error\ndata: {\"type\":\"error\",\"error\":{\"message\":\"full\"}}\n\n",
            "full",
        ),
        ("event: error\ndata: {\"message\":\"full\"}\n\n", "full"),
        (
            "data: {oops\n\n",
            "an event is not JSON: expected an object key at byte 1",
        ),
    ] {
        fake.answer(200, &head, &format!("{text}data: {{}}\n\n"));
        let mut stream = api(&fake)
            .chat(&Json::null())
            .stream()
            .await
            .expect("a stream");
        let error = stream.next().await.expect("an item").expect_err("an error");
        assert_eq!((error.message(), error.request_id()), (message, Some("r1")));
        assert!(stream.next().await.is_none(), "an error is the last item");
    }
    fake.answer(200, &[("content-type", "application/json")], "{}")
        .answer(429, &head, r#"{"message":"slow"}"#);
    assert!(matches!(
        api(&fake).chat(&Json::null()).stream().await,
        Err(Error::Decoding(_))
    ));
    assert!(matches!(
        api(&fake).chat(&Json::null()).stream().await,
        Err(Error::RateLimited(_))
    ));
}
