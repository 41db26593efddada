//! `Connection`: a stream with the bytes that were received and not used yet.

use std::io::{self, Read, Write};
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::transport::blocking::io_limits::IoLimits;
use crate::transport::blocking::stream::{Stream, Waiting};

/// The most bytes that are read at once.
const READ_SIZE: usize = 32 << 10;

/// The most bytes that are written at once, and how long that may block, before the connection is checked for a response
/// that came early.
const WRITE_SIZE: usize = 64 << 10;
const WRITE_TIME: Duration = Duration::from_millis(50);

/// A connection to a server.
pub(super) struct Connection {
    stream: Box<dyn Stream>,
    received: BytesMut,
}

impl Connection {
    pub(super) fn new(stream: Box<dyn Stream>) -> Self {
        Self {
            stream,
            received: BytesMut::new(),
        }
    }

    pub(super) fn into_stream(self) -> Box<dyn Stream> {
        self.stream
    }

    pub(super) fn set_limits(&mut self, limits: IoLimits) {
        self.stream.socket().limits = limits;
    }

    /// What was received and not taken.
    pub(super) fn received(&self) -> &[u8] {
        &self.received
    }

    /// Takes the first bytes of what was received.
    pub(super) fn take(&mut self, length: usize) -> Bytes {
        self.received.split_to(length).freeze()
    }

    /// Receives more bytes. Returns false at the end of the stream.
    pub(super) fn receive(&mut self) -> io::Result<bool> {
        let before = self.received.len();
        self.received.resize(before + READ_SIZE, 0);
        let result = loop {
            match self.stream.read(&mut self.received[before..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        let length = *result.as_ref().unwrap_or(&0);
        self.received.truncate(before + length);
        result.map(|length| length > 0)
    }

    /// Receives what has already arrived. Returns false if the stream has ended.
    pub(super) fn receive_available(&mut self) -> io::Result<bool> {
        self.stream.socket().set_waiting(Waiting::Never)?;
        let result = match self.receive() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(true),
            result => result,
        };
        self.stream.socket().set_waiting(Waiting::Limited)?;
        result
    }

    /// Whether the server has neither closed the connection nor sent anything since the last response.
    pub(super) fn is_idle(&mut self) -> bool {
        self.received.is_empty()
            && self.receive_available().is_ok_and(|open| open)
            && self.received.is_empty()
    }

    /// Writes all bytes.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_unless(bytes, &mut |_| Ok(false)).map(drop)
    }

    /// Writes all bytes, unless `stop` returns true between two writes. Returns whether all were written.
    pub(super) fn write_unless(
        &mut self,
        mut bytes: &[u8],
        stop: &mut dyn FnMut(&mut Self) -> io::Result<bool>,
    ) -> io::Result<bool> {
        loop {
            self.stream
                .socket()
                .set_waiting(Waiting::AtMost(WRITE_TIME))?;
            let result = if bytes.is_empty() {
                self.stream.flush().map(|()| 0)
            } else {
                self.stream.write(&bytes[..bytes.len().min(WRITE_SIZE)])
            };
            self.stream.socket().set_waiting(Waiting::Limited)?;
            match result {
                Ok(0) if bytes.is_empty() => return Ok(true),
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(length) => {
                    bytes = &bytes[length..];
                    if !bytes.is_empty() && stop(self)? {
                        return Ok(false);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if stop(self)? {
                        return Ok(false);
                    }
                }
                Err(error) => return Err(error),
            }
        }
    }
}
