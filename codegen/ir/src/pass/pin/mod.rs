//! Pinning: everything public as first generated.

mod actions;
mod argument_order;
mod derived_types;
mod match_types;
mod member_names;
mod operations;
mod usage_sites;

use super::merge::{self, EnumGroups};
use crate::{
    Analysis, Api, Direction, LanguagePins, Name, NameLock, Previous, ReservedNames, Shape,
    display, name_lock,
};
use std::collections::{BTreeMap, BTreeSet};
use usage_sites::UsageSites;

/// A type is recognized by at most this many usage sites.
const MAX_SITES: usize = 3;

/// A programming language, as far as names are pinned for it.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// Its name in the name lock.
    pub name: &'static str,
    /// Names that it derives from neutral names.
    pub reserved: fn() -> ReservedNames,
    /// What it pins beyond the neutral names. The lock is that of the last run; what it does not have is new.
    pub pins: fn(&Api, &NameLock) -> LanguagePins,
}

/// The result of pinning.
#[derive(Clone, Debug)]
pub struct Pinned {
    /// The name lock as it is now.
    pub lock: NameLock,
    /// Names of hand-made enum groups that other types have already.
    pub refused: Vec<Name>,
}

/// Gives everything public the name that the lock has for it, and gives what is new a name that is free.
pub fn pin(api: &mut Api, lock: &NameLock, groups: &EnumGroups, languages: &[Language]) -> Pinned {
    let reserved = reserved_names(languages);
    let operations = operations::pin(api, lock, &reserved);
    let sites = UsageSites::of(api, &operations);
    let matches = match_types::find(api, lock, &sites);
    let former = lock
        .types
        .values()
        .flat_map(|entry| &entry.former)
        .chain(matches.heirs.keys());
    let derived = derived_types::derived_types(api, lock, &matches.names, &reserved);
    let taken = former.chain(&derived).collect();
    let merged = merge::merge(api, groups, &matches.names, &taken);
    let former = former_names(lock, &matches.heirs, &merged);
    member_names::pin_types(api, lock, &reserved);
    member_names::pin_params(api, lock, &reserved, &operations);
    argument_order::restore(api, lock, &operations);
    let actions = actions::pin(api, lock, &operations);

    let analysis = Analysis::of(api);
    let mut next = NameLock {
        types: type_entries(api, &analysis, lock, &sites, &merged),
        arms: arm_entries(api, lock),
        languages: lock.languages.clone(),
        actions,
        ..NameLock::default()
    };
    for (old, new) in &former {
        if let Some(entry) = next.types.get_mut(new) {
            entry.former.insert(old.clone());
        }
    }
    member_names::record(api, &operations, &reserved, &mut next);
    argument_order::record(api, &analysis, &operations, &mut next);
    next.operations = operations.entries;
    let directions = next.types.iter();
    let directions = directions.map(|(name, entry)| (name.clone(), entry.direction));
    api.previous = Previous {
        operations: operations.deprecated,
        types: former,
        directions: directions.collect(),
        arms: lock.arms.clone(),
        languages: lock.languages.clone(),
    };
    let named = &*api;
    let pins = parallel::map(languages, |language| (language.pins)(named, lock));
    let names = languages.iter().map(|language| language.name.to_owned());
    next.languages.extend(names.zip(pins));
    api.previous.arms.clone_from(&next.arms);
    api.previous.languages.clone_from(&next.languages);
    Pinned {
        lock: next,
        refused: merged.refused,
    }
}

/// The names that any of the languages derives.
fn reserved_names(languages: &[Language]) -> ReservedNames {
    let mut all = ReservedNames::default();
    for language in languages {
        let own = (language.reserved)();
        all.field_suffixes.extend(own.field_suffixes);
        all.operation_suffixes.extend(own.operation_suffixes);
        all.operation_type_suffixes
            .extend(own.operation_type_suffixes);
        all.type_suffixes.extend(own.type_suffixes);
        all.type_prefixes.extend(own.type_prefixes);
        all.resource_suffixes.extend(own.resource_suffixes);
        all.resource_prefixes.extend(own.resource_prefixes);
        all.has_members_beside_types |= own.has_members_beside_types;
    }
    all
}

/// What each former name of a type leads to now, unless another type has that name.
fn former_names(
    lock: &NameLock,
    heirs: &BTreeMap<Name, Name>,
    merged: &merge::Merged,
) -> BTreeMap<Name, Name> {
    let taken: BTreeSet<&Name> = merged.names.values().collect();
    let mut former: BTreeMap<Name, Name> = BTreeMap::new();
    let mut add = |old: &Name, new: &Name| {
        if old != new && !taken.contains(old) && taken.contains(new) {
            former.insert(old.clone(), new.clone());
        }
    };
    let now = |name: &Name| -> Name {
        let heir = heirs.get(name).unwrap_or(name);
        merged.renamed.get(heir).unwrap_or(heir).clone()
    };
    for (name, entry) in &lock.types {
        for old in entry.former.iter().chain([name]) {
            add(old, &now(name));
        }
    }
    former
}

/// The signs by which every type is recognized.
fn type_entries(
    api: &Api,
    analysis: &Analysis,
    lock: &NameLock,
    sites: &UsageSites,
    merged: &merge::Merged,
) -> BTreeMap<Name, name_lock::TypeEntry> {
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
        let mut kept: BTreeSet<String> = before
            .into_iter()
            .flat_map(|entry| entry.sites.iter().map(|place| sites.current(place)))
            .filter(|place| all.contains(place))
            .collect();
        if kept.is_empty() && groups.len() == 1 {
            kept.extend(all.iter().take(MAX_SITES).map(|place| (*place).clone()));
        }
        for places in &groups {
            if !places.iter().any(|place| kept.contains(place)) {
                kept.extend(places.first().cloned());
            }
        }
        let reach = analysis.reach(id);
        let direction = match (reach.update, reach.request) {
            (true, _) => Direction::Update,
            (false, true) => Direction::Request,
            (false, false) => Direction::Never,
        };
        found.insert(
            def.name.clone(),
            name_lock::TypeEntry {
                wires: def.wires.iter().map(|wire| wire.0.clone()).collect(),
                sites: kept,
                direction: before.map_or(direction, |entry| entry.direction),
                former: BTreeSet::new(),
            },
        );
    }
    found
}

/// Every arm of every union. Arms that are new to a union get its next generation.
fn arm_entries(api: &Api, lock: &NameLock) -> BTreeMap<Name, BTreeMap<Name, name_lock::ArmEntry>> {
    let mut found = BTreeMap::new();
    for (_, def) in api.types.iter() {
        if let Shape::Union(union) = &def.shape {
            let before = lock.arms.get(&def.name);
            let latest = before.and_then(|arms| arms.values().map(|arm| arm.generation).max());
            let entry = |(name, ty): (&Name, &crate::Type)| {
                let known = before.and_then(|arms| arms.get(name));
                let known = known.map(|arm| arm.generation);
                let arm = name_lock::ArmEntry {
                    ty: display::part(api, ty),
                    generation: known
                        .or(latest.map(|latest| latest + 1))
                        .unwrap_or_default(),
                };
                (name.clone(), arm)
            };
            found.insert(
                def.name.clone(),
                union.arms().into_iter().map(entry).collect(),
            );
        }
    }
    found
}
