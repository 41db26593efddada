//! Streams of bytes: a TCP socket that keeps its limits, and TLS over one.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::transport::blocking::io_limits::IoLimits;

/// The shortest timeout that a socket accepts. Zero would mean no timeout.
const SHORTEST_TIMEOUT: Duration = Duration::from_millis(1);

/// A connection of bytes.
pub(super) trait Stream: Read + Write + Send {
    /// The socket at the bottom.
    fn socket(&mut self) -> &mut Socket;
}

/// How a socket waits for data or room.
#[derive(Clone, Copy, Default)]
pub(super) enum Waiting {
    /// Within the limits. Expired limits are errors of the kind `TimedOut` that contain an `Elapsed`.
    #[default]
    Limited,
    /// At most this long, and within the limits. Errors of the kind `WouldBlock` say that the time is over.
    AtMost(Duration),
    /// Not at all.
    Never,
}

/// A TCP socket whose reads and writes keep their limits.
pub(super) struct Socket {
    tcp: TcpStream,
    pub(super) limits: IoLimits,
    waiting: Waiting,
    has_ended: bool,
}

impl Socket {
    pub(super) fn new(tcp: TcpStream, limits: IoLimits) -> Self {
        Self {
            tcp,
            limits,
            waiting: Waiting::Limited,
            has_ended: false,
        }
    }

    /// Whether a read has found the end of the connection.
    #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
    pub(super) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Sets how the socket waits, and returns how it waited before.
    pub(super) fn set_waiting(&mut self, waiting: Waiting) -> io::Result<Waiting> {
        self.tcp
            .set_nonblocking(matches!(waiting, Waiting::Never))?;
        Ok(std::mem::replace(&mut self.waiting, waiting))
    }

    /// How long the socket may block now. `None` if it may block forever, or never does.
    fn timeout(&self) -> io::Result<Option<Duration>> {
        let elapsed = |elapsed| io::Error::new(io::ErrorKind::TimedOut, elapsed);
        let timeout = match self.waiting {
            Waiting::Limited => self.limits.remaining().map_err(elapsed)?,
            Waiting::AtMost(limit) => {
                let remaining = self.limits.remaining().map_err(elapsed)?;
                Some(remaining.map_or(limit, |remaining| remaining.min(limit)))
            }
            Waiting::Never => None,
        };
        Ok(timeout.map(|timeout| timeout.max(SHORTEST_TIMEOUT)))
    }

    /// Turns a timeout of the socket into the limit that expired.
    fn check<T>(&self, result: io::Result<T>) -> io::Result<T> {
        let timed_out = |error: &io::Error| {
            matches!(
                error.kind(),
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
            )
        };
        match (result, self.waiting) {
            (Err(error), Waiting::Limited) if timed_out(&error) => Err(io::Error::new(
                io::ErrorKind::TimedOut,
                self.limits.elapsed(),
            )),
            (Err(error), Waiting::AtMost(_)) if timed_out(&error) => {
                Err(io::ErrorKind::WouldBlock.into())
            }
            (result, _) => result,
        }
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.tcp.set_read_timeout(self.timeout()?)?;
        let result = self.tcp.read(buffer);
        self.has_ended |= matches!(result, Ok(0));
        self.check(result)
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.tcp.set_write_timeout(self.timeout()?)?;
        let result = self.tcp.write(bytes);
        self.check(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

impl Stream for Socket {
    fn socket(&mut self) -> &mut Socket {
        self
    }
}

impl Stream for Box<dyn Stream> {
    fn socket(&mut self) -> &mut Socket {
        (**self).socket()
    }
}
