//! One call after another: parameters, credentials, errors, retries and redirects.

#[path = "../support/mod.rs"]
mod support;

mod client;
#[cfg(all(feature = "reqwest", feature = "blocking"))]
mod cross_origin;
mod empty_parameters;
mod error_messages;
mod hostile_servers;
mod reconcile;
mod repeated_delete;
mod retry;
mod retry_matrix;
mod secrets;
mod token_provider;
