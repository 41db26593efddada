//! Parses the JSON body of an error response.

use crate::codec::Json;

/// The known parts of an error body.
#[derive(Default)]
pub(crate) struct ErrorBody {
    pub(crate) id: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl ErrorBody {
    /// Reads the common forms: `{"id", "message", "request_id"}`, `{"error": {"type", "code", "message"}}`,
    /// `{"errors": [..]}`, or a text under `error` or `detail`. Other parts of a body may contain secrets, so they are
    /// never part of a message.
    pub(crate) fn parse(body: &[u8]) -> Self {
        let Ok(json) = Json::from_bytes(body) else {
            return Self::default();
        };
        let text = |json: &Json, keys: &[&str]| keys.iter().find_map(|key| json.get(key)?.string());
        let first = |json: Json| json.items().into_iter().next();
        let nested = json.get("error").filter(|error| !error.is_null());
        let nested = nested.or_else(|| json.get("errors").and_then(first));
        let error = nested.as_ref().unwrap_or(&json);
        Self {
            id: text(&json, &["id"]).or_else(|| text(error, &["id", "code", "type"])),
            message: error
                .string()
                .or_else(|| text(error, &["message", "detail"]))
                .or_else(|| text(&json, &["message"])),
            request_id: text(&json, &["request_id"]),
        }
    }
}
