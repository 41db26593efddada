//! The body of a response, or of a streaming request.

use std::fmt;
use std::future::{Future, poll_fn};
use std::mem::take;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::transport::error::TransportError;

/// A body that is read in chunks as they arrive.
pub struct Body(Inner);

enum Inner {
    /// The whole body; empty once it was read.
    Full(Bytes),
    Streaming(Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>),
}

impl Body {
    /// A body that arrives in chunks.
    pub fn new(
        body: impl http_body::Body<Data = Bytes, Error = TransportError> + Send + 'static,
    ) -> Self {
        Self(Inner::Streaming(Box::pin(body)))
    }

    /// A body that is in memory.
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        Self(Inner::Full(bytes.into()))
    }

    /// Polls for the next chunk. `None` is the end of the body.
    pub fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let body = match &mut self.0 {
            Inner::Full(bytes) => {
                let bytes = take(bytes);
                return Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)));
            }
            Inner::Streaming(body) => body,
        };
        loop {
            match body.as_mut().poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    // Frames without data are trailers, which are ignored.
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

    /// The next chunk, or `None` at the end of the body.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// Appends up to `limit` bytes of the body to `buffer`. Stops early, without an error, when the body breaks off or
    /// `is_late` returns true.
    pub(crate) async fn read_prefix(
        &mut self,
        limit: usize,
        is_late: &(dyn Fn() -> bool + Sync),
        buffer: &mut Vec<u8>,
    ) {
        while !is_late()
            && let Some(Ok(chunk)) = self.chunk().await
        {
            let room = limit - buffer.len();
            buffer.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() >= room {
                return;
            }
        }
    }

    /// Reads the whole body. Returns `None` if it is longer than `limit` bytes.
    ///
    /// It is no async function, because every call has this future, and it would be twice as large.
    pub(crate) fn collect(
        mut self,
        limit: usize,
    ) -> impl Future<Output = Result<Option<Bytes>, TransportError>> {
        // A body of one chunk, as most are, is not copied.
        let (mut first, mut all) = (Bytes::new(), Vec::new());
        poll_fn(move |context| {
            while let Some(chunk) = ready!(self.poll_chunk(context)?) {
                if first.is_empty() {
                    first = chunk;
                    continue;
                }
                if all.is_empty() {
                    all.extend_from_slice(&first);
                }
                all.extend_from_slice(&chunk);
                if all.len() > limit {
                    return Poll::Ready(Ok(None));
                }
            }
            let whole = match all.is_empty() {
                true => take(&mut first),
                false => take(&mut all).into(),
            };
            Poll::Ready(Ok(Some(whole).filter(|whole| whole.len() <= limit)))
        })
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}
