//! The codecs of `Option`, `Vec` and `BTreeMap`.

use std::collections::BTreeMap;
use std::fmt;

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::note::Note;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::{MAX_DEPTH_EXPECTED, Reader};
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;

impl<T: JsonCodec + Clone> JsonCodec for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? == b'n' {
            reader.literal("null")?;
            *self = None;
            return Ok(ReadOutcome::Null);
        }
        let outcome = self.insert(T::empty()).read(reader)?;
        if outcome == ReadOutcome::Mismatch {
            *self = None;
        }
        Ok(outcome)
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

/// What was read, or the empty value in place of a value of the wrong kind.
fn or_empty<T: JsonCodec>(value: T, outcome: ReadOutcome) -> T {
    match outcome {
        ReadOutcome::Mismatch => T::empty(),
        ReadOutcome::Lossless | ReadOutcome::Lossy | ReadOutcome::Null => value,
    }
}

/// From which size on an element of a list is large, in bytes. A vector gets room for four elements at first.
const LARGE_ELEMENT: usize = 128;

impl<T: JsonCodec + Clone> JsonCodec for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? != b'[' {
            return reader.mismatch("array");
        }
        Vec::clear(self);
        if !reader.enter() {
            return reader.mismatch(MAX_DEPTH_EXPECTED);
        }
        let mut lossless = true;
        let mut count = 0usize;
        let is_counted = reader.counted == Some(reader.offset() - 1);
        if !reader.consume(b']')? {
            loop {
                reader.allocate(size_of::<T>())?;
                count += 1;
                // The first element of large ones gets its own room: many lists have one element only.
                if count == 1 && size_of::<T>() > LARGE_ELEMENT {
                    self.reserve_exact(1);
                }
                // It is read in its place, because moving it would copy it.
                let index = self.len();
                self.push(T::empty());
                let element = &mut self[index];
                let outcome = element.read(reader)?;
                // An element of the wrong kind keeps its place as an empty value. The owner of the array keeps the source.
                lossless &= matches!(outcome, ReadOutcome::Lossless | ReadOutcome::Null);
                if outcome == ReadOutcome::Mismatch {
                    *element = T::empty();
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

    fn write(&self, writer: &mut Writer) {
        writer.out.push('[');
        for (index, element) in self.iter().enumerate() {
            if index > 0 {
                writer.out.push(',');
            }
            element.write(writer);
        }
        writer.out.push(']');
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn equals_empty(&self) -> bool {
        self.is_empty()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_list();
        for element in self {
            out.entry(&(element as &dyn JsonCodec));
        }
        out.finish()
    }

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: JsonCodec + Clone> JsonCodec for BTreeMap<String, T> {
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
                let value = or_empty(value, outcome);
                if self.insert(key.value.into_owned(), value).is_some() {
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
