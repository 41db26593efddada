//! Bodies that are forms: URL-encoded, and in parts, which may be files.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;

use crate::codec::{Json, JsonKind};
use crate::request::file_part::FilePart;
use crate::request::parameter::ParameterStyle;
use crate::request::style;
use crate::request::upload::{Upload, UploadSource};
use crate::transport::{Body, TransportError};

/// How a field of a form is written, if it is in another way than usual. Usually a scalar is text, each element of a list is a
/// field of its own, and an object is JSON.
#[derive(Clone, Copy, Debug)]
pub struct FieldEncoding {
    /// The key of the field.
    pub field: &'static str,
    /// The style in a URL-encoded form.
    pub style: Option<ParameterStyle>,
    /// Whether reserved characters are sent as they are in a URL-encoded form.
    pub allows_reserved: bool,
    /// The media type of the part in a multipart form; empty if it is the usual one.
    pub media_type: &'static str,
    /// Further headers of the part in a multipart form.
    pub headers: &'static [(&'static str, &'static str)],
}

impl FieldEncoding {
    /// The usual encoding of a field.
    pub const fn new(field: &'static str) -> Self {
        Self {
            field,
            style: None,
            allows_reserved: false,
            media_type: "",
            headers: &[],
        }
    }

    /// Writes the field in a style.
    pub const fn style(mut self, style: ParameterStyle) -> Self {
        self.style = Some(style);
        self
    }

    /// Sends reserved characters as they are.
    pub const fn allow_reserved(mut self) -> Self {
        self.allows_reserved = true;
        self
    }

    /// Sets the media type of the part.
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = media_type;
        self
    }

    /// Sets further headers of the part.
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }
}

fn encoding_of(field: &str, encodings: &[FieldEncoding]) -> FieldEncoding {
    let mut encodings = encodings.iter();
    let found = encodings.find(|one| one.field == field).copied();
    found.unwrap_or(FieldEncoding::new(""))
}

/// The text of a URL-encoded form with the fields of a JSON object.
pub(crate) fn url_encoded(object: &Json, encodings: &[FieldEncoding]) -> String {
    let mut pairs = Vec::new();
    for (field, value) in object.entries() {
        let encoding = encoding_of(&field, encodings);
        let usual = match value.kind() {
            JsonKind::Object => ParameterStyle::Json,
            _ => ParameterStyle::FormExploded,
        };
        let escape = match encoding.allows_reserved {
            true => style::escape_unsafe,
            false => style::escape,
        };
        let style = encoding.style.unwrap_or(usual);
        pairs.extend(style::pairs(&field, style, &value, escape));
    }
    pairs.join("&")
}

/// A form in parts. Fields come before files, whichever were added first: servers that stream files want to know the fields.
#[derive(Clone)]
pub(crate) struct Multipart {
    fields: Vec<FormPart>,
    files: Vec<FormPart>,
    /// Returns the media type with the boundary, and the body. It is a field, so that a program without such forms does
    /// not contain the code for them.
    pub(crate) finish: fn(Self) -> (String, UploadSource),
}

impl Default for Multipart {
    fn default() -> Self {
        Self {
            fields: Vec::new(),
            files: Vec::new(),
            finish: Self::finish,
        }
    }
}

#[derive(Clone)]
struct FormPart {
    /// The headers of the part, each with its end of line.
    head: String,
    content: UploadSource,
}

impl Multipart {
    /// Adds the fields of a JSON object.
    pub(crate) fn add_fields(&mut self, object: &Json, encodings: &[FieldEncoding]) {
        for (field, value) in object.entries() {
            let encoding = encoding_of(&field, encodings);
            match value.kind() {
                JsonKind::Null => {}
                JsonKind::Array => {
                    for item in value.items() {
                        self.add_field(&field, &item, encoding);
                    }
                }
                JsonKind::Object
                | JsonKind::String
                | JsonKind::Bool
                | JsonKind::Integer
                | JsonKind::Number => self.add_field(&field, &value, encoding),
            }
        }
    }

    fn add_field(&mut self, field: &str, value: &Json, encoding: FieldEncoding) {
        let is_container = matches!(value.kind(), JsonKind::Object | JsonKind::Array);
        let media_type = match encoding.media_type {
            "" if is_container => "application/json",
            media_type => media_type,
        };
        let is_json = is_container || media_type.contains("json");
        let text = match value.string() {
            Some(text) if !is_json => text,
            _ => value.as_json().to_owned(),
        };
        self.fields.push(FormPart {
            head: head(field, None, media_type, encoding.headers),
            content: UploadSource::Bytes(text.into()),
        });
    }

    /// Adds a file. `media_type` is that of the description.
    pub(crate) fn add_file(&mut self, field: &str, media_type: &str, file: FilePart) {
        let name = file.name.as_deref().unwrap_or(field);
        let media_type = file.content_type.as_deref().unwrap_or(media_type);
        self.files.push(FormPart {
            head: head(field, Some(name), media_type, &[]),
            content: file.content.0,
        });
    }

    fn finish(self) -> (String, UploadSource) {
        let random = || RandomState::new().hash_one(0);
        let boundary = format!("{:016x}{:016x}", random(), random());
        let media_type = format!("multipart/form-data; boundary={boundary}");
        let mut pieces = Vec::new();
        for FormPart { head, content } in self.fields.into_iter().chain(self.files) {
            pieces.push(UploadSource::Bytes(
                format!("--{boundary}\r\n{head}\r\n").into(),
            ));
            pieces.push(content);
            pieces.push(UploadSource::Bytes(Bytes::from_static(b"\r\n")));
        }
        pieces.push(UploadSource::Bytes(format!("--{boundary}--\r\n").into()));
        (media_type, concatenated(pieces))
    }
}

/// The headers of a part.
fn head(field: &str, file: Option<&str>, media_type: &str, headers: &[(&str, &str)]) -> String {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(field));
    if let Some(file) = file {
        head.push_str(&format!("; filename=\"{}\"", quoted(file)));
    }
    head.push_str("\r\n");
    let media_type = [("Content-Type", media_type)];
    let media_type = media_type.iter().filter(|(_, value)| !value.is_empty());
    for (name, value) in media_type.chain(headers) {
        let value = value.replace(['\r', '\n'], " ");
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head
}

/// A name inside quotes, escaped as browsers do.
///
/// Source: HTML Living Standard, section "Multipart form data".
fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The pieces one after another: in memory if all of them are.
fn concatenated(pieces: Vec<UploadSource>) -> UploadSource {
    let mut size = 0;
    let mut is_streamed = false;
    for piece in &pieces {
        size += match piece {
            UploadSource::Bytes(bytes) => bytes.len() as u64,
            UploadSource::Stream { size, .. } => {
                is_streamed = true;
                *size
            }
        };
    }
    if is_streamed {
        return Upload::new(size, move || Body::new(Chain::open(&pieces))).0;
    }
    let mut all = Vec::new();
    for piece in &pieces {
        if let UploadSource::Bytes(bytes) = piece {
            all.extend_from_slice(bytes);
        }
    }
    UploadSource::Bytes(all.into())
}

/// Bodies one after another.
struct Chain(VecDeque<Body>);

impl Chain {
    fn open(pieces: &[UploadSource]) -> Self {
        let bodies = pieces.iter().map(|piece| match piece {
            UploadSource::Bytes(bytes) => Body::full(bytes.clone()),
            UploadSource::Stream { open, .. } => open(),
        });
        Self(bodies.collect())
    }
}

impl http_body::Body for Chain {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        while let Some(body) = self.0.front_mut() {
            match body.poll_chunk(context) {
                Poll::Ready(Some(chunk)) => return Poll::Ready(Some(chunk.map(Frame::data))),
                Poll::Ready(None) => drop(self.0.pop_front()),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(None)
    }
}
