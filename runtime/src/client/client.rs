//! A client knows its servers, its credentials and its transport.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::client::auth::Credentials;
use crate::client::builder::ClientBuilder;
use crate::clock::Clock;
use crate::codec::Json;
use crate::error::error::Error;
use crate::operation::Method;
use crate::rate_limiter::RateLimiter;
use crate::request::builder::RequestBuilder;
use crate::response::drift_handler::Reporter;
use crate::retry::jitter::Dice;
use crate::retry::policy::RetryPolicy;
use crate::retry::retry_budget::Bucket;
use crate::transport::timeout::Timeouts;
use crate::transport::transport::Transport;
use crate::waiter::batch_poller::Board;

/// Sends calls. A clone is cheap and shares connections and settings.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) base: String,
    /// Whether operations with a server of their own go to the base as well.
    pub(crate) everything: bool,
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) credentials: Credentials,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeouts: Timeouts,
    pub(crate) response_limit: usize,
    pub(crate) retries: RetryPolicy,
    pub(crate) bucket: Bucket,
    pub(crate) dice: Dice,
    pub(crate) pacer: RateLimiter,
    pub(crate) warnings: Vec<String>,
    pub(crate) reporter: Reporter,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) board: Arc<Board>,
}

impl Client {
    /// A client with an API token.
    pub fn new(token: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// A client with what the environment holds; [`ClientBuilder::env`] says which names it looks for. Fails where
    /// it holds no credential at all.
    pub fn from_env() -> Result<Self, Error> {
        let client: Self = Self::builder().env().build()?;
        if client.0.credentials.is_empty() {
            let message = "the environment holds no credential: set `DIGITALOCEAN_ACCESS_TOKEN` to an API token";
            return Err(Error::usage(None, message));
        }
        Ok(client)
    }

    /// A client in the making.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// A call of any path of the API, such as `/v2/account`, with the API token and a response in JSON;
    /// [`response_as`](Call::response_as) reads it as a type.
    ///
    /// A whole URL is good too. The token goes along only if it is on the server of the API.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder<Json> {
        RequestBuilder::untyped(self, method, path)
    }

    pub(crate) fn from_inner(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    pub(crate) fn base(&self) -> &str {
        &self.0.base
    }

    /// Where an operation with a server of its own goes.
    pub(crate) fn fixed<'a>(&'a self, host: &'a str) -> &'a str {
        if self.0.everything {
            &self.0.base
        } else {
            host
        }
    }

    /// A server with its variables filled in.
    pub(crate) fn complete(&self, template: &str) -> Result<String, String> {
        if self.0.everything {
            return Ok(self.0.base.clone());
        }
        let mut url = template.to_owned();
        while let Some(start) = url.find('{') {
            let end = url[start..]
                .find('}')
                .map_or(url.len(), |length| start + length + 1);
            let name = url[start..end].trim_matches(['{', '}']).to_owned();
            let Some(value) = self.0.variables.get(&name) else {
                return Err(format!(
                    "it needs the server: set the variable `{name}` on the client's builder"
                ));
            };
            // A whole URL is as welcome as a host, and brings its own scheme.
            let from = if value.contains("://") { 0 } else { start };
            url.replace_range(from..end, value);
        }
        crate::request::url::base(&url).map_err(|message| format!("{message}: `{url}`"))
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    pub(crate) fn user_agent(&self) -> HeaderValue {
        self.0.user_agent.clone()
    }

    pub(crate) fn timeouts(&self) -> &Timeouts {
        &self.0.timeouts
    }

    /// How many bytes of a response are held at once.
    pub(crate) fn response_limit(&self) -> usize {
        self.0.response_limit
    }

    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        self.0.retries
    }

    pub(crate) fn bucket(&self) -> &Bucket {
        &self.0.bucket
    }

    pub(crate) fn dice(&self) -> &Dice {
        &self.0.dice
    }

    /// The turns of the client's requests, which tell how long so many more will take.
    pub fn rate_limiter(&self) -> &RateLimiter {
        &self.0.pacer
    }

    /// What was odd when the client was built, and did not keep it from being built.
    pub fn warnings(&self) -> &[String] {
        &self.0.warnings
    }

    pub(crate) fn reporter(&self) -> Reporter {
        self.0.reporter.clone()
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    /// What those who wait for the same share.
    pub(crate) fn board(&self) -> &Arc<Board> {
        &self.0.board
    }

    /// The clock by which calls wait.
    pub fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.base)
            .field("credentials", &self.0.credentials)
            .field("timeouts", &self.0.timeouts)
            .field("retries", &self.0.retries)
            .field("pace", &self.0.pacer)
            .field("strict", &self.0.reporter.strict)
            .finish_non_exhaustive()
    }
}

/// Defines the client type of a generated crate, to which that crate adds its resources.
#[macro_export]
macro_rules! client {
    ($(#[$attribute:meta])* $name:ident) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        pub struct $name($crate::Client);

        impl $name {
            /// A client with an API token.
            pub fn new(token: impl ::core::convert::AsRef<str>) -> ::core::result::Result<Self, $crate::Error> {
                $crate::Client::new(token).map(Self)
            }

            /// A client with what the environment holds; `ClientBuilder::env` says which names it looks for.
            pub fn from_env() -> ::core::result::Result<Self, $crate::Error> {
                $crate::Client::from_env().map(Self)
            }

            /// A client in the making.
            pub fn builder() -> $crate::ClientBuilder<Self> {
                $crate::ClientBuilder::new()
            }

            /// A call of any path of the API, such as `/v2/account`, with the API token and a response in JSON;
            /// `response_as` reads it as a type.
            pub fn request(&self, method: $crate::Method, path: &str) -> $crate::RequestBuilder<$crate::Json> {
                self.0.request(method, path)
            }

            /// The part of the client that knows no resource.
            pub fn runtime(&self) -> &$crate::Client {
                &self.0
            }
        }

        impl ::core::convert::From<$crate::Client> for $name {
            fn from(client: $crate::Client) -> Self {
                Self(client)
            }
        }
    };
}
