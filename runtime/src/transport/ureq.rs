//! The blocking transport, which uses `ureq`.

use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
use http::header::CONTENT_LENGTH;

use crate::future::BoxFuture;
use crate::transport::body::Body;
use crate::transport::error::{TransportError, TransportErrorKind};
use crate::transport::timeouts::{Elapsed, RequestTimeouts, TimeoutKind};
use crate::transport::transport::Transport;
use crate::transport::upload_body::UploadBody;

/// The most bytes that are read from a body at once.
const CHUNK_SIZE: usize = 32 << 10;

/// A transport that sends with `ureq`. Its futures block the thread that polls them. It enforces the timeouts itself.
pub struct UreqTransport {
    agent: ureq::Agent,
    connect_timeout: Option<Duration>,
}

impl UreqTransport {
    /// A transport with its own connection pool. `connect_timeout` limits the time to establish each connection.
    pub fn new(connect_timeout: Option<Duration>) -> Self {
        // The client follows redirects itself: because only it can decide where a credential may be sent.
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_resolve(connect_timeout)
            .timeout_connect(connect_timeout);
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let config = config.tls_config(tls_config());
        Self {
            agent: config.build().new_agent(),
            connect_timeout,
        }
    }

    fn send_blocking(
        &self,
        request: http::Request<Bytes>,
        timeouts: RequestTimeouts,
    ) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        if body.is_empty() {
            let request = http::Request::from_parts(head, ());
            self.convert(self.run(request, timeouts), timeouts)
        } else {
            let request = http::Request::from_parts(head, &*body);
            self.convert(self.run(request, timeouts), timeouts)
        }
    }

    fn run(
        &self,
        request: http::Request<impl ureq::AsSendBody>,
        timeouts: RequestTimeouts,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        let request = self
            .agent
            .configure_request(request)
            .timeout_global(timeouts.total)
            .timeout_send_request(timeouts.head)
            .timeout_send_body(timeouts.head)
            .timeout_recv_response(timeouts.head)
            .timeout_per_read(timeouts.idle)
            .build();
        self.agent.run(request)
    }

    fn convert(
        &self,
        response: Result<http::Response<ureq::Body>, ureq::Error>,
        timeouts: RequestTimeouts,
    ) -> Result<http::Response<Body>, TransportError> {
        let limits = Limits {
            connect: self.connect_timeout,
            request: timeouts,
        };
        let response = response.map_err(|error| limits.transport_error(error))?;
        Ok(response.map(|body| {
            Body::new(ResponseBody {
                reader: Some(body.into_reader()),
                limits,
            })
        }))
    }
}

/// The TLS implementation, with the certificates that the operating system trusts.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn tls_config() -> ureq::tls::TlsConfig {
    use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
    let provider = if cfg!(feature = "rustls") {
        TlsProvider::Rustls
    } else {
        TlsProvider::NativeTls
    };
    TlsConfig::builder()
        .provider(provider)
        .root_certs(RootCerts::PlatformVerifier)
        .build()
}

impl Transport for UreqTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let transport = Self {
            agent: self.agent.clone(),
            connect_timeout: self.connect_timeout,
        };
        Box::pin(async move { transport.send_blocking(request, timeouts) })
    }

    fn upload(
        &self,
        request: http::Request<UploadBody>,
        timeouts: RequestTimeouts,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (mut head, body) = request.into_parts();
            // Without this header ureq would use chunked encoding, which storage behind pre-signed URLs rejects.
            head.headers.insert(CONTENT_LENGTH, body.size().into());
            let reader = BodyReader {
                body: body.into_body(),
                chunk: Bytes::new(),
            };
            let body = ureq::SendBody::from_owned_reader(reader);
            let request = http::Request::from_parts(head, body);
            self.convert(self.run(request, timeouts), timeouts)
        })
    }
}

/// Reads a [`Body`] on the thread that sends it.
struct BodyReader {
    body: Body,
    chunk: Bytes,
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() {
            match pollster::block_on(self.body.chunk()) {
                Some(chunk) => self.chunk = chunk.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = buffer.len().min(self.chunk.len());
        self.chunk
            .split_to(length)
            .copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

/// The body of a response.
struct ResponseBody {
    /// `None` after the end.
    reader: Option<ureq::BodyReader<'static>>,
    limits: Limits,
}

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        let Some(reader) = &mut this.reader else {
            return Poll::Ready(None);
        };
        let mut chunk = vec![0; CHUNK_SIZE];
        let read = loop {
            match reader.read(&mut chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        Poll::Ready(match read {
            Ok(0) => {
                this.reader = None;
                None
            }
            Ok(length) => {
                chunk.truncate(length);
                Some(Ok(http_body::Frame::data(chunk.into())))
            }
            Err(error) => {
                this.reader = None;
                Some(Err(this.limits.transport_error(error.into())))
            }
        })
    }
}

/// The limits of a request, which error messages mention.
#[derive(Clone, Copy)]
struct Limits {
    connect: Option<Duration>,
    request: RequestTimeouts,
}

impl Limits {
    fn transport_error(&self, error: ureq::Error) -> TransportError {
        use ureq::{Error, Timeout};
        let elapsed = |kind, limit: Option<Duration>| Elapsed::new(kind, limit.unwrap_or_default());
        let RequestTimeouts { total, head, idle } = self.request;
        if let Error::Io(error) = &error
            && let Some(body_error) = error
                .get_ref()
                .and_then(|error| TransportError::find_in(error))
        {
            return body_error;
        }
        let kind = match &error {
            // A connect timeout is a failed connection rather than a timeout: the server did not receive the request.
            Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
                return TransportError::new(
                    TransportErrorKind::Connect,
                    elapsed(TimeoutKind::Connect, self.connect),
                );
            }
            Error::Timeout(Timeout::PerRead) => return elapsed(TimeoutKind::Idle, idle).into(),
            Error::Timeout(Timeout::Global | Timeout::PerCall) => {
                return elapsed(TimeoutKind::Attempt, total).into();
            }
            Error::Timeout(_) => return elapsed(TimeoutKind::Attempt, head.or(total)).into(),
            Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => {
                TransportErrorKind::Connect
            }
            Error::Io(error) if is_connect_error(error) => TransportErrorKind::Connect,
            Error::Http(_)
            | Error::BadUri(_)
            | Error::InvalidProxyUrl
            | Error::TlsRequired
            | Error::Tls(_) => TransportErrorKind::Request,
            _ => TransportErrorKind::Lost,
        };
        match error {
            // The original message contains the URL, which may contain a signature.
            Error::BadUri(_) => TransportError::new(kind, "the URL cannot be requested"),
            error => TransportError::new(kind, error),
        }
    }
}

/// Whether no connection was established. The standard library reports a failed name lookup only by its message.
fn is_connect_error(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ConnectionRefused
        || error.to_string().starts_with("failed to lookup address")
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UreqTransport")
    }
}
