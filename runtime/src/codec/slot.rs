//! A slot knows how to be filled from JSON and written back.

use std::collections::BTreeMap;
use std::fmt;

use super::drift::Note;
use super::fault::Fault;
use super::reader::Reader;
use super::writer::Writer;

/// A place for a value. Generated types get it from [`record!`](crate::record), [`enumeration!`](crate::enumeration)
/// or [`union!`](crate::union); it is not meant to be implemented by hand.
pub trait Slot: fmt::Debug {
    /// Fills the slot from the value at the reader and passes that value. Fails only where text is not JSON.
    #[doc(hidden)]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<Fit, Fault>;

    /// Appends the value.
    #[doc(hidden)]
    fn write(&self, writer: &mut Writer);

    /// Back to nothing.
    #[doc(hidden)]
    fn clear(&mut self);

    /// Whether a record leaves its key out.
    #[doc(hidden)]
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether it holds JSON of which nothing is known, secrets included.
    #[doc(hidden)]
    fn is_raw(&self) -> bool {
        false
    }

    /// What stands in a field before anything was read into it.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;
}

/// How well a value fitted its slot.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Writing the slot gives the value back.
    Whole,
    /// The value was null, which the holder has to judge.
    Null,
    /// The slot holds what it can; whoever holds it must keep the source text.
    Partial,
    /// The value was of another kind and is not in the slot; the holder must keep the source text.
    Misfit,
}

/// What stands in a field before anything was read into it.
pub fn empty<T: Slot>() -> T {
    T::empty()
}

impl<T: Slot> Slot for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<Fit, Fault> {
        if reader.peek()? == b'n' {
            reader.word("null")?;
            *self = None;
            return Ok(Fit::Null);
        }
        let fit = self.insert(T::empty()).read(reader)?;
        if fit == Fit::Misfit {
            *self = None;
        }
        Ok(fit)
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn is_raw(&self) -> bool {
        self.as_ref().is_some_and(T::is_raw)
    }

    fn empty() -> Self {
        None
    }
}

impl<T: Slot> Slot for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<Fit, Fault> {
        if reader.peek()? != b'[' {
            return reader.misfit("array");
        }
        self.clear();
        let mut whole = true;
        reader.enter()?;
        if !reader.take(b']')? {
            loop {
                let mut element = T::empty();
                // An element that does not fit leaves no invented one behind: the holder keeps the source.
                match element.read(reader)? {
                    Fit::Whole | Fit::Null => self.push(element),
                    Fit::Partial => {
                        self.push(element);
                        whole = false;
                    }
                    Fit::Misfit => whole = false,
                }
                if !reader.more(b']')? {
                    break;
                }
            }
        }
        reader.leave();
        Ok(if whole { Fit::Whole } else { Fit::Partial })
    }

    fn write(&self, writer: &mut Writer) {
        writer.out.push('[');
        for (at, element) in self.iter().enumerate() {
            if at > 0 {
                writer.out.push(',');
            }
            element.write(writer);
        }
        writer.out.push(']');
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: Slot> Slot for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<Fit, Fault> {
        if reader.peek()? != b'{' {
            return reader.misfit("object");
        }
        self.clear();
        let mut whole = true;
        reader.enter()?;
        if !reader.take(b'}')? {
            loop {
                let key = reader.key()?;
                reader.colon()?;
                let at = reader.offset();
                let mut value = T::empty();
                let fit = value.read(reader)?;
                whole &= key.exact && matches!(fit, Fit::Whole | Fit::Null);
                if fit != Fit::Misfit && self.insert(key.value.into_owned(), value).is_some() {
                    reader.notes.push(Note::twice(at));
                }
                if !reader.more(b'}')? {
                    break;
                }
            }
        }
        reader.leave();
        Ok(if whole { Fit::Whole } else { Fit::Partial })
    }

    fn write(&self, writer: &mut Writer) {
        writer.out.push('{');
        let mut first = true;
        for (key, value) in self {
            writer.key(key, &mut first);
            value.write(writer);
        }
        writer.out.push('}');
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn empty() -> Self {
        BTreeMap::new()
    }
}
