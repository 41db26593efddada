//! Where the credential of a request comes from.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::client::credential::Credential;
use crate::client::service::CredentialSpec;
use crate::client::token_source::{Connection, TokenSource};

/// Where a credential comes from.
#[derive(Clone)]
pub(crate) enum CredentialSource {
    Static(Arc<Credential>),
    /// Tokens that change. The kind of source is not known here, so that a program contains only those that it uses.
    Tokens(Arc<dyn TokenSource>, &'static CredentialSpec),
}

impl CredentialSource {
    /// Whether a rejected credential can be replaced.
    pub(crate) fn can_replace(&self) -> bool {
        match self {
            CredentialSource::Static(_) => false,
            CredentialSource::Tokens(..) => true,
        }
    }
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CredentialSource::Static(_) => "[secret]",
            CredentialSource::Tokens(tokens, _) => tokens.label(),
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
            CredentialSource::Tokens(..) => None,
        }
    }

    /// The credential to send. Fails if no token is to be had, or an invalid one.
    pub(crate) async fn get(
        &self,
        connection: &Connection<'_>,
        rejected: Option<&Credential>,
    ) -> Result<Arc<Credential>, Box<dyn Error + Send + Sync>> {
        let (tokens, spec) = match &self.source {
            CredentialSource::Static(credential) => return Ok(credential.clone()),
            CredentialSource::Tokens(tokens, spec) => (tokens, spec),
        };
        let rejected = rejected.map(Credential::text);
        let token = tokens.token(connection, self.scopes, rejected).await?;
        Ok(Arc::new(Credential::new(&token, spec)?))
    }
}
