//! Settling knows where provisional references stand, and puts names in their place.

use crate::{
    link::{Found, provisional},
    node::{Key, Node, Value},
    path::escape,
};
use std::collections::HashMap;

/// The numbers of provisional references become names.
pub fn settle(node: &mut Node, names: &HashMap<String, String>) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| settle(item, names)),
        Value::Map(entries) => {
            for (Key { text: key, .. }, value) in entries {
                let named = value.as_str().and_then(|text| names.get(text));
                match named {
                    Some(name) if key == "$ref" => value.value = Value::Text(name.clone()),
                    _ if key == "mapping" => settle_mapping(value, names),
                    _ => settle(value, names),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
    }
}

fn settle_mapping(mapping: &mut Node, names: &HashMap<String, String>) {
    let Value::Map(entries) = &mut mapping.value else {
        return;
    };
    for (_, value) in entries {
        match value.as_str().and_then(|text| names.get(text)) {
            Some(name) => value.value = Value::Text(name.clone()),
            None => settle(value, names),
        }
    }
}

/// Every provisional reference with the name it gets.
pub fn provisional_names(found: &[Found], names: &[String]) -> HashMap<String, String> {
    let pairs = found
        .iter()
        .zip(names)
        .enumerate()
        .map(|(number, (member, name))| {
            let reference = format!("#/components/{}/{}", member.section.key(), escape(name));
            (provisional(member.section, number), reference)
        });
    pairs.collect()
}
