//! Responses of the fake, before they become HTTP responses.

pub mod example_response;
pub mod response_body;
pub mod scripted_response;
pub mod sse;

use std::time::Duration;

use openapi_sdk_runtime::{Bytes, Json};

use self::response_body::BodyStep;

/// What a response of the fake is based on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseBasis {
    /// Resources that the fake stores.
    Stored,
    /// An example with made-up values.
    Example,
    /// A scripted response.
    Scripted,
    /// An error that the fake itself reports: an injected fault, the rate limit, or a request that is wrong.
    Error,
}

impl ResponseBasis {
    /// The basis in one word, as in the header `x-fake-basis`.
    pub const fn as_str(self) -> &'static str {
        match self {
            ResponseBasis::Stored => "stored",
            ResponseBasis::Example => "example",
            ResponseBasis::Scripted => "scripted",
            ResponseBasis::Error => "error",
        }
    }
}

/// A response to send.
pub(crate) struct Response {
    pub(crate) status: u16,
    /// The media type, or empty if the response has no body.
    pub(crate) media_type: String,
    /// Further headers.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<BodyStep>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) basis: ResponseBasis,
}

impl Response {
    pub(crate) fn new(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            media_type: media_type.to_owned(),
            headers: Vec::new(),
            body: vec![BodyStep::Data(body.into())],
            retry_after: None,
            basis: ResponseBasis::Stored,
        }
    }

    pub(crate) fn json(status: u16, body: Json) -> Self {
        Self::new(status, "application/json", body.into_json())
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::new(status, "", Bytes::new())
    }

    pub(crate) fn error(status: u16, id: &str, message: &str) -> Self {
        Self {
            basis: ResponseBasis::Error,
            ..Self::json(status, Json::object([("id", id), ("message", message)]))
        }
    }

    pub(crate) fn not_found() -> Self {
        Self {
            basis: ResponseBasis::Stored,
            ..Self::error(404, "not_found", "the fake has no such resource")
        }
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
