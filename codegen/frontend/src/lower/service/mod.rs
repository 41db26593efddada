//! The service behind the API: its servers and credentials.

pub mod description_url;
pub mod security;
pub mod server;
