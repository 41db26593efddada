//! The log of requests that the fake has received.

use std::fmt;
use std::time::SystemTime;

use openapi_sdk_runtime::{Bytes, Json, http};

use crate::response::ResponseBasis;

/// A request that the fake received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The id of the requested operation, or `None` if no operation matches the method and path.
    pub operation: Option<String>,
    /// The HTTP method.
    pub method: http::Method,
    /// The full URL, including the query.
    pub url: http::Uri,
    /// The request headers.
    pub headers: http::HeaderMap,
    /// The request body.
    pub body: Bytes,
    /// When the request arrived, in virtual time.
    pub at: SystemTime,
    /// The status of the response, or `None` if no response was sent.
    pub status: Option<u16>,
    /// What the response is based on, or `None` if no response was sent.
    pub basis: Option<ResponseBasis>,
    /// What the description of the API does not allow in the request. Empty unless requests are validated.
    pub wrong: Vec<String>,
}

impl RecordedRequest {
    /// Returns the body as JSON, or `null` if it is not JSON.
    pub fn json(&self) -> Json {
        Json::from_bytes(&self.body).unwrap_or_default()
    }
}

/// Omits headers and body, because they may contain secrets.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self
            .status
            .map_or("no response".to_owned(), |status| status.to_string());
        write!(f, "{} {} ({status})", self.method, self.url)
    }
}
