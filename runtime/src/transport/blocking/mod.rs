//! The blocking transport: HTTP/1.1 over sockets of the standard library.
//!
//! It logs nothing. The requests it writes contain credentials, so no library that logs what it sends is used here.

mod connect;
mod connection;
mod exchange;
mod io_limits;
mod pool;
mod proxy;
mod response_body;
mod response_head;
mod stream;
mod tls;
mod transport;

pub use transport::BlockingTransport;
