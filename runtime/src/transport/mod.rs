#[cfg(feature = "reqwest")]
pub(crate) mod reqwest;
pub(crate) mod timeout;
pub(crate) mod transport;
#[cfg(feature = "blocking")]
pub(crate) mod ureq;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "blocking")]
pub use self::ureq::UreqTransport;
pub use crate::request::upload::UploadBody;
pub use timeout::TimeoutKind;
pub use transport::{
    Body, BoxFuture, RequestTimeouts, Transport, TransportError, TransportErrorKind,
};
