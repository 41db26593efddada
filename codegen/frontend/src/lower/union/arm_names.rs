//! Names of union arms.

use super::tag_value::tag_of;
use crate::lower::naming;
use crate::lower::schema::all_of::{MergedSchema, NamedSchema};
use crate::openapi::schema_view::SchemaOrRef;
use crate::read::node::Node;
use ir::{Arm, Name, TagValue};
use std::collections::BTreeSet;

/// The name of each arm. A component is named by the words that distinguish it from the other components, a
/// list or scalar by its kind, and an inline object by the literal that selects it or by a key that only it
/// has.
pub fn arm_names(parts: &[(NamedSchema<'_>, MergedSchema<'_>)]) -> Vec<Name> {
    let components: Vec<Name> = parts
        .iter()
        .filter_map(|((schema, _), _)| match schema {
            SchemaOrRef::Reference(component, _) => Some(Name::new(component)),
            SchemaOrRef::Inline(..) => None,
        })
        .collect();
    let mut component_names = naming::distinct_parts(&components).into_iter();
    let literals = distinguishing_literals(parts);
    let names = parts
        .iter()
        .enumerate()
        .map(|(index, ((schema, _), part))| {
            let by_component = match schema {
                SchemaOrRef::Reference(..) => component_names.next(),
                SchemaOrRef::Inline(..) => None,
            };
            by_component
                .or_else(|| literals.get(index).cloned())
                .unwrap_or_else(|| inline_name(part, index, parts))
        });
    let texts: Vec<String> = names.map(|name| name.words().join("_")).collect();
    naming::distinct(&texts.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The words that distinguish the literals that select the arms. Empty unless one field selects all arms.
fn distinguishing_literals(parts: &[(NamedSchema<'_>, MergedSchema<'_>)]) -> Vec<Name> {
    let Some(((_, first), rest)) = parts.split_first() else {
        return Vec::new();
    };
    // The key that only one arm has says more than a number or a boolean.
    let has_own_keys = (0..parts.len()).all(|index| own_key(index, parts).is_some());
    let literals = first.properties.keys().find_map(|key| {
        let others = rest.iter().map(|(_, part)| only_literal(part, key));
        let values: Vec<TagValue> = [only_literal(first, key)]
            .into_iter()
            .chain(others)
            .collect::<Option<_>>()?;
        let texts: BTreeSet<&str> = values.iter().map(TagValue::text).collect();
        let is_text = values
            .iter()
            .all(|value| matches!(value, TagValue::Text(_)));
        (texts.len() == parts.len() && (is_text || !has_own_keys)).then(|| tag_names(key, &values))
    });
    literals.unwrap_or_default()
}

/// The names of arms that these values of a key select. A number or a boolean says nothing without the key.
fn tag_names(key: &str, values: &[TagValue]) -> Vec<Name> {
    let is_text = |value: &TagValue| matches!(value, TagValue::Text(_));
    let names = values.iter().map(|value| Name::new(value.text()));
    match values.iter().all(is_text) {
        true => naming::distinct_parts(&names.collect::<Vec<_>>()),
        false => names.map(|name| Name::new(key).then(&name)).collect(),
    }
}

/// The only value that an inline property allows, if there is just one.
fn only_literal(part: &MergedSchema, key: &str) -> Option<TagValue> {
    part.properties.get(key)?.iter().find_map(|(schema, _)| {
        let SchemaOrRef::Inline(_, node) = schema else {
            return None;
        };
        match node.get("enum")?.items() {
            [only] => tag_of(only, node.get("type").and_then(Node::as_str)),
            _ => None,
        }
    })
}

/// The first key that no other arm has. A required key comes first.
fn own_key<'m>(index: usize, parts: &[(NamedSchema<'m>, MergedSchema<'m>)]) -> Option<&'m str> {
    let is_shared = |key: &str| {
        parts
            .iter()
            .enumerate()
            .any(|(other, (_, part))| other != index && part.properties.contains_key(key))
    };
    let part = &parts[index].1;
    let mut keys = part.required.keys().chain(part.properties.keys());
    keys.find(|key| !is_shared(key)).copied()
}

fn inline_name(
    part: &MergedSchema<'_>,
    index: usize,
    parts: &[(NamedSchema<'_>, MergedSchema<'_>)],
) -> Name {
    let objects = parts.iter().filter(|(_, part)| part.is_object()).count();
    if part.is_object() && objects == 1 {
        return Name::new("object");
    }
    own_key(index, parts).map(Name::new).unwrap_or_else(|| {
        Name::new(match part.ty {
            Some("string") => "text",
            Some("integer") => "integer",
            Some("number") => "number",
            Some("boolean") => "flag",
            Some("array") => "list",
            Some("object") => "object",
            _ => "value",
        })
    })
}

/// Renames the arms after their tags, if each has exactly one, which is text.
pub fn name_by_tag(arms: &mut [Arm<Vec<TagValue>>]) {
    let tags: Vec<Name> = arms
        .iter()
        .filter_map(|arm| match arm.by.as_slice() {
            [TagValue::Text(text)] => Some(Name::new(text)),
            _ => None,
        })
        .collect();
    if tags.len() == arms.len() {
        let texts: Vec<String> = naming::distinct_parts(&tags)
            .iter()
            .map(|name| name.words().join("_"))
            .collect();
        let names = naming::distinct(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        arms.iter_mut()
            .zip(names)
            .for_each(|(arm, name)| arm.name = name);
    }
}
