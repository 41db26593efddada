//! YAML as a tree of JSON.

use crate::bodies::json_tree::Tree;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use std::fmt;

/// Parses a YAML document. The error says what is wrong, and where.
pub fn parse(text: &str) -> Result<Tree, String> {
    match serde_yaml::from_str::<Yaml>(text) {
        Ok(Yaml(tree)) => Ok(tree),
        Err(error) => Err(error.to_string()),
    }
}

/// YAML as a tree. Integers keep up to 128 bits.
struct Yaml(Tree);

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Yaml;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Number(value.to_string())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Number(value.to_string())))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Number(value.to_string())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Number(format!("{value:?}"))))
    }

    fn visit_str<E>(self, value: &str) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Text(value.to_owned())))
    }

    fn visit_unit<E>(self) -> Result<Yaml, E> {
        Ok(Yaml(Tree::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Yaml, A::Error> {
        let mut found = Vec::new();
        while let Some(Yaml(item)) = items.next_element()? {
            found.push(item);
        }
        Ok(Yaml(Tree::List(found)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Yaml, A::Error> {
        let mut found = Vec::new();
        while let Some((Yaml(key), Yaml(value))) = entries.next_entry()? {
            let key = match key {
                Tree::Text(text) => text,
                other => other.write(),
            };
            found.push((key, value));
        }
        Ok(Yaml(Tree::Map(found)))
    }
}
