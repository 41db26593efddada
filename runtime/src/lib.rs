//! The runtime of generated API clients: everything that does not depend on a particular API.
//!
//! A request passes through these parts, each in a module of its own:
//!
//! - [`Client`] and [`ClientBuilder`]: servers, credentials and settings.
//! - [`RequestBuilder`] and the [`Request`] trait: parameters, bodies and options of one request.
//! - [`RetryPolicy`] and [`RateLimiter`]: when a request is sent, and sent again.
//! - [`Transport`]: sends a single HTTP request.
//! - [`decode`] and [`encode`]: typed values from and to JSON, without losing unknown data.
//! - [`Response`], [`EventStream`], [`ItemPaginator`], [`Waiter`] and [`Error`]: what comes back.
//!
//! Generated crates describe each operation with a static [`Operation`].

#![forbid(unsafe_code)]
#![allow(
    clippy::module_inception,
    reason = "`Client` is in `client/client.rs`: a file has the name of its main type"
)]

#[cfg(all(
    any(feature = "reqwest", feature = "blocking"),
    target_family = "wasm",
    target_os = "unknown"
))]
compile_error!(
    "this target has no sockets: disable the features `reqwest` and `blocking`, and give the client a transport and a clock"
);

#[cfg(feature = "blocking")]
mod blocking;
mod client;
mod clock;
mod codec;
mod drift_handler;
mod error;
mod execution;
mod future;
mod headers;
mod macros;
mod operation;
mod paginator;
mod per_process;
mod rate_limiter;
mod request;
mod response;
mod retry;
mod stream;
mod timer;
mod trace;
mod transport;
mod url;
mod waiter;
#[cfg(feature = "webhooks")]
mod webhook;

#[cfg(feature = "blocking")]
pub use blocking::{Block, Blocking};
pub use bytes::Bytes;
pub use client::{
    Client, ClientBuilder, CredentialKind, CredentialSpec, OAuth2, OAuth2Support,
    ServerVariableSpec, Service, ServiceClient, TokenProvider,
};
pub use clock::{Clock, SystemClock};
pub use codec::{
    Decoded, Discriminator, Drift, EncodeMode, Field, IntegerEnum, Json, JsonCodec, JsonKind,
    Model, Patch, ReadOutcome, Reader, Record, RecordDescriptor, StringEnum, StringInt,
    SyntaxError, SyntaxErrorKind, Timestamp, Union, UnknownFields, UnknownInteger, UnknownValue,
    Writer, decode, decode_request, encode, encode_request,
};
pub use error::{Detail, Error};
pub use future::BoxFuture;
pub use headers::RateLimit;
pub use http::{self, StatusCode};
pub use operation::{
    BatchList, BodyCodec, BodyRegistry, CursorSource, KeyPath, LinkSource, LookupKey, Method,
    Operation, PageParamLocation, PageSize, PageStyle, Pagination, ResponseSpec, RoundTrip, Safety,
    SecurityRequirement, Server, StatusRule, StreamFormat, StreamStep, WaitStep, WaitUntil,
};
pub use paginator::{ItemPaginator, ListItem, PageToken, Paginator};
pub use rate_limiter::{RateLimitConfig, RateLimitWindow, RateLimiter};
pub use request::{
    FieldEncoding, FilePart, ParamValue, ParameterSpec, ParameterStyle, Request, RequestBuilder,
    RequestConfig, ResponseFuture, Upload,
};
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use response::{
    Download, Empty, FromResponse, IntoItem, IntoItems, ItemFuture, RawResponse, Response,
    ResponseSource, Text,
};
pub use retry::RetryPolicy;
pub use stream::{EventStream, StreamAccumulator};
#[cfg(feature = "blocking")]
pub use transport::BlockingTransport;
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
pub use transport::{
    Body, RequestTimeouts, TimeoutKind, Transport, TransportError, TransportErrorKind, UploadBody,
};
pub use waiter::{WaitState, Waiter};
#[cfg(feature = "webhooks")]
pub use webhook::{
    SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, WebhookError,
    WebhookSignature,
};

#[doc(hidden)]
pub use codec::__private;
#[doc(hidden)]
pub use codec::convert_record;
#[cfg(feature = "serde")]
pub use codec::serde_bridge::{self as stored, Stored, Strict};
#[doc(hidden)]
pub use response::only_item;
