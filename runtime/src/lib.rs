//! The runtime knows what every call has in common; `digitalocean-sdk` stands on it and adds the API.
//!
//! Nothing here is generated and nothing here knows an operation. The parts: the codec ([`decode`], [`encode`]) that
//! turns JSON into typed values and back without losing anything, the [`Client`] that sends, and [`Response`],
//! [`Error`] and [`EventStream`] that come back.

#![forbid(unsafe_code)]

mod address;
mod alarm;
mod argument;
mod bodies;
mod builder;
mod call;
mod client;
mod clock;
mod codec;
mod credential;
mod error;
mod event;
mod gather;
mod header;
mod items;
mod key;
mod operation;
mod pages;
mod paging;
mod position;
mod reply;
mod response;
mod send;
mod stream;
mod transport;
mod turn;
mod wait;
mod walk;
#[cfg(feature = "reqwest")]
mod wire;

pub use argument::Argument;
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
pub use error::{Detail, Error};
pub use gather::Gather;
pub use header::RateLimit;
pub use http;
pub use items::{Item, Items};
pub use key::{NaturalKey, Trail};
pub use operation::{Grant, Host, Method, Operation, Reply, Safety};
pub use pages::Pages;
pub use paging::{Advance, Paging};
pub use position::Position;
pub use reply::{Empty, Received, ReplyBody, Text};
pub use response::Response;
pub use stream::EventStream;
pub use transport::{Body, Broken, Cause, Limits, Task, Transport};
pub use wait::{Shared, State, Step, Waiter, Watch};

#[doc(hidden)]
pub use codec::glue;
#[cfg(feature = "serde")]
pub use codec::stored::{self, Stored};

/// What stands in a field before anything was read into it; generated constructors start from it.
pub mod slot {
    pub use crate::codec::empty;
}
