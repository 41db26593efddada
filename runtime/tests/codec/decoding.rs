//! Responses: decoded values, drift, errors and events.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::fake_transport::*;
use crate::support::models::Droplet;
use openapi_sdk_runtime::{
    Empty, Error, FromResponse, Json, RawResponse, Request, RequestBuilder, Text,
    TransportErrorKind, decode,
};

#[tokio::test]
async fn decodes_empty_text_binary_and_json_responses() {
    let fake = FakeTransport::default();
    let client = fake.client();
    fake.respond(204, &[], "").respond(
        200,
        &[("content-type", "text/csv; charset=utf-8")],
        "a,b\n1,2\n",
    );
    RequestBuilder::<Empty>::new(&client, &LIST)
        .await
        .expect("the empty response is read");
    let csv = RequestBuilder::<Text>::new(&client, &CSV)
        .await
        .expect("the text is read");
    assert_eq!(
        (csv.as_str(), csv.media_type()),
        ("a,b\n1,2\n", Some("text/csv"))
    );
    assert_eq!(
        fake.header("accept")[1],
        Some("text/csv, application/json;q=0.5".into())
    );
    fake.respond(200, &[], DROPLET)
        .respond(202, &[], "")
        .respond(200, &[("content-type", "text/html")], "<html>");
    let raw = api(&fake).get(1).raw().await.expect("the bytes are read");
    assert_eq!(raw.as_ref(), DROPLET.as_bytes());
    let empty = api(&fake)
        .get(1)
        .await
        .expect("a missing body is not an error");
    assert_eq!(empty.drift().len(), 1);
    let error = api(&fake).get(1).await.expect_err("HTML is not JSON");
    assert!(matches!(error, Error::Decoding(_)));
    assert_eq!(
        error.to_string(),
        "droplets_get: 200 OK: the response (text/html) is not valid JSON: expected a JSON value at byte 0, line 1, column 1"
    );
    assert_eq!(error.body().as_ref(), b"<html>");

    enum Either {
        Done(Box<Droplet>),
        Accepted(Json),
    }
    impl FromResponse for Either {
        fn from_response(response: &mut RawResponse) -> Result<Self, Error> {
            match response.status().as_u16() {
                200 => Ok(Self::Done(response.read()?)),
                _ => Ok(Self::Accepted(response.read()?)),
            }
        }
    }
    fake.respond(200, &[], DROPLET).respond(202, &[], "[]");
    let done = RequestBuilder::<Either>::new(&client, &LIST)
        .await
        .expect("the response is read");
    assert!(matches!(&*done, Either::Done(droplet) if droplet.id == 1));
    let accepted = RequestBuilder::<Either>::new(&client, &LIST)
        .await
        .expect("the response is read");
    assert!(matches!(&*accepted, Either::Accepted(json) if json.as_json() == "[]"));
}

#[tokio::test]
async fn reports_drift_or_fails_if_strict() {
    let fake = FakeTransport::default();
    let body = DROPLET.replace("\"a\"", "null,\"password\":\"hush\"");
    fake.respond(200, &[("set-cookie", "hush")], &body)
        .respond(200, &[], &body);
    let droplet = api(&fake).get(1).await.expect("drift is not an error");
    assert_eq!(droplet.drift()[0].pointer, "/name");
    assert_eq!(droplet.drift()[0].operation, Some("droplets_get"));
    assert_eq!(droplet.body().as_ref(), body.as_bytes());
    assert!(
        !format!("{droplet:?}").contains("hush"),
        "debug output contains a secret"
    );
    let strict = Api::from(fake.build(crate::support::service::builder().token("t").strict(true)));
    let error = strict
        .get(1)
        .await
        .expect_err("drift is an error for a strict client");
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
async fn calls_drift_handler() {
    let fake = FakeTransport::default();
    let reported = Arc::new(Mutex::new(Vec::new()));
    let client = |strict| {
        let reported = reported.clone();
        let builder = crate::support::service::builder()
            .token("t")
            .credential("inference_bearer_auth", "k")
            .strict(strict);
        Api::from(fake.build(builder.on_drift(move |drift| {
            let line = format!("{} {drift}", drift.operation.unwrap_or("nothing"));
            reported
                .lock()
                .expect("the lock is not poisoned")
                .push(line);
        })))
    };
    let events = "data: {\"type\":1}\n\ndata: {\"type\":\"a\",\"new\":2}\n\ndata: {\"port\":\"2\"}\n\ndata: [DONE]\n\n";
    fake.respond(200, &[], &DROPLET.replace("\"a\"", "null"))
        .respond(200, &[], events)
        .respond(200, &[], events);
    client(false).get(1).await.expect("the request succeeds");
    let mut stream = client(false)
        .chat(&Json::null())
        .stream()
        .await
        .expect("the stream opens");
    let mut places: Vec<Vec<String>> = Vec::new();
    while let Some(event) = stream.next().await {
        event.expect("drift is not an error");
        places.push(
            stream
                .drift()
                .iter()
                .map(|drift| drift.pointer.clone())
                .collect(),
        );
    }
    assert_eq!(places, [vec!["/type"], vec![], vec!["/type", "/port"]]);
    let response = "droplets_get /name: expected string, got null";
    let first = "chat /type: expected string, got a number";
    let rest = [
        "chat /type: expected a value, got nothing",
        "chat /port: expected 64-bit integer, got a string",
    ];
    let mut expected = vec![response, first, rest[0], rest[1]];
    assert_eq!(
        *reported.lock().expect("the lock is not poisoned"),
        expected
    );

    let mut stream = client(true)
        .chat(&Json::null())
        .stream()
        .await
        .expect("the stream opens");
    let error = stream
        .next()
        .await
        .expect("the stream yields an item")
        .expect_err("drift is an error");
    assert_eq!(error.drift()[0].operation, Some("chat"));
    assert!(stream.drift().is_empty() && stream.next().await.is_none());
    expected.push(first);
    assert_eq!(
        *reported.lock().expect("the lock is not poisoned"),
        expected
    );
}

#[tokio::test]
async fn maps_status_to_error_variant() {
    let fake = FakeTransport::default();
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
        fake.respond(
            status,
            &[("retry-after", "7"), ("x-request-id", "other")],
            body,
        );
        let error = api(&fake).get(1).await.expect_err("the request fails");
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
    fake.respond(403, &[], body)
        .respond(502, &[("content-type", "text/html")], "<html>");
    let error = api(&fake).get(1).await.expect_err("the request fails");
    assert_eq!(
        error.to_string(),
        "droplets_get: 403 Forbidden: What is wrong.; the token needs the scope `droplet:read` (word, request r1)"
    );
    assert_eq!(
        api(&fake)
            .get(1)
            .await
            .expect_err("the request fails")
            .to_string(),
        "droplets_get: 502 Bad Gateway"
    );
    fake.respond(
        401,
        &[],
        r#"{"error":{"message":"Bad key","type":"auth","code":null}}"#,
    );
    let error = api(&fake)
        .chat(&Json::null())
        .await
        .expect_err("the request fails");
    assert_eq!((error.id(), error.message()), (Some("auth"), "Bad key"));
    fake.fail(TransportErrorKind::Connect)
        .fail(TransportErrorKind::Timeout);
    let error = api(&fake).get(1).await.expect_err("the connection fails");
    assert!(
        matches!(error, Error::Connection(_)) && error.is_retryable(),
        "{error:?}"
    );
    let error = api(&fake).get(1).await.expect_err("the request times out");
    assert!(
        matches!(error, Error::Timeout(_)) && error.is_retryable(),
        "{error:?}"
    );
}

#[tokio::test]
async fn decodes_event_stream() {
    let fake = FakeTransport::default();
    let head = [
        ("content-type", "text/event-stream; charset=utf-8"),
        ("x-request-id", "r1"),
    ];
    fake.respond(200, &head, ": hi\n\ndata: {\"type\":\"a\",\"port\":1}\n\ndata:\n\ndata: {\"type\":\"b\"}\n\ndata: [DONE]\n\ndata: x\n\n");
    let body = Json::parse(r#"{"model":"m","stream":false}"#).expect("valid JSON");
    let mut stream = api(&fake)
        .chat(&body)
        .stream()
        .await
        .expect("the stream opens");
    assert_eq!(stream.request_id(), Some("r1"));
    let mut seen = Vec::new();
    while let Some(event) = stream.next().await {
        seen.push(event.expect("the event is valid").kind);
    }
    assert_eq!(seen, ["a", "b"]);
    assert_eq!(fake.last_body(), r#"{"model":"m","stream":true}"#);
    assert_eq!(fake.header("accept"), [Some("text/event-stream".into())]);
    assert_eq!(fake.last_timeout(), None, "a stream has no total timeout");

    for (text, message) in [
        ("data: {\"error\":{\"message\":\"full\"}}\n\n", "full"),
        (
            "event: error\ndata: {\"type\":\"error\",\"error\":{\"message\":\"full\"}}\n\n",
            "full",
        ),
        ("event: error\ndata: {\"message\":\"full\"}\n\n", "full"),
        (
            "data: {oops\n\n",
            "an event is not valid JSON: expected an object key at byte 1",
        ),
    ] {
        fake.respond(200, &head, &format!("{text}data: {{}}\n\n"));
        let mut stream = api(&fake)
            .chat(&Json::null())
            .stream()
            .await
            .expect("the stream opens");
        let error = stream
            .next()
            .await
            .expect("the stream yields an item")
            .expect_err("the event is an error");
        assert_eq!((error.message(), error.request_id()), (message, Some("r1")));
        assert!(
            stream.next().await.is_none(),
            "the stream ends after an error"
        );
    }
    fake.respond(200, &[("content-type", "application/json")], "{}")
        .respond(429, &head, r#"{"message":"slow"}"#);
    assert!(matches!(
        api(&fake).chat(&Json::null()).stream().await,
        Err(Error::Decoding(_))
    ));
    assert!(matches!(
        api(&fake).chat(&Json::null()).stream().await,
        Err(Error::RateLimited(_))
    ));
}

#[tokio::test]
async fn skips_a_byte_order_mark() {
    let body = format!("\u{feff} {DROPLET}");
    let decoded = decode::<Droplet>(body.as_bytes()).expect("the body is JSON");
    assert_eq!(decoded.value.name, "a");
    assert_eq!(decoded.encode(), DROPLET);
    assert!(Json::from_bytes(body.as_bytes()).is_ok());
    let lossy = decode::<Droplet>("\u{feff}{\"id\":\"7\",\"x\":1}".as_bytes());
    let lossy = lossy.expect("the body is JSON");
    assert_eq!(
        (lossy.value.id, &*lossy.unknown),
        (7, &["/x".to_owned()][..])
    );
    assert_eq!(lossy.encode(), "{\"id\":\"7\",\"x\":1}");
    let fake = FakeTransport::default();
    fake.respond(200, &[("content-type", "application/json")], &body)
        .respond(404, &[], "\u{feff}{\"id\": \"not_found\"}");
    let droplet = api(&fake).get(1).await.expect("the body is JSON");
    assert_eq!((droplet.id, droplet.drift_count()), (1, 0));
    let error = api(&fake).get(1).await.expect_err("the status is an error");
    assert_eq!(error.id(), Some("not_found"));
}
