//! Recursion: which types contain themselves.

use super::visit;
use crate::{Api, TypeId};
use std::collections::BTreeSet;

/// All edges of cycles of types that contain each other directly, not through a list or map.
/// `without` is left out before the cycles are searched.
pub fn cyclic_edges(api: &Api, without: &BTreeSet<(TypeId, TypeId)>) -> BTreeSet<(TypeId, TypeId)> {
    let mut holds: Vec<BTreeSet<TypeId>> = vec![BTreeSet::new(); api.types.len()];
    let mut holders: Vec<BTreeSet<TypeId>> = vec![BTreeSet::new(); api.types.len()];
    for (id, def) in api.types.iter() {
        visit::each_type(def, &mut |ty| {
            if let Some(inner) = ty.def().filter(|inner| !without.contains(&(id, *inner))) {
                holds[id.index()].insert(inner);
                holders[inner.index()].insert(id);
            }
        });
    }
    let components = components(api, &holds, &holders);
    let mut edges = BTreeSet::new();
    for outer in api.types.ids() {
        let inners = holds[outer.index()].iter().copied();
        let inners = inners.filter(|inner| components[inner.index()] == components[outer.index()]);
        edges.extend(inners.map(|inner| (outer, inner)));
    }
    edges
}

/// The strongly connected component of each type, as a number (Kosaraju's algorithm).
fn components(api: &Api, holds: &[BTreeSet<TypeId>], holders: &[BTreeSet<TypeId>]) -> Vec<usize> {
    let mut seen = vec![false; holds.len()];
    let mut finished: Vec<TypeId> = Vec::with_capacity(holds.len());
    for root in api.types.ids() {
        let mut open = vec![(root, false)];
        while let Some((id, is_finished)) = open.pop() {
            if is_finished {
                finished.push(id);
            } else if !std::mem::replace(&mut seen[id.index()], true) {
                open.push((id, true));
                open.extend(holds[id.index()].iter().map(|inner| (*inner, false)));
            }
        }
    }
    let mut components = vec![usize::MAX; holds.len()];
    for (component, root) in finished.into_iter().rev().enumerate() {
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            if components[id.index()] == usize::MAX {
                components[id.index()] = component;
                open.extend(&holders[id.index()]);
            }
        }
    }
    components
}
