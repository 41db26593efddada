//! Sending knows how settings become a request, and where it goes.

use std::borrow::Cow;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, Uri};

use crate::client::auth::Source;
use crate::error::error::Error;
use crate::execution::attempt::{Prepared, Reading};
use crate::operation::{Operation, Server};
use crate::request::builder::RequestConfig;
use crate::request::url;

const JSON: &str = "application/json";

impl RequestConfig {
    /// The request; an error where something that was set, or was not, makes it impossible.
    pub(crate) fn prepare(&mut self) -> Result<Prepared, Error> {
        let operation = self.operation;
        let usage = |message: String| Error::usage(Some(operation), message);
        if let Some(fault) = self.fault.take() {
            return Err(usage(fault));
        }
        let url = self.target().map_err(usage)?;
        let url = Uri::try_from(url).map_err(|_| usage("the call's URL is not a URL".into()))?;
        let home = self.home(&url);
        let headers = self.headers();
        let credential = self.credential(&headers, home).map_err(usage)?;
        Ok(Prepared {
            operation,
            method: operation.method.into(),
            url,
            headers,
            body: self.body.take().unwrap_or_default(),
            pieces: self.pieces.take(),
            credential,
            paced: home && matches!(operation.server, Server::Default),
        })
    }

    /// The limit of the whole call. What is read piece by piece may go on for as long as it has something to say.
    pub(crate) fn whole(&self, reading: Reading) -> Option<Duration> {
        self.timeout.or(match reading {
            Reading::Whole => self.client.timeouts().call,
            Reading::Head => None,
        })
    }

    /// The limit of each attempt.
    pub(crate) fn attempt(&self) -> Option<Duration> {
        let usual = self.client.timeouts().attempt;
        self.attempt_timeout
            .or(if self.timeout.is_some() { None } else { usual })
    }

    /// The limit between two pieces of a stream.
    pub(crate) fn idle(&self) -> Option<Duration> {
        self.idle_timeout.or(self.client.timeouts().idle)
    }

    /// The URL.
    fn target(&self) -> Result<String, String> {
        let host: Cow<str> = match (&self.url, self.operation.server) {
            (Some(url), _) => url.into(),
            (None, Server::Caller) => return Err("it needs the URL that the server gave".into()),
            (None, Server::Default) => self.client.base().into(),
            (None, Server::Fixed(host)) => self.client.fixed(host).into(),
            (None, Server::Template(template)) => self.client.complete(template)?.into(),
        };
        let path = if self.url.is_some() { "" } else { &self.path };
        let mut url = String::with_capacity(host.len() + path.len() + 1 + self.query.len());
        url.push_str(&host);
        url.push_str(path);
        if url.contains(['{', '}']) {
            return Err(format!("the path `{}` lacks a parameter", self.path));
        }
        if !self.query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&self.query);
        }
        Ok(url)
    }

    /// Whether it goes to the server of the API.
    fn home(&self, url: &Uri) -> bool {
        if self.url.is_none() && matches!(self.operation.server, Server::Default) {
            return true;
        }
        let base = self.client.base().parse();
        base.is_ok_and(|base| url::same_origin(url, &base))
    }

    /// The headers: the caller's own before ours.
    fn headers(&mut self) -> HeaderMap {
        let mut headers = std::mem::take(&mut self.headers);
        headers.entry(ACCEPT).or_insert(accept(self.operation));
        headers
            .entry(USER_AGENT)
            .or_insert(self.client.user_agent());
        headers
    }

    fn credential(&self, headers: &HeaderMap, home: bool) -> Result<Option<Source>, String> {
        // A whole URL instead of a path is trusted with a credential only where the path would have gone.
        let foreign = self.url.is_some() && !home;
        if foreign || headers.contains_key(AUTHORIZATION) {
            return Ok(None);
        }
        let found = self.client.credentials().choose(self.operation);
        found.map(|found| found.cloned()).map_err(str::to_owned)
    }
}

/// What an operation responses in.
fn accept(operation: &Operation) -> HeaderValue {
    let mut medias: Vec<&str> = Vec::new();
    for response in operation.responses {
        if !matches!(response.media_type, "" | "text/event-stream")
            && !medias.contains(&response.media_type)
        {
            medias.push(response.media_type);
        }
    }
    if matches!(medias[..], [] | [JSON]) {
        return HeaderValue::from_static(JSON);
    }
    if !medias.contains(&JSON) {
        // Errors are JSON whatever the operation responses.
        medias.push("application/json;q=0.5");
    }
    HeaderValue::from_str(&medias.join(", ")).unwrap_or(HeaderValue::from_static("*/*"))
}
