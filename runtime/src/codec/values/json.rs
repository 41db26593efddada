//! `Json`: any JSON value, kept as its exact text.

use std::fmt;
use std::str::FromStr;

use crate::codec::encode::encode;
use crate::codec::json_codec::JsonCodec;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::{EncodeMode, Writer};

/// Any JSON value, kept as its exact text: the digits of numbers, the order of keys and duplicate keys are preserved.
///
/// Two values are equal if their texts are. Parts of a value are read with [`get`](Json::get),
/// [`pointer`](Json::pointer), [`items`](Json::items) and [`entries`](Json::entries), and [`decode`](Json::decode)
/// turns it into a typed value.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(Box<str>);

impl Json {
    /// The value `null`.
    pub fn null() -> Self {
        Self::from_checked("null")
    }

    /// Parses text that contains exactly one JSON value.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        let mut reader = Reader::new(text);
        let value = Self::from_checked(reader.raw_value()?);
        reader.finish()?;
        Ok(value)
    }

    /// Parses bytes that contain exactly one JSON value in UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SyntaxError> {
        let mut reader = Reader::from_utf8(bytes)?;
        let value = Self::from_checked(reader.raw_value()?);
        reader.finish()?;
        Ok(value)
    }

    /// Encodes a typed value as JSON.
    pub fn of(value: &dyn JsonCodec) -> Self {
        Self(encode(value).into_boxed_str())
    }

    /// An array of these items.
    pub fn array<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Self {
        let mut writer = Writer::new(EncodeMode::Full);
        for item in items {
            writer.raw(if writer.out.is_empty() { "[" } else { "," });
            writer.raw(item.into().as_json());
        }
        writer.raw(if writer.out.is_empty() { "[]" } else { "]" });
        Self(writer.finish().into_boxed_str())
    }

    /// An object of these keys and values, in this order.
    pub fn object<K: AsRef<str>, V: Into<Json>>(entries: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut writer = Writer::new(EncodeMode::Full);
        writer.raw("{");
        let mut first = true;
        for (key, value) in entries {
            writer.key(key.as_ref(), &mut first);
            writer.raw(value.into().as_json());
        }
        writer.raw("}");
        Self(writer.finish().into_boxed_str())
    }

    /// A value whose text is known to be JSON.
    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }

    /// The JSON text. That of a string has its quotes on; [`string`](Self::string) gives it without.
    pub fn as_json(&self) -> &str {
        &self.0
    }

    /// Returns the JSON text, as [`as_json`](Self::as_json) does.
    pub fn into_json(self) -> String {
        self.0.into()
    }

    /// Decodes the value. As with [`decode`](crate::decode()), parts of the wrong kind are not an error. If the whole
    /// value is of the wrong kind, the result is empty.
    pub fn decode<T: JsonCodec>(&self) -> T {
        let mut value = T::empty();
        if !matches!(
            value.read(&mut Reader::new(&self.0)),
            Ok(ReadOutcome::Lossless | ReadOutcome::Lossy | ReadOutcome::Null)
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
    type Err = SyntaxError;

    fn from_str(text: &str) -> Result<Self, SyntaxError> {
        Self::parse(text)
    }
}

macro_rules! impl_from {
    ($($ty:ty),*) => { $(
        impl From<$ty> for Json {
            fn from(value: $ty) -> Self {
                Self::of(&value)
            }
        }
    )* };
}

impl_from!(bool, i32, i64, u32, u64, f64, String);

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        let mut writer = Writer::new(EncodeMode::Full);
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
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        *self = Self::from_checked(reader.raw_value()?);
        Ok(ReadOutcome::Lossless)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }

    fn clear(&mut self) {
        *self = Self::null();
    }

    fn is_untyped(&self) -> bool {
        true
    }

    fn equals_empty(&self) -> bool {
        self.is_null()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
    /// Converts the value to one of `serde_json`. Fails if a string contains a lone surrogate, which `serde_json` cannot
    /// represent.
    pub fn to_value(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::from_str(&self.0)
    }
}
