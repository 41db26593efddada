//! Pruning: drops the types that no operation uses.

use crate::{Analysis, Api, Arena, Type, TypeId, map_types};
use std::collections::BTreeMap;

/// Drops every type that no operation sends or receives.
pub fn prune(api: &mut Api) {
    let analysis = Analysis::of(api);
    let mut kept = Arena::new();
    let mut moved: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for (id, def) in std::mem::take(&mut api.types).into_members() {
        if analysis.is_used(id) {
            moved.insert(id, kept.push(def));
        }
    }
    api.types = kept;
    map_types(api, &mut |ty| {
        if let Type::Def(id) = ty {
            *id = moved[id];
        }
    });
}
