//! Pitfalls of null and absent fields: neither is an error, and they stay distinct.

use crate::support::{admits_null, blank, exact, field, is, operation, read, record, trip};
use digitalocean_sdk::runtime::encode_request;
use digitalocean_sdk::types::{
    ChatCompletionChunk, ChatCompletionChunkChoiceLogprobs, ChatCompletionStreamResponseDelta,
    ChatCompletionTokenLogprob, ChatCompletionToolCallChunk, ChatCompletionTopLogprobItem,
    CompletionUsage, CreateResponseStreamResponseChoice, CreateResponseStreamResponseChoiceDelta,
    CreateResponseStreamResponseChoiceDeltaToolCall, CreateResponseStreamResponseChoiceLogprobs,
    DedicatedInferenceAccessToken, DedicatedInferenceSpec, Droplet, DropletSingleCreate, NetworkV4,
};
use ir::Presence;
use tests::bodies::round_trip::BodyPart;

const SPEC: &str = r#""version":1,"name":"n","region":"atl1","enable_public_endpoint":true"#;

#[test]
fn t21_droplet_kernel_accepts_null() {
    assert!(admits_null(&field("droplet", "kernel").ty));
    let (droplet, drift) = read::<Droplet>(r#"{"kernel":null}"#);
    assert!(droplet.kernel.is_none());
    assert!(drift.iter().all(|drift| drift.pointer != "/kernel"));
}

#[test]
fn t22_required_backup_window_accepts_null() {
    let window = field("droplet", "next_backup_window");
    assert_eq!(window.presence, Presence::Required);
    assert!(admits_null(&window.ty));
    let (droplet, drift) = read::<Droplet>(r#"{"next_backup_window":null}"#);
    assert!(droplet.next_backup_window.is_none());
    assert!(
        drift
            .iter()
            .all(|drift| drift.pointer != "/next_backup_window")
    );
}

#[test]
fn t23_private_network_accepts_a_null_gateway() {
    let (network, drift) = read::<NetworkV4>(
        r#"{"ip_address":"10.0.0.2","netmask":"255.255.0.0","gateway":null,"type":"private"}"#,
    );
    assert!(network.gateway.is_none());
    assert!(drift.is_empty(), "{drift:?}");
}

#[test]
fn t24_chunk_usage_accepts_null() {
    let body = r#"{"id":"1","choices":[],"created":1,"model":"m","object":"chat.completion.chunk","usage":null}"#;
    let chunk: ChatCompletionChunk = exact(body);
    assert!(chunk.usage.is_none() && chunk.choices.is_empty());
}

#[test]
fn t25_token_bytes_are_integers_or_null() {
    is::<Option<Vec<i64>>>(&blank::<ChatCompletionTopLogprobItem>().bytes);
    let body = r#"{"token":"a","logprob":-0.25,"bytes":[240,159],"top_logprobs":[{"token":"a","logprob":-1,"bytes":null}]}"#;
    let token: ChatCompletionTokenLogprob = exact(body);
    assert_eq!(token.bytes, Some(vec![240, 159]));
    assert!(token.top_logprobs[0].bytes.is_none());
}

#[test]
fn t26_delta_content_accepts_null() {
    let delta: ChatCompletionStreamResponseDelta = exact(r#"{"content":null}"#);
    assert!(delta.content.is_none());
    let delta: CreateResponseStreamResponseChoiceDelta = exact(r#"{"content":null}"#);
    assert!(delta.content.is_none());
    let output = record("create_response_response", "output[]");
    let status = crate::support::field_of(output, "status").expect("a status");
    assert!(admits_null(&status.ty));
}

#[test]
fn t27_request_tags_accept_null() {
    assert!(admits_null(&field("droplet_single_create", "tags").ty));
    let droplet = DropletSingleCreate::new("n", "s", "i");
    is::<Option<Vec<String>>>(&droplet.tags);
    is::<Option<Vec<String>>>(&droplet.volumes);
    trip(
        "droplets_create",
        BodyPart::Request,
        r#"{"name":"n","size":"s","image":"i","tags":null}"#,
    );
}

#[test]
fn t28_optional_booleans_have_three_states() {
    let droplet = || DropletSingleCreate::new("n", "s", "i");
    let sent = [
        encode_request(&droplet()),
        encode_request(&droplet().with_droplet_agent(false)),
        encode_request(&droplet().with_droplet_agent(true)),
    ];
    assert!(!sent[0].contains("with_droplet_agent") && !sent[0].contains("backups"));
    assert!(sent[1].contains(r#""with_droplet_agent":false"#));
    assert!(sent[2].contains(r#""with_droplet_agent":true"#));
}

/// Fields of a dedicated inference that every response contains.
const CREATED: &str = r#""id":"1","status":"ACTIVE","region":"nyc2","vpc_uuid":"2","created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z""#;

#[test]
fn t29_missing_vpc_is_accepted() {
    let body = format!(
        r#"{{"dedicated_inference":{{{CREATED},"spec":{{{SPEC},"model_deployments":[]}}}}}}"#
    );
    for (id, status) in [
        ("dedicatedInferences_create", 202),
        ("dedicatedInferences_patch", 202),
    ] {
        // The type of a deployment in responses is not that of the settings in requests, which require the VPC.
        let trip = trip(id, BodyPart::Response(status), &body);
        assert!(trip.drift.is_empty(), "{:?}", trip.drift);
        assert!(trip.unknown.is_empty(), "{:?}", trip.unknown);
    }
}

#[test]
fn t30_optional_fields_may_be_absent() {
    let lists = [
        (
            "dedicatedInferences_list",
            format!(
                r#"{{"dedicated_inferences":[{{{CREATED}}}],"links":{{}},"meta":{{"total":1}}}}"#
            ),
        ),
        (
            "dedicatedInferences_get",
            format!(r#"{{"dedicated_inference":{{{CREATED}}}}}"#),
        ),
        (
            "dedicatedInferences_list_tokens",
            r#"{"tokens":[{"id":"1"}],"meta":{"total":1}}"#.to_owned(),
        ),
    ];
    for (id, body) in lists {
        let drift = trip(id, BodyPart::Response(200), &body).drift;
        assert!(drift.is_empty(), "{id}: {drift:?}");
    }
}

#[test]
fn t31_model_deployments_may_be_empty() {
    let body = format!(r#"{{{SPEC},"vpc":{{"uuid":"u"}},"model_deployments":[]}}"#);
    assert!(
        exact::<DedicatedInferenceSpec>(&body)
            .model_deployments
            .is_empty()
    );
}

#[test]
fn t32_usage_without_cache_fields_is_drift_not_an_error() {
    let (usage, drift) =
        read::<CompletionUsage>(r#"{"completion_tokens":1,"prompt_tokens":2,"total_tokens":3}"#);
    assert_eq!(usage.total_tokens, 3);
    assert_eq!(drift.len(), 3, "{drift:?}");
}

#[test]
fn t33_tool_call_chunks_require_only_the_index() {
    let call: ChatCompletionToolCallChunk = exact(r#"{"index":0}"#);
    is::<Option<String>>(&call.id);
    let whole: CreateResponseStreamResponseChoiceDeltaToolCall =
        exact(r#"{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}"#);
    is::<String>(&whole.id);
}

#[test]
fn t34_finish_reason_is_required_only_in_chat_chunks() {
    let choice = record("chat_completion_chunk", "choices[]");
    let reason = crate::support::field_of(choice, "finish_reason").expect("a reason");
    assert_eq!(reason.presence, Presence::Required);
    let choice: CreateResponseStreamResponseChoice = exact(r#"{"index":0,"delta":{}}"#);
    assert!(choice.finish_reason.is_none());
}

#[test]
fn t35_refusal_logprobs_exist_only_in_chat_chunks() {
    is::<Option<Vec<ChatCompletionTokenLogprob>>>(
        &blank::<ChatCompletionChunkChoiceLogprobs>().refusal,
    );
    let logprobs: CreateResponseStreamResponseChoiceLogprobs = blank();
    is::<Option<Vec<ChatCompletionTokenLogprob>>>(&logprobs.content);
}

#[test]
fn t36_deltas_have_reasoning_content() {
    is::<Option<String>>(&blank::<ChatCompletionStreamResponseDelta>().reasoning_content);
    is::<Option<String>>(&blank::<CreateResponseStreamResponseChoiceDelta>().reasoning_content);
}

#[test]
fn t70_listed_tokens_have_no_value() {
    let listed: DedicatedInferenceAccessToken = exact(r#"{"id":"1","name":"n"}"#);
    assert!(listed.value.is_none());
    assert!(
        operation("dedicatedInferences_create_tokens")
            .body
            .is_some()
    );
}
