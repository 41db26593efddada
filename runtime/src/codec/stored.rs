//! Storing knows how models pass through any serde format, at no cost for a model that is not stored.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::json::Json;
use super::slot::JsonCodec;
use super::union::JsonKind;
use super::writer::{Purpose, Writer, encode};

/// A model where serde stores it: what the API would see, in the terms of the format.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<T>(pub T);

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

/// For `#[serde(with = "...::stored")]` on a field that holds a model.
pub fn serialize<T: JsonCodec, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let (json, depth) = (&Json::trusted(&encode(value)), 0);
    Node { json, depth }.serialize(serializer)
}

/// For `#[serde(with = "...::stored")]` on a field that holds a model.
pub fn deserialize<'de, T: JsonCodec, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut writer = Writer::new(Purpose::Whole);
    deserializer.deserialize_any(Build(&mut writer))?;
    let decoded = super::decode(writer.finish().as_bytes()).map_err(D::Error::custom)?;
    Ok(decoded.value)
}

/// How deep lists and objects may nest: serde goes down by calls, and the stack has an end.
const DEPTH: u32 = 256;

/// JSON as serde sees it.
struct Node<'a> {
    json: &'a Json,
    depth: u32,
}

impl<'a> Node<'a> {
    fn inside<E: serde::ser::Error>(&self, json: &'a Json) -> Result<Self, E> {
        if self.depth == DEPTH {
            return Err(E::custom(
                "lists and objects are nested too deep to be stored",
            ));
        }
        let depth = self.depth + 1;
        Ok(Self { json, depth })
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.json.as_str();
        match self.json.kind() {
            JsonKind::Null => serializer.serialize_unit(),
            JsonKind::Bool => serializer.serialize_bool(text == "true"),
            JsonKind::String => serializer.serialize_str(&self.json.string().unwrap_or_default()),
            JsonKind::Integer | JsonKind::Number => {
                if let Ok(whole) = text.parse::<i64>() {
                    serializer.serialize_i64(whole)
                } else if let Ok(whole) = text.parse::<u64>() {
                    serializer.serialize_u64(whole)
                } else {
                    serializer.serialize_f64(text.parse().map_err(S::Error::custom)?)
                }
            }
            JsonKind::Array => {
                let items = self.json.items();
                let mut out = serializer.serialize_seq(Some(items.len()))?;
                for item in &items {
                    out.serialize_element(&self.inside(item)?)?;
                }
                out.end()
            }
            JsonKind::Object => {
                let entries = self.json.entries();
                let mut out = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in &entries {
                    out.serialize_entry(key, &self.inside(value)?)?;
                }
                out.end()
            }
        }
    }
}

/// Writes what serde reads as JSON.
struct Build<'a>(&'a mut Writer);

impl<'de> DeserializeSeed<'de> for Build<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Build<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
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
            // The comma is written before it is known whether an element follows, and taken back if none does.
            let length = self.0.out.len();
            if !first {
                self.0.raw(",");
            }
            if items.next_element_seed(Build(self.0))?.is_none() {
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
            entries.next_value_seed(Build(self.0))?;
        }
        self.0.raw("}");
        Ok(())
    }
}
