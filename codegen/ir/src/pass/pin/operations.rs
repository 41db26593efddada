//! A call knows the operation behind it by its method and path, and by its id if those have changed.

use crate::name_lock::{MethodPath, OperationEntry};
use crate::{
    Api, DeprecatedOperation, Docs, Name, NameLock, Operation, Resource, Segment, display,
};
use std::collections::{BTreeMap, BTreeSet};

/// What became of the calls.
pub struct Moves {
    /// The calls as they are now.
    pub calls: BTreeMap<String, OperationEntry>,
    /// Those that are called differently now.
    pub old: Vec<DeprecatedOperation>,
    /// The address that an operation had, by the one that it has.
    pub before: BTreeMap<String, String>,
}

/// The method and path of an operation, whatever the parameters in the path are called.
pub fn address(operation: &Operation) -> String {
    let part = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Param(_) => "{}".to_owned(),
    };
    let path: String = operation.path.iter().map(part).collect();
    format!("{} {path}", operation.method.as_str())
}

/// The addresses of all operations, in order; two that are the same but for the parameters are told
/// apart by those.
pub fn addresses(api: &Api) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, operation) in api.operations() {
        *counts.entry(address(operation)).or_default() += 1;
    }
    let own = |operation: &Operation| {
        let short = address(operation);
        match counts[&short] {
            1 => short,
            _ => format!("{} {}", operation.method.as_str(), operation.template()),
        }
    };
    api.operations()
        .map(|(_, operation)| own(operation))
        .collect()
}

/// Calls every operation as the lock has it. One whose id is another now was renamed on purpose: it
/// takes the new name, and the old one still leads to it.
pub fn pin(api: &mut Api, lock: &NameLock) -> Moves {
    let addresses = addresses(api);
    let ids: BTreeMap<&str, &String> = {
        let ids = api.operations().map(|(_, operation)| operation.id.as_str());
        ids.zip(&addresses).collect()
    };
    let mut before: BTreeMap<String, String> = BTreeMap::new();
    for address in &addresses {
        if lock.calls.contains_key(address) {
            before.insert(address.clone(), address.clone());
        }
    }
    for (address, called) in &lock.calls {
        let gone = !before.contains_key(address);
        if let Some(now) = ids.get(called.id.as_str()).filter(|_| gone) {
            before
                .entry((*now).clone())
                .or_insert_with(|| address.clone());
        }
    }

    let resources = std::mem::take(&mut api.resources);
    let mut docs: BTreeMap<Name, Docs> = BTreeMap::new();
    let mut open: Vec<(Name, Operation)> = Vec::new();
    for resource in resources {
        docs.insert(resource.name.clone(), resource.docs);
        let name = resource.name;
        open.extend(
            resource
                .operations
                .into_iter()
                .map(|one| (name.clone(), one)),
        );
    }
    let known: Vec<Option<&OperationEntry>> = addresses
        .iter()
        .map(|address| before.get(address).and_then(|old| lock.calls.get(old)))
        .collect();
    let mut order: Vec<usize> = (0..open.len()).collect();
    let stays = |number: usize| known[number].is_some_and(|called| called.id == open[number].1.id);
    order.sort_by_key(|&number| (!stays(number), known[number].is_none(), &addresses[number]));

    // Nobody takes a name by which another was called.
    let mut owners: BTreeMap<(Name, String), usize> = BTreeMap::new();
    for (number, called) in known.iter().enumerate() {
        for way in called
            .iter()
            .flat_map(|one| one.was.iter().chain([&one.way]))
        {
            owners.entry(spelled(way)).or_insert(number);
        }
    }
    let mut taken: BTreeSet<(Name, String)> = BTreeSet::new();
    let mut ways: BTreeMap<usize, MethodPath> = BTreeMap::new();
    for number in order {
        let (resource, operation) = &open[number];
        let wish = match known[number] {
            Some(called) if called.id == operation.id => called.way.clone(),
            Some(_) | None => MethodPath {
                resource: resource.clone(),
                name: operation.name.clone(),
            },
        };
        let way = free(wish, operation, &|way| {
            let key = spelled(way);
            let mine = owners.get(&key).is_none_or(|owner| *owner == number);
            let responses = operation_of_response(way)
                .is_some_and(|other| known[number].is_none() && owners.contains_key(&other));
            !taken.contains(&key) && mine && !responses
        });
        taken.insert(spelled(&way));
        ways.insert(number, way);
    }

    let (mut calls, mut old) = (BTreeMap::new(), Vec::new());
    for (number, (_, operation)) in open.iter().enumerate() {
        let way = ways[&number].clone();
        let mut was = BTreeSet::new();
        for former in known[number]
            .into_iter()
            .flat_map(|one| one.was.iter().chain([&one.way]))
        {
            if *former != way && taken.insert(spelled(former)) {
                was.insert(former.clone());
                old.push(DeprecatedOperation {
                    was: former.clone(),
                    is: way.clone(),
                });
            }
        }
        let id = operation.id.clone();
        calls.insert(addresses[number].clone(), OperationEntry { id, way, was });
    }
    old.sort();
    let mut grouped: BTreeMap<Name, Vec<Operation>> = BTreeMap::new();
    for former in &old {
        grouped.entry(former.was.resource.clone()).or_default();
    }
    for (number, (_, mut operation)) in open.into_iter().enumerate() {
        let MethodPath { resource, name } = ways[&number].clone();
        operation.name = name;
        grouped.entry(resource).or_default().push(operation);
    }
    for (name, mut operations) in grouped {
        operations.sort_by(|left, right| left.id.cmp(&right.id));
        let docs = docs.remove(&name).unwrap_or_default();
        api.resources.push(Resource {
            name,
            docs,
            operations,
        });
    }
    Moves { calls, old, before }
}

/// The way wished for, or the next longer that nobody has.
fn free(
    wish: MethodPath,
    operation: &Operation,
    is_free: &dyn Fn(&MethodPath) -> bool,
) -> MethodPath {
    let verb = Name::new(&operation.method.as_str().to_lowercase());
    let path = Name::new(&operation.template());
    let again = std::iter::repeat(Name::new("again"));
    let mut way = wish;
    for more in [verb, path].into_iter().chain(again) {
        if is_free(&way) {
            break;
        }
        way.name = way.name.then(&more);
    }
    way
}

/// The way to the operation whose responses may be called as this one.
fn operation_of_response(way: &MethodPath) -> Option<(Name, String)> {
    let (last, words) = way.name.words().split_last()?;
    let other = MethodPath {
        resource: way.resource.clone(),
        name: Name::new(&words.join("_")),
    };
    (last == "response" && !words.is_empty()).then(|| spelled(&other))
}

/// The resource, and the method as every language spells it alike.
fn spelled(way: &MethodPath) -> (Name, String) {
    (way.resource.clone(), display::camel(&way.name))
}
