pub(crate) mod auth;
pub(crate) mod builder;
pub(crate) mod client;
pub(crate) mod client_mode;

pub use auth::TokenProvider;
pub use builder::ClientBuilder;
pub use client::Client;
