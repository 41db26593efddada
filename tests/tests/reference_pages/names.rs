//! Pitfalls of names: acronyms, keywords, and one word with several meanings.

use crate::support::{blank, exact, is, operation, trip};
use digitalocean_sdk::types::{
    ChatCompletionChunk, CreateResponse, CreateResponseOutputItem, CreateResponseOutputType,
    DiskInfo, DiskInfoSize, Droplet, DropletCreateImage, DropletNextBackupWindow,
    DropletSingleCreate, FirewallRuleTarget, Image, ImageGenEventSize, ImageGenPartialImageEvent,
    Kernel, NetworkV4, Region, Size,
};
use tests::bodies::round_trip::BodyPart;

#[test]
fn t09_acronyms_stay_one_word() {
    let (droplet, target): (Droplet, FirewallRuleTarget) = (blank(), blank());
    is::<Vec<i64>>(&droplet.backup_ids);
    is::<Option<String>>(&droplet.vpc_uuid);
    is::<i64>(&droplet.vcpus);
    is::<String>(&blank::<NetworkV4>().ip_address);
    is::<Option<Vec<String>>>(&target.load_balancer_uids);
    is::<String>(&blank::<ImageGenPartialImageEvent>().b64_json);
    for name in crate::support::api()
        .api()
        .types
        .iter()
        .map(|(_, def)| &def.name)
    {
        let words = name.words();
        let letters = words
            .windows(2)
            .filter(|two| two.iter().all(|word| word.len() == 1));
        assert_eq!(letters.count(), 0, "{name:?} is split into letters");
    }
}

#[test]
fn t14_response_output_items_have_distinct_types() {
    let items = ["function_call", "text", "reasoning"].map(|kind| {
        let body = format!(r#"{{"type":"{kind}","content":[],"arguments":"{{"}}"#);
        exact::<CreateResponseOutputItem>(&body).r#type
    });
    assert_eq!(items[0], CreateResponseOutputType::FunctionCall);
    assert_eq!(items[1].as_str(), "text");
    assert_eq!(items[2], CreateResponseOutputType::Reasoning);
    is::<Vec<CreateResponseOutputItem>>(&blank::<CreateResponse>().output);
}

#[test]
fn t15_droplet_size_and_disk_size_are_distinct_types() {
    let size: Size = blank();
    is::<Option<Vec<DiskInfo>>>(&size.disk_info);
    is::<DiskInfoSize>(&blank::<DiskInfo>().size);
    let disk: DiskInfoSize = exact(r#"{"amount":25,"unit":"gib"}"#);
    is::<i64>(&disk.amount);
}

#[test]
fn t16_size_fields_have_four_distinct_types() {
    is::<String>(&blank::<DropletSingleCreate>().size);
    is::<Size>(&blank::<Droplet>().size);
    is::<String>(&blank::<Droplet>().size_slug);
    is::<DiskInfoSize>(&blank::<DiskInfo>().size);
    is::<ImageGenEventSize>(&blank::<ImageGenPartialImageEvent>().size);
}

#[test]
fn t17_requests_take_slugs_and_responses_hold_objects() {
    let (asked, given): (DropletSingleCreate, Droplet) = (blank(), blank());
    is::<Option<String>>(&asked.region);
    is::<DropletCreateImage>(&asked.image);
    is::<Region>(&given.region);
    is::<Image>(&given.image);
}

#[test]
fn t18_keywords_are_usable_as_field_names() {
    let (image, chunk, droplet): (Image, ChatCompletionChunk, Droplet) =
        (blank(), blank(), blank());
    let window: DropletNextBackupWindow = blank();
    let kernel: Option<Kernel> = droplet.kernel;
    let all = format!(
        "{:?}{:?}{:?}{:?}",
        image.r#type, image.public, chunk.object, chunk.model
    );
    is::<digitalocean_sdk::runtime::Timestamp>(&window.end);
    assert!(!all.is_empty() && kernel.is_none());
    let calls = r#"{"tool_calls":[{"index":0,"function":{"name":"f","arguments":"{}"}}]}"#;
    let body = format!(
        r#"{{"id":"1","created":1,"model":"m","object":"chat.completion.chunk","usage":null,"choices":[{{"index":0,"finish_reason":null,"logprobs":null,"delta":{calls}}}]}}"#
    );
    assert!(
        trip("inference_create_chat_completion", BodyPart::Event, &body)
            .unknown
            .is_empty()
    );
}

#[test]
fn t19_page_links_accept_prev_and_previous() {
    let body = |key: &str, rest: &str| {
        format!(
            r#"{{"links":{{"pages":{{"{key}":"https://example.com/?page=1"}}}},"meta":{{"total":3}},{rest}}}"#
        )
    };
    let tokens = ("dedicatedInferences_list_tokens", r#""tokens":[]"#);
    let models = ("genai_list_models", r#""models":[]"#);
    for (key, (id, rest)) in [("prev", tokens), ("previous", models)] {
        let trip = trip(id, BodyPart::Response(200), &body(key, rest));
        assert!(trip.unknown.is_empty(), "{id}: {:?}", trip.unknown);
    }
}

#[test]
fn t20_droplets_create_has_one_path() {
    assert_eq!(operation("droplets_create").template(), "/v2/droplets");
}
