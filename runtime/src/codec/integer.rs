//! An integer enumeration knows its numbers, and holds those it does not know.

use super::fault::Fault;
use super::reader::Reader;
use super::slot::{Fit, Slot};

/// A type of known numbers that admits others. Implemented by generated code, together with
/// [`integer_enumeration!`](crate::integer_enumeration).
pub trait IntegerEnumeration: Sized + Clone + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// Every value this version knows.
    const KNOWN: &'static [Self];

    /// The number.
    fn as_i64(&self) -> i64;

    /// The value for a number that is not known.
    fn other(value: UnlistedInteger) -> Self;
}

/// A number that its enumeration does not know. Only decoding and conversion make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnlistedInteger(i64);

impl UnlistedInteger {
    /// The number.
    pub fn get(self) -> i64 {
        self.0
    }
}

/// The value for a number.
pub fn parse<E: IntegerEnumeration>(value: i64) -> E {
    match E::KNOWN.iter().find(|known| known.as_i64() == value) {
        Some(known) => known.clone(),
        None => E::other(UnlistedInteger(value)),
    }
}

/// Reads a number.
pub fn read<E: IntegerEnumeration>(slot: &mut E, reader: &mut Reader<'_>) -> Result<Fit, Fault> {
    let mut value = 0i64;
    let fit = value.read(reader)?;
    if matches!(fit, Fit::Whole | Fit::Partial) {
        *slot = parse(value);
    }
    Ok(fit)
}

/// Makes an [`IntegerEnumeration`] a [`Slot`](crate::Slot) and gives it the traits of a number. With values,
/// `integer_enumeration!(Name { One = 1, } Other)`, it writes the `impl IntegerEnumeration` as well.
#[macro_export]
macro_rules! integer_enumeration {
    ($name:ident { $($value:ident = $number:literal),* $(,)? } $other:ident) => {
        impl $crate::IntegerEnumeration for $name {
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
            fn other(value: $crate::UnlistedInteger) -> Self {
                Self::$other(value)
            }
        }
        $crate::integer_enumeration!($name);
    };
    ($name:ident) => {
        impl $name {
            /// Every value this version of the crate knows.
            pub const KNOWN: &'static [Self] = <Self as $crate::IntegerEnumeration>::KNOWN;

            /// The number.
            #[inline]
            pub fn as_i64(&self) -> i64 {
                <Self as $crate::IntegerEnumeration>::as_i64(self)
            }
        }
        impl $crate::Model for $name {
            type Kind = $crate::glue::Numbers;
        }
        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                $crate::glue::parse_integer(value)
            }
        }
        impl ::core::convert::From<i32> for $name {
            #[inline]
            fn from(value: i32) -> Self {
                $crate::glue::parse_integer(::core::convert::From::from(value))
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
