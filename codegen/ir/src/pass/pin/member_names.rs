//! Words know what the parts of a type or an operation are called, and keep it when others join them.

use super::operations;
use crate::{
    Api, Enum, Literal, Name, NameLock, ParamLocation, Presence, Shape, Type, display,
    fallback_name,
};
use std::collections::{BTreeMap, BTreeSet};

/// The last word of what unsets a field.
const NULL: &str = "null";

/// Fields, values and arms of the types that the lock has.
pub fn types(api: &mut Api, lock: &NameLock) {
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
                .map(|(_, ty)| holds(api, ty))
                .collect(),
            Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => Vec::new(),
        };
        let constants = constants(api, lock, id, &key);
        match &mut api.types[id].shape {
            Shape::Record(record) => {
                for (at, literal) in constants {
                    record.fields[at].presence = Presence::Constant(literal);
                }
                // What unsets a field is called so.
                let null = Name::new(NULL);
                let nulls = record.fields.iter().map(|one| one.name.then(&null));
                let nulls: Vec<Name> = nulls.collect();
                let parts = record
                    .fields
                    .iter_mut()
                    .map(|one| (one.wire.0.clone(), &mut one.name));
                settle(
                    parts.collect(),
                    lock.fields.get(&key).unwrap_or(&none),
                    "field",
                    &nulls,
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
                );
            }
            Shape::Union(union) => {
                let kept = lock.arms.get(&name).into_iter().flatten();
                let kept: BTreeMap<String, Name> = kept
                    .map(|(name, arm)| (format!("({})", arm.holds), name.clone()))
                    .collect();
                // In brackets, so that no text settles a name by itself.
                let texts = held.iter().map(|text| format!("({text})"));
                let parts = texts.zip(union.arm_names_mut());
                settle(parts.collect(), &kept, "arm", &others);
            }
            Shape::Alias(_) => {}
        }
    }
}

/// The fields of a record that had only one value, and keep it as what is sent unless code says
/// otherwise.
fn constants(api: &Api, lock: &NameLock, id: crate::TypeId, key: &str) -> Vec<(usize, Literal)> {
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
    let mut ty = ty;
    for _ in 0..api.types.len() {
        let id = ty.def().filter(|_| !ty.is_nullable())?;
        match &api.types[id].shape {
            Shape::Alias(inner) => ty = inner,
            Shape::Enum(one) => {
                let literal = |text: &str| match one.repr {
                    crate::Repr::Text => Literal::Text(text.to_owned()),
                    crate::Repr::Integer => Literal::Number(text.to_owned()),
                };
                let mut all = one.values.iter().map(|value| literal(value.wire.as_str()));
                return all.find(|literal| literal.to_json() == json);
            }
            Shape::Record(_) | Shape::Union(_) => return None,
        }
    }
    None
}

/// The parameters of the operations that the lock has, wherever those were.
pub fn params(api: &mut Api, lock: &NameLock, before: &BTreeMap<String, String>) {
    let none = BTreeMap::new();
    let addresses = operations::addresses(api).into_iter();
    let addresses: Vec<String> = addresses
        .map(|now| before.get(&now).cloned().unwrap_or(now))
        .collect();
    let mut const_value: Vec<Vec<(usize, Literal)>> = Vec::new();
    for ((_, operation), address) in api.operations().zip(&addresses) {
        let kept = lock.constants.get(address);
        let params = operation.params.iter().enumerate();
        let found = params.filter_map(|(at, one)| {
            let json = kept?
                .get(one.wire.as_str())
                .filter(|_| one.presence == Presence::Required)?;
            Some((at, constant(api, &one.ty, json)?))
        });
        const_value.push(found.collect());
    }
    let operations = api
        .resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for ((operation, address), const_value) in operations.zip(&addresses).zip(const_value) {
        for (at, literal) in const_value {
            operation.params[at].presence = Presence::Constant(literal);
        }
        if lock.calls.contains_key(address) {
            let keys = keys(operation);
            let names = operation.params.iter_mut().map(|one| &mut one.name);
            let kept = lock.params.get(address).unwrap_or(&none);
            settle(
                keys.into_iter().zip(names).collect(),
                kept,
                "parameter",
                &[],
            );
        }
    }
}

/// The key of each parameter. One in a header has the place before it, and so has one in a path with a
/// twin: what may be left out of a query never makes way for them.
fn keys(operation: &crate::Operation) -> Vec<String> {
    let params = &operation.params;
    let key = |one: &crate::Param| {
        let alone = params.iter().filter(|other| other.wire == one.wire).count() == 1;
        let wire = one.wire.as_str();
        match one.location {
            ParamLocation::Query | ParamLocation::QueryCommas => wire.to_owned(),
            ParamLocation::Path if alone => wire.to_owned(),
            ParamLocation::Path | ParamLocation::Header | ParamLocation::Cookie => {
                format!("{:?} {wire}", one.location)
            }
        }
    };
    params.iter().map(key).collect()
}

/// Who is in the lock keeps the name, then come those whose texts settle it, then all others take
/// what is left.
fn settle(
    parts: Vec<(String, &mut Name)>,
    kept: &BTreeMap<String, Name>,
    suffix: &str,
    reserved: &[Name],
) {
    let mut taken: BTreeSet<String> = reserved.iter().map(display::camel).collect();
    let mut open = Vec::new();
    let mut input_mode = BTreeSet::new();
    for (text, name) in parts {
        match kept.get(&text) {
            Some(known) if input_mode.insert(known) => {
                taken.insert(display::camel(known));
                *name = known.clone();
            }
            Some(_) | None => open.push((text, name)),
        }
    }
    let (plain, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|(text, _)| is_plain(text));
    for (text, name) in plain.into_iter().chain(rest) {
        let own = if is_plain(&text) {
            Name::new(&text)
        } else {
            name.clone()
        };
        let mut wish = own.clone();
        if taken.contains(&display::camel(&wish)) {
            wish = Name::with_symbols(&text);
        }
        if taken.contains(&display::camel(&wish)) {
            wish = own;
        }
        while taken.contains(&display::camel(&wish)) {
            wish = wish.then(&Name::new(suffix));
        }
        taken.insert(display::camel(&wish));
        *name = wish;
    }
}

/// Whether a text settles its name by itself: no two such texts are spelled alike, so none of them
/// needs to be remembered.
fn is_plain(text: &str) -> bool {
    let word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let name = Name::new(text);
    let unsets = text.split('_').next_back() == Some(NULL);
    text.split('_').all(word)
        && !unsets
        && display::snake(&name) == text
        && !fallback_name::WORDS.contains(&text)
}

/// What an arm holds, in words.
pub fn holds(api: &Api, ty: &Type) -> String {
    display::part(api, ty)
}

/// Writes down all names that their texts alone do not settle.
pub fn write(api: &Api, lock: &mut NameLock) {
    fn words<'a>(parts: impl Iterator<Item = (&'a str, &'a Name)>) -> BTreeMap<String, Name> {
        let odd = parts.filter(|(text, name)| !is_plain(text) || Name::new(text) != **name);
        odd.map(|(text, name)| (text.to_owned(), name.clone()))
            .collect()
    }
    fn const_value<'a>(
        parts: impl Iterator<Item = (&'a str, &'a Presence)>,
    ) -> BTreeMap<String, String> {
        let literal = |(text, presence): (&str, &Presence)| match presence {
            Presence::Constant(literal) => Some((text.to_owned(), literal.to_json())),
            Presence::Required | Presence::Optional | Presence::Default(_) => None,
        };
        parts.filter_map(literal).collect()
    }
    for (_, def) in api.types.iter() {
        let key = display::snake(&def.name);
        match &def.shape {
            Shape::Record(record) => {
                let fields = &record.fields;
                let found = words(fields.iter().map(|one| (one.wire.as_str(), &one.name)));
                lock.fields.insert(key.clone(), found);
                let found =
                    const_value(fields.iter().map(|one| (one.wire.as_str(), &one.presence)));
                lock.constants.insert(key, found);
            }
            Shape::Enum(one) => {
                let found = words(one.values.iter().map(|one| (one.wire.as_str(), &one.name)));
                lock.values.insert(key, found);
            }
            Shape::Union(_) | Shape::Alias(_) => {}
        }
    }
    for ((_, operation), address) in api.operations().zip(operations::addresses(api)) {
        let params = &operation.params;
        let keys = keys(operation);
        let texts = keys.iter().map(String::as_str);
        let found = words(texts.zip(params.iter().map(|one| &one.name)));
        lock.params.insert(address.clone(), found);
        let found = const_value(params.iter().map(|one| (one.wire.as_str(), &one.presence)));
        lock.constants.insert(address, found);
    }
    for words in [&mut lock.fields, &mut lock.values, &mut lock.params] {
        words.retain(|_, found| !found.is_empty());
    }
    lock.constants.retain(|_, found| !found.is_empty());
}
