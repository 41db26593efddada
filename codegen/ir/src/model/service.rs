//! Facts about the service behind an API that its description does not state.

use super::scalar::Literal;
use super::stream_format::StreamFormat;
use super::webhook::WebhookSignature;
use crate::name::{Name, Wire};
use std::collections::BTreeMap;

/// What a client needs to connect to the service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// The name of the service, for messages and documentation. Empty if it is not known.
    pub name: String,
    /// Environment variables that may hold the base URL, in the order in which they are read.
    pub server_env: Vec<String>,
    /// The variables of servers that the caller has to complete.
    pub server_variables: Vec<ServerVariable>,
    /// How many requests the service accepts. None if the client should not limit itself.
    pub rate_limit: Option<RateLimit>,
    /// The address of the reference page of an operation, with `{id}` in place of its ID.
    pub reference: Option<String>,
    /// The resources that the fake of the API stores, by the name that the fake has for them. None if it stores nothing.
    pub stored_resources: Option<String>,
    /// How event streams add up to complete responses, by name.
    pub stream_formats: BTreeMap<String, StreamFormat>,
    /// How webhooks are signed. None if the configuration does not say.
    pub webhook_signature: Option<WebhookSignature>,
    /// What generates the packages, as their files say. None if it is the installed program.
    pub generated_by: Option<String>,
    /// Values for the examples of requests: by the key of a field or parameter, or by an operation ID and a key path. The
    /// first value that the type admits is used.
    pub example_values: BTreeMap<String, Vec<Literal>>,
    /// What the emitted packages are called, by language.
    pub packages: BTreeMap<String, Package>,
    /// What a search of the documentation looks for as well, by the words of the query.
    pub search_synonyms: BTreeMap<String, Vec<String>>,
}

/// A variable in the URL of a server, such as `agent_url` in `https://{agent_url}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// The exact name in the description.
    pub wire: Wire,
    /// What the client option is called.
    pub name: Name,
    /// What it is, as a noun phrase for messages, such as `endpoint of the agent`.
    pub label: String,
    /// Environment variables that may hold it, in the order in which they are read.
    pub env: Vec<String>,
    /// The credential that operations on such a server take instead of the declared one.
    pub credential: Option<Wire>,
    /// The value that is used where the caller sets none.
    pub default: Option<String>,
    /// The values that the description lists, if it restricts them.
    pub values: Vec<String>,
}

/// How many requests a service accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// The limit of a short window, if there is one.
    pub burst: Option<RateLimitWindow>,
    /// The limit of the longest window.
    pub quota: RateLimitWindow,
}

/// A number of requests in a sliding window of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitWindow {
    /// How many requests the window allows.
    pub requests: u32,
    /// The length of the window.
    pub seconds: u32,
}

/// A credential that callers provide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// The exact name in the description or the configuration.
    pub wire: Wire,
    /// How it is sent.
    pub scheme: CredentialScheme,
    /// What the client option is called.
    pub name: Name,
    /// What it is, as a noun phrase for messages, such as `API token`.
    pub label: String,
    /// Environment variables that may hold it, in the order in which they are read.
    pub env: Vec<String>,
    /// Environment variables that may hold the ID and the secret with which a client gets OAuth 2 tokens.
    pub client_env: ClientEnv,
    /// The credential that is sent where this one is not set.
    pub fallback: Option<Wire>,
    /// Beginnings of texts that are other credentials, with the reason why they are refused.
    pub rejected: Vec<RejectedPrefix>,
}

/// How a credential is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CredentialScheme {
    /// The description does not declare it. It is sent as a bearer token.
    #[default]
    Undeclared,
    /// `Authorization: Bearer` and a token.
    Bearer,
    /// `Authorization: Basic` with a user name and a password.
    Basic,
    /// `Authorization` with another scheme and whatever that scheme demands.
    Http(String),
    /// A header of its own.
    Header(String),
    /// A query parameter.
    Query(String),
    /// A cookie.
    Cookie(String),
    /// A bearer token that an OAuth 2 server issues.
    OAuth2 {
        /// The URL that issues tokens to a client by its ID and secret, or for a refresh token.
        token_url: Option<String>,
    },
    /// A bearer token that an OpenID Connect provider issues.
    OpenIdConnect {
        /// The URL of the provider's configuration.
        url: String,
    },
}

impl std::fmt::Display for CredentialScheme {
    /// The scheme in words; nothing if the description does not declare it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            CredentialScheme::Undeclared => Ok(()),
            CredentialScheme::Bearer => f.write_str("HTTP bearer"),
            CredentialScheme::Basic => f.write_str("HTTP basic"),
            CredentialScheme::Http(scheme) => write!(f, "HTTP {}", scheme.to_lowercase()),
            CredentialScheme::Header(name) => write!(f, "the header `{name}`"),
            CredentialScheme::Query(name) => write!(f, "the query parameter `{name}`"),
            CredentialScheme::Cookie(name) => write!(f, "the cookie `{name}`"),
            CredentialScheme::OAuth2 { .. } => f.write_str("OAuth 2"),
            CredentialScheme::OpenIdConnect { .. } => f.write_str("OpenID Connect"),
        }
    }
}

/// Environment variables for the ID and the secret of an OAuth 2 client, in the order in which they are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientEnv {
    /// The variables for the ID.
    pub id: Vec<String>,
    /// The variables for the secret.
    pub secret: Vec<String>,
}

/// The beginning of a text that cannot be a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedPrefix {
    /// The beginning.
    pub prefix: String,
    /// Why it is refused, as a sentence without a full stop.
    pub reason: String,
}

/// Where an emitted package gets the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeSource {
    /// From the registry of its language.
    Registry,
    /// From a folder, relative to the package.
    Path(String),
    /// From a git repository, at a revision or at its newest one.
    Git {
        /// The address of the repository.
        url: String,
        /// A commit, tag or branch.
        revision: Option<String>,
    },
}

/// How an emitted package presents itself in the registry of its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// The name in the registry.
    pub name: String,
    /// What examples call the client. None for `client`.
    pub client: Option<String>,
    /// One sentence.
    pub description: String,
    /// Search terms.
    pub keywords: Vec<String>,
    /// Categories of the registry.
    pub categories: Vec<String>,
    /// The license as an SPDX expression. None if it is that of the generator.
    pub license: Option<String>,
    /// Who holds the copyright. None for the authors of the package.
    pub authors: Option<String>,
    /// Where the package gets the runtime, if that is a package of its own. None for the folder next to it.
    pub runtime: Option<RuntimeSource>,
    /// The address of the source code.
    pub repository: Option<String>,
    /// The address of the documentation.
    pub documentation: Option<String>,
    /// Words that identifiers spell in capital letters, such as `ID`, in languages that do so.
    pub initialisms: Vec<String>,
    /// The names of its examples, which are written by hand.
    pub examples: Vec<String>,
    /// How the package is used, as Markdown for its README: quick start, examples, errors, testing.
    pub usage: Option<String>,
}
