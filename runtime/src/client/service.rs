//! `Service`: the facts about one API that its client needs. The generator takes them from the API's description and
//! configuration.

use crate::client::oauth2::OAuth2Support;
use crate::operation::SecurityRequirement;
use crate::rate_limiter::RateLimitConfig;

/// The facts about one API that its client needs. Generated crates contain one `static`.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The name of the API, for messages.
    pub name: &'static str,
    /// The default user agent.
    pub user_agent: &'static str,
    /// The base URL, which may have variables in braces. If it is empty, the caller has to set one.
    pub base_url: &'static str,
    /// Environment variables for the base URL. The first one that is set and not empty is used.
    pub base_url_env: &'static [&'static str],
    /// The credentials. The first one is sent with requests to paths that no generated method covers.
    pub credentials: &'static [CredentialSpec],
    /// Set where a credential is an OAuth 2 token whose client is read from the environment.
    pub oauth2: Option<OAuth2Support>,
    /// The variables of servers that have to be set on the client.
    pub server_variables: &'static [ServerVariableSpec],
    /// The rate limit of the API's server. `None` if the client does not limit its rate by default.
    pub rate_limit: Option<RateLimitConfig>,
}

impl Service {
    /// An API without a server, credentials or a rate limit.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            user_agent: concat!("openapi-sdk-runtime/", env!("CARGO_PKG_VERSION")),
            base_url: "",
            base_url_env: &[],
            credentials: &[],
            oauth2: None,
            server_variables: &[],
            rate_limit: None,
        }
    }

    /// The position of the credential for a security scheme.
    pub(crate) fn credential(&self, scheme: &str) -> Option<usize> {
        if scheme == SecurityRequirement::FIRST.credential && !self.credentials.is_empty() {
            return Some(0);
        }
        self.credentials
            .iter()
            .position(|spec| spec.scheme == scheme)
    }
}

/// How a credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialKind {
    /// `Authorization: Bearer` and a token.
    Bearer,
    /// `Authorization: Basic`. The credential is `user:password`.
    Basic,
    /// `Authorization` with this scheme and the credential.
    Http(&'static str),
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
    /// A bearer token that an OAuth 2 server issues.
    OAuth2 {
        /// The URL that issues tokens. If it is empty, the caller has to set one.
        token_url: &'static str,
        /// Environment variables for the ID of the client. The first one that is set and not empty is used.
        client_id_env: &'static [&'static str],
        /// Environment variables for the secret of the client.
        client_secret_env: &'static [&'static str],
    },
}

/// A credential of an API.
#[derive(Clone, Copy, Debug)]
pub struct CredentialSpec {
    /// The name of the security scheme.
    pub scheme: &'static str,
    /// How the credential is sent.
    pub kind: CredentialKind,
    /// What messages call the credential, such as `API token`.
    pub label: &'static str,
    /// Environment variables for the credential. The first one that is set and not empty is used.
    pub env: &'static [&'static str],
    /// The security scheme whose credential is sent if this one is not set.
    pub fallback: Option<&'static str>,
    /// Prefixes of other credentials that people confuse with this one, and the message for each.
    pub rejected: &'static [(&'static str, &'static str)],
}

impl CredentialSpec {
    /// A bearer token without environment variables, fallback or rejected prefixes.
    pub const fn new(scheme: &'static str, label: &'static str) -> Self {
        Self {
            scheme,
            kind: CredentialKind::Bearer,
            label,
            env: &[],
            fallback: None,
            rejected: &[],
        }
    }
}

/// A variable of a server URL, which is set on the client.
#[derive(Clone, Copy, Debug)]
pub struct ServerVariableSpec {
    /// The name of the variable in the URL.
    pub name: &'static str,
    /// What messages call the variable, such as `endpoint of the agent`.
    pub label: &'static str,
    /// Environment variables for the value. The first one that is set and not empty is used.
    pub env: &'static [&'static str],
    /// The value if none is set. Without one, operations on such a server fail until the variable is set.
    pub default: Option<&'static str>,
    /// The only values that the server accepts. Empty if there are others.
    pub values: &'static [&'static str],
}

impl ServerVariableSpec {
    /// A variable without environment variables, default and list of values.
    pub const fn new(name: &'static str, label: &'static str) -> Self {
        Self {
            name,
            label,
            env: &[],
            default: None,
            values: &[],
        }
    }
}
