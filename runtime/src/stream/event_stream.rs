//! `EventStream`: the typed events of a streaming response.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use crate::client::Client;
use crate::codec::{Drift, JsonCodec};
use crate::error::Error;
use crate::execution::read_error_body;
use crate::headers::{media_type, request_id};
use crate::operation::{Operation, StreamFormat};
use crate::stream::accumulator::StreamAccumulator;
use crate::stream::event_decoder::EventDecoder;
use crate::stream::event_timer::EventTimer;
use crate::stream::sse::{DONE, Parser, Remainder, TooLarge};
use crate::transport::{Body, RequestTimeouts, TransportError, TransportErrorKind};

/// The events of a streaming response, as a [`Stream`] of values of type `T`. [`next`](EventStream::next) reads it
/// without another crate. Dropping it closes the connection.
///
/// The stream ends with the event `[DONE]`, or with the body after an event that says that the response is complete, for
/// example with a finish reason. A body that ends before that is [`Error::Connection`]. Where the [`StreamFormat`] of the
/// operation does not tell which events complete a response, any end of the body is the end of the stream.
pub struct EventStream<T> {
    source: EventSource,
    event: PhantomData<fn() -> T>,
}

/// The part that does not depend on the type of the events.
struct EventSource {
    body: Body,
    parser: Parser,
    timer: EventTimer,
    done: bool,
    decoder: EventDecoder,
}

impl<T: JsonCodec> EventStream<T> {
    pub(crate) async fn new(
        client: &Client,
        operation: &'static Operation,
        response: http::Response<Body>,
        event_timeout: Option<Duration>,
    ) -> Result<Self, Error> {
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status, head.headers);
        if let Some(media_type) = media_type(&headers)
            && !media_type.eq_ignore_ascii_case("text/event-stream")
        {
            let message = format!("the response is {media_type} instead of an event stream");
            let body = read_error_body(client, body, RequestTimeouts::default()).await;
            return Err(Error::decoding(operation, status, &headers, body, message)
                .without_credentials(client.sent_credentials()));
        }
        let decoder = EventDecoder::new(client, operation, status, headers);
        let source = EventSource {
            body,
            parser: Parser::default(),
            timer: EventTimer::new(client.shared_clock(), event_timeout),
            done: false,
            decoder,
        };
        Ok(Self {
            source,
            event: PhantomData,
        })
    }

    /// The next event, or `None` at the end. An error ends the stream.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_event(context)).await
    }

    /// Where the last event departs from the API's description: the first 1,000 places.
    pub fn drift(&self) -> &[Drift] {
        &self.source.decoder.drift.listed
    }

    /// The number of all places where the last event departs from the API's description.
    pub fn drift_count(&self) -> usize {
        self.source.decoder.drift.count
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.source.decoder.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.source.decoder.headers
    }

    /// The request ID from the server. Include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.source.decoder.headers)
    }

    /// An accumulator for the events of this stream.
    pub fn accumulator(&self) -> StreamAccumulator {
        static PLAIN: StreamFormat = StreamFormat::new();
        StreamAccumulator::new(
            self.source
                .decoder
                .operation
                .stream_format
                .unwrap_or(&PLAIN),
        )
    }

    /// Reads the stream to its end and merges its events with its [`accumulator`](Self::accumulator).
    ///
    /// Fails with the first error. [`Error::accumulated`] then has what came before it. A response that would take more
    /// than the [limit](crate::ClientBuilder::response_limit) is [`Error::Stream`].
    pub async fn accumulate<R: JsonCodec>(mut self) -> Result<R, Error> {
        let mut accumulator = self.accumulator();
        self.source.decoder.limit_accumulated();
        while let Some(event) = self.next().await {
            match event {
                Ok(event) => accumulator.add(&event),
                Err(error) => return Err(error.with_accumulated(accumulator.json())),
            }
        }
        Ok(accumulator.decode())
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let mut value = T::empty();
        let next = ready!(self.source.poll_event(&mut value, context));
        let sent = &self.source.decoder.drift_handler.sent_credentials;
        Poll::Ready(next.map(|next| match next {
            Ok(()) => Ok(value),
            Err(error) => Err(error.without_credentials(sent)),
        }))
    }
}

impl<T: JsonCodec> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventStream({})", self.source.decoder.operation.id)
    }
}

/// What the parser has at the moment.
enum Received {
    /// An event, which was decoded.
    Event(Result<(), Error>),
    /// The event that ends the stream.
    End,
    /// No complete event.
    Nothing,
}

impl EventSource {
    /// Decodes the next event into `value`.
    fn poll_event(
        &mut self,
        value: &mut dyn JsonCodec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(), Error>>> {
        let operation = self.decoder.operation;
        loop {
            if self.done {
                return Poll::Ready(None);
            }
            match self.read_event(value) {
                Received::Event(result) => {
                    self.timer.stop();
                    self.done = result.is_err();
                    return Poll::Ready(Some(result));
                }
                Received::End => {
                    self.done = true;
                    return Poll::Ready(None);
                }
                Received::Nothing => {}
            }
            self.timer.start();
            let next = self.body.poll_chunk(context);
            let elapsed = match &next {
                Poll::Ready(_) => self.timer.check(),
                Poll::Pending => self.timer.poll(context),
            };
            if let Some(elapsed) = elapsed {
                self.done = true;
                // This closes the connection.
                self.body = Body::full(Bytes::new());
                return Poll::Ready(Some(Err(Error::transport(operation, elapsed.into()))));
            }
            match ready!(next) {
                Some(Ok(chunk)) => self.parser.feed(chunk),
                Some(Err(error)) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(Error::transport(operation, error))));
                }
                None => {
                    self.done = true;
                    let truncated = self.truncation().map(|message| {
                        let error = TransportError::new(TransportErrorKind::Lost, message);
                        Err(Error::transport(operation, error))
                    });
                    return Poll::Ready(truncated);
                }
            }
        }
    }

    /// Reads the next event that has arrived.
    fn read_event(&mut self, value: &mut dyn JsonCodec) -> Received {
        loop {
            match self.parser.next() {
                Ok(Some(event)) => match event.data.trim() {
                    DONE => return Received::End,
                    "" => {}
                    _ => return Received::Event(self.decoder.decode(value, event)),
                },
                Ok(None) => return Received::Nothing,
                Err(TooLarge) => {
                    let error = self.decoder.stream_error("", "an event is too large");
                    return Received::Event(Err(error));
                }
            }
        }
    }

    /// Why a body that has ended is not the end of the stream, if it is not.
    fn truncation(&self) -> Option<&'static str> {
        match self.parser.remainder() {
            Remainder::Event => Some("the stream ended in the middle of an event"),
            Remainder::Done => None,
            Remainder::Nothing if self.decoder.awaits_end() => {
                Some("the stream ended without its final event")
            }
            Remainder::Nothing => None,
        }
    }
}
