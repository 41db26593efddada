//! `Patch`: a field of an update that is absent, null or a value.

use std::fmt;

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;

/// A field of an update for which absent, null and a value mean different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// The key is omitted, and the server keeps the current value.
    #[default]
    Absent,
    /// The key is null, and the server clears the value.
    Null,
    /// The key has a value, and the server sets it.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if the field has one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }

    /// Returns the value, if the field has one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }

    /// Whether the field is [`Patch::Null`].
    pub fn is_null(&self) -> bool {
        matches!(self, Patch::Null)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Patch::Value(value)
    }
}

impl<T: JsonCodec + Clone> JsonCodec for Patch<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? == b'n' {
            reader.literal("null")?;
            *self = Patch::Null;
            return Ok(ReadOutcome::Lossless);
        }
        let mut value = T::empty();
        let outcome = value.read(reader)?;
        *self = if outcome == ReadOutcome::Mismatch {
            Patch::Absent
        } else {
            Patch::Value(value)
        };
        Ok(outcome)
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Patch::Value(value) => value.write(writer),
            Patch::Absent | Patch::Null => writer.null(),
        }
    }

    fn clear(&mut self) {
        *self = Patch::Absent;
    }

    fn is_absent(&self) -> bool {
        matches!(self, Patch::Absent)
    }

    fn equals_empty(&self) -> bool {
        self.is_absent()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Patch::Value(value) => f
                .debug_tuple("Value")
                .field(&(value as &dyn JsonCodec))
                .finish(),
            Patch::Null => f.write_str("Null"),
            Patch::Absent => f.write_str("Absent"),
        }
    }

    fn empty() -> Self {
        Patch::Absent
    }
}
