//! A record knows its fields; one interpreter reads and writes all records from their tables.

use std::fmt;

use super::drift::Note;
use super::fault::Fault;
use super::json::Json;
use super::reader::{DEEP, Reader};
use super::slot::{JsonCodec, ReadOutcome};
use super::table::{Field, Table};
use super::unknown_fields::{Kept, UnknownFields};
use super::writer::{Writer, encode};

/// A type with named fields. Implemented by generated code through [`record!`](crate::record).
pub trait Record: RecordFields + Sized + 'static {
    /// What is known of the type.
    const TABLE: &'static Table;

    /// A record of which nothing is known yet.
    fn empty() -> Self;
}

/// A record behind a pointer, so that the interpreter is compiled once.
pub trait RecordFields {
    /// The field at an index of the table.
    fn slot(&self, index: usize) -> &dyn JsonCodec;

    /// The field at an index of the table.
    fn slot_mut(&mut self, index: usize) -> &mut dyn JsonCodec;

    /// What has no field.
    fn unknown_fields(&self) -> &UnknownFields;

    /// What has no field.
    fn extra_mut(&mut self) -> &mut UnknownFields;
}

/// Which fields were read.
#[derive(Default)]
struct Seen {
    low: u64,
    high: Vec<bool>,
}

impl Seen {
    /// Marks a field; false if it was marked before.
    fn insert(&mut self, index: usize) -> bool {
        if index < 64 {
            let bit = 1 << index;
            let fresh = self.low & bit == 0;
            self.low |= bit;
            return fresh;
        }
        if self.high.len() <= index - 64 {
            self.high.resize(index - 63, false);
        }
        !std::mem::replace(&mut self.high[index - 64], true)
    }

    fn has(&self, index: usize) -> bool {
        if index < 64 {
            self.low & (1 << index) != 0
        } else {
            self.high.get(index - 64).copied().unwrap_or(false)
        }
    }
}

/// Fills a record from the object at the reader.
pub fn read(
    row: &mut dyn RecordFields,
    table: &'static Table,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, Fault> {
    if reader.peek()? != b'{' {
        return reader.misfit("object");
    }
    let start = reader.offset();
    if !reader.enter() {
        return reader.misfit(DEEP);
    }
    let mut seen = Seen::default();
    let (mut next, mut exact) = (0, true);
    let mut waiting = Vec::new();
    if !reader.take(b'}')? {
        loop {
            // Servers write keys in the order of their description, so the next field is the best guess.
            let guess = match table.fields.get(next) {
                Some(field) => reader.key_is(field.name)?,
                None => false,
            };
            if guess {
                reader.colon()?;
                known(row, table, next, reader, &mut seen, &mut waiting)?;
                next += 1;
            } else {
                let key = reader.key()?;
                reader.colon()?;
                let at = reader.offset();
                exact &= key.exact;
                if !key.exact {
                    reader.notes.push(Note::wrong(at, "a key that is Unicode"));
                }
                if let Some(index) = table.find(&key.value, next) {
                    known(row, table, index, reader, &mut seen, &mut waiting)?;
                    next = index + 1;
                } else {
                    let value = Json::trusted(reader.raw()?);
                    row.extra_mut().push(&key.value, value);
                    reader.notes.push(Note::unknown(at));
                }
            }
            if !reader.more(b'}')? {
                break;
            }
        }
    }
    if !waiting.is_empty() {
        resolve(row, table, reader, &waiting)?;
    }
    reader.leave();
    if row.extra_mut().settle() {
        reader.notes.push(Note::twice(start));
    }
    if seen.low & table.required != table.required || table.fields.len() > 64 {
        lack(row, table, reader, &seen, start);
    }
    Ok(if exact {
        ReadOutcome::Whole
    } else {
        ReadOutcome::Partial
    })
}

/// Reads a field, or puts it off until the field that tells it apart is there.
#[inline]
fn known(
    row: &mut dyn RecordFields,
    table: &'static Table,
    index: usize,
    reader: &mut Reader<'_>,
    seen: &mut Seen,
    waiting: &mut Vec<(usize, usize)>,
) -> Result<(), Fault> {
    if !seen.insert(index) {
        reader.notes.push(Note::twice(reader.offset()));
        row.slot_mut(index).clear();
        row.extra_mut().forget(number(index));
        waiting.retain(|(waiting, _)| *waiting != index);
    }
    if table.beside && table.fields[index].beside.is_some() {
        waiting.push((index, reader.offset()));
        return reader.skip();
    }
    fill(row, table, index, reader)
}

#[inline]
fn fill(
    row: &mut dyn RecordFields,
    table: &'static Table,
    index: usize,
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    let start = reader.offset();
    let slot = row.slot_mut(index);
    let fit = slot.read(reader)?;
    if fit != ReadOutcome::Whole {
        keep(row, table, index, reader, fit, start);
    }
    Ok(())
}

/// Keeps the source of a field that its value does not give back.
#[cold]
fn keep(
    row: &mut dyn RecordFields,
    table: &'static Table,
    index: usize,
    reader: &mut Reader<'_>,
    fit: ReadOutcome,
    start: usize,
) {
    let field = &table.fields[index];
    if fit == ReadOutcome::Null {
        if field.required && field.nullable {
            return;
        }
        if !field.nullable {
            reader.notes.push(Note::wrong(start, "a value"));
        }
        if row.extra_mut().keep_null(index) {
            return;
        }
    }
    if fit == ReadOutcome::Misfit {
        row.slot_mut(index).clear();
    }
    let source = Json::trusted(&reader.text()[start..reader.offset()]);
    let echo = echo(row.slot(index), field);
    row.extra_mut().keep(number(index), Some(source), echo);
}

/// Reads fields that were put off; the reader is back where it was afterwards.
#[cold]
fn resolve(
    row: &mut dyn RecordFields,
    table: &'static Table,
    reader: &mut Reader<'_>,
    waiting: &[(usize, usize)],
) -> Result<(), Fault> {
    let end = reader.offset();
    for (index, at) in waiting {
        let sibling = table.fields[*index]
            .beside
            .and_then(|name| table.find(name, 0));
        reader.sibling =
            sibling.and_then(|sibling| Json::trusted(&encode(row.slot(sibling))).string());
        reader.rewind(*at);
        fill(row, table, *index, reader)?;
        reader.sibling = None;
    }
    reader.rewind(end);
    Ok(())
}

/// Notes required fields that were not there.
#[cold]
fn lack(
    row: &mut dyn RecordFields,
    table: &'static Table,
    reader: &mut Reader<'_>,
    seen: &Seen,
    start: usize,
) {
    for (index, field) in table.fields.iter().enumerate() {
        if field.required && !seen.has(index) {
            reader.notes.push(Note::missing(start, field.name));
            let echo = echo(row.slot(index), field);
            row.extra_mut().keep(number(index), None, echo);
        }
    }
}

/// No type has as many fields as sixteen bits count.
fn number(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

/// What a field is written as; nothing where it is left out.
fn echo(slot: &dyn JsonCodec, field: &Field) -> Option<Box<str>> {
    if !slot.is_absent() {
        return Some(encode(slot).into_boxed_str());
    }
    (field.required && field.nullable).then(|| "null".into())
}

/// Appends a record as an object.
pub fn write(row: &dyn RecordFields, table: &'static Table, writer: &mut Writer) {
    writer.out.push('{');
    let mut first = true;
    let rest = row.unknown_fields();
    let keeps = !rest.keeps_nothing();
    for (index, field) in table.fields.iter().enumerate() {
        if field.read_only && writer.is_request() {
            continue;
        }
        let slot = row.slot(index);
        if keeps && let Some(kept) = rest.kept(index) {
            write_kept(slot, field, kept, writer, &mut first);
        } else if !slot.is_absent() {
            writer.field(field, &mut first);
            slot.write(writer);
        } else if (field.required && field.nullable) || rest.was_null(index) {
            writer.field(field, &mut first);
            writer.null();
        }
    }
    for (key, value) in rest.iter() {
        writer.key(key, &mut first);
        writer.raw(value.as_str());
    }
    writer.out.push('}');
}

/// Appends a field of which the source was kept: the source if the value is still the one that came of it.
fn write_kept(
    slot: &dyn JsonCodec,
    field: &Field,
    kept: &Kept,
    writer: &mut Writer,
    first: &mut bool,
) {
    let (length, was_first) = (writer.out.len(), *first);
    writer.field(field, first);
    let start = writer.out.len();
    let absent = slot.is_absent() && !(field.required && field.nullable);
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

/// The fields that are there, secrets hidden.
pub fn debug(
    row: &dyn RecordFields,
    table: &'static Table,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut out = f.debug_struct(table.name);
    for (index, field) in table.fields.iter().enumerate() {
        let slot = row.slot(index);
        if slot.is_absent() {
            continue;
        }
        if field.secret {
            out.field(field.name, &"[secret]");
        } else {
            out.field(field.name, &slot);
        }
    }
    if !row.unknown_fields().is_empty() {
        out.field("extra", row.unknown_fields());
    }
    out.finish()
}

/// Whether two values are written alike.
pub fn same(left: &dyn JsonCodec, right: &dyn JsonCodec) -> bool {
    encode(left) == encode(right)
}

/// An index past the table. The interpreter stays within it, so this is a bug in a generated match.
#[cold]
pub fn past(index: usize) -> ! {
    panic!("a record has no field {index}; its table and its slots disagree")
}

/// Makes a [`Record`] a [`JsonCodec`], comparable and printable. With fields, `record!(Name { 0 field: Field::.., })`, it
/// writes the `impl Record` as well.
#[macro_export]
macro_rules! record {
    ($name:ident: Default { $($rows:tt)* }) => {
        $crate::record!($name { $($rows)* });
        impl ::core::default::Default for $name {
            fn default() -> Self {
                $crate::Record::empty()
            }
        }
    };
    ($name:ident { $($index:literal $field:ident: $facts:expr),* $(,)? }) => {
        impl $crate::Record for $name {
            const TABLE: &'static $crate::Table =
                &$crate::Table::new(::core::stringify!($name), &[$($facts),*]);
            #[inline]
            fn empty() -> Self {
                Self { $($field: $crate::slot::empty(),)* unknown_fields: $crate::UnknownFields::new() }
            }
        }
        impl $crate::RecordFields for $name {
            #[inline]
            fn slot(&self, index: usize) -> &dyn $crate::JsonCodec {
                match index {
                    $($index => &self.$field,)*
                    past => $crate::__private::past(past),
                }
            }
            #[inline]
            fn slot_mut(&mut self, index: usize) -> &mut dyn $crate::JsonCodec {
                match index {
                    $($index => &mut self.$field,)*
                    past => $crate::__private::past(past),
                }
            }
            #[inline]
            fn unknown_fields(&self) -> &$crate::UnknownFields {
                &self.unknown_fields
            }
            #[inline]
            fn extra_mut(&mut self) -> &mut $crate::UnknownFields {
                &mut self.unknown_fields
            }
        }
        $crate::record!($name);
    };
    ($name:ty) => {
        impl $crate::Model for $name {
            type Kind = $crate::__private::Records;
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::same(self, other)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_record(self, <Self as $crate::Record>::TABLE, f)
            }
        }
    };
}
