//! An integer enumeration knows its numbers, and holds those it does not know.

use super::fault::Fault;
use super::reader::Reader;
use super::slot::{JsonCodec, ReadOutcome};

/// A type of known numbers that admits others. Implemented by generated code, together with
/// [`integer_enum!`](crate::integer_enumeration).
pub trait IntegerEnum: Sized + Clone + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// Every value this version knows.
    const KNOWN: &'static [Self];

    /// The number.
    fn as_i64(&self) -> i64;

    /// The value for a number that is not known.
    fn other(value: UnknownInteger) -> Self;
}

/// A number that its enumeration does not know. Only decoding and conversion make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    /// The number.
    pub fn get(self) -> i64 {
        self.0
    }
}

/// The value for a number.
pub fn parse<E: IntegerEnum>(value: i64) -> E {
    match E::KNOWN.iter().find(|known| known.as_i64() == value) {
        Some(known) => known.clone(),
        None => E::other(UnknownInteger(value)),
    }
}

/// Reads a number.
pub fn read<E: IntegerEnum>(slot: &mut E, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
    let mut value = 0i64;
    let fit = value.read(reader)?;
    if matches!(fit, ReadOutcome::Whole | ReadOutcome::Partial) {
        *slot = parse(value);
    }
    Ok(fit)
}

/// Makes an [`IntegerEnum`] a [`JsonCodec`](crate::Slot) and gives it the traits of a number. With values,
/// `integer_enum!(Name { One = 1, } Other)`, it writes the `impl IntegerEnum` as well.
#[macro_export]
macro_rules! integer_enum {
    ($name:ident { $($value:ident = $number:literal),* $(,)? } $other:ident) => {
        impl $crate::IntegerEnum for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const KNOWN: &'static [Self] = &[$(Self::$value),*];
            #[inline]
            fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$value => $number,)*
                    Self::$other(value) => value.get(),
                }
            }
            #[inline]
            fn other(value: $crate::UnknownInteger) -> Self {
                Self::$other(value)
            }
        }
        $crate::integer_enum!($name);
    };
    ($name:ident) => {
        impl $name {
            /// Every value this version of the crate knows.
            pub const KNOWN: &'static [Self] = <Self as $crate::IntegerEnum>::KNOWN;

            /// The number.
            #[inline]
            pub fn as_i64(&self) -> i64 {
                <Self as $crate::IntegerEnum>::as_i64(self)
            }
        }
        impl $crate::Model for $name {
            type Kind = $crate::__private::Numbers;
        }
        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                $crate::__private::parse_integer(value)
            }
        }
        impl ::core::convert::From<i32> for $name {
            #[inline]
            fn from(value: i32) -> Self {
                $crate::__private::parse_integer(::core::convert::From::from(value))
            }
        }
        impl ::core::convert::From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_i64(), f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_i64() == other.as_i64()
            }
        }
        impl ::core::cmp::PartialEq<i64> for $name {
            #[inline]
            fn eq(&self, other: &i64) -> bool {
                self.as_i64() == *other
            }
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.as_i64().cmp(&other.as_i64())
            }
        }
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_i64(), state);
            }
        }
    };
}
