//! Pitfalls of numbers, IDs and times: no digit is lost, and similar fields may have different types.

use crate::support::{blank, exact, field, is, plain, read};
use digitalocean_sdk::{
    Timestamp,
    types::{
        Action, ApiLinks, ApiModelPublic, ChatCompletionChunk, ChatCompletionTokenLogprob,
        DedicatedInferenceSize, Droplet, GarbageCollection, Image, ImageGenPartialImageEvent,
        Kernel, NetworkV4, NetworkV6, Size, Snapshot, SubscriptionTier, VpcPeering,
    },
};
use ir::{Constraints, Format, Prim, Type};

#[test]
fn t37_distinguishes_integers_from_floats() {
    let (image, snapshots, size): (Image, Snapshot, Size) = (blank(), blank(), blank());
    is::<Option<f64>>(&image.size_gigabytes);
    is::<f64>(&snapshots.size_gigabytes);
    is::<[f64; 3]>(&[size.price_hourly, size.price_monthly, size.transfer]);
    is::<f64>(&blank::<ChatCompletionTokenLogprob>().logprob);
    is::<[i64; 3]>(&[size.memory, size.vcpus, size.disk]);
    is::<Option<i64>>(&image.min_disk_size);
}

#[test]
fn t38_float_fields_accept_integers() {
    let body = r#"{"price_monthly":5,"transfer":1,"price_hourly":0.00743999984115362}"#;
    let (size, drift) = read::<Size>(body);
    assert_eq!((size.price_monthly, size.transfer), (5.0, 1.0));
    assert_eq!(size.price_hourly.to_string(), "0.00743999984115362");
    let prices = ["/price_monthly", "/transfer", "/price_hourly"];
    assert!(drift.iter().all(|drift| !prices.contains(&&*drift.pointer)));
    assert_eq!(exact::<f64>("2.36"), 2.36);
}

#[test]
fn t39_price_per_hour_is_a_string() {
    let size: DedicatedInferenceSize = exact(
        r#"{"gpu_slug":"gpu-mi300x1-192gb","price_per_hour":"2","region":"nyc2","currency":"USD"}"#,
    );
    assert_eq!(size.price_per_hour, "2");
}

#[test]
fn t40_counters_are_64_bit() {
    is::<i64>(&blank::<GarbageCollection>().freed_bytes);
    is::<i64>(&blank::<ChatCompletionChunk>().created);
    let body =
        r#"{"included_bandwidth_bytes":5497558138880,"included_storage_bytes":107374182400}"#;
    let tier: SubscriptionTier = exact(body);
    assert_eq!(tier.included_bandwidth_bytes, Some(5 << 40));
}

#[test]
fn t41_netmask_is_a_string_in_v4_and_an_integer_in_v6() {
    is::<String>(&blank::<NetworkV4>().netmask);
    is::<i64>(&blank::<NetworkV6>().netmask);
}

#[test]
fn t42_bounds_are_read_from_the_description() {
    let limits = |wire, key| field(wire, key).ty.limits().cloned().unwrap_or_default();
    let number = |text: &str| Some(text.to_owned());
    let memory: Constraints = limits("size", "memory");
    assert_eq!(memory.multiple_of, number("8"));
    assert_eq!(memory.minimum, number("8"));
    assert_eq!(limits("image", "min_disk_size").minimum, number("0"));
    assert_eq!(
        limits("droplet_single_create", "name").max_length,
        Some(255)
    );
    assert_eq!(
        plain(&field("size", "memory").ty),
        Type::Prim(Prim::Int(ir::Int::I64))
    );
}

#[test]
fn t43_ids_have_the_type_of_their_resource() {
    let (droplet, action, snapshots): (Droplet, Action, Snapshot) = (blank(), blank(), blank());
    is::<i64>(&droplet.id);
    is::<i64>(&blank::<Image>().id);
    is::<i64>(&blank::<Kernel>().id);
    is::<i64>(&action.id);
    is::<Option<i64>>(&action.resource_id);
    is::<[String; 2]>(&[snapshots.id, snapshots.resource_id]);
    is::<Vec<i64>>(&droplet.snapshot_ids);
    is::<Vec<String>>(&droplet.volume_ids);
}

#[test]
fn t44_times_are_unix_seconds_or_timestamps() {
    is::<i64>(&blank::<ChatCompletionChunk>().created);
    is::<i64>(&blank::<ImageGenPartialImageEvent>().created_at);
    is::<Timestamp>(&blank::<Droplet>().created_at);
}

#[test]
fn t45_malformed_uuids_and_links_are_kept() {
    let body = r#"{"uuid":"\"12345678-1234\"","id":"m","parent_uuid":"\"1\"","url":"some text"}"#;
    let model: ApiModelPublic = exact(body);
    assert_eq!(model.uuid, "\"12345678-1234\"");
    let links: ApiLinks = exact(r#"{"pages":{"first":"some text"}}"#);
    is::<Option<String>>(&links.pages.and_then(|pages| pages.first));
}

#[test]
fn t46_uuids_are_strings_with_or_without_a_format() {
    let format = |wire, key| plain(&field(wire, key).ty);
    let text = |format| Type::Prim(Prim::Text(format));
    assert_eq!(format("vpc_peering", "id"), text(Format::Uuid));
    assert_eq!(format("garbage_collection", "uuid"), text(Format::Plain));
    is::<Option<Vec<String>>>(&blank::<VpcPeering>().vpc_ids);
}

#[test]
fn t81_keeps_sentinel_values() {
    let body = r#"{"token":"a","logprob":-9999.0,"bytes":null,"top_logprobs":[]}"#;
    assert_eq!(exact::<ChatCompletionTokenLogprob>(body).logprob, -9999.0);
    let tier: SubscriptionTier = exact(r#"{"included_repositories":0}"#);
    assert_eq!(tier.included_repositories, Some(0));
}
