//! One exchange over a connection: writes a request and reads the head of its response.

use std::io;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, TRANSFER_ENCODING};
use http::{Method, Response, request};

use crate::transport::blocking::connection::Connection;
use crate::transport::blocking::response_head::{has_failed, read_head};
use crate::transport::body::Body;
use crate::transport::error::{TransportError, TransportErrorKind};
use crate::transport::timeouts::Elapsed;

/// The body of a request.
pub(super) enum RequestBody {
    Full(Bytes),
    Streaming { size: u64, body: Body },
}

impl RequestBody {
    fn size(&self) -> u64 {
        match self {
            Self::Full(bytes) => bytes.len() as u64,
            Self::Streaming { size, .. } => *size,
        }
    }

    /// The next part, or `None` at the end.
    fn next_part(&mut self) -> Option<Result<Bytes, TransportError>> {
        match self {
            Self::Full(bytes) if bytes.is_empty() => None,
            Self::Full(bytes) => Some(Ok(std::mem::take(bytes))),
            Self::Streaming { body, .. } => pollster::block_on(body.chunk()),
        }
    }
}

/// The head of a response, and whether the request was sent completely.
pub(super) struct Answer {
    pub(super) head: Response<()>,
    pub(super) is_sent: bool,
}

/// Sends a request and reads the head of its response. A server may refuse a body before all of it was sent, and close
/// the connection; then the response says why.
pub(super) fn exchange(
    connection: &mut Connection,
    head: &request::Parts,
    body: RequestBody,
    proxy_authorization: Option<&str>,
    is_proxied: bool,
) -> Result<Answer, TransportError> {
    let text = write_head(head, body.size(), proxy_authorization, is_proxied);
    let sent = send(connection, text, body);
    match sent {
        Ok(is_sent) => {
            let head = read_head(connection).map_err(io_error)?;
            Ok(Answer { head, is_sent })
        }
        Err(SendError::Body(error)) => Err(error),
        Err(SendError::Connection(error)) => match read_head(connection) {
            Ok(head) => Ok(Answer {
                head,
                is_sent: false,
            }),
            Err(_) => Err(io_error(error)),
        },
    }
}

enum SendError {
    /// The body could not be read.
    Body(TransportError),
    Connection(io::Error),
}

/// Sends a request. Returns false if the server refused it before all of it was sent.
fn send(
    connection: &mut Connection,
    head: Vec<u8>,
    mut body: RequestBody,
) -> Result<bool, SendError> {
    let mut stop = |connection: &mut Connection| {
        connection.receive_available()?;
        has_failed(connection)
    };
    // The head and the body of most requests fit into one packet.
    let mut bytes = Bytes::from(head);
    if let RequestBody::Full(full) = &mut body {
        bytes = [&bytes[..], &full[..]].concat().into();
        full.clear();
    }
    loop {
        let is_sent = connection.write_unless(&bytes, &mut stop);
        if !is_sent.map_err(SendError::Connection)? {
            return Ok(false);
        }
        match body.next_part() {
            Some(part) => bytes = part.map_err(SendError::Body)?,
            None => return Ok(true),
        }
        if stop(connection).map_err(SendError::Connection)? {
            return Ok(false);
        }
    }
}

/// The head of a request. A proxy is sent the whole URL.
fn write_head(
    head: &request::Parts,
    size: u64,
    proxy_authorization: Option<&str>,
    is_proxied: bool,
) -> Vec<u8> {
    let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = head
        .uri
        .authority()
        .map_or("", |authority| authority.as_str());
    let mut text = Vec::with_capacity(512);
    text.extend_from_slice(head.method.as_str().as_bytes());
    text.push(b' ');
    if is_proxied {
        text.extend_from_slice(b"http://");
        text.extend_from_slice(authority.as_bytes());
    }
    text.extend_from_slice(path.as_bytes());
    text.extend_from_slice(b" HTTP/1.1\r\n");
    if !head.headers.contains_key(HOST) {
        write_header(&mut text, HOST.as_str(), authority.as_bytes());
    }
    for (name, value) in &head.headers {
        // The connection decides how the body is framed.
        if *name != CONTENT_LENGTH && *name != TRANSFER_ENCODING {
            write_header(&mut text, name.as_str(), value.as_bytes());
        }
    }
    let has_body = matches!(head.method, Method::POST | Method::PUT | Method::PATCH);
    if size > 0 || has_body {
        write_header(
            &mut text,
            CONTENT_LENGTH.as_str(),
            size.to_string().as_bytes(),
        );
    }
    if let Some(authorization) = proxy_authorization {
        write_header(&mut text, "proxy-authorization", authorization.as_bytes());
    }
    text.extend_from_slice(b"\r\n");
    text
}

fn write_header(text: &mut Vec<u8>, name: &str, value: &[u8]) {
    text.extend_from_slice(name.as_bytes());
    text.extend_from_slice(b": ");
    text.extend_from_slice(value);
    text.extend_from_slice(b"\r\n");
}

/// The error of a connection that broke during an exchange.
pub(super) fn io_error(error: io::Error) -> TransportError {
    match error.downcast::<Elapsed>() {
        Ok(elapsed) => elapsed.into(),
        Err(error) => TransportError::new(TransportErrorKind::Lost, error),
    }
}
