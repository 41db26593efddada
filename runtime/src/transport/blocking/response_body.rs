//! The body of a response, which is complete only if its framing says so.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;

use crate::transport::blocking::connection::Connection;
use crate::transport::blocking::exchange::io_error;
use crate::transport::blocking::pool::Pool;
use crate::transport::blocking::response_head::Framing;
use crate::transport::error::TransportError;

/// The longest line of the chunked encoding, and the most bytes of trailers.
const MAX_LINE: usize = 16 << 10;

/// Where a body is: what follows in the connection.
#[derive(Clone, Copy)]
enum BodyState {
    /// This many bytes of a body with a length.
    Length(u64),
    /// Bytes until the connection is closed.
    UntilClose,
    /// The line with the size of a chunk.
    ChunkSize,
    /// This many bytes of a chunk.
    Chunk(u64),
    /// The end of the line after a chunk.
    ChunkEnd,
    /// Trailers, which are ignored, with the number of bytes that they may have.
    Trailers(usize),
    End,
}

/// The body of a response. It returns the connection to the pool when it was read to its end.
pub(super) struct ResponseBody {
    /// `None` after the end.
    connection: Option<Connection>,
    state: BodyState,
    /// Where the connection is kept. `None` if it cannot be used again.
    pool: Option<(Pool, String)>,
}

impl ResponseBody {
    /// A body in a connection. One without bytes ends at once.
    pub(super) fn new(
        connection: Connection,
        framing: Framing,
        pool: Option<(Pool, String)>,
    ) -> Self {
        let mut body = Self {
            connection: Some(connection),
            state: match framing {
                Framing::Length(0) => BodyState::End,
                Framing::Length(length) => BodyState::Length(length),
                Framing::Chunked => BodyState::ChunkSize,
                Framing::UntilClose => BodyState::UntilClose,
            },
            pool,
        };
        if matches!(body.state, BodyState::End) {
            body.finish();
        }
        body
    }

    fn finish(&mut self) {
        let Some(connection) = self.connection.take() else {
            return;
        };
        let is_clean = connection.received().is_empty();
        if let Some((pool, origin)) = self.pool.take().filter(|_| is_clean) {
            pool.put(origin, connection);
        }
    }

    /// The next bytes, or `None` at the end.
    fn next_bytes(&mut self) -> io::Result<Option<Bytes>> {
        let Some(connection) = &mut self.connection else {
            return Ok(None);
        };
        loop {
            match self.state {
                BodyState::Length(0) | BodyState::End => return Ok(None),
                BodyState::Length(remaining) => {
                    let bytes = next_part(connection, remaining)?;
                    self.state = BodyState::Length(remaining - bytes.len() as u64);
                    return Ok(Some(bytes));
                }
                BodyState::UntilClose => {
                    if connection.received().is_empty() && !connection.receive()? {
                        return Ok(None);
                    }
                    let length = connection.received().len();
                    return Ok(Some(connection.take(length)));
                }
                BodyState::ChunkSize => {
                    let line = next_line(connection)?;
                    self.state = match chunk_size(&line)? {
                        0 => BodyState::Trailers(MAX_LINE),
                        size => BodyState::Chunk(size),
                    };
                }
                BodyState::Chunk(remaining) => {
                    let bytes = next_part(connection, remaining)?;
                    self.state = match remaining - bytes.len() as u64 {
                        0 => BodyState::ChunkEnd,
                        rest => BodyState::Chunk(rest),
                    };
                    return Ok(Some(bytes));
                }
                BodyState::ChunkEnd => {
                    if !next_line(connection)?.is_empty() {
                        return Err(invalid("a chunk is longer than its size"));
                    }
                    self.state = BodyState::ChunkSize;
                }
                BodyState::Trailers(room) => {
                    let line = next_line(connection)?;
                    self.state = if line.is_empty() {
                        BodyState::End
                    } else {
                        let room = room.checked_sub(line.len());
                        BodyState::Trailers(
                            room.ok_or_else(|| invalid("the trailers are too long"))?,
                        )
                    };
                }
            }
        }
    }
}

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(match self.next_bytes() {
            Ok(Some(bytes)) => Some(Ok(Frame::data(bytes))),
            Ok(None) => {
                self.finish();
                None
            }
            Err(error) => {
                self.connection = None;
                Some(Err(io_error(error)))
            }
        })
    }
}

fn invalid(message: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}

fn receive_more(connection: &mut Connection) -> io::Result<()> {
    if connection.receive()? {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::UnexpectedEof,
        "the server closed the connection before the body was complete",
    ))
}

/// The next bytes of a part of the body with `remaining` bytes. Never empty.
fn next_part(connection: &mut Connection, remaining: u64) -> io::Result<Bytes> {
    if connection.received().is_empty() {
        receive_more(connection)?;
    }
    let received = connection.received().len();
    let length = usize::try_from(remaining).map_or(received, |remaining| remaining.min(received));
    Ok(connection.take(length))
}

/// The next line, without its end.
fn next_line(connection: &mut Connection) -> io::Result<Bytes> {
    loop {
        if let Some(end) = memchr::memchr(b'\n', connection.received()) {
            let line = connection.take(end + 1);
            let length = line[..end].strip_suffix(b"\r").map_or(end, <[u8]>::len);
            return Ok(line.slice(..length));
        }
        if connection.received().len() > MAX_LINE {
            return Err(invalid("a line of the chunked body is too long"));
        }
        receive_more(connection)?;
    }
}

/// The size in a line such as `1a;extension`.
fn chunk_size(line: &[u8]) -> io::Result<u64> {
    let text = line.split(|byte| *byte == b';').next().unwrap_or(line);
    let text = text.trim_ascii();
    let is_number = !text.is_empty() && text.iter().all(u8::is_ascii_hexdigit);
    std::str::from_utf8(text)
        .ok()
        .filter(|_| is_number)
        .and_then(|text| u64::from_str_radix(text, 16).ok())
        .ok_or_else(|| invalid("a chunk has an invalid size"))
}
