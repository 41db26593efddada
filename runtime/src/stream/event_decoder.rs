//! `EventDecoder`: decodes the events of a streaming response.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use memchr::memchr_iter;

use crate::client::Client;
use crate::codec::{DecodeLimits, DriftList, JsonCodec, decode_into, value_at};
use crate::drift_handler::DriftHandler;
use crate::error::Error;
use crate::operation::Operation;
use crate::stream::completion::Completion;
use crate::stream::key_finder::KeyFinder;
use crate::stream::sse::Event;

/// What an accumulated value takes besides its text, in bytes.
const VALUE_WEIGHT: usize = 96;

/// Decodes the events of a response, and knows whether they say that it is complete.
pub(super) struct EventDecoder {
    pub(super) operation: &'static Operation,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) drift_handler: DriftHandler,
    /// Where the last event departs from the API's description.
    pub(super) drift: DriftList,
    memory_limit: usize,
    /// The key of an event that reports an error.
    error_key: KeyFinder,
    /// `None` if no event says that it is the last one.
    completion: Option<Completion>,
    /// What the events so far take when they are accumulated, in bytes, if they are.
    accumulated_weight: Option<usize>,
}

impl EventDecoder {
    pub(super) fn new(
        client: &Client,
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
    ) -> Self {
        let format = operation.stream_format;
        Self {
            operation,
            status,
            headers,
            drift_handler: client.drift_handler(),
            drift: DriftList::default(),
            memory_limit: client.response_limits(None).memory(),
            error_key: KeyFinder::new("error"),
            completion: format
                .filter(|format| format.marks_end())
                .map(Completion::new),
            accumulated_weight: None,
        }
    }

    /// From now on, events that add up to more than the limit of memory are an error.
    pub(super) fn limit_accumulated(&mut self) {
        self.accumulated_weight = Some(0);
    }

    /// Whether events say that the response is complete, and none has.
    pub(super) fn awaits_end(&self) -> bool {
        let completion = self.completion.as_ref();
        completion.is_some_and(|completion| !completion.is_complete())
    }

    /// Decodes an event into `value`.
    pub(super) fn decode(
        &mut self,
        value: &mut dyn JsonCodec,
        event: Event<'_>,
    ) -> Result<(), Error> {
        self.drift = DriftList::default();
        let Event { name, data } = event;
        // A server reports an error within a successful response as an event named `error`, or as data with `error`.
        let has_error = || self.error_key.is_in(data) && value_at(data, &["error"]).is_some();
        if name == "error" || has_error() {
            return Err(self.stream_error(data, "the stream reports an error"));
        }
        if let Some(completion) = &mut self.completion {
            completion.observe(data);
        }
        let limits = DecodeLimits {
            memory: self.memory_limit,
            is_late: None,
        };
        let report = decode_into(value, data, limits, None);
        let mut drift = match report {
            Ok(report) => report.drift,
            Err(error) => {
                let message = format!("an event is not valid JSON: {error}");
                return Err(self.decoding_error(data, message));
            }
        };
        if self.drift_handler.handle(self.operation, &mut drift) {
            let message = format!(
                "an event departs from the API's description: {}",
                drift.summary()
            );
            return Err(self.decoding_error(data, message).with_drift(drift));
        }
        self.drift = drift;
        self.check_accumulated(data)
    }

    /// Counts what an event takes when it is accumulated.
    fn check_accumulated(&mut self, data: &str) -> Result<(), Error> {
        let Some(weight) = &mut self.accumulated_weight else {
            return Ok(());
        };
        let values = 1 + memchr_iter(b',', data.as_bytes()).count();
        *weight = weight.saturating_add(data.len() + values * VALUE_WEIGHT);
        if *weight <= self.memory_limit {
            return Ok(());
        }
        let message = format!(
            "the accumulated response would take more than the limit of {} bytes; raise `ClientBuilder::response_limit`",
            self.memory_limit
        );
        Err(self.stream_error("", &message))
    }

    /// The error for an event that reports one, or for one that must not be decoded.
    pub(super) fn stream_error(&self, data: &str, message: &str) -> Error {
        let body = Bytes::copy_from_slice(data.as_bytes());
        Error::stream(self.operation, &self.headers, body, message)
    }

    fn decoding_error(&self, data: &str, message: String) -> Error {
        let body = Bytes::copy_from_slice(data.as_bytes());
        Error::decoding(self.operation, self.status, &self.headers, body, message)
    }
}
