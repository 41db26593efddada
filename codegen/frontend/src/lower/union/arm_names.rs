//! Names of union arms.

use crate::lower::naming;
use crate::lower::schema::all_of::{MergedSchema, NamedSchema};
use crate::openapi::schema_view::SchemaOrRef;
use ir::{Arm, Name};
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
    let literals = first.properties.keys().find_map(|key| {
        let others = rest.iter().map(|(_, part)| only_literal(part, key));
        let texts: Option<Vec<&str>> = [only_literal(first, key)]
            .into_iter()
            .chain(others)
            .collect();
        let unique = texts.iter().flatten().collect::<BTreeSet<_>>().len() == parts.len();
        texts.filter(|_| unique)
    });
    let names: Vec<Name> = literals.into_iter().flatten().map(Name::new).collect();
    naming::distinct_parts(&names)
}

/// The only string that an inline property allows, if there is just one.
fn only_literal<'m>(part: &MergedSchema<'m>, key: &str) -> Option<&'m str> {
    part.properties.get(key)?.iter().find_map(|(schema, _)| {
        let SchemaOrRef::Inline(_, node) = schema else {
            return None;
        };
        match node.get("enum")?.items() {
            [only] => only.as_str(),
            _ => None,
        }
    })
}

fn inline_name(
    part: &MergedSchema<'_>,
    index: usize,
    parts: &[(NamedSchema<'_>, MergedSchema<'_>)],
) -> Name {
    let is_shared = |key: &str| {
        parts
            .iter()
            .enumerate()
            .any(|(other, (_, part))| other != index && part.properties.contains_key(key))
    };
    let objects = parts.iter().filter(|(_, part)| part.is_object()).count();
    if part.is_object() && objects == 1 {
        return Name::new("object");
    }
    let mut own_keys = part.required.keys().chain(part.properties.keys());
    let by_key = own_keys
        .find(|key| !is_shared(key))
        .map(|key| Name::new(key));
    by_key.unwrap_or_else(|| {
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

/// Renames the arms after their tags, if each has exactly one.
pub fn name_by_tag(arms: &mut [Arm<Vec<String>>]) {
    let tags: Vec<Name> = arms
        .iter()
        .filter(|arm| arm.by.len() == 1)
        .map(|arm| Name::new(&arm.by[0]))
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
