//! Support for tests: models and operations as they are generated, fake transports and servers, a virtual clock.

#![allow(
    missing_docs,
    dead_code,
    reason = "for tests, and not all of it for each"
)]

pub mod droplet_json;
pub mod fake_server;
pub mod fake_transport;
pub mod models;
pub mod scripted_server;
pub mod service;
pub mod tcp_server;
#[cfg(all(feature = "reqwest", feature = "blocking", feature = "rustls"))]
pub mod trusting;
pub mod virtual_clock;
