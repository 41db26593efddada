//! Syntax errors: where and why text is not JSON.

use std::fmt;

/// The text is not JSON, or decoding it takes too much memory or time. These are the only errors of decoding: well-formed
/// JSON that departs from the description is reported as [`Drift`](crate::Drift).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    offset: usize,
    kind: SyntaxErrorKind,
}

/// Why a text cannot be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxErrorKind {
    /// The text ends within a value.
    UnexpectedEnd,
    /// Something else stands where a value is expected.
    ExpectedValue,
    /// Something else stands where a key is expected.
    ExpectedKey,
    /// A key is not followed by a colon.
    ExpectedColon,
    /// An element is followed by neither a comma nor the closing bracket.
    ExpectedComma,
    /// A number does not follow the JSON grammar.
    InvalidNumber,
    /// A string contains an unknown escape sequence.
    InvalidEscape,
    /// A string contains an unescaped control character.
    ControlCharacter,
    /// The bytes are not UTF-8.
    InvalidUtf8,
    /// The value is followed by more text.
    TrailingText,
    /// The value would take more memory than the limit allows.
    MemoryLimit,
    /// Decoding took longer than the limit allows.
    TimeLimit,
}

impl SyntaxError {
    pub(crate) fn new(offset: usize, kind: SyntaxErrorKind) -> Self {
        Self { offset, kind }
    }

    /// The byte offset at which the error was found, from zero.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// What is wrong there.
    pub fn kind(&self) -> SyntaxErrorKind {
        self.kind
    }

    /// The line and the column of the error in its source, both from one. Columns count bytes.
    pub fn position(&self, source: &[u8]) -> (usize, usize) {
        let before = source.get(..self.offset).unwrap_or(source);
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

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            SyntaxErrorKind::UnexpectedEnd => "unexpected end of JSON",
            SyntaxErrorKind::ExpectedValue => "expected a JSON value",
            SyntaxErrorKind::ExpectedKey => "expected an object key",
            SyntaxErrorKind::ExpectedColon => "expected a colon after the key",
            SyntaxErrorKind::ExpectedComma => "expected a comma or a closing bracket",
            SyntaxErrorKind::InvalidNumber => "invalid number",
            SyntaxErrorKind::InvalidEscape => "invalid escape sequence in a string",
            SyntaxErrorKind::ControlCharacter => "unescaped control character in a string",
            SyntaxErrorKind::InvalidUtf8 => "invalid UTF-8",
            SyntaxErrorKind::TrailingText => "unexpected text after the JSON value",
            SyntaxErrorKind::MemoryLimit => "the value exceeds the memory limit",
            SyntaxErrorKind::TimeLimit => "decoding exceeds the time limit",
        };
        write!(f, "{what} at byte {}", self.offset)
    }
}

impl std::error::Error for SyntaxError {}
