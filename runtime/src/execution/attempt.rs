//! One attempt: sends a request, follows redirects and turns unsuccessful responses into errors.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_RANGE,
    LOCATION, RANGE, USER_AGENT,
};
use http::response::Parts;
use http::{HeaderMap, StatusCode, Uri};

use crate::client::{Client, Credential};
use crate::error::Error;
use crate::future::{BoxFuture, with_timeout};
use crate::operation::Operation;
use crate::request::{BodyMode, PreparedRequest, Upload, UploadSource};
use crate::transport::{
    Body, Elapsed, RequestTimeouts, TimeoutKind, TransportError, UploadBody, decode_content,
};
use crate::url;

/// The largest number of redirects to follow.
const MAX_REDIRECTS: usize = 10;

/// The most bytes to read of the body of an unsuccessful response.
const MAX_ERROR_BODY: usize = 1 << 20;

/// How an attempt is made. Futures refer to it, because each of them would have a copy of its own.
pub(crate) struct AttemptOptions<'a> {
    pub(crate) client: &'a Client,
    pub(crate) credentials: &'a [Arc<Credential>],
    pub(crate) mode: BodyMode,
    /// The limits for the transport.
    pub(crate) timeouts: RequestTimeouts,
}

/// A response that is no redirect to follow.
struct Received {
    head: Parts,
    body: Body,
    is_success: bool,
    /// The time that redirects took.
    spent: Duration,
}

/// Where a redirect leads, and what is sent there in place of the request.
struct Redirected {
    url: Uri,
    method: http::Method,
    headers: HeaderMap,
    body: Bytes,
    upload: Option<Box<Upload>>,
    sends_credentials: bool,
}

impl Redirected {
    /// A request as it is before it is redirected.
    fn new(request: &PreparedRequest, options: &AttemptOptions<'_>) -> Self {
        Self {
            url: request.url.clone(),
            method: request.method.clone(),
            headers: request.headers_to_send(options.client, options.mode),
            body: request.body.clone(),
            upload: request.upload.clone(),
            sends_credentials: true,
        }
    }

    /// Follows one redirect.
    fn follow(&mut self, status: StatusCode, target: Uri) {
        if status == StatusCode::SEE_OTHER {
            if self.method != http::Method::HEAD {
                self.method = http::Method::GET;
            }
            (self.body, self.upload) = (Bytes::new(), None);
            self.headers.remove(CONTENT_TYPE);
            self.headers.remove(CONTENT_LENGTH);
        }
        // Another origin gets no credential and no header of the caller, of which any may be secret. They stay removed
        // if a later redirect leads back.
        if !url::same_origin(&self.url, &target) {
            self.sends_credentials = false;
            self.headers = harmless_headers(&self.headers);
        }
        self.url = target;
    }
}

impl PreparedRequest {
    /// Sends the request once, and turns an unsuccessful response into an error.
    pub(crate) async fn attempt(
        &self,
        options: &AttemptOptions<'_>,
    ) -> Result<http::Response<Body>, Error> {
        let mut redirects = 0;
        let result = self.follow_redirects(options, &mut redirects).await;
        // A server that redirects has received the request, whatever happens afterwards.
        let after_redirect = |error: Error| match redirects {
            0 => error,
            _ => error.after_redirect(),
        };
        // Nothing of the response is borrowed before it is moved, because what was borrowed would stay in the future.
        let Received {
            head,
            body,
            is_success,
            spent,
        } = result.map_err(after_redirect)?;
        if !is_success {
            let timeouts = options.timeouts.after(spent);
            let error = response_error(options.client, self.operation, head, body, timeouts);
            return Err(after_redirect(Box::pin(error).await));
        }
        if options.mode == BodyMode::Streaming {
            return Ok(http::Response::from_parts(head, body));
        }
        let limit = options.client.response_limit();
        let bytes = body.collect(limit).await;
        let bytes =
            bytes.map_err(|error| after_redirect(Error::transport(self.operation, error)))?;
        let bytes = bytes.ok_or_else(|| too_long(self.operation, &head, limit));
        let body = Body::full(bytes.map_err(after_redirect)?);
        Ok(http::Response::from_parts(head, body))
    }

    /// Sends the request, and again where the server redirects it to.
    async fn follow_redirects(
        &self,
        options: &AttemptOptions<'_>,
        redirects: &mut usize,
    ) -> Result<Received, Error> {
        let (client, operation) = (options.client, self.operation);
        let start = client.clock().now();
        let mut spent = Duration::ZERO;
        let mut redirected: Option<Box<Redirected>> = None;
        loop {
            let remaining = options.timeouts.after(spent);
            let response = self.send(options, redirected.as_deref(), remaining).await;
            let response = response.map_err(|error| Error::transport(operation, error))?;
            let (method, url) = match &redirected {
                None => (&self.method, &self.url),
                Some(redirected) => (&redirected.method, &redirected.url),
            };
            let Some(target) = redirect_target(&response, method, url) else {
                let is_own_origin = redirected.is_none() || url::same_origin(url, &self.url);
                if self.rate_limited && is_own_origin {
                    let (status, headers) = (response.status(), response.headers());
                    client.rate_limiter().update_from_headers(status, headers);
                }
                let response = if self.decodes {
                    decode_content(response)
                } else {
                    response
                };
                let (head, body) = response.into_parts();
                return Ok(Received {
                    is_success: head.status.is_success(),
                    head,
                    body,
                    spent,
                });
            };
            if *redirects == MAX_REDIRECTS {
                return Err(Error::too_many_redirects(
                    operation,
                    response.status(),
                    response.headers(),
                ));
            }
            let next = redirected.get_or_insert_with(|| Box::new(Redirected::new(self, options)));
            next.follow(response.status(), target);
            *redirects += 1;
            spent = time_since(client, start);
            if options.timeouts.after(spent).is_elapsed() {
                let limit = options.timeouts.head.or(options.timeouts.total);
                let elapsed = Elapsed::new(TimeoutKind::Attempt, limit.unwrap_or_default());
                return Err(Error::transport(operation, elapsed.into()));
            }
        }
    }

    /// Sends the request, or what it became by redirects.
    fn send<'a>(
        &self,
        options: &AttemptOptions<'a>,
        redirected: Option<&Redirected>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        let client = options.client;
        let (url, method, body, upload) = match redirected {
            None => (&self.url, &self.method, &self.body, &self.upload),
            Some(other) => (&other.url, &other.method, &other.body, &other.upload),
        };
        let mut request = http::Request::new(body.clone());
        *request.method_mut() = method.clone();
        *request.uri_mut() = url.clone();
        *request.headers_mut() = match redirected {
            None => self.headers_to_send(client, options.mode),
            Some(other) => other.headers.clone(),
        };
        if redirected.is_none_or(|other| other.sends_credentials) {
            for credential in options.credentials {
                credential.add_to(&mut request);
            }
        }
        match upload.as_deref() {
            Some(Upload(UploadSource::Stream { size, open })) => {
                let request = request.map(|_| UploadBody::new(*size, open()));
                client.transport().upload(request, timeouts)
            }
            Some(Upload(UploadSource::Bytes(_))) | None => {
                client.transport().send(request, timeouts)
            }
        }
    }
}

/// The headers that another origin gets after a redirect: those that say how to respond, and nothing of the caller.
fn harmless_headers(headers: &HeaderMap) -> HeaderMap {
    const HARMLESS: [HeaderName; 6] = [
        ACCEPT,
        ACCEPT_ENCODING,
        ACCEPT_LANGUAGE,
        IF_RANGE,
        RANGE,
        USER_AGENT,
    ];
    let headers = headers.iter();
    let harmless = headers.filter(|(name, _)| HARMLESS.contains(name));
    harmless
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// The target of a redirect, if the response is one that may be followed.
fn redirect_target(
    response: &http::Response<Body>,
    method: &http::Method,
    url: &Uri,
) -> Option<Uri> {
    let is_safe = matches!(*method, http::Method::GET | http::Method::HEAD);
    let may_follow = match response.status().as_u16() {
        303 => true,
        301 | 302 | 307 | 308 => is_safe,
        _ => false,
    };
    if !may_follow {
        return None;
    }
    url::resolve_redirect(url, response.headers().get(LOCATION)?.to_str().ok()?)
}

/// The error for an unsuccessful response.
async fn response_error(
    client: &Client,
    operation: &'static Operation,
    head: Parts,
    body: Body,
    timeouts: RequestTimeouts,
) -> Error {
    let body = read_error_body(client, body, timeouts).await;
    let now = client.clock().now();
    Error::from_response(operation, head.status, head.headers, body, now)
}

/// The error for a response that is longer than the limit.
fn too_long(operation: &'static Operation, head: &Parts, limit: usize) -> Error {
    let message = format!(
        "the response is longer than the limit of {limit} bytes; raise `ClientBuilder::response_limit` or use `download`"
    );
    Error::decoding(operation, head.status, &head.headers, Bytes::new(), message)
}

/// Reads the body of an unsuccessful response as far as it arrives in time. The status is more important than a body
/// that is late or endless, so a failure to read it is not reported.
pub(crate) async fn read_error_body(
    client: &Client,
    mut body: Body,
    timeouts: RequestTimeouts,
) -> Bytes {
    let timeout = timeouts.error_body();
    let mut sleep = client.clock().sleep(timeout);
    let start = client.clock().now();
    // A blocking transport has each chunk ready when it is polled, so that the sleep is never polled.
    let is_late = || time_since(client, start) > timeout;
    let mut bytes = Vec::new();
    with_timeout(
        pin!(body.read_prefix(MAX_ERROR_BODY, &is_late, &mut bytes)),
        Some(&mut sleep),
    )
    .await;
    bytes.into()
}

fn time_since(client: &Client, time: SystemTime) -> Duration {
    let now = client.clock().now();
    now.duration_since(time).unwrap_or_default()
}
