//! Merging knows which enums are one: equal values under one word, or as the ledger of names says.

use crate::{Api, Name, Shape, Type, TypeId, map_types};
use std::collections::BTreeMap;

/// Which enums are one type, by the names they would have had: the name of the one, its members.
pub type Unions = BTreeMap<Name, Vec<Name>>;

/// Makes one type of enums that have the same values and mean the same thing.
///
/// What the ledger groups is one. Of the rest, those are one whose names end in the same word and
/// share a word before it as well: equal values under other words may be equal by chance.
///
/// Gives back the names of the ledger that other types have already; their groups stay apart.
pub fn merge(api: &mut Api, ledger: &Unions) -> Vec<Name> {
    let mut refused = Vec::new();
    let mut moved: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for members in alike(api) {
        let mut rest = members.clone();
        for (name, wanted) in ledger {
            let group: Vec<TypeId> = members
                .iter()
                .copied()
                .filter(|id| wanted.contains(&api.types[*id].name))
                .collect();
            if !group.is_empty() {
                rest.retain(|id| !group.contains(id));
                if is_taken(api, &group, name) {
                    refused.push(name.clone());
                } else {
                    unite(api, &group, name, &mut moved);
                }
            }
        }
        let mut by_word: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for id in rest {
            let last = api.types[id]
                .name
                .singular()
                .words()
                .last()
                .cloned()
                .unwrap_or_default();
            by_word.entry(last).or_default().push(id);
        }
        for group in by_word.into_values().filter(|group| group.len() > 1) {
            let several =
                matches!(&api.types[group[0]].shape, Shape::Enum(one) if one.values.len() > 1);
            if let Some(name) = common(api, &group).filter(|_| several) {
                unite(api, &group, &name, &mut moved);
            }
        }
    }
    map_types(api, &mut |ty| {
        if let Type::Def(id) = ty {
            *id = moved.get(id).copied().unwrap_or(*id);
        }
    });
    super::prune(api);
    refused
}

/// Whether a type outside of a group has this name.
fn is_taken(api: &Api, group: &[TypeId], name: &Name) -> bool {
    api.types
        .iter()
        .any(|(id, def)| def.name == *name && !group.contains(&id))
}

/// Groups of enums with the same values.
fn alike(api: &Api) -> Vec<Vec<TypeId>> {
    let mut groups: BTreeMap<(bool, Vec<&str>), Vec<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        if let Shape::Enum(one) = &def.shape {
            let mut wires: Vec<&str> = one.values.iter().map(|value| value.wire.as_str()).collect();
            wires.sort_unstable();
            let text = matches!(one.repr, crate::Repr::Text);
            groups.entry((text, wires)).or_default().push(id);
        }
    }
    groups
        .into_values()
        .filter(|group| !group.is_empty())
        .collect()
}

/// What a group is called: as its only component; else by the words that all names begin and end
/// with, if those are at least two and no other type is called so.
fn common(api: &Api, group: &[TypeId]) -> Option<Name> {
    let components: Vec<&Name> = group
        .iter()
        .filter(|id| !api.types[**id].wires.is_empty())
        .map(|id| &api.types[*id].name)
        .collect();
    if let [only] = components.as_slice() {
        return Some((*only).clone());
    }
    let names: Vec<Name> = group
        .iter()
        .map(|id| api.types[*id].name.singular())
        .collect();
    let shortest = names.iter().map(|name| name.words().len()).min()?;
    let word = |name: &Name, at: usize, back: bool| {
        let words = name.words();
        words[if back { words.len() - 1 - at } else { at }].clone()
    };
    let same = |at: usize, back: bool| {
        names
            .iter()
            .all(|name| word(name, at, back) == word(&names[0], at, back))
    };
    let front = (0..shortest).take_while(|&at| same(at, false)).count();
    let back = (0..shortest - front)
        .take_while(|&at| same(at, true))
        .count();
    let words: Vec<String> = (0..front)
        .map(|at| word(&names[0], at, false))
        .chain((0..back).rev().map(|at| word(&names[0], at, true)))
        .collect();
    let name = Name::new(&words.join("_"));
    (words.len() > 1 && back > 0 && !is_taken(api, group, &name)).then_some(name)
}

/// The first of a group stands for all.
fn unite(api: &mut Api, group: &[TypeId], name: &Name, moved: &mut BTreeMap<TypeId, TypeId>) {
    let Some((&first, rest)) = group.split_first() else {
        return;
    };
    for &other in rest {
        let wires = api.types[other].wires.clone();
        api.types[first].wires.extend(wires);
        moved.insert(other, first);
    }
    api.types[first].wires.sort();
    api.types[first].name = name.clone();
}
