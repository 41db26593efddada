//! What emitted code calls: the steps that are the same for every field, compiled for its type.

use std::borrow::Cow;
use std::fmt;

use super::drift::Note;
use super::extra::{Extra, Kept};
use super::fault::Fault;
use super::json::Json;
use super::reader::Reader;
use super::slot::{Fit, Shown, Slot};
use super::union::Tell;
use super::writer::{Purpose, Writer};

/// What null means to a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Null {
    /// It is a surprise.
    Wrong,
    /// It is kept beside the absent value.
    Kept,
    /// It is what an absent value is written as.
    Value,
}

/// An object on its way into a record.
pub struct Row<'r, 'a> {
    reader: &'r mut Reader<'a>,
    extra: &'r mut Extra,
    seen: u64,
    start: usize,
    fresh: bool,
    later: Option<usize>,
}

impl<'r, 'a> Row<'r, 'a> {
    /// Passes the bracket of an object.
    #[inline]
    pub fn open(reader: &'r mut Reader<'a>, extra: &'r mut Extra) -> Result<Self, Fault> {
        let start = reader.offset();
        reader.enter()?;
        Ok(Self {
            reader,
            extra,
            seen: 0,
            start,
            fresh: true,
            later: None,
        })
    }

    /// Passes a key and its colon.
    #[inline]
    pub fn key(&mut self) -> Result<Option<Cow<'a, str>>, Fault> {
        let more = if std::mem::take(&mut self.fresh) {
            !self.reader.take(b'}')?
        } else {
            self.reader.more(b'}')?
        };
        if !more {
            return Ok(None);
        }
        let key = self.reader.key()?;
        self.reader.colon()?;
        if !key.exact {
            let at = self.reader.offset();
            self.reader.notes.push(Note::wrong(at, "a key that is Unicode"));
        }
        Ok(Some(key.value))
    }

    /// Reads a field.
    #[inline]
    pub fn fill<T: Slot>(&mut self, slot: &mut T, index: u16, null: Null) -> Result<(), Fault> {
        if self.seen & (1 << index) != 0 {
            again(slot, self.extra, index, self.reader);
        }
        self.seen |= 1 << index;
        let start = self.reader.offset();
        let fit = slot.read(self.reader)?;
        if fit != Fit::Whole {
            keep(slot, self.extra, index, null, self.reader, fit, start);
        }
        Ok(())
    }

    /// Keeps a key without a field.
    pub fn unknown(&mut self, key: &str) -> Result<(), Fault> {
        let at = self.reader.offset();
        let value = Json::trusted(self.reader.raw()?);
        self.extra.push(key, value);
        self.reader.notes.push(Note::unknown(at));
        Ok(())
    }

    /// Passes a field until the one that tells it apart is there.
    pub fn put_off(&mut self) -> Result<(), Fault> {
        self.later = Some(self.reader.offset());
        self.reader.skip()
    }

    /// Reads a field that was put off.
    pub fn resume<T: Slot, S: Slot>(
        &mut self,
        slot: &mut T,
        index: u16,
        null: Null,
        sibling: &S,
    ) -> Result<(), Fault> {
        if let Some(later) = self.later {
            let end = self.reader.offset();
            self.reader.sibling = Json::trusted(&encode(sibling)).string();
            self.reader.rewind(later);
            self.fill(slot, index, null)?;
            self.reader.sibling = None;
            self.reader.rewind(end);
        }
        Ok(())
    }

    /// Whether any of these fields was not there.
    #[inline]
    pub fn lacks(&self, fields: u64) -> bool {
        self.seen & fields != fields
    }

    /// Notes a required field if it was not there.
    #[cold]
    pub fn lack<T: Slot>(&mut self, slot: &T, index: u16, name: &'static str, null: Null) {
        if self.seen & (1 << index) == 0 {
            self.reader.notes.push(Note::missing(self.start, name));
            let echo = echo(slot, null);
            self.extra.keep(index, None, echo);
        }
    }

    /// The end of the object.
    #[inline]
    pub fn close(self) -> Result<Fit, Fault> {
        self.reader.leave();
        if self.extra.settle() {
            self.reader.notes.push(Note::twice(self.start));
        }
        Ok(Fit::Whole)
    }
}

#[cold]
fn again<T: Slot>(slot: &mut T, extra: &mut Extra, index: u16, reader: &mut Reader<'_>) {
    reader.notes.push(Note::twice(reader.offset()));
    slot.clear();
    extra.forget(index);
}

#[cold]
fn keep<T: Slot>(
    slot: &mut T,
    extra: &mut Extra,
    index: u16,
    null: Null,
    reader: &mut Reader<'_>,
    fit: Fit,
    start: usize,
) {
    if fit == Fit::Null {
        if null == Null::Value {
            return;
        }
        if null == Null::Wrong {
            reader.notes.push(Note::wrong(start, "a value"));
        }
        if extra.keep_null(index.into()) {
            return;
        }
    }
    if fit == Fit::Misfit {
        slot.clear();
    }
    let source = Json::trusted(&reader.text()[start..reader.offset()]);
    let echo = echo(slot, null);
    extra.keep(index, Some(source), echo);
}

fn echo<T: Slot>(slot: &T, null: Null) -> Option<Box<str>> {
    if !slot.is_absent() {
        return Some(encode(slot).into_boxed_str());
    }
    (null == Null::Value).then(|| "null".into())
}

/// A record on its way into text.
pub struct Out<'r> {
    writer: &'r mut Writer,
    extra: &'r Extra,
    first: bool,
}

impl<'r> Out<'r> {
    #[inline]
    pub fn open(writer: &'r mut Writer, extra: &'r Extra) -> Self {
        writer.raw("{");
        Self {
            writer,
            extra,
            first: true,
        }
    }

    /// Appends a field; its key comes as `,"name":`.
    #[inline]
    pub fn put<T: Slot>(&mut self, slot: &T, index: usize, key: &str, null: Null) {
        if !self.extra.keeps_nothing()
            && let Some(kept) = self.extra.kept(index)
        {
            put_kept(slot, kept, key, null, self.writer, &mut self.first);
        } else if !slot.is_absent() {
            put_key(key, self.writer, &mut self.first);
            slot.write(self.writer);
        } else if null == Null::Value || self.extra.was_null(index) {
            put_key(key, self.writer, &mut self.first);
            self.writer.null();
        }
    }

    /// Appends a field that only the server sets.
    #[inline]
    pub fn put_read_only<T: Slot>(&mut self, slot: &T, index: usize, key: &str, null: Null) {
        if !self.writer.is_request() {
            self.put(slot, index, key, null);
        }
    }

    /// Appends what has no field, and the closing bracket.
    #[inline]
    pub fn close(mut self) {
        for (key, value) in self.extra.iter() {
            self.writer.key(key, &mut self.first);
            self.writer.raw(value.as_str());
        }
        self.writer.raw("}");
    }
}

#[inline]
fn put_key(key: &str, writer: &mut Writer, first: &mut bool) {
    writer.raw(if std::mem::take(first) { &key[1..] } else { key });
}

#[cold]
fn put_kept<T: Slot>(
    slot: &T,
    kept: &Kept,
    key: &str,
    null: Null,
    writer: &mut Writer,
    first: &mut bool,
) {
    let (length, was_first) = (writer.out.len(), *first);
    put_key(key, writer, first);
    let start = writer.out.len();
    let absent = slot.is_absent() && null != Null::Value;
    if !absent {
        slot.write(writer);
    }
    let same = match &kept.echo {
        Some(echo) => !absent && **echo == writer.out[start..],
        None => absent,
    };
    match &kept.source {
        Some(source) if same => {
            writer.out.truncate(start);
            writer.raw(source.as_str());
        }
        None if same => undo(writer, first, length, was_first),
        _ if absent => undo(writer, first, length, was_first),
        _ => {}
    }
}

fn undo(writer: &mut Writer, first: &mut bool, length: usize, was_first: bool) {
    writer.out.truncate(length);
    *first = was_first;
}

/// The JSON text of a value.
pub fn encode<T: Slot>(value: &T) -> String {
    let mut writer = Writer::new(Purpose::Whole);
    value.write(&mut writer);
    writer.finish()
}

/// Whether two values are written alike.
pub fn same<T: Slot>(left: &T, right: &T) -> bool {
    encode(left) == encode(right)
}

/// Reads a word.
#[inline]
pub fn word<E: for<'a> From<&'a str>>(slot: &mut E, reader: &mut Reader<'_>) -> Result<Fit, Fault> {
    if reader.peek()? != b'"' {
        return reader.misfit("string");
    }
    let found = reader.string()?;
    *slot = (&*found.value).into();
    Ok(if found.exact { Fit::Whole } else { Fit::Partial })
}

/// Which arm a union has, and what to undo if the value does not fit it.
pub struct Choice {
    pub arm: Option<usize>,
    start: usize,
    notes: usize,
}

pub fn choose(tell: Tell, reader: &mut Reader<'_>) -> Result<Choice, Fault> {
    reader.peek()?;
    let start = reader.offset();
    let notes = reader.notes.len();
    let sibling = reader.sibling.take();
    let arm = super::union::choose(tell, reader, sibling.as_deref())?;
    Ok(Choice { arm, start, notes })
}

impl Choice {
    /// Whether the arm holds the value; if not, the reader is back at it.
    pub fn holds(&self, fit: Fit, reader: &mut Reader<'_>) -> bool {
        if self.arm.is_none() {
            return false;
        }
        let aggregate = matches!(reader.text().as_bytes()[self.start], b'{' | b'[');
        if fit == Fit::Whole || (fit == Fit::Partial && aggregate) {
            return true;
        }
        reader.notes.truncate(self.notes);
        reader.rewind(self.start);
        reader
            .notes
            .push(Note::wrong(self.start, "a value of one of the arms"));
        false
    }
}

/// A field for `Debug`.
pub fn shown<T: Slot>(slot: &T, name: &str, out: &mut fmt::DebugStruct<'_, '_>) {
    if !slot.is_absent() {
        out.field(name, &Shown(slot));
    }
}

/// A field for `Debug` that is not to be seen.
pub fn secret<T: Slot>(slot: &T, name: &str, out: &mut fmt::DebugStruct<'_, '_>) {
    if !slot.is_absent() {
        out.field(name, &"[secret]");
    }
}

/// What has no field, for `Debug`.
pub fn extra(extra: &Extra, out: &mut fmt::DebugStruct<'_, '_>) {
    if !extra.is_empty() {
        out.field("extra", extra);
    }
}

/// JSON of which nothing is known, for `Debug`.
pub fn hidden(json: &Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "Other({} bytes of JSON)", json.as_str().len())
}

#[macro_export]
macro_rules! codec {
    ($name:ident) => {
        impl $crate::Slot for $name {
            fn read(&mut self, reader: &mut $crate::Reader<'_>) -> Result<$crate::Fit, $crate::Fault> {
                $crate::emit::word(self, reader)
            }
            fn write(&self, writer: &mut $crate::Writer) {
                writer.word(self.as_str());
            }
            fn clear(&mut self) {
                *self = "".into();
            }
            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
            fn empty() -> Self {
                "".into()
            }
        }
    };
}
