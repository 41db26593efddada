//! Scalars that a body writes as another JSON type than declared: what their value is, and that nothing is lost.

use crate::support::droplet_json::{GOOD, round_trip, with};
use crate::support::models::{Change, Droplet, Sector, Sink};
use openapi_sdk_runtime::{Json, Patch, UnknownFields, encode, record};

#[derive(Clone)]
/// A record with a field of each scalar type.
struct Scalars {
    text: Option<String>,
    number: Option<f64>,
    small: Option<i32>,
    large: Option<u64>,
    flag: Option<bool>,
    ids: Option<Vec<i64>>,
    names: Option<Vec<String>>,
    unknown_fields: UnknownFields,
}

record!(Scalars {
    0 text: Field::optional("text"),
    1 number: Field::optional("number"),
    2 small: Field::optional("small"),
    3 large: Field::optional("large"),
    4 flag: Field::optional("flag"),
    5 ids: Field::optional("ids"),
    6 names: Field::optional("names"),
});

/// Decodes `{key: source}`. Asserts that encoding gives the source back, and that there is this many drift.
fn decoded(key: &str, source: &str, drift: usize) -> Scalars {
    let text = format!("{{\"{key}\":{source}}}");
    let (value, found, _) = round_trip::<Scalars>(&text);
    assert_eq!(encode(&value), text);
    assert_eq!(found.len(), drift, "{text}: {found:?}");
    value
}

#[test]
fn number_or_boolean_where_a_string_is_declared_is_its_text() {
    for source in [
        "5",
        "-5",
        "23.44",
        "1e3",
        "0.10",
        "9223372036854775808",
        "true",
        "false",
    ] {
        assert_eq!(decoded("text", source, 1).text.as_deref(), Some(source));
    }
    for source in ["[5]", "{}"] {
        assert_eq!(decoded("text", source, 1).text, None, "{source}");
    }
}

#[test]
fn string_that_is_a_json_number_where_a_number_is_declared_is_that_number() {
    for (source, number) in [
        (r#""23.44""#, 23.44),
        (r#""-1e2""#, -100.0),
        (r#""0""#, 0.0),
    ] {
        assert_eq!(decoded("number", source, 1).number, Some(number));
    }
    for (source, number) in [
        (r#""123""#, 123),
        (r#""-7""#, -7),
        (r#""25.0""#, 25),
        (r#""1e0""#, 1),
    ] {
        assert_eq!(decoded("small", source, 1).small, Some(number));
    }
    assert_eq!(
        decoded("large", r#""18446744073709551615""#, 1).large,
        Some(u64::MAX)
    );
}

#[test]
fn string_that_is_no_json_number_where_a_number_is_declared_is_absent() {
    for source in [
        r#""""#,
        r#"" 5""#,
        r#""5 GB""#,
        r#""0x10""#,
        r#""NaN""#,
        r#""007""#,
        r#""+5""#,
        "true",
        "[5]",
    ] {
        assert_eq!(decoded("number", source, 1).number, None, "{source}");
        assert_eq!(decoded("small", source, 1).small, None, "{source}");
    }
}

#[test]
fn number_with_fraction_or_exponent_where_an_integer_is_declared_is_its_integer_part() {
    for (source, integer) in [
        ("25.0", 25),
        ("1e0", 1),
        ("1E+2", 100),
        ("2500e-2", 25),
        ("3.5", 3),
        ("-3.5", -3),
    ] {
        assert_eq!(decoded("small", source, 1).small, Some(integer), "{source}");
    }
    // The digits that a double would lose.
    assert_eq!(
        decoded("large", "9007199254740993.0", 1).large,
        Some(9_007_199_254_740_993)
    );
}

#[test]
fn integer_beyond_its_type_is_the_nearest_bound_and_its_digits_are_readable() {
    for (source, small) in [
        ("2147483648", i32::MAX),
        ("-2147483649", i32::MIN),
        ("123456789012345678901234567890", i32::MAX),
        (r#""2147483648""#, i32::MAX),
        ("1e99", i32::MAX),
    ] {
        let value = decoded("small", source, 1);
        assert_eq!(value.small, Some(small), "{source}");
        let received = value.unknown_fields.received("small").map(Json::as_json);
        assert_eq!(received, Some(source));
    }
    assert_eq!(decoded("large", "-1", 1).large, Some(0));
    let (droplet, drift, _) = round_trip::<Droplet>(&with(r#""bytes":"18446744073709551616""#));
    assert_eq!(droplet.bytes.map(|bytes| *bytes), Some(u64::MAX));
    assert_eq!(drift, ["/bytes: expected number as a string, got a string"]);
}

#[test]
fn text_or_one_or_zero_where_a_boolean_is_declared_is_that_boolean() {
    for (source, flag) in [
        (r#""true""#, true),
        (r#""True""#, true),
        (r#""false""#, false),
        ("1", true),
        ("0", false),
        (r#""1""#, true),
    ] {
        assert_eq!(decoded("flag", source, 1).flag, Some(flag), "{source}");
    }
    for source in [r#""yes""#, r#""""#, "2", "1.0", "[]"] {
        assert_eq!(decoded("flag", source, 1).flag, None, "{source}");
    }
}

#[test]
fn list_with_mixed_elements_keeps_all_of_them() {
    let value = decoded("ids", r#"[1,"2",3.5]"#, 2);
    assert_eq!(value.ids.as_deref(), Some([1, 2, 3].as_slice()));
    let value = decoded("names", r#"["a",5,2.50,true]"#, 3);
    assert_eq!(
        value.names.unwrap_or_default(),
        ["a", "5", "2.50", "true"].map(str::to_owned)
    );
}

#[test]
fn edited_list_is_sent_with_all_its_elements() {
    let mut value = decoded("ids", r#"[1,"2",3.5]"#, 2);
    if let Some(ids) = &mut value.ids {
        ids.push(4);
    }
    assert_eq!(encode(&value), r#"{"ids":[1,2,3,4]}"#);
}

#[test]
fn untouched_fields_are_sent_as_received_beside_an_edited_one() {
    let (mut value, ..) = round_trip::<Scalars>(r#"{"text":5,"small":"1","flag":"true"}"#);
    value.small = Some(2);
    assert_eq!(encode(&value), r#"{"text":5,"small":2,"flag":"true"}"#);
}

#[test]
fn required_fields_enums_times_and_patches_follow_the_same_rules() {
    let source = GOOD
        .replace("3164444", r#""123""#)
        .replace(r#""example.com""#, "5")
        .replace(r#""active""#, "7");
    let (droplet, drift, _) = round_trip::<Droplet>(&source);
    assert_eq!((droplet.id, &*droplet.name), (123, "5"));
    assert_eq!(droplet.status.as_str(), "7");
    assert_eq!(drift.len(), 3);
    let (droplet, drift, _) = round_trip::<Droplet>(&with(
        r#""sector":"64","created_at":1700000000,"labels":{"a":1},"bytes":"12.0""#,
    ));
    assert_eq!(droplet.sector, Some(Sector::Large));
    assert_eq!(
        droplet.created_at.as_ref().map(|time| time.as_str()),
        Some("1700000000")
    );
    assert_eq!(
        droplet
            .labels
            .as_ref()
            .and_then(|labels| labels["a"].as_deref()),
        Some("1")
    );
    assert_eq!(droplet.bytes.map(|bytes| *bytes), Some(12));
    assert_eq!(drift.len(), 4);
    let (change, drift, _) = round_trip::<Change>(r#"{"size":"5","keep":"false"}"#);
    assert_eq!((change.size, change.keep), (Patch::Value(5), Some(false)));
    assert_eq!(drift.len(), 2);
    let (sink, drift, _) = round_trip::<Sink>(r#"{"sink_type":7}"#);
    assert_eq!((sink.sink_type.as_str(), drift.len()), ("7", 1));
}
