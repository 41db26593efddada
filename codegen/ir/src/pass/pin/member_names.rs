//! Member names: fields, values, arms and parameters keep their names when others are added beside them.

use super::operations::PinnedOperations;
use crate::{
    Api, Enum, Literal, Name, NameLock, Operation, Param, ParamLocation, Presence, ReservedNames,
    Shape, Type, TypeId, derived::fallback_name, display, unique_names::Scope,
};
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

/// Gives the fields, values and arms of known types the names of the lock.
pub fn pin_types(api: &mut Api, lock: &NameLock, reserved: &ReservedNames) {
    let none = BTreeMap::new();
    let others = fallback_name::WORDS.map(Name::new);
    let ids: Vec<_> = api.types.ids().collect();
    for id in ids {
        let name = api.types[id].name.clone();
        if !lock.types.contains_key(&name) {
            continue;
        }
        let key = display::snake(&name);
        let held: Vec<String> = match &api.types[id].shape {
            Shape::Union(union) => union
                .arms()
                .into_iter()
                .map(|(_, ty)| display::part(api, ty))
                .collect(),
            Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => Vec::new(),
        };
        let constants = constants(api, lock, id, &key);
        match &mut api.types[id].shape {
            Shape::Record(record) => {
                for (at, literal) in constants {
                    record.fields[at].presence = Presence::Constant(literal);
                }
                let names = record.fields.iter().map(|one| &one.name);
                let derived: Vec<Name> = names
                    .flat_map(|name| derived_names(name, reserved))
                    .collect();
                let parts = record
                    .fields
                    .iter_mut()
                    .map(|one| (one.wire.0.clone(), &mut one.name));
                settle(
                    parts.collect(),
                    lock.fields.get(&key).unwrap_or(&none),
                    "field",
                    &derived,
                    reserved,
                );
            }
            Shape::Enum(Enum { values, .. }) => {
                let parts = values
                    .iter_mut()
                    .map(|one| (one.wire.0.clone(), &mut one.name));
                settle(
                    parts.collect(),
                    lock.values.get(&key).unwrap_or(&none),
                    "value",
                    &others,
                    reserved,
                );
            }
            Shape::Union(union) => {
                let kept = lock.arms.get(&name).into_iter().flatten();
                let kept: BTreeMap<String, Name> = kept
                    .map(|(name, arm)| (format!("({})", arm.ty), name.clone()))
                    .collect();
                // In parentheses, so that no name follows from such a text alone.
                let texts = held.iter().map(|text| format!("({text})"));
                let parts = texts.zip(union.arm_names_mut());
                settle(parts.collect(), &kept, "arm", &others, reserved);
            }
            Shape::Alias(_) => {}
        }
    }
}

/// The names that languages derive from the name of a field.
fn derived_names(field: &Name, reserved: &ReservedNames) -> Vec<Name> {
    let suffixes = reserved.field_suffixes.iter();
    suffixes
        .map(|suffix| field.then(&Name::new(suffix)))
        .collect()
}

/// The fields of a record that had only one value, with that value. They keep it as a constant.
fn constants(api: &Api, lock: &NameLock, id: TypeId, key: &str) -> Vec<(usize, Literal)> {
    let (Shape::Record(record), Some(kept)) = (&api.types[id].shape, lock.constants.get(key))
    else {
        return Vec::new();
    };
    let fields = record
        .fields
        .iter()
        .enumerate()
        .filter(|(_, one)| one.presence == Presence::Required);
    fields
        .filter_map(|(at, one)| Some((at, constant(api, &one.ty, kept.get(one.wire.as_str())?)?)))
        .collect()
}

/// The value of an enum that has this text as JSON.
fn constant(api: &Api, ty: &Type, json: &str) -> Option<Literal> {
    let Type::Def(id) = api.resolve_aliases(ty) else {
        return None;
    };
    let Shape::Enum(one) = &api.types[*id].shape else {
        return None;
    };
    let literal = |text: &str| match one.repr {
        crate::Repr::Text => Literal::Text(text.to_owned()),
        crate::Repr::Integer => Literal::Number(text.to_owned()),
    };
    let mut all = one.values.iter().map(|value| literal(value.wire.as_str()));
    all.find(|literal| literal.to_json() == json)
}

/// Gives the parameters of known operations the names of the lock, even where the address of the operation changed.
pub fn pin_params(
    api: &mut Api,
    lock: &NameLock,
    reserved: &ReservedNames,
    operations: &PinnedOperations,
) {
    let none = BTreeMap::new();
    let addresses: Vec<&String> = operations
        .addresses
        .iter()
        .map(|address| operations.former_address(address))
        .collect();
    let mut constants: Vec<Vec<(usize, Literal)>> = Vec::new();
    for ((_, operation), address) in api.operations().zip(&addresses) {
        let kept = lock.constants.get(*address);
        let params = operation.params.iter().enumerate();
        let found = params.filter_map(|(at, one)| {
            let json = kept?
                .get(one.wire.as_str())
                .filter(|_| one.presence == Presence::Required)?;
            Some((at, constant(api, &one.ty, json)?))
        });
        constants.push(found.collect());
    }
    let all = api
        .resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for ((operation, address), constants) in all.zip(addresses).zip(constants) {
        for (at, literal) in constants {
            operation.params[at].presence = Presence::Constant(literal);
        }
        if lock.operations.contains_key(address) {
            let keys = keys(operation);
            let names = operation.params.iter_mut().map(|one| &mut one.name);
            let kept = lock.params.get(address).unwrap_or(&none);
            settle(
                keys.into_iter().zip(names).collect(),
                kept,
                "parameter",
                &[],
                reserved,
            );
        }
    }
}

/// The key of each parameter. A header or cookie has its location before the key, and so has a path parameter that
/// shares its key with another: they never change the name of an optional query parameter.
fn keys(operation: &Operation) -> Vec<String> {
    let params = &operation.params;
    let key = |one: &Param| {
        let is_only = params.iter().filter(|other| other.wire == one.wire).count() == 1;
        let wire = one.wire.as_str();
        match one.location {
            ParamLocation::Query => wire.to_owned(),
            ParamLocation::Path if is_only => wire.to_owned(),
            ParamLocation::Path
            | ParamLocation::Header
            | ParamLocation::Cookie
            | ParamLocation::File => {
                format!("{:?} {wire}", one.location)
            }
        }
    };
    params.iter().map(key).collect()
}

/// Names the members of one owner. Those in the lock keep their names, then come those whose names follow from their
/// texts, then all others.
fn settle(
    members: Vec<(String, &mut Name)>,
    kept: &BTreeMap<String, Name>,
    suffix: &str,
    taken: &[Name],
    reserved: &ReservedNames,
) {
    let mut scope = Scope::with_taken(taken);
    let mut open = Vec::new();
    let mut restored = BTreeSet::new();
    for (text, name) in members {
        match kept.get(&text) {
            Some(known) if restored.insert(known) => {
                scope.take(known);
                *name = known.clone();
            }
            Some(_) | None => open.push((text, name)),
        }
    }
    let (plain, rest): (Vec<_>, Vec<_>) = open
        .into_iter()
        .partition(|(text, _)| is_plain(text, reserved));
    for (text, name) in plain.into_iter().chain(rest) {
        let own = if is_plain(&text, reserved) {
            Name::new(&text)
        } else {
            name.clone()
        };
        let longer = {
            let own = own.clone();
            move || own.then(&Name::new(suffix))
        };
        let symbols = iter::once_with(|| Name::with_symbols(&text));
        *name = scope.claim(
            iter::once(own)
                .chain(symbols)
                .chain(iter::once_with(longer)),
        );
    }
}

/// Whether a name follows from a text alone. No two such texts give the same name, so the lock does not record them.
fn is_plain(text: &str, reserved: &ReservedNames) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let last = text.split('_').next_back().unwrap_or_default();
    let may_be_derived = reserved.field_suffixes.iter().any(|suffix| suffix == last);
    text.split('_').all(is_word)
        && !may_be_derived
        && display::snake(&Name::new(text)) == text
        && !fallback_name::WORDS.contains(&text)
}

/// Records all names that do not follow from their texts, and all constants.
pub fn record(
    api: &Api,
    operations: &PinnedOperations,
    reserved: &ReservedNames,
    lock: &mut NameLock,
) {
    fn names<'a>(
        members: impl Iterator<Item = (&'a str, &'a Name)>,
        reserved: &ReservedNames,
    ) -> BTreeMap<String, Name> {
        let other =
            members.filter(|(text, name)| !is_plain(text, reserved) || Name::new(text) != **name);
        other
            .map(|(text, name)| (text.to_owned(), name.clone()))
            .collect()
    }
    fn constants<'a>(
        members: impl Iterator<Item = (&'a str, &'a Presence)>,
    ) -> BTreeMap<String, String> {
        let literal = |(text, presence): (&str, &Presence)| match presence {
            Presence::Constant(literal) => Some((text.to_owned(), literal.to_json())),
            Presence::Required | Presence::Optional | Presence::Default(_) => None,
        };
        members.filter_map(literal).collect()
    }
    for (_, def) in api.types.iter() {
        let key = display::snake(&def.name);
        match &def.shape {
            Shape::Record(record) => {
                let fields = record.fields.iter();
                let found = names(
                    fields.clone().map(|one| (one.wire.as_str(), &one.name)),
                    reserved,
                );
                lock.fields.insert(key.clone(), found);
                let found = constants(fields.map(|one| (one.wire.as_str(), &one.presence)));
                lock.constants.insert(key, found);
            }
            Shape::Enum(one) => {
                let values = one.values.iter();
                let found = names(values.map(|one| (one.wire.as_str(), &one.name)), reserved);
                lock.values.insert(key, found);
            }
            Shape::Union(_) | Shape::Alias(_) => {}
        }
    }
    for ((_, operation), address) in api.operations().zip(&operations.addresses) {
        let params = operation.params.iter();
        let keys = keys(operation);
        let texts = keys.iter().map(String::as_str);
        let found = names(texts.zip(params.clone().map(|one| &one.name)), reserved);
        lock.params.insert(address.clone(), found);
        let found = constants(params.map(|one| (one.wire.as_str(), &one.presence)));
        lock.constants.insert(address.clone(), found);
    }
    for members in [&mut lock.fields, &mut lock.values, &mut lock.params] {
        members.retain(|_, found| !found.is_empty());
    }
    lock.constants.retain(|_, found| !found.is_empty());
}
