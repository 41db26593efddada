//! Traps of enums: the text of a value is exact, whatever its variant is called.

use crate::kit::{exact, read};
use crate::texts;
use digitalocean_sdk::types::{
    AssistantRole, ChatCompletionChunk, ChatCompletionChunkObject, ChatRole,
    CreateResponseStreamResponseObject, CreateResponseTool, CreateResponseToolType, Distribution,
    DropletStatus, FinishReason, FunctionToolType, GarbageCollectionStatus, GenaiListModelsUsecase,
    Image, ImageGenCompletedEventType, ImageGenEventSize, ImageGenPartialImageEventType,
    ImageStatus, ImageType, NetworkV6, NetworkV6Type, Region, RegionSlug, Size, Snapshots,
    VpcPeeringBaseStatus,
};

#[track_caller]
fn same(found: Vec<&str>, wanted: &[&str]) {
    let sorted = |mut texts: Vec<&str>| {
        texts.sort_unstable();
        texts.join(", ")
    };
    assert_eq!(sorted(found), sorted(wanted.to_vec()));
}

#[test]
fn t01_a_value_may_be_called_unknown() {
    let wanted = [
        "Unknown",
        "Ubuntu",
        "Rocky Linux",
        "RancherOS",
        "openSUSE",
        "Gentoo",
        "FreeBSD",
        "Fedora Atomic",
        "Fedora",
        "Debian",
        "CoreOS",
        "CentOS",
        "Arch Linux",
    ];
    same(texts!(Distribution), &wanted);
    assert_eq!(Distribution::from("Unknown"), Distribution::Unknown);
    assert_eq!(Distribution::OpenSuse.as_str(), "openSUSE");
    let other = Distribution::from("NixOS");
    assert!(matches!(other, Distribution::Other(_)));
    assert_eq!(other.as_str(), "NixOS");
}

#[test]
fn t02_values_may_hold_spaces() {
    let wanted = [
        "cancelled",
        "succeeded",
        "failed",
        "cancelling",
        "deleting unreferenced blobs",
        "scanning manifests",
        "waiting for write JWTs to expire",
        "requested",
    ];
    same(texts!(GarbageCollectionStatus), &wanted);
    let waiting = exact::<GarbageCollectionStatus>(r#""waiting for write JWTs to expire""#);
    assert_eq!(
        waiting,
        GarbageCollectionStatus::WaitingForWriteJwtsToExpire
    );
    assert_ne!(
        GarbageCollectionStatus::Cancelling,
        GarbageCollectionStatus::Cancelled
    );
}

#[test]
fn t03_lists_of_values_are_complete() {
    let regions = [
        "tor1", "syd1", "sgp1", "sfo3", "sfo2", "sfo1", "nyc3", "nyc2", "nyc1", "lon1", "fra1",
        "blr1", "ams3", "ams2", "ams1",
    ];
    for region in regions {
        assert!(texts!(RegionSlug).contains(&region), "{region}");
    }
    same(
        texts!(ImageStatus),
        &["NEW", "available", "pending", "deleted", "retired"],
    );
    same(
        texts!(ImageType),
        &["base", "snapshot", "backup", "custom", "admin"],
    );
    let usecases = [
        "UNKNOWN",
        "AGENT",
        "FINETUNED",
        "KNOWLEDGEBASE",
        "GUARDRAIL",
        "REASONING",
        "SERVERLESS",
    ]
    .map(|word| format!("MODEL_USECASE_{word}"));
    same(
        texts!(GenaiListModelsUsecase),
        &usecases.each_ref().map(String::as_str),
    );
}

#[test]
fn t04_capitals_count() {
    assert_eq!(ImageStatus::from("NEW"), ImageStatus::New);
    assert!(matches!(ImageStatus::from("new"), ImageStatus::Other(_)));
    assert_eq!(DropletStatus::from("new"), DropletStatus::New);
    assert!(matches!(
        DropletStatus::from("NEW"),
        DropletStatus::Other(_)
    ));
    same(
        texts!(VpcPeeringBaseStatus),
        &["PROVISIONING", "ACTIVE", "DELETING"],
    );
}

#[test]
fn t05_a_value_may_begin_with_a_digit() {
    same(
        texts!(ImageGenEventSize),
        &["1024x1024", "1024x1536", "1536x1024", "auto"],
    );
    let size = exact::<ImageGenEventSize>(r#""1024x1024""#);
    assert_eq!(size.to_string(), "1024x1024");
}

#[test]
fn t06_a_value_may_hold_dots() {
    same(
        texts!(ChatCompletionChunkObject),
        &["chat.completion.chunk"],
    );
    same(
        texts!(CreateResponseStreamResponseObject),
        &["response.chunk"],
    );
    same(
        texts!(ImageGenCompletedEventType),
        &["image_generation.completed"],
    );
    same(
        texts!(ImageGenPartialImageEventType),
        &["image_generation.partial_image"],
    );
}

#[test]
fn t07_one_value_is_a_type_and_tolerates_others() {
    same(texts!(FunctionToolType), &["function"]);
    same(texts!(NetworkV6Type), &["public"]);
    same(texts!(AssistantRole), &["assistant"]);
    let network: NetworkV6 = exact(r#"{"type":"private"}"#);
    assert_eq!(
        network.r#type.as_ref().map(NetworkV6Type::as_str),
        Some("private")
    );
    let (chunk, drift) = read::<ChatCompletionChunk>(
        r#"{"id":"1","choices":[],"created":1,"model":"m","object":"other","usage":null}"#,
    );
    assert_eq!(chunk.object.as_str(), "other");
    assert!(drift.is_empty(), "{drift:?}");
}

#[test]
fn t08_underscores_and_digits_stay() {
    let wanted = ["function", "web_search", "web_search_2025_08_26"];
    same(texts!(CreateResponseToolType), &wanted);
    for kind in wanted {
        let tool: CreateResponseTool = exact(&format!(r#"{{"type":"{kind}"}}"#));
        assert_eq!(tool.r#type.as_str(), kind);
    }
}

#[test]
fn t10_regions_of_an_image_are_an_enum_and_others_are_text() {
    let (image, size, snapshots, region): (Image, Size, Snapshots, Region) = (
        crate::kit::blank(),
        crate::kit::blank(),
        crate::kit::blank(),
        crate::kit::blank(),
    );
    crate::kit::is::<Option<Vec<RegionSlug>>>(&image.regions);
    crate::kit::is::<Vec<String>>(&size.regions);
    crate::kit::is::<Vec<String>>(&snapshots.regions);
    crate::kit::is::<Vec<String>>(&region.sizes);
    assert_eq!(RegionSlug::from("syd1").as_str(), "syd1");
}

#[test]
fn t11_a_completion_finishes_for_four_reasons() {
    same(
        texts!(FinishReason),
        &["stop", "length", "tool_calls", "content_filter"],
    );
}

#[test]
fn t12_a_role_may_be_any() {
    let delta = crate::kit::record("chat_completion_chunk", "choices[].delta");
    assert!(crate::kit::field_of(delta, "role").is_some());
    for role in ["developer", "user", "assistant", "system", "tool", "judge"] {
        assert_eq!(exact::<ChatRole>(&format!("\"{role}\"")).as_str(), role);
    }
    assert!(matches!(
        exact::<AssistantRole>("\"system\""),
        AssistantRole::Other(_)
    ));
}
