//! Settling knows where provisional references stand, and puts names in their place.

use crate::{
    bundle::{
        component::{Component, provisional_reference},
        reference::escape_token,
    },
    read::node::{Key, Node, Value},
};
use std::collections::HashMap;

/// The numbers of provisional references become names.
pub fn rewrite_refs(node: &mut Node, names: &HashMap<String, String>) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| rewrite_refs(item, names)),
        Value::Map(entries) => {
            for (Key { text: key, .. }, value) in entries {
                let named = value.as_str().and_then(|text| names.get(text));
                match named {
                    Some(name) if key == "$ref" => value.value = Value::Text(name.clone()),
                    _ if key == "mapping" => rewrite_mapping(value, names),
                    _ => rewrite_refs(value, names),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
    }
}

fn rewrite_mapping(mapping: &mut Node, names: &HashMap<String, String>) {
    let Value::Map(entries) = &mut mapping.value else {
        return;
    };
    for (_, value) in entries {
        match value.as_str().and_then(|text| names.get(text)) {
            Some(name) => value.value = Value::Text(name.clone()),
            None => rewrite_refs(value, names),
        }
    }
}

/// Every provisional reference with the name it gets.
pub fn provisional_names(found: &[Component], names: &[String]) -> HashMap<String, String> {
    let pairs = found
        .iter()
        .zip(names)
        .enumerate()
        .map(|(number, (member, name))| {
            let reference = format!(
                "#/components/{}/{}",
                member.section.key(),
                escape_token(name)
            );
            (provisional_reference(member.section, number), reference)
        });
    pairs.collect()
}
