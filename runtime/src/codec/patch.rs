//! A patch knows three states: leave it, unset it, set it.

use std::fmt;

use super::fault::Fault;
use super::reader::Reader;
use super::slot::{JsonCodec, ReadOutcome};
use super::writer::Writer;

/// A field that may be left out, null, or a value, where all three mean something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// Left out: the server keeps what it has.
    #[default]
    Absent,
    /// Null: the server unsets it.
    Null,
    /// A value.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Patch::Value(value) => Some(value),
            Patch::Absent | Patch::Null => None,
        }
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Patch::Null)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Patch::Value(value)
    }
}

impl<T: JsonCodec> JsonCodec for Patch<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        if reader.peek()? == b'n' {
            reader.word("null")?;
            *self = Patch::Null;
            return Ok(ReadOutcome::Whole);
        }
        let mut value = T::empty();
        let fit = value.read(reader)?;
        *self = if fit == ReadOutcome::Misfit {
            Patch::Absent
        } else {
            Patch::Value(value)
        };
        Ok(fit)
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

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
