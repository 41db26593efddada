//! Decodes responses with the content encoding `gzip`.

use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http_body::Frame;

use crate::transport::body::Body;
use crate::transport::error::{TransportError, TransportErrorKind};

/// How much is decoded at once. It can become a thousand times as much, so that a small piece bounds the memory until the
/// limit for the response is checked.
const PIECE_SIZE: usize = 2 << 10;

/// Decodes the body of a response with the content encoding `gzip`, and removes the headers that describe the encoded
/// body. Other responses are returned as they are.
pub(crate) fn decode_content(response: http::Response<Body>) -> http::Response<Body> {
    let encoding = response.headers().get(CONTENT_ENCODING);
    let encoding = encoding.and_then(|value| value.to_str().ok()).unwrap_or("");
    if !matches!(
        encoding.trim().to_ascii_lowercase().as_str(),
        "gzip" | "x-gzip"
    ) {
        return response;
    }
    let (mut head, body) = response.into_parts();
    head.headers.remove(CONTENT_ENCODING);
    head.headers.remove(CONTENT_LENGTH);
    let body = Body::new(GzipBody {
        body,
        encoded: Bytes::new(),
        decoder: None,
    });
    http::Response::from_parts(head, body)
}

/// A body that is decoded while it arrives.
struct GzipBody {
    body: Body,
    /// What has arrived and was not decoded yet.
    encoded: Bytes,
    /// `None` before the first byte and after the end: a response without a body, such as that to `HEAD`, is not encoded.
    decoder: Option<MultiGzDecoder<Vec<u8>>>,
}

impl GzipBody {
    /// Decodes the next piece of what has arrived.
    fn decode_piece(&mut self) -> io::Result<Bytes> {
        let piece = self.encoded.split_to(self.encoded.len().min(PIECE_SIZE));
        let decoder = self
            .decoder
            .get_or_insert_with(|| MultiGzDecoder::new(Vec::new()));
        decoder.write_all(&piece)?;
        // Without this, an event could stay in the decoder until the next one.
        decoder.flush()?;
        Ok(std::mem::take(decoder.get_mut()).into())
    }
}

fn invalid(error: io::Error) -> TransportError {
    let message = format!("the body is not valid `gzip`, or incomplete: {error}");
    TransportError::new(TransportErrorKind::Lost, message)
}

impl http_body::Body for GzipBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        loop {
            if !this.encoded.is_empty() {
                match this.decode_piece() {
                    Ok(bytes) if bytes.is_empty() => continue,
                    Ok(bytes) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                    Err(error) => {
                        this.encoded.clear();
                        this.body = Body::full(Bytes::new());
                        this.decoder = None;
                        return Poll::Ready(Some(Err(invalid(error))));
                    }
                }
            }
            match ready!(this.body.poll_chunk(context)) {
                Some(Ok(chunk)) => this.encoded = chunk,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    let end = this.decoder.take().map(|mut decoder| decoder.try_finish());
                    return Poll::Ready(end.and_then(Result::err).map(|error| Err(invalid(error))));
                }
            }
        }
    }
}
