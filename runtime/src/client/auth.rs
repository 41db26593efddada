//! Credentials, and which one an operation is sent.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::client::service::{CredentialSpec, Service};
use crate::future::BoxFuture;
use crate::operation::{Operation, Server};

pub(super) const BEARER: &str = "Bearer ";

/// A secret as the value of an `Authorization` header.
#[derive(Clone)]
pub(crate) struct Credential(HeaderValue);

impl Credential {
    /// A bearer token. The error is a message.
    pub(crate) fn new(text: &str, spec: &CredentialSpec) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("the credential is empty");
        }
        if let Some((_, message)) = spec
            .rejected
            .iter()
            .find(|(prefix, _)| text.starts_with(prefix))
        {
            return Err(message);
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

    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

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

/// Where the credential of a request comes from.
#[derive(Clone)]
pub(crate) enum TokenSource {
    Static(Credential),
    Provider(Arc<dyn TokenProvider>, &'static CredentialSpec),
}

impl TokenSource {
    /// The value of the `Authorization` header. Fails if the provider fails or returns an invalid token.
    pub(crate) async fn header(
        &self,
        rejected: Option<&HeaderValue>,
    ) -> Result<HeaderValue, Box<dyn Error + Send + Sync>> {
        match self {
            TokenSource::Static(credential) => Ok(credential.header()),
            TokenSource::Provider(provider, spec) => {
                let rejected = rejected.and_then(|value| value.to_str().ok());
                let rejected = rejected.and_then(|value| value.strip_prefix(BEARER));
                let token = provider.token(rejected).await?;
                Ok(Credential::new(&token, spec)?.header())
            }
        }
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TokenSource::Static(_) => "[secret]",
            TokenSource::Provider(..) => "[provider]",
        })
    }
}

/// The credentials of a client, by their position in the [`Service`]. Each is sent only to the operations it is meant
/// for.
#[derive(Clone, Debug)]
pub(crate) struct Credentials(Vec<Option<TokenSource>>);

impl Credentials {
    pub(crate) fn new(service: &Service) -> Self {
        Self(vec![None; service.credentials.len()])
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    pub(crate) fn get(&self, position: usize) -> Option<&TokenSource> {
        self.0.get(position)?.as_ref()
    }

    pub(crate) fn set(&mut self, position: usize, source: Option<TokenSource>) {
        if let Some(slot) = self.0.get_mut(position) {
            *slot = source;
        }
    }

    /// The credential for an operation, or `None` if it needs none. The error is a message that says which credential
    /// the client lacks.
    pub(crate) fn choose(
        &self,
        service: &Service,
        operation: &Operation,
    ) -> Result<Option<&TokenSource>, String> {
        let is_any = operation
            .security
            .iter()
            .any(|one| one.credential.is_empty());
        if operation.server == Server::Caller
            || operation.security.is_empty()
            || is_any && service.credentials.is_empty()
        {
            return Ok(None);
        }
        let mut missing: Vec<&'static str> = Vec::new();
        for requirement in operation.security {
            let mut scheme = Some(requirement.credential);
            while let Some(position) = scheme.and_then(|scheme| service.credential(scheme)) {
                let spec = &service.credentials[position];
                if let Some(source) = self.get(position) {
                    return Ok(Some(source));
                }
                if missing.contains(&spec.label) {
                    break;
                }
                missing.push(spec.label);
                scheme = spec.fallback;
            }
        }
        Err(match missing[..] {
            [] => "the operation needs a credential that this client does not support".to_owned(),
            [label] => format!(
                "the operation needs {}, but the client has none",
                with_article(label)
            ),
            [..] => {
                let labels: Vec<String> = missing.iter().map(|label| with_article(label)).collect();
                format!(
                    "the operation needs {}, but the client has neither",
                    labels.join(" or ")
                )
            }
        })
    }
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}
