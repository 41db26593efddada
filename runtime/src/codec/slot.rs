//! A slot knows how to be filled from JSON and written back.

use std::collections::BTreeMap;
use std::fmt;

use super::drift::Note;
use super::fault::Fault;
use super::reader::{DEEP, Reader};
use super::writer::Writer;

/// A place for a value. Generated types get it from [`record!`](crate::record), [`string_enum!`](crate::enumeration)
/// or [`union!`](crate::union); it is not meant to be implemented by hand.
pub trait JsonCodec {
    /// Fills the slot from the value at the reader and passes that value. Fails only where text is not JSON.
    #[doc(hidden)]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault>;

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

    /// Prints the value as `Debug` does.
    #[doc(hidden)]
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// What stands in a field before anything was read into it.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;
}

impl fmt::Debug for dyn JsonCodec + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(f)
    }
}

/// A place that may hold nothing, whatever it holds otherwise. What is done with it is compiled once, and not
/// for each type.
trait Maybe {
    fn open(&mut self) -> &mut dyn JsonCodec;
    fn close(&mut self);
}

impl<T: JsonCodec> Maybe for Option<T> {
    fn open(&mut self) -> &mut dyn JsonCodec {
        self.insert(T::empty())
    }

    fn close(&mut self) {
        *self = None;
    }
}

fn read_maybe(slot: &mut dyn Maybe, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
    if reader.peek()? == b'n' {
        reader.word("null")?;
        slot.close();
        return Ok(ReadOutcome::Null);
    }
    let fit = slot.open().read(reader)?;
    if fit == ReadOutcome::Misfit {
        slot.close();
    }
    Ok(fit)
}

/// Elements in order, whatever they are.
trait List {
    fn push(&mut self) -> &mut dyn JsonCodec;
    fn pop(&mut self);
    fn at(&self, index: usize) -> Option<&dyn JsonCodec>;
}

impl<T: JsonCodec> List for Vec<T> {
    fn push(&mut self) -> &mut dyn JsonCodec {
        Vec::push(self, T::empty());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn pop(&mut self) {
        Vec::pop(self);
    }

    fn at(&self, index: usize) -> Option<&dyn JsonCodec> {
        self.get(index).map(|element| element as &dyn JsonCodec)
    }
}

fn read_list(list: &mut dyn List, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
    if !reader.enter() {
        return reader.misfit(DEEP);
    }
    let mut whole = true;
    if !reader.take(b']')? {
        loop {
            match list.push().read(reader)? {
                ReadOutcome::Whole | ReadOutcome::Null => {}
                ReadOutcome::Partial => whole = false,
                // An element that does not fit leaves no invented one behind: the holder keeps the source.
                ReadOutcome::Misfit => {
                    list.pop();
                    whole = false;
                }
            }
            if !reader.more(b']')? {
                break;
            }
        }
    }
    reader.leave();
    Ok(if whole {
        ReadOutcome::Whole
    } else {
        ReadOutcome::Partial
    })
}

fn write_list(list: &dyn List, writer: &mut Writer) {
    writer.out.push('[');
    let mut next = 0;
    while let Some(element) = list.at(next) {
        if next > 0 {
            writer.out.push(',');
        }
        element.write(writer);
        next += 1;
    }
    writer.out.push(']');
}

fn show_list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_list();
    let mut next = 0;
    while let Some(element) = list.at(next) {
        out.entry(&element);
        next += 1;
    }
    out.finish()
}

/// How well a value fitted its slot.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOutcome {
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
pub fn empty<T: JsonCodec>() -> T {
    T::empty()
}

impl<T: JsonCodec> JsonCodec for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        read_maybe(self, reader)
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
            Some(value) => f
                .debug_tuple("Some")
                .field(&(value as &dyn JsonCodec))
                .finish(),
            None => f.write_str("None"),
        }
    }

    fn empty() -> Self {
        None
    }
}

impl<T: JsonCodec> JsonCodec for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        if reader.peek()? != b'[' {
            return reader.misfit("array");
        }
        Vec::clear(self);
        read_list(self, reader)
    }

    fn write(&self, writer: &mut Writer) {
        write_list(self, writer);
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_list(self, f)
    }

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: JsonCodec> JsonCodec for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        if reader.peek()? != b'{' {
            return reader.misfit("object");
        }
        self.clear();
        if !reader.enter() {
            return reader.misfit(DEEP);
        }
        let mut whole = true;
        if !reader.take(b'}')? {
            loop {
                let key = reader.key()?;
                reader.colon()?;
                let at = reader.offset();
                let mut value = T::empty();
                let fit = value.read(reader)?;
                whole &= key.exact && matches!(fit, ReadOutcome::Whole | ReadOutcome::Null);
                if fit != ReadOutcome::Misfit
                    && self.insert(key.value.into_owned(), value).is_some()
                {
                    reader.notes.push(Note::twice(at));
                }
                if !reader.more(b'}')? {
                    break;
                }
            }
        }
        reader.leave();
        Ok(if whole {
            ReadOutcome::Whole
        } else {
            ReadOutcome::Partial
        })
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
        let mut out = f.debug_map();
        for (key, value) in self {
            out.entry(key, &(value as &dyn JsonCodec));
        }
        out.finish()
    }

    fn empty() -> Self {
        BTreeMap::new()
    }
}
