//! What the body of an error response says: the message, the identifier of the error, and the ID of the request.

use crate::codec::{Json, JsonKind};
use crate::error::plain_text::plain_text_message;

/// The known parts of an error body.
#[derive(Default)]
pub(crate) struct ErrorBody {
    pub(crate) id: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

/// The keys of an object that have a message, best first.
const MESSAGE_KEYS: [&str; 13] = [
    "message",
    "msg",
    "error_description",
    "detail",
    "details",
    "error",
    "errors",
    "title",
    "reason",
    "description",
    "text",
    "error_message",
    "errorMessage",
];

/// The keys of an object that identify the error, best first.
const ID_KEYS: [&str; 3] = ["id", "code", "type"];

/// The most messages of a list that are joined, and the deepest level at which a message is looked for.
const MAX_MESSAGES: usize = 5;
const MAX_DEPTH: usize = 6;

/// The longest message, in characters.
const MAX_CHARS: usize = 1000;

impl ErrorBody {
    /// Reads a body of this media type.
    ///
    /// The message is looked for under the usual keys, at any level: a string, or a list of messages. Other values may
    /// repeat what was sent, including secrets, so only their numbers and booleans are shown. A body that is not JSON is
    /// the message itself if it is plain text; HTML has a title, and XML an element of that name.
    pub(crate) fn parse(body: &[u8], media_type: Option<&str>) -> Self {
        let Ok(json) = Json::from_bytes(body) else {
            let message = plain_text_message(body, media_type);
            return Self {
                message: message.map(|message| shortened(&message)),
                ..Self::default()
            };
        };
        let first = |json: Json| json.items().into_iter().next();
        let nested = json.get("error").filter(|error| !error.is_null());
        let nested = nested.or_else(|| json.get("errors").and_then(first));
        let error = nested.as_ref().unwrap_or(&json);
        let message = message_of(&json, 0);
        Self {
            id: text_at(&json, &["id"]).or_else(|| text_at(error, &ID_KEYS)),
            message: message.map(|message| shortened(&message)),
            request_id: text_at(&json, &["request_id"]),
        }
    }
}

/// The string or number at the first of these keys that has one.
fn text_at(json: &Json, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| {
        let value = json.get(key)?;
        match value.kind() {
            JsonKind::String => value.string().filter(|text| !text.is_empty()),
            JsonKind::Integer | JsonKind::Number => Some(value.into_json()),
            JsonKind::Null | JsonKind::Bool | JsonKind::Array | JsonKind::Object => None,
        }
    })
}

/// The message in a value.
fn message_of(json: &Json, depth: usize) -> Option<String> {
    if depth > MAX_DEPTH {
        return None;
    }
    match json.kind() {
        JsonKind::String => {
            let text = json.string()?;
            Some(text.trim().to_owned()).filter(|text| !text.is_empty())
        }
        JsonKind::Array => {
            let items = json.items();
            joined(&mut items.iter().filter_map(|item| message_of(item, depth + 1)))
        }
        JsonKind::Object => {
            let mut found = MESSAGE_KEYS.iter().filter_map(|key| {
                let value = json.get(key)?;
                message_of(&value, depth + 1)
                    .or_else(|| messages_by_field(&value, depth).filter(|_| *key == "errors"))
            });
            found.next().or_else(|| scalars_of(json, depth))
        }
        JsonKind::Null | JsonKind::Bool | JsonKind::Integer | JsonKind::Number => None,
    }
}

/// The messages of an object whose keys are the names of fields.
fn messages_by_field(json: &Json, depth: usize) -> Option<String> {
    let entries = json.entries().into_iter();
    joined(&mut entries.filter_map(|(field, value)| {
        let message = message_of(&value, depth + 1)?;
        Some(format!("{field}: {message}"))
    }))
}

/// The numbers and booleans of an object in place of a message.
fn scalars_of(json: &Json, depth: usize) -> Option<String> {
    if depth == 0 {
        return None;
    }
    let entries = json.entries().into_iter();
    joined(&mut entries.filter_map(|(key, value)| match value.kind() {
        JsonKind::Integer | JsonKind::Number | JsonKind::Bool => Some(format!("{key}: {value}")),
        JsonKind::Null | JsonKind::String | JsonKind::Array | JsonKind::Object => None,
    }))
}

/// The first messages, with semicolons between them.
fn joined(messages: &mut dyn Iterator<Item = String>) -> Option<String> {
    let messages: Vec<String> = messages.take(MAX_MESSAGES).collect();
    (!messages.is_empty()).then(|| messages.join("; "))
}

fn shortened(message: &str) -> String {
    match message.char_indices().nth(MAX_CHARS) {
        None => message.to_owned(),
        Some((end, _)) => format!("{}…", &message[..end]),
    }
}
