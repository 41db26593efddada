//! Credentials, and which one an operation is sent.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::future::BoxFuture;
use crate::operation::{Operation, Server};

const BEARER: &str = "Bearer ";

/// A secret as the value of an `Authorization` header.
#[derive(Clone)]
pub(crate) struct Credential(HeaderValue);

impl Credential {
    /// An API token or a model access key. The error is a message.
    pub(crate) fn new(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("the credential is empty");
        }
        if text.starts_with("dor_v1_") {
            return Err(
                "this is a refresh token (`dor_v1_`); exchange it for an access token and use that",
            );
        }
        let scheme = text.get(..BEARER.len());
        if scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(BEARER)) {
            return Err("the credential starts with `Bearer`; pass only the token");
        }
        let mut value = HeaderValue::from_str(&format!("{BEARER}{text}"))
            .map_err(|_| "the credential contains a character that is not allowed in a header")?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    /// The key of an agent. The error is a message.
    pub(crate) fn agent_key(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.starts_with("dop_v1_") || text.starts_with("doo_v1_") {
            return Err(
                "this is an API token; an agent accepts only a key that was created for it",
            );
        }
        Self::new(text)
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// Provides API tokens that change, such as short-lived or rotated tokens.
///
/// ```
/// use std::{error::Error, sync::Mutex};
/// use openapi_sdk_runtime::{Client, BoxFuture, TokenProvider};
///
/// struct Vault(Mutex<String>);
///
/// impl TokenProvider for Vault {
///     fn token(&self, rejected: Option<&str>) -> BoxFuture<'_, Result<String, Box<dyn Error + Send + Sync>>> {
///         let rejected = rejected.map(str::to_owned);
///         Box::pin(async move {
///             let mut token = self.0.lock().map_err(|_| "the lock is poisoned")?;
///             if rejected.as_ref() == Some(&*token) {
///                 *token = "dop_v1_new".to_owned();
///             }
///             Ok(token.clone())
///         })
///     }
/// }
///
/// # fn main() -> Result<(), openapi_sdk_runtime::Error> {
/// let vault = Vault(Mutex::new("dop_v1_old".to_owned()));
/// let client: Client = Client::builder().token_provider(vault).build()?;
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

/// Where the credential of a request comes from.
#[derive(Clone)]
pub(crate) enum TokenSource {
    Static(Credential),
    Provider(Arc<dyn TokenProvider>),
}

impl TokenSource {
    /// The value of the `Authorization` header. Fails if the provider fails or returns an invalid token.
    pub(crate) async fn header(
        &self,
        rejected: Option<&HeaderValue>,
    ) -> Result<HeaderValue, Box<dyn Error + Send + Sync>> {
        match self {
            TokenSource::Static(credential) => Ok(credential.header()),
            TokenSource::Provider(provider) => {
                let rejected = rejected.and_then(|value| value.to_str().ok());
                let rejected = rejected.and_then(|value| value.strip_prefix(BEARER));
                let token = provider.token(rejected).await?;
                Ok(Credential::new(&token)?.header())
            }
        }
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TokenSource::Static(_) => "[secret]",
            TokenSource::Provider(_) => "[provider]",
        })
    }
}

/// The credentials of a client. Each is sent only to the operations it is meant for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    pub(crate) token: Option<TokenSource>,
    pub(crate) model_key: Option<TokenSource>,
    pub(crate) agent_key: Option<TokenSource>,
}

impl Credentials {
    pub(crate) fn is_empty(&self) -> bool {
        self.token.is_none() && self.model_key.is_none() && self.agent_key.is_none()
    }

    /// The credential for an operation, or `None` if it needs none. The error is a message that says which credential
    /// the client lacks.
    pub(crate) fn choose(
        &self,
        operation: &Operation,
    ) -> Result<Option<&TokenSource>, &'static str> {
        match operation.server {
            Server::Caller => return Ok(None),
            _ if operation.security.is_empty() => return Ok(None),
            Server::Template(_) => {
                let key = self.agent_key.as_ref();
                return key
                    .map(Some)
                    .ok_or("the operation needs an agent key, but the client has none");
            }
            Server::Default | Server::Fixed(_) => {}
        }
        let found =
            operation
                .security
                .iter()
                .find_map(|requirement| match requirement.credential {
                    // Where a model access key is accepted, an API token with the scope is too.
                    "inference_bearer_auth" => self.model_key.as_ref().or(self.token.as_ref()),
                    _ => self.token.as_ref(),
                });
        found
            .map(Some)
            .ok_or(match operation.security[0].credential {
                "inference_bearer_auth" => {
                    "the operation needs a model access key or an API token, but the client has neither"
                }
                _ => "the operation needs an API token, but the client has none",
            })
    }
}
