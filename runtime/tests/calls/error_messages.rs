//! What `Error::message`, `id` and `request_id` say for error bodies of any shape.

use crate::support::fake_transport::*;
use openapi_sdk_runtime::{Error, Json};

/// The error of a response with this status, media type and body.
async fn error(media_type: &str, body: &str) -> Error {
    let fake = FakeTransport::default();
    let head = [("content-type", media_type)];
    fake.respond(503, if media_type.is_empty() { &[] } else { &head }, body);
    let error = api(&fake).get(1).await.expect_err("the request fails");
    assert_eq!(error.body(), body.as_bytes());
    error
}

#[tokio::test]
async fn message_is_the_text_under_one_of_the_usual_keys_at_any_level() {
    for (body, message) in [
        (r#"{"message":"full"}"#, "full"),
        (r#"{"error":{"message":"full"}}"#, "full"),
        (r#"{"error":"full"}"#, "full"),
        (
            r#"{"error":"Not Found","message":"no Droplet 7"}"#,
            "no Droplet 7",
        ),
        (r#"{"detail":"full"}"#, "full"),
        (r#"{"title":"Bad","detail":"full","status":400}"#, "full"),
        (
            r#"{"error":"invalid_grant","error_description":"full"}"#,
            "full",
        ),
        (r#"{"message":null,"error":"full"}"#, "full"),
        (r#"{"message":{"code":5,"text":"nope"}}"#, "nope"),
        (r#"{"message":{"error":{"reason":"deep"}}}"#, "deep"),
        (r#""only a string""#, "only a string"),
    ] {
        assert_eq!(
            error("application/json", body).await.message(),
            message,
            "{body}"
        );
    }
}

#[tokio::test]
async fn messages_of_a_list_are_joined() {
    for (body, message) in [
        (r#"{"errors":["full","late"]}"#, "full; late"),
        (r#"{"errors":[{"code":"x","detail":"full"}]}"#, "full"),
        (
            r#"{"errors":[{"message":"bad","code":7},{"message":"worse"}]}"#,
            "bad; worse",
        ),
        (
            r#"{"detail":[{"loc":["body"],"msg":"field required","type":"value_error"}]}"#,
            "field required",
        ),
        (
            r#"{"errors":{"name":["is taken","is long"],"size":"is unknown"}}"#,
            "name: is taken; is long; size: is unknown",
        ),
        (r#"["a","b"]"#, "a; b"),
    ] {
        assert_eq!(
            error("application/json", body).await.message(),
            message,
            "{body}"
        );
    }
}

#[tokio::test]
async fn message_that_is_an_object_without_text_is_its_numbers_and_booleans() {
    let body = r#"{"message":{"code":5,"retry":false,"token":"hush"}}"#;
    assert_eq!(
        error("application/json", body).await.message(),
        "code: 5; retry: false"
    );
}

#[tokio::test]
async fn plain_text_is_the_message_and_html_gives_its_title() {
    let html = format!(
        "<!DOCTYPE html>\n<html><head><title>api.example.com | 524: A timeout occurred</title></head>{}",
        "<p>x</p>".repeat(2000)
    );
    for (media_type, body, message) in [
        (
            "text/plain",
            "Unable to authenticate you",
            "Unable to authenticate you",
        ),
        (
            "text/plain; charset=utf-8",
            "404 page not found\n",
            "404 page not found",
        ),
        (
            "application/json",
            "Service is currently unavailable.",
            "Service is currently unavailable.",
        ),
        (
            "text/html; charset=UTF-8",
            &html,
            "api.example.com | 524: A timeout occurred",
        ),
    ] {
        assert_eq!(error(media_type, body).await.message(), message);
    }
}

#[tokio::test]
async fn text_that_may_repeat_secrets_is_not_shown() {
    for (media_type, body) in [
        ("", "no healthy upstream"),
        ("application/json", r#"{"token":"hush"}"#),
        ("application/json", r#"{"error":{"input":"hush"}}"#),
        ("application/json", r#"{"errors":[{"input":"hush"}]}"#),
        ("application/json", r#"{"id":"x","token":"hush"#),
        ("text/plain", r#"{"token":"hush"#),
        ("text/html", "<html>hush</html>"),
        ("application/octet-stream", "hush"),
        ("application/json", "[]"),
        ("application/json", "null"),
        ("application/json", ""),
    ] {
        let error = error(media_type, body).await;
        assert_eq!(error.message(), "", "{body}");
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
}

#[tokio::test]
async fn long_messages_are_shortened() {
    let long = "é".repeat(5000);
    let json = Json::object([("message", long.as_str())]).into_json();
    for (media_type, body) in [("text/plain", &long), ("application/json", &json)] {
        let error = error(media_type, body).await;
        assert_eq!(error.message(), "é".repeat(1000) + "…");
    }
}

#[tokio::test]
async fn identifiers_may_be_numbers() {
    let body = r#"{"id":403,"message":"Forbidden","request_id":5}"#;
    let found = error("application/json", body).await;
    assert_eq!((found.id(), found.request_id()), (Some("403"), Some("5")));
    let found = error(
        "application/json",
        r#"{"code":3,"message":"rpc error","details":[]}"#,
    )
    .await;
    assert_eq!((found.id(), found.message()), (Some("3"), "rpc error"));
    let found = error(
        "application/json",
        r#"{"errors":[{"message":"bad","code":7}]}"#,
    )
    .await;
    assert_eq!(found.id(), Some("7"));
}

#[tokio::test]
async fn errors_within_a_stream_follow_the_same_rules() {
    for (event, message) in [
        (
            "event: error\ndata: upstream connect error\n\n",
            "upstream connect error",
        ),
        (
            "data: {\"error\":{\"detail\":[{\"msg\":\"quota\"}]}}\n\n",
            "quota",
        ),
        ("data: {\"error\":\"quota\"}\n\n", "quota"),
    ] {
        let fake = FakeTransport::default();
        fake.respond(200, &[("content-type", "text/event-stream")], event);
        let mut stream = api(&fake)
            .chat(&Json::null())
            .stream()
            .await
            .expect("the stream opens");
        let error = stream
            .next()
            .await
            .expect("an error")
            .expect_err("an error");
        assert!(matches!(error, Error::Stream(_)), "{error:?}");
        assert_eq!(error.message(), message);
    }
}
