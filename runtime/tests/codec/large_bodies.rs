//! Bodies of extreme depth and size are decoded without loss.

use crate::support::fake_transport::DROPLET;
use crate::support::models::Droplet;
use openapi_sdk_runtime::{Json, Stored, decode, encode};

/// The Droplet with more fields.
fn with(fields: &str) -> String {
    format!("{},{fields}}}", &DROPLET[..DROPLET.len() - 1])
}

/// Nested arrays.
fn arrays(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

#[test]
fn keeps_models_nested_too_deeply_as_json() {
    let mut text = DROPLET.to_owned();
    for _ in 0..100 {
        text = with(&format!(r#""parent":{text}"#));
    }
    let decoded = decode::<Droplet>(text.as_bytes()).expect("valid JSON");
    assert!(decoded.drift.is_empty() && encode(&decoded.value) == text);
    for _ in 0..1_000 {
        text = with(&format!(r#""parent":{text}"#));
    }
    let decoded = decode::<Droplet>(text.as_bytes()).expect("valid JSON");
    assert_eq!(encode(&decoded.value), text);
    let places: Vec<&str> = decoded.drift.iter().map(|drift| &*drift.pointer).collect();
    let last = "/parent".repeat(127);
    assert_eq!(places, [format!("{last}/tags"), format!("{last}/parent")]);
}

#[test]
fn keeps_unknown_values_of_any_depth() {
    let deep = arrays(300_000);
    let text = with(&format!(r#""anything":{deep},"new":{deep}"#));
    let decoded = decode::<Droplet>(text.as_bytes()).expect("valid JSON");
    assert!(decoded.encode() == text && decoded.drift.is_empty());
    assert_eq!(decoded.unknown, ["/new"]);
    let wrong = text.replace("\"a\"", &deep);
    let decoded = decode::<Droplet>(wrong.as_bytes()).expect("valid JSON");
    assert!(encode(&decoded.value) == wrong && decoded.drift.len() == 1);
    let whole = decode::<Droplet>(deep.as_bytes()).expect("valid JSON");
    assert!(whole.encode() == deep && whole.drift.len() == 1);
    let json = Json::parse(&deep).expect("valid JSON");
    assert_eq!(json.items().len(), 1);
    // Serde recurses, so its depth is limited.
    let json = Json::parse(&arrays(3_000)).expect("valid JSON");
    assert!(serde_json::to_string(&Stored(json)).is_err());
    let json = Json::parse(&arrays(100)).expect("valid JSON");
    assert_eq!(serde_json::to_string(&Stored(json)).ok(), Some(arrays(100)));
}

#[test]
fn handles_many_duplicate_unknown_keys() {
    let pair = |at| format!(r#""k{at}":1,"k{at}":2"#);
    let many: Vec<String> = (0..20_000).map(pair).collect();
    let decoded = decode::<Droplet>(with(&many.join(",")).as_bytes()).expect("valid JSON");
    assert_eq!(decoded.value.unknown_fields.len(), 20_000);
}

#[test]
fn keeps_keys_with_lone_surrogates() {
    let text = with(r#""parent":{"half \ud83d":1,"id":2}"#);
    let decoded = decode::<Droplet>(text.as_bytes()).expect("valid JSON");
    assert_eq!(encode(&decoded.value), text);
    assert_eq!(decoded.value.parent.map(|parent| parent.id), Some(2));
    let root = with(r#""\udc00":1"#);
    let decoded = decode::<Droplet>(root.as_bytes()).expect("valid JSON");
    assert_eq!((decoded.encode(), decoded.drift.len()), (root, 1));
}
