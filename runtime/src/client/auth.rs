//! A credential knows its text, and never shows it.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::operation::{Operation, Server};
use crate::transport::transport::BoxFuture;

const BEARER: &str = "Bearer ";

/// A secret as the value of an `Authorization` header.
#[derive(Clone)]
pub(crate) struct Credential(HeaderValue);

impl Credential {
    /// The key of an agent; a sentence where it cannot be one.
    pub(crate) fn of_agent(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.starts_with("dop_v1_") || text.starts_with("doo_v1_") {
            return Err("this is an API token, and an agent takes only a key that was made for it");
        }
        Self::new(text)
    }

    /// The credential in a text; a sentence where it cannot be one.
    pub(crate) fn new(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("the credential is empty");
        }
        if text.starts_with("dor_v1_") {
            return Err(
                "this is a refresh token (`dor_v1_`): exchange it for an access token and use that one",
            );
        }
        let scheme = text.get(..BEARER.len());
        if scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(BEARER)) {
            return Err("the credential starts with `Bearer`: give the token alone");
        }
        let mut value = HeaderValue::from_str(&format!("{BEARER}{text}"))
            .map_err(|_| "the credential holds a character that no header can carry")?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// Gives API tokens that change: short-lived ones, or ones that are rotated.
///
/// ```
/// use std::{error::Error, sync::Mutex};
/// use openapi_sdk_runtime::{Client, BoxFuture, TokenProvider};
///
/// struct Vault(Mutex<String>);
///
/// impl TokenProvider for Vault {
///     fn token(&self, refused: Option<&str>) -> BoxFuture<'_, Result<String, Box<dyn Error + Send + Sync>>> {
///         let refused = refused.map(str::to_owned);
///         Box::pin(async move {
///             let mut token = self.0.lock().map_err(|_| "the vault broke")?;
///             if refused.as_ref() == Some(&*token) {
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
    /// The token to send now. It is asked before each attempt, so it should keep a token for as long as that is good.
    ///
    /// `refused` is a token that the server has just refused with 401, if there is one. A provider that holds another by now
    /// gives that; otherwise it gets a new one. A call asks anew only once.
    fn token(
        &self,
        refused: Option<&str>,
    ) -> BoxFuture<'_, Result<String, Box<dyn Error + Send + Sync>>>;
}

/// Where the credential of a call comes from.
#[derive(Clone)]
pub(crate) enum Source {
    Fixed(Credential),
    Provider(Arc<dyn TokenProvider>),
}

impl Source {
    /// The value of the header; an error where the provider has none.
    pub(crate) async fn header(
        &self,
        refused: Option<&HeaderValue>,
    ) -> Result<HeaderValue, Box<dyn Error + Send + Sync>> {
        match self {
            Source::Fixed(credential) => Ok(credential.header()),
            Source::Provider(provider) => {
                let refused = refused.and_then(|value| value.to_str().ok());
                let refused = refused.and_then(|value| value.strip_prefix(BEARER));
                let token = provider.token(refused).await?;
                Ok(Credential::new(&token)?.header())
            }
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Source::Fixed(_) => "[secret]",
            Source::Provider(_) => "[provider]",
        })
    }
}

/// What a client may present, each to the operations it is for and to no other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    pub(crate) token: Option<Source>,
    pub(crate) model_key: Option<Source>,
    pub(crate) agent_key: Option<Source>,
}

impl Credentials {
    pub(crate) fn is_empty(&self) -> bool {
        self.token.is_none() && self.model_key.is_none() && self.agent_key.is_none()
    }

    /// The one credential for an operation: nothing where it takes none, a sentence where the client lacks it.
    pub(crate) fn choose(&self, operation: &Operation) -> Result<Option<&Source>, &'static str> {
        match operation.server {
            Server::Caller => return Ok(None),
            _ if operation.security.is_empty() => return Ok(None),
            Server::Template(_) => {
                let found = self.agent_key.as_ref();
                return found
                    .map(Some)
                    .ok_or("it needs an agent key, and the client has none");
            }
            Server::Default | Server::Fixed(_) => {}
        }
        let found = operation
            .security
            .iter()
            .find_map(|grant| match grant.credential {
                // An API token with the scope is accepted where model keys are.
                "inference_bearer_auth" => self.model_key.as_ref().or(self.token.as_ref()),
                _ => self.token.as_ref(),
            });
        found
            .map(Some)
            .ok_or(match operation.security[0].credential {
                "inference_bearer_auth" => {
                    "it needs a model access key or an API token, and the client has neither"
                }
                _ => "it needs an API token, and the client has none",
            })
    }
}
