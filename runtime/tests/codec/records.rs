//! What the macro `record!` defines: copies, and keys as they are written.

use crate::support::models::Status;
use openapi_sdk_runtime::{decode, encode, record};

record! {
    /// A record with keys that JSON escapes.
    pub struct Quoted: Default {
        /// A key with quotes.
        pub quoted: i64 = 0 required("\"a\"").escaped(),
        /// A key with a line break.
        pub broken: Option<i64> = 1 optional("b\n").escaped(),
        /// A plain key.
        pub plain: Option<i64> = 2 optional("c"),
    }
}

#[test]
fn escapes_keys_of_fields() {
    let text = r#"{"\"a\"":1,"b\n":2,"c":3}"#;
    let decoded = decode::<Quoted>(text.as_bytes()).expect("the text is JSON");
    let value = decoded.value;
    assert_eq!(
        (value.quoted, value.broken, value.plain),
        (1, Some(2), Some(3))
    );
    assert!(decoded.drift.is_empty());
    assert_eq!(encode(&value), text);
}

record! {
    /// A record with fields of several kinds.
    pub struct Machine: Default {
        /// A scalar.
        pub memory: i64 = 0 required("memory"),
        /// A list.
        pub tags: Vec<String> = 1 required("tags"),
        /// Records.
        pub parts: Option<Vec<Machine>> = 2 optional("parts").nullable(),
    }
}

#[test]
fn copies_have_all_that_was_received() {
    for text in [
        r#"{"memory":1,"tags":["a"],"parts":[{"memory":2,"tags":[]}],"extra":{"deep":[1.0,"2"]}}"#,
        r#"{"memory":"512","tags":["a",1],"parts":null}"#,
        r#"{"parts":[{"memory":1e3,"own":"x"}]}"#,
    ] {
        let decoded = decode::<Machine>(text.as_bytes()).expect("the text is JSON");
        let copy = decoded.value.clone();
        assert_eq!(encode(&copy), text);
        assert_eq!(copy, decoded.value);
        let received = |machine: &Machine| machine.unknown_fields.received("memory").cloned();
        assert_eq!(received(&copy), received(&decoded.value));
    }
}

#[test]
fn string_enums_equal_their_text() {
    let (new, own, unknown) = (
        Status::from("new"),
        "new".to_owned(),
        Status::from("unknown"),
    );
    assert!(new == *"new" && new == "new" && new == own && new == new.clone());
    assert!(new != "active" && new != unknown && unknown == "unknown");
}
