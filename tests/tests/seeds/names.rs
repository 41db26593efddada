//! Traps of names: words stay together, and one word may mean several things.

use crate::kit::{blank, exact, is, operation, trip};
use digitalocean_sdk::types::{
    ChatCompletionChunk, CreateResponse, CreateResponseOutputItem, CreateResponseOutputType,
    DiskInfo, DiskInfoSize, Droplet, DropletCreateImage, DropletNextBackupWindow,
    DropletSingleCreate, FirewallRuleTarget, Image, ImageGenEventSize, ImageGenPartialImageEvent,
    Kernel, NetworkV4, Region, Size,
};
use tests::trip::Part;

#[test]
fn t09_initials_stay_together() {
    let (droplet, target): (Droplet, FirewallRuleTarget) = (blank(), blank());
    is::<Vec<i64>>(&droplet.backup_ids);
    is::<Option<String>>(&droplet.vpc_uuid);
    is::<i64>(&droplet.vcpus);
    is::<Option<String>>(&blank::<NetworkV4>().ip_address);
    is::<Option<Vec<String>>>(&target.load_balancer_uids);
    is::<String>(&blank::<ImageGenPartialImageEvent>().b64_json);
    for name in crate::kit::api()
        .api()
        .types
        .iter()
        .map(|(_, def)| &def.name)
    {
        let words = name.words();
        let letters = words
            .windows(2)
            .filter(|two| two.iter().all(|word| word.len() == 1));
        assert_eq!(letters.count(), 0, "{name:?} is cut into letters");
    }
}

#[test]
fn t14_what_a_response_puts_out_is_told_apart() {
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
fn t15_the_size_of_a_droplet_is_not_the_size_of_a_disk() {
    let size: Size = blank();
    is::<Option<Vec<DiskInfo>>>(&size.disk_info);
    is::<Option<DiskInfoSize>>(&blank::<DiskInfo>().size);
    let disk: DiskInfoSize = exact(r#"{"amount":25,"unit":"gib"}"#);
    is::<Option<i64>>(&disk.amount);
}

#[test]
fn t16_size_means_four_things() {
    is::<String>(&blank::<DropletSingleCreate>().size);
    is::<Size>(&blank::<Droplet>().size);
    is::<String>(&blank::<Droplet>().size_slug);
    is::<Option<DiskInfoSize>>(&blank::<DiskInfo>().size);
    is::<ImageGenEventSize>(&blank::<ImageGenPartialImageEvent>().size);
}

#[test]
fn t17_what_is_asked_for_by_name_comes_back_whole() {
    let (asked, given): (DropletSingleCreate, Droplet) = (blank(), blank());
    is::<Option<String>>(&asked.region);
    is::<DropletCreateImage>(&asked.image);
    is::<Region>(&given.region);
    is::<Image>(&given.image);
}

#[test]
fn t18_words_of_the_language_are_names_too() {
    let (image, chunk, droplet): (Image, ChatCompletionChunk, Droplet) =
        (blank(), blank(), blank());
    let window: DropletNextBackupWindow = blank();
    let kernel: Option<Kernel> = droplet.kernel;
    let all = format!(
        "{:?}{:?}{:?}{:?}",
        image.r#type, image.public, chunk.object, chunk.model
    );
    assert!(!all.is_empty() && window.end.is_none() && kernel.is_none());
    let calls = r#"{"tool_calls":[{"index":0,"function":{"name":"f","arguments":"{}"}}]}"#;
    let body = format!(
        r#"{{"id":"1","created":1,"model":"m","object":"chat.completion.chunk","usage":null,"choices":[{{"index":0,"finish_reason":null,"logprobs":null,"delta":{calls}}}]}}"#
    );
    assert!(
        trip("inference_create_chat_completion", Part::Event, &body)
            .unknown
            .is_empty()
    );
}

#[test]
fn t19_the_page_before_is_called_prev_or_previous() {
    let body = |key: &str, rest: &str| {
        format!(
            r#"{{"links":{{"pages":{{"{key}":"https://example.com/?page=1"}}}},"meta":{{"total":3}},{rest}}}"#
        )
    };
    let tokens = ("dedicatedInferences_list_tokens", r#""tokens":[]"#);
    let models = ("genai_list_models", r#""models":[]"#);
    for (key, (id, rest)) in [("prev", tokens), ("previous", models)] {
        let trip = trip(id, Part::Response(200), &body(key, rest));
        assert!(trip.unknown.is_empty(), "{id}: {:?}", trip.unknown);
    }
}

#[test]
fn t20_a_droplet_is_made_in_one_place() {
    assert_eq!(operation("droplets_create").template(), "/v2/droplets");
}
