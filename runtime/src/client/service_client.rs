//! `ServiceClient`: the client types of generated crates.

use crate::client::client::Client;
use crate::client::service::Service;

/// The client type of a generated crate.
pub trait ServiceClient: From<Client> {
    /// The API of the client.
    const SERVICE: &'static Service;
}
