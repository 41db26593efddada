//! Drift: where a response departs from the API description.

use std::fmt;

use super::text::note::{Note, NoteKind};
use super::text::pointer::push_token;

/// What is expected of a required field that only the server sets. Requests do not contain it.
pub(super) const VALUE_FROM_SERVER: &str = "a value from the server";

/// A difference between a response and the API description. No data is lost: the value is kept as it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The JSON pointer (RFC 6901) of the place; empty for the whole body.
    pub pointer: String,
    /// What the description expects there.
    pub expected: &'static str,
    /// What the response contains there.
    pub got: &'static str,
    /// The ID of the operation that received the response, if one did.
    pub operation: Option<&'static str>,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() {
            "the body"
        } else {
            &self.pointer
        };
        write!(f, "{place}: expected {}, got {}", self.expected, self.got)
    }
}

impl Drift {
    /// The drift that a note reports. `text` is the body, `pointer` that of the note's value.
    pub(super) fn from_note(note: Note, text: &str, mut pointer: String) -> Self {
        let (expected, got) = match note.kind {
            NoteKind::Mismatch { expected } => (expected, kind_at(text, note.offset)),
            NoteKind::MissingKey(key) => {
                push_token(&mut pointer, key);
                ("a value", "nothing")
            }
            NoteKind::MissingReadOnlyKey(key) => {
                push_token(&mut pointer, key);
                (VALUE_FROM_SERVER, "nothing")
            }
            NoteKind::DuplicateKey => ("one value", "another for the same key"),
            NoteKind::UnknownKey => ("nothing", "a value"),
        };
        Self {
            pointer,
            expected,
            got,
            operation: None,
        }
    }
}

/// The kind of the value that starts at a byte offset, in words.
fn kind_at(text: &str, offset: usize) -> &'static str {
    match text.as_bytes().get(offset) {
        Some(b'"') => "a string",
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        Some(_) => "a number",
        None => "nothing",
    }
}
