//! Sending a single HTTP request: the [`Transport`] trait, its two implementations, bodies and timeouts.

mod body;
mod deadline;
mod error;
#[cfg(feature = "reqwest")]
mod reqwest;
mod timeouts;
mod transport;
mod upload_body;
#[cfg(feature = "blocking")]
mod ureq;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "blocking")]
pub use self::ureq::UreqTransport;
pub use body::Body;
pub(crate) use deadline::Deadline;
pub use error::{TransportError, TransportErrorKind};
pub(crate) use timeouts::{Elapsed, Timeouts};
pub use timeouts::{RequestTimeouts, TimeoutKind};
pub use transport::Transport;
pub use upload_body::UploadBody;
