//! `ClientBuilder`: collects and checks the settings of a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::client::auth::Credentials;
use crate::client::client::{Client, ClientInner};
use crate::client::client_mode::ClientMode;
use crate::client::credential::Credential;
use crate::client::credential_source::CredentialSource;
use crate::client::oauth2::{MakeTokens, OAuth2, OAuth2Tokens};
use crate::client::sent_credentials::SentCredentials;
use crate::client::server_url;
use crate::client::service::{CredentialKind, Service};
use crate::client::service_client::ServiceClient;
use crate::client::token_provider::TokenProvider;
use crate::client::token_source::ProvidedTokens;
use crate::clock::{Clock, SystemClock};
use crate::codec::Drift;
use crate::drift_handler::DriftHandler;
use crate::error::Error;
use crate::rate_limiter::{RateLimitConfig, RateLimiter};
use crate::retry::{Jitter, RetryBudget, RetryPolicy};
use crate::trace;
use crate::transport::{Timeouts, Transport};
use crate::url;

/// The default limit of a response that is read into memory, in bytes.
const RESPONSE_LIMIT: usize = 256 << 20;

/// Collects the settings of a client.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C = Client> {
    pub(super) service: &'static Service,
    pub(super) base_url: Option<String>,
    single_host: bool,
    pub(super) server_variables: Vec<(String, String)>,
    pub(super) credentials: Credentials,
    user_agent: Option<String>,
    timeouts: Timeouts,
    response_limit: usize,
    retry_policy: RetryPolicy,
    /// `None` if not set, and `Some(None)` if switched off.
    rate_limit: Option<Option<RateLimitConfig>>,
    seed: Option<u64>,
    pub(super) warnings: Vec<String>,
    drift_handler: DriftHandler,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    mode: ClientMode,
    pub(super) first_error: Option<String>,
    client: PhantomData<fn() -> C>,
}

impl Client {
    /// A builder for a client of an API.
    pub fn builder(service: &'static Service) -> ClientBuilder<Self> {
        ClientBuilder::for_service(service)
    }
}

impl<C: ServiceClient> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: ServiceClient> ClientBuilder<C> {
    /// A builder with the default settings: the API's server and rate limit, no credential, and the defaults of
    /// [`RetryPolicy`] and the timeouts.
    pub fn new() -> Self {
        Self::for_service(C::SERVICE)
    }
}

impl<C> ClientBuilder<C> {
    /// A builder for a client of an API, with the default settings.
    pub fn for_service(service: &'static Service) -> Self {
        Self {
            service,
            base_url: None,
            single_host: false,
            server_variables: Vec::new(),
            credentials: Credentials::new(service),
            user_agent: None,
            timeouts: Timeouts::default(),
            response_limit: RESPONSE_LIMIT,
            retry_policy: RetryPolicy::new(),
            rate_limit: None,
            seed: None,
            warnings: Vec::new(),
            drift_handler: DriftHandler::default(),
            transport: None,
            clock: None,
            mode: ClientMode::default(),
            first_error: None,
            client: PhantomData,
        }
    }

    /// Sets the API's first credential, which most operations take. It need not be a token: a user name and a password have
    /// a colon between them.
    pub fn token(self, token: impl AsRef<str>) -> Self {
        match self.service.credentials.first() {
            Some(spec) => self.credential(spec.scheme, token),
            None => self.without_credentials(),
        }
    }

    /// Gets the API's first credential from a provider instead of a fixed one.
    pub fn token_provider(self, provider: impl TokenProvider) -> Self {
        match self.service.credentials.first() {
            Some(spec) => self.credential_provider(spec.scheme, provider),
            None => self.without_credentials(),
        }
    }

    /// Sets the credential for a security scheme of the API.
    pub fn credential(mut self, scheme: &str, credential: impl AsRef<str>) -> Self {
        let Some(position) = self.service.credential(scheme) else {
            return self.unknown_scheme(scheme);
        };
        let spec = &self.service.credentials[position];
        let source = self.check(
            &format!("the {}", spec.label),
            Credential::new(credential.as_ref(), spec),
        );
        self.credentials.set(position, source);
        self
    }

    /// Gets the credential for a security scheme of the API from a provider.
    pub fn credential_provider(mut self, scheme: &str, provider: impl TokenProvider) -> Self {
        let Some(position) = self.service.credential(scheme) else {
            return self.unknown_scheme(scheme);
        };
        let spec = &self.service.credentials[position];
        let source = CredentialSource::Tokens(Arc::new(ProvidedTokens(provider)), spec);
        self.credentials.set(position, Some(source));
        self
    }

    /// Sets the user name and the password for a security scheme of the API.
    pub fn basic_auth(
        self,
        scheme: &str,
        username: impl AsRef<str>,
        password: impl AsRef<str>,
    ) -> Self {
        let pair = format!("{}:{}", username.as_ref(), password.as_ref());
        self.credential(scheme, pair)
    }

    /// Gets the tokens for a security scheme of the API by OAuth 2.
    pub fn oauth2(mut self, scheme: &str, settings: OAuth2) -> Self {
        let Some(position) = self.service.credential(scheme) else {
            return self.unknown_scheme(scheme);
        };
        self.set_oauth2(position, settings, OAuth2Tokens::source);
        self
    }

    /// Gets the tokens for the credential at a position by OAuth 2.
    pub(super) fn set_oauth2(
        &mut self,
        position: usize,
        settings: OAuth2,
        make_tokens: MakeTokens,
    ) {
        let spec = &self.service.credentials[position];
        let default_url = match spec.kind {
            CredentialKind::OAuth2 { token_url, .. } => token_url,
            CredentialKind::Bearer
            | CredentialKind::Basic
            | CredentialKind::Http(_)
            | CredentialKind::Header(_)
            | CredentialKind::Query(_)
            | CredentialKind::Cookie(_) => "",
        };
        match make_tokens(settings, default_url) {
            Ok(tokens) => {
                let source = CredentialSource::Tokens(tokens, spec);
                self.credentials.set(position, Some(source));
            }
            Err(message) => self.fail(format!("the {}: {message}", spec.label)),
        }
    }

    fn without_credentials(mut self) -> Self {
        self.fail("this API takes no credential".to_owned());
        self
    }

    fn unknown_scheme(mut self, scheme: &str) -> Self {
        self.fail(format!("the API has no security scheme `{scheme}`"));
        self
    }

    /// Sets a variable of servers whose URL has variables. The value of a variable for the host may also be a URL.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let value = value.into();
        let value = value.trim().trim_end_matches('/').to_owned();
        let name = name.into();
        if let Err(message) = server_url::check_value(self.service, &name, &value) {
            self.fail(message);
        }
        self.server_variables.retain(|(known, _)| *known != name);
        self.server_variables.push((name, value));
        self
    }

    /// Sets the base URL. Operations with a server of their own are still sent there;
    /// [`single_host`](Self::single_host) changes that.
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        match url::parse_base_url(url.as_ref()) {
            Ok(base_url) => self.base_url = Some(base_url),
            Err(message) => self.fail(message.to_owned()),
        }
        self
    }

    /// Sends all operations to this base URL, including those with a server of their own. For a proxy or a mock server.
    pub fn single_host(mut self, url: impl AsRef<str>) -> Self {
        self.single_host = true;
        self.base_url(url)
    }

    /// Sets the user agent.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// Limits the time of each call, including all attempts and the waits between them. The default is three minutes.
    /// Event streams and downloads have no such limit. An attempt may take all of that time unless
    /// [`attempt_timeout`](Self::attempt_timeout) is set afterwards.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.total = Some(timeout);
        self.timeouts.attempt = None;
        self
    }

    /// Limits the time of each attempt, from sending the request to the last byte of the response, or to the head of a
    /// stream. The default is one minute.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.attempt = Some(timeout);
        self
    }

    /// Limits the time to establish a connection. The default is ten seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.connect = Some(timeout);
        self
    }

    /// Limits the time between two chunks of a stream. The default is one minute.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.idle = Some(timeout);
        self
    }

    /// Limits the time between two events of a stream. The default is ten minutes. Unlike for
    /// [`idle_timeout`](Self::idle_timeout), comments and empty events do not count: with them a server can keep a
    /// connection open for ever without sending anything.
    pub fn event_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.event = Some(timeout);
        self
    }

    /// Removes all timeouts except the connect timeout.
    pub fn no_timeout(mut self) -> Self {
        self.timeouts = Timeouts {
            connect: self.timeouts.connect,
            attempt: None,
            total: None,
            idle: None,
            event: None,
        };
        self
    }

    /// Limits the size of a response that is read into memory, in bytes. The default is 256 MiB. A longer response fails
    /// with [`Error::Decoding`], and so does one that would take more memory than this, and more than 64 MiB, when it is
    /// decoded. Downloads have no such limit, and each event of a stream has its own.
    ///
    /// Responses may be compressed with `gzip`, and the limit applies to the decoded body. A request that sets
    /// `Accept-Encoding` itself gets the body as the server sends it.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets the retry policy.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = policy;
        self
    }

    /// Limits the rate of requests to the API's server. By default, the API's own limit applies to its server, and no
    /// limit to another base URL.
    pub fn rate_limit(mut self, config: RateLimitConfig) -> Self {
        self.rate_limit = Some(Some(config));
        self
    }

    /// Switches the client's rate limiter off.
    pub fn no_rate_limit(mut self) -> Self {
        self.rate_limit = Some(None);
        self
    }

    /// Seeds the random delays, so that they are the same in each run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Makes drift an error: a response that departs from the API's description fails with [`Error::Decoding`].
    pub fn strict(mut self, strict: bool) -> Self {
        self.drift_handler.strict = strict;
        self
    }

    /// Calls `callback` for each departure of a response or an event from the API's description, up to 1,000 of each. For
    /// logs or metrics.
    pub fn on_drift(mut self, callback: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        self.drift_handler.callback = Some(Arc::new(callback));
        self
    }

    /// Sets the transport, which replaces the default.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends with this `reqwest` client, for example because of its proxies, its certificates or its connections.
    ///
    /// Build it with [`redirect(Policy::none())`](reqwest::ClientBuilder::redirect): only this client knows which headers
    /// may be sent to another host. A call whose redirect `reqwest` follows fails. Build it with
    /// [`retry(never())`](reqwest::ClientBuilder::retry) too, so that only [`RetryPolicy`] decides what is repeated.
    /// Where `rustls` and `native-tls` are enabled together, choose the former with `tls_backend_rustls()`: over `native-tls`, a
    /// body that ends with the connection looks complete when the connection is lost.
    /// [`connect_timeout`](Self::connect_timeout) has no effect; the other timeouts of this builder apply. With
    /// `connection_verbose`, `reqwest` logs everything it sends, credentials included.
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(crate::transport::ReqwestTransport::from_client(client))
    }

    /// Makes the client work without an async runtime. Requests block the thread that waits for them with
    /// [`Block`](crate::Block).
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> Self {
        self.mode = ClientMode::Blocking;
        self
    }

    /// Sets the clock, which replaces the system clock. For tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    pub(super) fn warn(&mut self, message: String) {
        trace::warning(&message);
        self.warnings.push(message);
    }

    fn fail(&mut self, message: String) {
        self.first_error.get_or_insert(message);
    }

    pub(super) fn check(
        &mut self,
        name: &str,
        credential: Result<Credential, &'static str>,
    ) -> Option<CredentialSource> {
        match credential {
            Ok(credential) => Some(CredentialSource::Static(Arc::new(credential))),
            Err(message) => {
                self.fail(format!("{name}: {message}"));
                None
            }
        }
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Usage`] for the first invalid setting.
    pub fn build(self) -> Result<C, Error>
    where
        C: From<Client>,
    {
        self.build_client().map(C::from)
    }

    fn build_client(self) -> Result<Client, Error> {
        if let Some(message) = self.first_error {
            return Err(Error::usage(None, message));
        }
        let user_agent = HeaderValue::from_str(
            self.user_agent
                .as_deref()
                .unwrap_or(self.service.user_agent),
        )
        .map_err(|_| {
            Error::usage(
                None,
                "the user agent contains a character that is not allowed in a header",
            )
        })?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => self.mode.transport(self.timeouts.connect)?,
        };
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let default_url = match self.service.base_url {
            "" => Err("the API has no server of its own: set the base URL".to_owned()),
            url => server_url::expand(url, self.service, &self.server_variables),
        };
        let is_default = |url: &String| default_url.as_ref() == Ok(url);
        let default_limit = self.service.rate_limit;
        let default_limit = default_limit.filter(|_| self.base_url.iter().all(is_default));
        let base_url = match self.base_url {
            Some(base_url) => base_url,
            None => default_url.map_err(|message| Error::usage(None, message))?,
        };
        let rate_limit = self.rate_limit.unwrap_or(default_limit);
        let sent_credentials = SentCredentials::default();
        Ok(Client::from_inner(ClientInner {
            service: self.service,
            base_url,
            single_host: self.single_host,
            server_variables: self.server_variables,
            credentials: self.credentials,
            user_agent,
            timeouts: self.timeouts,
            response_limit: self.response_limit,
            retry_policy: self.retry_policy,
            retry_budget: RetryBudget::new(),
            jitter: Jitter::new(self.seed),
            rate_limiter: RateLimiter::new(rate_limit, clock.clone()),
            warnings: self.warnings,
            drift_handler: DriftHandler {
                sent_credentials: sent_credentials.clone(),
                ..self.drift_handler
            },
            sent_credentials,
            transport,
            clock,
            batch_states: Arc::default(),
        }))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
