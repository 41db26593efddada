//! A union knows which of its arms a value is, without trying.

use std::fmt;

use super::drift::Note;
use super::fault::Fault;
use super::reader::Reader;
use super::slot::{JsonCodec, ReadOutcome};

/// A type of several arms. Implemented by generated code, together with [`union!`](crate::union).
pub trait Union: Sized + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// How its arms are told apart.
    const TELL: Discriminator;

    /// An arm with nothing in it; past the last one, the arm that holds any JSON.
    fn arm(index: usize) -> Self;

    /// What the arm holds.
    fn slot(&self) -> &dyn JsonCodec;

    /// What the arm holds.
    fn slot_mut(&mut self) -> &mut dyn JsonCodec;
}

/// How the arms of a union are told apart. The index of an entry is that of its arm.
#[derive(Clone, Copy, Debug)]
pub enum Discriminator {
    /// By the value of one key; an arm may have several values.
    Tag {
        /// The key.
        field: &'static str,
        /// The values of each arm.
        arms: &'static [&'static [&'static str]],
    },
    /// By the kind of the value.
    Kind(&'static [JsonKind]),
    /// By keys that must all be there; the arm with the most of them counts.
    Key(&'static [&'static [&'static str]]),
    /// By the value of a field beside the union.
    Sibling {
        /// The key of that field.
        field: &'static str,
        /// The values of each arm.
        arms: &'static [&'static [&'static str]],
    },
    /// By the keys that the value and the arm have in common; the most count.
    Overlap(&'static [&'static [&'static str]]),
}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number written without fraction and exponent.
    Integer,
    /// Any number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    pub(crate) fn of(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(match reader.peek()? {
            b'"' => JsonKind::String,
            b'{' => JsonKind::Object,
            b'[' => JsonKind::Array,
            b't' | b'f' => JsonKind::Bool,
            b'n' => JsonKind::Null,
            _ => {
                let start = reader.offset();
                let whole = reader.number()?.is_whole();
                reader.rewind(start);
                if whole {
                    JsonKind::Integer
                } else {
                    JsonKind::Number
                }
            }
        })
    }
}

/// A union behind a pointer, so that the interpreter is compiled once.
pub trait Choice {
    #[doc(hidden)]
    fn choose(&mut self, index: usize) -> &mut dyn JsonCodec;
}

impl<T: Union> Choice for T {
    fn choose(&mut self, index: usize) -> &mut dyn JsonCodec {
        *self = T::arm(index);
        self.slot_mut()
    }
}

/// Past the last arm of any union.
const NONE: usize = usize::MAX;

/// Chooses an arm and fills it. What fits none is held as any JSON, so nothing fails and nothing is lost.
pub fn read(
    union: &mut dyn Choice,
    tell: Discriminator,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, Fault> {
    reader.peek()?;
    let start = reader.offset();
    let notes = reader.notes.len();
    let sibling = reader.sibling.take();
    if let Some(index) = choose(tell, reader, sibling.as_deref())? {
        match union.choose(index).read(reader)? {
            ReadOutcome::Whole => return Ok(ReadOutcome::Whole),
            // A record or a list that holds most of it is worth more than raw JSON; its holder keeps the source.
            ReadOutcome::Partial if matches!(reader.text().as_bytes()[start], b'{' | b'[') => {
                return Ok(ReadOutcome::Partial);
            }
            ReadOutcome::Partial | ReadOutcome::Null | ReadOutcome::Misfit => {
                reader.notes.truncate(notes);
                reader.rewind(start);
                reader
                    .notes
                    .push(Note::wrong(start, "a value of one of the arms"));
            }
        }
    }
    union.choose(NONE).read(reader)
}

fn choose(
    tell: Discriminator,
    reader: &mut Reader<'_>,
    sibling: Option<&str>,
) -> Result<Option<usize>, Fault> {
    let object = reader.peek()? == b'{';
    let at = reader.offset();
    let found = match tell {
        Discriminator::Kind(kinds) => {
            let kind = JsonKind::of(reader)?;
            let exact = kinds.iter().position(|arm| *arm == kind);
            let found = exact.or_else(|| {
                kinds
                    .iter()
                    .position(|arm| (*arm, kind) == (JsonKind::Number, JsonKind::Integer))
            });
            if found.is_none() {
                reader
                    .notes
                    .push(Note::wrong(at, "a value of one of the arms"));
            }
            return Ok(found);
        }
        Discriminator::Sibling { arms, .. } => {
            return Ok(sibling.and_then(|value| arms.iter().position(|arm| arm.contains(&value))));
        }
        _ if !object => {
            reader.notes.push(Note::wrong(at, "object"));
            None
        }
        Discriminator::Tag { field, arms } => tag(reader, field, arms)?,
        Discriminator::Key(arms) => {
            let common = overlap(reader, arms)?;
            let complete = arms
                .iter()
                .zip(&common)
                .map(|(arm, common)| (arm.len() == *common).then_some(*common));
            most(complete)
        }
        Discriminator::Overlap(arms) => {
            let common = overlap(reader, arms)?;
            most(
                common
                    .into_iter()
                    .map(|common| (common > 0).then_some(common)),
            )
        }
    };
    reader.rewind(at);
    Ok(found)
}

/// The first of the largest.
fn most(counts: impl Iterator<Item = Option<usize>>) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (index, count) in counts.enumerate() {
        if let Some(count) = count
            && best.is_none_or(|(_, most)| count > most)
        {
            best = Some((index, count));
        }
    }
    best.map(|(index, _)| index)
}

/// The arm whose tag the object at the reader has; the reader is left anywhere.
fn tag(reader: &mut Reader<'_>, field: &str, arms: &[&[&str]]) -> Result<Option<usize>, Fault> {
    let mut found = None;
    keys(reader, |key, reader| {
        if key != field {
            return Ok(true);
        }
        if reader.peek()? == b'"' {
            let value = reader.string()?.value;
            found = arms.iter().position(|arm| arm.contains(&&*value));
        } else {
            // A tag may also be a number or a boolean; its text is compared.
            let value = reader.raw()?;
            found = arms.iter().position(|arm| arm.contains(&value));
        }
        Ok(false)
    })?;
    Ok(found)
}

/// How many different keys of each arm the object at the reader has; the reader is left anywhere.
fn overlap(reader: &mut Reader<'_>, arms: &[&[&str]]) -> Result<Vec<usize>, Fault> {
    let mut have: Vec<Vec<bool>> = arms.iter().map(|arm| vec![false; arm.len()]).collect();
    keys(reader, |key, _| {
        for (arm, have) in arms.iter().zip(&mut have) {
            if let Some(at) = arm.iter().position(|name| *name == key) {
                have[at] = true;
            }
        }
        Ok(true)
    })?;
    Ok(have
        .into_iter()
        .map(|have| have.into_iter().filter(|have| *have).count())
        .collect())
}

/// Calls with each key of the object at the reader until told to stop. Values that the call leaves are skipped.
fn keys<'a>(
    reader: &mut Reader<'a>,
    mut each: impl FnMut(&str, &mut Reader<'a>) -> Result<bool, Fault>,
) -> Result<(), Fault> {
    reader.open();
    if !reader.take(b'}')? {
        loop {
            let key = reader.key()?;
            reader.colon()?;
            if !each(&key.value, reader)? {
                break;
            }
            reader.skip()?;
            if !reader.more(b'}')? {
                break;
            }
        }
    }
    Ok(())
}

/// What the arm holds; JSON of which nothing is known may hold secrets, so only its size shows.
pub fn debug(slot: &dyn JsonCodec, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if slot.is_raw() {
        return write!(f, "Other({} bytes of JSON)", super::encode(slot).len());
    }
    slot.show(f)
}

/// Makes a [`Union`] a [`JsonCodec`], comparable and printable. With arms,
/// `union!(Name = Discriminator::..; { 0 First, 1 Second } Other)`, it writes the `impl Union` as well.
#[macro_export]
macro_rules! union {
    ($name:ident = $tell:expr; { $($index:literal $arm:ident),* $(,)? } $other:ident) => {
        impl $crate::Union for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const TELL: $crate::Discriminator = $tell;
            #[inline]
            fn arm(index: usize) -> Self {
                match index {
                    $($index => Self::$arm($crate::slot::empty()),)*
                    _ => Self::$other($crate::slot::empty()),
                }
            }
            #[inline]
            fn slot(&self) -> &dyn $crate::JsonCodec {
                match self {
                    $(Self::$arm(value) => value,)*
                    Self::$other(value) => value,
                }
            }
            #[inline]
            fn slot_mut(&mut self) -> &mut dyn $crate::JsonCodec {
                match self {
                    $(Self::$arm(value) => value,)*
                    Self::$other(value) => value,
                }
            }
        }
        $crate::union!($name);
    };
    ($name:ty) => {
        impl $crate::Model for $name {
            type Kind = $crate::__private::Arms;
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
                $crate::__private::debug_union($crate::Union::slot(self), f)
            }
        }
    };
}
