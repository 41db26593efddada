//! Sending knows how settings become a request, where it goes, and which replies are a success.

use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, LOCATION, USER_AGENT,
};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::address;
use crate::call::Settings;
use crate::error::Error;
use crate::operation::{Host, Operation};
use crate::reply::Received;
use crate::transport::{Body, Limits, Task};

/// How many redirects are followed.
const REDIRECTS: usize = 10;

impl Settings {
    /// Sends and reads the reply to its end.
    pub(crate) fn receive(self: Box<Self>) -> Task<'static, Result<Received, Error>> {
        Box::pin(async move {
            let operation = self.operation;
            let watch = self.client.watch();
            let (head, body) = self.open().await?.into_parts();
            let body = body
                .collect()
                .await
                .map_err(|error| Error::broken(operation, error))?;
            let (status, headers) = (head.status, head.headers);
            Ok(Received {
                operation,
                status,
                headers,
                body,
                drift: Vec::new(),
                watch,
            })
        })
    }

    /// Sends and gives the reply as soon as its head is there, if it is a success.
    pub(crate) async fn open(mut self: Box<Self>) -> Result<http::Response<Body>, Error> {
        let operation = self.operation;
        if let Some(fault) = self.fault.take() {
            return Err(Error::usage(Some(operation), fault));
        }
        let mut url = self
            .target()
            .map_err(|message| Error::usage(Some(operation), message))?;
        let mut headers = self
            .headers(&url)
            .map_err(|message| Error::usage(Some(operation), message))?;
        let streams = headers
            .get(ACCEPT)
            .is_some_and(|accept| accept == "text/event-stream");
        // A stream may go on for as long as it has something to say.
        let total = self
            .timeout
            .or(if streams { None } else { self.client.timeout() });
        let mut method = operation.method.http();
        let mut body = self.body.take().unwrap_or_default();
        for _ in 0..=REDIRECTS {
            let mut request = http::Request::new(body.clone());
            *request.method_mut() = method.clone();
            *request.uri_mut() = url
                .parse()
                .map_err(|_| Error::usage(Some(operation), "the call's URL is not a URL"))?;
            *request.headers_mut() = headers.clone();
            let reply = self
                .client
                .transport()
                .send(request, Limits { total })
                .await;
            let reply = reply.map_err(|error| Error::broken(operation, error))?;
            let Some(next) = redirect(&reply, &method, &url) else {
                return success(operation, reply).await;
            };
            if reply.status() == StatusCode::SEE_OTHER {
                if method != http::Method::HEAD {
                    method = http::Method::GET;
                }
                body.clear();
                headers.remove(CONTENT_TYPE);
                headers.remove(CONTENT_LENGTH);
            }
            // What was given for one server is not shown to another, nor given back on the way home.
            if !address::same_origin(&url, &next) {
                headers.remove(AUTHORIZATION);
                headers.remove(COOKIE);
            }
            url = next;
        }
        Err(Error::usage(
            Some(operation),
            "the server redirects without end",
        ))
    }

    /// The URL.
    fn target(&self) -> Result<String, String> {
        let host = match (&self.url, self.operation.host) {
            (Some(url), _) => url.clone(),
            (None, Host::Caller) => return Err("it needs the URL that the server gave".into()),
            (None, Host::Default) => self.client.base().to_owned(),
            (None, Host::Fixed(host)) => self.client.fixed(host).to_owned(),
            (None, Host::Template(template)) => self.client.complete(template)?,
        };
        let mut url = if self.url.is_some() {
            host
        } else {
            host + &self.path
        };
        if url.contains(['{', '}']) {
            return Err(format!(
                "the path `{}` lacks a parameter",
                self.operation.path
            ));
        }
        if !self.query.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&self.query);
        }
        Ok(url)
    }

    /// The headers: the caller's own before ours.
    fn headers(&mut self, url: &str) -> Result<HeaderMap, String> {
        let mut headers = std::mem::take(&mut self.headers);
        headers.entry(ACCEPT).or_insert(accept(self.operation));
        headers
            .entry(USER_AGENT)
            .or_insert(self.client.user_agent());
        // A whole URL instead of a path is trusted with a credential only where the path would have gone.
        let foreign = self.url.is_some() && !address::same_origin(url, self.client.base());
        if !foreign && !headers.contains_key(AUTHORIZATION) {
            let credential = self
                .client
                .credentials()
                .choose(self.operation)
                .map_err(str::to_owned)?;
            if let Some(credential) = credential {
                headers.insert(AUTHORIZATION, credential.header());
            }
        }
        Ok(headers)
    }
}

/// What an operation replies in.
fn accept(operation: &Operation) -> HeaderValue {
    let mut medias: Vec<&str> = Vec::new();
    for reply in operation.reply {
        if !matches!(reply.media, "" | "text/event-stream") && !medias.contains(&reply.media) {
            medias.push(reply.media);
        }
    }
    if !medias.contains(&"application/json") {
        // Errors are JSON whatever the operation replies.
        medias.push(if medias.is_empty() {
            "application/json"
        } else {
            "application/json;q=0.5"
        });
    }
    HeaderValue::from_str(&medias.join(", ")).unwrap_or(HeaderValue::from_static("*/*"))
}

/// Where a reply sends the client on, if it may go there.
fn redirect(reply: &http::Response<Body>, method: &http::Method, url: &str) -> Option<String> {
    let harmless = matches!(*method, http::Method::GET | http::Method::HEAD);
    let follow = match reply.status().as_u16() {
        303 => true,
        301 | 302 | 307 | 308 => harmless,
        _ => false,
    };
    if !follow {
        return None;
    }
    address::follow(url, reply.headers().get(LOCATION)?.to_str().ok()?)
}

async fn success(
    operation: &'static Operation,
    reply: http::Response<Body>,
) -> Result<http::Response<Body>, Error> {
    if reply.status().is_success() {
        return Ok(reply);
    }
    let (head, body) = reply.into_parts();
    // The status says more than a body that broke off.
    let body = body.collect().await.unwrap_or_default();
    Err(Error::refusal(operation, head.status, head.headers, body))
}
