//! Replaces provisional references by references to named components.

use crate::{
    bundle::{
        component::{Component, provisional_reference},
        reference::escape_token,
    },
    read::node::{Key, Node, Value},
};
use std::collections::HashMap;

/// Replaces every provisional reference below a node.
pub fn rewrite_refs(node: &mut Node, names: &HashMap<String, String>) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| rewrite_refs(item, names)),
        Value::Map(entries) => {
            for (Key { text: key, .. }, value) in entries {
                let new = value.as_str().and_then(|text| names.get(text));
                match new {
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

/// The final reference for each provisional one.
pub fn provisional_names(components: &[Component], names: &[String]) -> HashMap<String, String> {
    let pairs = components
        .iter()
        .zip(names)
        .enumerate()
        .map(|(index, (member, name))| {
            let reference = format!(
                "#/components/{}/{}",
                member.section.key(),
                escape_token(name)
            );
            (provisional_reference(member.section, index), reference)
        });
    pairs.collect()
}
