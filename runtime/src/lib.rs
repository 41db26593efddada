//! The runtime knows what every call has in common; `digitalocean-sdk` stands on it and adds the API.
//!
//! Nothing here is generated and nothing here knows an operation. The parts: the codec ([`decode`], [`encode`]) that
//! turns JSON into typed values and back without losing anything, the [`Client`] that sends, and [`Response`],
//! [`Error`] and [`EventStream`] that come back.

#![forbid(unsafe_code)]

#[cfg(all(
    any(feature = "reqwest", feature = "blocking"),
    target_family = "wasm",
    target_os = "unknown"
))]
compile_error!(
    "there are no sockets here: switch the features `reqwest` and `blocking` off, and give the client a transport and a clock"
);

mod address;
mod alarm;
mod argument;
mod attempt;
#[cfg(feature = "blocking")]
mod block;
mod bodies;
mod bucket;
mod builder;
mod call;
mod client;
mod clock;
mod codec;
mod course;
mod credential;
mod dice;
mod download;
mod error;
mod event;
mod gather;
mod header;
mod items;
mod key;
mod operation;
mod pace;
mod pages;
mod paging;
mod plain;
mod position;
mod raw_response;
mod reconcile;
mod reporter;
mod response;
mod retry;
mod send;
#[cfg(feature = "blocking")]
mod socket;
mod stream;
mod timeout;
mod trace;
mod transport;
mod turn;
mod upload;
mod wait;
mod walk;
mod way;
#[cfg(feature = "reqwest")]
mod wire;

pub use argument::ParamValue;
#[cfg(feature = "blocking")]
pub use block::{Block, Blocking};
pub use bodies::{BodyCodec, BodyRegistry, RoundTrip};
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Request, RequestBuilder, RequestConfig, ResponseFuture};
pub use client::Client;
pub use clock::{Clock, SystemClock};
pub use codec::{
    Decoded, Discriminator, Drift, EncodeMode, Field, IntegerEnum, Json, JsonCodec, JsonKind,
    Model, Patch, ReadOutcome, Reader, Record, RecordDescriptor, RecordFields, StringEnum,
    StringInt, SyntaxError, SyntaxErrorKind, Timestamp, Union, UnknownFields, UnknownInteger,
    UnknownValue, Writer, decode, encode, encode_request,
};
pub use credential::TokenProvider;
pub use download::Download;
pub use error::{Detail, Error};
pub use gather::StreamAccumulator;
pub use header::RateLimit;
pub use http;
pub use items::{Item, ItemPaginator};
pub use key::{KeyPath, LookupKey};
pub use operation::{Method, Operation, ResponseSpec, Safety, SecurityRequirement, Server};
pub use pace::{RateLimitConfig, RateLimiter};
pub use pages::Paginator;
pub use paging::{PageStyle, Pagination};
pub use position::PageToken;
pub use raw_response::{Empty, FromResponse, RawResponse, Text};
pub use response::{Response, ResponseSource};
pub use retry::RetryPolicy;
#[cfg(feature = "blocking")]
pub use socket::UreqTransport;
pub use stream::EventStream;
pub use timeout::TimeoutKind;
pub use transport::{
    Body, BoxFuture, RequestTimeouts, Transport, TransportError, TransportErrorKind,
};
pub use upload::{Upload, UploadBody};
pub use wait::{BatchList, StatusRule, WaitState, WaitStep, Waiter};
#[cfg(feature = "reqwest")]
pub use wire::ReqwestTransport;

#[doc(hidden)]
pub use codec::__private;
#[cfg(feature = "serde")]
pub use codec::serde_bridge::{self as stored, Stored};
