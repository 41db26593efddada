//! `StringInt`: an integer that the API writes as a string.

use std::fmt;
use std::str::FromStr;

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::note::Note;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::{Reader, parse_number};
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;

/// What drift reports as expected where the value is of another kind.
const EXPECTED: &str = "number as a string";

/// An integer that the API writes as a string, such as a 64-bit counter: `"42"` in JSON.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct StringInt<T>(pub T);

impl<T> StringInt<T> {
    /// Returns the number.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for StringInt<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> std::ops::Deref for StringInt<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for StringInt<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Display> fmt::Display for StringInt<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: JsonCodec + Clone + FromStr + fmt::Display + fmt::Debug> JsonCodec for StringInt<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? != b'"' {
            // A number without quotes is accepted and reported as drift.
            if matches!(reader.peek()?, b'-' | b'0'..=b'9') {
                let note = Note::mismatch(reader.offset(), EXPECTED);
                reader.notes.push(note);
                self.0.read(reader)?;
                return Ok(ReadOutcome::Lossy);
            }
            return reader.mismatch(EXPECTED);
        }
        let start = reader.offset();
        let found = reader.string()?;
        match found.value.parse() {
            Ok(value) => self.0 = value,
            Err(_) => {
                reader.notes.push(Note::mismatch(start, EXPECTED));
                if parse_number(&found.value).is_none() {
                    return Ok(ReadOutcome::Mismatch);
                }
                // A number with a fraction, or one that the type cannot hold.
                self.0.read(&mut Reader::new(&found.value))?;
                return Ok(ReadOutcome::Lossy);
            }
        }
        let lossless = self.0.to_string() == *found.value;
        Ok(ReadOutcome::lossless_if(lossless))
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.0.to_string());
    }

    fn clear(&mut self) {
        self.0.clear();
    }

    fn equals_empty(&self) -> bool {
        self.0.equals_empty()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        Self(T::empty())
    }
}
