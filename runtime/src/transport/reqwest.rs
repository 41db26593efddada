//! The wire knows `reqwest`, the transport that a client has unless it is given another.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;

use crate::request::upload::UploadBody;
use crate::transport::timeout::{Late, TimeoutKind};
use crate::transport::transport::{
    Body, BoxFuture, RequestTimeouts, Transport, TransportError, TransportErrorKind,
};

/// Sends with `reqwest`. A transport of your own may stand on it.
pub struct ReqwestTransport {
    client: reqwest::Client,
    connect: Option<Duration>,
}

impl ReqwestTransport {
    /// A transport with connections of its own, each of which may take this long to come about.
    pub fn new(connect: Option<Duration>) -> Result<Self, TransportError> {
        // Redirects are off here, so that no credential can ride along on one: the client follows them itself. So are
        // repetitions, of which it has its own.
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        if let Some(connect) = connect {
            client = client.connect_timeout(connect);
        }
        let client = client.build().map_err(|error| {
            TransportError::new(TransportErrorKind::Request, error.without_url())
        })?;
        Ok(Self { client, connect })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        self.exchange(request)
    }

    fn upload(
        &self,
        request: http::Request<UploadBody>,
        _: RequestTimeouts,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.exchange(request.map(reqwest::Body::wrap))
    }
}

impl ReqwestTransport {
    fn exchange(
        &self,
        request: http::Request<impl Into<reqwest::Body> + Send + 'static>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (client, connect) = (self.client.clone(), self.connect);
        Box::pin(async move {
            // Without this it would be a panic, far from its cause.
            if tokio::runtime::Handle::try_current().is_err() {
                let message = "`reqwest` needs the async runtime tokio; a client built with `.blocking()` needs none";
                return Err(TransportError::new(TransportErrorKind::Request, message));
            }
            let request = reqwest::Request::try_from(request).map_err(broken)?;
            let response = client.execute(request).await;
            let response: http::Response<reqwest::Body> = response
                .map_err(|error| match connect {
                    Some(limit) if error.is_connect() && error.is_timeout() => TransportError::new(
                        TransportErrorKind::Connect,
                        Late::new(TimeoutKind::Connect, limit),
                    ),
                    _ => broken(error),
                })?
                .into();
            Ok(response.map(|body| Body::new(Arriving(body))))
        })
    }
}

/// A body on its way.
struct Arriving(reqwest::Body);

impl http_body::Body for Arriving {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(context).map_err(broken)
    }
}

/// A URL may hold a signature, so none gets into an error.
fn broken(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if let Some(own) = TransportError::beneath(&error) {
        return own;
    }
    // A connection that took too long is no connection first: the server has seen nothing.
    let cause = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Lost
    };
    TransportError::new(cause, error)
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire")
    }
}
