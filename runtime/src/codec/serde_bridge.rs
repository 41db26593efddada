//! Serde support: models in any serde format, without `Serialize` and `Deserialize` code for each type.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::decode::{Decoded, decode};
use super::encode::encode;
use super::json_codec::JsonCodec;
use super::text::writer::{EncodeMode, Writer};
use super::values::json::Json;
use super::values::json_kind::JsonKind;

/// A wrapper that serializes and deserializes a model in any serde format. The data has the structure of the model's
/// JSON.
///
/// Deserializing accepts what a response may contain: values of the wrong kind and unknown keys are kept, and missing
/// ones are empty. For files that people write, use [`Strict`].
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<T>(pub T);

impl<T> Stored<T> {
    /// The model.
    pub fn into_inner(self) -> T {
        self.0
    }
}

/// Like [`Stored`], but deserializing fails if a value does not fit its type, a required value is missing, or a key is
/// unknown. Unknown values of enums are accepted. For configuration files and other data that people write.
#[derive(Clone, Debug, PartialEq)]
pub struct Strict<T>(pub T);

impl<T> Strict<T> {
    /// The model.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: JsonCodec> Serialize for Strict<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl<'de, T: JsonCodec> Deserialize<'de> for Strict<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let decoded = read::<T, D>(deserializer)?;
        if let Some(drift) = decoded.drift.first() {
            return Err(D::Error::custom(drift));
        }
        match decoded.unknown.first() {
            Some(pointer) => Err(D::Error::custom(format_args!("{pointer} is unknown"))),
            None => Ok(Self(decoded.value)),
        }
    }
}

impl<T: JsonCodec> Serialize for Stored<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl<'de, T: JsonCodec> Deserialize<'de> for Stored<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer).map(Self)
    }
}

/// Serializes a model, for `#[serde(with = "...::stored")]` on a field.
///
/// Fails if arrays and objects nest deeper than 256 levels.
pub fn serialize<T: JsonCodec, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let (json, depth) = (&Json::from_checked(&encode(value)), 0);
    Node { json, depth }.serialize(serializer)
}

/// Deserializes a model, for `#[serde(with = "...::stored")]` on a field.
///
/// As with [`decode`](crate::decode()), values of the wrong kind are not an error.
pub fn deserialize<'de, T: JsonCodec, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(read::<T, D>(deserializer)?.value)
}

fn read<'de, T: JsonCodec, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<T>, D::Error> {
    let mut writer = Writer::new(EncodeMode::Full);
    deserializer.deserialize_any(JsonBuilder(&mut writer))?;
    decode(writer.finish().as_bytes()).map_err(D::Error::custom)
}

/// How deep arrays and objects may nest. Serde recurses, so deeper values could overflow the stack.
const MAX_DEPTH: u32 = 256;

/// A JSON value that serializes with serde.
struct Node<'a> {
    json: &'a Json,
    depth: u32,
}

impl<'a> Node<'a> {
    /// The node of an element.
    fn child<E: serde::ser::Error>(&self, json: &'a Json) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(E::custom(
                "arrays and objects are nested too deeply to be serialized",
            ));
        }
        let depth = self.depth + 1;
        Ok(Self { json, depth })
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.json.as_json();
        match self.json.kind() {
            JsonKind::Null => serializer.serialize_unit(),
            JsonKind::Bool => serializer.serialize_bool(text == "true"),
            JsonKind::String => serializer.serialize_str(&self.json.string().unwrap_or_default()),
            JsonKind::Integer | JsonKind::Number => {
                if let Ok(integer) = text.parse::<i64>() {
                    serializer.serialize_i64(integer)
                } else if let Ok(integer) = text.parse::<u64>() {
                    serializer.serialize_u64(integer)
                } else {
                    serializer.serialize_f64(text.parse().map_err(S::Error::custom)?)
                }
            }
            JsonKind::Array => {
                let items = self.json.items();
                let mut out = serializer.serialize_seq(Some(items.len()))?;
                for item in &items {
                    out.serialize_element(&self.child(item)?)?;
                }
                out.end()
            }
            JsonKind::Object => {
                let entries = self.json.entries();
                let mut out = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in &entries {
                    out.serialize_entry(key, &self.child(value)?)?;
                }
                out.end()
            }
        }
    }
}

/// Writes the values that serde deserializes as JSON.
struct JsonBuilder<'a>(&'a mut Writer);

impl<'de> DeserializeSeed<'de> for JsonBuilder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonBuilder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can represent")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        value.write(self.0);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        value.write(self.0);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        value.write(self.0);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        value.write(self.0);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.string(value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.raw("[");
        let mut first = true;
        loop {
            // Write the comma first, and remove it again if no element follows.
            let length = self.0.out.len();
            if !first {
                self.0.raw(",");
            }
            if items.next_element_seed(JsonBuilder(self.0))?.is_none() {
                self.0.out.truncate(length);
                break;
            }
            first = false;
        }
        self.0.raw("]");
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.0.raw("{");
        let mut first = true;
        while let Some(key) = entries.next_key::<String>()? {
            self.0.key(&key, &mut first);
            entries.next_value_seed(JsonBuilder(self.0))?;
        }
        self.0.raw("}");
        Ok(())
    }
}
