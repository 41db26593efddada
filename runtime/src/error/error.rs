//! An error knows its class, and everything the server said about it.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::codec::{Drift, Json};
use crate::error::sanitize::Plain;
use crate::operation::Operation;
use crate::response::headers::{RateLimit, request_id, retry_after};
use crate::response::raw_response::RawResponse;
use crate::transport::timeout::TimeoutKind;
use crate::transport::transport::{TransportError, TransportErrorKind};

/// Why a call did not give what was asked for, by class.
///
/// Every class carries a [`Detail`], which the methods here read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// 401: the credential is missing, wrong or expired.
    Authentication(Detail),
    /// 403: the credential does not allow it; [`scopes`](Error::scopes) says what would.
    Permission(Detail),
    /// 404 or 410: there is no such thing.
    NotFound(Detail),
    /// 409: the state of the thing does not allow it now.
    Conflict(Detail),
    /// 400, 413, 415 or 422: the request is not acceptable.
    Invalid(Detail),
    /// 429: too many requests; [`retry_after`](Error::retry_after) may say how long to wait. Without a
    /// [`status`](Error::status) the client did not even send it, because it would have been one too many.
    RateLimited(Detail),
    /// 5xx: the server failed.
    Server(Detail),
    /// Any other status that is no success.
    Unexpected(Detail),
    /// There was no connection, or it broke.
    Connection(Detail),
    /// The time was up; [`timeout_kind`](Error::timeout_kind) says which.
    Timeout(Detail),
    /// The response is not what the operation responses: no JSON, or drift in a strict client.
    Decoding(Detail),
    /// An event stream reported an error or broke its rules.
    Stream(Detail),
    /// What was waited for has failed; the body is the response that says so.
    Failed(Detail),
    /// The call or the client is not set up so that anything could be sent.
    Usage(Detail),
}

/// What is known about an error.
pub struct Detail(Box<Inner>);

#[derive(Default)]
struct Inner {
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    id: Option<String>,
    message: String,
    request_id: Option<String>,
    body: Bytes,
    drift: Vec<Drift>,
    source: Option<TransportError>,
    attempts: u32,
    wait: Option<Duration>,
    /// Whether a server took the request before this happened.
    seen: bool,
}

impl Detail {
    fn new(operation: Option<&'static Operation>, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            operation,
            message: message.into(),
            ..Inner::default()
        }))
    }
}

impl Error {
    /// The error that a response with such a status is.
    pub(crate) fn refusal(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        now: SystemTime,
    ) -> Self {
        let wait = asked(status, &headers, now);
        let Complaint {
            id,
            message,
            request_id: named,
        } = complaint(&body);
        let message = message.unwrap_or_default();
        let request_id = named.or_else(|| request_id(&headers).map(str::to_owned));
        let operation = Some(operation);
        let status = Some(status);
        let detail = Inner {
            operation,
            status,
            headers,
            id,
            message,
            request_id,
            body,
            wait,
            ..Inner::default()
        };
        let detail = Detail(Box::new(detail));
        match status.map_or(0, |status| status.as_u16()) {
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

    pub(crate) fn broken(operation: &'static Operation, source: TransportError) -> Self {
        let mut detail = Detail::new(Some(operation), source.to_string());
        let (cause, stage) = (source.cause(), source.timeout_kind());
        detail.0.source = Some(source);
        if stage.is_some() {
            return Error::Timeout(detail);
        }
        match cause {
            TransportErrorKind::Connect | TransportErrorKind::Lost => Error::Connection(detail),
            TransportErrorKind::Timeout => Error::Timeout(detail),
            TransportErrorKind::Request => Error::Usage(detail),
        }
    }

    /// The server sends the client on and on.
    pub(crate) fn endless(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Self {
        let mut detail = Detail::new(Some(operation), "the server redirects without end");
        detail.0.status = Some(status);
        detail.0.request_id = request_id(headers).map(str::to_owned);
        detail.0.headers = headers.clone();
        Error::Unexpected(detail)
    }

    /// The client's own pace leaves no room for the call in time.
    pub(crate) fn crowded(operation: &'static Operation, wait: Duration) -> Self {
        let message = format!(
            "not sent: by the rate limit its turn is {} s off",
            wait.as_secs_f64().ceil()
        );
        let mut detail = Detail::new(Some(operation), message);
        detail.0.wait = Some(wait);
        Error::RateLimited(detail)
    }

    /// The provider gave no token that could be sent.
    pub(crate) fn unprovided(
        operation: &'static Operation,
        error: Box<dyn std::error::Error + Send + Sync>,
    ) -> Self {
        let message = format!("the provider gave no token: {error}");
        let mut detail = Detail::new(Some(operation), message);
        detail.0.source = Some(TransportError::new(TransportErrorKind::Request, error));
        Error::Authentication(detail)
    }

    /// The same after so many attempts.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.detail_mut().0.attempts = attempts;
        self
    }

    /// The same, after a server took the request and sent the client elsewhere for the response.
    pub(crate) fn seen(mut self) -> Self {
        self.detail_mut().0.seen = true;
        self
    }

    /// Whether a server took the request before this happened.
    pub(crate) fn is_seen(&self) -> bool {
        self.detail().0.seen
    }

    pub(crate) fn decoding(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        message: impl Into<String>,
    ) -> Self {
        let mut detail = Detail::new(Some(operation), message);
        detail.0.status = Some(status);
        detail.0.request_id = request_id(headers).map(str::to_owned);
        detail.0.headers = headers.clone();
        detail.0.body = body;
        Error::Decoding(detail)
    }

    /// The same decoding error with what drifted.
    pub(crate) fn with_drift(mut self, drift: Vec<Drift>) -> Self {
        if let Error::Decoding(detail) = &mut self {
            detail.0.drift = drift;
        }
        self
    }

    /// An error that arrived inside an event stream, or a breach of the stream's rules.
    pub(crate) fn stream(
        operation: &'static Operation,
        headers: &HeaderMap,
        body: Bytes,
        message: &str,
    ) -> Self {
        let complaint = complaint(&body);
        let mut detail = Detail::new(
            Some(operation),
            complaint.message.unwrap_or_else(|| message.to_owned()),
        );
        detail.0.id = complaint.id;
        detail.0.request_id = complaint
            .request_id
            .or_else(|| request_id(headers).map(str::to_owned));
        detail.0.headers = headers.clone();
        detail.0.body = body;
        Error::Stream(detail)
    }

    /// Work that ended otherwise than it should, by the response that says so.
    pub(crate) fn failed(received: &RawResponse, message: String) -> Self {
        let mut detail = Detail::new(Some(received.operation), message);
        detail.0.status = Some(received.status);
        detail.0.request_id = request_id(&received.headers).map(str::to_owned);
        detail.0.headers = received.headers.clone();
        detail.0.body = received.body.clone();
        Error::Failed(detail)
    }

    /// Work that took too long.
    pub(crate) fn late(operation: &'static Operation, message: String) -> Self {
        Error::Timeout(Detail::new(Some(operation), message))
    }

    pub(crate) fn usage(operation: Option<&'static Operation>, message: impl Into<String>) -> Self {
        Error::Usage(Detail::new(operation, message))
    }

    /// What is known about it.
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

    /// The class in one word, as traces call it.
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

    /// The id of the operation that was called.
    pub fn operation(&self) -> Option<&'static str> {
        self.detail().0.operation.map(|operation| operation.id)
    }

    /// The status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.detail().0.status
    }

    /// The API's word for what is wrong, such as `not_found`.
    pub fn id(&self) -> Option<&str> {
        self.detail().0.id.as_deref()
    }

    /// What is wrong, in the server's words if it had any.
    pub fn message(&self) -> &str {
        &self.detail().0.message
    }

    /// The id under which DigitalOcean's support finds the request.
    pub fn request_id(&self) -> Option<&str> {
        self.detail().0.request_id.as_deref()
    }

    /// The headers of the response; none if there was no response.
    pub fn headers(&self) -> &HeaderMap {
        &self.detail().0.headers
    }

    /// The body of the response; empty if there was none. It may hold what the operation responses, secrets included.
    pub fn body(&self) -> &Bytes {
        &self.detail().0.body
    }

    /// What departed from the description, where a strict client did not accept it.
    pub fn drift(&self) -> &[Drift] {
        &self.detail().0.drift
    }

    /// The scopes a token needs for the operation; told for [`Permission`](Error::Permission) only.
    pub fn scopes(&self) -> &'static [&'static str] {
        let operation = match self {
            Error::Permission(detail) => detail.0.operation,
            _ => None,
        };
        let grant = operation.and_then(|operation| {
            operation
                .security
                .iter()
                .find(|grant| !grant.scopes.is_empty())
        });
        grant.map(|grant| grant.scopes).unwrap_or_default()
    }

    /// Whether the same call may well succeed later. Whether repeating it is harmless is another question.
    pub fn is_retryable(&self) -> bool {
        match self {
            Error::RateLimited(_) | Error::Connection(_) | Error::Timeout(_) => true,
            Error::Server(_) => self.status() != Some(StatusCode::NOT_IMPLEMENTED),
            Error::Unexpected(_) => self.status() == Some(StatusCode::REQUEST_TIMEOUT),
            _ => false,
        }
    }

    /// How long to wait before the same is worth another try, counted from when the error came: as long as the server asks
    /// for, or until the rate limit has room again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.detail().0.wait
    }

    /// How often the call was sent; not at all where something was wrong before.
    pub fn attempts(&self) -> u32 {
        self.detail().0.attempts
    }

    /// What took too long; told for [`Timeout`](Error::Timeout) only.
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        self.detail()
            .0
            .source
            .as_ref()
            .and_then(TransportError::timeout_kind)
    }

    pub(crate) fn cause(&self) -> Option<TransportErrorKind> {
        self.detail().0.source.as_ref().map(TransportError::cause)
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
        write!(f, "{}", Plain(&inner.message))?;
        if let [first, rest @ ..] = self.scopes() {
            write!(f, "; a token needs the scope `{first}`")?;
            for scope in rest {
                write!(f, " and `{scope}`")?;
            }
        }
        let request_id = inner.request_id.as_deref().map(Plain);
        match (inner.id.as_deref().map(Plain), request_id) {
            (Some(id), Some(request)) => write!(f, " ({id}, request {request})"),
            (Some(id), None) => write!(f, " ({id})"),
            (None, Some(request)) => write!(f, " (request {request})"),
            (None, None) => Ok(()),
        }
    }
}

/// The body stays out: it may hold secrets.
impl fmt::Debug for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Detail")
            .field("operation", &inner.operation.map(|operation| operation.id))
            .field("status", &inner.status)
            .field("id", &inner.id)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("body", &format_args!("{} bytes", inner.body.len()))
            .field("drift", &inner.drift)
            .field("attempts", &inner.attempts)
            .field("source", &inner.source)
            .finish()
    }
}

/// What a request broke on is in the message already, so the source is what lies behind it: the error of the transport or
/// of the token provider.
impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.detail().0.source.as_ref()?.source()
    }
}

/// How long a refusal asks to wait. A spent hour has no `retry-after`, but says when its oldest request stops counting.
fn asked(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let asked = retry_after(headers, now);
    if asked.is_some() || status != StatusCode::TOO_MANY_REQUESTS {
        return asked;
    }
    let told = RateLimit::from_headers(headers).filter(|told| told.remaining == 0)?;
    Some(told.wait(now))
}

/// What an error body says.
#[derive(Default)]
struct Complaint {
    id: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

/// The control plane responses `{"id", "message", "request_id"}`; inference `{"error": {"type", "code", "message"}}`, or
/// a sentence under `error` or `detail`. Whatever else a body says may hold a secret, so it is in the body alone.
fn complaint(body: &[u8]) -> Complaint {
    let Ok(json) = Json::from_bytes(body) else {
        return Complaint::default();
    };
    let text = |json: &Json, keys: &[&str]| keys.iter().find_map(|key| json.get(key)?.string());
    let first = |json: Json| json.items().into_iter().next();
    let inner = json.get("error").filter(|error| !error.is_null());
    let inner = inner.or_else(|| json.get("errors").and_then(first));
    let from = inner.as_ref().unwrap_or(&json);
    Complaint {
        id: text(&json, &["id"]).or_else(|| text(from, &["id", "code", "type"])),
        message: from
            .string()
            .or_else(|| text(from, &["message", "detail"]))
            .or_else(|| text(&json, &["message"])),
        request_id: text(&json, &["request_id"]),
    }
}
