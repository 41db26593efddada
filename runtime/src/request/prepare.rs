//! Turns the settings of a request into a URL, headers, a body and a credential.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, Uri};

use crate::client::{ChosenCredential, Client, CredentialKind, CredentialSpec};
use crate::error::Error;
use crate::operation::{Operation, Server};
use crate::request::config::RequestConfig;
use crate::request::upload::Upload;
use crate::url;

const JSON: &str = "application/json";

/// A request that is ready to be sent, any number of times.
pub(crate) struct PreparedRequest {
    pub(crate) operation: &'static Operation,
    pub(crate) method: http::Method,
    pub(crate) url: Uri,
    /// The headers that the caller set.
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// A streaming body, which replaces `body`.
    pub(crate) upload: Option<Box<Upload>>,
    pub(crate) credentials: Vec<ChosenCredential>,
    /// Whether compressed responses are decoded.
    pub(crate) decodes: bool,
    /// Whether the client's rate limiter applies: the request goes to the server of the API.
    pub(crate) rate_limited: bool,
}

/// How the body of a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyMode {
    /// The attempt ends when the whole body is in memory.
    Buffered,
    /// The attempt ends with the head of the response, and the caller reads the body.
    Streaming,
}

impl RequestConfig {
    /// Checks the settings and builds the request. Fails with [`Error::Usage`] if a setting is invalid or missing.
    pub(crate) fn prepare(&mut self) -> Result<PreparedRequest, Error> {
        let operation = self.operation;
        let usage = |message: String| Error::usage(Some(operation), message);
        self.finish_multipart();
        if let Some(message) = self.first_error.take() {
            return Err(usage(message));
        }
        let url = self.build_url().map_err(usage)?;
        let url =
            Uri::try_from(url).map_err(|_| usage("the URL of the request is invalid".into()))?;
        let is_api_server = self.is_api_server(&url);
        // A caller that asks for an encoding decodes it.
        let decodes = !self.headers.contains_key(ACCEPT_ENCODING);
        let headers = std::mem::take(&mut self.headers);
        let credentials = self
            .choose_credentials(&headers, is_api_server)
            .map_err(usage)?;
        Ok(PreparedRequest {
            operation,
            method: operation.method.into(),
            url,
            headers,
            body: self.body.take().unwrap_or_default(),
            upload: self.upload.take(),
            credentials,
            decodes,
            rate_limited: is_api_server && matches!(operation.server, Server::Default),
        })
    }

    /// The timeout of the whole call. The client's total timeout does not apply to streams, which may go on for as
    /// long as data arrives.
    pub(crate) fn total_timeout(&self, mode: BodyMode) -> Option<Duration> {
        self.timeout.or(match mode {
            BodyMode::Buffered => self.client.timeouts().total,
            BodyMode::Streaming => None,
        })
    }

    /// The timeout of each attempt. The client's does not apply if the request has a total timeout of its own.
    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        let default = match self.timeout {
            Some(_) => None,
            None => self.client.timeouts().attempt,
        };
        self.attempt_timeout.or(default)
    }

    /// The timeout between two chunks of a stream.
    pub(crate) fn idle_timeout(&self) -> Option<Duration> {
        self.idle_timeout.or(self.client.timeouts().idle)
    }

    /// The timeout between two events of a stream.
    pub(crate) fn event_timeout(&self) -> Option<Duration> {
        self.event_timeout.or(self.client.timeouts().event)
    }

    fn build_url(&self) -> Result<String, String> {
        let base: Cow<str> = match (&self.url, self.operation.server) {
            (Some(url), _) => url.into(),
            (None, Server::Caller) => return Err("the URL of the request is not set".into()),
            (None, Server::Default) => self.client.base_url().into(),
            (None, Server::Fixed(server)) => self.client.fixed_server(server).into(),
            (None, Server::Template(template)) => self.client.server_url(template)?.into(),
        };
        let path = if self.url.is_some() { "" } else { &self.path };
        let mut url = String::with_capacity(base.len() + path.len() + 1 + self.query.len());
        url.push_str(&base);
        url.push_str(path);
        if url.contains(['{', '}']) {
            return Err(format!(
                "a parameter of the path `{}` is not set",
                self.path
            ));
        }
        if !self.query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&self.query);
        }
        Ok(url)
    }

    /// Whether the request goes to the server of the API.
    fn is_api_server(&self, url: &Uri) -> bool {
        if self.url.is_none() && matches!(self.operation.server, Server::Default) {
            return true;
        }
        let base = self.client.base_url().parse();
        base.is_ok_and(|base| url::same_origin(url, &base))
    }

    fn choose_credentials(
        &self,
        headers: &HeaderMap,
        is_api_server: bool,
    ) -> Result<Vec<ChosenCredential>, String> {
        // A complete URL gets a credential only if it has the origin of the API's server.
        if self.url.is_some() && !is_api_server {
            return Ok(Vec::new());
        }
        let is_set = |spec: &CredentialSpec| is_set(spec, headers);
        let credentials = self.client.credentials();
        credentials.choose(self.client.service(), self.operation, &is_set)
    }
}

impl PreparedRequest {
    /// The headers to send, except the credentials. Those that the caller set have precedence over the defaults.
    pub(crate) fn headers_to_send(&self, client: &Client, mode: BodyMode) -> HeaderMap {
        // Room for the defaults, a credential and what the HTTP library adds.
        let mut headers = HeaderMap::with_capacity(self.headers.len() + 6);
        headers.extend(self.headers.clone());
        // Compression delays events, and hides the size of a download.
        if mode == BodyMode::Buffered {
            headers
                .entry(ACCEPT_ENCODING)
                .or_insert(HeaderValue::from_static("gzip"));
        }
        headers
            .entry(ACCEPT)
            .or_insert_with(|| accept_header(self.operation));
        headers
            .entry(USER_AGENT)
            .or_insert_with(|| client.user_agent());
        headers
    }
}

/// Whether the caller has set the header of a credential.
fn is_set(spec: &CredentialSpec, headers: &HeaderMap) -> bool {
    match spec.kind {
        CredentialKind::Bearer
        | CredentialKind::Basic
        | CredentialKind::Http(_)
        | CredentialKind::OAuth2 { .. } => headers.contains_key(AUTHORIZATION),
        CredentialKind::Header(name) => headers.contains_key(name),
        CredentialKind::Query(_) | CredentialKind::Cookie(_) => false,
    }
}

/// The `Accept` header for the media types that an operation returns.
fn accept_header(operation: &Operation) -> HeaderValue {
    let declared = operation.responses.iter();
    let declared = declared.map(|response| response.media_type);
    let is_other = |media_type: &&str| !matches!(*media_type, "" | "text/event-stream");
    if declared
        .clone()
        .filter(is_other)
        .all(|media_type| media_type == JSON)
    {
        return HeaderValue::from_static(JSON);
    }
    let mut media_types: Vec<&str> = Vec::new();
    for media_type in declared.filter(is_other) {
        if !media_types.contains(&media_type) {
            media_types.push(media_type);
        }
    }
    if !media_types.contains(&JSON) {
        // Errors are JSON, whatever the operation returns.
        media_types.push("application/json;q=0.5");
    }
    HeaderValue::from_str(&media_types.join(", ")).unwrap_or(HeaderValue::from_static("*/*"))
}
