//! A serde deserializer that reads the types of `openapiv3` from nodes.

use crate::read::node::{Key, Node, Value};
use serde::de::{
    DeserializeOwned, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor, value::Error,
};

/// Deserializes any type from a node.
pub trait FromNode: Sized {
    fn deserialize_node(node: &Node) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> FromNode for T {
    fn deserialize_node(node: &Node) -> Result<Self, Error> {
        T::deserialize(node)
    }
}

impl<'de> Deserializer<'de> for &Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(text) => match (
                text.parse::<i64>(),
                text.parse::<u64>(),
                text.parse::<f64>(),
            ) {
                (Ok(value), _, _) => visitor.visit_i64(value),
                (_, Ok(value), _) => visitor.visit_u64(value),
                // A number beyond the range of `f64` is clamped. The node keeps its digits.
                (_, _, Ok(value)) => visitor.visit_f64(value.clamp(f64::MIN, f64::MAX)),
                _ => visitor.visit_str(text),
            },
            Value::Text(text) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items(items.iter())),
            Value::Map(entries) => visitor.visit_map(Entries {
                rest: entries.iter(),
                value: None,
            }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.value {
            Value::Map(entries) => {
                let access = Entries {
                    rest: entries.iter(),
                    value: None,
                };
                visitor.visit_enum(serde::de::value::MapAccessDeserializer::new(access))
            }
            Value::Text(text) => text
                .as_str()
                .into_deserializer()
                .deserialize_enum(name, variants, visitor),
            _ => Err(serde::de::Error::custom(format!(
                "expected an enum, found {}",
                self.kind()
            ))),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for &Node {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

struct Items<'a>(std::slice::Iter<'a, Node>);

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Error;
    fn next_element_seed<T: serde::de::DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|node| seed.deserialize(node)).transpose()
    }
}

struct Entries<'a> {
    rest: std::slice::Iter<'a, (Key, Node)>,
    value: Option<&'a Node>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Error;

    fn next_key_seed<K: serde::de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(key.text.as_str().into_deserializer())
            .map(Some)
    }

    fn next_value_seed<V: serde::de::DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Error> {
        match self.value.take() {
            Some(node) => seed.deserialize(node),
            None => Err(serde::de::Error::custom(
                "`next_value_seed` was called before `next_key_seed`",
            )),
        }
    }
}
