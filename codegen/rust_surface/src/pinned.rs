//! Reads the pins of Rust from an API.

use ir::{Api, Name, PinValue};
use std::collections::{BTreeMap, BTreeSet};

/// The name of Rust in the name lock.
pub const LANGUAGE_NAME: &str = "rust";

/// For each type, the types that its fields and arms hold inline.
pub const INLINE_FIELDS: &str = "inline_fields";

/// For each union, the arms that are held in a `Box`.
pub const BOXED_ARMS: &str = "boxed_arms";

/// For each type, the types that it is pinned to hold inline.
pub fn inline_fields(api: &Api) -> BTreeMap<Name, BTreeSet<Name>> {
    lists(api, INLINE_FIELDS)
}

/// For each union, the arms that are pinned to be boxed.
pub fn boxed_arms(api: &Api) -> BTreeMap<Name, BTreeSet<Name>> {
    lists(api, BOXED_ARMS)
}

fn lists(api: &Api, section: &str) -> BTreeMap<Name, BTreeSet<Name>> {
    let pins = api.previous.languages.get(LANGUAGE_NAME);
    let rows = pins.and_then(|pins| pins.sections.get(section));
    let list = |(owner, value): (&String, &PinValue)| match value {
        PinValue::List(items) => {
            let items = items.iter().map(|item| Name::new(item));
            Some((Name::new(owner), items.collect()))
        }
        PinValue::Text(_) => None,
    };
    rows.into_iter().flatten().filter_map(list).collect()
}

/// Pins which types hold which inline.
#[cfg(test)]
pub fn pin_inline_fields(api: &mut Api, edges: &[(&str, &str)]) {
    let pins = api
        .previous
        .languages
        .entry(LANGUAGE_NAME.into())
        .or_default();
    let rows = pins.sections.entry(INLINE_FIELDS.into()).or_default();
    for (outer, inner) in edges {
        let list = PinValue::List(vec![(*inner).to_owned()]);
        rows.insert((*outer).to_owned(), list);
    }
}
