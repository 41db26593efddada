pub(crate) mod download;
pub(crate) mod drift_handler;
pub(crate) mod headers;
pub(crate) mod raw_response;
pub(crate) mod response;

pub use download::Download;
pub use headers::RateLimit;
pub use raw_response::{Empty, FromResponse, RawResponse, Text};
pub use response::{Response, ResponseSource};
