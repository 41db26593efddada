//! An enum knows how it differs from the one that stood in its place.

use crate::{
    Aspect, Change, Effect, Subject,
    notes::{Notes, Pair, Sides},
};
use ir::{Enum, Repr, Stability};

/// Notes every difference of two enums.
pub fn enumeration(sides: Sides<'_>, notes: &mut Notes, pair: Pair, old: &Enum, new: &Enum) {
    let owner = sides.new.name(pair.1);
    let subject = Subject::Type(owner.clone());
    if old.repr != new.repr {
        let text = |repr: Repr| match repr {
            Repr::Text => "string",
            Repr::Integer => "integer",
        };
        let change = Change::turned(Aspect::Type, text(old.repr), text(new.repr));
        notes.add(
            "",
            &subject,
            change,
            Effect::breaks("its values are written otherwise"),
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
        let effect = Effect::breaks("its variants are gone");
        notes.add("", &subject, Change::ValuesRemoved(removed), effect);
    }
    let added = missing(new, old);
    if !added.is_empty() {
        let effect = if old.other() == new.other() {
            Effect::Adds
        } else {
            Effect::breaks("the variant for unknown values is called differently")
        };
        notes.add("", &subject, Change::ValuesAdded(added), effect);
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
            let (from, to) = (
                crate::phrase::camel(&value.name),
                crate::phrase::camel(&now.name),
            );
            let change = Change::turned(Aspect::Name, from, to);
            notes.add(
                "",
                &subject,
                change,
                Effect::breaks("its variant is called differently"),
            );
        }
        match (value.stability, now.stability) {
            (Stability::Stable, Stability::Deprecated) => {
                notes.add("", &subject, Change::Deprecated, Effect::Adds);
            }
            (Stability::Deprecated, Stability::Stable) => {
                notes.add("", &subject, Change::Restored, Effect::Keeps);
            }
            (Stability::Stable, Stability::Stable)
            | (Stability::Deprecated, Stability::Deprecated) => {}
        }
    }
}
