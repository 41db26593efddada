//! The JSON of a Droplet, and the round trip that all codec tests make.

use openapi_sdk_runtime::{JsonCodec, decode};

pub const GOOD: &str = r#"{"id":3164444,"name":"example.com","status":"active","memory":1024,"tags":["web","env:prod"],"kernel":null}"#;

/// Decodes and encodes a text, and asserts that both texts are the same JSON value. Returns the value, the drift and the
/// unknown keys.
pub fn round_trip<T: JsonCodec>(text: &str) -> (T, Vec<String>, Vec<String>) {
    let decoded = decode::<T>(text.as_bytes()).expect("well-formed JSON decodes");
    let back: serde_json::Value =
        serde_json::from_str(&decoded.encode()).expect("the encoded text is JSON");
    let source: serde_json::Value = serde_json::from_str(text).expect("the source is JSON");
    assert_eq!(back, source, "the round trip is lossless");
    let drift = decoded.drift.iter().map(ToString::to_string).collect();
    (decoded.value, drift, decoded.unknown)
}

/// The good body with more fields.
pub fn with(fields: &str) -> String {
    format!("{},{fields}}}", &GOOD[..GOOD.len() - 1])
}
