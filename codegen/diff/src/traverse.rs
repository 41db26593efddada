//! Traverses both APIs from every operation down, and compares each pair of types once.

use crate::{
    Aspect, ChangeKind, ChangeLocation, Impact, Impacts, Subject,
    compare::enums::enumeration,
    compare::operation::operation,
    compare::record::record,
    compare::union::union,
    compare::webhook::webhooks,
    describe, match_operations,
    raw_changes::{LocatedChange, Pair, RawChanges, Side, Sides},
};
use ir::{Shape, TypeId};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Every change of the operations that both APIs have.
pub fn matched(sides: &Sides<'_>) -> Vec<LocatedChange> {
    let mut roots = Vec::new();
    for (old, new) in match_operations::matched(sides) {
        let parts = operation(*sides, old, new).into_iter();
        roots.extend(parts.map(|(part, raw)| (new.1.id.clone(), part, raw)));
    }
    roots.extend(webhooks(*sides));
    let nodes = nodes(*sides, roots.iter().map(|(_, _, raw)| raw));
    let mut met: BTreeMap<Pair, Vec<ChangeLocation>> = BTreeMap::new();
    let mut found = Vec::new();
    for (operation, part, raw) in roots {
        let place = |pointer: &str| ChangeLocation {
            operation: operation.clone(),
            part: part.clone(),
            pointer: pointer.to_owned(),
        };
        for (pointer, pair) in below(&nodes, &raw) {
            if !nodes[&pair].changes.is_empty() {
                met.entry(pair).or_default().push(place(&pointer));
            }
        }
        found.extend(raw.changes.into_iter().map(|change| LocatedChange {
            places: vec![place(&change.step)],
            change,
        }));
    }
    for (pair, raw) in nodes {
        let places = met.remove(&pair).unwrap_or_default();
        for change in raw.changes {
            let mut places = places.clone();
            for place in &mut places {
                place.pointer.push_str(&change.step);
            }
            found.push(LocatedChange { change, places });
        }
    }
    found
}

/// The changes of every pair of types that can be reached.
fn nodes<'n>(
    sides: Sides<'_>,
    roots: impl Iterator<Item = &'n RawChanges>,
) -> BTreeMap<Pair, RawChanges> {
    let mut open: Vec<Pair> = roots
        .flat_map(|raw| raw.types.iter().map(|(_, pair)| *pair))
        .collect();
    let mut nodes = BTreeMap::new();
    while let Some(pair) = open.pop() {
        nodes.entry(pair).or_insert_with(|| {
            let raw = definition(sides, pair);
            open.extend(raw.types.iter().map(|(_, inner)| *inner));
            raw
        });
    }
    nodes
}

/// Every pair of types that can be reached from a location, each once, with the shortest path to it.
fn below(nodes: &BTreeMap<Pair, RawChanges>, from: &RawChanges) -> Vec<(String, Pair)> {
    let mut open: VecDeque<(String, Pair)> = from.types.iter().cloned().collect();
    let mut seen: BTreeSet<Pair> = BTreeSet::new();
    let mut found = Vec::new();
    while let Some((pointer, pair)) = open.pop_front() {
        if seen.insert(pair) {
            let types = &nodes[&pair].types;
            open.extend(
                types
                    .iter()
                    .map(|(step, inner)| (format!("{pointer}{step}"), *inner)),
            );
            found.push((pointer, pair));
        }
    }
    found
}

/// Every change between two named types.
fn definition(sides: Sides<'_>, pair: Pair) -> RawChanges {
    let mut raw = RawChanges::with_fingerprint(fingerprint(sides, pair));
    match (&sides.old.def(pair.0).shape, &sides.new.def(pair.1).shape) {
        (Shape::Record(old), Shape::Record(new)) => record(sides, &mut raw, pair, old, new),
        (Shape::Enum(old), Shape::Enum(new)) => enumeration(sides, &mut raw, pair, old, new),
        (Shape::Union(old), Shape::Union(new)) => union(sides, &mut raw, pair, old, new),
        (old, new) => {
            let subject = Subject::Type(sides.new.name(pair.1));
            let kind = ChangeKind::modified(Aspect::Type, shape_name(old), shape_name(new));
            raw.add(
                "",
                &subject,
                kind,
                Impact::breaks("the kind of type changed"),
            );
        }
    }
    name(sides, &mut raw, pair);
    raw
}

/// Records that a type was renamed. If the old or the new name belongs to another type on the other side, one type was
/// replaced by another: what differs then is a difference between the two, not a change of either.
fn name(sides: Sides<'_>, raw: &mut RawChanges, pair: Pair) {
    let (from, to) = (sides.old.name(pair.0), sides.new.name(pair.1));
    if from == to {
        return;
    }
    let subject = Subject::Type(to.clone());
    let gone = sides.new.find(&from).is_none();
    let kind = |aspect| ChangeKind::modified(aspect, &from, &to);
    if sides.new.answers_to(pair.1, &from) {
        // Only the crate keeps the former name.
        let impacts = Impacts {
            rust: Impact::Adds,
            ..Impacts::type_removed(&from)
        };
        raw.add("", &subject, kind(Aspect::Name), impacts);
    } else if gone && sides.old.find(&to).is_none() {
        let impacts = Impacts::type_removed(&from);
        raw.add("", &subject, kind(Aspect::Name), impacts);
    } else {
        let told = std::mem::take(&mut raw.changes);
        let impacts = if gone {
            Impacts::type_removed(&from)
        } else {
            Impact::breaks("the type of the values changed").into()
        };
        raw.add("", &subject, kind(Aspect::Replaced), impacts);
        let details = told
            .iter()
            .map(|change| describe::sentence(&change.subject, &change.kind));
        if let Some(change) = raw.changes.last_mut() {
            change.details = details.collect();
        }
    }
}

/// The fingerprint of a pair of types: the keys, values or arms of both sides. Types that are described in several places
/// share it.
fn fingerprint(sides: Sides<'_>, pair: Pair) -> String {
    let side = |side: Side<'_>, id: TypeId| -> String {
        let (kind, words): (&str, Vec<String>) = match &side.def(id).shape {
            Shape::Record(record) => {
                let wires = record.fields.iter().map(|field| field.wire.0.clone());
                ("record", wires.collect())
            }
            Shape::Enum(values) => {
                let wires = values.values.iter().map(|value| value.wire.0.clone());
                ("enum", wires.collect())
            }
            Shape::Union(union) => {
                let arms = union.arms().into_iter();
                ("union", arms.map(|(_, ty)| side.spell(ty)).collect())
            }
            Shape::Alias(ty) => ("alias", vec![side.spell(ty)]),
        };
        let mut words = words;
        words.sort_unstable();
        format!("{kind} {}", words.join(" "))
    };
    format!("{} -> {}", side(sides.old, pair.0), side(sides.new, pair.1))
}

fn shape_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Record(_) => "record",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Alias(_) => "alias",
    }
}
