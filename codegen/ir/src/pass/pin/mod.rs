//! Pinning knows how to keep what has a name by it, whatever comes beside it.

mod argument_order;
mod match_types;
mod member_names;
mod operations;
mod usage_sites;

use super::merge::{self, Unions};
use crate::{Api, Direction, Facts, Name, NameLock, Previous, Shape, name_lock, visit};
use std::collections::{BTreeMap, BTreeSet};
use usage_sites::UsageSites;

/// No type needs more places to be known again by.
const PLACES: usize = 3;

/// Gives everything public the name of the lock, and what is not in it a name that is free. Gives
/// back the lock as it is now, and the names of hand-made groups that other types have already.
pub fn pin(api: &mut Api, lock: &NameLock, unions: &Unions) -> (NameLock, Vec<Name>) {
    let moves = operations::pin(api, lock);
    let sites = UsageSites::of(api, &moves.before);
    let matches = match_types::find(api, lock, &sites);
    let olds = lock
        .types
        .values()
        .flat_map(|known| &known.was)
        .chain(matches.heirs.keys());
    let merged = merge::merge(api, unions, &matches.names, &olds.collect());
    let olds = former(lock, &matches.heirs, &merged);
    member_names::types(api, lock);
    member_names::params(api, lock, &moves.before);
    argument_order::keep(api, lock, &moves.before);
    let mut next = NameLock {
        calls: moves.calls,
        types: known(api, lock, &sites, &merged),
        ..NameLock::default()
    };
    for (old, new) in &olds {
        if let Some(known) = next.types.get_mut(new) {
            known.was.insert(old.clone());
        }
    }
    api.previous = Previous {
        calls: moves.old,
        types: olds,
        sent: next
            .types
            .iter()
            .map(|(name, known)| (name.clone(), known.sent))
            .collect(),
        arms: lock.arms.clone(),
        near: near(lock),
    };
    let facts = Facts::of(api);
    member_names::write(api, &mut next);
    argument_order::write(api, &facts, &mut next);
    next.arms = arms(api, lock, &facts);
    for (name, held) in held(api, &facts) {
        if let Some(known) = next.types.get_mut(&name) {
            known.near = held;
        }
    }
    api.previous.arms = next.arms.clone();
    api.previous.near = near(&next);
    (next, merged.refused)
}

/// What each old name of a type leads to now, unless somebody else is called so.
fn former(
    lock: &NameLock,
    heirs: &BTreeMap<Name, Name>,
    merged: &merge::Merged,
) -> BTreeMap<Name, Name> {
    let taken: BTreeSet<&Name> = merged.names.values().collect();
    let mut olds: BTreeMap<Name, Name> = BTreeMap::new();
    let mut add = |old: &Name, new: &Name| {
        if old != new && !taken.contains(old) && taken.contains(new) {
            olds.insert(old.clone(), new.clone());
        }
    };
    let now = |name: &Name| -> Name {
        let heir = heirs.get(name).unwrap_or(name);
        merged.renamed.get(heir).unwrap_or(heir).clone()
    };
    for (name, known) in &lock.types {
        for old in known.was.iter().chain([name]) {
            add(old, &now(name));
        }
    }
    olds
}

/// By what every type is known again.
fn known(
    api: &Api,
    lock: &NameLock,
    sites: &UsageSites,
    merged: &merge::Merged,
) -> BTreeMap<Name, name_lock::TypeEntry> {
    let facts = Facts::of(api);
    let mut members: BTreeMap<&Name, Vec<Vec<String>>> = BTreeMap::new();
    for (id, name) in &merged.names {
        let places = sites.places(*id, &merged.names);
        members.entry(name).or_default().push(places);
    }
    let mut found = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let groups = members.remove(&def.name).unwrap_or_default();
        let all: BTreeSet<&String> = groups.iter().flatten().collect();
        let before = lock.types.get(&def.name);
        let mut at: BTreeSet<String> = before
            .into_iter()
            .flat_map(|known| known.at.iter().map(|place| sites.now(place)))
            .filter(|place| all.contains(place))
            .collect();
        if at.is_empty() && groups.len() == 1 {
            at.extend(all.iter().take(PLACES).map(|place| (*place).clone()));
        }
        for places in &groups {
            if !places.iter().any(|place| at.contains(place)) {
                at.extend(places.first().cloned());
            }
        }
        let reach = facts.reach(id);
        let seen = match (reach.update, reach.request) {
            (true, _) => Direction::Update,
            (false, true) => Direction::Request,
            (false, false) => Direction::Never,
        };
        found.insert(
            def.name.clone(),
            name_lock::TypeEntry {
                wires: def.wires.iter().map(|wire| wire.0.clone()).collect(),
                at,
                sent: before.map_or(seen, |known| known.sent),
                near: BTreeSet::new(),
                was: BTreeSet::new(),
            },
        );
    }
    found
}

/// Which types held which where they are themselves.
fn near(lock: &NameLock) -> BTreeSet<(Name, Name)> {
    let types = lock.types.iter();
    let pairs = types.flat_map(|(outer, known)| {
        let inners = known.near.iter();
        inners.map(|inner| (outer.clone(), inner.clone()))
    });
    pairs.collect()
}

/// What each type holds where it is itself. What holds nothing leads nowhere back.
fn held(api: &Api, facts: &Facts) -> BTreeMap<Name, BTreeSet<Name>> {
    let mut found: BTreeMap<Name, BTreeSet<Name>> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let mut held = BTreeSet::new();
        visit::each_type(def, &mut |ty| {
            let inner = ty.def().filter(|inner| !facts.is_knot(id, *inner));
            let inner = inner.map(|inner| &api.types[inner]);
            held.extend(
                inner
                    .filter(|inner| !matches!(inner.shape, Shape::Enum(_)))
                    .map(|inner| inner.name.clone()),
            );
        });
        found.insert(def.name.clone(), held);
    }
    found
}

/// Every arm of every union, as it is now; newcomers are younger than all others.
fn arms(
    api: &Api,
    lock: &NameLock,
    facts: &Facts,
) -> BTreeMap<Name, BTreeMap<Name, name_lock::Arm>> {
    let mut found = BTreeMap::new();
    for (id, def) in api.types.iter() {
        if let Shape::Union(union) = &def.shape {
            let before = lock.arms.get(&def.name);
            let latest = before.and_then(|arms| arms.values().map(|arm| arm.age).max());
            let arm = |(name, ty): (&Name, &crate::Type)| {
                let holds = member_names::holds(api, ty);
                let room = facts.room(id, name);
                let known = before.and_then(|arms| arms.get(name)).map(|arm| arm.age);
                let age = known.or(latest.map(|age| age + 1)).unwrap_or_default();
                (name.clone(), name_lock::Arm { holds, room, age })
            };
            found.insert(
                def.name.clone(),
                union.arms().into_iter().map(arm).collect(),
            );
        }
    }
    found
}
