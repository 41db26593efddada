//! Where the credential of a request comes from.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::client::credential::Credential;
use crate::client::oauth2::{Connection, OAuth2Tokens};
use crate::client::service::CredentialSpec;
use crate::client::token_provider::TokenProvider;

/// Where a credential comes from.
#[derive(Clone)]
pub(crate) enum CredentialSource {
    Static(Arc<Credential>),
    Provider(Arc<dyn TokenProvider>, &'static CredentialSpec),
    OAuth2(Arc<OAuth2Tokens>, &'static CredentialSpec),
}

impl CredentialSource {
    /// Whether a rejected credential can be replaced.
    pub(crate) fn can_replace(&self) -> bool {
        match self {
            CredentialSource::Static(_) => false,
            CredentialSource::Provider(..) | CredentialSource::OAuth2(..) => true,
        }
    }
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CredentialSource::Static(_) => "[secret]",
            CredentialSource::Provider(..) => "[provider]",
            CredentialSource::OAuth2(..) => "[OAuth 2]",
        })
    }
}

/// A credential that a request is sent with.
#[derive(Clone)]
pub(crate) struct ChosenCredential {
    pub(crate) source: CredentialSource,
    /// The scopes that the operation needs.
    pub(crate) scopes: &'static [&'static str],
}

impl ChosenCredential {
    /// The credential to send, if it is always the same.
    pub(crate) fn fixed(&self) -> Option<Arc<Credential>> {
        match &self.source {
            CredentialSource::Static(credential) => Some(credential.clone()),
            CredentialSource::Provider(..) | CredentialSource::OAuth2(..) => None,
        }
    }

    /// The credential to send. Fails if no token is to be had, or an invalid one.
    pub(crate) async fn get(
        &self,
        connection: &Connection<'_>,
        rejected: Option<&Credential>,
    ) -> Result<Arc<Credential>, Box<dyn Error + Send + Sync>> {
        let rejected = rejected.map(Credential::text);
        let (token, spec) = match &self.source {
            CredentialSource::Static(credential) => return Ok(credential.clone()),
            CredentialSource::Provider(provider, spec) => (provider.token(rejected).await?, spec),
            CredentialSource::OAuth2(tokens, spec) => {
                (tokens.token(connection, self.scopes, rejected).await?, spec)
            }
        };
        Ok(Arc::new(Credential::new(&token, spec)?))
    }
}
