//! An in-process fake of a web API, for testing code that uses a generated SDK client.
//!
//! [`Fake`] provides a transport and a clock for a client. Requests never reach the network, and waiting takes no real
//! time. The fake stores the resources that it knows of the API: a created resource can be
//! read, listed, changed and deleted, and becomes ready after its usual time has passed on the virtual clock. Every
//! other operation returns a fixed example response.
//!
//! The example responses come from a generated crate, which implements [`Fixtures`] when its feature `fake` is
//! enabled.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod block_on;
mod clock;
mod facts;
mod fake;
mod fault;
mod fixtures;
#[cfg(feature = "server")]
mod http_server;
mod json_edit;
mod pagination;
mod percent_encoding;
mod rate_limit;
mod request;
mod response;
mod server;
mod stored_resources;
mod validation;

pub use block_on::block_on;
pub use clock::VirtualClock;
pub use fake::Fake;
pub use fault::InjectedFault;
pub use fixtures::Fixtures;
#[cfg(feature = "server")]
pub use http_server::{HttpServer, RunningServer, Time};
pub use request::request_log::RecordedRequest;
pub use response::ResponseBasis;
pub use response::scripted_response::ScriptedResponse;
