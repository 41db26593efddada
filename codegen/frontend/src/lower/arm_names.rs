//! Arms know what they are called within their union.

use super::{
    all_of::{MergedSchema, NamedSchema},
    naming,
};
use crate::openapi::schema_view::SchemaOrRef;
use ir::{Arm, Name};
use std::collections::BTreeSet;

/// What each arm is called: a component by the words that set it apart from the others, a list or a
/// scalar by its kind, an object written in place by the one text that
/// selects it or by a key that only it has.
pub fn names(parts: &[(NamedSchema<'_>, MergedSchema<'_>)]) -> Vec<Name> {
    let components: Vec<Name> = parts
        .iter()
        .filter_map(|((place, _), _)| match place {
            SchemaOrRef::Reference(component, _) => Some(Name::new(component)),
            SchemaOrRef::Inline(..) => None,
        })
        .collect();
    let mut short = naming::distinct_parts(&components).into_iter();
    let literals = literals(parts);
    let plain = parts.iter().enumerate().map(|(index, ((place, _), part))| {
        let by_component = match place {
            SchemaOrRef::Reference(..) => short.next(),
            SchemaOrRef::Inline(..) => None,
        };
        by_component
            .or_else(|| literals.get(index).cloned())
            .unwrap_or_else(|| inline_name(part, index, parts))
    });
    let texts: Vec<String> = plain.map(|name| name.words().join("_")).collect();
    naming::distinct(&texts.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What sets the texts apart that select the arms; empty unless there is one field that selects.
fn literals(parts: &[(NamedSchema<'_>, MergedSchema<'_>)]) -> Vec<Name> {
    let Some(((_, first), rest)) = parts.split_first() else {
        return Vec::new();
    };
    let found = first.properties.keys().find_map(|key| {
        let others = rest.iter().map(|(_, part)| literal(part, key));
        let texts: Option<Vec<&str>> = [literal(first, key)].into_iter().chain(others).collect();
        let different = texts.iter().flatten().collect::<BTreeSet<_>>().len() == parts.len();
        texts.filter(|_| different)
    });
    let names: Vec<Name> = found.into_iter().flatten().map(Name::new).collect();
    naming::distinct_parts(&names)
}

/// The one text that a property may hold, if it is written in place.
fn literal<'m>(part: &MergedSchema<'m>, key: &str) -> Option<&'m str> {
    part.properties.get(key)?.iter().find_map(|(place, _)| {
        let SchemaOrRef::Inline(_, node) = place else {
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
    let others = |key: &str| {
        parts
            .iter()
            .enumerate()
            .any(|(other, (_, part))| other != index && part.properties.contains_key(key))
    };
    let objects = parts.iter().filter(|(_, part)| part.is_object()).count();
    if part.is_object() && objects == 1 {
        return Name::new("object");
    }
    let mut keys = part.required.keys().chain(part.properties.keys());
    let by_key = keys.find(|key| !others(key)).map(|key| Name::new(key));
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

/// Where each arm has a tag of its own, it is called by that.
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
