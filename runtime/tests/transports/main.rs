//! The transports over real sockets.

#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "blocking")]
mod blocking;
#[cfg(all(feature = "reqwest", feature = "blocking", feature = "rustls"))]
mod blocking_connections;
#[cfg(feature = "blocking")]
mod blocking_limits;
#[cfg(all(feature = "reqwest", feature = "blocking", feature = "rustls"))]
mod content_encoding;
#[cfg(feature = "reqwest")]
mod http2;
#[cfg(all(feature = "reqwest", feature = "blocking", feature = "rustls"))]
mod http_client;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
#[cfg(feature = "reqwest")]
mod runtimes;
#[cfg(all(feature = "reqwest", feature = "blocking", feature = "rustls"))]
mod truncated_bodies;
