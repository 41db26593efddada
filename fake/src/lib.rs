//! The fake knows how DigitalOcean answers, in your process and in no time.
//!
//! It is a transport and a clock for a client: requests reach no network, and waiting takes no time. What the API
//! keeps, such as Droplets, volumes and domains, is kept here too, so that what was created is found and what takes
//! time is done when that time has passed. Whatever else is asked for is answered from the contract.
//!
//! A crate that is generated from a contract gives the answers ([`Contract`]); `digitalocean-sdk` does with its feature
//! `fake`.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod act;
mod body;
mod clock;
mod contract;
mod fake;
mod fault;
mod journal;
mod json;
mod kind;
mod limit;
mod list;
mod part;
mod run;
mod server;
mod store;
mod stream;

pub use clock::VirtualClock;
pub use contract::Contract;
pub use fake::Fake;
pub use fault::Fault;
pub use journal::Sent;
pub use run::run;
