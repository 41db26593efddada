//! A stream knows the events of a model that speaks.

use openapi_sdk_runtime::{Bytes, Json};

use crate::body::Step;

/// The events of a response: what is said, in pieces, where it is a chat; else the event of the contract.
pub(crate) fn steps(path: &str, model: &str, says: &str, sample: &str) -> Vec<Step> {
    let mut events = match path.ends_with("/chat/completions") {
        true => chat(model, says),
        false => vec![sample.to_owned()],
    };
    events.push("[DONE]".to_owned());
    let piece = |event: String| Step::Piece(Bytes::from(format!("data: {event}\n\n")));
    events.into_iter().map(piece).collect()
}

fn chat(model: &str, says: &str) -> Vec<String> {
    let event = |delta: Json, end: Json| {
        let choice = Json::object([("index", Json::from(0i64)), ("delta", delta)]);
        let choice = choice
            .with("logprobs", Json::null())
            .with("finish_reason", end);
        let event = Json::object([("id", "chatcmpl-fake")]);
        let event = event
            .with("object", "chat.completion.chunk")
            .with("created", 1_767_225_600i64);
        let event = event
            .with("model", model)
            .with("choices", Json::array([choice]));
        event.into_string()
    };
    let mut events = vec![event(
        Json::object([("role", "assistant"), ("content", "")]),
        Json::null(),
    )];
    for word in says.split_inclusive(' ') {
        events.push(event(Json::object([("content", word)]), Json::null()));
    }
    events.push(event(Json::object::<&str, Json>([]), Json::from("stop")));
    events
}
