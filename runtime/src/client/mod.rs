//! The client and its builder: servers, credentials, transport and clock.

mod auth;
mod builder;
mod client;
mod client_mode;
mod env;

pub use auth::TokenProvider;
pub(crate) use auth::TokenSource;
pub use builder::ClientBuilder;
pub use client::Client;
