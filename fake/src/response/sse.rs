//! Server-sent events of streamed model responses.

use openapi_sdk_runtime::{Bytes, Json};

use super::response_body::BodyStep;

/// The JSON pointer to the text in the response of a chat completion.
pub(crate) const CHAT_TEXT_POINTER: &str = "/choices/0/message/content";

/// Whether a path is that of a chat completion.
pub(crate) fn is_chat_completion(path: &str) -> bool {
    path.ends_with("/chat/completions")
}

/// The events of a streamed response: the chat text word by word for a chat completion, otherwise the example event.
pub(crate) fn events(path: &str, model: &str, chat_response: &str, example: &str) -> Vec<BodyStep> {
    let mut events = match is_chat_completion(path) {
        true => chat_events(model, chat_response),
        false => vec![example.to_owned()],
    };
    events.push("[DONE]".to_owned());
    let step = |event: String| BodyStep::Data(Bytes::from(format!("data: {event}\n\n")));
    events.into_iter().map(step).collect()
}

fn chat_events(model: &str, chat_response: &str) -> Vec<String> {
    let event = |delta: Json, finish_reason: Json| {
        let choice = Json::object([("index", Json::from(0i64)), ("delta", delta)]);
        let choice = choice
            .with("logprobs", Json::null())
            .with("finish_reason", finish_reason);
        let event = Json::object([("id", "chatcmpl-fake")]);
        let event = event
            .with("object", "chat.completion.chunk")
            .with("created", 1_767_225_600i64);
        let event = event
            .with("model", model)
            .with("choices", Json::array([choice]));
        event.into_json()
    };
    let mut events = vec![event(
        Json::object([("role", "assistant"), ("content", "")]),
        Json::null(),
    )];
    for word in chat_response.split_inclusive(' ') {
        events.push(event(Json::object([("content", word)]), Json::null()));
    }
    events.push(event(Json::object::<&str, Json>([]), Json::from("stop")));
    events
}
