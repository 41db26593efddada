//! `RawResponse`: a successful response before its body is decoded.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::codec::{
    Drift, DriftList, JsonCodec, ReadOutcome, SyntaxError, SyntaxErrorKind, decode_into,
    first_offset_at, utf8_text,
};
use crate::drift_handler::DriftHandler;
use crate::error::Error;
use crate::headers::{header_str, media_type};
use crate::operation::Operation;
use crate::response::list_check::{check_list, no_list, page_header};
use crate::response::media_type_check::{
    declared_media_type, declares_json, is_same_format, media_type_drift,
};
use crate::response::response::{Response, ResponseSource};
use crate::response::response_limits::ResponseLimits;

/// A successful response whose body is in memory but not decoded.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) drift: DriftList,
    pub(crate) drift_handler: DriftHandler,
    pub(crate) limits: ResponseLimits,
    /// For the response of a list operation: the number of items before this page, if it is known.
    pub(crate) items_before: Option<u64>,
    pub(crate) attempts: u32,
    pub(crate) source: ResponseSource,
}

/// What an operation can return: JSON of any type of the API, [`Empty`], [`Text`] or [`Bytes`]. Generated code adds
/// types for operations whose response depends on the status.
pub trait FromResponse: Sized {
    /// Decodes a response.
    fn from_response(response: &mut RawResponse) -> Result<Self, Error>;
}

impl RawResponse {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Whether the media type of the body is of the same format as one of these.
    pub fn has_media_type(&self, media_types: &[&str]) -> bool {
        let received = media_type(&self.headers).unwrap_or_default();
        let mut media_types = media_types.iter();
        media_types.any(|expected| is_same_format(expected, received))
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Decodes the body.
    pub fn read<T: FromResponse>(&mut self) -> Result<T, Error> {
        T::from_response(self)
    }

    /// Decodes the body and keeps the metadata. In a strict client, drift is an error.
    pub(crate) fn into_response<T: FromResponse>(mut self) -> Result<Response<T>, Error> {
        let value = T::from_response(&mut self)?;
        match self.source {
            ResponseSource::Response => {}
            ResponseSource::Reconciled => self.ignore_drift_outside_item(),
            // The server sent no body, so that nothing in it can be wrong.
            ResponseSource::AlreadyDeleted => self.drift = DriftList::default(),
        }
        let Self {
            operation,
            status,
            headers,
            body,
            mut drift,
            drift_handler,
            attempts,
            source,
            ..
        } = self;
        if drift_handler.handle(operation, &mut drift) {
            let message = format!(
                "the response departs from the API's description: {}",
                drift.summary()
            );
            return Err(Error::decoding(operation, status, &headers, body, message)
                .with_drift(drift)
                .with_attempts(attempts)
                .without_credentials(&drift_handler.sent_credentials));
        }
        Ok(Response {
            value,
            operation: operation.id,
            status,
            headers,
            body,
            drift,
            attempts,
            source,
        })
    }

    /// Decodes the body and keeps the metadata. Drift is not handled: it was before, or will be.
    pub(crate) fn to_response<T: FromResponse>(&self) -> Result<Response<T>, Error> {
        let mut copy = self.clone();
        let value = T::from_response(&mut copy)?;
        Ok(Response {
            value,
            operation: copy.operation.id,
            status: copy.status,
            headers: copy.headers,
            body: copy.body,
            drift: copy.drift,
            attempts: copy.attempts,
            source: copy.source,
        })
    }

    /// Removes drift outside the item of a reconciled response: the client built the JSON around the item itself.
    fn ignore_drift_outside_item(&mut self) {
        let path = self
            .operation
            .lookup_key
            .map_or(&[][..], |key| key.response);
        let item: String = path.iter().map(|key| format!("/{key}")).collect();
        let before = self.drift.listed.len();
        self.drift.listed.retain(|drift| {
            let rest = drift.pointer.strip_prefix(&item);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        self.drift.count -= before - self.drift.listed.len();
    }

    /// The error for a body that cannot be decoded.
    pub(crate) fn decoding_error(&self, message: String) -> Error {
        Error::decoding(
            self.operation,
            self.status,
            &self.headers,
            self.body.clone(),
            message,
        )
        .with_attempts(self.attempts)
        .without_credentials(&self.drift_handler.sent_credentials)
    }
}

impl RawResponse {
    /// The error for a body that is not JSON, or that takes too much to decode.
    fn syntax_error(&self, error: SyntaxError) -> Error {
        let media_type = media_type(&self.headers).unwrap_or("no media type");
        if error.kind() == SyntaxErrorKind::MemoryLimit {
            return self.decoding_error(format!(
                "the decoded response would take more than the limit of {} bytes; raise `ClientBuilder::response_limit` or use `download`",
                self.limits.memory()
            ));
        }
        if let Some(encoding) = header_str(&self.headers, "content-encoding") {
            return self.decoding_error(format!(
                "the response ({media_type}) has the content encoding `{encoding}`, which was not requested"
            ));
        }
        let (line, column) = error.position(&self.body);
        self.decoding_error(format!(
            "the response ({media_type}) is not valid JSON: {error}, line {line}, column {column}"
        ))
    }

    /// Adds the drift of a body that is not JSON: another media type than declared, or nothing.
    fn check_media_type(&mut self) {
        let (operation, status) = (self.operation, self.status);
        let found = if self.body.is_empty() {
            declared_media_type(operation, status)
                .map(|expected| Drift::new(String::new(), expected, "nothing"))
        } else {
            media_type_drift(operation, status, &self.headers)
        };
        found.into_iter().for_each(|drift| self.drift.push(drift));
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "RawResponse({} for {}, {} bytes)",
            self.status,
            self.operation.id,
            self.body.len()
        )
    }
}

impl<T: JsonCodec> FromResponse for T {
    fn from_response(response: &mut RawResponse) -> Result<Self, Error> {
        let mut value = T::empty();
        decode_body(&mut value, response)?;
        Ok(value)
    }
}

/// Not generic, so that it is compiled once instead of once per type.
fn decode_body(value: &mut dyn JsonCodec, response: &mut RawResponse) -> Result<(), Error> {
    if response.body.is_empty() {
        return missing_body(response);
    }
    let body = response.body.clone();
    let text = utf8_text(&body).map_err(|error| response.syntax_error(error))?;
    let pagination = response.operation.pagination;
    let list = pagination.and_then(|pagination| first_offset_at(text, pagination.items));
    let decoded = response
        .limits
        .apply(|limits| decode_into(value, text, limits, list))
        .map_err(|elapsed| {
            Error::transport(response.operation, elapsed.into()).with_attempts(response.attempts)
        })?;
    let mut report = decoded.map_err(|error| response.syntax_error(error))?;
    if report.outcome == ReadOutcome::Mismatch {
        let message = format!(
            "the response departs from the API's description: {}",
            report.drift.summary()
        );
        return Err(response.decoding_error(message));
    }
    if let Some(pagination) = pagination {
        let (before, count) = (response.items_before, report.element_count);
        let header = page_header(pagination, &response.headers);
        let header = header.as_deref();
        check_list(pagination, text, header, before, count, &mut report.drift)
            .map_err(|message| response.decoding_error(message))?;
    }
    response.drift.append(report.drift);
    Ok(())
}

/// A response without a body. Where the description promises one, nothing is known about what exists or was done, so
/// that this is an error.
fn missing_body(response: &mut RawResponse) -> Result<(), Error> {
    if let Some(pagination) = response.operation.pagination {
        return Err(response.decoding_error(no_list(pagination)));
    }
    if declares_json(response.operation, response.status) {
        let message = "the response has no body, but the description promises JSON";
        return Err(response.decoding_error(message.to_owned()));
    }
    let drift = Drift::new(String::new(), "JSON", "nothing");
    response.drift.push(drift);
    Ok(())
}

/// A response without a body. If the server sends one, it is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Empty;

impl FromResponse for Empty {
    fn from_response(_: &mut RawResponse) -> Result<Self, Error> {
        Ok(Empty)
    }
}

/// A text response, such as CSV or YAML. It dereferences to `str`.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    text: String,
    media_type: Option<String>,
}

impl Text {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text.
    pub fn into_string(self) -> String {
        self.text
    }

    /// The media type of the response, without parameters.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Shows only the size: a kubeconfig, for example, contains secrets.
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.text.len())
    }
}

impl FromResponse for Text {
    fn from_response(response: &mut RawResponse) -> Result<Self, Error> {
        response.check_media_type();
        let media_type = media_type(&response.headers).map(str::to_owned);
        match String::from_utf8(response.body.to_vec()) {
            Ok(text) => Ok(Text { text, media_type }),
            Err(_) => Err(response.decoding_error("the response is not valid UTF-8".to_owned())),
        }
    }
}

impl FromResponse for Bytes {
    fn from_response(response: &mut RawResponse) -> Result<Self, Error> {
        response.check_media_type();
        Ok(response.body.clone())
    }
}
