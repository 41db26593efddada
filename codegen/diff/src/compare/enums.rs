//! Compares enums.

use crate::{
    Aspect, ChangeKind, Impact, Subject,
    language::types,
    raw_changes::{Pair, RawChanges, Sides},
};
use ir::{Enum, Repr, Stability};
use rust_surface::case::pascal;

/// Records every change between two enums.
pub fn enumeration(sides: Sides<'_>, raw: &mut RawChanges, pair: Pair, old: &Enum, new: &Enum) {
    let owner = sides.new.name(pair.1);
    let subject = Subject::Type(owner.clone());
    if old.repr != new.repr {
        let text = |repr: Repr| match repr {
            Repr::Text => "string",
            Repr::Integer => "integer",
        };
        let kind = ChangeKind::modified(Aspect::Type, text(old.repr), text(new.repr));
        raw.add(
            "",
            &subject,
            kind,
            Impact::breaks("its values have another JSON type"),
        );
        return;
    }
    let missing = |from: &Enum, to: &Enum| -> Vec<String> {
        let has = |wire| to.values.iter().any(|value| value.wire == wire);
        let gone = from.values.iter().filter(|value| !has(value.wire.clone()));
        gone.map(|value| value.wire.0.clone()).collect()
    };
    let removed = missing(old, new);
    if !removed.is_empty() {
        let impacts = types::values_removed();
        raw.add("", &subject, ChangeKind::ValuesRemoved(removed), impacts);
    }
    let added = missing(new, old);
    if !added.is_empty() {
        let rust = if old.other() == new.other() {
            Impact::Adds
        } else {
            Impact::breaks("the variant for unknown values is called differently")
        };
        let impacts = types::values_added(rust, &added);
        raw.add("", &subject, ChangeKind::ValuesAdded(added), impacts);
    }
    for value in &old.values {
        let Some(now) = new.values.iter().find(|other| other.wire == value.wire) else {
            continue;
        };
        let subject = Subject::Value {
            owner: owner.clone(),
            wire: value.wire.0.clone(),
        };
        if value.name != now.name {
            let (from, to) = (pascal(&value.name), pascal(&now.name));
            let kind = ChangeKind::modified(Aspect::Name, from, to);
            raw.add("", &subject, kind, types::value_renamed());
        }
        match (value.stability, now.stability) {
            (Stability::Stable, Stability::Deprecated) => {
                raw.add("", &subject, ChangeKind::Deprecated, Impact::Adds);
            }
            (Stability::Deprecated, Stability::Stable) => {
                raw.add("", &subject, ChangeKind::Restored, Impact::Keeps);
            }
            (Stability::Stable, Stability::Stable)
            | (Stability::Deprecated, Stability::Deprecated) => {}
        }
    }
}
