//! The trait of values that are read from JSON and written as JSON.

use std::any::Any;
use std::fmt;

use super::text::read_outcome::ReadOutcome;
use super::text::reader::Reader;
use super::text::syntax_error::SyntaxError;
use super::text::writer::Writer;

/// A value that is read from JSON and written as JSON.
///
/// Generated types implement it through [`record!`](crate::record), [`union!`](crate::union),
/// [`string_enum!`](crate::string_enum) and [`integer_enum!`](crate::integer_enum). It is not meant to be implemented
/// by hand.
pub trait JsonCodec: AnyValue {
    /// Reads the JSON value at the reader into `self`. Fails only if the text is not JSON.
    #[doc(hidden)]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError>;

    /// Appends the value as JSON.
    #[doc(hidden)]
    fn write(&self, writer: &mut Writer);

    /// Resets the value to [`empty`](Self::empty).
    #[doc(hidden)]
    fn clear(&mut self);

    /// Whether a record omits the key of the value.
    #[doc(hidden)]
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether the value is [`empty`](Self::empty).
    #[doc(hidden)]
    fn equals_empty(&self) -> bool;

    /// Whether the value is JSON of an unknown type, which may contain secrets.
    #[doc(hidden)]
    fn is_untyped(&self) -> bool {
        false
    }

    /// Formats the value as `Debug` does.
    #[doc(hidden)]
    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The value of a field before anything was read into it.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;
}

/// A value whose type is found out when the program runs.
#[doc(hidden)]
pub trait AnyValue: Any {
    /// Becomes a copy of another value of the same type.
    fn copy_from(&mut self, other: &dyn Any);
}

impl<T: Clone + 'static> AnyValue for T {
    fn copy_from(&mut self, other: &dyn Any) {
        let other = other.downcast_ref::<T>();
        // Not `clone_from`, whose code for lists is larger: what is replaced here is empty.
        *self = other
            .expect("fields with the same index have the same type")
            .clone();
    }
}

impl fmt::Debug for dyn JsonCodec + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_debug(f)
    }
}
