//! Unions: types with several arms, one of which the discriminator chooses before the value is read.

use std::cmp::Reverse;
use std::fmt;

use crate::codec::encode::encode;
use crate::codec::json_codec::JsonCodec;
use crate::codec::text::note::Note;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::values::json_kind::JsonKind;

/// A type with several arms. Implemented by [`union!`](crate::union).
pub trait Union: Sized + 'static {
    /// How an arm is chosen.
    const DISCRIMINATOR: Discriminator;

    /// An arm with an empty value. For an index after the last one, this is the arm that holds any JSON.
    fn empty_arm(index: usize) -> Self;

    /// The value of the arm.
    fn value(&self) -> &dyn JsonCodec;

    /// The value of the arm.
    fn value_mut(&mut self) -> &mut dyn JsonCodec;
}

/// How an arm of a union is chosen. The entries have the order of the arms.
#[derive(Clone, Copy, Debug)]
pub enum Discriminator {
    /// By the value of a key of the object.
    Tag {
        /// The key.
        field: &'static str,
        /// The values that choose each arm.
        arms: &'static [&'static [&'static str]],
    },
    /// By the kind of the JSON value. [`JsonKind::Number`] also accepts integers.
    Kind(&'static [JsonKind]),
    /// By the required keys of each arm, all of which must be present. If several arms qualify, the one with the most
    /// keys is chosen.
    RequiredKeys(&'static [&'static [&'static str]]),
    /// By the value of another field of the record that holds the union.
    Sibling {
        /// The key of that field.
        field: &'static str,
        /// The values that choose each arm.
        arms: &'static [&'static [&'static str]],
    },
    /// By the keys of each arm. The arm that shares the most keys with the object is chosen; of several, the one with the
    /// fewest keys.
    CommonKeys(&'static [&'static [&'static str]]),
}

/// A union as a trait object, so that reading is compiled once and not for each type.
pub trait AnyUnion {
    /// Switches to an empty arm and returns its value.
    fn set_arm(&mut self, index: usize) -> &mut dyn JsonCodec;
}

impl<T: Union> AnyUnion for T {
    fn set_arm(&mut self, index: usize) -> &mut dyn JsonCodec {
        *self = T::empty_arm(index);
        self.value_mut()
    }
}

/// The index of the arm that holds any JSON: after the last arm of every union.
pub(super) const NO_ARM: usize = usize::MAX;

/// The expected value in the drift of a value that matches no variant.
const EXPECTED: &str = "a value of one of the arms";

/// Chooses an arm and reads the value into it. A value that fits no arm is kept as JSON.
pub fn read(
    union: &mut dyn AnyUnion,
    discriminator: Discriminator,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, SyntaxError> {
    reader.peek()?;
    let start = reader.offset();
    let note_counts = reader.notes.counts();
    let sibling = reader.sibling.take();
    if let Some(index) = choose_arm(discriminator, reader, sibling.as_deref())? {
        match union.set_arm(index).read(reader)? {
            ReadOutcome::Lossless => return Ok(ReadOutcome::Lossless),
            // An object or array that was read in part is more useful than raw JSON. Its owner keeps the source.
            ReadOutcome::Lossy if matches!(reader.text().as_bytes()[start], b'{' | b'[') => {
                return Ok(ReadOutcome::Lossy);
            }
            ReadOutcome::Lossy | ReadOutcome::Null | ReadOutcome::Mismatch => {
                reader.notes.truncate(note_counts);
                reader.rewind(start);
                reader.notes.push(Note::mismatch(start, EXPECTED));
            }
        }
    }
    union.set_arm(NO_ARM).read(reader)
}

/// The index of the arm for the value at the reader, which stays where it is.
fn choose_arm(
    discriminator: Discriminator,
    reader: &mut Reader<'_>,
    sibling: Option<&str>,
) -> Result<Option<usize>, SyntaxError> {
    let is_object = reader.peek()? == b'{';
    let start = reader.offset();
    let found = match discriminator {
        Discriminator::Kind(kinds) => {
            let kind = JsonKind::of(reader)?;
            let exact = kinds.iter().position(|arm| *arm == kind);
            let found = exact.or_else(|| {
                kinds
                    .iter()
                    .position(|arm| (*arm, kind) == (JsonKind::Number, JsonKind::Integer))
            });
            if found.is_none() {
                reader.notes.push(Note::mismatch(start, EXPECTED));
            }
            return Ok(found);
        }
        Discriminator::Sibling { arms, .. } => {
            return Ok(sibling.and_then(|value| arms.iter().position(|arm| arm.contains(&value))));
        }
        _ if !is_object => {
            reader.notes.push(Note::mismatch(start, "object"));
            None
        }
        Discriminator::Tag { field, arms } => arm_by_tag(reader, field, arms)?,
        Discriminator::RequiredKeys(arms) => {
            let common = count_common_keys(reader, arms)?;
            let complete = arms
                .iter()
                .zip(&common)
                .map(|(arm, common)| (arm.len() == *common).then_some(*common));
            index_of_max(complete)
        }
        Discriminator::CommonKeys(arms) => {
            let common = count_common_keys(reader, arms)?;
            let ranks = common.into_iter().zip(arms);
            // Of arms with as many of the keys, the one with the fewest other keys is meant.
            index_of_max(
                ranks.map(|(common, arm)| (common > 0).then_some((common, Reverse(arm.len())))),
            )
        }
    };
    reader.rewind(start);
    Ok(found)
}

/// The index of the largest rank; of equal ranks, the first.
fn index_of_max<T: Copy + Ord>(ranks: impl Iterator<Item = Option<T>>) -> Option<usize> {
    let mut best: Option<(usize, T)> = None;
    for (index, rank) in ranks.enumerate() {
        if let Some(rank) = rank
            && best.is_none_or(|(_, max)| rank > max)
        {
            best = Some((index, rank));
        }
    }
    best.map(|(index, _)| index)
}

/// The arm for the tag of the object at the reader. Moves the reader to an unspecified position.
fn arm_by_tag(
    reader: &mut Reader<'_>,
    field: &str,
    arms: &[&[&str]],
) -> Result<Option<usize>, SyntaxError> {
    let mut found = None;
    for_each_key(reader, |key, reader| {
        if key != field {
            return Ok(true);
        }
        if reader.peek()? == b'"' {
            let value = reader.string()?.value;
            found = arms.iter().position(|arm| arm.contains(&&*value));
        } else {
            // A tag may also be a number or a boolean, which is compared by its text.
            let value = reader.raw_value()?;
            found = arms.iter().position(|arm| arm.contains(&value));
        }
        Ok(false)
    })?;
    Ok(found)
}

/// How many keys of each arm the object at the reader has. Moves the reader to an unspecified position.
fn count_common_keys(reader: &mut Reader<'_>, arms: &[&[&str]]) -> Result<Vec<usize>, SyntaxError> {
    let mut present: Vec<Vec<bool>> = arms.iter().map(|arm| vec![false; arm.len()]).collect();
    for_each_key(reader, |key, _| {
        for (arm, present) in arms.iter().zip(&mut present) {
            if let Some(index) = arm.iter().position(|name| *name == key) {
                present[index] = true;
            }
        }
        Ok(true)
    })?;
    Ok(present
        .into_iter()
        .map(|keys| keys.into_iter().filter(|present| *present).count())
        .collect())
}

/// Calls `visit` with each key of the object at the reader until it returns false. `visit` must leave the value unread if
/// it returns true.
fn for_each_key<'a>(
    reader: &mut Reader<'a>,
    mut visit: impl FnMut(&str, &mut Reader<'a>) -> Result<bool, SyntaxError>,
) -> Result<(), SyntaxError> {
    reader.bump();
    if !reader.consume(b'}')? {
        loop {
            let key = reader.key()?;
            reader.colon()?;
            if !visit(&key.value, reader)? {
                break;
            }
            reader.skip()?;
            if !reader.has_more(b'}')? {
                break;
            }
        }
    }
    Ok(())
}

/// Formats the value of an arm. JSON of an unknown type may contain secrets, so only its size is shown.
pub fn fmt_debug(value: &dyn JsonCodec, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if value.is_untyped() {
        return write!(f, "Other({} bytes of JSON)", encode(value).len());
    }
    value.fmt_debug(f)
}

/// Defines an enum that implements [`Union`], `PartialEq` and `Debug`, which makes it a [`JsonCodec`].
///
/// `union! { pub enum Image = Discriminator::Kind(&[JsonKind::Integer, JsonKind::String]); { 0 Id(i64) from [i64], 1
/// Slug(String) from [&str, String] } Other }` gives the index of each arm and the types that convert into it, and after them
/// the arm for any other JSON. The value of an arm with `boxed` is in a box. `union!(Image = Discriminator::Kind(..); { 0 Id }
/// Other);` implements the traits for an enum that is defined elsewhere.
#[macro_export]
macro_rules! union {
    ($(#[$about:meta])* pub enum $name:ident = $discriminator:expr; {
        $($(#[$doc:meta])* $index:literal $arm:ident($($value:tt)+) $(from [$($from:ty),*])?),* $(,)?
    } $other:ident) => {
        $(#[$about])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $arm($crate::__arm!($($value)+)),)*
            /// JSON that matches no other variant.
            $other($crate::Json),
        }
        $crate::union!($name = $discriminator; { $($index $arm),* } $other);
        $($crate::__from_values!($name $arm [$($($from),*)?] $($value)+);)*
    };
    ($name:ident = $discriminator:expr; { $($index:literal $arm:ident),* $(,)? } $other:ident) => {
        impl $crate::Union for $name {
            const DISCRIMINATOR: $crate::Discriminator = $discriminator;

            #[inline]
            fn empty_arm(index: usize) -> Self {
                match index {
                    $($index => Self::$arm($crate::JsonCodec::empty()),)*
                    _ => Self::$other($crate::JsonCodec::empty()),
                }
            }

            #[inline]
            fn value(&self) -> &dyn $crate::JsonCodec {
                match self {
                    $(Self::$arm(value) => value,)*
                    Self::$other(value) => value,
                }
            }

            #[inline]
            fn value_mut(&mut self) -> &mut dyn $crate::JsonCodec {
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
            type Codec = $crate::__private::UnionCodec;
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::encodes_equal(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::JsonCodec::fmt_debug(self, f)
            }
        }
    };
}

/// The type of the value of an arm.
#[doc(hidden)]
#[macro_export]
macro_rules! __arm {
    (boxed $ty:ty) => { ::std::boxed::Box<$ty> };
    ($ty:ty) => { $ty };
}

/// Implements `From` for the types that convert into the arm of a union.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_values {
    ($name:ident $arm:ident [$($from:ty),*] boxed $ty:ty) => {
        $(impl ::core::convert::From<$from> for $name {
            fn from(value: $from) -> Self {
                Self::$arm(::std::boxed::Box::new(::core::convert::Into::into(value)))
            }
        })*
    };
    ($name:ident $arm:ident [$($from:ty),*] $ty:ty) => {
        $(impl ::core::convert::From<$from> for $name {
            fn from(value: $from) -> Self {
                Self::$arm(::core::convert::Into::into(value))
            }
        })*
    };
}
