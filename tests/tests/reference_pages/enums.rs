//! Pitfalls of enums: every value keeps its exact text.

use crate::support::{exact, read};
use crate::texts;
use digitalocean_sdk::types::{
    AssistantRole, ChatCompletionChunk, ChatCompletionChunkObject, ChatRole,
    CreateResponseStreamResponseObject, CreateResponseTool, CreateResponseToolType, Distribution,
    DropletStatus, FinishReason, FunctionToolType, GarbageCollectionStatus, GenaiListModelsUsecase,
    Image, ImageGenCompletedEventType, ImageGenEventSize, ImageGenPartialImageEventType,
    ImageStatus, ImageType, NetworkV6, NetworkV6Type, Region, RegionSlug, Size, Snapshot,
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
fn t01_keeps_an_enum_value_named_unknown() {
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
fn t02_keeps_enum_values_with_spaces() {
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
fn t03_enum_value_lists_are_complete() {
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
fn t04_enum_values_are_case_sensitive() {
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
fn t05_keeps_enum_values_that_begin_with_a_digit() {
    same(
        texts!(ImageGenEventSize),
        &["1024x1024", "1024x1536", "1536x1024", "auto"],
    );
    let size = exact::<ImageGenEventSize>(r#""1024x1024""#);
    assert_eq!(size.to_string(), "1024x1024");
}

#[test]
fn t06_keeps_enum_values_with_dots() {
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
fn t07_single_value_enums_accept_unknown_values() {
    same(texts!(FunctionToolType), &["function"]);
    same(texts!(NetworkV6Type), &["public"]);
    same(texts!(AssistantRole), &["assistant"]);
    let network: NetworkV6 = exact(
        r#"{"ip_address":"2001:db8::2","netmask":64,"gateway":"2001:db8::1","type":"private"}"#,
    );
    assert_eq!(network.r#type.as_str(), "private");
    let (chunk, drift) = read::<ChatCompletionChunk>(
        r#"{"id":"1","choices":[],"created":1,"model":"m","object":"other","usage":null}"#,
    );
    assert_eq!(chunk.object.as_str(), "other");
    assert!(drift.is_empty(), "{drift:?}");
}

#[test]
fn t08_keeps_underscores_and_digits_in_enum_values() {
    let wanted = ["function", "web_search", "web_search_2025_08_26"];
    same(texts!(CreateResponseToolType), &wanted);
    for kind in wanted {
        let tool: CreateResponseTool = exact(&format!(r#"{{"type":"{kind}"}}"#));
        assert_eq!(tool.r#type.as_str(), kind);
    }
}

#[test]
fn t10_image_regions_are_an_enum_and_other_regions_are_strings() {
    let (image, size, snapshots, region): (Image, Size, Snapshot, Region) = (
        crate::support::blank(),
        crate::support::blank(),
        crate::support::blank(),
        crate::support::blank(),
    );
    crate::support::is::<Vec<RegionSlug>>(&image.regions);
    crate::support::is::<Vec<String>>(&size.regions);
    crate::support::is::<Vec<String>>(&snapshots.regions);
    crate::support::is::<Vec<String>>(&region.sizes);
    assert_eq!(RegionSlug::from("syd1").as_str(), "syd1");
}

#[test]
fn t11_finish_reason_has_four_values() {
    same(
        texts!(FinishReason),
        &["stop", "length", "tool_calls", "content_filter"],
    );
}

#[test]
fn t12_chat_roles_accept_any_value() {
    let delta = crate::support::record("chat_completion_chunk", "choices[].delta");
    assert!(crate::support::field_of(delta, "role").is_some());
    for role in ["developer", "user", "assistant", "system", "tool", "judge"] {
        assert_eq!(exact::<ChatRole>(&format!("\"{role}\"")).as_str(), role);
    }
    assert!(matches!(
        exact::<AssistantRole>("\"system\""),
        AssistantRole::Other(_)
    ));
}
