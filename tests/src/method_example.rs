//! Examples of methods, as functions.

use digitalocean_sdk::{Client, Error, runtime::BoxFuture};

/// The ID of an operation, and the example in the documentation of its method.
pub type MethodExample = (
    &'static str,
    fn(&Client) -> BoxFuture<'_, Result<(), Error>>,
);
