//! The stream accumulator: merges the events of a stream into one response.

use std::time::Instant;

use crate::support::fake_transport::*;
use crate::support::service::MODEL_OUTPUT;
use openapi_sdk_runtime::{Error, Json, RequestBuilder, StreamAccumulator};

/// The JSON that the accumulator makes of these events.
fn accumulate(events: &[&str]) -> Json {
    let mut whole = StreamAccumulator::new(&MODEL_OUTPUT);
    for event in events {
        whole.add(&Json::parse(event).expect("the events are JSON"));
    }
    whole.json()
}

#[test]
fn merges_chat_chunks_into_completion() {
    let whole = accumulate(&[
        r#"{"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":""}},{"index":1,"delta":{"role":"assistant"}}]}"#,
        r#"{"id":"c","choices":[{"index":0,"delta":{"reasoning_content":"hm"}}]}"#,
        r#"{"id":"c","choices":[{"index":1,"delta":{"content":"zw"}},{"index":0,"delta":{"content":"on"}}]}"#,
        r#"{"id":"c","choices":[{"index":0,"delta":{"content":"e","role":"assistant","reasoning_content":"m"},"finish_reason":null}]}"#,
        r#"{"id":"c","choices":[{"index":1,"delta":{"content":"ei"},"finish_reason":"length"}]}"#,
        r#"{"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop","logprobs":{"content":[{"token":"a"}]}}]}"#,
        r#"{"id":"c","choices":[{"index":0,"delta":{},"logprobs":{"content":[{"token":"b"}]}}]}"#,
        r#"{"id":"c","choices":[],"usage":{"total_tokens":7}}"#,
    ]);
    let expected = r#"{"id":"c","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"one","reasoning_content":"hmm"},"finish_reason":"stop","logprobs":{"content":[{"token":"a"},{"token":"b"}]}},{"index":1,"message":{"role":"assistant","content":"zwei"},"finish_reason":"length"}],"usage":{"total_tokens":7}}"#;
    assert_eq!(whole.as_json(), expected);
}

#[test]
fn merges_tool_call_arguments_by_index() {
    let whole = accumulate(&[
        r#"{"choices":[{"index":0,"delta":{"content":null,"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":""}}]}}]}"#,
        r#"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"g","arguments":"{}"}}]}}]}"#,
        r#"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"x\":"}}]}}]}"#,
        r#"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"","arguments":"\"é\"}"}}]}}]}"#,
    ]);
    let calls = whole
        .pointer("/choices/0/message/tool_calls")
        .expect("there are tool calls");
    let expected = r#"[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\":\"é\"}"}},{"index":1,"id":"b","type":"function","function":{"name":"g","arguments":"{}"}}]"#;
    assert_eq!(calls.as_json(), expected);
}

#[test]
fn merges_message_events() {
    let whole = accumulate(&[
        r#"{"type":"message_start","message":{"id":"m","type":"message","role":"assistant","content":[],"stop_reason":null,"usage":{"input_tokens":3,"output_tokens":1}}}"#,
        r#"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
        r#"{"type":"ping"}"#,
        r#"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Good "}}"#,
        r#"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"day"}}"#,
        r#"{"type":"content_block_stop","index":0}"#,
        r#"{"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"t","name":"f","input":{}}}"#,
        r#"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"a\""}}"#,
        r#"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":":1}"}}"#,
        r#"{"type":"content_block_stop","index":1}"#,
        r#"{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":9}}"#,
        r#"{"type":"message_stop"}"#,
    ]);
    let expected = r#"{"id":"m","type":"message","role":"assistant","content":[{"type":"text","text":"Good day"},{"type":"tool_use","id":"t","name":"f","input":{"a":1}}],"stop_reason":"tool_use","usage":{"input_tokens":3,"output_tokens":9}}"#;
    assert_eq!(whole.as_json(), expected);
}

#[test]
fn completed_response_replaces_earlier_events() {
    let whole = accumulate(&[
        r#"{"type":"response.output_text.delta","delta":"a"}"#,
        r#"{"type":"response.completed","response":{"id":"r","output":[]}}"#,
    ]);
    assert_eq!(whole.as_json(), r#"{"id":"r","output":[]}"#);
}

#[test]
fn tolerates_malformed_events() {
    let whole = accumulate(&[
        r#"{"type":"content_block_delta","index":4,"delta":{"text":"lost"}}"#,
        r#"{"type":"content_block_start","index":9999999999,"content_block":{"type":"text"}}"#,
        r#"{"choices":"none"}"#,
        r#"[1]"#,
        r#"{"choices":[{"index":0,"delta":7},{"delta":{"content":"x"}}]}"#,
    ]);
    assert!(whole.as_json().len() < 1000, "{whole}");
}

#[tokio::test]
async fn accumulates_a_stream() {
    let event = |text: &str| {
        format!("data: {{\"choices\":[{{\"index\":0,\"delta\":{{\"content\":\"{text}\"}}}}]}}\n\n")
    };
    let body = event("Hel") + &event("lo") + "data: [DONE]\n\n";
    let fake = FakeTransport::default();
    fake.respond(200, &[("content-type", "text/event-stream")], &body);
    let stream = RequestBuilder::<Json>::new(&fake.client(), &CHAT)
        .stream::<Json>()
        .await
        .expect("the stream opens");
    let whole: Json = stream.accumulate().await.expect("the stream is complete");
    assert_eq!(
        whole.pointer("/choices/0/message/content"),
        Some("Hello".into())
    );

    for broken in [
        "data: {\"id\": 1, \"error\": {\"message\": \"over\"}}\n\n",
        "event: error\ndata: {\"message\": \"over\"}\n\n",
    ] {
        let body = event("Hel") + broken;
        fake.respond(200, &[("content-type", "text/event-stream")], &body);
        let mut stream = RequestBuilder::<Json>::new(&fake.client(), &CHAT)
            .stream::<Json>()
            .await
            .expect("the stream opens");
        let mut whole = StreamAccumulator::new(&MODEL_OUTPUT);
        let error = loop {
            match stream.next().await {
                Some(Ok(event)) => whole.add(&event),
                Some(Err(error)) => break error,
                None => panic!("the stream ended without the error"),
            }
        };
        assert!(matches!(error, Error::Stream(_)), "{error:?}");
        assert_eq!(error.message(), "over");
        assert_eq!(
            whole.json().pointer("/choices/0/message/content"),
            Some("Hel".into())
        );
    }
}

#[test]
fn keeps_parallel_tool_calls_with_equal_index_apart_by_id() {
    let call =
        |call: &str| format!(r#"{{"choices":[{{"index":0,"delta":{{"tool_calls":[{call}]}}}}]}}"#);
    let events = [
        call(r#"{"index":0,"id":"a","function":{"arguments":"{\"x\""}}"#),
        call(r#"{"index":0,"function":{"arguments":":1}"}}"#),
        call(r#"{"index":0,"id":"b","function":{"arguments":"{}"}}"#),
    ];
    let events: Vec<&str> = events.iter().map(String::as_str).collect();
    let calls = "/choices/0/message/tool_calls";
    let whole = accumulate(&events);
    let text = |path: &str| whole.pointer(&format!("{calls}{path}"));
    assert_eq!(text("/0/id"), Some("a".into()));
    assert_eq!(text("/0/function/arguments"), Some("{\"x\":1}".into()));
    assert_eq!(text("/1/id"), Some("b".into()));
    assert_eq!(text("/1/function/arguments"), Some("{}".into()));
}

#[test]
fn survives_events_nested_to_any_depth() {
    let deep = format!("{{\"x\":{}1{}}}", "[".repeat(9_000), "]".repeat(9_000));
    assert_eq!(accumulate(&[&deep]).to_string(), deep);
    // Elements without an index are added.
    let twice = accumulate(&[&deep, &deep]).to_string();
    assert_eq!(twice.matches('1').count(), 2);
}

#[test]
fn interleaved_tool_calls_with_equal_index_are_continued_by_id() {
    let call =
        |call: &str| format!(r#"{{"choices":[{{"index":0,"delta":{{"tool_calls":[{call}]}}}}]}}"#);
    for index in [r#""index":0,"#, ""] {
        let events: Vec<String> = [("a", "{"), ("b", "{"), ("a", "}"), ("b", "}")]
            .iter()
            .map(|(id, piece)| {
                let function = format!(r#""function":{{"arguments":"{piece}"}}"#);
                call(&format!(r#"{{{index}"id":"{id}",{function}}}"#))
            })
            .collect();
        let events: Vec<&str> = events.iter().map(String::as_str).collect();
        let whole = accumulate(&events);
        let calls = whole.pointer("/choices/0/message/tool_calls");
        let calls = calls.map(|calls| calls.items()).unwrap_or_default();
        assert_eq!(calls.len(), 2, "{whole}");
        for (call, id) in calls.iter().zip(["a", "b"]) {
            assert_eq!(call.get("id"), Some(id.into()));
            assert_eq!(call.pointer("/function/arguments"), Some("{}".into()));
        }
    }
}

#[test]
fn merging_takes_time_in_proportion_to_keys_indices_and_ids() {
    let merge = |count: usize| {
        let keys: Vec<String> = (0..count).map(|key| format!(r#""k{key}":"x""#)).collect();
        let object = format!("{{{}}}", keys.join(","));
        let item = |at: usize| format!(r#"{{"index":{},"id":"i{at}","delta":"x"}}"#, at % 7);
        let items: Vec<String> = (0..count).map(item).collect();
        let list = format!(r#"{{"list":[{}]}}"#, items.join(","));
        let started = Instant::now();
        let whole = accumulate(&[&object, &list, &object, &list]);
        let took = started.elapsed();
        assert_eq!(whole.entries().len(), count + 1);
        let merged = whole.get("list").map(|list| list.items().len());
        assert_eq!(merged, Some(count));
        took
    };
    let fastest = |count| (0..4).map(|_| merge(count)).min().unwrap_or_default();
    let (few, many) = (fastest(2_000), fastest(16_000));
    assert!(many < few * 24, "{few:?} for 2,000 and {many:?} for 16,000");
}
