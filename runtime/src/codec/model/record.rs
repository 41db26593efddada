//! Records: objects with named fields, which are read and written by their descriptor.

use std::any::Any;
use std::fmt;

use super::field_set::FieldSet;
use super::read_progress::{Deferred, ReadProgress};
use super::record_descriptor::{Field, RecordDescriptor};
use crate::codec::body_direction::BodyDirection;
use crate::codec::encode::encode;
use crate::codec::json_codec::JsonCodec;
use crate::codec::text::escape::needs_no_escape;
use crate::codec::text::note::Note;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::{MAX_DEPTH_EXPECTED, Reader};
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;
use crate::codec::values::json::Json;
use crate::codec::values::unknown_fields::{KeptSource, UnknownFields};

/// A type with named fields. Implemented by [`record!`](crate::record).
pub trait Record: Sized + 'static {
    /// Describes the type and its fields.
    const DESCRIPTOR: &'static RecordDescriptor;

    /// A record in which every field is empty.
    fn empty() -> Self;

    /// The value of the field with an index in the descriptor. After the last field, the keys for which the type has no
    /// fields: they need no functions of their own, which would be compiled for each type.
    fn field(&self, index: usize) -> &dyn JsonCodec;

    /// The value of a field, like [`field`](Self::field).
    fn field_mut(&mut self, index: usize) -> &mut dyn JsonCodec;

    /// A record for a request: empty, and without the fields that only the server sets.
    fn for_request() -> Self {
        let mut record = Self::empty();
        leave_out_read_only(&mut record, Self::DESCRIPTOR);
        record
    }
}

/// A record as a trait object, so that reading and writing are compiled once and not for each type.
pub trait AnyRecord {
    fn field(&self, index: usize) -> &dyn JsonCodec;
    fn field_mut(&mut self, index: usize) -> &mut dyn JsonCodec;
}

impl<T: Record> AnyRecord for T {
    fn field(&self, index: usize) -> &dyn JsonCodec {
        Record::field(self, index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn JsonCodec {
        Record::field_mut(self, index)
    }
}

/// An index after the last field of every record.
const UNKNOWN_FIELDS: usize = usize::MAX;

/// Why a record without unknown fields is a bug.
const NO_UNKNOWN_FIELDS: &str = "a record has unknown fields after its last field";

impl dyn AnyRecord + '_ {
    /// The keys for which the type has no fields.
    fn unknown_fields(&self) -> &UnknownFields {
        let value: &dyn Any = self.field(UNKNOWN_FIELDS);
        value.downcast_ref().expect(NO_UNKNOWN_FIELDS)
    }

    /// The keys for which the type has no fields.
    fn unknown_fields_mut(&mut self) -> &mut UnknownFields {
        let value: &mut dyn Any = self.field_mut(UNKNOWN_FIELDS);
        value.downcast_mut().expect(NO_UNKNOWN_FIELDS)
    }
}

/// Leaves out the fields that only the server sets.
fn leave_out_read_only(record: &mut dyn AnyRecord, descriptor: &'static RecordDescriptor) {
    for (index, field) in descriptor.fields.iter().enumerate() {
        if field.is_required() && field.is_read_only() {
            record.unknown_fields_mut().keep_missing(index);
        }
    }
}

/// What two small allocations take, roughly.
const MIN_ALLOCATION: usize = 64;

/// Reads an object into a record.
pub fn read(
    record: &mut dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, SyntaxError> {
    if reader.peek()? != b'{' {
        return reader.mismatch("object");
    }
    let start = reader.offset();
    if !reader.enter() {
        return reader.mismatch(MAX_DEPTH_EXPECTED);
    }
    let mut progress = ReadProgress::default();
    if !reader.consume(b'}')? {
        loop {
            // Servers usually send the keys in the order of the API description, so try the next field first.
            let next = progress.next;
            let expected = descriptor.fields.get(next);
            let expected = expected.and_then(|field| field.written_key()?.get(1..));
            let is_next = match expected {
                Some(key) => reader.consume_key(key)?,
                None => false,
            };
            if is_next {
                read_known(record, descriptor, next, reader, &mut progress)?;
            } else {
                read_any_key(record, descriptor, reader, &mut progress)?;
            }
            if !reader.has_more(b'}')? {
                break;
            }
        }
    }
    if !progress.deferred.is_empty() {
        read_deferred(record, descriptor, reader, &progress.deferred)?;
    }
    reader.leave();
    if progress.has_unknown && record.unknown_fields_mut().drop_duplicates() {
        reader.notes.push(Note::duplicate_key(start));
    }
    let seen = &progress.seen;
    if seen.low & descriptor.required != descriptor.required || descriptor.fields.len() > 64 {
        note_missing(record, descriptor, reader, seen, start)?;
    }
    Ok(ReadOutcome::lossless_if(!progress.is_lossy))
}

/// Reads a key that is not that of the next field, and its value.
#[inline(never)]
fn read_any_key(
    record: &mut dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    reader: &mut Reader<'_>,
    progress: &mut ReadProgress,
) -> Result<(), SyntaxError> {
    let key = reader.key()?;
    reader.colon()?;
    let field = descriptor.find(&key.value, progress.next);
    if reader.drops_unknown && field.is_none() {
        return reader.skip();
    }
    let value_start = reader.offset();
    if !key.lossless {
        progress.is_lossy = true;
        let note = Note::mismatch(value_start, "a key that is Unicode");
        reader.notes.push(note);
    }
    if let Some(index) = field {
        return read_known(record, descriptor, index, reader, progress);
    }
    let value = Json::from_checked(reader.raw_value()?);
    let size = size_of::<(Box<str>, Json)>() + MIN_ALLOCATION + value.as_json().len();
    reader.allocate(size + key.value.len())?;
    record.unknown_fields_mut().push(&key.value, value);
    progress.has_unknown = true;
    reader.notes.push(Note::unknown_key(value_start));
    Ok(())
}

/// Reads a field, or defers it until its sibling was read.
#[inline]
fn read_known(
    record: &mut dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    index: usize,
    reader: &mut Reader<'_>,
    progress: &mut ReadProgress,
) -> Result<(), SyntaxError> {
    progress.next = index + 1;
    if !progress.seen.insert(index) {
        forget_field(record, index, reader, progress);
    }
    if descriptor.sibling(index).is_some() {
        let offset = reader.offset();
        progress.deferred.push(Deferred { index, offset });
        return reader.skip();
    }
    read_field(record, descriptor, index, reader)
}

/// Forgets what was read of a field whose key is there again.
#[cold]
fn forget_field(
    record: &mut dyn AnyRecord,
    index: usize,
    reader: &mut Reader<'_>,
    progress: &mut ReadProgress,
) {
    reader.notes.push(Note::duplicate_key(reader.offset()));
    record.field_mut(index).clear();
    record.unknown_fields_mut().forget_source(index);
    progress.deferred.retain(|field| field.index != index);
}

#[inline]
fn read_field(
    record: &mut dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    index: usize,
    reader: &mut Reader<'_>,
) -> Result<(), SyntaxError> {
    let start = reader.offset();
    let outcome = record.field_mut(index).read(reader)?;
    if outcome != ReadOutcome::Lossless {
        return keep_source(record, descriptor, index, reader, outcome, start);
    }
    Ok(())
}

/// Keeps the source of a field whose value does not give it back.
#[cold]
fn keep_source(
    record: &mut dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    index: usize,
    reader: &mut Reader<'_>,
    outcome: ReadOutcome,
    start: usize,
) -> Result<(), SyntaxError> {
    let field = &descriptor.fields[index];
    if outcome == ReadOutcome::Null {
        if field.is_required() && field.is_nullable() {
            return Ok(());
        }
        if reader.drops_unknown {
            return Ok(());
        }
        if !field.is_nullable() {
            reader.notes.push(Note::mismatch(start, "a value"));
        }
        if record.unknown_fields_mut().keep_null(index) {
            return Ok(());
        }
    }
    if outcome == ReadOutcome::Mismatch {
        record.field_mut(index).clear();
    }
    let source = Json::from_checked(&reader.text()[start..reader.offset()]);
    let encoded = encode_field(record.field(index), field);
    let kept = KeptSource::new(index, field.name(), Some(source), encoded);
    reader.allocate(size_of::<KeptSource>() + kept.text_size())?;
    record.unknown_fields_mut().keep_source(kept);
    Ok(())
}

/// Reads the deferred fields, then moves the reader back to where it was.
#[cold]
fn read_deferred(
    record: &mut dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    reader: &mut Reader<'_>,
    deferred: &[Deferred],
) -> Result<(), SyntaxError> {
    let end = reader.offset();
    for Deferred { index, offset } in deferred {
        let sibling = descriptor.sibling(*index);
        let sibling = sibling.and_then(|name| descriptor.find(name, 0));
        reader.sibling =
            sibling.and_then(|sibling| Json::from_checked(&encode(record.field(sibling))).string());
        reader.rewind(*offset);
        read_field(record, descriptor, *index, reader)?;
        reader.sibling = None;
    }
    reader.rewind(end);
    Ok(())
}

/// Notes the required fields that are missing, and remembers to leave them out when the record is written.
#[cold]
fn note_missing(
    record: &mut dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    reader: &mut Reader<'_>,
    seen: &FieldSet,
    start: usize,
) -> Result<(), SyntaxError> {
    for (index, field) in descriptor.fields.iter().enumerate() {
        if field.is_required() && !seen.contains(index) {
            let is_expected = match reader.direction {
                BodyDirection::Request => !field.is_read_only(),
                BodyDirection::Response => !field.is_write_only(),
            };
            if is_expected {
                let note = Note::missing_key(start, field.name());
                reader.notes.push(note);
            }
            if record.unknown_fields_mut().keep_missing(index) {
                continue;
            }
            let encoded = encode_field(record.field(index), field);
            let kept = KeptSource::new(index, field.name(), None, encoded);
            reader.allocate(size_of::<KeptSource>() + kept.text_size())?;
            record.unknown_fields_mut().keep_source(kept);
        }
    }
    Ok(())
}

/// The JSON text of a field, or `None` if the record omits it.
fn encode_field(value: &dyn JsonCodec, field: &Field) -> Option<Box<str>> {
    if !value.is_absent() {
        return Some(encode(value).into_boxed_str());
    }
    (field.is_required() && field.is_nullable()).then(|| "null".into())
}

/// Whether a record is as it was before anything was read into it.
pub fn equals_empty(record: &dyn AnyRecord, descriptor: &'static RecordDescriptor) -> bool {
    let count = descriptor.fields.len();
    record.unknown_fields().is_empty() && (0..count).all(|index| record.field(index).equals_empty())
}

/// Appends a record as an object.
pub fn write(record: &dyn AnyRecord, descriptor: &'static RecordDescriptor, writer: &mut Writer) {
    writer.out.push('{');
    let mut first = true;
    let unknown = record.unknown_fields();
    let may_have_sources = unknown.may_have_sources();
    let may_have_missing = unknown.may_have_missing();
    for (index, field) in descriptor.fields.iter().enumerate() {
        if field.is_read_only() && writer.is_request() {
            continue;
        }
        let value = record.field(index);
        if may_have_missing && unknown.was_missing(index) && value.equals_empty() {
            continue;
        }
        if may_have_sources && let Some(source) = unknown.source(index) {
            write_from_source(value, field, source, writer, &mut first);
        } else if !value.is_absent() {
            write_key(field, writer, &mut first);
            value.write(writer);
        } else if (field.is_required() && field.is_nullable()) || unknown.was_null(index) {
            write_key(field, writer, &mut first);
            writer.null();
        }
    }
    for (key, value) in unknown.iter() {
        writer.key(key, &mut first);
        writer.raw(value.as_json());
    }
    writer.out.push('}');
}

#[inline]
fn write_key(field: &Field, writer: &mut Writer, first: &mut bool) {
    match field.written_key() {
        Some(key) => {
            debug_assert!(
                needs_no_escape(field.name()),
                "`{}` is not `escaped`",
                field.name()
            );
            writer.written_key(key, first);
        }
        None => writer.key(field.name(), first),
    }
}

/// Appends a field whose source was kept: the source if the value was not changed since, and the value otherwise.
fn write_from_source(
    value: &dyn JsonCodec,
    field: &Field,
    kept: &KeptSource,
    writer: &mut Writer,
    first: &mut bool,
) {
    let (length, was_first) = (writer.out.len(), *first);
    write_key(field, writer, first);
    let start = writer.out.len();
    let absent = value.is_absent() && !(field.is_required() && field.is_nullable());
    if !absent {
        value.write(writer);
    }
    let unchanged = match &kept.encoded {
        Some(encoded) => !absent && **encoded == writer.out[start..],
        None => absent,
    };
    match &kept.source {
        Some(source) if unchanged => {
            writer.out.truncate(start);
            writer.raw(source.as_json());
        }
        None if unchanged => undo(writer, first, length, was_first),
        _ if absent => undo(writer, first, length, was_first),
        _ => {}
    }
}

fn undo(writer: &mut Writer, first: &mut bool, length: usize, was_first: bool) {
    writer.out.truncate(length);
    *first = was_first;
}

/// Formats the fields that are present, with secrets hidden.
pub fn fmt_debug(
    record: &dyn AnyRecord,
    descriptor: &'static RecordDescriptor,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut out = f.debug_struct(descriptor.name);
    for (index, field) in descriptor.fields.iter().enumerate() {
        let value = record.field(index);
        if value.is_absent() {
            continue;
        }
        if field.is_secret() {
            out.field(field.name(), &"[secret]");
        } else {
            out.field(field.name(), &value);
        }
    }
    if !record.unknown_fields().is_empty() {
        out.field("unknown_fields", record.unknown_fields());
    }
    out.finish()
}

/// A copy of a record. Not inlined, because several codecs of each type copy it.
#[inline(never)]
pub fn clone_record<T: Record>(record: &T) -> T {
    let mut copy = T::empty();
    copy_fields(&mut copy, record, T::DESCRIPTOR.fields.len());
    copy
}

/// Copies the fields of a record to another one of the same type.
fn copy_fields(copy: &mut dyn AnyRecord, record: &dyn AnyRecord, count: usize) {
    for index in 0..count {
        copy.field_mut(index).copy_from(record.field(index));
    }
    copy.unknown_fields_mut()
        .clone_from(record.unknown_fields());
}

/// Whether two values encode to the same JSON.
pub fn encodes_equal<T: JsonCodec>(left: &T, right: &T) -> bool {
    encode(left) == encode(right)
}
