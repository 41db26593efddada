//! Integer enums: known integer values, and a variant that keeps unknown ones.

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;

/// An enum of integers that also accepts unknown values. Implemented by [`integer_enum!`](crate::integer_enum).
pub trait IntegerEnum: Sized + Clone + 'static {
    /// The values that this version of the crate knows.
    fn known() -> &'static [Self];

    /// The integer of the value.
    fn as_i64(&self) -> i64;

    /// The variant for an unknown value.
    fn other(value: UnknownInteger) -> Self;
}

/// An integer that is not a known value of its enum. Only decoding and conversions create it, so it never contains a
/// known value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    /// The integer.
    pub fn get(self) -> i64 {
        self.0
    }
}

/// The value for an integer.
pub fn from_i64<E: IntegerEnum>(value: i64) -> E {
    match E::known().iter().find(|known| known.as_i64() == value) {
        Some(known) => known.clone(),
        None => E::other(UnknownInteger(value)),
    }
}

/// Reads an integer into an enum.
pub fn read<E: IntegerEnum>(
    value: &mut E,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, SyntaxError> {
    let mut integer = 0i64;
    let outcome = integer.read(reader)?;
    if matches!(outcome, ReadOutcome::Lossless | ReadOutcome::Lossy) {
        *value = from_i64(integer);
    }
    Ok(outcome)
}

/// Defines an enum that implements [`IntegerEnum`], which makes it a [`JsonCodec`](crate::JsonCodec), and the traits of an
/// integer: conversions from and to `i64`, `Display`, comparison and hashing.
///
/// `integer_enum! { pub enum Size { Small = 1, Large = 64 } Other }` names the known values, and after them the variant for
/// unknown ones. `integer_enum!(Size { Small = 1 } Other);` implements the traits for an enum that is defined elsewhere.
#[macro_export]
macro_rules! integer_enum {
    ($(#[$about:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $variant:ident = $integer:literal),* $(,)?
    } $other:ident) => {
        $(#[$about])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that this version of the crate does not know.
            $other($crate::UnknownInteger),
        }
        $crate::integer_enum!($name { $($variant = $integer),* } $other);
    };
    ($name:ident { $($variant:ident = $integer:literal),* $(,)? } $other:ident) => {
        impl $crate::IntegerEnum for $name {
            #[inline]
            fn known() -> &'static [Self] {
                Self::KNOWN
            }

            #[inline]
            fn as_i64(&self) -> i64 {
                self.as_i64()
            }

            #[inline]
            fn other(value: $crate::UnknownInteger) -> Self {
                Self::$other(value)
            }
        }

        $crate::__open_enum!($name: IntegerEnumCodec, as_i64 -> i64 {
            $other = get; $($variant = $integer),*
        });

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                $crate::__private::from_i64(value)
            }
        }

        impl ::core::convert::From<i32> for $name {
            #[inline]
            fn from(value: i32) -> Self {
                $crate::__private::from_i64(::core::convert::From::from(value))
            }
        }

        impl ::core::convert::From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_i64()
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
    };
}
