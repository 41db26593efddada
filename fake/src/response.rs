//! Responses of the fake, before they become HTTP responses.

use std::time::Duration;

use openapi_sdk_runtime::{Bytes, Json};

use crate::response_body::BodyStep;

/// A response to send.
pub(crate) struct Response {
    pub(crate) status: u16,
    /// The media type, or empty if the response has no body.
    pub(crate) media_type: &'static str,
    pub(crate) body: Vec<BodyStep>,
    pub(crate) retry_after: Option<Duration>,
}

impl Response {
    pub(crate) fn new(status: u16, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            media_type,
            body: vec![BodyStep::Data(body.into())],
            retry_after: None,
        }
    }

    pub(crate) fn json(status: u16, body: Json) -> Self {
        Self::new(status, "application/json", body.into_string())
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::new(status, "", Bytes::new())
    }

    pub(crate) fn error(status: u16, id: &str, message: &str) -> Self {
        Self::json(status, Json::object([("id", id), ("message", message)]))
    }

    pub(crate) fn not_found() -> Self {
        Self::error(404, "not_found", "the fake has no such resource")
    }

    pub(crate) fn too_many_requests(retry_after: Option<Duration>) -> Self {
        Self {
            retry_after,
            ..Self::error(
                429,
                "too_many_requests",
                "the rate limit of the fake is exceeded",
            )
        }
    }
}
