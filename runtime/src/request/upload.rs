//! An upload knows a body to send that may be too large to be held at once.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::transport::transport::{Body, TransportError, TransportErrorKind};

/// The most that is read from a file at once.
const CHUNK: usize = 64 << 10;

/// The body of a request: bytes, or pieces that are made while it is sent. Since a call may be sent more than once,
/// the pieces can be made more than once.
#[derive(Clone)]
pub struct Upload(pub(crate) Payload);

#[derive(Clone)]
pub(crate) enum Payload {
    Whole(Bytes),
    Pieces {
        size: u64,
        open: Arc<dyn Fn() -> Body + Send + Sync>,
    },
}

impl Upload {
    /// A body of so many bytes, in the pieces that this gives for each attempt. The storage behind pre-signed URLs takes
    /// nothing whose size it is not told, so the size has to be known; a body of another size is an
    /// [`Error::Usage`](crate::Error::Usage).
    pub fn new(size: u64, open: impl Fn() -> Body + Send + Sync + 'static) -> Self {
        let open = Arc::new(open);
        Self(Payload::Pieces { size, open })
    }

    /// A file, which is opened anew for each attempt. Each piece is read on the thread that sends it.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let size = File::open(&path)?.metadata()?.len();
        Ok(Self::new(size, move || Body::new(Reading::of(&path))))
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self(Payload::Whole(bytes))
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Upload {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Upload {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for Upload {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

/// The size alone: what is uploaded is nobody else's business.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = match &self.0 {
            Payload::Whole(bytes) => bytes.len() as u64,
            Payload::Pieces { size, .. } => *size,
        };
        write!(f, "Upload({size} bytes)")
    }
}

/// A body on its way to the server, of which the size is known.
pub struct UploadBody {
    size: u64,
    // Transports share a body between threads; nobody else ever holds the lock.
    body: Mutex<Body>,
}

impl UploadBody {
    pub(crate) fn new(size: u64, body: Body) -> Self {
        let body = Body::new(Measured { body, left: size });
        Self {
            size,
            body: Mutex::new(body),
        }
    }

    /// How many bytes are to come in all.
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
        write!(f, "Outgoing({} bytes)", self.size)
    }
}

/// A body that has to be as long as was said: of what is longer, a transport would send the beginning as if it were all.
struct Measured {
    body: Body,
    left: u64,
}

impl http_body::Body for Measured {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let wrong = |what: String| {
            Poll::Ready(Some(Err(TransportError::new(
                TransportErrorKind::Request,
                what,
            ))))
        };
        match ready!(self.body.poll_chunk(context)) {
            Some(Ok(piece)) => {
                let Some(left) = self.left.checked_sub(piece.len() as u64) else {
                    return wrong("the body is longer than was said".to_owned());
                };
                self.left = left;
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
            None if self.left > 0 => {
                let lacks = std::mem::take(&mut self.left);
                wrong(format!(
                    "the body lacks {lacks} of the bytes that were said"
                ))
            }
            Some(Err(error)) => Poll::Ready(Some(Err(error))),
            None => Poll::Ready(None),
        }
    }
}

/// A file that is being read.
enum Reading {
    Open(File),
    Failed(io::Error),
    Done,
}

impl Reading {
    fn of(path: &Path) -> Self {
        File::open(path).map_or_else(Self::Failed, Self::Open)
    }

    fn piece(&mut self) -> Option<io::Result<Bytes>> {
        match std::mem::replace(self, Self::Done) {
            Self::Done => None,
            Self::Failed(error) => Some(Err(error)),
            Self::Open(file) => {
                let mut piece = Vec::with_capacity(CHUNK);
                match (&file).take(CHUNK as u64).read_to_end(&mut piece) {
                    Ok(0) => None,
                    Ok(_) => {
                        *self = Self::Open(file);
                        Some(Ok(piece.into()))
                    }
                    Err(error) => Some(Err(error)),
                }
            }
        }
    }
}

impl http_body::Body for Reading {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = self.piece();
        Poll::Ready(piece.map(|piece| {
            let piece = piece.map(Frame::data);
            piece.map_err(|error| TransportError::new(TransportErrorKind::Request, error))
        }))
    }
}
