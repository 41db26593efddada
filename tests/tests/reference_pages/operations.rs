//! Pitfalls of operations: response types, envelopes and statuses.

use crate::support::{blank, exact, is, operation, read, round_trips, trip};
use digitalocean_sdk::{
    Response,
    runtime::encode_request,
    types::{
        DedicatedInference, DedicatedInferenceAccelerator, DedicatedInferenceAccessToken,
        DedicatedInferenceCreateRequest, DedicatedInferenceEndpoints, DedicatedInferenceSpec,
        DedicatedInferenceStatus, DedicatedInferenceUpdateRequest,
        DedicatedInferenceUpdateRequestAccessTokens, DedicatedInferencesCreateTokensResponse,
        DedicatedInferencesGetCaResponse, DedicatedInferencesGetResponse, ErrorModel,
    },
};
use ir::{Content, Presence, Status};
use std::collections::BTreeMap;
use tests::bodies::round_trip::BodyPart;

fn id(name: &str) -> String {
    format!("dedicatedInferences_{name}")
}

fn success(name: &str) -> Vec<Status> {
    let responses = &operation(&id(name)).responses;
    responses.iter().map(|response| response.status).collect()
}

#[test]
fn t60_operations_keep_their_success_statuses() {
    for (name, code) in [
        ("create", 202),
        ("patch", 202),
        ("delete", 202),
        ("create_tokens", 202),
        ("delete_tokens", 204),
        ("list", 200),
        ("get", 200),
        ("get_ca", 200),
    ] {
        assert_eq!(success(name), [Status::Code(code)], "{name}");
    }
}

#[test]
fn t61_other_statuses_decode_as_the_default_error() {
    for name in [
        "list",
        "create",
        "get_gpu_model_config",
        "list_sizes",
        "get",
    ] {
        let errors = &operation(&id(name)).errors;
        assert!(
            errors.iter().any(|error| error.status == Status::Default),
            "{name}"
        );
        let other = round_trips()
            .codec(&id(name), BodyPart::Response(404))
            .expect("an error");
        let default = round_trips()
            .codec(&id(name), BodyPart::Response(0))
            .expect("an error");
        assert_eq!(other.name(), default.name());
    }
}

#[test]
fn t62_fixed_paths_coexist_with_a_path_parameter() {
    for (name, path) in [
        (
            "get_gpu_model_config",
            "/v2/dedicated-inferences/gpu-model-config",
        ),
        ("list_sizes", "/v2/dedicated-inferences/sizes"),
        ("get", "/v2/dedicated-inferences/{dedicated_inference_id}"),
    ] {
        assert_eq!(operation(&id(name)).template(), path);
    }
}

#[test]
fn t63_responses_keep_their_envelope() {
    is::<DedicatedInference>(&blank::<DedicatedInferencesGetResponse>().dedicated_inference);
    let created: DedicatedInferencesCreateTokensResponse = blank();
    is::<DedicatedInferenceAccessToken>(&created.token);
    is::<String>(&blank::<DedicatedInferencesGetCaResponse>().cert);
    let body = r#"{"id":"1","name":"a","slug":"gpu","role":"prefill_decode","status":"active","created_at":"2026-01-01T00:00:00Z"}"#;
    let bare = trip(&id("get_accelerator"), BodyPart::Response(200), body);
    assert!(bare.unknown.is_empty() && bare.drift.is_empty());
}

#[test]
fn t64_access_tokens_are_a_map_or_an_object() {
    let create: DedicatedInferenceCreateRequest = blank();
    is::<Option<BTreeMap<String, String>>>(&create.access_tokens);
    let update: DedicatedInferenceUpdateRequest = blank();
    is::<Option<DedicatedInferenceUpdateRequestAccessTokens>>(&update.access_tokens);
}

#[test]
fn t65_partial_update_specs_decode_with_drift() {
    let presence = |key| {
        crate::support::field("dedicated_inference_update_request", key)
            .presence
            .clone()
    };
    assert_eq!(presence("spec"), Presence::Optional);
    let body = r#"{"spec":{"name":"n","region":"atl1","vpc":{"uuid":"u"},"model_deployments":[{"node_count":3}]}}"#;
    let trip = trip(&id("patch"), BodyPart::Request, body);
    assert_eq!(trip.unknown, ["/spec/model_deployments/0/node_count"]);
    let lacking: Vec<_> = trip
        .drift
        .iter()
        .map(|drift| drift.pointer.as_str())
        .collect();
    assert_eq!(lacking, ["/spec/version", "/spec/enable_public_endpoint"]);
}

#[test]
fn t66_read_only_fields_are_not_sent() {
    let body = r#"{"version":1,"name":"n","region":"atl1","vpc":{"uuid":"u"},"enable_public_endpoint":false,"model_deployments":[{"accelerators":[{"accelerator_slug":"gpu","scale":1,"type":"prefill","status":"active"}]}]}"#;
    let spec: DedicatedInferenceSpec = read(body).0;
    let sent = encode_request(&spec);
    assert!(
        sent.contains(r#""accelerator_slug":"gpu""#) && !sent.contains("status"),
        "{sent}"
    );
}

#[test]
fn t67_accelerator_role_is_any_string() {
    for role in ["prefill_decode", "prefill_and_decode"] {
        let rest = r#""id":"1","name":"a","slug":"gpu","status":"active","created_at":"2026-01-01T00:00:00Z""#;
        let one: DedicatedInferenceAccelerator = exact(&format!(r#"{{"role":"{role}",{rest}}}"#));
        assert_eq!(one.role, role);
    }
}

#[test]
fn t68_undeclared_enum_values_are_accepted() {
    for status in [
        "active",
        "new",
        "provisioning",
        "updating",
        "deleting",
        "error",
        "resting",
    ] {
        assert_eq!(
            exact::<DedicatedInferenceStatus>(&format!("\"{status}\"")).as_str(),
            status
        );
    }
    let body = r#"{"enabled_regions":["nyc2","mars1"],"sizes":[]}"#;
    assert!(
        trip(&id("list_sizes"), BodyPart::Response(200), body)
            .drift
            .is_empty()
    );
}

#[test]
fn t69_lists_require_different_fields() {
    for (name, body) in [
        (
            "list",
            r#"{"dedicated_inferences":[],"links":{},"meta":{"total":0}}"#,
        ),
        (
            "list_accelerators",
            r#"{"accelerators":[],"meta":{"total":0}}"#,
        ),
        (
            "list_tokens",
            r#"{"tokens":[],"meta":{"total":0},"links":{"pages":{"next":"x"}}}"#,
        ),
    ] {
        let trip = trip(&id(name), BodyPart::Response(200), body);
        assert!(
            trip.drift.is_empty() && trip.unknown.is_empty(),
            "{name}: {trip:?}"
        );
    }
}

#[test]
fn t71_debug_output_redacts_token_values() {
    let token: DedicatedInferenceAccessToken =
        exact(r#"{"id":"1","name":"n","value":"do-not-show"}"#);
    assert_eq!(token.value.as_deref(), Some("do-not-show"));
    assert!(!format!("{token:?}").contains("do-not-show"));
    // Every response has the state of the rate limit.
    let _ = Response::<DedicatedInference>::rate_limit;
}

#[test]
fn t72_decodes_an_escaped_ampersand() {
    let body = r#"{"dedicated_inferences":[],"links":{"pages":{"next":"https://example.com/?page=2\u0026per_page=1"}},"meta":{"total":2}}"#;
    let next = trip(&id("list"), BodyPart::Response(200), body);
    assert!(next.drift.is_empty());
    assert_eq!(exact::<String>(r#""a\u0026b""#), "a&b");
}

#[test]
fn t73_fqdn_fields_accept_urls() {
    let body = r#"{"public_endpoint_fqdn":"https://public.example.com","private_endpoint_fqdn":"https://private.example.com"}"#;
    let endpoints: DedicatedInferenceEndpoints = exact(body);
    assert_eq!(endpoints.public_endpoint_fqdn, "https://public.example.com");
}

#[test]
fn t74_error_id_is_any_string() {
    for id in [
        "unauthorized",
        "not_found",
        "too_many_requests",
        "server_error",
        "example_error",
    ] {
        let error: ErrorModel = exact(&format!(r#"{{"id":"{id}","message":"m"}}"#));
        assert_eq!((error.id.as_str(), error.request_id), (id, None));
    }
}

#[test]
fn t75_droplet_creation_decodes_200_and_202_alike() {
    let codec = |status| {
        round_trips()
            .codec("droplets_create", BodyPart::Response(status))
            .map(|one| one.name())
    };
    assert_eq!(codec(200), codec(202));
    let responses = &operation("droplets_create").responses;
    assert!(matches!(responses[0].contents[..], [Content::Json { .. }]));
}
