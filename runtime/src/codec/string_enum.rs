//! An enumeration knows its words, and holds those it does not know.

use std::cmp::Ordering;

use super::fault::Fault;
use super::reader::Reader;
use super::slot::ReadOutcome;

/// A type of known words that admits others. Implemented by generated code, together with
/// [`string_enum!`](crate::enumeration).
pub trait StringEnum: Sized + Clone + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// Every value this version knows.
    const KNOWN: &'static [Self];
    /// Their words, in the same order.
    const WORDS: &'static [&'static str];

    /// The exact word.
    fn as_str(&self) -> &str;

    /// The value for a word that is not known.
    fn other(text: UnknownValue) -> Self;
}

/// A word that its enumeration does not know. Only decoding and parsing make one, so a known word is never in here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The value for a word.
pub fn parse<E: StringEnum>(text: &str) -> E {
    match position(E::WORDS, text) {
        Some(known) => E::KNOWN[known].clone(),
        None => E::other(UnknownValue(text.into())),
    }
}

fn position(words: &[&str], text: &str) -> Option<usize> {
    words.iter().position(|word| *word == text)
}

/// A value of any enumeration, so that reading is compiled once.
pub trait Word {
    #[doc(hidden)]
    fn set(&mut self, text: &str);
}

impl<E: StringEnum> Word for E {
    fn set(&mut self, text: &str) {
        *self = parse(text);
    }
}

/// Reads a word.
pub fn read(slot: &mut dyn Word, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
    if reader.peek()? != b'"' {
        return reader.misfit("string");
    }
    let found = reader.string()?;
    slot.set(&found.value);
    Ok(if found.exact {
        ReadOutcome::Whole
    } else {
        ReadOutcome::Partial
    })
}

/// The order of two words.
pub fn compare(left: &str, right: &str) -> Ordering {
    left.cmp(right)
}

/// Makes an [`StringEnum`] a [`JsonCodec`](crate::Slot) and gives it the traits of a word. With values,
/// `string_enum!(Name { New = "new", } Other)`, it writes the `impl StringEnum` as well.
#[macro_export]
macro_rules! string_enum {
    ($name:ident { $($value:ident = $text:literal),* $(,)? } $other:ident) => {
        impl $crate::StringEnum for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const KNOWN: &'static [Self] = &[$(Self::$value),*];
            const WORDS: &'static [&'static str] = &[$($text),*];
            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$value => $text,)*
                    Self::$other(text) => text.as_str(),
                }
            }
            #[inline]
            fn other(text: $crate::UnknownValue) -> Self {
                Self::$other(text)
            }
        }
        $crate::string_enum!($name);
    };
    ($name:ident) => {
        impl $name {
            /// Every value this version of the crate knows.
            pub const KNOWN: &'static [Self] = <Self as $crate::StringEnum>::KNOWN;

            /// The exact text of the value.
            #[inline]
            pub fn as_str(&self) -> &str {
                <Self as $crate::StringEnum>::as_str(self)
            }
        }
        impl $crate::Model for $name {
            type Kind = $crate::__private::Words;
        }
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok($crate::__private::parse(text))
            }
        }
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::__private::parse(text)
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::__private::parse(&text)
            }
        }
        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
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
                $crate::__private::compare(self.as_str(), other.as_str())
            }
        }
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }
    };
}
