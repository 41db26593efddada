//! What derived types stand on: the scalars of the runtime, as serde has them.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::marker::PhantomData;
use std::str::FromStr;

pub use serde::{Deserialize, Serialize};
use serde::{Deserializer, Serializer, de};

pub type Json = serde_json::Value;
pub type Extra = BTreeMap<String, Json>;

/// What constructors start from.
pub trait Slot: Sized {
    fn empty() -> Self;
}

macro_rules! scalars {
    ($($ty:ty: $value:expr),* $(,)?) => { $(
        impl Slot for $ty {
            fn empty() -> Self {
                $value
            }
        }
    )* };
}

scalars!(bool: false, i32: 0, i64: 0, u32: 0, u64: 0, i128: 0, f64: 0.0, String: String::new(), Json: Json::Null,
    Timestamp: Timestamp(String::new()));

impl<T> Slot for Option<T> {
    fn empty() -> Self {
        None
    }
}

impl<T> Slot for Vec<T> {
    fn empty() -> Self {
        Vec::new()
    }
}

impl<T> Slot for BTreeMap<String, T> {
    fn empty() -> Self {
        BTreeMap::new()
    }
}

impl<T: Slot> Slot for Box<T> {
    fn empty() -> Self {
        Box::new(T::empty())
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub String);

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quoted<T>(pub T);

impl<T> From<T> for Quoted<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Slot> Slot for Quoted<T> {
    fn empty() -> Self {
        Self(T::empty())
    }
}

impl<T: Display> Serialize for Quoted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(de::Error::custom)
    }
}

#[derive(Clone, PartialEq, Debug, Default)]
pub enum Patch<T> {
    #[default]
    Absent,
    Null,
    Value(T),
}

impl<T> Patch<T> {
    pub fn is_absent(&self) -> bool {
        matches!(self, Patch::Absent)
    }
}

impl<T> Slot for Patch<T> {
    fn empty() -> Self {
        Patch::Absent
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Patch::Value(value) => serializer.serialize_some(value),
            Patch::Absent | Patch::Null => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Patch::Null, Patch::Value))
    }
}

#[derive(Clone, Debug)]
pub struct Unlisted(pub Box<str>);

impl Unlisted {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[derive(Clone, Copy, Debug)]
pub struct UnlistedInteger(pub i64);

/// Reads a word without a string of its own.
pub struct Word<E>(pub PhantomData<E>);

impl<E: for<'a> From<&'a str>> de::Visitor<'_> for Word<E> {
    type Value = E;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<F>(self, text: &str) -> Result<E, F> {
        Ok(text.into())
    }
}

#[doc(hidden)]
pub use serde;

#[macro_export]
macro_rules! codec {
    ($name:ident) => {
        impl $crate::Slot for $name {
            fn empty() -> Self {
                "".into()
            }
        }
        impl $crate::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::Word(::core::marker::PhantomData))
            }
        }
    };
}

#[macro_export]
macro_rules! numbers {
    ($name:ident { $($value:ident = $number:literal),* $(,)? } $other:ident) => {
        impl $name {
            pub const KNOWN: &'static [Self] = &[$(Self::$value),*];

            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$value => $number,)*
                    Self::$other(value) => value.0,
                }
            }
        }
        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($number => Self::$value,)*
                    other => Self::$other($crate::UnlistedInteger(other)),
                }
            }
        }
        impl ::core::convert::From<i32> for $name {
            fn from(value: i32) -> Self {
                i64::from(value).into()
            }
        }
        impl $crate::Slot for $name {
            fn empty() -> Self {
                0i64.into()
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_i64(), f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_i64() == other.as_i64()
            }
        }
        impl $crate::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }
        impl<'de> $crate::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <i64 as $crate::Deserialize>::deserialize(deserializer).map(::core::convert::Into::into)
            }
        }
    };
}

#[macro_export]
macro_rules! empty {
    ($name:ident { $($field:ident),* }) => {
        impl $crate::Slot for $name {
            fn empty() -> Self {
                Self { $($field: $crate::Slot::empty()),* }
            }
        }
    };
}
