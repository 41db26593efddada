//! A transport knows how one HTTP request reaches its server and one response comes back.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;

use crate::request::upload::UploadBody;
use crate::transport::timeout::{Late, TimeoutKind};

/// A future that may be sent to another thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests. The client does everything else, so a fake needs only this.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request as it is. Redirects are the client's affair and must not be followed here.
    fn send(
        &self,
        request: http::Request<Bytes>,
        limits: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>>;

    /// Sends one request whose body is made while it is sent. A transport that has no use for pieces gets them as one.
    fn upload(
        &self,
        request: http::Request<UploadBody>,
        limits: RequestTimeouts,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.into_body().collect(usize::MAX).await?;
            let body = body.unwrap_or_default();
            self.send(http::Request::from_parts(head, body), limits)
                .await
        })
    }
}

/// How long a request may take.
///
/// The client watches this itself, and drops what takes longer. Only a transport that blocks has to keep it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestTimeouts {
    /// From sending to the last byte of the response; nothing where it may go on.
    pub total: Option<Duration>,
    /// From sending to the head of a response whose body may go on.
    pub head: Option<Duration>,
    /// Between two pieces of such a body.
    pub idle: Option<Duration>,
}

impl RequestTimeouts {
    /// What is left of them after so much time.
    pub(crate) fn after(self, spent: Duration) -> Self {
        let left = |limit: Option<Duration>| limit.map(|limit| limit.saturating_sub(spent));
        Self {
            total: left(self.total),
            head: left(self.head),
            idle: self.idle,
        }
    }

    /// Whether the time is up before the head of a response.
    pub(crate) fn is_over(&self) -> bool {
        [self.total, self.head].contains(&Some(Duration::ZERO))
    }
}

/// The body of a response, in the pieces in which it arrives.
pub struct Body(Pieces);

enum Pieces {
    /// All of it, or nothing once it was taken.
    Whole(Bytes),
    Arriving(Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>),
}

impl Body {
    /// A body that arrives in pieces.
    pub fn new(
        body: impl http_body::Body<Data = Bytes, Error = TransportError> + Send + 'static,
    ) -> Self {
        Self(Pieces::Arriving(Box::pin(body)))
    }

    /// A body that is there at once.
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        Self(Pieces::Whole(bytes.into()))
    }

    /// The next piece; nothing at the end.
    pub fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let body = match &mut self.0 {
            Pieces::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                return Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)));
            }
            Pieces::Arriving(body) => body,
        };
        loop {
            match body.as_mut().poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    // Frames without data are trailers, which this API does not use.
                    if let Ok(bytes) = frame.into_data() {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// The next piece; nothing at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await
    }

    /// What comes of the body up to this size, even if it breaks off; no more pieces once it is late.
    pub(crate) async fn start(
        &mut self,
        size: usize,
        late: &(dyn Fn() -> bool + Sync),
        into: &mut Vec<u8>,
    ) {
        while !late()
            && let Some(Ok(chunk)) = self.chunk().await
        {
            let room = size - into.len();
            into.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() >= room {
                return;
            }
        }
    }

    /// The whole body; nothing where it is longer than so many bytes.
    pub(crate) async fn collect(mut self, most: usize) -> Result<Option<Bytes>, TransportError> {
        let first = self.chunk().await.transpose()?.unwrap_or_default();
        let mut all = Vec::new();
        while let Some(chunk) = self.chunk().await.transpose()? {
            if all.is_empty() {
                all.extend_from_slice(&first);
            }
            all.extend_from_slice(&chunk);
            if all.len() > most {
                return Ok(None);
            }
        }
        let whole = if all.is_empty() { first } else { all.into() };
        Ok(Some(whole).filter(|whole| whole.len() <= most))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

/// A request that got no whole response.
#[derive(Debug)]
pub struct TransportError {
    cause: TransportErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the server has seen nothing of the request.
    Connect,
    /// The time was up.
    Timeout,
    /// The connection broke after the request, or part of it, was sent.
    Lost,
    /// The request could not be made at all.
    Request,
}

impl TransportError {
    /// A failure of this sort.
    pub fn new(cause: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            cause,
            source: source.into(),
        }
    }

    /// What the body that was sent said of itself, if that is at the bottom of an error.
    #[cfg(any(feature = "reqwest", feature = "blocking"))]
    pub(crate) fn beneath(mut error: &(dyn Error + 'static)) -> Option<Self> {
        loop {
            if let Some(found) = error.downcast_ref::<Self>() {
                return Some(Self::new(found.cause, found.source.to_string()));
            }
            error = error.source()?;
        }
    }

    /// How far the request got.
    pub fn cause(&self) -> TransportErrorKind {
        self.cause
    }

    /// What took too long, if that was it. A transport that keeps a limit knows only that of the attempt.
    pub(crate) fn timeout_kind(&self) -> Option<TimeoutKind> {
        let late = self.source.downcast_ref::<Late>();
        late.map(|late| late.stage)
            .or((self.cause == TransportErrorKind::Timeout).then_some(TimeoutKind::Attempt))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(late) = self.source.downcast_ref::<Late>() {
            return late.fmt(f);
        }
        f.write_str(match self.cause {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "the time was up before the whole response was there",
            TransportErrorKind::Lost => "the connection broke before the whole response was there",
            TransportErrorKind::Request => "the request could not be made",
        })?;
        // The source often says no more than "error sending request"; what helps stands at the end of the chain.
        let mut deepest: &dyn Error = &*self.source;
        while let Some(next) = deepest.source() {
            deepest = next;
        }
        write!(f, ": {deepest}")
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
