//! A builder knows what a client is made of, and refuses what cannot work.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::client::auth::{Credential, Credentials, Source, TokenProvider};
use crate::client::client::{Client, Inner};
use crate::client::client_mode::ClientMode;
use crate::clock::Clock;
use crate::codec::Drift;
use crate::error::error::Error;
use crate::rate_limiter::{RateLimitConfig, RateLimiter};
use crate::request::url;
use crate::response::drift_handler::Reporter;
use crate::retry::jitter::Dice;
use crate::retry::policy::RetryPolicy;
use crate::retry::retry_budget::Bucket;
use crate::transport::timeout::Timeouts;
use crate::transport::transport::Transport;

/// The server of the API.
const BASE: &str = "https://api.digitalocean.com";

/// How many bytes of a response are held at once unless another number is set.
const RESPONSE_LIMIT: usize = 256 << 20;

/// The variables that may hold the API token.
const TOKENS: [&str; 2] = ["DIGITALOCEAN_ACCESS_TOKEN", "DIGITALOCEAN_TOKEN"];

/// The variable that holds the server of an agent.
const AGENT: &str = "agent_url";

/// A client in the making.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C = Client> {
    base: Option<String>,
    everything: bool,
    variables: BTreeMap<String, String>,
    credentials: Credentials,
    user_agent: String,
    timeouts: Timeouts,
    response_limit: usize,
    retries: RetryPolicy,
    pace: Option<Option<RateLimitConfig>>,
    seed: Option<u64>,
    warnings: Vec<String>,
    reporter: Reporter,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    way: ClientMode,
    fault: Option<String>,
    client: PhantomData<fn() -> C>,
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ClientBuilder<C> {
    /// A builder with nothing set: no credential, the public server, and [`RetryPolicy`], [`RateLimitConfig`] and timeouts as they are usual.
    pub fn new() -> Self {
        Self {
            base: None,
            everything: false,
            variables: BTreeMap::new(),
            credentials: Credentials::default(),
            user_agent: concat!("digitalocean-sdk-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            timeouts: Timeouts::default(),
            response_limit: RESPONSE_LIMIT,
            retries: RetryPolicy::new(),
            pace: None,
            seed: None,
            warnings: Vec::new(),
            reporter: Reporter::default(),
            transport: None,
            clock: None,
            way: ClientMode::default(),
            fault: None,
            client: PhantomData,
        }
    }

    /// Takes what the environment holds and what was not set before. The first name that is set and not empty counts:
    ///
    /// - API token: `DIGITALOCEAN_ACCESS_TOKEN`, `DIGITALOCEAN_TOKEN`
    /// - model access key: `GRADIENT_MODEL_ACCESS_KEY`, `MODEL_ACCESS_KEY`; without one the API token serves
    /// - agent key: `GRADIENT_AGENT_ACCESS_KEY`, `DIGITALOCEAN_AGENT_ACCESS_KEY`
    /// - server of the agent: `GRADIENT_AGENT_ENDPOINT`, `DIGITALOCEAN_AGENT_URL`
    /// - base URL: `DIGITALOCEAN_API_URL`, `GRADIENT_BASE_URL`
    pub fn env(self) -> Self {
        self.lookup(&|name| std::env::var(name).ok())
    }

    /// [`env`](Self::env) over any source of variables.
    pub(crate) fn lookup(mut self, find: &dyn Fn(&str) -> Option<String>) -> Self {
        let first = |names: &[&'static str]| {
            let found = names.iter().find_map(|name| {
                Some((*name, find(name)?)).filter(|(_, text)| !text.trim().is_empty())
            });
            found.unzip()
        };
        if self.credentials.token.is_none()
            && let (Some(name), Some(text)) = first(&TOKENS)
        {
            let other = first(&[TOKENS[1]]).1;
            if other.is_some_and(|other: String| other.trim() != text.trim()) {
                self.warn(format!(
                    "`{}` and `{}` hold different tokens: the first is used",
                    TOKENS[0], TOKENS[1]
                ));
            }
            self.credentials.token = self.credential(name, &text);
        }
        if self.credentials.model_key.is_none()
            && let (Some(name), Some(text)) =
                first(&["GRADIENT_MODEL_ACCESS_KEY", "MODEL_ACCESS_KEY"])
        {
            self.credentials.model_key = self.credential(name, &text);
        }
        if self.credentials.agent_key.is_none()
            && let (Some(name), Some(text)) =
                first(&["GRADIENT_AGENT_ACCESS_KEY", "DIGITALOCEAN_AGENT_ACCESS_KEY"])
        {
            self.credentials.agent_key = self.agent(name, &text);
        }
        if !self.variables.contains_key(AGENT)
            && let (_, Some(url)) = first(&["GRADIENT_AGENT_ENDPOINT", "DIGITALOCEAN_AGENT_URL"])
        {
            self = self.agent_endpoint(url);
        }
        if self.base.is_none()
            && let (_, Some(url)) = first(&["DIGITALOCEAN_API_URL", "GRADIENT_BASE_URL"])
        {
            self = self.base_url(url);
        }
        self
    }

    /// Sets the API token.
    pub fn token(mut self, token: impl AsRef<str>) -> Self {
        self.credentials.token = self.credential("the API token", token.as_ref());
        self
    }

    /// Takes the API token from a provider, in place of a fixed one.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.credentials.token = Some(Source::Provider(Arc::new(provider)));
        self
    }

    /// Sets the model access key, for inference. Without one the API token serves.
    pub fn model_key(mut self, key: impl AsRef<str>) -> Self {
        self.credentials.model_key = self.credential("the model access key", key.as_ref());
        self
    }

    /// Sets the key of an agent, which goes to [its server](Self::agent_endpoint) and nowhere else.
    pub fn agent_key(mut self, key: impl AsRef<str>) -> Self {
        self.credentials.agent_key = self.agent("the agent key", key.as_ref());
        self
    }

    /// Sets the server of the agent, as a host or a URL.
    pub fn agent_endpoint(self, url: impl Into<String>) -> Self {
        self.variable(AGENT, url)
    }

    /// Sets a variable of servers that have variables.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let value = value.into();
        self.variables
            .insert(name.into(), value.trim().trim_end_matches('/').to_owned());
        self
    }

    /// Sets the server of the API. Operations with a server of their own still go there.
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        match url::base(url.as_ref()) {
            Ok(base) => self.base = Some(base),
            Err(message) => self.fail(message.to_owned()),
        }
        self
    }

    /// Sends every operation to this server, also those with a server of their own: for a proxy or a mock.
    pub fn single_host(mut self, url: impl AsRef<str>) -> Self {
        self.everything = true;
        self.base_url(url)
    }

    /// Sets the user agent.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = text.into();
        self
    }

    /// Limits the time of each call with all its attempts and the waits between them, three minutes unless set; event
    /// streams have no such limit. An attempt may take all of it, unless [`attempt_timeout`](Self::attempt_timeout) is
    /// set after this.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.call = Some(timeout);
        self.timeouts.attempt = None;
        self
    }

    /// Limits the time of each attempt, from sending to the last byte of the response, or to the head of a stream: a minute
    /// unless set.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.attempt = Some(timeout);
        self
    }

    /// Limits the time in which a connection comes about: ten seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.connect = Some(timeout);
        self
    }

    /// Limits the time in which a stream brings nothing: a minute unless set.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.idle = Some(timeout);
        self
    }

    /// Takes all limits from the time of a call and its parts, but for the connection's.
    pub fn no_timeout(mut self) -> Self {
        self.timeouts = Timeouts {
            connect: self.timeouts.connect,
            attempt: None,
            call: None,
            idle: None,
        };
        self
    }

    /// Limits how many bytes a response may have that is read to its end: 256 MiB unless set. A longer one is an
    /// [`Error::Decoding`]; what comes piece by piece, as a download or a stream, has no such limit.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets how often calls are attempted.
    pub fn retry_policy(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// Sets how fast the client sends to the server of the API, whichever that is.
    ///
    /// Unless set, [`RateLimitConfig::new`] holds for the public server, and none for another.
    pub fn rate_limit(mut self, pace: RateLimitConfig) -> Self {
        self.pace = Some(Some(pace));
        self
    }

    /// Lets every request go at once.
    pub fn no_rate_limit(mut self) -> Self {
        self.pace = Some(None);
        self
    }

    /// Draws the waits between attempts by this chance, the same in every run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Makes drift an error: a response that departs from its description fails to decode.
    pub fn strict(mut self, strict: bool) -> Self {
        self.reporter.strict = strict;
        self
    }

    /// Tells this of all drift, in responses and in the events of streams, as it is read; for a log or a counter.
    pub fn on_drift(mut self, tell: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        self.reporter.hook = Some(Arc::new(tell));
        self
    }

    /// Sends through this instead of `reqwest`.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes a client that works without any async runtime: each call holds up the thread that waits for it, with
    /// [`Block`](crate::Block).
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> Self {
        self.way = ClientMode::Blocking;
        self
    }

    /// Takes the time from this clock instead of the machine's.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    fn warn(&mut self, message: String) {
        crate::trace::warns(&message);
        self.warnings.push(message);
    }

    fn fail(&mut self, message: String) {
        self.fault.get_or_insert(message);
    }

    fn credential(&mut self, name: &str, text: &str) -> Option<Source> {
        self.source(name, Credential::new(text))
    }

    fn agent(&mut self, name: &str, text: &str) -> Option<Source> {
        self.source(name, Credential::of_agent(text))
    }

    fn source(
        &mut self,
        name: &str,
        credential: Result<Credential, &'static str>,
    ) -> Option<Source> {
        match credential {
            Ok(credential) => Some(Source::Fixed(credential)),
            Err(message) => {
                self.fail(format!("{name}: {message}"));
                None
            }
        }
    }

    /// The client. Fails with the first thing that was wrong in what was set.
    pub fn build(self) -> Result<C, Error>
    where
        C: From<Client>,
    {
        self.runtime().map(C::from)
    }

    fn runtime(self) -> Result<Client, Error> {
        if let Some(fault) = self.fault {
            return Err(Error::usage(None, fault));
        }
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| {
            Error::usage(
                None,
                "the user agent holds a character that no header can carry",
            )
        })?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => self.way.transport(self.timeouts.connect)?,
        };
        let clock = self.clock.unwrap_or_else(|| self.way.clock());
        let base = self.base.unwrap_or_else(|| BASE.to_owned());
        let usual = (base == BASE).then(RateLimitConfig::new);
        let pacer = RateLimiter::new(self.pace.unwrap_or(usual), clock.clone());
        Ok(Client::from_inner(Inner {
            base,
            everything: self.everything,
            variables: self.variables,
            credentials: self.credentials,
            user_agent,
            timeouts: self.timeouts,
            response_limit: self.response_limit,
            retries: self.retries,
            bucket: Bucket::new(),
            dice: Dice::new(self.seed),
            pacer,
            warnings: self.warnings,
            reporter: self.reporter,
            transport,
            clock,
            board: Arc::default(),
        }))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base", &self.base)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> ClientBuilder {
        ClientBuilder::new().lookup(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn shown(credential: &Option<Source>) -> Option<String> {
        let Some(Source::Fixed(credential)) = credential else {
            return None;
        };
        let header = credential.header();
        header.to_str().ok().map(str::to_owned)
    }

    #[test]
    fn the_first_name_that_is_set_counts() {
        let both = with(&[
            ("DIGITALOCEAN_TOKEN", "b"),
            ("DIGITALOCEAN_ACCESS_TOKEN", "a\n"),
        ]);
        assert_eq!(shown(&both.credentials.token).as_deref(), Some("Bearer a"));
        let [warning] = &both.warnings[..] else {
            panic!("two tokens that differ: {:?}", both.warnings);
        };
        assert!(warning.contains("`DIGITALOCEAN_TOKEN`") && warning.contains("first"));
        let empty = with(&[
            ("DIGITALOCEAN_TOKEN", "b"),
            ("DIGITALOCEAN_ACCESS_TOKEN", " "),
        ]);
        assert_eq!(shown(&empty.credentials.token).as_deref(), Some("Bearer b"));
        let same = with(&[
            ("DIGITALOCEAN_TOKEN", "b"),
            ("DIGITALOCEAN_ACCESS_TOKEN", "b\n"),
        ]);
        assert!(empty.warnings.is_empty() && same.warnings.is_empty());
        let keys = with(&[
            ("MODEL_ACCESS_KEY", "m"),
            ("DIGITALOCEAN_AGENT_ACCESS_KEY", "a"),
        ]);
        assert_eq!(
            shown(&keys.credentials.model_key).as_deref(),
            Some("Bearer m")
        );
        assert_eq!(
            shown(&keys.credentials.agent_key).as_deref(),
            Some("Bearer a")
        );
        assert!(keys.credentials.token.is_none());
        let urls = with(&[
            ("DIGITALOCEAN_API_URL", "http://localhost/"),
            ("DIGITALOCEAN_AGENT_URL", "b"),
            ("GRADIENT_AGENT_ENDPOINT", "https://a.example/"),
        ]);
        assert_eq!(urls.base.as_deref(), Some("http://localhost"));
        assert_eq!(
            urls.variables.get(AGENT).map(String::as_str),
            Some("https://a.example")
        );
    }

    #[test]
    fn what_was_set_before_stays() {
        let builder = ClientBuilder::<Client>::new()
            .token("mine")
            .lookup(&|_| Some("theirs".to_owned()));
        assert_eq!(
            shown(&builder.credentials.token).as_deref(),
            Some("Bearer mine")
        );
    }

    #[test]
    fn a_refused_variable_is_named() {
        let refused = with(&[("DIGITALOCEAN_TOKEN", "dor_v1_x")]);
        assert!(
            refused.fault.is_some_and(
                |fault| fault.starts_with("DIGITALOCEAN_TOKEN: this is a refresh token")
            )
        );
        let mixed = with(&[("GRADIENT_AGENT_ACCESS_KEY", "dop_v1_x")]);
        assert!(mixed.fault.is_some_and(|fault| {
            fault.starts_with("GRADIENT_AGENT_ACCESS_KEY: this is an API token")
        }));
    }
}
