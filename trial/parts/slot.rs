//! A slot knows how to be filled from JSON and written back. As in the runtime, but what holds others is compiled for
//! each type it holds: emitted code has no trait objects.

use std::collections::BTreeMap;
use std::fmt;

use super::drift::Note;
use super::fault::Fault;
use super::reader::Reader;
use super::writer::Writer;

TRAIT
/// A slot that prints itself.
pub struct Shown<'a, T>(pub &'a T);

impl<T: Slot> fmt::Debug for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
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

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => f.debug_tuple("Some").field(&Shown(value)).finish(),
            None => f.write_str("None"),
        }
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
                match element.read(reader)? {
                    Fit::Whole | Fit::Null => self.push(element),
                    Fit::Misfit => whole = false,
                    _ => {
                        self.push(element);
                        whole = false;
                    }
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

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Shown)).finish()
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

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(key, value)| (key, Shown(value)));
        f.debug_map().entries(entries).finish()
    }

    fn empty() -> Self {
        BTreeMap::new()
    }
}
