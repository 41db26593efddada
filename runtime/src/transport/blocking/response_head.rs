//! Reads the head of a response, and decides how its body ends.

use std::io;

use http::header::{CONNECTION, CONTENT_LENGTH, HeaderName, HeaderValue, TRANSFER_ENCODING};
use http::{HeaderMap, Method, Response, StatusCode, Version};

use crate::transport::blocking::connection::Connection;

/// The largest head of a response in bytes.
const MAX_HEAD: usize = 256 << 10;

/// The most headers of a response.
const MAX_HEADERS: usize = 256;

/// How the body of a response ends (RFC 9112, section 6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// After this number of bytes.
    Length(u64),
    /// With the last chunk.
    Chunked,
    /// With the connection.
    UntilClose,
}

/// Reads the head of the next response that is not informational.
pub(super) fn read_head(connection: &mut Connection) -> io::Result<Response<()>> {
    loop {
        match take_head(connection)? {
            Some(head) if is_informational(head.status()) => {}
            Some(head) => return Ok(head),
            None => {
                if !connection.receive()? {
                    return Err(io::Error::new(
                        io::ErrorKind::UnexpectedEof,
                        "the server closed the connection without a response",
                    ));
                }
            }
        }
    }
}

/// Whether the head of an unsuccessful response was received. Informational responses before it are skipped.
pub(super) fn has_failed(connection: &mut Connection) -> io::Result<bool> {
    loop {
        match parse_head(connection.received())? {
            Some((head, length)) if is_informational(head.status()) => {
                connection.take(length);
            }
            head => return Ok(head.is_some_and(|(head, _)| !head.status().is_success())),
        }
    }
}

fn is_informational(status: StatusCode) -> bool {
    status.is_informational() && status != StatusCode::SWITCHING_PROTOCOLS
}

fn take_head(connection: &mut Connection) -> io::Result<Option<Response<()>>> {
    let Some((head, length)) = parse_head(connection.received())? else {
        return Ok(None);
    };
    connection.take(length);
    Ok(Some(head))
}

/// Parses a head and returns its length in bytes. `None` if it is incomplete.
fn parse_head(bytes: &[u8]) -> io::Result<Option<(Response<()>, usize)>> {
    let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidData, message);
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut parsed = httparse::Response::new(&mut headers);
    let status = parsed
        .parse(bytes)
        .map_err(|error| invalid(format!("the response is not HTTP: {error}")))?;
    let httparse::Status::Complete(length) = status else {
        if bytes.len() > MAX_HEAD {
            return Err(invalid("the head of the response is too large".to_owned()));
        }
        return Ok(None);
    };
    let mut head = Response::new(());
    *head.status_mut() = StatusCode::from_u16(parsed.code.unwrap_or_default())
        .map_err(|_| invalid("the response has an invalid status".to_owned()))?;
    if parsed.version == Some(0) {
        *head.version_mut() = Version::HTTP_10;
    }
    for header in parsed.headers {
        let name = HeaderName::from_bytes(header.name.as_bytes());
        let value = HeaderValue::from_bytes(header.value);
        let (Ok(name), Ok(value)) = (name, value) else {
            return Err(invalid("the response has an invalid header".to_owned()));
        };
        head.headers_mut().append(name, value);
    }
    Ok(Some((head, length)))
}

impl Framing {
    /// How the body of a response to a request of this method ends.
    pub(super) fn of(method: &Method, head: &Response<()>) -> io::Result<Self> {
        let has_no_body = *method == Method::HEAD
            || matches!(
                head.status(),
                StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED
            );
        if has_no_body {
            return Ok(Self::Length(0));
        }
        if let Some(last) = tokens(head.headers(), &TRANSFER_ENCODING).last() {
            let is_chunked = last.eq_ignore_ascii_case("chunked");
            return Ok(if is_chunked {
                Self::Chunked
            } else {
                Self::UntilClose
            });
        }
        let mut lengths = tokens(head.headers(), &CONTENT_LENGTH);
        let Some(length) = lengths.next() else {
            return Ok(Self::UntilClose);
        };
        let is_number = length.bytes().all(|byte| byte.is_ascii_digit());
        match length.parse() {
            Ok(number) if is_number && lengths.all(|other| other == length) => {
                Ok(Self::Length(number))
            }
            _ => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "the response has an invalid `content-length`",
            )),
        }
    }
}

/// Whether the connection can be used again after the body of the response.
pub(super) fn is_persistent(head: &Response<()>) -> bool {
    let is_ambiguous = head.headers().contains_key(TRANSFER_ENCODING)
        && head.headers().contains_key(CONTENT_LENGTH);
    let mut options = tokens(head.headers(), &CONNECTION);
    head.version() == Version::HTTP_11
        && head.status() != StatusCode::SWITCHING_PROTOCOLS
        && !is_ambiguous
        && !options.any(|option| option.eq_ignore_ascii_case("close"))
}

/// The elements of a header that is a comma-separated list.
fn tokens<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    let values = headers.get_all(name).into_iter();
    values.flat_map(|value| value.to_str().unwrap_or("").split(',').map(str::trim))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn framing(method: Method, text: &str) -> Option<Framing> {
        let (head, _) = parse_head(text.as_bytes())
            .expect("valid HTTP")
            .expect("a complete head");
        Framing::of(&method, &head).ok()
    }

    #[test]
    fn decides_how_the_body_ends() {
        let get =
            |headers: &str| framing(Method::GET, &format!("HTTP/1.1 200 OK\r\n{headers}\r\n"));
        assert_eq!(get(""), Some(Framing::UntilClose));
        assert_eq!(get("content-length: 7\r\n"), Some(Framing::Length(7)));
        assert_eq!(get("content-length: 7, 7\r\n"), Some(Framing::Length(7)));
        assert_eq!(get("content-length: 7\r\ncontent-length: 8\r\n"), None);
        for invalid in ["-1", "+7", "7a", "", "99999999999999999999"] {
            assert_eq!(get(&format!("content-length: {invalid}\r\n")), None);
        }
        assert_eq!(
            get("transfer-encoding: gzip, Chunked\r\ncontent-length: 3\r\n"),
            Some(Framing::Chunked)
        );
        assert_eq!(
            get("transfer-encoding: gzip\r\n"),
            Some(Framing::UntilClose)
        );
        let head = framing(Method::HEAD, "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n");
        assert_eq!(head, Some(Framing::Length(0)));
        let no_content = framing(Method::DELETE, "HTTP/1.1 204 No Content\r\n\r\n");
        assert_eq!(no_content, Some(Framing::Length(0)));
    }

    #[test]
    fn keeps_connections_that_the_server_keeps() {
        let keeps = |text: &str| {
            let parsed = parse_head(text.as_bytes()).expect("valid HTTP");
            is_persistent(&parsed.expect("a complete head").0)
        };
        assert!(keeps("HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n"));
        assert!(!keeps("HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\n"));
        assert!(!keeps(
            "HTTP/1.1 200 OK\r\nconnection: keep-alive, Close\r\n\r\n"
        ));
        assert!(!keeps(
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-length: 1\r\n\r\n"
        ));
    }
}
