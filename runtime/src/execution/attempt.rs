//! An attempt knows one exchange with the server: redirects followed, a response of success or the reason why there is none.

use std::borrow::Cow;
use std::pin::pin;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode, Uri};

use crate::client::auth::Source;
use crate::client::client::Client;
use crate::error::error::Error;
use crate::operation::Operation;
use crate::request::upload::{Payload, Upload, UploadBody};
use crate::request::url;
use crate::transport::timeout::{Late, TimeoutKind, race};
use crate::transport::transport::{Body, RequestTimeouts};

/// How many redirects are followed.
const REDIRECTS: usize = 10;

/// A request that can be sent as often as need be.
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    pub(crate) method: http::Method,
    pub(crate) url: Uri,
    /// All but the credential.
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What is sent piece by piece in place of the body.
    pub(crate) pieces: Option<Upload>,
    pub(crate) credential: Option<Source>,
    /// Whether it goes to the server whose limits the client paces itself by.
    pub(crate) paced: bool,
}

/// How much of a body is read that only tells why there is nothing else.
const REASON: usize = 1 << 20;

/// How long such a body may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// How far a response is read before the call counts as done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Whole,
    Head,
}

impl Prepared {
    /// Sends once, with a limit of its own if it has one.
    pub(crate) async fn attempt(
        &self,
        client: &Client,
        credential: Option<HeaderValue>,
        reading: Reading,
        limit: Option<Duration>,
        limits: RequestTimeouts,
    ) -> Result<http::Response<Body>, Error> {
        let mut sleep = limit.map(|limit| client.clock().sleep(limit));
        let exchange = pin!(self.exchange(client, credential, reading, limits));
        let done = race(exchange, sleep.as_mut()).await;
        done.unwrap_or_else(|| {
            let late = Late::new(TimeoutKind::Attempt, limit.unwrap_or_default());
            Err(Error::broken(self.operation, late.into()))
        })
    }

    async fn exchange(
        &self,
        client: &Client,
        credential: Option<HeaderValue>,
        reading: Reading,
        limits: RequestTimeouts,
    ) -> Result<http::Response<Body>, Error> {
        let mut hops = 0;
        let done = self
            .follow(client, credential, reading, limits, &mut hops)
            .await;
        // Whoever redirects has seen the request, whatever became of the way to the response.
        done.map_err(|error| if hops > 0 { error.seen() } else { error })
    }

    async fn follow(
        &self,
        client: &Client,
        credential: Option<HeaderValue>,
        reading: Reading,
        limits: RequestTimeouts,
        hops: &mut usize,
    ) -> Result<http::Response<Body>, Error> {
        let operation = self.operation;
        let start = client.clock().now();
        let mut left = limits;
        let (mut url, mut method) = (self.url.clone(), self.method.clone());
        let (mut headers, mut credential) = (Cow::Borrowed(&self.headers), credential);
        let (mut body, mut pieces) = (self.body.clone(), self.pieces.clone());
        loop {
            let mut request = http::Request::new(body.clone());
            *request.method_mut() = method.clone();
            *request.uri_mut() = url.clone();
            *request.headers_mut() = headers.clone().into_owned();
            if let Some(credential) = &credential {
                request
                    .headers_mut()
                    .insert(AUTHORIZATION, credential.clone());
            }
            let response = match &pieces {
                Some(Upload(Payload::Pieces { size, open })) => {
                    let request = request.map(|_| UploadBody::new(*size, open()));
                    client.transport().upload(request, left).await
                }
                Some(Upload(Payload::Whole(_))) | None => {
                    client.transport().send(request, left).await
                }
            };
            let response = response.map_err(|error| Error::broken(operation, error))?;
            let Some(next) = redirect(&response, &method, &url) else {
                let home = *hops == 0 || url::same_origin(&url, &self.url);
                if self.paced && home {
                    client
                        .rate_limiter()
                        .hear(response.status(), response.headers());
                }
                return finish(client, operation, response, reading, left).await;
            };
            if *hops == REDIRECTS {
                return Err(Error::endless(
                    operation,
                    response.status(),
                    response.headers(),
                ));
            }
            if response.status() == StatusCode::SEE_OTHER {
                if method != http::Method::HEAD {
                    method = http::Method::GET;
                }
                (body, pieces) = (Bytes::new(), None);
                headers.to_mut().remove(CONTENT_TYPE);
                headers.to_mut().remove(CONTENT_LENGTH);
            }
            // What was given for one server is not shown to another, nor given back on the way home.
            if !url::same_origin(&url, &next) {
                credential = None;
                headers.to_mut().remove(AUTHORIZATION);
                headers.to_mut().remove(COOKIE);
            }
            url = next;
            *hops += 1;
            left = limits.after(since(client, start));
            if left.is_over() {
                let limit = limits.head.or(limits.total).unwrap_or_default();
                let late = Late::new(TimeoutKind::Attempt, limit);
                return Err(Error::broken(operation, late.into()));
            }
        }
    }
}

/// Where a response sends the client on, if it may go there.
fn redirect(response: &http::Response<Body>, method: &http::Method, url: &Uri) -> Option<Uri> {
    let harmless = matches!(*method, http::Method::GET | http::Method::HEAD);
    let follow = match response.status().as_u16() {
        303 => true,
        301 | 302 | 307 | 308 => harmless,
        _ => false,
    };
    if !follow {
        return None;
    }
    url::follow(url, response.headers().get(LOCATION)?.to_str().ok()?)
}

async fn finish(
    client: &Client,
    operation: &'static Operation,
    response: http::Response<Body>,
    reading: Reading,
    limits: RequestTimeouts,
) -> Result<http::Response<Body>, Error> {
    let (head, body) = response.into_parts();
    if !head.status.is_success() {
        let body = reason(client, body, limits).await;
        let now = client.clock().now();
        return Err(Error::refusal(
            operation,
            head.status,
            head.headers,
            body,
            now,
        ));
    }
    let body = match reading {
        Reading::Head => body,
        Reading::Whole => {
            let most = client.response_limit();
            let whole = body.collect(most).await;
            let whole = whole.map_err(|error| Error::broken(operation, error))?;
            Body::full(whole.ok_or_else(|| {
                let message = format!(
                    "the response is longer than {most} bytes, which `ClientBuilder::response_limit` allows; `download` takes it piece by piece"
                );
                Error::decoding(operation, head.status, &head.headers, Bytes::new(), message)
            })?)
        }
    };
    Ok(http::Response::from_parts(head, body))
}

/// The body of a response that is no success, as far as it comes in time: the status says more than a body that has no end.
pub(crate) async fn reason(client: &Client, mut body: Body, limits: RequestTimeouts) -> Bytes {
    let limit = limits.total.or(limits.head).or(limits.idle);
    let patience = limit.map_or(PATIENCE, |limit| PATIENCE.min(limit / 4));
    let mut sleep = client.clock().sleep(patience);
    let start = client.clock().now();
    // Of a transport that blocks each piece is there at once, however long it took, so nobody looks at the sleep.
    let late = || since(client, start) > patience;
    let mut read = Vec::new();
    race(pin!(body.start(REASON, &late, &mut read)), Some(&mut sleep)).await;
    read.into()
}

/// How long ago a moment was.
fn since(client: &Client, moment: SystemTime) -> Duration {
    let now = client.clock().now();
    now.duration_since(moment).unwrap_or_default()
}
