//! Chooses the discriminator of a union.

use crate::lower::schema::all_of::MergedSchema;
use crate::{
    openapi::schema_view::{SchemaOrRef, component_name},
    read::node::Node,
};
use ir::{Arm, JsonKind, Name, TagValue, Type, Union, Wire};
use std::collections::BTreeSet;

/// A variant of a union without a discriminator.
pub struct Candidate<'m> {
    pub schema: SchemaOrRef<'m>,
    pub part: MergedSchema<'m>,
    pub name: Name,
    pub ty: Type,
    pub kinds: Vec<JsonKind>,
}

/// By the kind of JSON value, if no two arms have the same kind.
pub fn by_kind(candidates: &[Candidate]) -> Option<Union> {
    let mut seen: Vec<JsonKind> = Vec::new();
    for candidate in candidates {
        let [kind] = candidate.kinds.as_slice() else {
            return None;
        };
        if seen.contains(kind) {
            return None;
        }
        seen.push(*kind);
    }
    let arm = |candidate: &Candidate, by| Arm {
        name: candidate.name.clone(),
        ty: candidate.ty.clone(),
        by,
    };
    Some(Union::Kind(
        candidates
            .iter()
            .zip(seen)
            .map(|(candidate, kind)| arm(candidate, kind))
            .collect(),
    ))
}

/// By the kind of JSON value, with the first arm of each kind. The other arms are never read.
pub fn by_first_kind(candidates: Vec<Candidate>) -> Union {
    let mut arms: Vec<Arm<JsonKind>> = Vec::new();
    for candidate in candidates {
        for kind in candidate.kinds {
            if !arms
                .iter()
                .any(|arm| arm.by == kind || arm.name == candidate.name)
            {
                arms.push(Arm {
                    name: candidate.name.clone(),
                    ty: candidate.ty.clone(),
                    by: kind,
                });
            }
        }
    }
    if arms.is_empty() {
        let ty = Type::Any(ir::Untyped::Undescribed);
        arms.push(Arm {
            name: Name::new("value"),
            ty,
            by: JsonKind::Object,
        });
    }
    Union::Kind(arms)
}

/// By keys that an arm requires and no other arm has. One arm may have no such keys, and is the fallback.
pub fn by_key(candidates: &[Candidate]) -> Option<Union> {
    let own_keys = |index: usize| -> Vec<Wire> {
        let required = candidates[index].part.required.keys();
        let elsewhere = |key: &str| {
            candidates.iter().enumerate().any(|(other, candidate)| {
                other != index && candidate.part.properties.contains_key(key)
            })
        };
        required
            .filter(|key| !elsewhere(key))
            .map(|key| Wire::from(*key))
            .collect()
    };
    let keys: Vec<Vec<Wire>> = (0..candidates.len()).map(own_keys).collect();
    let without_own_keys = keys.iter().filter(|keys| keys.is_empty()).count();
    if without_own_keys > 1 {
        return None;
    }
    let arms = candidates.iter().zip(keys);
    let arms = arms.map(|(one, by)| Arm {
        name: one.name.clone(),
        ty: one.ty.clone(),
        by,
    });
    Some(Union::Key(arms.collect()))
}

/// Whether both of two arms have a key, required or not, that the other does not have. A value with such a
/// key is told apart with certainty.
pub fn each_has_its_own_key(candidates: &[Candidate]) -> bool {
    let has_own_key = |index: usize| {
        candidates[index].part.properties.keys().any(|key| {
            candidates
                .iter()
                .enumerate()
                .all(|(other, one)| other == index || !one.part.properties.contains_key(key))
        })
    };
    candidates.len() == 2 && (0..candidates.len()).all(has_own_key)
}

/// By the number of keys that a value and an arm have in common.
pub fn by_overlap(candidates: Vec<Candidate>) -> Union {
    let keys = |part: &MergedSchema| part.properties.keys().map(|key| Wire::from(*key)).collect();
    let arms = candidates.into_iter().map(|one| Arm {
        by: keys(&one.part),
        name: one.name,
        ty: one.ty,
    });
    Union::Overlap(arms.collect())
}

/// By the text of a sibling field of the union, as an `x-sibling: {field, mapping}` extension specifies.
pub fn sibling(extension: &Node, candidates: &[Candidate]) -> Option<Union> {
    let field = Wire::from(extension.get("field")?.as_str()?);
    let mapping = extension.get("mapping")?.entries();
    let mut arms: Vec<Arm<Vec<TagValue>>> = Vec::new();
    for candidate in candidates {
        let SchemaOrRef::Reference(own_name, _) = candidate.schema else {
            return None;
        };
        let selects_own = |value: &Node| {
            value
                .as_str()
                .is_some_and(|text| component_name(text) == own_name)
        };
        let by: BTreeSet<String> = mapping
            .iter()
            .filter(|(_, value)| selects_own(value))
            .map(|(key, _)| key.text.clone())
            .collect();
        arms.push(Arm {
            name: candidate.name.clone(),
            ty: candidate.ty.clone(),
            by: by.into_iter().map(TagValue::Text).collect(),
        });
    }
    Some(Union::Sibling { field, arms })
}
