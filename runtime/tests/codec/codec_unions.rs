//! Unions in the codec: how the arm of a value is selected, and what happens to values that fit no arm.

use crate::support::droplet_json::{round_trip, with};
use crate::support::models::{
    ByCommonKeys, ByFewestKeys, ByRequiredKeys, ByTag, Config, Droplet, Image, Sink,
};

#[test]
fn selects_union_arm_by_kind() {
    let image = |text: &str| round_trip::<Droplet>(&with(&format!(r#""image":{text}"#)));
    assert!(
        matches!(image(r#""63663980""#).0.image, Some(Image::Text(text)) if text == "63663980")
    );
    assert!(matches!(
        image("63663980").0.image,
        Some(Image::Integer(63_663_980))
    ));
    assert!(matches!(image("[1,2]").0.image, Some(Image::Many(_))));
    for surprise in ["1.5", "{}", "true", "123456789012345678901234567890"] {
        let (droplet, drift, _) = image(surprise);
        assert!(matches!(droplet.image, Some(Image::Other(json)) if json.as_json() == surprise));
        assert_eq!(
            drift,
            [format!(
                "/image: expected a value of one of the arms, got {}",
                match surprise {
                    "{}" => "an object",
                    "true" => "a boolean",
                    _ => "a number",
                }
            )]
        );
    }
    let (droplet, drift, _) = image(r#"[1,"x"]"#);
    assert!(matches!(droplet.image, Some(Image::Many(many)) if many == [1, 0]));
    assert_eq!(drift, ["/image/1: expected 64-bit integer, got a string"]);
}

#[test]
fn selects_union_arm_by_tag() {
    let (rule, drift, _) =
        round_trip::<ByTag>(r#"{"port":1,"x":{"type":"host"},"type":"old_rule"}"#);
    assert!(matches!(rule, ByTag::Rule(rule) if rule.port == Some(1) && rule.kind == "old_rule"));
    assert!(drift.is_empty());
    assert!(matches!(
        round_trip::<ByTag>(r#"{"type":"host","host":"h"}"#).0,
        ByTag::Server(_)
    ));
    assert!(matches!(
        round_trip::<ByTag>(r#"{"type":"new_thing","a":1.0}"#).0,
        ByTag::Other(_)
    ));
    assert!(matches!(round_trip::<ByTag>("{}").0, ByTag::Other(_)));
    assert!(matches!(
        round_trip::<ByTag>(r#"{"type":5}"#).0,
        ByTag::Other(_)
    ));
    assert_eq!(
        round_trip::<ByTag>("[]").1,
        ["the body: expected object, got an array"]
    );
}

#[test]
fn selects_union_arm_by_keys() {
    assert!(matches!(
        round_trip::<ByRequiredKeys>(r#"{"port":1}"#).0,
        ByRequiredKeys::Rule(_)
    ));
    assert!(
        matches!(
            round_trip::<ByRequiredKeys>(r#"{"port":1,"host":"h"}"#).0,
            ByRequiredKeys::Server(_)
        ),
        "the arm with more required keys is chosen"
    );
    assert!(matches!(
        round_trip::<ByRequiredKeys>(r#"{"host":"h"}"#).0,
        ByRequiredKeys::Other(_)
    ));
    assert!(matches!(
        round_trip::<ByCommonKeys>(r#"{"type":"a","token":"t"}"#).0,
        ByCommonKeys::Server(_)
    ));
    assert!(
        matches!(
            round_trip::<ByCommonKeys>(r#"{"type":"a"}"#).0,
            ByCommonKeys::Rule(_)
        ),
        "of equal arms the one with the fewest keys is chosen"
    );
    assert!(matches!(
        round_trip::<ByFewestKeys>(r#"{"type":"a"}"#).0,
        ByFewestKeys::Rule(_)
    ));
    assert!(matches!(
        round_trip::<ByCommonKeys>("{}").0,
        ByCommonKeys::Other(_)
    ));
    assert!(matches!(
        round_trip::<ByCommonKeys>("7").0,
        ByCommonKeys::Other(_)
    ));
}

#[test]
fn selects_union_arm_by_sibling_field() {
    for text in [
        r#"{"sink_type":"host","config":{"host":"h","n":1}}"#,
        r#"{"config":{"host":"h","n":1},"sink_type":"host"}"#,
    ] {
        let (sink, drift, unknown) = round_trip::<Sink>(text);
        assert!(matches!(sink.config, Some(Config::Server(_))));
        assert_eq!((drift.len(), unknown), (0, vec!["/config/n".to_owned()]));
    }
    assert!(matches!(
        round_trip::<Sink>(r#"{"sink_type":"new","config":{}}"#)
            .0
            .config,
        Some(Config::Other(_))
    ));
    assert!(matches!(
        round_trip::<Sink>(r#"{"config":{}}"#).0.config,
        Some(Config::Other(_))
    ));
    let (sink, drift, _) = round_trip::<Sink>(r#"{"config":5,"sink_type":"rule"}"#);
    assert!(matches!(sink.config, Some(Config::Other(_))));
    assert_eq!(
        drift,
        ["/config: expected a value of one of the arms, got a number"]
    );
}
