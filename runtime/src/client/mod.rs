//! The client and its builder: servers, credentials, transport and clock.

mod auth;
mod builder;
mod client;
mod client_mode;
mod env;
mod sent_credentials;
mod service;
mod service_client;

pub use auth::TokenProvider;
pub(crate) use auth::TokenSource;
pub use builder::ClientBuilder;
pub use client::Client;
pub(crate) use sent_credentials::SentCredentials;
pub use service::{CredentialSpec, ServerVariableSpec, Service};
pub use service_client::ServiceClient;
