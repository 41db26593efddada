//! String enums: known string values, and a variant that keeps unknown ones.

use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::values::coercion;

/// An enum of strings that also accepts unknown values. Implemented by [`string_enum!`](crate::string_enum).
pub trait StringEnum: AsRef<str> + Sized + Clone + 'static {
    /// The values that this version of the crate knows.
    fn known() -> &'static [Self];

    /// The variant for an unknown value.
    fn other(value: UnknownValue) -> Self;
}

/// A string that is not a known value of its enum. Only decoding and conversions create it, so it never contains a
/// known value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The value for a string.
pub fn from_text<E: StringEnum>(text: &str) -> E {
    let mut known = E::known().iter();
    match known.find(|known| known.as_ref() == text) {
        Some(known) => known.clone(),
        None => E::other(UnknownValue(text.into())),
    }
}

/// A string enum as a trait object, so that reading is compiled once and not for each type.
pub trait AnyStringEnum {
    fn set(&mut self, text: &str);
}

impl<E: StringEnum> AnyStringEnum for E {
    fn set(&mut self, text: &str) {
        *self = from_text(text);
    }
}

/// Reads a string into an enum.
pub fn read(
    value: &mut dyn AnyStringEnum,
    reader: &mut Reader<'_>,
) -> Result<ReadOutcome, SyntaxError> {
    if reader.peek()? != b'"' {
        let Some(text) = coercion::read_text(reader, "string")? else {
            return Ok(ReadOutcome::Mismatch);
        };
        value.set(text);
        return Ok(ReadOutcome::Lossy);
    }
    let found = reader.string()?;
    value.set(&found.value);
    Ok(ReadOutcome::lossless_if(found.lossless))
}

/// Defines an enum that implements [`StringEnum`], which makes it a [`JsonCodec`](crate::JsonCodec), and the traits of a
/// string: `FromStr`, `From<&str>`, `AsRef<str>`, `Display`, comparison and hashing.
///
/// `string_enum! { pub enum Status { New = "new", Active = "active" } Other }` names the known values, and after them the
/// variant for unknown ones. `string_enum!(Status { New = "new" } Other);` implements the traits for an enum that is defined
/// elsewhere.
#[macro_export]
macro_rules! string_enum {
    ($(#[$about:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $variant:ident = $string:literal),* $(,)?
    } $other:ident) => {
        $(#[$about])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that this version of the crate does not know.
            $other($crate::UnknownValue),
        }
        $crate::string_enum!($name { $($variant = $string),* } $other);
    };
    ($name:ident { $($variant:ident = $string:literal),* $(,)? } $other:ident) => {
        impl $crate::StringEnum for $name {
            #[inline]
            fn known() -> &'static [Self] {
                Self::KNOWN
            }

            #[inline]
            fn other(value: $crate::UnknownValue) -> Self {
                Self::$other(value)
            }
        }

        $crate::__open_enum!($name: StringEnumCodec, as_str -> &str {
            $other = as_str; $($variant = $string),*
        });

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::__private::from_text(text))
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::__private::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::__private::from_text(&text)
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl<T: ::core::convert::AsRef<str> + ?::core::marker::Sized> ::core::cmp::PartialEq<T> for $name {
            #[inline]
            fn eq(&self, other: &T) -> bool {
                self.as_str() == other.as_ref()
            }
        }
    };
}
