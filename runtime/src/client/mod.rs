//! The client and its builder: servers, credentials, transport and clock.

mod async_lock;
mod auth;
mod base64;
mod builder;
mod client;
mod client_mode;
mod credential;
mod credential_source;
mod env;
mod oauth2;
mod sent_credentials;
mod server_url;
mod service;
mod service_client;
mod token_provider;
mod token_source;

pub use builder::ClientBuilder;
pub use client::Client;
pub(crate) use credential::Credential;
pub(crate) use credential_source::ChosenCredential;
pub use oauth2::{OAuth2, OAuth2Support};
pub(crate) use sent_credentials::SentCredentials;
pub use service::{CredentialKind, CredentialSpec, ServerVariableSpec, Service};
pub use service_client::ServiceClient;
pub use token_provider::TokenProvider;
