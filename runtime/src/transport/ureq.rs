//! A socket knows `ureq`, the transport of a client that blocks.

use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
use http::header::CONTENT_LENGTH;

use crate::request::upload::UploadBody;
use crate::transport::timeout::{Late, TimeoutKind};
use crate::transport::transport::{
    Body, BoxFuture, RequestTimeouts, Transport, TransportError, TransportErrorKind,
};

/// The most that is read from a body at once.
const CHUNK: usize = 32 << 10;

/// Sends with `ureq`, on the thread that waits for the response: nothing else goes on in that thread until it is there.
/// The limits of time are kept by the socket itself.
pub struct UreqTransport {
    agent: ureq::Agent,
    connect: Option<Duration>,
}

impl UreqTransport {
    /// A transport with connections of its own, each of which may take this long to come about.
    pub fn new(connect: Option<Duration>) -> Self {
        // Redirects are the client's affair, so that no credential can ride along on one.
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_resolve(connect)
            .timeout_connect(connect);
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let config = config.tls_config(encryption());
        Self {
            agent: config.build().new_agent(),
            connect,
        }
    }

    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: RequestTimeouts,
    ) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        if body.is_empty() {
            self.answer(
                self.run(http::Request::from_parts(head, ()), limits),
                limits,
            )
        } else {
            let request = http::Request::from_parts(head, &*body);
            self.answer(self.run(request, limits), limits)
        }
    }

    fn answer(
        &self,
        response: Result<http::Response<ureq::Body>, ureq::Error>,
        limits: RequestTimeouts,
    ) -> Result<http::Response<Body>, TransportError> {
        let times = Times {
            connect: self.connect,
            limits,
        };
        let response = response.map_err(|error| times.broken(error))?;
        Ok(response.map(|body| {
            Body::new(Arriving {
                reader: Some(body.into_reader()),
                times,
            })
        }))
    }

    fn run(
        &self,
        request: http::Request<impl ureq::AsSendBody>,
        limits: RequestTimeouts,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        let request = self
            .agent
            .configure_request(request)
            .timeout_global(limits.total)
            .timeout_send_request(limits.head)
            .timeout_send_body(limits.head)
            .timeout_recv_response(limits.head)
            .timeout_per_read(limits.idle)
            .build();
        self.agent.run(request)
    }
}

/// The encryption, and the certificates that the system trusts.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn encryption() -> ureq::tls::TlsConfig {
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
        limits: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let socket = Self {
            agent: self.agent.clone(),
            connect: self.connect,
        };
        Box::pin(async move { socket.exchange(request, limits) })
    }

    fn upload(
        &self,
        request: http::Request<UploadBody>,
        limits: RequestTimeouts,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (mut head, body) = request.into_parts();
            // Without this it would go out in chunks, which the storage behind pre-signed URLs does not take.
            head.headers.insert(CONTENT_LENGTH, body.size().into());
            let pieces = Pieces {
                body: body.into_body(),
                piece: Bytes::new(),
            };
            let body = ureq::SendBody::from_owned_reader(pieces);
            self.answer(
                self.run(http::Request::from_parts(head, body), limits),
                limits,
            )
        })
    }
}

/// A body that is read by whoever sends it.
struct Pieces {
    body: Body,
    piece: Bytes,
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match pollster::block_on(self.body.chunk()) {
                Some(piece) => self.piece = piece.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = buffer.len().min(self.piece.len());
        self.piece
            .split_to(length)
            .copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

/// A body on its way.
struct Arriving {
    /// Nothing after the end.
    reader: Option<ureq::BodyReader<'static>>,
    times: Times,
}

impl http_body::Body for Arriving {
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
        let mut chunk = vec![0; CHUNK];
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
                Some(Err(this.times.broken(error.into())))
            }
        })
    }
}

/// The limits by which a failure is told.
#[derive(Clone, Copy)]
struct Times {
    connect: Option<Duration>,
    limits: RequestTimeouts,
}

impl Times {
    fn broken(&self, error: ureq::Error) -> TransportError {
        use ureq::{Error, Timeout};
        let late = |stage, limit: Option<Duration>| Late::new(stage, limit.unwrap_or_default());
        let RequestTimeouts { total, head, idle } = self.limits;
        if let Error::Io(error) = &error
            && let Some(own) = error
                .get_ref()
                .and_then(|error| TransportError::beneath(error))
        {
            return own;
        }
        let cause = match &error {
            // A connection that took too long is no connection first: the server has seen nothing.
            Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
                return TransportError::new(
                    TransportErrorKind::Connect,
                    late(TimeoutKind::Connect, self.connect),
                );
            }
            Error::Timeout(Timeout::PerRead) => return late(TimeoutKind::Idle, idle).into(),
            Error::Timeout(Timeout::Global | Timeout::PerCall) => {
                return late(TimeoutKind::Attempt, total).into();
            }
            Error::Timeout(_) => return late(TimeoutKind::Attempt, head.or(total)).into(),
            Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => {
                TransportErrorKind::Connect
            }
            Error::Io(error) if is_unreached(error) => TransportErrorKind::Connect,
            Error::Http(_)
            | Error::BadUri(_)
            | Error::InvalidProxyUrl
            | Error::TlsRequired
            | Error::Tls(_) => TransportErrorKind::Request,
            _ => TransportErrorKind::Lost,
        };
        match error {
            // It quotes the URL, which may hold a signature.
            Error::BadUri(_) => TransportError::new(cause, "the URL is not one that can be asked"),
            error => TransportError::new(cause, error),
        }
    }
}

/// Whether there was no connection. That a name has no address, the standard library says in words alone.
fn is_unreached(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ConnectionRefused
        || error.to_string().starts_with("failed to lookup address")
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Socket")
    }
}
