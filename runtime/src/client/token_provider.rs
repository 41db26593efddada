//! Tokens that change while a client is used.

use std::error::Error;

use crate::future::BoxFuture;

/// Provides API tokens that change, such as short-lived or rotated tokens.
///
/// ```
/// use std::{error::Error, sync::Mutex};
/// use openapi_sdk_runtime::{BoxFuture, Client, CredentialSpec, Service, TokenProvider};
///
/// static SERVICE: Service = Service {
///     base_url: "https://api.example.com",
///     credentials: &[CredentialSpec::new("bearer_auth", "API token")],
///     ..Service::new("example")
/// };
///
/// struct Vault(Mutex<String>);
///
/// impl TokenProvider for Vault {
///     fn token(&self, rejected: Option<&str>) -> BoxFuture<'_, Result<String, Box<dyn Error + Send + Sync>>> {
///         let rejected = rejected.map(str::to_owned);
///         Box::pin(async move {
///             let mut token = self.0.lock().map_err(|_| "the lock is poisoned")?;
///             if rejected.as_ref() == Some(&*token) {
///                 *token = "new-token".to_owned();
///             }
///             Ok(token.clone())
///         })
///     }
/// }
///
/// # fn main() -> Result<(), openapi_sdk_runtime::Error> {
/// let vault = Vault(Mutex::new("old-token".to_owned()));
/// let client: Client = Client::builder(&SERVICE).token_provider(vault).build()?;
/// # Ok(())
/// # }
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// Returns the token to send. It is called before each attempt, so a provider should cache its token.
    ///
    /// `rejected` is a token that the server has just rejected with status 401. If the provider holds a newer one, it
    /// should return that; otherwise it should get a new one. Each call asks for a replacement at most once.
    fn token(
        &self,
        rejected: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn Error + Send + Sync>>>;
}
