//! Drift: where a response departs from the API description.

use std::fmt;

use super::text::note::{Note, NoteKind};
use super::text::pointer::push_token;

/// A difference between a response and the API description. No data is lost: the value is kept as it was received.
///
/// The first 1,000 differences of a body are listed, in the order of the body. The others are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The JSON pointer (RFC 6901) of the place; empty for the whole body. After 1,024 bytes it is cut and ends in `…`.
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
    pub(crate) fn new(pointer: String, expected: &'static str, got: &'static str) -> Self {
        Self {
            pointer,
            expected,
            got,
            operation: None,
        }
    }

    /// Whether the body has an array where an object is expected, or the other way round.
    pub(crate) fn is_other_container(&self) -> bool {
        matches!(
            (self.expected, self.got),
            ("array", "an object") | ("object", "an array")
        )
    }

    /// The drift that a note reports. `text` is the body, `pointer` that of the note's value.
    pub(super) fn from_note(note: Note, text: &str, mut pointer: String) -> Self {
        let (expected, got) = match note.kind {
            NoteKind::Mismatch { expected } => (expected, kind_at(text, note.offset)),
            NoteKind::MissingKey(key) => {
                push_token(&mut pointer, key);
                ("a value", "nothing")
            }
            NoteKind::DuplicateKey => ("one value", "another for the same key"),
            NoteKind::UnknownKey => ("nothing", "a value"),
        };
        Self::new(pointer, expected, got)
    }
}

/// The drift of a body: what is listed, and how much there is in all.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct DriftList {
    pub(crate) listed: Vec<Drift>,
    pub(crate) count: usize,
}

impl DriftList {
    pub(crate) fn push(&mut self, drift: Drift) {
        self.listed.push(drift);
        self.count += 1;
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.listed.append(&mut other.listed);
        self.count += other.count;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The first difference and the number of the others, for messages.
    pub(crate) fn summary(&self) -> String {
        let first = self.listed.first().map(Drift::to_string);
        let first = first.unwrap_or_default();
        match self.count {
            0 | 1 => first,
            count => format!("{first} (and {} more)", count - 1),
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
