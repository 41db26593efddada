//! The streaming body of a request.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::transport::body::Body;
use crate::transport::error::{TransportError, TransportErrorKind};

/// The streaming body of a request, whose size is known before it is sent.
pub struct UploadBody {
    size: u64,
    // Transports require a body that is `Sync`. The lock is never contended.
    body: Mutex<Body>,
}

impl UploadBody {
    pub(crate) fn new(size: u64, body: Body) -> Self {
        let body = Body::new(ExactSizeBody {
            body,
            remaining: size,
        });
        Self {
            size,
            body: Mutex::new(body),
        }
    }

    /// The size in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The body itself.
    pub fn into_body(self) -> Body {
        self.body
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl http_body::Body for UploadBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        body.poll_chunk(context).map_ok(Frame::data)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.size)
    }
}

impl fmt::Debug for UploadBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UploadBody({} bytes)", self.size)
    }
}

/// A body that fails unless it has exactly the declared size. A transport would silently truncate a longer body.
struct ExactSizeBody {
    body: Body,
    remaining: u64,
}

impl http_body::Body for ExactSizeBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let wrong_size = |message: String| {
            let error = TransportError::new(TransportErrorKind::Request, message);
            Poll::Ready(Some(Err(error)))
        };
        match ready!(self.body.poll_chunk(context)) {
            Some(Ok(chunk)) => {
                let Some(remaining) = self.remaining.checked_sub(chunk.len() as u64) else {
                    return wrong_size("the body is longer than its declared size".to_owned());
                };
                self.remaining = remaining;
                Poll::Ready(Some(Ok(Frame::data(chunk))))
            }
            None if self.remaining > 0 => {
                let missing = std::mem::take(&mut self.remaining);
                wrong_size(format!(
                    "the body is {missing} bytes shorter than its declared size"
                ))
            }
            Some(Err(error)) => Poll::Ready(Some(Err(error))),
            None => Poll::Ready(None),
        }
    }
}
