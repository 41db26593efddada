//! Pins: Rust-specific decisions that stay the same after the first generation.
//!
//! The name lock holds them in its `[rust.*]` sections:
//!
//! - `rust.inline_fields`: for each type, the types that its fields and arms hold inline, without a `Box`;
//! - `rust.boxed_arms`: for each union, the arms that are held in a `Box`.
//!
//! Whether a record implements `Default` and whether a field is a `Patch` follow from the direction that the neutral
//! part of the lock pins for each type, and so need no pins of their own.

use crate::{
    pinned::{BOXED_ARMS, INLINE_FIELDS},
    storage::StorageMap,
};
use ir::{Api, LanguagePins, PinValue, ReservedNames, Shape, display, each_type};
use std::collections::{BTreeMap, BTreeSet};

/// Names that the Rust backend derives from other names, so that nothing else may have them.
pub fn reserved_names() -> ReservedNames {
    ReservedNames {
        // `x_null()` sets the field `x` to null.
        field_suffixes: vec!["null".into()],
        // `XResponse` is the enum of the responses of the operation `x`, `XRequired` the struct of its arguments.
        operation_suffixes: vec!["required".into(), "response".into()],
        // `XRequired` is the struct of the required fields of the record `X`.
        type_suffixes: vec!["required".into()],
        // What follows from operations is in the modules of resources, where no type of the API is.
        ..ReservedNames::default()
    }
}

/// The pins as they are now, for the name lock. Enums are left out: they hold nothing that could lead back to its holder.
pub fn pins(api: &Api) -> LanguagePins {
    let storage = StorageMap::of(api);
    let mut inline_fields: BTreeMap<String, PinValue> = BTreeMap::new();
    let mut boxed_arms: BTreeMap<String, PinValue> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let mut inline: BTreeSet<String> = BTreeSet::new();
        each_type(def, &mut |ty| {
            let held = ty.def().filter(|inner| !storage.is_recursive(id, *inner));
            let held = held
                .map(|inner| &api.types[inner])
                .filter(|inner| !matches!(inner.shape, Shape::Enum(_)));
            inline.extend(held.map(|inner| display::snake(&inner.name)));
        });
        let owner = display::snake(&def.name);
        if !inline.is_empty() {
            inline_fields.insert(owner.clone(), PinValue::List(inline.into_iter().collect()));
        }
        let boxed: Vec<String> = storage.boxed_arms(id).map(display::snake).collect();
        if !boxed.is_empty() {
            boxed_arms.insert(owner, PinValue::List(boxed));
        }
    }
    let sections = [(INLINE_FIELDS, inline_fields), (BOXED_ARMS, boxed_arms)];
    let sections = sections.into_iter().filter(|(_, rows)| !rows.is_empty());
    LanguagePins {
        sections: sections
            .map(|(name, rows)| (name.to_owned(), rows))
            .collect(),
    }
}
