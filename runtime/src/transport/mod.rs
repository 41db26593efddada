//! Sending a single HTTP request: the [`Transport`] trait, its two implementations, bodies and timeouts.

#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod content_encoding;
mod deadline;
mod error;
#[cfg(feature = "reqwest")]
mod in_runtime;
#[cfg(feature = "reqwest")]
mod reqwest;
mod timeouts;
mod transport;
mod upload_body;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "blocking")]
pub use blocking::BlockingTransport;
pub use body::Body;
pub(crate) use content_encoding::decode_content;
pub(crate) use deadline::Deadline;
pub use error::{TransportError, TransportErrorKind};
pub(crate) use timeouts::{Elapsed, Timeouts};
pub use timeouts::{RequestTimeouts, TimeoutKind};
pub use transport::Transport;
pub use upload_body::UploadBody;
