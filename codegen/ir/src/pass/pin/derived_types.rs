//! The names of types that languages derive from what is in the lock.
//!
//! A new type with one of them would take it from what users know by it.

use crate::{Analysis, Api, Name, NameLock, ReservedNames, Shape, TypeId, display};
use std::collections::{BTreeMap, BTreeSet};

/// The names that no new type gets. `known` are the types that the lock has.
pub fn derived_types(
    api: &Api,
    lock: &NameLock,
    known: &BTreeMap<TypeId, Name>,
    reserved: &ReservedNames,
) -> BTreeSet<Name> {
    let mut found = BTreeSet::new();
    for entry in lock.operations.values() {
        for path in entry.former.iter().chain([&entry.path]) {
            of_resource(&path.resource, reserved, &mut found);
            let long = path.resource.then(&path.name);
            for name in [&path.name, &long] {
                found.extend(with_suffixes(name, &reserved.operation_type_suffixes));
            }
        }
    }
    for name in lock.types.keys() {
        found.extend(with_suffixes(name, &reserved.type_suffixes));
        found.extend(with_prefixes(name, &reserved.type_prefixes));
    }
    if reserved.has_members_beside_types && known.len() < api.types.len() {
        of_members(api, lock, known, &mut found);
    }
    found
}

fn of_resource(resource: &Name, reserved: &ReservedNames, found: &mut BTreeSet<Name>) {
    let mut names = with_suffixes(resource, &reserved.resource_suffixes);
    names.push(resource.clone());
    for name in names {
        found.extend(with_prefixes(&name, &reserved.resource_prefixes));
        found.insert(name);
    }
}

/// The names of the values of enums and of the alternatives of unions after those of their types. A resource may leave
/// out its own name at the start of a name.
fn of_members(
    api: &Api,
    lock: &NameLock,
    known: &BTreeMap<TypeId, Name>,
    found: &mut BTreeSet<Name>,
) {
    let analysis = Analysis::of(api);
    for (id, name) in known {
        let members = members(api, lock, *id, name);
        let users = analysis.users(*id).map(|index| &api.resources[index].name);
        let users: Vec<&Name> = users.collect();
        for member in members {
            found.insert(name.then(&member));
            for resource in &users {
                let words = name.words().strip_prefix(resource.words());
                let short = words.filter(|rest| !rest.is_empty());
                match short {
                    Some(rest) => found.insert(Name::new(&rest.join("_")).then(&member)),
                    None => found.insert(resource.then(name).then(&member)),
                };
            }
        }
    }
}

/// The names of the values of an enum, or of the alternatives of a union.
fn members(api: &Api, lock: &NameLock, id: TypeId, name: &Name) -> Vec<Name> {
    match &api.types[id].shape {
        Shape::Enum(one) => {
            let kept = lock.values.get(&display::snake(name));
            let values = one.values.iter();
            let name_of = |wire: &str| kept.and_then(|kept| kept.get(wire));
            values
                .map(|value| name_of(value.wire.as_str()).unwrap_or(&value.name).clone())
                .collect()
        }
        Shape::Union(_) => {
            let arms = lock.arms.get(name);
            arms.into_iter()
                .flat_map(|arms| arms.keys().cloned())
                .collect()
        }
        Shape::Record(_) | Shape::Alias(_) => Vec::new(),
    }
}

fn with_suffixes(name: &Name, suffixes: &[String]) -> Vec<Name> {
    let suffixes = suffixes.iter();
    suffixes.map(|word| name.then(&Name::new(word))).collect()
}

fn with_prefixes(name: &Name, prefixes: &[String]) -> Vec<Name> {
    let prefixes = prefixes.iter();
    prefixes.map(|word| Name::new(word).then(name)).collect()
}
