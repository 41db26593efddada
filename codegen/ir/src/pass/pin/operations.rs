//! Operations are recognized by their method and path, and by their id where those have changed.

use crate::name_lock::{MethodPath, OperationEntry, ReservedNames};
use crate::{
    Api, DeprecatedOperation, Docs, Name, NameLock, Operation, Resource, display,
    unique_names::first_free,
};
use std::collections::{BTreeMap, BTreeSet};

/// The operations after pinning.
pub struct PinnedOperations {
    /// The address of each operation, in the order of the API.
    pub addresses: Vec<String>,
    /// The operations for the lock, by address.
    pub entries: BTreeMap<String, OperationEntry>,
    /// Those that have another name now.
    pub deprecated: Vec<DeprecatedOperation>,
    /// The address that each operation had in the lock, by the one that it has.
    former_addresses: BTreeMap<String, String>,
}

impl PinnedOperations {
    /// The address of an operation in the lock; the one that it has where it is new.
    pub fn former_address<'a>(&'a self, address: &'a String) -> &'a String {
        self.former_addresses.get(address).unwrap_or(address)
    }
}

/// The addresses of all operations in order: method and path. Two that differ only in the names of their path
/// parameters have those names in their addresses, and two that differ in nothing have their IDs.
fn addresses(api: &Api) -> Vec<String> {
    let forms: [fn(&Operation) -> String; 3] = [
        Operation::anonymous_address,
        Operation::address,
        |operation| format!("{} {}", operation.address(), operation.id),
    ];
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, operation) in api.operations() {
        let addresses: BTreeSet<String> = forms.iter().map(|form| form(operation)).collect();
        for address in addresses {
            *counts.entry(address).or_default() += 1;
        }
    }
    let own = |operation: &Operation| {
        let mut addresses = forms.iter().map(|form| form(operation));
        let unique = addresses.find(|address| counts[address] == 1);
        unique.unwrap_or_else(|| operation.address())
    };
    api.operations()
        .map(|(_, operation)| own(operation))
        .collect()
}

/// Gives every operation the name of the lock. One that has another id now was renamed on purpose: it takes the new
/// name, and the former one still leads to it.
pub fn pin(api: &mut Api, lock: &NameLock, reserved: &ReservedNames) -> PinnedOperations {
    let addresses = addresses(api);
    let former_addresses = former_addresses(api, lock, &addresses);
    let mut docs: BTreeMap<Name, Docs> = BTreeMap::new();
    let mut open: Vec<(Name, Operation)> = Vec::new();
    for resource in std::mem::take(&mut api.resources) {
        docs.insert(resource.name.clone(), resource.docs);
        let name = resource.name;
        let operations = resource.operations.into_iter();
        open.extend(operations.map(|one| (name.clone(), one)));
    }
    let known: Vec<Option<&OperationEntry>> = addresses
        .iter()
        .map(|address| lock.operations.get(former_addresses.get(address)?))
        .collect();
    let actions = action_paths(lock);
    let paths = paths(&open, &addresses, &known, &actions, reserved);

    let mut taken: BTreeSet<(Name, String)> = paths.iter().map(spelled).collect();
    let (mut entries, mut deprecated) = (BTreeMap::new(), Vec::new());
    for (number, (_, operation)) in open.iter().enumerate() {
        let path = paths[number].clone();
        let mut former = BTreeSet::new();
        for old in known[number].into_iter().flat_map(all_paths) {
            if *old != path && taken.insert(spelled(old)) {
                former.insert(old.clone());
                deprecated.push(DeprecatedOperation {
                    former: old.clone(),
                    current: path.clone(),
                });
            }
        }
        let id = operation.id.clone();
        entries.insert(
            addresses[number].clone(),
            OperationEntry { id, path, former },
        );
    }
    deprecated.sort();
    let mut grouped: BTreeMap<Name, Vec<(Operation, String)>> = BTreeMap::new();
    for operation in &deprecated {
        let resource = operation.former.resource.clone();
        grouped.entry(resource).or_default();
    }
    for (((_, mut operation), path), address) in open.into_iter().zip(paths).zip(addresses) {
        operation.name = path.name;
        let group = grouped.entry(path.resource).or_default();
        group.push((operation, address));
    }
    let mut addresses = Vec::new();
    for (name, mut operations) in grouped {
        operations.sort_by(|(left, _), (right, _)| left.id.cmp(&right.id));
        let (operations, own): (Vec<Operation>, Vec<String>) = operations.into_iter().unzip();
        addresses.extend(own);
        let docs = docs.remove(&name).unwrap_or_default();
        api.resources.push(Resource::new(name, docs, operations));
    }
    PinnedOperations {
        addresses,
        entries,
        deprecated,
        former_addresses,
    }
}

/// The address of each known operation in the lock: the same address, else the one with the same id.
fn former_addresses(api: &Api, lock: &NameLock, addresses: &[String]) -> BTreeMap<String, String> {
    let ids = api.operations().map(|(_, operation)| operation.id.as_str());
    let ids: BTreeMap<&str, &String> = ids.zip(addresses).collect();
    let mut former: BTreeMap<String, String> = BTreeMap::new();
    for address in addresses {
        if lock.operations.contains_key(address) {
            former.insert(address.clone(), address.clone());
        }
    }
    for (address, entry) in &lock.operations {
        let is_gone = !former.contains_key(address);
        if let Some(current) = ids.get(entry.id.as_str()).filter(|_| is_gone) {
            former
                .entry((*current).clone())
                .or_insert_with(|| address.clone());
        }
    }
    former
}

/// The resource and method of each operation.
fn paths(
    operations: &[(Name, Operation)],
    addresses: &[String],
    known: &[Option<&OperationEntry>],
    actions: &BTreeSet<(Name, String)>,
    reserved: &ReservedNames,
) -> Vec<MethodPath> {
    // Unchanged operations first, then renamed ones, then new ones.
    let mut order: Vec<usize> = (0..operations.len()).collect();
    let stays =
        |number: usize| known[number].is_some_and(|entry| entry.id == operations[number].1.id);
    order.sort_by_key(|&number| (!stays(number), known[number].is_none(), &addresses[number]));
    // No operation takes the current or a former name of another.
    let mut owners: BTreeMap<(Name, String), usize> = BTreeMap::new();
    for (number, entry) in known.iter().enumerate() {
        for path in entry.iter().copied().flat_map(all_paths) {
            owners.entry(spelled(path)).or_insert(number);
        }
    }
    let mut taken: BTreeSet<(Name, String)> = BTreeSet::new();
    let mut paths: BTreeMap<usize, MethodPath> = BTreeMap::new();
    for number in order {
        let (resource, operation) = &operations[number];
        let wish = match known[number] {
            Some(entry) if entry.id == operation.id => entry.path.clone(),
            Some(_) | None => MethodPath {
                resource: resource.clone(),
                name: operation.name.clone(),
            },
        };
        let resource = wish.resource;
        let with_name = |name: &Name| MethodPath {
            resource: resource.clone(),
            name: name.clone(),
        };
        let name = first_free(candidates(&wish.name, operation), |name| {
            let path = with_name(name);
            let key = spelled(&path);
            let is_own = owners.get(&key).is_none_or(|owner| *owner == number);
            let is_derived = known[number].is_none()
                && derived_from(&path, reserved).is_some_and(|base| owners.contains_key(&base));
            !taken.contains(&key) && !actions.contains(&key) && is_own && !is_derived
        });
        let path = with_name(&name);
        taken.insert(spelled(&path));
        paths.insert(number, path);
    }
    paths.into_values().collect()
}

/// The methods of the actions in the lock, which no operation takes.
fn action_paths(lock: &NameLock) -> BTreeSet<(Name, String)> {
    let mut paths = BTreeSet::new();
    for (address, actions) in &lock.actions {
        let owner = lock.operations.get(address);
        let names = actions.values().map(|action| &action.name);
        paths.extend(owner.into_iter().flat_map(|owner| {
            let resource = &owner.path.resource;
            let path = |name: &Name| MethodPath {
                resource: resource.clone(),
                name: name.clone(),
            };
            names.clone().map(move |name| spelled(&path(name)))
        }));
    }
    paths
}

/// The former names of an operation and its current one.
fn all_paths(entry: &OperationEntry) -> impl Iterator<Item = &MethodPath> {
    entry.former.iter().chain([&entry.path])
}

/// The candidates for the method of an operation: the one wished for, then with the HTTP method, then with the path.
fn candidates(wish: &Name, operation: &Operation) -> [Name; 3] {
    let verb = Name::new(&operation.method.as_str().to_lowercase());
    let with_verb = wish.then(&verb);
    let with_path = with_verb.then(&Name::new(&operation.template()));
    [wish.clone(), with_verb, with_path]
}

/// The operation whose derived names include this one, if the last word is a suffix that a language appends.
fn derived_from(path: &MethodPath, reserved: &ReservedNames) -> Option<(Name, String)> {
    let (last, words) = path.name.words().split_last()?;
    if !reserved.operation_suffixes.contains(last) || words.is_empty() {
        return None;
    }
    Some(spelled(&MethodPath {
        resource: path.resource.clone(),
        name: Name::new(&words.join("_")),
    }))
}

/// The resource, and the method in a form that is the same for names that some language would spell alike.
fn spelled(path: &MethodPath) -> (Name, String) {
    (path.resource.clone(), display::camel(&path.name))
}
