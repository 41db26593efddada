//! The default transport, which uses `reqwest`.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;

use crate::future::BoxFuture;
use crate::transport::body::Body;
use crate::transport::error::{TransportError, TransportErrorKind};
use crate::transport::timeouts::{Elapsed, RequestTimeouts, TimeoutKind};
use crate::transport::transport::Transport;
use crate::transport::upload_body::UploadBody;

/// A transport that sends with `reqwest`. It needs a tokio runtime. Custom transports can wrap it.
pub struct ReqwestTransport {
    client: reqwest::Client,
    connect_timeout: Option<Duration>,
}

impl ReqwestTransport {
    /// A transport with its own connection pool. `connect_timeout` limits the time to establish each connection.
    pub fn new(connect_timeout: Option<Duration>) -> Result<Self, TransportError> {
        // The client follows redirects and retries itself: only it knows where a credential may be sent, and which
        // requests are safe to repeat.
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        if let Some(limit) = connect_timeout {
            client = client.connect_timeout(limit);
        }
        let client = client.build().map_err(|error| {
            TransportError::new(TransportErrorKind::Request, error.without_url())
        })?;
        Ok(Self {
            client,
            connect_timeout,
        })
    }

    fn execute(
        &self,
        request: http::Request<impl Into<reqwest::Body> + Send + 'static>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (client, connect_timeout) = (self.client.clone(), self.connect_timeout);
        Box::pin(async move {
            // Without this check reqwest would panic.
            if tokio::runtime::Handle::try_current().is_err() {
                let message = "`reqwest` needs a tokio runtime; build the client with `.blocking()` to work without one";
                return Err(TransportError::new(TransportErrorKind::Request, message));
            }
            let request = reqwest::Request::try_from(request).map_err(transport_error)?;
            let response = client.execute(request).await;
            let response: http::Response<reqwest::Body> = response
                .map_err(|error| match connect_timeout {
                    Some(limit) if error.is_connect() && error.is_timeout() => TransportError::new(
                        TransportErrorKind::Connect,
                        Elapsed::new(TimeoutKind::Connect, limit),
                    ),
                    _ => transport_error(error),
                })?
                .into();
            Ok(response.map(|body| Body::new(ResponseBody(body))))
        })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
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
        Pin::new(&mut self.0)
            .poll_frame(context)
            .map_err(transport_error)
    }
}

/// Converts an error, without the URL, which may contain a signature.
fn transport_error(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if let Some(body_error) = TransportError::find_in(&error) {
        return body_error;
    }
    // A connect timeout is a failed connection rather than a timeout: the server did not receive the request.
    let kind = if error.is_connect() {
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

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}
