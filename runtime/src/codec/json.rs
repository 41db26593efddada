//! Json knows a value by its text alone.

use std::fmt;
use std::str::FromStr;

use super::fault::Fault;
use super::reader::Reader;
use super::slot::{JsonCodec, ReadOutcome};
use super::writer::{Purpose, Writer};

/// Any JSON value, held as the exact text it came in: no digit, no order of keys and no repetition is lost.
///
/// Two are equal if their texts are. The text can be looked into ([`get`](Json::get), [`pointer`](Json::pointer),
/// [`items`](Json::items)) and decoded into a type ([`decode`](Json::decode)).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(Box<str>);

impl Json {
    /// `null`.
    pub fn null() -> Self {
        Self::trusted("null")
    }

    /// The value in a text, which must be one JSON value.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut reader = Reader::over(text);
        let value = Self::trusted(reader.raw()?);
        reader.finish()?;
        Ok(value)
    }

    /// The value in bytes, which must be one JSON value in UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        let mut reader = Reader::new(bytes)?;
        let value = Self::trusted(reader.raw()?);
        reader.finish()?;
        Ok(value)
    }

    /// A model as JSON.
    pub fn of(value: &dyn JsonCodec) -> Self {
        Self(super::encode(value).into_boxed_str())
    }

    /// A list.
    pub fn array<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Self {
        let mut writer = Writer::new(Purpose::Whole);
        for item in items {
            writer.raw(if writer.out.is_empty() { "[" } else { "," });
            writer.raw(item.into().as_str());
        }
        writer.raw(if writer.out.is_empty() { "[]" } else { "]" });
        Self(writer.finish().into_boxed_str())
    }

    /// An object of these keys, in this order.
    pub fn object<K: AsRef<str>, V: Into<Json>>(entries: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut writer = Writer::new(Purpose::Whole);
        writer.raw("{");
        let mut first = true;
        for (key, value) in entries {
            writer.key(key.as_ref(), &mut first);
            writer.raw(value.into().as_str());
        }
        writer.raw("}");
        Self(writer.finish().into_boxed_str())
    }

    /// A value in text that was found to be JSON before.
    pub(crate) fn trusted(text: &str) -> Self {
        Self(text.into())
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The JSON text.
    pub fn into_string(self) -> String {
        self.0.into()
    }

    /// The value decoded as a type. Tolerant as [`decode`](crate::decode) is.
    pub fn decode<T: JsonCodec>(&self) -> T {
        let mut value = T::empty();
        if !matches!(
            value.read(&mut Reader::over(&self.0)),
            Ok(ReadOutcome::Whole | ReadOutcome::Partial | ReadOutcome::Null)
        ) {
            value.clear();
        }
        value
    }
}

impl Default for Json {
    fn default() -> Self {
        Self::null()
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Json {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::parse(text)
    }
}

macro_rules! from {
    ($($ty:ty),*) => { $(
        impl From<$ty> for Json {
            fn from(value: $ty) -> Self {
                Self::of(&value)
            }
        }
    )* };
}

from!(bool, i32, i64, u32, u64, f64, String);

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        let mut writer = Writer::new(Purpose::Whole);
        writer.string(text);
        Self(writer.finish().into_boxed_str())
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        Self::array(items)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or_else(Self::null, Into::into)
    }
}

impl JsonCodec for Json {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        *self = Self::trusted(reader.raw()?);
        Ok(ReadOutcome::Whole)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }

    fn clear(&mut self) {
        *self = Self::null();
    }

    fn is_raw(&self) -> bool {
        true
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        Self::null()
    }
}

#[cfg(feature = "serde_json")]
impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        Self(value.to_string().into_boxed_str())
    }
}

#[cfg(feature = "serde_json")]
impl Json {
    /// The value as one of `serde_json`. Fails where that crate is narrower: half a surrogate pair in a string.
    pub fn to_value(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::from_str(&self.0)
    }
}
