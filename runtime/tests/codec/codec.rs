//! The codec: decoding accepts any JSON, and encoding gives it back.

use std::collections::BTreeMap;

use crate::support::droplet_json::{GOOD, round_trip, with};
use crate::support::models::{Change, Droplet, Sector, Sink, Status};
use openapi_sdk_runtime::{
    Json, Record, Timestamp, decode, decode_request, encode, encode_request,
};

#[test]
fn decodes_described_body_without_drift() {
    let (droplet, drift, unknown) = round_trip::<Droplet>(GOOD);
    assert_eq!(
        (droplet.id, &*droplet.name, droplet.status.clone()),
        (3_164_444, "example.com", Status::Active)
    );
    assert_eq!(
        (drift.len(), unknown.len(), droplet.unknown_fields.len()),
        (0, 0, 0)
    );
    assert_eq!(encode(&droplet), GOOD);
    assert_eq!(
        encode_request(&droplet),
        GOOD.replace(r#""id":3164444,"#, ""),
        "requests omit read-only fields"
    );
}

#[test]
fn accepts_any_key_order_and_whitespace() {
    let text = "\n{ \"kernel\" : \"x\" , \"tags\":[ ],\"memory\":1 ,\"status\":\"NEW\",\"name\":\"\\u00e9\\n\",\"id\" : -1 }\t";
    let (droplet, drift, _) = round_trip::<Droplet>(text);
    assert_eq!(
        (droplet.id, &*droplet.name, droplet.kernel.as_deref()),
        (-1, "é\n", Some("x"))
    );
    assert!(drift.is_empty());
}

#[test]
fn omits_missing_required_fields_when_encoding() {
    let (droplet, drift, _) =
        round_trip::<Droplet>(r#"{"id":1,"name":"a","tags":[],"kernel":null}"#);
    assert_eq!(
        drift,
        [
            "/status: expected a value, got nothing",
            "/memory: expected a value, got nothing"
        ]
    );
    let mut changed = droplet;
    changed.memory = 512;
    assert_eq!(
        encode(&changed),
        r#"{"id":1,"name":"a","memory":512,"tags":[],"kernel":null}"#
    );
}

#[test]
fn keeps_nulls() {
    let (droplet, drift, _) = round_trip::<Droplet>(&with(
        r#""price":null,"parent":null,"labels":{"a":null,"b":"c"}"#,
    ));
    assert_eq!(
        drift,
        ["/price: expected a value, got null"],
        "parent is nullable"
    );
    assert_eq!((droplet.price, droplet.parent.is_none()), (None, true));
    let (droplet, drift, _) = round_trip::<Droplet>(
        &GOOD
            .replace("1024", "null")
            .replace(r#"["web","env:prod"]"#, "null"),
    );
    assert_eq!(
        drift,
        [
            "/memory: expected 32-bit integer, got null",
            "/tags: expected array, got null"
        ]
    );
    assert_eq!((droplet.memory, droplet.tags.len()), (0, 0));
}

#[test]
fn keeps_values_of_the_wrong_kind() {
    let (droplet, drift, _) = round_trip::<Droplet>(&with(
        r#""price":"12","bytes":12,"created_at":5,"parent":[1]"#,
    ));
    assert_eq!(
        drift,
        [
            "/price: expected number, got a string",
            "/bytes: expected number as a string, got a number",
            "/created_at: expected a time as a string, got a number",
            "/parent: expected object, got an array",
        ]
    );
    assert_eq!(droplet.price, Some(12.0));
    assert_eq!(
        droplet.bytes.map(|bytes| *bytes),
        Some(12),
        "the number is accepted without quotes"
    );
    let mut changed = droplet;
    changed.price = Some(0.5);
    assert!(
        encode(&changed).contains(r#""price":0.5"#),
        "a changed value replaces the kept source"
    );
}

#[test]
fn keeps_digits_of_numbers() {
    for (text, memory, drifts) in [
        ("2147483648", i32::MAX, 1),
        ("-99999999999999999999999999999999999999999999", i32::MIN, 1),
        ("5.0", 5, 1),
        ("1e3", 1000, 1),
        ("-0", 0, 0),
    ] {
        let source = GOOD.replace("1024", text);
        let decoded =
            decode::<Droplet>(source.as_bytes()).expect("a number out of range is not an error");
        assert_eq!(
            (decoded.value.memory, decoded.drift.len()),
            (memory, drifts),
            "{text}"
        );
        assert_eq!(encode(&decoded.value), source);
    }
    for text in [
        "5",
        "5.0",
        "0.00743999984115362",
        "1e400",
        "0.1",
        "0.10",
        "-0",
        "-0.0",
        "1E5",
        "1e-7",
        "0.00001",
        "1234567.125",
        "123456789012345678",
        "0.30000000000000004",
        "4.35",
        "100000000000000000000",
        "-9999.0",
        "5e-324",
        "2.2250738585072011e-308",
    ] {
        let fields = format!(r#""price":{text},"kernel":null,"prices":[{text},1.5]"#);
        let source = GOOD.replace(r#""kernel":null"#, &fields);
        let decoded = decode::<Droplet>(source.as_bytes()).expect("any number decodes");
        assert_eq!(encode(&decoded.value), source);
        assert_eq!(decoded.value.price, text.parse().ok(), "{text}");
        // Only a number that no double holds is drift, in `price` and in `prices`.
        assert_eq!(decoded.drift.len(), if text == "1e400" { 2 } else { 0 });
    }
    let (droplet, drift, _) = round_trip::<Droplet>(&with(r#""bytes":"18446744073709551615""#));
    assert_eq!(
        (droplet.bytes.map(|bytes| *bytes), drift.len()),
        (Some(u64::MAX), 0)
    );
    let (droplet, drift, _) = round_trip::<Droplet>(&with(r#""bytes":"007""#));
    assert_eq!(
        (droplet.bytes.map(|bytes| *bytes), drift.len()),
        (Some(7), 0)
    );
}

#[test]
fn values_of_the_wrong_kind_in_lists_and_maps_keep_their_place() {
    let (droplet, drift, _) = round_trip::<Droplet>(&with(
        r#""prices":[1.5,null,"x",2],"children":[null,{"id":7}]"#,
    ));
    assert_eq!(
        droplet.prices.as_deref(),
        Some([1.5, 0.0, 0.0, 2.0].as_slice())
    );
    let children = droplet.children.unwrap_or_default();
    let ids: Vec<i64> = children.iter().map(|child| child.id).collect();
    assert_eq!(ids, [0, 7]);
    let decoded = decode::<BTreeMap<String, i64>>(br#"{"a":1,"b":null}"#).expect("it decodes");
    assert_eq!(decoded.value["b"], 0);
    assert_eq!(decoded.drift.len(), 1);
    assert_eq!(
        drift.len(),
        3 + 5,
        "two prices and a child of the wrong kind, and five missing fields of the other child"
    );
    assert!(
        drift.contains(&"/children/1/kernel: expected a value, got nothing".to_owned()),
        "{drift:?}"
    );
}

#[test]
fn keeps_unknown_fields() {
    let source = with(r#""a/b":{"x":[1.0]},"children":[{"id":1,"~":2}],"z":null"#);
    let (mut droplet, _, unknown) = round_trip::<Droplet>(&source);
    assert_eq!(unknown, ["/a~1b", "/children/0/~0", "/z"]);
    assert_eq!(
        droplet.unknown_fields.get("a/b").map(Json::as_json),
        Some(r#"{"x":[1.0]}"#)
    );
    assert_eq!(
        droplet
            .unknown_fields
            .iter()
            .map(|(key, _)| key)
            .collect::<Vec<_>>(),
        ["a/b", "z"]
    );
    droplet.unknown_fields.remove("z");
    droplet.unknown_fields.insert("new", 5i64);
    assert!(encode(&droplet).ends_with(r#""a/b":{"x":[1.0]},"new":5}"#));
}

#[test]
fn uses_last_of_duplicate_keys() {
    let decoded = decode::<Droplet>(
        br#"{"id":1,"id":null,"id":2,"name":"a","status":"b","memory":1,"tags":["x"],"tags":["y"],"kernel":null,"q":1,"q":2}"#,
    )
    .expect("duplicate keys are not an error");
    assert_eq!((decoded.value.id, decoded.value.tags.len()), (2, 1));
    assert_eq!(
        encode(&decoded.value),
        r#"{"id":2,"name":"a","status":"b","memory":1,"tags":["y"],"kernel":null,"q":2}"#
    );
    assert_eq!(decoded.drift.len(), 5, "{:?}", decoded.drift);
}

#[test]
fn keeps_unknown_enum_values() {
    let (droplet, drift, _) = round_trip::<Droplet>(&GOOD.replace("active", "STATE_ACTIVE"));
    assert_eq!(droplet.status.as_str(), "STATE_ACTIVE");
    assert!(drift.is_empty(), "an unknown enum value is not drift");
    assert_eq!(Status::from("Arch Linux"), Status::ArchLinux);
    assert_eq!("active".parse::<Status>(), Ok(Status::Active));
    assert_eq!(
        format!("{:?} {}", Status::New, Status::from("x")),
        "\"NEW\" x"
    );
    assert!(Status::New < Status::Active, "ordered by string");
    assert_eq!(Status::KNOWN.len(), 3);
    let (droplet, _, _) = round_trip::<Droplet>(&with(r#""sector":64"#));
    assert_eq!(droplet.sector, Some(Sector::Large));
    let (droplet, _, _) = round_trip::<Droplet>(&with(r#""sector":65"#));
    assert_eq!(droplet.sector.map(|sector| sector.as_i64()), Some(65));
    assert_eq!(Sector::from(1), Sector::Small);
}

#[test]
fn patch_distinguishes_absent_null_and_value() {
    let mut change = Change::new();
    assert_eq!(encode_request(&change), "{}");
    change.name = openapi_sdk_runtime::Patch::Null;
    change.size = 5.into();
    change.keep = Some(false);
    assert_eq!(
        encode_request(&change),
        r#"{"name":null,"size":5,"keep":false}"#
    );
    assert!(
        round_trip::<Change>(r#"{"name":null,"size":5}"#)
            .1
            .is_empty()
    );
}

#[test]
fn debug_output_hides_secrets() {
    let (droplet, ..) = round_trip::<Droplet>(&with(
        r#""password":"hunter2","api_token":"hunter3","anything":{"a":1}"#,
    ));
    let shown = format!("{droplet:?}");
    assert!(!shown.contains("hunter"), "{shown}");
    assert!(
        shown.contains("[secret]") && shown.contains("api_token"),
        "{shown}"
    );
    let (sink, ..) = round_trip::<Sink>(r#"{"sink_type":"new","config":{"token":"hunter2"}}"#);
    assert!(
        !format!("{sink:?}").contains("hunter"),
        "JSON of no known arm may contain secrets"
    );
    let (droplet, ..) = round_trip::<Droplet>(&with(r#""password":["hunter2"]"#));
    assert!(
        !format!("{droplet:?}").contains("hunter"),
        "the kept source of a secret is hidden, too"
    );
}

#[test]
fn records_are_equal_if_their_json_is() {
    let (one, ..) = round_trip::<Droplet>(GOOD);
    let mut other = one.clone();
    assert_eq!(one, other);
    other.tags.push("x".into());
    assert_ne!(one, other);
}

#[test]
fn keeps_bodies_of_any_kind() {
    for text in ["[1.0,2]", "null", "[null]", r#"{"a":[]}"#, "\"x\"", "7"] {
        let decoded = decode::<Vec<f64>>(text.as_bytes()).expect("any JSON decodes");
        assert_eq!(decoded.encode(), text);
        let decoded = decode::<BTreeMap<String, i64>>(text.as_bytes()).expect("any JSON decodes");
        assert_eq!(decoded.encode(), text);
    }
    let decoded = decode::<Droplet>(b"null").expect("null decodes");
    assert_eq!(
        (decoded.encode().as_str(), decoded.drift.len()),
        ("null", 1)
    );
}

#[test]
fn keeps_lone_surrogates() {
    let source = GOOD.replace("example.com", "a\\ud800b");
    let decoded = decode::<Droplet>(source.as_bytes()).expect("a lone surrogate is not an error");
    assert_eq!(decoded.value.name, "a\u{fffd}b");
    assert_eq!(encode(&decoded.value), source);
}

#[test]
fn survives_mutations_without_loss() {
    let source = with(
        r#""price":5.0,"labels":{"a":"b"},"bytes":"12","image":[1],"children":[{"id":1}],"sector":1,"anything":{"x":1}"#,
    );
    let value: serde_json::Value = serde_json::from_str(&source).expect("the source is JSON");
    let keys: Vec<String> = value
        .as_object()
        .expect("an object")
        .keys()
        .cloned()
        .collect();
    for key in &keys {
        for other in [
            r#"null"#,
            "1",
            "1.5",
            "\"x\"",
            "[]",
            "{}",
            "true",
            "[null,1]",
            r#"{"a":null}"#,
            "99999999999999999999999",
        ] {
            let mut changed = value.clone();
            changed[key] = serde_json::from_str(other).expect("the replacement is JSON");
            round_trip::<Droplet>(&changed.to_string());
        }
        let mut changed = value.clone();
        changed.as_object_mut().expect("an object").remove(key);
        round_trip::<Droplet>(&changed.to_string());
    }
    for cut in 0..source.len() {
        assert!(
            decode::<Droplet>(&source.as_bytes()[..cut]).is_err(),
            "cut at {cut}"
        );
    }
}

#[test]
fn encodes_empty_record() {
    let droplet: Droplet = Record::empty();
    assert_eq!(
        encode(&droplet),
        r#"{"id":0,"name":"","status":"","memory":0,"tags":[],"kernel":null}"#
    );
    assert_eq!(Droplet::new("x").name, "x");
}

#[test]
fn requests_may_lack_fields_that_only_the_server_sets() {
    let body = GOOD.replace(r#""id":3164444,"#, "");
    let response = decode::<Droplet>(body.as_bytes()).expect("valid JSON");
    let drift: Vec<String> = response.drift.iter().map(ToString::to_string).collect();
    let expected = "/id: expected a value, got nothing";
    assert_eq!(drift, [expected]);
    assert_eq!(response.encode(), body);
    let request = decode_request::<Droplet>(body.as_bytes()).expect("valid JSON");
    assert_eq!(request.drift, []);
    let empty = decode_request::<Droplet>(b"{}").expect("valid JSON");
    let missing: Vec<&str> = empty.drift.iter().map(|one| &*one.pointer).collect();
    assert!(
        missing.contains(&"/name") && !missing.contains(&"/id"),
        "{missing:?}"
    );
}

#[test]
fn responses_may_lack_fields_that_only_the_caller_sets() {
    openapi_sdk_runtime::record! {
        /// A login.
        pub struct Login {
            /// The name.
            pub name: String = 0 required("name"),
            /// The password.
            pub password: String = 1 required("password").secret().write_only(),
        }
    }
    let body = r#"{"name":"root"}"#;
    let response = decode::<Login>(body.as_bytes()).expect("valid JSON");
    assert_eq!((&response.drift[..], response.drift_count), (&[][..], 0));
    assert_eq!(response.encode(), body);
    let request = decode_request::<Login>(body.as_bytes()).expect("valid JSON");
    let drift: Vec<String> = request.drift.iter().map(ToString::to_string).collect();
    assert_eq!(drift, ["/password: expected a value, got nothing"]);
}

#[test]
fn timestamps_sort_by_time_whatever_their_offset() {
    let mut times = [
        "2026-01-01T12:00:00+02:00",
        "2026-01-01T11:00:00Z",
        "soon",
        "2026-01-01T10:00:00Z",
        "2026-01-01T10:00:00.5Z",
    ]
    .map(|text| {
        let json = format!("\"{text}\"");
        let decoded = decode::<Timestamp>(json.as_bytes()).expect("valid JSON");
        decoded.value
    });
    times.sort();
    let sorted = times.each_ref().map(Timestamp::as_str);
    let expected = [
        "soon",
        "2026-01-01T10:00:00Z",
        "2026-01-01T12:00:00+02:00",
        "2026-01-01T10:00:00.5Z",
        "2026-01-01T11:00:00Z",
    ];
    assert_eq!(sorted, expected);
}
