//! Merging: makes one type of enums with the same values and related names.

use crate::{
    Api, Name, Shape, Type, TypeId, map_types,
    unique_names::{Scope, type_candidates},
};
use std::collections::{BTreeMap, BTreeSet};

/// Enums that were chosen by hand to be one type: the name of the type, and the names that its members would have alone.
pub type EnumGroups = BTreeMap<Name, Vec<Name>>;

/// The result of merging.
pub struct Merged {
    /// The name of each type, by its id before merging.
    pub names: BTreeMap<TypeId, Name>,
    /// Names from the lock that a hand-made group replaced, and the name of the group.
    pub renamed: BTreeMap<Name, Name>,
    /// Names of hand-made groups that other types have already. Their enums are not merged.
    pub refused: Vec<Name>,
}

/// Merges enums that have the same values and mean the same thing.
///
/// Enums that the lock has under one name stay merged, whatever values were added to one of them, and enums that it has
/// under several names stay apart. `kept` has the names from the lock, `taken` those that no new type gets. Of
/// the remaining enums, those in a hand-made group are merged, and so are those whose names end in the same word and
/// share another word before it: equal values under unrelated names may be equal by chance.
pub fn merge(
    api: &mut Api,
    groups: &EnumGroups,
    kept: &BTreeMap<TypeId, Name>,
    taken: &BTreeSet<&Name>,
) -> Merged {
    let ids: Vec<TypeId> = api.types.ids().collect();
    let natural: BTreeMap<TypeId, Name> = ids
        .iter()
        .map(|id| (*id, api.types[*id].name.clone()))
        .collect();
    let mut work = Work {
        moved: BTreeMap::new(),
        renamed: BTreeMap::new(),
        refused: Vec::new(),
    };
    restore(api, kept, taken, &mut work.moved);
    for members in alike(api, &work.moved) {
        work.settle(api, groups, kept, &natural, members);
    }
    let now = |id: &TypeId| work.moved.get(id).copied().unwrap_or(*id);
    let names = ids
        .iter()
        .map(|id| (*id, api.types[now(id)].name.clone()))
        .collect();
    map_types(api, &mut |ty| {
        if let Type::Def(id) = ty {
            *id = work.moved.get(id).copied().unwrap_or(*id);
        }
    });
    super::prune(api);
    Merged {
        names,
        renamed: work.renamed,
        refused: work.refused,
    }
}

/// Gives known types the names from the lock, and all others names that are free.
fn restore(
    api: &mut Api,
    kept: &BTreeMap<TypeId, Name>,
    taken: &BTreeSet<&Name>,
    moved: &mut BTreeMap<TypeId, TypeId>,
) {
    let mut groups: BTreeMap<&Name, Vec<TypeId>> = BTreeMap::new();
    for (id, name) in kept {
        groups.entry(name).or_default().push(*id);
    }
    let mut scope = Scope::with_taken(taken.iter().copied());
    for (name, group) in groups {
        scope.take(name);
        unite(api, &group, name, moved);
    }
    for (_, def) in api
        .types
        .iter_mut()
        .filter(|(id, _)| !kept.contains_key(id))
    {
        def.wires.sort();
        def.name = scope.claim(type_candidates(&def.name));
    }
}

struct Work {
    moved: BTreeMap<TypeId, TypeId>,
    renamed: BTreeMap<Name, Name>,
    refused: Vec<Name>,
}

impl Work {
    /// Each of some types with itself and all types that it replaces.
    fn origins(&self, members: &[TypeId]) -> BTreeMap<TypeId, Vec<TypeId>> {
        let mut origins: BTreeMap<TypeId, Vec<TypeId>> =
            members.iter().map(|id| (*id, vec![*id])).collect();
        for (from, to) in &self.moved {
            if let Some(all) = origins.get_mut(to) {
                all.push(*from);
            }
        }
        origins
    }

    /// Decides which of some enums with the same values are merged.
    fn settle(
        &mut self,
        api: &mut Api,
        groups: &EnumGroups,
        kept: &BTreeMap<TypeId, Name>,
        natural: &BTreeMap<TypeId, Name>,
        members: Vec<TypeId>,
    ) {
        let mut rest = members.clone();
        let mut origins = self.origins(&members);
        for (name, wanted) in groups {
            let called = |id: TypeId| {
                let mut all = origins[&id].iter();
                all.any(|one| wanted.contains(&natural[one]))
            };
            let group: Vec<TypeId> = members.iter().copied().filter(|id| called(*id)).collect();
            if !group.is_empty() {
                rest.retain(|id| !group.contains(id));
                if is_taken(api, &self.moved, &group, name) {
                    self.refused.push(name.clone());
                } else {
                    self.renamed.extend(left(&group, kept, name));
                    unite(api, &group, name, &mut self.moved);
                    origins = self.origins(&members);
                }
            }
        }
        let mut by_word: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for id in rest {
            let last = natural[&id]
                .singular()
                .words()
                .last()
                .cloned()
                .unwrap_or_default();
            by_word.entry(last).or_default().push(id);
        }
        for mut group in by_word.into_values() {
            let names: BTreeSet<&Name> = group.iter().filter_map(|id| kept.get(id)).collect();
            let known = match names.len() {
                0 => None,
                1 => names.first().map(|name| (*name).clone()),
                _ => {
                    group.retain(|id| !kept.contains_key(id));
                    None
                }
            };
            if group.len() < 2 {
                continue;
            }
            let several =
                matches!(&api.types[group[0]].shape, Shape::Enum(one) if one.values.len() > 1);
            if let Some(name) = common(api, &self.moved, &group).filter(|_| several) {
                unite(api, &group, &known.unwrap_or(name), &mut self.moved);
            }
        }
    }
}

/// The names from the lock that a group had and has no more.
fn left(group: &[TypeId], kept: &BTreeMap<TypeId, Name>, name: &Name) -> Vec<(Name, Name)> {
    let olds = group
        .iter()
        .filter_map(|id| kept.get(id))
        .filter(|old| *old != name);
    olds.map(|old| (old.clone(), name.clone())).collect()
}

/// Whether a type outside of a group has this name.
fn is_taken(api: &Api, moved: &BTreeMap<TypeId, TypeId>, group: &[TypeId], name: &Name) -> bool {
    let mut called = api.types.iter().filter(|(_, def)| def.name == *name);
    called.any(|(id, _)| !moved.contains_key(&id) && !group.contains(&id))
}

/// Groups of enums with the same values.
fn alike(api: &Api, moved: &BTreeMap<TypeId, TypeId>) -> Vec<Vec<TypeId>> {
    let mut groups: BTreeMap<(bool, Vec<&str>), Vec<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.iter().filter(|(id, _)| !moved.contains_key(id)) {
        if let Shape::Enum(one) = &def.shape {
            let mut wires: Vec<&str> = one.values.iter().map(|value| value.wire.as_str()).collect();
            wires.sort_unstable();
            let text = matches!(one.repr, crate::Repr::Text);
            groups.entry((text, wires)).or_default().push(id);
        }
    }
    groups.into_values().collect()
}

/// The name of a group: that of its only component, or else the words that all names begin and end with, if there are at
/// least two of them and no other type has that name.
fn common(api: &Api, moved: &BTreeMap<TypeId, TypeId>, group: &[TypeId]) -> Option<Name> {
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
    (words.len() > 1 && back > 0 && !is_taken(api, moved, group, &name)).then_some(name)
}

/// Replaces a group by its first member.
fn unite(api: &mut Api, group: &[TypeId], name: &Name, moved: &mut BTreeMap<TypeId, TypeId>) {
    let Some((&first, rest)) = group.split_first() else {
        return;
    };
    for &other in rest {
        let wires = api.types[other].wires.clone();
        api.types[first].wires.extend(wires);
        moved.insert(other, first);
        for to in moved.values_mut().filter(|to| **to == other) {
            *to = first;
        }
        join(api, first, other);
    }
    api.types[first].wires.sort();
    api.types[first].name = name.clone();
}

/// Adds to the first enum the values that only the other one has.
fn join(api: &mut Api, first: TypeId, other: TypeId) {
    let more = match &api.types[other].shape {
        Shape::Enum(one) => one.values.clone(),
        Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
    };
    let Shape::Enum(one) = &mut api.types[first].shape else {
        return;
    };
    let known: BTreeSet<String> = one
        .values
        .iter()
        .map(|value| value.wire.0.clone())
        .collect();
    let fresh: Vec<_> = more
        .into_iter()
        .filter(|value| !known.contains(&value.wire.0))
        .collect();
    if !fresh.is_empty() {
        one.values.extend(fresh);
        one.values
            .sort_by_key(|value| (value.wire.0.parse::<i64>().ok(), value.wire.0.clone()));
    }
}
