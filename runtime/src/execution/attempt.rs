//! One attempt: sends a request, follows redirects and turns unsuccessful responses into errors.

use std::borrow::Cow;
use std::pin::pin;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_RANGE,
    LOCATION, RANGE, USER_AGENT,
};
use http::{HeaderMap, StatusCode, Uri};

use crate::client::{Client, Credential};
use crate::error::Error;
use crate::future::with_timeout;
use crate::operation::Operation;
use crate::request::{BodyMode, PreparedRequest, Upload, UploadSource};
use crate::transport::{Body, Elapsed, RequestTimeouts, TimeoutKind, UploadBody, decode_content};
use crate::url;

/// The largest number of redirects to follow.
const MAX_REDIRECTS: usize = 10;

/// The most bytes to read of the body of an unsuccessful response.
const MAX_ERROR_BODY: usize = 1 << 20;

impl PreparedRequest {
    /// Sends the request once. `timeout` limits the attempt; `timeouts` are the limits for the transport.
    pub(crate) async fn attempt(
        &self,
        client: &Client,
        credentials: &[Credential],
        mode: BodyMode,
        timeout: Option<Duration>,
        timeouts: RequestTimeouts,
    ) -> Result<http::Response<Body>, Error> {
        let mut sleep = timeout.map(|timeout| client.clock().sleep(timeout));
        let exchange = pin!(self.exchange(client, credentials, mode, timeouts));
        let result = with_timeout(exchange, sleep.as_mut()).await;
        result.unwrap_or_else(|| {
            let elapsed = Elapsed::new(TimeoutKind::Attempt, timeout.unwrap_or_default());
            Err(Error::transport(self.operation, elapsed.into()))
        })
    }

    async fn exchange(
        &self,
        client: &Client,
        credentials: &[Credential],
        mode: BodyMode,
        timeouts: RequestTimeouts,
    ) -> Result<http::Response<Body>, Error> {
        let mut redirects = 0;
        let result = self
            .follow_redirects(client, credentials, mode, timeouts, &mut redirects)
            .await;
        // A server that redirects has received the request, whatever happens afterwards.
        result.map_err(|error| {
            if redirects > 0 {
                error.after_redirect()
            } else {
                error
            }
        })
    }

    async fn follow_redirects(
        &self,
        client: &Client,
        credentials: &[Credential],
        mode: BodyMode,
        timeouts: RequestTimeouts,
        redirects: &mut usize,
    ) -> Result<http::Response<Body>, Error> {
        let operation = self.operation;
        let start = client.clock().now();
        let mut remaining = timeouts;
        let (mut url, mut method) = (self.url.clone(), self.method.clone());
        let (mut headers, mut credentials) = (Cow::Borrowed(&self.headers), credentials);
        let (mut body, mut upload) = (self.body.clone(), self.upload.clone());
        loop {
            let mut request = http::Request::new(body.clone());
            *request.method_mut() = method.clone();
            *request.uri_mut() = url.clone();
            *request.headers_mut() = headers.clone().into_owned();
            for credential in credentials {
                credential.add_to(&mut request);
            }
            let response = match &upload {
                Some(Upload(UploadSource::Stream { size, open })) => {
                    let request = request.map(|_| UploadBody::new(*size, open()));
                    client.transport().upload(request, remaining).await
                }
                Some(Upload(UploadSource::Bytes(_))) | None => {
                    client.transport().send(request, remaining).await
                }
            };
            let response = response.map_err(|error| Error::transport(operation, error))?;
            let Some(target) = redirect_target(&response, &method, &url) else {
                let is_own_origin = *redirects == 0 || url::same_origin(&url, &self.url);
                if self.rate_limited && is_own_origin {
                    let (status, headers) = (response.status(), response.headers());
                    client.rate_limiter().update_from_headers(status, headers);
                }
                let response = if self.decodes {
                    decode_content(response)
                } else {
                    response
                };
                return finish(client, operation, response, mode, remaining).await;
            };
            if *redirects == MAX_REDIRECTS {
                return Err(Error::too_many_redirects(
                    operation,
                    response.status(),
                    response.headers(),
                ));
            }
            if response.status() == StatusCode::SEE_OTHER {
                if method != http::Method::HEAD {
                    method = http::Method::GET;
                }
                (body, upload) = (Bytes::new(), None);
                headers.to_mut().remove(CONTENT_TYPE);
                headers.to_mut().remove(CONTENT_LENGTH);
            }
            // Another origin gets no credential and no header of the caller, of which any may be secret. They stay removed
            // if a later redirect leads back.
            if !url::same_origin(&url, &target) {
                credentials = &[];
                headers = Cow::Owned(harmless_headers(&headers));
            }
            url = target;
            *redirects += 1;
            remaining = timeouts.after(time_since(client, start));
            if remaining.is_elapsed() {
                let limit = timeouts.head.or(timeouts.total).unwrap_or_default();
                let elapsed = Elapsed::new(TimeoutKind::Attempt, limit);
                return Err(Error::transport(operation, elapsed.into()));
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

/// Turns an unsuccessful response into an error, and reads the body of a successful one as `mode` says.
async fn finish(
    client: &Client,
    operation: &'static Operation,
    response: http::Response<Body>,
    mode: BodyMode,
    timeouts: RequestTimeouts,
) -> Result<http::Response<Body>, Error> {
    let (head, body) = response.into_parts();
    if !head.status.is_success() {
        let body = read_error_body(client, body, timeouts).await;
        let now = client.clock().now();
        return Err(Error::from_response(
            operation,
            head.status,
            head.headers,
            body,
            now,
        ));
    }
    let body = match mode {
        BodyMode::Streaming => body,
        BodyMode::Buffered => {
            let limit = client.response_limit();
            let bytes = body.collect(limit).await;
            let bytes = bytes.map_err(|error| Error::transport(operation, error))?;
            Body::full(bytes.ok_or_else(|| {
                let message = format!(
                    "the response is longer than the limit of {limit} bytes; raise `ClientBuilder::response_limit` or use `download`"
                );
                Error::decoding(operation, head.status, &head.headers, Bytes::new(), message)
            })?)
        }
    };
    Ok(http::Response::from_parts(head, body))
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
