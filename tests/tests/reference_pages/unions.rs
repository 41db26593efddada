//! Pitfalls of unions and data: the right arm is selected, and strings stay strings.

use crate::support::{exact, read};
use digitalocean_sdk::{
    runtime::encode_request,
    types::{
        ChatCompletionToolCallChunk, DropletBackupPolicy, DropletCreateImage, DropletCreateSshKey,
        DropletMultiCreate, DropletSingleCreate, DropletsCreateBody, DropletsCreateResponse,
        ImageGenStreamEvent,
    },
};

#[test]
fn t76_droplet_creation_distinguishes_one_from_several() {
    let one = read::<DropletsCreateResponse>(r#"{"droplet":{"id":1},"links":{}}"#).0;
    assert!(matches!(one, DropletsCreateResponse::Droplet(response) if response.droplet.id == 1));
    let several =
        read::<DropletsCreateResponse>(r#"{"droplets":[{"id":1},{"id":2}],"links":{}}"#).0;
    assert!(
        matches!(several, DropletsCreateResponse::Droplets(response) if response.droplets.len() == 2)
    );
    let body = |text: &str| read::<DropletsCreateBody>(text).0;
    let single = body(r#"{"name":"a","size":"s","image":"i"}"#);
    assert!(matches!(single, DropletsCreateBody::Single(_)));
    let multi = body(r#"{"names":["a","b"],"size":"s","image":"i"}"#);
    assert!(matches!(multi, DropletsCreateBody::Multi(_)));
    // Both convert into the body.
    let _: [DropletsCreateBody; 2] = [
        DropletSingleCreate::new("a", "s", "i").into(),
        DropletMultiCreate::new(["a", "b"], "s", "i").into(),
    ];
}

#[test]
fn t77_quoted_numbers_stay_strings() {
    assert!(matches!(exact("\"63663980\""), DropletCreateImage::Text(text) if text == "63663980"));
    assert!(matches!(
        exact("63663980"),
        DropletCreateImage::Integer(63_663_980)
    ));
    let keys = [
        DropletCreateSshKey::from(289_794),
        "3b:16:e4:bf:8b:00:8b:b8".into(),
    ];
    let droplet = DropletSingleCreate::new("n", "s", 63_663_980).ssh_keys(keys);
    let sent = encode_request(&droplet);
    assert!(sent.contains(r#""image":63663980"#), "{sent}");
    assert!(
        sent.contains(r#""ssh_keys":[289794,"3b:16:e4:bf:8b:00:8b:b8"]"#),
        "{sent}"
    );
    let keys: Vec<DropletCreateSshKey> = exact(r#"[289794,"289794"]"#);
    assert!(matches!(keys[1], DropletCreateSshKey::Text(_)));
}

#[test]
fn t78_backup_policy_accepts_any_value() {
    let body = r#"{"plan":"weekly","weekday":"MON","hour":20,"window_length_hours":4,"retention_period_days":28}"#;
    let policy: DropletBackupPolicy = exact(body);
    assert_eq!(
        policy.plan.map(|plan| plan.to_string()).as_deref(),
        Some("weekly")
    );
    let other: DropletBackupPolicy = exact(
        r#"{"plan":"hourly","weekday":"ANY","hour":3,"window_length_hours":4,"retention_period_days":28}"#,
    );
    assert_eq!(other.hour.map(|hour| hour.as_i64()), Some(3));
}

#[test]
fn t79_image_events_are_selected_by_type() {
    let image = r#""b64_json":"aGk=","created_at":1,"size":"auto","quality":"high","background":"opaque","output_format":"png""#;
    let partial =
        format!(r#"{{"type":"image_generation.partial_image",{image},"partial_image_index":0}}"#);
    let usage = r#"{"total_tokens":3,"input_tokens":1,"output_tokens":2,"input_tokens_details":{"text_tokens":1,"image_tokens":0}}"#;
    let completed = format!(r#"{{"type":"image_generation.completed",{image},"usage":{usage}}}"#);
    assert!(
        matches!(exact(&partial), ImageGenStreamEvent::PartialImage(event) if event.partial_image_index == 0)
    );
    assert!(
        matches!(exact(&completed), ImageGenStreamEvent::Completed(event) if event.usage.total_tokens == 3)
    );
    let other = read(r#"{"type":"image_generation.queued","place":7}"#).0;
    assert!(matches!(other, ImageGenStreamEvent::Other(_)));
}

#[test]
fn t80_tool_arguments_may_be_incomplete_json() {
    let body = r#"{"index":0,"function":{"name":"f","arguments":"{\"city\": \"Par"}}"#;
    let call: ChatCompletionToolCallChunk = exact(body);
    let arguments = call.function.and_then(|function| function.arguments);
    assert_eq!(arguments.as_deref(), Some("{\"city\": \"Par"));
}

#[test]
fn t82_user_data_keeps_line_breaks() {
    let droplet =
        DropletSingleCreate::new("n", "s", "i").user_data("#cloud-config\nruncmd:\n\t- a\r\n");
    let sent = encode_request(&droplet);
    assert!(
        sent.contains(r#""user_data":"#) && sent.contains(r"config\nruncmd:\n\t- a\r\n"),
        "{sent}"
    );
    assert_eq!(
        exact::<DropletSingleCreate>(&sent).user_data,
        droplet.user_data
    );
}
