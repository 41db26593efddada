//! `Service`: the facts about one API that its client needs. The generator takes them from the API's description and
//! configuration.

use crate::rate_limiter::RateLimitConfig;

/// The facts about one API that its client needs. Generated crates contain one `static`.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The name of the API, for messages.
    pub name: &'static str,
    /// The default user agent.
    pub user_agent: &'static str,
    /// The base URL. If it is empty, the caller has to set one.
    pub base_url: &'static str,
    /// Environment variables for the base URL. The first one that is set and not empty is used.
    pub base_url_env: &'static [&'static str],
    /// The credentials. The first one is sent with requests to paths that no generated method covers.
    pub credentials: &'static [CredentialSpec],
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
            server_variables: &[],
            rate_limit: None,
        }
    }

    /// The position of the credential for a security scheme. An empty name stands for the first credential.
    pub(crate) fn credential(&self, scheme: &str) -> Option<usize> {
        if scheme.is_empty() && !self.credentials.is_empty() {
            return Some(0);
        }
        self.credentials
            .iter()
            .position(|spec| spec.scheme == scheme)
    }
}

/// A credential of an API: a bearer token.
#[derive(Clone, Copy, Debug)]
pub struct CredentialSpec {
    /// The name of the security scheme.
    pub scheme: &'static str,
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
    /// A credential without environment variables, fallback or rejected prefixes.
    pub const fn new(scheme: &'static str, label: &'static str) -> Self {
        Self {
            scheme,
            label,
            env: &[],
            fallback: None,
            rejected: &[],
        }
    }
}

/// A variable of a server URL that has to be set on the client.
#[derive(Clone, Copy, Debug)]
pub struct ServerVariableSpec {
    /// The name of the variable in the URL.
    pub name: &'static str,
    /// What messages call the variable, such as `endpoint of the agent`.
    pub label: &'static str,
    /// Environment variables for the value. The first one that is set and not empty is used.
    pub env: &'static [&'static str],
}
