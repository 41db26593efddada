//! A fault knows where text stops being JSON, and why.

use std::fmt;

/// Text that is not JSON. Nothing else makes decoding fail: a surprise in well-formed JSON is drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    at: usize,
    reason: DriftReason,
}

/// Why text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DriftReason {
    /// It ends before the value does.
    End,
    /// Something stands where a value should.
    Value,
    /// Something stands where a key should.
    Key,
    /// A key without a colon after it.
    Colon,
    /// Two elements without a comma between them.
    Comma,
    /// A number that breaks the grammar.
    Number,
    /// An unknown escape in a string.
    Escape,
    /// A control character in a string.
    Control,
    /// Bytes that are not UTF-8.
    Utf8,
    /// Text after the value.
    Trailing,
}

impl Fault {
    pub(crate) fn new(at: usize, reason: DriftReason) -> Self {
        Self { at, reason }
    }

    /// The byte at which it shows.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// What is wrong there.
    pub fn reason(&self) -> DriftReason {
        self.reason
    }

    /// The line and the column of the byte in its source, both from one; columns count bytes.
    pub fn position(&self, source: &[u8]) -> (usize, usize) {
        let before = source.get(..self.at).unwrap_or(source);
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count()
            + 1;
        (line, column)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.reason {
            DriftReason::End => "JSON ends too early",
            DriftReason::Value => "no JSON value",
            DriftReason::Key => "no JSON key",
            DriftReason::Colon => "no colon after a key",
            DriftReason::Comma => "no comma between elements",
            DriftReason::Number => "no JSON number",
            DriftReason::Escape => "an unknown escape in a string",
            DriftReason::Control => "a control character in a string",
            DriftReason::Utf8 => "bytes that are not UTF-8",
            DriftReason::Trailing => "text after the JSON value",
        };
        write!(f, "{what} at byte {}", self.at)
    }
}

impl std::error::Error for Fault {}
