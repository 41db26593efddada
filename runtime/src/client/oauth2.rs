//! OAuth 2: tokens that a client gets by its ID and secret, or for a refresh token.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};

use crate::client::async_lock::AsyncLock;
use crate::client::base64;
use crate::client::sent_credentials::SentCredentials;
use crate::client::token_source::{Connection, TokenSource};
use crate::codec::Json;
use crate::future::BoxFuture;
use crate::transport::RequestTimeouts;
use crate::url;

/// How long before its end a token is replaced, so that it does not expire on its way.
const MARGIN: Duration = Duration::from_secs(30);

/// How long to wait for a token.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The longest response of a token endpoint, in bytes.
const MAX_RESPONSE: usize = 1 << 20;

/// How a client gets OAuth 2 access tokens: with its own ID and secret, or for a refresh token of a user.
///
/// The client asks for a token when the first request needs one, keeps it until it expires or is rejected, and then asks
/// for another one.
#[derive(Clone)]
pub struct OAuth2 {
    client_id: String,
    client_secret: String,
    refresh_token: Option<String>,
    token_url: Option<String>,
}

impl OAuth2 {
    /// Gets tokens with the ID and the secret of the client.
    pub fn client_credentials(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            refresh_token: None,
            token_url: None,
        }
    }

    /// Gets tokens for a refresh token. If the server replaces the refresh token, the new one is used from then on.
    pub fn refresh_token(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        Self {
            refresh_token: Some(refresh_token.into()),
            ..Self::client_credentials(client_id, client_secret)
        }
    }

    /// Sets the URL that issues tokens, which replaces that of the API's description.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2")
            .field("token_url", &self.token_url)
            .finish_non_exhaustive()
    }
}

/// Makes tokens for settings, with the URL that issues them in the API's description. The error is a message.
pub(super) type MakeTokens = fn(OAuth2, &str) -> Result<Arc<dyn TokenSource>, &'static str>;

/// Lets a client read the ID and the secret of OAuth 2 from the environment.
///
/// A [`Service`](crate::Service) has it as a value, so that programs for other APIs do not contain the code for OAuth 2.
#[derive(Clone, Copy, Debug)]
pub struct OAuth2Support(pub(super) MakeTokens);

impl OAuth2Support {
    /// The support of this crate.
    pub const ENABLED: Self = Self(OAuth2Tokens::source);
}

/// The tokens that a client has got.
pub(crate) struct OAuth2Tokens {
    settings: OAuth2,
    token_url: String,
    state: Mutex<TokenState>,
    /// Calls that need a token at the same time wait for one request. A server that replaces refresh tokens accepts each
    /// only once.
    request: AsyncLock,
}

#[derive(Default)]
struct TokenState {
    /// The tokens, by their scopes. A token of a user has the scopes that the user has granted, so there is only one.
    tokens: BTreeMap<String, Token>,
    /// A refresh token that replaces the one of the settings.
    refresh_token: Option<String>,
}

#[derive(Clone)]
struct Token {
    text: String,
    expires: Option<SystemTime>,
}

type AnyError = Box<dyn Error + Send + Sync>;

impl OAuth2Tokens {
    /// `default_url` is the URL in the API's description; it may be empty. The error is a message.
    pub(crate) fn new(settings: OAuth2, default_url: &str) -> Result<Self, &'static str> {
        let token_url = settings.token_url.as_deref().unwrap_or(default_url);
        if token_url.is_empty() {
            return Err("the API does not say which URL issues tokens; set `token_url`");
        }
        let parsed: Result<http::Uri, _> = token_url.parse();
        if !parsed.is_ok_and(|url| url.host().is_some()) {
            return Err("the URL that issues tokens is not a valid URL");
        }
        Ok(Self {
            token_url: token_url.to_owned(),
            settings,
            state: Mutex::default(),
            request: AsyncLock::default(),
        })
    }

    /// The tokens as a source of credentials.
    pub(super) fn source(
        settings: OAuth2,
        default_url: &str,
    ) -> Result<Arc<dyn TokenSource>, &'static str> {
        Ok(Arc::new(Self::new(settings, default_url)?))
    }

    fn state(&self) -> MutexGuard<'_, TokenState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A token with these scopes. `rejected` is one that the server no longer accepts.
    async fn usable_token(
        &self,
        connection: &Connection<'_>,
        scopes: &[&str],
        rejected: Option<&str>,
    ) -> Result<String, AnyError> {
        let scope = match self.settings.refresh_token {
            Some(_) => String::new(),
            None => scopes.join(" "),
        };
        if let Some(token) = self.known(connection, &scope, rejected) {
            return Ok(token);
        }
        let _request = self.request.acquire().await;
        if let Some(token) = self.known(connection, &scope, rejected) {
            return Ok(token);
        }
        let now = connection.clock.now();
        let form = self.form(connection.sent_credentials, &scope);
        let response = self.ask(connection, form).await?;
        let token = Token {
            text: text_at(&response, "access_token")
                .ok_or("the response has no key `access_token`")?,
            expires: expiry(&response, now),
        };
        let mut state = self.state();
        if let Some(refresh_token) = text_at(&response, "refresh_token")
            && self.settings.refresh_token.is_some()
        {
            state.refresh_token = Some(refresh_token);
        }
        state.tokens.insert(scope, token.clone());
        Ok(token.text)
    }

    /// The token that was got before, unless it was rejected or expires soon.
    fn known(
        &self,
        connection: &Connection<'_>,
        scope: &str,
        rejected: Option<&str>,
    ) -> Option<String> {
        let token = self.state().tokens.get(scope).cloned()?;
        let now = connection.clock.now();
        let is_valid = token.expires.is_none_or(|end| now + MARGIN < end);
        (is_valid && rejected != Some(&token.text)).then_some(token.text)
    }

    /// The form that asks for a token.
    fn form(&self, sent_credentials: &SentCredentials, scope: &str) -> String {
        let first = self.settings.refresh_token.as_ref();
        let pairs = match first {
            Some(first) => {
                let replaced = self.state().refresh_token.clone();
                let token = replaced.unwrap_or_else(|| first.clone());
                sent_credentials.remember(&token);
                vec![
                    ("grant_type", "refresh_token".to_owned()),
                    ("refresh_token", token),
                ]
            }
            None if scope.is_empty() => vec![("grant_type", "client_credentials".to_owned())],
            None => vec![
                ("grant_type", "client_credentials".to_owned()),
                ("scope", scope.to_owned()),
            ],
        };
        let pairs = pairs
            .iter()
            .map(|(name, value)| format!("{name}={}", url::encode_component(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    async fn ask(&self, connection: &Connection<'_>, form: String) -> Result<Json, AnyError> {
        let (id, secret) = (&self.settings.client_id, &self.settings.client_secret);
        let pair = format!(
            "{}:{}",
            url::encode_component(id),
            url::encode_component(secret)
        );
        let encoded = base64::encode(pair.as_bytes());
        let mut basic = HeaderValue::from_str(&format!("Basic {encoded}"))?;
        basic.set_sensitive(true);
        for secret in [secret, &encoded] {
            connection.sent_credentials.remember(secret);
        }
        let request = http::Request::post(&self.token_url)
            .header(AUTHORIZATION, basic)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .body(Bytes::from(form))?;
        let timeouts = RequestTimeouts {
            total: Some(TIMEOUT),
            ..RequestTimeouts::default()
        };
        let response = connection.transport.send(request, timeouts).await?;
        let status = response.status();
        let body = response.into_body().collect(MAX_RESPONSE).await?;
        let body = body.ok_or("the response is too long")?;
        let json = Json::from_bytes(&body);
        if !status.is_success() {
            // RFC 6749 defines this key; the body may repeat what was sent.
            let code = json.ok().and_then(|json| text_at(&json, "error"));
            let code = code.map_or_else(String::new, |code| format!(": {code}"));
            let code = connection.sent_credentials.redact(&code);
            return Err(format!("{} answered {status}{code}", self.token_url).into());
        }
        Ok(json?)
    }
}

impl TokenSource for OAuth2Tokens {
    fn label(&self) -> &'static str {
        "[OAuth 2]"
    }

    fn token<'a>(
        &'a self,
        connection: &'a Connection<'a>,
        scopes: &'a [&'a str],
        rejected: Option<&'a str>,
    ) -> BoxFuture<'a, Result<String, AnyError>> {
        Box::pin(self.usable_token(connection, scopes, rejected))
    }
}

fn text_at(json: &Json, key: &str) -> Option<String> {
    json.get(key)?.string().filter(|text| !text.is_empty())
}

/// When a token expires: after a number of seconds, which some servers send as text.
fn expiry(response: &Json, now: SystemTime) -> Option<SystemTime> {
    let value = response.get("expires_in")?;
    let seconds = value.string().unwrap_or_else(|| value.to_string());
    let seconds: f64 = seconds.trim().parse().ok()?;
    let lifetime = Duration::try_from_secs_f64(seconds).ok()?;
    now.checked_add(lifetime)
}
