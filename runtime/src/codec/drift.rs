//! Drift knows where a body departs from its description.

use std::fmt;

/// One place where a body is not what its description says. Nothing is lost by it: the value is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The place, as a JSON pointer.
    pub pointer: String,
    /// What the description says.
    pub expected: &'static str,
    /// What was there.
    pub got: &'static str,
    /// The operation that replied, where there was one.
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

/// Something noted while reading, at a byte; its pointer is found only when somebody asks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Note {
    pub(crate) at: usize,
    pub(crate) what: What,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// The value at the place is not of this kind.
    Wrong(&'static str),
    /// The object at the place lacks this key.
    Missing(&'static str),
    /// The value at the place has a key that its object had before.
    Twice,
    /// The value at the place has a key that its object does not describe.
    Unknown,
}

impl Note {
    pub(crate) fn wrong(at: usize, expected: &'static str) -> Self {
        Self {
            at,
            what: What::Wrong(expected),
        }
    }

    pub(crate) fn missing(at: usize, key: &'static str) -> Self {
        Self {
            at,
            what: What::Missing(key),
        }
    }

    pub(crate) fn twice(at: usize) -> Self {
        Self {
            at,
            what: What::Twice,
        }
    }

    pub(crate) fn unknown(at: usize) -> Self {
        Self {
            at,
            what: What::Unknown,
        }
    }

    pub(crate) fn is_drift(self) -> bool {
        !matches!(self.what, What::Unknown)
    }

    /// The note as the caller sees it, given the text and the pointer of its place.
    pub(crate) fn drift(self, text: &str, mut pointer: String) -> Drift {
        let (expected, got) = match self.what {
            What::Wrong(expected) => (expected, kind(text.as_bytes().get(self.at).copied())),
            What::Missing(key) => {
                push(&mut pointer, key);
                ("a value", "nothing")
            }
            What::Twice => ("one value", "another for the same key"),
            What::Unknown => ("nothing", "a value"),
        };
        Drift {
            pointer,
            expected,
            got,
            operation: None,
        }
    }
}

/// Appends a key to a pointer.
pub(crate) fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// What the first byte of a value says about it.
fn kind(byte: Option<u8>) -> &'static str {
    match byte {
        Some(b'"') => "a string",
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        Some(_) => "a number",
        None => "nothing",
    }
}
