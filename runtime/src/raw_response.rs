//! A response knows how its bytes become the value that an operation responses.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::codec::{Drift, JsonCodec, decode_into};
use crate::error::Error;
use crate::header::{media, text};
use crate::operation::Operation;
use crate::reporter::Reporter;
use crate::response::{Response, ResponseSource};

/// A response of success, read to its end.
pub struct RawResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) drift: Vec<Drift>,
    pub(crate) reporter: Reporter,
    pub(crate) attempts: u32,
    pub(crate) origin: ResponseSource,
}

/// What an operation may response: JSON of any model, [`Empty`], [`Text`] or [`Bytes`]. Generated code adds the responses
/// whose type depends on the status.
pub trait FromResponse: Sized {
    /// The value of a response.
    fn read(response: &mut RawResponse) -> Result<Self, Error>;
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

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as a value.
    pub fn read<T: FromResponse>(&mut self) -> Result<T, Error> {
        T::read(self)
    }

    /// The same response, to be read once more.
    pub(crate) fn again(&self) -> Self {
        Self {
            operation: self.operation,
            status: self.status,
            headers: self.headers.clone(),
            body: self.body.clone(),
            drift: self.drift.clone(),
            reporter: self.reporter.clone(),
            attempts: self.attempts,
            origin: self.origin,
        }
    }

    /// The body as a value, with everything around it. In a strict client drift is an error here.
    pub(crate) fn respond<T: FromResponse>(mut self) -> Result<Response<T>, Error> {
        let value = T::read(&mut self)?;
        if self.origin == ResponseSource::Adopted {
            self.forget_the_frame();
        }
        let Self {
            operation,
            status,
            headers,
            body,
            mut drift,
            reporter,
            attempts,
            origin,
        } = self;
        if reporter.tell(operation, &mut drift) {
            let message = format!("the response departs from its description: {}", drift[0]);
            return Err(Error::decoding(operation, status, &headers, body, message)
                .with_drift(drift)
                .after(attempts));
        }
        Ok(Response {
            value,
            operation: operation.id,
            status,
            headers,
            body,
            drift,
            attempts,
            origin,
        })
    }

    /// Around what was found in a list there is nothing that the server wrote, so what lacks there is no drift of its.
    fn forget_the_frame(&mut self) {
        let trail = self.operation.key.map_or(&[][..], |key| key.response);
        let frame: String = trail.iter().map(|key| format!("/{key}")).collect();
        self.drift.retain(|drift| {
            let rest = drift.pointer.strip_prefix(&frame);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
    }

    pub(crate) fn unreadable(&self, message: String) -> Error {
        Error::decoding(
            self.operation,
            self.status,
            &self.headers,
            self.body.clone(),
            message,
        )
        .after(self.attempts)
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Received({} for {}, {} bytes)",
            self.status,
            self.operation.id,
            self.body.len()
        )
    }
}

impl<T: JsonCodec> FromResponse for T {
    fn read(response: &mut RawResponse) -> Result<Self, Error> {
        let mut value = T::empty();
        fill(&mut value, response)?;
        Ok(value)
    }
}

/// Kept apart from the type, so that it is compiled once.
fn fill(value: &mut dyn JsonCodec, response: &mut RawResponse) -> Result<(), Error> {
    if response.body.is_empty() {
        response.drift.push(Drift {
            pointer: String::new(),
            expected: "JSON",
            got: "nothing",
            operation: None,
        });
        return Ok(());
    }
    match decode_into(value, &response.body) {
        Ok((_, drift)) => {
            response.drift.extend(drift);
            Ok(())
        }
        Err(fault) => {
            let (line, column) = fault.position(&response.body);
            let media = media(&response.headers).unwrap_or("no media type");
            if let Some(coding) = text(&response.headers, "content-encoding") {
                return Err(response.unreadable(format!(
                    "the response ({media}) comes in the coding `{coding}`, which was not asked for"
                )));
            }
            Err(response.unreadable(format!(
                "the response ({media}) is not JSON: {fault}, line {line}, column {column}"
            )))
        }
    }
}

/// A response without a body. A body that comes all the same is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Empty;

impl FromResponse for Empty {
    fn read(_: &mut RawResponse) -> Result<Self, Error> {
        Ok(Empty)
    }
}

/// A response in text, such as CSV or YAML.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    text: String,
    media: Option<String>,
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

    /// The media type the server gave.
    pub fn media(&self) -> Option<&str> {
        self.media.as_deref()
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

/// The length alone: a kubeconfig is text too.
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.text.len())
    }
}

impl FromResponse for Text {
    fn read(response: &mut RawResponse) -> Result<Self, Error> {
        let media = media(&response.headers).map(str::to_owned);
        match String::from_utf8(response.body.to_vec()) {
            Ok(text) => Ok(Text { text, media }),
            Err(_) => Err(response.unreadable("the response is not UTF-8 text".to_owned())),
        }
    }
}

impl FromResponse for Bytes {
    fn read(response: &mut RawResponse) -> Result<Self, Error> {
        Ok(response.body.clone())
    }
}
