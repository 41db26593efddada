//! The default transport, which uses `reqwest`.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_LENGTH;

use crate::future::BoxFuture;
use crate::transport::body::Body;
use crate::transport::error::{TransportError, TransportErrorKind};
use crate::transport::in_runtime::{InRuntime, unwind_safely};
use crate::transport::timeouts::{Elapsed, RequestTimeouts, TimeoutKind};
use crate::transport::transport::Transport;
use crate::transport::upload_body::UploadBody;

/// A transport that sends with `reqwest`. It needs a tokio runtime. Custom transports can wrap it.
pub struct ReqwestTransport {
    client: reqwest::Client,
    connect_timeout: Option<Duration>,
    /// Whether the client is one that was not built here.
    may_follow_redirects: bool,
}

impl ReqwestTransport {
    /// A transport with its own connection pool. `connect_timeout` limits the time to establish each connection.
    pub fn new(connect_timeout: Option<Duration>) -> Result<Self, TransportError> {
        // The client follows redirects and retries itself: only it knows where a credential may be sent, and which
        // requests are safe to repeat.
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        // With `native-tls`, a body that a lost connection cut off looks complete.
        #[cfg(feature = "rustls")]
        {
            client = client.tls_backend_rustls();
        }
        if let Some(limit) = connect_timeout {
            client = client.connect_timeout(limit);
        }
        let client = client.build().map_err(|error| {
            TransportError::new(TransportErrorKind::Request, error.without_url())
        })?;
        Ok(Self {
            client,
            connect_timeout,
            may_follow_redirects: false,
        })
    }

    /// A transport that sends with an existing client, and shares its connections. See
    /// [`http_client`](crate::ClientBuilder::http_client) for how to build it.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            client,
            connect_timeout: None,
            may_follow_redirects: true,
        }
    }

    fn execute(
        &self,
        request: http::Request<impl Into<reqwest::Body> + Send + 'static>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let request = match reqwest::Request::try_from(request) {
            Ok(request) => request,
            Err(error) => return Box::pin(std::future::ready(Err(transport_error(error)))),
        };
        let follows_redirects = self.may_follow_redirects;
        let url = follows_redirects.then(|| Box::new(request.url().clone()));
        let client = self.client.clone();
        Box::pin(Exchange {
            work: InRuntime::new(move || client.execute(request)),
            url,
            connect_timeout: self.connect_timeout,
        })
    }
}

/// A request that is being sent. It is a struct, because an async block would keep a copy of the request.
struct Exchange<F> {
    work: InRuntime<F>,
    /// The URL of the request, if the client may follow redirects itself.
    url: Option<Box<reqwest::Url>>,
    connect_timeout: Option<Duration>,
}

impl<F: Future<Output = reqwest::Result<reqwest::Response>> + Unpin> Future for Exchange<F> {
    type Output = Result<http::Response<Body>, TransportError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = ready!(Pin::new(&mut self.work).poll(context))?;
        let response = result.map_err(|error| match self.connect_timeout {
            Some(limit) if error.is_connect() && error.is_timeout() => TransportError::new(
                TransportErrorKind::Connect,
                Elapsed::new(TimeoutKind::Connect, limit),
            ),
            _ => transport_error(error),
        })?;
        if self
            .url
            .as_ref()
            .is_some_and(|url| *response.url() != **url)
        {
            let message = "the HTTP client followed a redirect itself; build it with `redirect(Policy::none())`";
            let error = TransportError::new(TransportErrorKind::Request, message);
            return Poll::Ready(Err(error));
        }
        let response: http::Response<reqwest::Body> = response.into();
        Poll::Ready(Ok(response.map(|body| Body::new(ResponseBody(body)))))
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        mut request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        // The HTTP library announces no length for an empty body, and some servers then answer with status 411.
        let sends_content = matches!(request.method().as_str(), "POST" | "PUT" | "PATCH");
        if sends_content && request.body().is_empty() {
            let none = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, none);
        }
        self.execute(request)
    }

    fn upload(
        &self,
        request: http::Request<UploadBody>,
        _: RequestTimeouts,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.execute(request.map(reqwest::Body::wrap))
    }
}

/// The body of a response.
struct ResponseBody(reqwest::Body);

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        let body = &mut self.0;
        match unwind_safely(|| Pin::new(body).poll_frame(context)) {
            Ok(poll) => poll.map_err(transport_error),
            Err(message) => {
                let error = TransportError::new(TransportErrorKind::Lost, message);
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}

/// Converts an error, without the URL, which may contain a signature.
fn transport_error(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if let Some(body_error) = TransportError::find_in(&error) {
        return body_error;
    }
    // A connect timeout is a failed connection rather than a timeout: the server did not receive the request.
    let kind = if error.is_connect() || is_not_processed(&error) {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Lost
    };
    TransportError::new(kind, error)
}

/// Whether the server says that it did not process the request: with HTTP/2 it refuses a stream, or it closes the
/// connection gracefully and names the last stream that it processes (RFC 9113, section 8.7).
fn is_not_processed(error: &(dyn Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            let reason = error.reason();
            return error.is_remote()
                && (error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM)
                    || error.is_go_away() && reason == Some(h2::Reason::NO_ERROR));
        }
        next = error.source();
    }
    false
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}
