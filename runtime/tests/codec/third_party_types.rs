//! Conversions to types of other crates: `serde`, `serde_json`, `jiff`, `chrono` and `time`.

use crate::support::models::Droplet;
use openapi_sdk_runtime::{Json, Stored, Strict, Timestamp, decode, encode, stored};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Row {
    #[serde(with = "stored")]
    droplet: Droplet,
    more: Vec<Stored<Droplet>>,
}

#[test]
fn serde_round_trip_keeps_unknown_fields() {
    let text = r#"{"id":1,"name":"é\n","status":"odd","memory":1,"tags":["a"],"kernel":null,"bytes":"12","x":[true,-1.5,18446744073709551615,{"y":null}]}"#;
    let droplet = decode::<Droplet>(text.as_bytes())
        .expect("valid JSON")
        .value;
    let row = Row {
        droplet: droplet.clone(),
        more: vec![Stored(droplet)],
    };
    let json = serde_json::to_string(&row).expect("the row serializes");
    assert_eq!(json, format!(r#"{{"droplet":{text},"more":[{text}]}}"#));
    let back: Row = serde_json::from_str(&json).expect("the row deserializes");
    assert_eq!(encode(&back.droplet), text);
    assert_eq!(back.more[0].0, back.droplet);
}

#[test]
fn strict_refuses_what_does_not_fit_what_is_missing_and_unknown_keys() {
    let read = |text: &str| serde_json::from_str::<Strict<Droplet>>(text);
    let complete =
        r#"{"id":1,"name":"a","status":"new","memory":1,"tags":[],"kernel":null,"bytes":"12"}"#;
    let droplet = read(complete).expect("it is complete").into_inner();
    assert_eq!(droplet.id, 1);
    let stored = serde_json::from_str::<Stored<Droplet>>(complete);
    assert_eq!(stored.expect("it is complete").into_inner(), droplet);
    for (text, message) in [
        (
            r#"{"id":"x","name":"a","status":"new","memory":1,"tags":[],"kernel":null,"bytes":"12"}"#,
            "/id: expected",
        ),
        (
            r#"{"id":1,"status":"new","memory":1,"tags":[],"kernel":null,"bytes":"12"}"#,
            "/name: expected",
        ),
        (
            r#"{"id":1,"name":"a","status":"new","memory":1,"tags":[],"kernel":null,"bytes":"12","nmae":"b"}"#,
            "/nmae is unknown",
        ),
        ("[]", "the body: expected"),
    ] {
        let error = read(text).expect_err("it is refused").to_string();
        assert!(error.starts_with(message), "{error}");
        assert!(serde_json::from_str::<Stored<Droplet>>(text).is_ok());
    }
}

#[test]
fn converts_json_to_and_from_serde_json() {
    let value = serde_json::json!({"a": [1, 2.5, "x"], "b": null});
    let json = Json::from(value.clone());
    assert_eq!(
        json.to_value().expect("the JSON has no lone surrogates"),
        value
    );
}

#[test]
fn converts_timestamps_to_jiff_chrono_and_time() {
    let decoded =
        decode::<Timestamp>(br#""2020-07-21T18:37:44.123456789+02:00""#).expect("valid JSON");
    let timestamp = decoded.value;
    assert_eq!(
        encode(&timestamp),
        r#""2020-07-21T18:37:44.123456789+02:00""#
    );
    let (seconds, nanos) = timestamp.unix().expect("the timestamp is valid");
    assert_eq!((seconds, nanos), (1_595_349_464, 123_456_789));
    let jiff = jiff::Timestamp::try_from(&timestamp).expect("jiff parses the timestamp");
    assert_eq!(
        (jiff.as_second(), jiff.subsec_nanosecond()),
        (seconds, 123_456_789)
    );
    let chrono: chrono::DateTime<chrono::FixedOffset> = (&timestamp)
        .try_into()
        .expect("chrono parses the timestamp");
    let utc: chrono::DateTime<chrono::Utc> = (&timestamp)
        .try_into()
        .expect("chrono parses the timestamp");
    assert_eq!(utc, chrono);
    assert_eq!(
        (chrono.timestamp(), chrono.timestamp_subsec_nanos()),
        (seconds, nanos)
    );
    let time = time::OffsetDateTime::try_from(&timestamp).expect("time parses the timestamp");
    assert_eq!((time.unix_timestamp(), time.nanosecond()), (seconds, nanos));
    assert_eq!(Timestamp::from(jiff).unix(), Some((seconds, nanos)));
    assert_eq!(Timestamp::from(chrono), timestamp);
    assert_eq!(
        Timestamp::try_from(time).expect("the year has four digits"),
        timestamp
    );
}

#[test]
fn unix_time_agrees_with_jiff() {
    for text in [
        "1970-01-01T00:00:00Z",
        "2000-02-29T23:59:59Z",
        "2026-11-20T19:02:01.5-07:30",
        "1969-12-31T23:59:59.999Z",
        "2100-03-01T00:00:00+14:00",
        "0001-01-01T00:00:00Z",
        "9999-12-30T21:59:59Z",
        "2024-12-31t12:00:00z",
    ] {
        let jiff: jiff::Timestamp = text.parse().expect("jiff parses the timestamp");
        let (seconds, nanos) = Timestamp::from(text)
            .unix()
            .expect("the timestamp is valid");
        let theirs = jiff.as_nanosecond();
        assert_eq!(
            i128::from(seconds) * 1_000_000_000 + i128::from(nanos),
            theirs,
            "{text}"
        );
    }
    for text in [
        "",
        "2020",
        "2020-02-30T00:00:00Z",
        "2020-01-01T24:00:00Z",
        "2020-01-01T00:00:00",
        "2020-01-01T00:00:00.Z",
        "2020-13-01T00:00:00Z",
        "2020-01-01T00:00:00+1:00",
        "é020-01-01T00:00:00Z",
    ] {
        assert_eq!(Timestamp::from(text).unix(), None, "{text}");
    }
}
