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
mod reconcile;
mod reply;
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

pub use argument::Argument;
#[cfg(feature = "blocking")]
pub use block::{Block, Blocking};
pub use bodies::{Bodies, Codec, Trip};
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::{Call, Pending, Request, Settings};
pub use client::Client;
pub use clock::{Clock, SystemClock};
pub use codec::{
    Decoded, Drift, Enumeration, Extra, Fault, Field, Fit, IntegerEnumeration, Json, Kind, Model,
    Patch, Purpose, Quoted, Reader, Reason, Record, Row, Slot, Table, Tell, Timestamp, Union,
    Unlisted, UnlistedInteger, Writer, decode, encode, encode_request,
};
pub use credential::TokenProvider;
pub use download::Download;
pub use error::{Detail, Error};
pub use gather::Gather;
pub use header::RateLimit;
pub use http;
pub use items::{Item, Items};
pub use key::{NaturalKey, Trail};
pub use operation::{Grant, Host, Method, Operation, Reply, Safety};
pub use pace::{Pace, Pacer};
pub use pages::Pages;
pub use paging::{Advance, Paging};
pub use position::Position;
pub use reply::{Empty, Received, ReplyBody, Text};
pub use response::{Origin, Response};
pub use retry::Retries;
#[cfg(feature = "blocking")]
pub use socket::Socket;
pub use stream::EventStream;
pub use timeout::Stage;
pub use transport::{Body, Broken, Cause, Limits, Task, Transport};
pub use upload::{Outgoing, Upload};
pub use wait::{Shared, State, Step, Waiter, Watch};
#[cfg(feature = "reqwest")]
pub use wire::Wire;

#[doc(hidden)]
pub use codec::glue;
#[cfg(feature = "serde")]
pub use codec::stored::{self, Stored};

/// What stands in a field before anything was read into it; generated constructors start from it.
pub mod slot {
    pub use crate::codec::empty;
}
