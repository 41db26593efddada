//! The short names of constructors of unions, such as `ImageSlug`, which rows of the name lock give them.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Api, LanguagePins, Name, NameLock, PinValue, Shape, TypeId, Union, display};

use crate::go::id::ID;

/// The section of the name lock.
const SECTION: &str = "constructors";

/// The rows of a lock, which name the constructor of an arm.
pub fn rows(api: &Api) -> BTreeMap<String, PinValue> {
    let pins = api.previous.languages.get(ID);
    pins.map(|pins| pins.rows(SECTION)).unwrap_or_default()
}

/// The short name of each constructor of a union, in the order of its arms.
pub fn short_names(
    api: &Api,
    rows: &BTreeMap<String, PinValue>,
    id: TypeId,
    union: &Union,
) -> Vec<Option<String>> {
    let arms = union.arms().into_iter();
    let name = |(arm, _): (&Name, _)| match rows.get(&key(&api.types[id].name, arm)) {
        Some(PinValue::Text(name)) if is_exported(name) => Some(name.clone()),
        Some(PinValue::Text(_) | PinValue::List(_)) | None => None,
    };
    arms.map(name).collect()
}

/// Keeps the rows of unions that still exist.
pub fn pins(api: &Api, lock: &NameLock) -> LanguagePins {
    let mut known = BTreeSet::new();
    for (_, def) in api.types.iter() {
        if let Shape::Union(union) = &def.shape {
            known.extend(union.arms().into_iter().map(|(arm, _)| key(&def.name, arm)));
        }
    }
    let pins = lock.languages.get(ID);
    let mut rows = pins.map(|pins| pins.rows(SECTION)).unwrap_or_default();
    rows.retain(|key, _| known.contains(key));
    let mut pins = LanguagePins::default();
    if !rows.is_empty() {
        pins.sections.insert(SECTION.into(), rows);
    }
    pins
}

/// Whether a text of the name lock is an exported identifier.
fn is_exported(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|next| next.is_ascii_alphanumeric())
}

fn key(union: &Name, arm: &Name) -> String {
    display::snake(&union.then(arm))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exported_identifiers_become_code() {
        assert!(is_exported("ImageID"));
        assert!(!is_exported("imageID"));
        assert!(!is_exported("Image ID"));
        assert!(!is_exported("F() {}; func G"));
        assert!(!is_exported(""));
    }
}
