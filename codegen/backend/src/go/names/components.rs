//! Components: types that several resources use, grouped so that no group depends on another.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Api, Shape, TypeId, each_type};

/// A group of types, and the one that it is named after: the type from which the most others are reached.
pub struct Component {
    /// The type that the group is named after.
    pub root: TypeId,
    /// The types of the group.
    pub types: BTreeSet<TypeId>,
}

/// The named types that a type contains, without aliases.
pub fn inner_types(api: &Api, id: TypeId) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut open = vec![id];
    while let Some(outer) = open.pop() {
        each_type(&api.types[outer], &mut |ty| {
            let mut part = |inner: &ir::Type| {
                if let ir::Type::Def(inner) = inner {
                    match api.types[*inner].shape {
                        Shape::Alias(_) => open.push(*inner),
                        _ => drop(found.insert(*inner)),
                    }
                }
            };
            ir::each_part(ty, &mut |inner| part(inner));
        });
    }
    found
}

/// The components of some types, in the order of their first type.
pub fn components(api: &Api, types: &BTreeSet<TypeId>) -> Vec<Component> {
    let edges: BTreeMap<TypeId, BTreeSet<TypeId>> = types
        .iter()
        .map(|id| (*id, inner_types(api, *id)))
        .collect();
    let mut neighbours: BTreeMap<TypeId, BTreeSet<TypeId>> = edges.clone();
    for (outer, inners) in &edges {
        for inner in inners {
            neighbours.entry(*inner).or_default().insert(*outer);
        }
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for start in types {
        if seen.contains(start) {
            continue;
        }
        let members = reach(*start, &neighbours, types);
        seen.extend(members.iter().copied());
        found.push(Component {
            root: root(api, &edges, &members).unwrap_or(*start),
            types: members,
        });
    }
    found
}

/// The type from which the most others are reached: of several, the first by name.
fn root(
    api: &Api,
    edges: &BTreeMap<TypeId, BTreeSet<TypeId>>,
    members: &BTreeSet<TypeId>,
) -> Option<TypeId> {
    let mut by_name: Vec<TypeId> = members.iter().copied().collect();
    by_name.sort_by_key(|id| &api.types[*id].name);
    let mut reached = BTreeSet::new();
    let mut best: Option<(usize, TypeId)> = None;
    for id in by_name {
        // What an earlier type reaches does not reach more than that one does.
        if reached.contains(&id) {
            continue;
        }
        let inner = reach(id, edges, members);
        if best.is_none_or(|(size, _)| inner.len() > size) {
            best = Some((inner.len(), id));
        }
        reached.extend(inner);
    }
    best.map(|(_, id)| id)
}

fn reach(
    start: TypeId,
    edges: &BTreeMap<TypeId, BTreeSet<TypeId>>,
    within: &BTreeSet<TypeId>,
) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        if within.contains(&id) && found.insert(id) {
            open.extend(edges.get(&id).into_iter().flatten());
        }
    }
    found
}
