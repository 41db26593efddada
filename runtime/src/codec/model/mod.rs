//! Generated types: each kind of them has one codec, which works on a description that the type provides.
//!
//! The macros implement [`Model`] for a type and so choose its codec. No code for reading and writing is generated.

use std::fmt;

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;

use integer_enum::IntegerEnum;
use record::Record;
use string_enum::StringEnum;
use union::Union;

mod field_set;
pub(super) mod integer_enum;
mod open_enum;
mod read_progress;
pub(super) mod record;
pub(super) mod record_descriptor;
mod record_macro;
pub(super) mod string_enum;
pub(super) mod union;

/// A generated type. Implemented by [`record!`](crate::record), [`union!`](crate::union),
/// [`string_enum!`](crate::string_enum) and [`integer_enum!`](crate::integer_enum).
pub trait Model: Clone + 'static {
    /// The codec for this kind of type.
    type Codec: ModelCodec<Self>;
}

/// Reads and writes the types of one kind.
pub trait ModelCodec<T> {
    #[doc(hidden)]
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError>;
    #[doc(hidden)]
    fn write(value: &T, writer: &mut Writer);
    #[doc(hidden)]
    fn fmt_debug(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    #[doc(hidden)]
    fn empty() -> T;
    #[doc(hidden)]
    fn equals_empty(value: &T) -> bool;
    #[doc(hidden)]
    fn is_untyped(_: &T) -> bool {
        false
    }
    #[doc(hidden)]
    fn is_absent(_: &T) -> bool {
        false
    }
}

impl<T: Model> JsonCodec for T {
    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        T::Codec::read(self, reader)
    }

    fn write(&self, writer: &mut Writer) {
        T::Codec::write(self, writer);
    }

    fn clear(&mut self) {
        *self = T::Codec::empty();
    }

    fn is_absent(&self) -> bool {
        T::Codec::is_absent(self)
    }

    fn equals_empty(&self) -> bool {
        T::Codec::equals_empty(self)
    }

    fn is_untyped(&self) -> bool {
        T::Codec::is_untyped(self)
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::Codec::fmt_debug(self, f)
    }

    fn empty() -> Self {
        T::Codec::empty()
    }
}

/// The codec of records.
#[derive(Debug)]
pub enum RecordCodec {}

impl<T: Record> ModelCodec<T> for RecordCodec {
    #[inline]
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        record::read(value, T::DESCRIPTOR, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        record::write(value, T::DESCRIPTOR, writer);
    }

    fn fmt_debug(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        record::fmt_debug(value, T::DESCRIPTOR, f)
    }

    fn equals_empty(value: &T) -> bool {
        record::equals_empty(value, T::DESCRIPTOR)
    }

    fn empty() -> T {
        T::empty()
    }
}

/// The codec of string enums.
#[derive(Debug)]
pub enum StringEnumCodec {}

impl<T: StringEnum> ModelCodec<T> for StringEnumCodec {
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        string_enum::read(value, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        writer.string(value.as_ref());
    }

    fn fmt_debug(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(value.as_ref(), f)
    }

    fn equals_empty(value: &T) -> bool {
        value.as_ref().is_empty()
    }

    fn empty() -> T {
        string_enum::from_text("")
    }
}

/// The codec of integer enums.
#[derive(Debug)]
pub enum IntegerEnumCodec {}

impl<T: IntegerEnum> ModelCodec<T> for IntegerEnumCodec {
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        integer_enum::read(value, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        value.as_i64().write(writer);
    }

    fn fmt_debug(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&value.as_i64(), f)
    }

    fn equals_empty(value: &T) -> bool {
        value.as_i64() == 0
    }

    fn empty() -> T {
        integer_enum::from_i64(0)
    }
}

/// The codec of unions.
#[derive(Debug)]
pub enum UnionCodec {}

impl<T: Union> ModelCodec<T> for UnionCodec {
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        union::read(value, T::DISCRIMINATOR, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        value.value().write(writer);
    }

    fn fmt_debug(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        union::fmt_debug(value.value(), f)
    }

    fn equals_empty(value: &T) -> bool {
        value.value().is_untyped() && value.value().equals_empty()
    }

    fn empty() -> T {
        T::empty_arm(union::NO_ARM)
    }

    fn is_untyped(value: &T) -> bool {
        value.value().is_untyped()
    }
}

/// The codec of boxes, which is that of their content.
#[derive(Debug)]
pub enum BoxCodec {}

impl<T: JsonCodec + Clone> Model for Box<T> {
    type Codec = BoxCodec;
}

impl<T: JsonCodec + Clone> ModelCodec<Box<T>> for BoxCodec {
    fn read(value: &mut Box<T>, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        reader.allocate(size_of::<T>())?;
        (**value).read(reader)
    }

    fn write(value: &Box<T>, writer: &mut Writer) {
        (**value).write(writer);
    }

    fn fmt_debug(value: &Box<T>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**value).fmt_debug(f)
    }

    fn equals_empty(value: &Box<T>) -> bool {
        (**value).equals_empty()
    }

    fn empty() -> Box<T> {
        Box::new(T::empty())
    }

    fn is_untyped(value: &Box<T>) -> bool {
        (**value).is_untyped()
    }

    fn is_absent(value: &Box<T>) -> bool {
        (**value).is_absent()
    }
}
