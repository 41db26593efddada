//! `BlockingTransport`: sends requests on the thread that waits for them.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Response;

use crate::future::BoxFuture;
use crate::transport::blocking::connect::{Connector, Endpoint};
use crate::transport::blocking::exchange::{Answer, RequestBody, exchange, io_error};
use crate::transport::blocking::io_limits::IoLimits;
use crate::transport::blocking::pool::Pool;
use crate::transport::blocking::proxy::Proxies;
use crate::transport::blocking::response_body::ResponseBody;
use crate::transport::blocking::response_head::{Framing, is_persistent};
use crate::transport::body::Body;
use crate::transport::error::{TransportError, TransportErrorKind};
use crate::transport::timeouts::{RequestTimeouts, TimeoutKind};
use crate::transport::transport::Transport;
use crate::transport::upload_body::UploadBody;

/// The transport of blocking clients: HTTP/1.1 without an async runtime. Its futures block the thread that polls them,
/// and it enforces the timeouts itself.
///
/// It uses the proxies in `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, and trusts the certificates that the
/// operating system trusts. It logs nothing, because whatever it sends may be secret.
///
/// A body is complete only if its length or its last chunk says so. If neither exists, it ends with the connection, and
/// a reset or a TLS connection that ends without notice is an error.
#[derive(Clone)]
pub struct BlockingTransport {
    connector: Arc<Connector>,
    pool: Pool,
}

impl BlockingTransport {
    /// A transport with its own connection pool. `connect_timeout` limits the time to establish each connection,
    /// including the name lookup and TLS.
    pub fn new(connect_timeout: Option<Duration>) -> Self {
        Self {
            connector: Arc::new(Connector {
                connect_timeout,
                proxies: Proxies::from_env(),
                ..Connector::default()
            }),
            pool: Pool::new(),
        }
    }

    /// A transport that also trusts the certificates in a PEM text, such as those of a private certificate authority.
    ///
    /// # Errors
    ///
    /// Fails if the text is not PEM, or if the client was compiled without TLS.
    pub fn with_root_certificates(
        connect_timeout: Option<Duration>,
        pem: impl AsRef<[u8]>,
    ) -> Result<Self, TransportError> {
        let mut connector = Connector {
            connect_timeout,
            proxies: Proxies::from_env(),
            ..Connector::default()
        };
        let added = connector.tls.add_roots(pem.as_ref());
        added.map_err(|message| TransportError::new(TransportErrorKind::Request, message))?;
        Ok(Self {
            connector: Arc::new(connector),
            pool: Pool::new(),
        })
    }

    fn run(
        &self,
        request: http::Request<RequestBody>,
        timeouts: RequestTimeouts,
    ) -> Result<Response<Body>, TransportError> {
        let start = Instant::now();
        let (head, body) = request.into_parts();
        let Some(target) = Endpoint::of(&head.uri) else {
            let message = "the URL cannot be requested";
            return Err(TransportError::new(TransportErrorKind::Request, message));
        };
        let limits = IoLimits::of_head(timeouts, start);
        let origin = target.origin();
        let mut connection = match self.pool.take(&origin) {
            Some(connection) => connection,
            None => self.connector.connect(&target, limits)?,
        };
        connection.set_limits(limits);
        // HTTPS goes through a tunnel, so that the proxy does not see the request.
        let proxy = self.connector.proxies.get(target.is_https, &target.host);
        let proxy = proxy.filter(|_| !target.is_https);
        let authorization = proxy.and_then(|proxy| proxy.authorization.as_deref());
        let is_proxied = proxy.is_some();
        let Answer {
            head: response,
            is_sent,
        } = exchange(&mut connection, &head, body, authorization, is_proxied)?;
        let framing = Framing::of(&head.method, &response).map_err(io_error)?;
        let is_kept = is_sent && framing != Framing::UntilClose && is_persistent(&response);
        let mut limits = IoLimits::of_body(timeouts, start);
        if !response.status().is_success() {
            let limit = timeouts.error_body();
            limits = limits.within(TimeoutKind::Attempt, Some(limit), Instant::now());
        }
        connection.set_limits(limits);
        let pool = is_kept.then(|| (self.pool.clone(), origin));
        Ok(response.map(|()| Body::new(ResponseBody::new(connection, framing, pool))))
    }
}

impl Transport for BlockingTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let transport = self.clone();
        Box::pin(async move { transport.run(request.map(RequestBody::Full), timeouts) })
    }

    fn upload(
        &self,
        request: http::Request<UploadBody>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let request = request.map(|body| RequestBody::Streaming {
                size: body.size(),
                body: body.into_body(),
            });
            self.run(request, timeouts)
        })
    }
}

impl fmt::Debug for BlockingTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlockingTransport")
    }
}
