//! The codecs of `Option`, `Vec` and `BTreeMap`.
//!
//! The loops work on trait objects, so that they are compiled once and not for each element type.

use std::collections::BTreeMap;
use std::fmt;

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::note::Note;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::{MAX_DEPTH_EXPECTED, Reader};
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;

/// An `Option` of any type.
trait AnyOption {
    /// Sets the option to an empty value and returns that value.
    fn insert_empty(&mut self) -> &mut dyn JsonCodec;
    fn set_none(&mut self);
}

impl<T: JsonCodec> AnyOption for Option<T> {
    fn insert_empty(&mut self) -> &mut dyn JsonCodec {
        self.insert(T::empty())
    }

    fn set_none(&mut self) {
        *self = None;
    }
}

fn read_option(
    option: &mut dyn AnyOption,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, SyntaxError> {
    if reader.peek()? == b'n' {
        reader.literal("null")?;
        option.set_none();
        return Ok(ReadOutcome::Null);
    }
    let outcome = option.insert_empty().read(reader)?;
    if outcome == ReadOutcome::Mismatch {
        option.set_none();
    }
    Ok(outcome)
}

/// A `Vec` of any type.
trait AnyVec {
    /// Appends an empty element and returns it.
    fn push_empty(&mut self) -> &mut dyn JsonCodec;
    /// The size of an element in bytes.
    fn element_size(&self) -> usize;
    fn pop(&mut self);
    fn element(&self, index: usize) -> Option<&dyn JsonCodec>;
}

impl<T: JsonCodec> AnyVec for Vec<T> {
    fn push_empty(&mut self) -> &mut dyn JsonCodec {
        Vec::push(self, T::empty());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn element_size(&self) -> usize {
        size_of::<T>()
    }

    fn pop(&mut self) {
        Vec::pop(self);
    }

    fn element(&self, index: usize) -> Option<&dyn JsonCodec> {
        self.get(index).map(|element| element as &dyn JsonCodec)
    }
}

fn read_vec(vec: &mut dyn AnyVec, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
    if !reader.enter() {
        return reader.mismatch(MAX_DEPTH_EXPECTED);
    }
    let mut lossless = true;
    let mut count = 0usize;
    let is_counted = reader.counted == Some(reader.offset() - 1);
    let element_size = vec.element_size();
    if !reader.consume(b']')? {
        loop {
            reader.allocate(element_size)?;
            count += 1;
            match vec.push_empty().read(reader)? {
                ReadOutcome::Lossless | ReadOutcome::Null => {}
                ReadOutcome::Lossy => lossless = false,
                // An element of the wrong kind is dropped. The owner of the array keeps the source.
                ReadOutcome::Mismatch => {
                    vec.pop();
                    lossless = false;
                }
            }
            if !reader.has_more(b']')? {
                break;
            }
        }
    }
    if is_counted {
        reader.element_count = Some(count);
    }
    reader.leave();
    Ok(ReadOutcome::lossless_if(lossless))
}

fn write_vec(vec: &dyn AnyVec, writer: &mut Writer) {
    writer.out.push('[');
    let mut index = 0;
    while let Some(element) = vec.element(index) {
        if index > 0 {
            writer.out.push(',');
        }
        element.write(writer);
        index += 1;
    }
    writer.out.push(']');
}

fn fmt_debug_vec(vec: &dyn AnyVec, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_list();
    let mut index = 0;
    while let Some(element) = vec.element(index) {
        out.entry(&element);
        index += 1;
    }
    out.finish()
}

impl<T: JsonCodec> JsonCodec for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        read_option(self, reader)
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

    fn is_untyped(&self) -> bool {
        self.as_ref().is_some_and(T::is_untyped)
    }

    fn equals_empty(&self) -> bool {
        self.is_none()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? != b'[' {
            return reader.mismatch("array");
        }
        Vec::clear(self);
        read_vec(self, reader)
    }

    fn write(&self, writer: &mut Writer) {
        write_vec(self, writer);
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn equals_empty(&self) -> bool {
        self.is_empty()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_debug_vec(self, f)
    }

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: JsonCodec> JsonCodec for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? != b'{' {
            return reader.mismatch("object");
        }
        self.clear();
        if !reader.enter() {
            return reader.mismatch(MAX_DEPTH_EXPECTED);
        }
        let mut lossless = true;
        let mut count = 0usize;
        let is_counted = reader.counted == Some(reader.offset() - 1);
        if !reader.consume(b'}')? {
            loop {
                let key = reader.key()?;
                reader.colon()?;
                let start = reader.offset();
                count += 1;
                reader.allocate(size_of::<(String, T)>() + key.value.len())?;
                let mut value = T::empty();
                let outcome = value.read(reader)?;
                lossless &=
                    key.lossless && matches!(outcome, ReadOutcome::Lossless | ReadOutcome::Null);
                if outcome != ReadOutcome::Mismatch
                    && self.insert(key.value.into_owned(), value).is_some()
                {
                    reader.notes.push(Note::duplicate_key(start));
                }
                if !reader.has_more(b'}')? {
                    break;
                }
            }
        }
        if is_counted {
            reader.element_count = Some(count);
        }
        reader.leave();
        Ok(ReadOutcome::lossless_if(lossless))
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

    fn equals_empty(&self) -> bool {
        self.is_empty()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
