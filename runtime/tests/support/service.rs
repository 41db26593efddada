//! The API that the tests call: its server, credentials and rate limit.

use openapi_sdk_runtime::{
    Client, ClientBuilder, CredentialSpec, RateLimitConfig, RateLimitWindow, ServerVariableSpec,
    Service, StreamFormat, StreamStep,
};

pub static SERVICE: Service = Service {
    base_url: "https://api.example.com",
    credentials: &[
        CredentialSpec {
            env: &["EXAMPLE_API_TOKEN"],
            rejected: &[("dor_v1_", "this is a refresh token")],
            ..CredentialSpec::new("bearer_auth", "API token")
        },
        CredentialSpec {
            fallback: Some("bearer_auth"),
            ..CredentialSpec::new("inference_bearer_auth", "model access key")
        },
        CredentialSpec::new("agent_key", "agent key"),
    ],
    server_variables: &[ServerVariableSpec::new(
        "agent_url",
        "endpoint of the agent",
    )],
    rate_limit: Some(
        RateLimitConfig::new(RateLimitWindow::per_hour(5000))
            .burst(RateLimitWindow::per_minute(250)),
    ),
    ..Service::new("test")
};

/// A builder for a client of the API.
pub fn builder() -> ClientBuilder<Client> {
    Client::builder(&SERVICE)
}

/// How OpenAI's and Anthropic's streams add up.
pub static MODEL_OUTPUT: StreamFormat = StreamFormat {
    event_type: Some("type"),
    events: &[
        (
            "message_start",
            &[StreamStep::Replace { from: &["message"] }],
        ),
        (
            "content_block_start",
            &[StreamStep::Insert {
                from: &["content_block"],
                list: &["content"],
                json_text: &["input"],
            }],
        ),
        (
            "content_block_delta",
            &[StreamStep::Append {
                from: &["delta"],
                list: &["content"],
                renamed: &[("partial_json", "input")],
                skipped: &["type"],
            }],
        ),
        (
            "content_block_stop",
            &[StreamStep::Parse {
                list: &["content"],
                key: "input",
            }],
        ),
        (
            "message_delta",
            &[
                StreamStep::Merge {
                    from: &["delta"],
                    into: &[],
                },
                StreamStep::Merge {
                    from: &["usage"],
                    into: &["usage"],
                },
            ],
        ),
        ("message_stop", &[]),
        ("ping", &[]),
    ],
    other: &[
        StreamStep::Replace {
            from: &["response"],
        },
        StreamStep::Merge {
            from: &[],
            into: &[],
        },
    ],
    id: Some("id"),
    replaced: &["id", "index", "name", "role", "type"],
    pieces: &[("delta", "message")],
    trimmed: &[("object", ".chunk")],
    end_events: &["message_stop", "response.completed"],
    end_values: &[
        &["choices", "*", "finish_reason"],
        &["delta", "stop_reason"],
    ],
    ..StreamFormat::new()
};
