//! `EventStream`: the typed events of a streaming response.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use memchr::{memchr_iter, memmem};

use crate::client::Client;
use crate::codec::{DecodeLimits, Drift, DriftList, JsonCodec, decode_into, value_at};
use crate::drift_handler::DriftHandler;
use crate::error::Error;
use crate::execution::read_error_body;
use crate::headers::{media_type, request_id};
use crate::operation::{Operation, StreamFormat};
use crate::stream::accumulator::StreamAccumulator;
use crate::stream::completion::Completion;
use crate::stream::event_timer::EventTimer;
use crate::stream::sse::{DONE, Event, Parser, Remainder};
use crate::transport::{Body, RequestTimeouts, TransportError, TransportErrorKind};

/// What an accumulated value takes besides its text, in bytes.
const VALUE_WEIGHT: usize = 96;

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
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    drift_handler: DriftHandler,
    drift: DriftList,
    memory_limit: usize,
    body: Body,
    parser: Parser,
    timer: EventTimer,
    done: bool,
    completion: Completion,
    /// What the last event takes when it is accumulated, in bytes.
    event_weight: usize,
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
        let source = EventSource {
            operation,
            status,
            headers,
            drift_handler: client.drift_handler(),
            drift: DriftList::default(),
            memory_limit: client.response_limits(None).memory(),
            body,
            parser: Parser::default(),
            timer: EventTimer::new(client.shared_clock(), event_timeout),
            done: false,
            completion: Completion::default(),
            event_weight: 0,
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
        &self.source.drift.listed
    }

    /// The number of all places where the last event departs from the API's description.
    pub fn drift_count(&self) -> usize {
        self.source.drift.count
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.source.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.source.headers
    }

    /// The request ID from the server. Include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.source.headers)
    }

    /// An accumulator for the events of this stream.
    pub fn accumulator(&self) -> StreamAccumulator {
        static PLAIN: StreamFormat = StreamFormat::new();
        StreamAccumulator::new(self.source.operation.stream_format.unwrap_or(&PLAIN))
    }

    /// Reads the stream to its end and merges its events with its [`accumulator`](Self::accumulator).
    ///
    /// Fails with the first error. [`Error::accumulated`] then has what came before it. A response that would take more
    /// than the [limit](crate::ClientBuilder::response_limit) is [`Error::Stream`].
    pub async fn accumulate<R: JsonCodec>(mut self) -> Result<R, Error> {
        let mut accumulator = self.accumulator();
        let mut weight = 0usize;
        while let Some(event) = self.next().await {
            weight = weight.saturating_add(self.source.event_weight);
            let event = match event {
                Ok(_) if weight > self.source.memory_limit => Err(self.source.too_large()),
                event => event,
            };
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
        let sent = &self.source.drift_handler.sent_credentials;
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
        write!(f, "EventStream({})", self.source.operation.id)
    }
}

impl EventSource {
    /// Decodes the next event into `value`.
    fn poll_event(
        &mut self,
        value: &mut dyn JsonCodec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(), Error>>> {
        loop {
            if self.done {
                return Poll::Ready(None);
            }
            while let Some(event) = self.parser.next() {
                if event.data.trim() == DONE {
                    self.done = true;
                    return Poll::Ready(None);
                }
                if event.data.trim().is_empty() {
                    continue;
                }
                self.timer.stop();
                let result = self.decode(value, event);
                self.done = result.is_err();
                return Poll::Ready(Some(result));
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
                return Poll::Ready(Some(Err(Error::transport(self.operation, elapsed.into()))));
            }
            let chunk = match ready!(next) {
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(Error::transport(self.operation, error))));
                }
                None => {
                    self.done = true;
                    let truncated = self.truncation().map(|message| {
                        let error = TransportError::new(TransportErrorKind::Lost, message);
                        Err(Error::transport(self.operation, error))
                    });
                    return Poll::Ready(truncated);
                }
            };
            if self.parser.feed(&chunk).is_err() {
                self.done = true;
                let error = Error::stream(
                    self.operation,
                    &self.headers,
                    Bytes::new(),
                    "an event is too large",
                );
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Why a body that has ended is not the end of the stream, if it is not.
    fn truncation(&self) -> Option<&'static str> {
        let format = self.operation.stream_format;
        let marks_end = format.is_some_and(StreamFormat::marks_end);
        match self.parser.remainder() {
            Remainder::Event => Some("the stream ended in the middle of an event"),
            Remainder::Done => None,
            Remainder::Nothing if marks_end && !self.completion.is_complete() => {
                Some("the stream ended without its final event")
            }
            Remainder::Nothing => None,
        }
    }

    fn decode(&mut self, value: &mut dyn JsonCodec, event: Event) -> Result<(), Error> {
        self.drift = DriftList::default();
        // A server reports an error within a successful response as an event named `error`, or as data with `error`.
        let is_error = event.name == "error"
            || (memmem::find(event.data.as_bytes(), b"\"error\"").is_some()
                && value_at(&event.data, &["error"]).is_some());
        if is_error {
            return Err(Error::stream(
                self.operation,
                &self.headers,
                event.data.into(),
                "the stream reports an error",
            ));
        }
        if let Some(format) = self.operation.stream_format {
            self.completion.observe(format, &event.data);
        }
        let values = 1 + memchr_iter(b',', event.data.as_bytes()).count();
        self.event_weight = event.data.len() + values * VALUE_WEIGHT;
        let limits = DecodeLimits {
            memory: self.memory_limit,
            is_late: None,
        };
        match decode_into(value, &event.data, limits, None) {
            Ok(report) => {
                let mut drift = report.drift;
                if !self.drift_handler.handle(self.operation, &mut drift) {
                    self.drift = drift;
                    return Ok(());
                }
                let message = format!(
                    "an event departs from the API's description: {}",
                    drift.summary()
                );
                Err(self.decoding_error(event, message).with_drift(drift))
            }
            Err(error) => {
                let message = format!("an event is not valid JSON: {error}");
                Err(self.decoding_error(event, message))
            }
        }
    }

    /// The error for events that add up to more than the limit.
    fn too_large(&self) -> Error {
        let message = format!(
            "the accumulated response would take more than the limit of {} bytes; raise `ClientBuilder::response_limit`",
            self.memory_limit
        );
        Error::stream(self.operation, &self.headers, Bytes::new(), &message)
    }

    fn decoding_error(&self, event: Event, message: String) -> Error {
        let (operation, body) = (self.operation, event.data.into());
        Error::decoding(operation, self.status, &self.headers, body, message)
    }
}
