//! The runtime knows what every call has in common; `digitalocean-sdk` stands on it and adds the API.
//!
//! Nothing here is generated and nothing here knows an operation. The parts: the codec ([`decode`], [`encode`]) that
//! turns JSON into typed values and back without losing anything, the [`Client`] that sends, and [`Response`],
//! [`Error`] and [`EventStream`] that come back.

#![forbid(unsafe_code)]
#![allow(
    clippy::module_inception,
    reason = "`Client` is in `client/client.rs`: the file has the name of its main type"
)]

#[cfg(all(
    any(feature = "reqwest", feature = "blocking"),
    target_family = "wasm",
    target_os = "unknown"
))]
compile_error!(
    "there are no sockets here: switch the features `reqwest` and `blocking` off, and give the client a transport and a clock"
);

#[cfg(feature = "blocking")]
mod blocking;
mod client;
mod clock;
mod codec;
mod error;
mod execution;
mod operation;
mod paginator;
mod rate_limiter;
mod request;
mod response;
mod retry;
mod stream;
mod timer;
mod trace;
mod transport;
mod waiter;

#[cfg(feature = "blocking")]
pub use blocking::{Block, Blocking};
pub use bytes::Bytes;
pub use client::{Client, ClientBuilder, TokenProvider};
pub use clock::{Clock, SystemClock};
pub use codec::{
    Decoded, Discriminator, Drift, DriftReason, Fault, Field, IntegerEnum, Json, JsonCodec,
    JsonKind, Model, Patch, Purpose, ReadOutcome, Reader, Record, RecordFields, StringEnum,
    StringInt, Table, Timestamp, Union, UnknownFields, UnknownInteger, UnknownValue, Writer,
    decode, encode, encode_request,
};
pub use error::{Detail, Error};
pub use http;
pub use operation::{
    BatchList, BodyCodec, BodyRegistry, KeyPath, LookupKey, Method, Operation, PageStyle,
    Pagination, ResponseSpec, RoundTrip, Safety, SecurityRequirement, Server, StatusRule, WaitStep,
};
pub use paginator::{ItemPaginator, ListItem, PageToken, Paginator};
pub use rate_limiter::{RateLimitConfig, RateLimiter};
pub use request::{ParamValue, Request, RequestBuilder, RequestConfig, ResponseFuture, Upload};
pub use response::{
    Download, Empty, FromResponse, RateLimit, RawResponse, Response, ResponseSource, Text,
};
pub use retry::RetryPolicy;
pub use stream::{EventStream, StreamAccumulator};
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
#[cfg(feature = "blocking")]
pub use transport::UreqTransport;
pub use transport::{
    Body, BoxFuture, RequestTimeouts, TimeoutKind, Transport, TransportError, TransportErrorKind,
    UploadBody,
};
pub use waiter::{WaitState, Waiter};

#[doc(hidden)]
pub use codec::__private;
#[cfg(feature = "serde")]
pub use codec::stored::{self, Stored};

/// What stands in a field before anything was read into it; generated constructors start from it.
pub mod slot {
    pub use crate::codec::empty;
}
