//! `Error`: why a call failed.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::client::SentCredentials;
use crate::codec::{Drift, DriftList, Json, JsonCodec, decode};
use crate::error::detail::{Detail, Inner};
use crate::error::error_body::ErrorBody;
use crate::error::sanitize::Sanitized;
use crate::headers::{MAX_RETRY_AFTER, RateLimit, media_type, request_id, retry_after};
use crate::operation::Operation;
use crate::transport::{TimeoutKind, TransportError, TransportErrorKind};

/// Why a call failed, by class.
///
/// Every class carries a [`Detail`], which the methods of this type read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// 401: the credential is missing, wrong or expired.
    Authentication(Detail),
    /// 403: the credential does not permit the operation. [`scopes`](Error::scopes) lists the scopes it needs.
    Permission(Detail),
    /// 404 or 410: the resource does not exist.
    NotFound(Detail),
    /// 409: the state of the resource does not allow the operation now.
    Conflict(Detail),
    /// 400, 413, 415 or 422: the request is invalid.
    Invalid(Detail),
    /// 429: too many requests. [`retry_after`](Error::retry_after) may say how long to wait. Without a
    /// [`status`](Error::status), the client's own rate limiter did not send the request.
    RateLimited(Detail),
    /// 5xx: the server failed.
    Server(Detail),
    /// Any other unsuccessful status.
    Unexpected(Detail),
    /// No connection could be established, or it was lost.
    Connection(Detail),
    /// A timeout expired. [`timeout_kind`](Error::timeout_kind) says which.
    Timeout(Detail),
    /// The response is not what the operation returns: invalid JSON, or drift in a strict client.
    Decoding(Detail),
    /// An event stream reported an error or violated the protocol.
    Stream(Detail),
    /// What a waiter waited for has failed. The body is the response that says so.
    Failed(Detail),
    /// The request or the client is not set up correctly, and nothing was sent.
    Usage(Detail),
}

impl Error {
    /// The error for an unsuccessful response.
    pub(crate) fn from_response(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        now: SystemTime,
    ) -> Self {
        let error_body = ErrorBody::parse(&body, media_type(&headers));
        let request_id = error_body
            .request_id
            .or_else(|| request_id(&headers).map(str::to_owned));
        let detail = Detail(Box::new(Inner {
            operation: Some(operation),
            status: Some(status),
            id: error_body.id,
            message: error_body.message.unwrap_or_default(),
            request_id,
            retry_after: requested_delay(status, &headers, now),
            headers,
            body,
            ..Inner::default()
        }));
        match status.as_u16() {
            401 => Error::Authentication(detail),
            403 => Error::Permission(detail),
            404 | 410 => Error::NotFound(detail),
            409 => Error::Conflict(detail),
            400 | 413 | 415 | 422 => Error::Invalid(detail),
            429 => Error::RateLimited(detail),
            500..600 => Error::Server(detail),
            _ => Error::Unexpected(detail),
        }
    }

    /// The error for a request that got no complete response.
    pub(crate) fn transport(operation: &'static Operation, source: TransportError) -> Self {
        let mut detail = Detail::new(Some(operation), source.to_string());
        let (kind, timeout_kind) = (source.kind(), source.timeout_kind());
        detail.0.source = Some(source);
        if timeout_kind.is_some() {
            return Error::Timeout(detail);
        }
        match kind {
            TransportErrorKind::Connect | TransportErrorKind::Lost => Error::Connection(detail),
            TransportErrorKind::Timeout => Error::Timeout(detail),
            TransportErrorKind::Request => Error::Usage(detail),
        }
    }

    /// The error for a server that redirects too often.
    pub(crate) fn too_many_redirects(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Self {
        let message = "too many redirects";
        Error::Unexpected(response_detail(
            operation,
            status,
            headers,
            message.to_owned(),
        ))
    }

    /// The error for a request that the client's rate limiter did not permit in time.
    pub(crate) fn throttled(operation: &'static Operation, wait: Duration) -> Self {
        let seconds = wait.as_secs_f64().ceil();
        let message = format!("not sent: rate limited by the client; retry in {seconds} s");
        let mut detail = Detail::new(Some(operation), message);
        detail.0.retry_after = Some(wait);
        Error::RateLimited(detail)
    }

    /// Whether the client's rate limiter did not permit the request, so that nothing was sent.
    pub(crate) fn is_throttled(&self) -> bool {
        matches!(self, Error::RateLimited(_)) && self.status().is_none()
    }

    /// The error for a token provider that gave no valid token.
    pub(crate) fn no_token(
        operation: &'static Operation,
        error: Box<dyn std::error::Error + Send + Sync>,
    ) -> Self {
        let message = format!("the token provider failed: {error}");
        let mut detail = Detail::new(Some(operation), message);
        detail.0.source = Some(TransportError::new(TransportErrorKind::Request, error));
        Error::Authentication(detail)
    }

    /// The error for a successful response that cannot be read.
    pub(crate) fn decoding(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        message: String,
    ) -> Self {
        let mut detail = response_detail(operation, status, headers, message);
        detail.0.body = body;
        Error::Decoding(detail)
    }

    /// The error for an event that reports an error, or for a stream that violates the protocol.
    pub(crate) fn stream(
        operation: &'static Operation,
        headers: &HeaderMap,
        body: Bytes,
        message: &str,
    ) -> Self {
        // An event has no media type of its own.
        let error_body = ErrorBody::parse(&body, Some("text/plain"));
        let message = error_body.message.unwrap_or_else(|| message.to_owned());
        let mut detail = Detail::new(Some(operation), message);
        detail.0.id = error_body.id;
        detail.0.request_id = error_body
            .request_id
            .or_else(|| request_id(headers).map(str::to_owned));
        detail.0.headers = headers.clone();
        detail.0.body = body;
        Error::Stream(detail)
    }

    /// The error for asynchronous work that failed, with the response that says so.
    pub(crate) fn failed(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        message: String,
    ) -> Self {
        let mut detail = response_detail(operation, status, headers, message);
        detail.0.body = body;
        Error::Failed(detail)
    }

    /// The error for asynchronous work that exceeded the deadline of its waiter.
    pub(crate) fn deadline_exceeded(operation: &'static Operation, message: String) -> Self {
        Error::Timeout(Detail::new(Some(operation), message))
    }

    /// The error for a request or a client that is not set up correctly.
    pub(crate) fn usage(operation: Option<&'static Operation>, message: impl Into<String>) -> Self {
        Error::Usage(Detail::new(operation, message.into()))
    }

    /// Sets the number of attempts.
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.detail_mut().0.attempts = attempts;
        self
    }

    /// Sets the drift of a decoding error.
    pub(crate) fn with_drift(mut self, drift: DriftList) -> Self {
        if let Error::Decoding(detail) = &mut self {
            detail.0.drift = drift;
        }
        self
    }

    /// Keeps the body of the response to the request that started the work.
    pub(crate) fn with_begun(mut self, body: Option<Bytes>) -> Self {
        self.detail_mut().0.begun = body;
        self
    }

    /// Removes the credentials that were sent from everything that is shown.
    pub(crate) fn without_credentials(mut self, sent: &SentCredentials) -> Self {
        let inner = &mut *self.detail_mut().0;
        sent.redact_in_place(&mut inner.message);
        let texts = [&mut inner.id, &mut inner.request_id];
        for text in texts.into_iter().flatten() {
            sent.redact_in_place(text);
        }
        for drift in &mut inner.drift.listed {
            sent.redact_in_place(&mut drift.pointer);
        }
        self
    }

    /// Sets what a stream had brought before it failed.
    pub(crate) fn with_accumulated(mut self, json: Json) -> Self {
        self.detail_mut().0.accumulated = Some(json);
        self
    }

    /// Marks an error that happened after a redirect.
    pub(crate) fn after_redirect(mut self) -> Self {
        self.detail_mut().0.after_redirect = true;
        self
    }

    /// Whether the error happened after a redirect, so that a server has received the request.
    pub(crate) fn is_after_redirect(&self) -> bool {
        self.detail().0.after_redirect
    }

    /// What is known about the error.
    pub fn detail(&self) -> &Detail {
        match self {
            Error::Authentication(detail)
            | Error::Permission(detail)
            | Error::NotFound(detail)
            | Error::Conflict(detail)
            | Error::Invalid(detail)
            | Error::RateLimited(detail)
            | Error::Server(detail)
            | Error::Unexpected(detail)
            | Error::Connection(detail)
            | Error::Timeout(detail)
            | Error::Decoding(detail)
            | Error::Stream(detail)
            | Error::Failed(detail)
            | Error::Usage(detail) => detail,
        }
    }

    fn detail_mut(&mut self) -> &mut Detail {
        match self {
            Error::Authentication(detail)
            | Error::Permission(detail)
            | Error::NotFound(detail)
            | Error::Conflict(detail)
            | Error::Invalid(detail)
            | Error::RateLimited(detail)
            | Error::Server(detail)
            | Error::Unexpected(detail)
            | Error::Connection(detail)
            | Error::Timeout(detail)
            | Error::Decoding(detail)
            | Error::Stream(detail)
            | Error::Failed(detail)
            | Error::Usage(detail) => detail,
        }
    }

    /// The class as a field value of traces.
    #[cfg(feature = "tracing")]
    pub(crate) fn class(&self) -> &'static str {
        match self {
            Error::Authentication(_) => "authentication",
            Error::Permission(_) => "permission",
            Error::NotFound(_) => "not_found",
            Error::Conflict(_) => "conflict",
            Error::Invalid(_) => "invalid",
            Error::RateLimited(_) => "rate_limited",
            Error::Server(_) => "server",
            Error::Unexpected(_) => "unexpected",
            Error::Connection(_) => "connection",
            Error::Timeout(_) => "timeout",
            Error::Decoding(_) => "decoding",
            Error::Stream(_) => "stream",
            Error::Failed(_) => "failed",
            Error::Usage(_) => "usage",
        }
    }

    /// The ID of the operation.
    pub fn operation(&self) -> Option<&'static str> {
        self.detail().0.operation.map(|operation| operation.id)
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.detail().0.status
    }

    /// The API's identifier of the error, such as `not_found`.
    pub fn id(&self) -> Option<&str> {
        self.detail().0.id.as_deref()
    }

    /// The message of the server, if it sent one: the text under one of the usual keys of a JSON body, a body of plain text,
    /// or the title of an HTML page, cut after 1,000 characters. Otherwise a description, which may be empty.
    pub fn message(&self) -> &str {
        &self.detail().0.message
    }

    /// The server's ID of the request, which support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.detail().0.request_id.as_deref()
    }

    /// The headers of the response. Empty if there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.detail().0.headers
    }

    /// The body of the response. Empty if there was none. It may contain secrets.
    pub fn body(&self) -> &Bytes {
        &self.detail().0.body
    }

    /// What a waiter had started before it failed: the response to its first request, in the type of that response or as
    /// [`Json`](crate::Json). It may contain a secret that the API shows only once. `None` if the first request failed, or
    /// if there was no waiter.
    pub fn begun<T: JsonCodec>(&self) -> Option<T> {
        let body = self.detail().0.begun.as_ref()?;
        decode(body).ok().map(|decoded| decoded.value)
    }

    /// What a stream had brought before it failed, merged as [`EventStream::accumulate`](crate::EventStream::accumulate)
    /// does. `None` for any other error.
    pub fn accumulated(&self) -> Option<&Json> {
        self.detail().0.accumulated.as_ref()
    }

    /// The departures from the API's description for which a strict client rejected a response: the first 1,000.
    pub fn drift(&self) -> &[Drift] {
        &self.detail().0.drift.listed
    }

    /// The number of all departures from the API's description for which a strict client rejected a response.
    pub fn drift_count(&self) -> usize {
        self.detail().0.drift.count
    }

    /// The scopes a token needs for the operation. Only set for [`Permission`](Error::Permission).
    pub fn scopes(&self) -> &'static [&'static str] {
        let operation = match self {
            Error::Permission(detail) => detail.0.operation,
            _ => None,
        };
        let requirement = operation.and_then(|operation| {
            operation
                .security
                .iter()
                .flat_map(|requirement| [requirement].into_iter().chain(requirement.and))
                .find(|requirement| !requirement.scopes.is_empty())
        });
        requirement
            .map(|requirement| requirement.scopes)
            .unwrap_or_default()
    }

    /// Whether the same call may succeed later. It does not say whether repeating the call is safe.
    pub fn is_retryable(&self) -> bool {
        match self {
            Error::RateLimited(_) | Error::Connection(_) | Error::Timeout(_) => true,
            Error::Server(_) => self.status() != Some(StatusCode::NOT_IMPLEMENTED),
            Error::Unexpected(_) => self.status() == Some(StatusCode::REQUEST_TIMEOUT),
            _ => false,
        }
    }

    /// How long to wait before another attempt, counted from when the error was received: the delay that the server
    /// asks for, or the time until the rate limit has room again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.detail().0.retry_after
    }

    /// How often the request was sent. Zero if it was not sent.
    pub fn attempts(&self) -> u32 {
        self.detail().0.attempts
    }

    /// Which timeout expired. Only set for [`Timeout`](Error::Timeout).
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        let source = self.detail().0.source.as_ref();
        source.and_then(TransportError::timeout_kind)
    }

    pub(crate) fn transport_error_kind(&self) -> Option<TransportErrorKind> {
        self.detail().0.source.as_ref().map(TransportError::kind)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.detail().0;
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", operation.id)?;
        }
        if let Some(status) = inner.status {
            write!(f, "{status}")?;
            if !inner.message.is_empty() {
                f.write_str(": ")?;
            }
        }
        write!(f, "{}", Sanitized(&inner.message))?;
        if let [first, rest @ ..] = self.scopes() {
            write!(f, "; the token needs the scope `{first}`")?;
            for scope in rest {
                write!(f, " and `{scope}`")?;
            }
        }
        let request_id = inner.request_id.as_deref().map(Sanitized);
        match (inner.id.as_deref().map(Sanitized), request_id) {
            (Some(id), Some(request)) => write!(f, " ({id}, request {request})"),
            (Some(id), None) => write!(f, " ({id})"),
            (None, Some(request)) => write!(f, " (request {request})"),
            (None, None) => Ok(()),
        }
    }
}

/// The source is the error of the HTTP library or the token provider. The [`TransportError`] around it is skipped,
/// because its text is already the message.
impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.detail().0.source.as_ref()?.source()
    }
}

/// A detail with the status and headers of a response.
fn response_detail(
    operation: &'static Operation,
    status: StatusCode,
    headers: &HeaderMap,
    message: String,
) -> Detail {
    let mut detail = Detail::new(Some(operation), message);
    detail.0.status = Some(status);
    detail.0.request_id = request_id(headers).map(str::to_owned);
    detail.0.headers = headers.clone();
    detail
}

/// The delay that an unsuccessful response asks for. When the hourly rate limit is exhausted, there may be no
/// `Retry-After` header, but `ratelimit-reset` says when there is room again.
fn requested_delay(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let delay = retry_after(headers, now);
    if delay.is_some() || status != StatusCode::TOO_MANY_REQUESTS {
        return delay;
    }
    let rate_limit = RateLimit::from_headers(headers).filter(|limit| limit.remaining == 0)?;
    Some(rate_limit.until_reset(now, MAX_RETRY_AFTER))
}
