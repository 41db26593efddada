//! Request bodies that may be too large for memory.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;

use crate::transport::{Body, TransportError, TransportErrorKind};

/// The most bytes that are read from a file at once.
const CHUNK_SIZE: usize = 64 << 10;

/// The body of a request: bytes in memory, or a stream. A stream is opened again for each attempt, because a request
/// may be retried.
#[derive(Clone)]
pub struct Upload(pub(crate) UploadSource);

#[derive(Clone)]
pub(crate) enum UploadSource {
    Bytes(Bytes),
    Stream {
        size: u64,
        open: Arc<dyn Fn() -> Body + Send + Sync>,
    },
}

impl Upload {
    /// A stream of exactly `size` bytes, which `open` returns anew for each attempt.
    ///
    /// The size must be known, because storage behind pre-signed URLs rejects uploads without a `Content-Length`. A
    /// body of another size fails with [`Error::Usage`](crate::Error::Usage).
    pub fn new(size: u64, open: impl Fn() -> Body + Send + Sync + 'static) -> Self {
        let open = Arc::new(open);
        Self(UploadSource::Stream { size, open })
    }

    /// A file, which is opened anew for each attempt. It is read with blocking calls on the thread that sends it.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be opened or its size cannot be determined.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let size = File::open(&path)?.metadata()?.len();
        Ok(Self::new(size, move || Body::new(FileBody::open(&path))))
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self(UploadSource::Bytes(bytes))
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

/// Shows only the size, because the content may be confidential.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = match &self.0 {
            UploadSource::Bytes(bytes) => bytes.len() as u64,
            UploadSource::Stream { size, .. } => *size,
        };
        write!(f, "Upload({size} bytes)")
    }
}

/// A file that is read in chunks.
enum FileBody {
    Open(File),
    Failed(io::Error),
    Done,
}

impl FileBody {
    fn open(path: &Path) -> Self {
        File::open(path).map_or_else(Self::Failed, Self::Open)
    }

    fn next_chunk(&mut self) -> Option<io::Result<Bytes>> {
        match std::mem::replace(self, Self::Done) {
            Self::Done => None,
            Self::Failed(error) => Some(Err(error)),
            Self::Open(file) => {
                let mut chunk = Vec::with_capacity(CHUNK_SIZE);
                match (&file).take(CHUNK_SIZE as u64).read_to_end(&mut chunk) {
                    Ok(0) => None,
                    Ok(_) => {
                        *self = Self::Open(file);
                        Some(Ok(chunk.into()))
                    }
                    Err(error) => Some(Err(error)),
                }
            }
        }
    }
}

impl http_body::Body for FileBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let chunk = self.next_chunk();
        Poll::Ready(chunk.map(|chunk| {
            let frame = chunk.map(Frame::data);
            frame.map_err(|error| TransportError::new(TransportErrorKind::Request, error))
        }))
    }
}
