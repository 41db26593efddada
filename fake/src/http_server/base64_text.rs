//! Bodies as text in JSON: plain text if they are UTF-8, otherwise base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use openapi_sdk_runtime::Json;

/// The key and the value for a body: `body` with its text, or `base64`.
pub(super) fn entry(bytes: &[u8]) -> (&'static str, Json) {
    match std::str::from_utf8(bytes) {
        Ok(text) => ("body", text.into()),
        Err(_) => ("base64", STANDARD.encode(bytes).into()),
    }
}

/// Decodes base64.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, String> {
    STANDARD.decode(text).map_err(|error| error.to_string())
}
