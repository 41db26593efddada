//! A stream knows the typed events of a response that goes on.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use memchr::memmem;

use crate::attempt::reason;
use crate::client::Client;
use crate::codec::{Drift, JsonCodec, decode_into, value_at};
use crate::error::Error;
use crate::event::{Event, Parser};
use crate::header::{media, request_id};
use crate::operation::Operation;
use crate::reporter::Reporter;
use crate::transport::{Body, RequestTimeouts, TransportError, TransportErrorKind};

/// Events of type `T`, as they arrive. Dropping it closes the connection.
///
/// It is a [`Stream`](futures_core::Stream), and [`next`](EventStream::next) needs no other crate.
pub struct EventStream<T> {
    source: Source,
    event: PhantomData<fn() -> T>,
}

/// The stream without its type.
struct Source {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    reporter: Reporter,
    drift: Vec<Drift>,
    body: Body,
    parser: Parser,
    done: bool,
}

impl<T: JsonCodec> EventStream<T> {
    pub(crate) async fn new(
        client: &Client,
        operation: &'static Operation,
        reporter: Reporter,
        response: http::Response<Body>,
    ) -> Result<Self, Error> {
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status, head.headers);
        if let Some(media) =
            media(&headers).filter(|media| !media.eq_ignore_ascii_case("text/event-stream"))
        {
            let message = format!("the response is {media} and no event stream");
            let body = reason(client, body, RequestTimeouts::default()).await;
            return Err(Error::decoding(operation, status, &headers, body, message));
        }
        let source = Source {
            operation,
            status,
            headers,
            reporter,
            drift: Vec::new(),
            body,
            parser: Parser::default(),
            done: false,
        };
        Ok(Self {
            source,
            event: PhantomData,
        })
    }

    /// The next event; nothing at the end. After an error there is nothing more.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_event(context)).await
    }

    /// Where the event that came last departs from its description.
    pub fn drift(&self) -> &[Drift] {
        &self.source.drift
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.source.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.source.headers
    }

    /// The id under which DigitalOcean's support finds the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.source.headers)
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let mut value = T::empty();
        let next = ready!(self.source.poll(&mut value, context));
        Poll::Ready(next.map(|next| next.map(|()| value)))
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

impl Source {
    /// Fills the slot with the next event.
    fn poll(
        &mut self,
        slot: &mut dyn JsonCodec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(), Error>>> {
        loop {
            if self.done {
                return Poll::Ready(None);
            }
            while let Some(event) = self.parser.next() {
                if event.data == "[DONE]" {
                    self.done = true;
                    return Poll::Ready(None);
                }
                if event.data.trim().is_empty() {
                    continue;
                }
                let read = self.read(slot, event);
                self.done = read.is_err();
                return Poll::Ready(Some(read));
            }
            let chunk = match ready!(self.body.poll_chunk(context)) {
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(Error::broken(self.operation, error))));
                }
                None => {
                    self.done = true;
                    let cut = self.parser.is_cut().then(|| {
                        let message = "the stream ended in the middle of an event";
                        Err(Error::broken(
                            self.operation,
                            TransportError::new(TransportErrorKind::Lost, message),
                        ))
                    });
                    return Poll::Ready(cut);
                }
            };
            if self.parser.feed(&chunk).is_err() {
                self.done = true;
                let error = Error::stream(
                    self.operation,
                    &self.headers,
                    bytes::Bytes::new(),
                    "an event has no end",
                );
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    fn read(&mut self, slot: &mut dyn JsonCodec, event: Event) -> Result<(), Error> {
        self.drift.clear();
        // Servers report failures inside a 200 under either name.
        let failed = event.name == "error"
            || (memmem::find(event.data.as_bytes(), b"\"error\"").is_some()
                && value_at(&event.data, &["error"]).is_some());
        if failed {
            return Err(Error::stream(
                self.operation,
                &self.headers,
                event.data.into(),
                "the stream reports an error",
            ));
        }
        match decode_into(slot, event.data.as_bytes()) {
            Ok((_, mut drift)) => {
                let refused = self.reporter.tell(self.operation, &mut drift);
                if !refused {
                    self.drift = drift;
                    return Ok(());
                }
                let message = format!("an event departs from its description: {}", drift[0]);
                Err(Error::decoding(
                    self.operation,
                    self.status,
                    &self.headers,
                    event.data.into(),
                    message,
                )
                .with_drift(drift))
            }
            Err(fault) => {
                let message = format!("an event is not JSON: {fault}");
                Err(Error::decoding(
                    self.operation,
                    self.status,
                    &self.headers,
                    event.data.into(),
                    message,
                ))
            }
        }
    }
}
