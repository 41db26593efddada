//! A model knows which interpreter reads and writes it, so that generated types need no code of their own for that.

use std::fmt;

use super::fault::Fault;
use super::integer_enum::{self, IntegerEnum};
use super::reader::Reader;
use super::record::{self, Record};
use super::slot::{JsonCodec, ReadOutcome};
use super::string_enum::{self, StringEnum};
use super::union::{self, Union};
use super::writer::Writer;

/// A generated type. Implemented by [`record!`](crate::record), [`string_enum!`](crate::enumeration),
/// [`integer_enum!`](crate::integer_enumeration) and [`union!`](crate::union).
pub trait Model: Sized {
    /// The kind of type it is.
    type Kind: Interpreter<Self>;
}

/// What reads and writes all types of one kind.
pub trait Interpreter<T> {
    #[doc(hidden)]
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault>;
    #[doc(hidden)]
    fn write(value: &T, writer: &mut Writer);
    #[doc(hidden)]
    fn show(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    #[doc(hidden)]
    fn empty() -> T;
    #[doc(hidden)]
    fn is_raw(_: &T) -> bool {
        false
    }
    #[doc(hidden)]
    fn is_absent(_: &T) -> bool {
        false
    }
}

impl<T: Model> JsonCodec for T {
    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        T::Kind::read(self, reader)
    }

    fn write(&self, writer: &mut Writer) {
        T::Kind::write(self, writer);
    }

    fn clear(&mut self) {
        *self = T::Kind::empty();
    }

    fn is_absent(&self) -> bool {
        T::Kind::is_absent(self)
    }

    fn is_raw(&self) -> bool {
        T::Kind::is_raw(self)
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::Kind::show(self, f)
    }

    fn empty() -> Self {
        T::Kind::empty()
    }
}

/// The kind of records.
#[derive(Debug)]
pub enum Records {}

impl<T: Record> Interpreter<T> for Records {
    #[inline]
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        record::read(value, T::TABLE, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        record::write(value, T::TABLE, writer);
    }

    fn show(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        record::debug(value, T::TABLE, f)
    }

    fn empty() -> T {
        T::empty()
    }
}

/// The kind of enumerations of words.
#[derive(Debug)]
pub enum Words {}

impl<T: StringEnum> Interpreter<T> for Words {
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        string_enum::read(value, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        writer.word(value.as_str());
    }

    fn show(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(value.as_str(), f)
    }

    fn empty() -> T {
        string_enum::parse("")
    }
}

/// The kind of enumerations of numbers.
#[derive(Debug)]
pub enum Numbers {}

impl<T: IntegerEnum> Interpreter<T> for Numbers {
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        integer_enum::read(value, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        value.as_i64().write(writer);
    }

    fn show(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&value.as_i64(), f)
    }

    fn empty() -> T {
        integer_enum::parse(0)
    }
}

/// The kind of unions.
#[derive(Debug)]
pub enum Arms {}

impl<T: Union> Interpreter<T> for Arms {
    fn read(value: &mut T, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        union::read(value, T::TELL, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        value.slot().write(writer);
    }

    fn show(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        union::debug(value.slot(), f)
    }

    fn empty() -> T {
        T::arm(usize::MAX)
    }

    fn is_raw(value: &T) -> bool {
        value.slot().is_raw()
    }
}

/// The kind of what stands behind a pointer.
#[derive(Debug)]
pub enum Pointers {}

impl<T: JsonCodec> Model for Box<T> {
    type Kind = Pointers;
}

impl<T: JsonCodec> Interpreter<Box<T>> for Pointers {
    fn read(value: &mut Box<T>, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        (**value).read(reader)
    }

    fn write(value: &Box<T>, writer: &mut Writer) {
        (**value).write(writer);
    }

    fn show(value: &Box<T>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**value).show(f)
    }

    fn empty() -> Box<T> {
        Box::new(T::empty())
    }

    fn is_raw(value: &Box<T>) -> bool {
        (**value).is_raw()
    }

    fn is_absent(value: &Box<T>) -> bool {
        (**value).is_absent()
    }
}
