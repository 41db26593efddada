//! Pitfalls of pages with missing headings or types: the SDK has what the pages lost.

use crate::support::{
    api, blank, exact, field, field_of, is, operation, plain, record, shape, trip,
};
use digitalocean_sdk::{
    Json,
    types::{
        ActionLink, ApiLinks, ChatCompletionChunkChoiceLogprobs, ChatCompletionTokenLogprob,
        CreateResponseTool, DedicatedInferenceCreateRequest, Droplet, GpuInfo, ModelDeploymentSpec,
        NetworkV6Type, PageLinks, Size, Subscription, SubscriptionTier,
    },
};
use ir::{Format, Literal, ParamLocation, Presence, Prim, Shape, Type};
use std::collections::BTreeMap;
use tests::bodies::round_trip::BodyPart;

#[test]
fn t47_models_without_a_heading_exist() {
    let link: ActionLink = exact(r#"{"id":1,"rel":"create","href":"https://example.com/1"}"#);
    assert_eq!(link.id, 1);
    let all = r#"{"pages":{"first":"a","prev":"b","next":"c","last":"d"}}"#;
    let pages = exact::<PageLinks>(all).pages.expect("pages");
    assert_eq!(pages.prev.as_deref(), Some("b"));
    is::<Option<String>>(
        &exact::<ApiLinks>(r#"{"pages":{"previous":"b"}}"#)
            .pages
            .and_then(|all| all.previous),
    );
    let plain_text = Type::Prim(Prim::Text(Format::Plain));
    assert_eq!(plain(&field("action", "type").ty), plain_text);
}

#[test]
fn t48_no_enum_values_come_from_misplaced_lines() {
    assert_eq!(NetworkV6Type::KNOWN.len(), 1);
    let region = record("region", "");
    let closed = region
        .fields
        .iter()
        .filter(|field| matches!(shape(&field.ty), Some(Shape::Enum(_))));
    assert_eq!(closed.count(), 0);
}

#[test]
fn t49_fields_without_a_heading_exist() {
    let logprobs: ChatCompletionChunkChoiceLogprobs = blank();
    is::<[Option<Vec<ChatCompletionTokenLogprob>>; 2]>(&[logprobs.content, logprobs.refusal]);
    is::<Option<SubscriptionTier>>(&blank::<Subscription>().tier);
    let chunk = record("chat_completion_chunk", "");
    assert!(
        field_of(chunk, "token").is_none(),
        "a nested field is not a field of the outer model"
    );
}

#[test]
fn t51_free_form_json_is_kept_verbatim() {
    is::<Option<BTreeMap<String, Json>>>(&blank::<CreateResponseTool>().parameters);
    let body = r#"{"type":"function","parameters":{"type":"object","n":[1.50,null]}}"#;
    let tool: CreateResponseTool = exact(body);
    assert_eq!(
        tool.parameters.expect("parameters")["n"].as_json(),
        "[1.50,null]"
    );
}

#[test]
fn t52_repeated_models_are_one_type() {
    is::<[Option<GpuInfo>; 2]>(&[blank::<Droplet>().gpu_info, blank::<Size>().gpu_info]);
    for wire in ["gpu_info", "chat_completion_token_logprob"] {
        let types = api().api().types.iter();
        let named = types.filter(|(_, def)| def.wires.iter().any(|known| known.as_str() == wire));
        assert_eq!(named.count(), 1, "{wire}");
    }
}

#[test]
fn t54_sample_values_are_not_defaults() {
    for id in ["list", "list_tokens", "list_accelerators"] {
        let operation = operation(&format!("dedicatedInferences_{id}"));
        let params = &mut operation.params.iter();
        let size = params
            .find(|param| param.wire.as_str() == "per_page")
            .expect("a size");
        let limits = size.ty.limits().expect("bounds");
        assert_eq!(
            size.presence,
            Presence::Default(Literal::Number("20".into()))
        );
        assert_eq!(
            (limits.minimum.as_deref(), limits.maximum.as_deref()),
            (Some("1"), Some("200"))
        );
    }
}

#[test]
fn t55_free_form_maps_are_maps() {
    is::<Option<BTreeMap<String, String>>>(
        &blank::<DedicatedInferenceCreateRequest>().access_tokens,
    );
    is::<Option<BTreeMap<String, Json>>>(&blank::<ModelDeploymentSpec>().workload_config);
    let body = r#"{"dedicated_inferences":[],"links":{"pages":{"any":"x"}},"meta":{"total":0}}"#;
    assert!(
        trip("dedicatedInferences_list", BodyPart::Response(200), body)
            .unknown
            .is_empty()
    );
}

#[test]
fn t56_delete_responses_have_no_body() {
    for id in [
        "dedicatedInferences_delete",
        "dedicatedInferences_delete_tokens",
    ] {
        assert!(
            operation(id)
                .responses
                .iter()
                .all(|response| response.contents.is_empty())
        );
    }
}

#[test]
fn t57_keeps_undocumented_fields() {
    let body = r#"{"models":[],"links":{"pages":{}},"more":{"a":[1]}}"#;
    let trip = trip("genai_list_models", BodyPart::Response(200), body);
    assert_eq!(trip.unknown, ["/more"]);
    assert!(trip.drift.is_empty());
}

#[test]
fn t59_list_parameters_repeat_in_the_query() {
    let operation = operation("genai_list_models");
    let param = operation
        .params
        .iter()
        .find(|param| param.wire.as_str() == "usecases");
    assert_eq!(param.expect("a parameter").location, ParamLocation::Query);
}
