//! JSON syntax: the reader accepts and rejects the same texts as `serde_json`, and reports positions.

use openapi_sdk_runtime::{Json, JsonKind, decode};

/// Valid and invalid texts for each rule of the grammar.
const TEXTS: &[&str] = &[
    "",
    " ",
    "null",
    "nul",
    "nulll",
    "null null",
    "true",
    "false",
    "True",
    "0",
    "-0",
    "00",
    "01",
    "-01",
    "-",
    "+1",
    "1.",
    ".5",
    "1.5",
    "1.5.5",
    "1e",
    "1e5",
    "1e+",
    "1E+5",
    "1e-5",
    "1e5.5",
    "- 1",
    "0x10",
    "1_000",
    "NaN",
    "Infinity",
    "\"\"",
    "\"",
    "\"a",
    "\"\\\"",
    "\"\\\\\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\u00e9\"",
    "\"\\ud83e\\udd80\"",
    "\"\\uFFFF\"",
    "\"\\u0000\"",
    "\"\t\"",
    "\"\n\"",
    "\"\u{0}\"",
    "\"\u{1f}\"",
    "\"\u{7f}\"",
    "\"\u{2028}é🦀\"",
    "\"\\/\\b\\f\\n\\r\\t\"",
    "'a'",
    "[",
    "]",
    "[]",
    "[ ]",
    "[1]",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,2]",
    "[1",
    "[1,",
    "{",
    "}",
    "{}",
    "{ }",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1}",
    "{\"a\":1,}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1,\"b\":2}",
    "{a:1}",
    "{1:1}",
    "{\"a\":1",
    "{\"a\" : 1 }",
    "{\"a\":1}}",
    "[[[[]]]]",
    "[}",
    "{]",
    "\u{feff}1",
    "1\u{a0}",
    "/**/1",
    "\"\\u00E9\\u00e9\"",
    "[\"\\\\\",\"\\\"\"]",
    "\"aaaaaaa\\\"aaaaaaaa\"",
    "\"aaaaaaaaaaaaaaaa\u{1}\"",
];

#[test]
fn agrees_with_serde_json() {
    for text in TEXTS {
        // A byte order mark is skipped, which `serde_json` leaves to its caller.
        let plain = text.trim_start_matches('\u{feff}');
        let theirs = serde_json::from_str::<serde_json::Value>(plain);
        let ours = Json::parse(text);
        assert_eq!(
            ours.is_ok(),
            theirs.is_ok(),
            "{text:?}: {ours:?}, {theirs:?}"
        );
        let typed = decode::<Json>(text.as_bytes());
        assert_eq!(typed.is_ok(), theirs.is_ok(), "{text:?}");
        if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
            assert_eq!(ours.as_json(), plain.trim());
            assert_eq!(ours.string().as_deref(), theirs.as_str(), "{text:?}");
        }
        // The typed readers of strings and arrays apply the same grammar.
        let string = serde_json::from_str::<String>(text);
        assert_eq!(
            decode::<String>(text.as_bytes())
                .ok()
                .filter(|found| found.drift.is_empty())
                .map(|found| found.value),
            string.ok(),
            "{text:?}"
        );
        let list = format!("[{text},{text}]");
        assert_eq!(
            decode::<Vec<Json>>(list.as_bytes()).is_ok(),
            serde_json::from_str::<Vec<serde_json::Value>>(&list).is_ok(),
            "{list:?}"
        );
    }
}

#[test]
fn rounds_floats_correctly() {
    for text in [
        "0.1",
        "1.7976931348623157e308",
        "4.9e-324",
        "123456789.123456789",
        "9007199254740993",
        "0.000123",
        "1e22",
        "1e23",
        "3.14159265358979",
    ] {
        let found = decode::<f64>(text.as_bytes()).expect("a number");
        assert_eq!(Some(found.value), text.parse().ok(), "{text}");
    }
}

#[test]
fn reports_error_position() {
    for (text, at) in [
        ("[1,\n  x]", 6),
        ("{\"a\":1,}", 7),
        ("\"a\\q\"", 2),
        ("1 2", 2),
        ("[01]", 2),
        ("{\"a\" 1}", 5),
    ] {
        let error = Json::parse(text).expect_err("not JSON");
        assert_eq!(error.offset(), at, "{text:?}: {error}");
    }
    let error = Json::parse("[1,\n  x]").expect_err("not JSON");
    assert_eq!(error.position(b"[1,\n  x]"), (2, 3));
    let error = Json::from_bytes(b"\"\xc3\x28\"").expect_err("not UTF-8");
    assert_eq!(error.offset(), 1);
}

#[test]
fn accepts_any_nesting_depth() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Json::parse(&deep(1_000_000)).is_ok());
    assert!(Json::parse(&deep(1_000_000).replacen("]]", "]}", 1)).is_err());
    assert!(Json::parse(&"[".repeat(1_000_000)).is_err());
    assert!(Json::parse(&"{\"a\":".repeat(1_000_000)).is_err());
}

#[test]
fn accepts_lone_surrogates() {
    // The grammar allows them and servers send them, but `serde_json` rejects them in strings.
    for text in [
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\ud800""#,
        r#""\ud800x""#,
    ] {
        assert!(Json::parse(text).is_ok(), "{text}");
        assert!(decode::<String>(text.as_bytes()).is_ok(), "{text}");
    }
    assert!(Json::parse(r#""\ud800\u00""#).is_err());
}

#[test]
fn reads_parts_of_json_values() {
    let json = Json::parse(r#" {"a":[1, {"b/c":"\u00e9"}],"d":null,"a2":1.50,"~":true} "#)
        .expect("valid JSON");
    assert_eq!(json.kind(), JsonKind::Object);
    assert_eq!(
        json.pointer("/a/1/b~1c")
            .and_then(|found| found.string())
            .as_deref(),
        Some("é")
    );
    assert_eq!(
        json.pointer("/a/0").and_then(|found| found.as_i64()),
        Some(1)
    );
    assert_eq!(
        json.pointer("/~0").and_then(|found| found.as_bool()),
        Some(true)
    );
    assert_eq!(json.pointer("").as_ref(), Some(&json));
    assert!(
        json.pointer("/a/2").is_none()
            && json.pointer("a").is_none()
            && json.pointer("/d/x").is_none()
    );
    assert_eq!(
        json.get("a2").map(Json::into_json).as_deref(),
        Some("1.50"),
        "the digits are kept"
    );
    assert!(json.get("d").is_some_and(|found| found.is_null()));
    assert_eq!(json.get("a").map(|found| found.items().len()), Some(2));
    assert_eq!(
        json.with("d", vec![1i64, 2])
            .get("d")
            .map(Json::into_json)
            .as_deref(),
        Some("[1,2]")
    );
    assert_eq!(
        Json::object([("k", Json::from("v\"")), ("n", 5i64.into())]).as_json(),
        r#"{"k":"v\"","n":5}"#
    );
    assert_eq!(Json::array(Vec::<i64>::new()).as_json(), "[]");
    assert_eq!(
        Json::parse("[1,2]").map(|found| found.decode::<Vec<i64>>()),
        Ok(vec![1, 2])
    );
}
