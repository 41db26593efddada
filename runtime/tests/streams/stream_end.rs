//! The end of an event stream: which streams are complete, and what remains of one that was cut short.

use crate::support::fake_transport::*;
use openapi_sdk_runtime::{Error, EventStream, Json, RequestBuilder};

const SSE: [(&str, &str); 1] = [("content-type", "text/event-stream")];

/// A chunk of a chat completion as an event.
fn chunk(choices: &str) -> String {
    format!("data: {{\"choices\":[{choices}]}}\n\n")
}

/// A choice with a piece of text.
fn choice(index: u32, content: &str, finish_reason: &str) -> String {
    format!(
        r#"{{"index":{index},"delta":{{"content":"{content}"}},"finish_reason":{finish_reason}}}"#
    )
}

fn text(content: &str) -> String {
    chunk(&choice(0, content, "null"))
}

async fn open(body: &str) -> EventStream<Json> {
    let fake = FakeTransport::default();
    fake.respond(200, &SSE, body);
    let call = RequestBuilder::<Json>::new(&fake.client(), &CHAT);
    call.stream().await.expect("the stream opens")
}

/// The number of events of a stream, and the error that ends it.
async fn read(body: &str) -> (usize, Option<Error>) {
    let mut stream = open(body).await;
    let mut count = 0;
    while let Some(event) = stream.next().await {
        match event {
            Ok(_) => count += 1,
            Err(error) => {
                assert!(stream.next().await.is_none(), "an error ends the stream");
                return (count, Some(error));
            }
        }
    }
    (count, None)
}

#[tokio::test]
async fn stream_with_neither_done_nor_a_finish_reason_is_an_error() {
    let started = r#"data: {"type":"message_start","message":{"id":"m","stop_reason":null}}"#;
    for (body, count) in [
        (String::new(), 0),
        (": ping\n\n".to_owned(), 0),
        (text("a") + &text("b"), 2),
        (chunk(&choice(0, "", "\"\"")), 1),
        (format!("{started}\n\n"), 1),
    ] {
        let (found, error) = read(&body).await;
        assert_eq!(found, count, "{body}");
        let error = error.expect("the stream was cut short");
        assert!(matches!(error, Error::Connection(_)), "{error:?}");
        let reason = "the stream ended without its final event";
        assert!(error.message().ends_with(reason), "{error}");
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn stream_without_done_after_its_end_is_complete() {
    for body in [
        text("a") + &chunk(&choice(0, "", "\"stop\"")),
        chunk(&choice(0, "a", "\"length\"")) + "data: {\"choices\":[],\"usage\":{\"total\":1}}\n\n",
        "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\n"
            .to_owned(),
        "data: {\"type\":\"message_stop\"}\n\n".to_owned(),
        "event: response.completed\ndata: {\"type\":\"response.completed\",\"response\":{}}\n\n"
            .to_owned(),
    ] {
        let (_, error) = read(&body).await;
        assert!(error.is_none(), "{body}: {error:?}");
    }
}

#[tokio::test]
async fn every_choice_has_to_finish() {
    let one = chunk(&choice(0, "a", "null")) + &chunk(&choice(1, "x", "null"));
    let half = one.clone() + &chunk(&choice(0, "b", "\"stop\""));
    assert!(read(&half).await.1.is_some());
    let whole = half + &chunk(&choice(1, "y", "\"length\"")) + &text("after the end");
    assert!(read(&whole).await.1.is_none());
}

#[tokio::test]
async fn done_may_be_surrounded_by_white_space_and_lack_its_blank_line() {
    for done in [
        "data: [DONE]\n\n",
        "data: [DONE] \n\n",
        "data:[DONE]\t\r\n\r\n",
        "data:  [DONE]\n\n",
        "data: [DONE] \n",
        "data: [DONE] ",
        "data:[DONE]",
    ] {
        let (count, error) = read(&(text("a") + done)).await;
        assert_eq!(count, 1, "{done:?}");
        assert!(error.is_none(), "{done:?}: {error:?}");
    }
}

#[tokio::test]
async fn stream_that_breaks_off_within_an_event_is_an_error() {
    let whole = text("a") + &chunk(&choice(0, "", "\"stop\""));
    for rest in ["data: {\"cho", "data: {}\n", "da", "data: [DON"] {
        let (_, error) = read(&(whole.clone() + rest)).await;
        let error = error.expect("the stream was cut short");
        assert!(matches!(error, Error::Connection(_)), "{rest:?}");
    }
}

#[tokio::test]
async fn accumulator_keeps_what_came_before_a_stream_was_cut_short() {
    for (rest, message) in [
        ("", "the stream ended without its final event"),
        ("data: {\"cho", "the stream ended in the middle of an event"),
        (
            "data: {\"error\":{\"message\":\"overloaded\"}}\n\n",
            "overloaded",
        ),
    ] {
        let body = text("Hel") + &text("lo") + rest;
        let error = open(&body).await.accumulate::<Json>().await;
        let error = error.expect_err("the stream was cut short");
        assert!(error.message().ends_with(message), "{error}");
        let came = error.accumulated().expect("two events came");
        assert_eq!(
            came.pointer("/choices/0/message/content"),
            Some("Hello".into())
        );
        assert!(!format!("{error:?} {error}").contains("Hello"));

        let mut stream = open(&body).await;
        let mut accumulator = stream.accumulator();
        let error = loop {
            match stream.next().await.expect("the stream ends with an error") {
                Ok(event) => accumulator.add(&event),
                Err(error) => break error,
            }
        };
        assert!(error.message().ends_with(message), "{error}");
        assert!(!accumulator.is_complete());
        assert_eq!(accumulator.json(), *came);
    }
    let whole = text("Hel") + &chunk(&choice(0, "lo", "\"stop\""));
    let mut stream = open(&whole).await;
    let mut accumulator = stream.accumulator();
    while let Some(event) = stream.next().await {
        accumulator.add(&event.expect("the stream is complete"));
    }
    assert!(accumulator.is_complete());
}

#[tokio::test]
async fn stream_of_an_operation_that_does_not_tell_its_end_ends_with_its_body() {
    let fake = FakeTransport::default();
    fake.respond(200, &SSE, "data: {}\n\n");
    let call = RequestBuilder::<Json>::new(&fake.client(), &OPEN);
    let mut stream = call.stream::<Json>().await.expect("the stream opens");
    assert!(matches!(stream.next().await, Some(Ok(_))));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn accumulated_response_is_limited() {
    let fake = FakeTransport::default();
    let tokens = vec!["0"; 500_000].join(",");
    let event = format!("data: {{\"choices\":[],\"tokens\":[{tokens}]}}\n\n");
    fake.respond(200, &SSE, &(event.clone() + &event + "data: [DONE]\n\n"));
    let client = fake.build(
        crate::support::service::builder()
            .token("t")
            .credential("inference_bearer_auth", "k")
            .response_limit(1 << 20),
    );
    let call = RequestBuilder::<Json>::new(&client, &CHAT);
    let stream = call.stream::<Json>().await.expect("the stream opens");
    let error = stream.accumulate::<Json>().await;
    let error = error.expect_err("the events add up to more than 64 MiB");
    assert!(matches!(error, Error::Stream(_)), "{error:?}");
    assert!(error.message().contains("response_limit"), "{error}");
}
