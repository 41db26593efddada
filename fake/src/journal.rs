//! The journal knows every request that arrived.

use std::fmt;
use std::time::SystemTime;

use openapi_sdk_runtime::{Bytes, Json, http};

/// A request that arrived.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// The id of the operation it is for; nothing where there is none.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: http::Method,
    /// The URL.
    pub url: http::Uri,
    /// The headers.
    pub headers: http::HeaderMap,
    /// The body.
    pub body: Bytes,
    /// When it arrived.
    pub at: SystemTime,
    /// The status of the response; nothing where there was none.
    pub status: Option<u16>,
}

impl Sent {
    /// The body as JSON; null where it is not.
    pub fn json(&self) -> Json {
        Json::from_bytes(&self.body).unwrap_or_default()
    }
}

/// Neither headers nor body: they may hold secrets.
impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self
            .status
            .map_or("no response".to_owned(), |status| status.to_string());
        write!(f, "{} {} ({status})", self.method, self.url)
    }
}
