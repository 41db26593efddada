//! A walk knows where each pair of types is met: from every operation down, each pair compared once.

use crate::{
    Aspect, Change, Effect, Place, Subject,
    enumerate::enumeration,
    notes::{Note, Notes, Pair, Side, Sides},
    operation::operation,
    pair,
    record::record,
    union::union,
};
use ir::{Shape, TypeId};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A difference with every place where it is met.
pub struct Found {
    pub note: Note,
    pub places: Vec<Place>,
}

/// Every difference of the operations that both APIs have.
pub fn matched(sides: &Sides<'_>) -> Vec<Found> {
    let mut roots = Vec::new();
    for (old, new) in pair::matched(sides) {
        let parts = operation(*sides, old, new).into_iter();
        roots.extend(parts.map(|(part, notes)| (new.1.id.clone(), part, notes)));
    }
    let nodes = nodes(*sides, roots.iter().map(|(_, _, notes)| notes));
    let mut met: BTreeMap<Pair, Vec<Place>> = BTreeMap::new();
    let mut found = Vec::new();
    for (operation, part, notes) in roots {
        let place = |pointer: &str| Place {
            operation: operation.clone(),
            part: part.clone(),
            pointer: pointer.to_owned(),
        };
        for (pointer, pair) in below(&nodes, &notes) {
            if !nodes[&pair].notes.is_empty() {
                met.entry(pair).or_default().push(place(&pointer));
            }
        }
        found.extend(notes.notes.into_iter().map(|note| Found {
            places: vec![place(&note.step)],
            note,
        }));
    }
    for (pair, notes) in nodes {
        let places = met.remove(&pair).unwrap_or_default();
        for note in notes.notes {
            let mut places = places.clone();
            for place in &mut places {
                place.pointer.push_str(&note.step);
            }
            found.push(Found { note, places });
        }
    }
    found
}

/// The notes of every pair of types that is met from some place.
fn nodes<'n>(sides: Sides<'_>, roots: impl Iterator<Item = &'n Notes>) -> BTreeMap<Pair, Notes> {
    let mut open: Vec<Pair> = roots.flat_map(|notes| notes.types.iter().map(|(_, pair)| *pair)).collect();
    let mut nodes = BTreeMap::new();
    while let Some(pair) = open.pop() {
        nodes.entry(pair).or_insert_with(|| {
            let notes = definition(sides, pair);
            open.extend(notes.types.iter().map(|(_, inner)| *inner));
            notes
        });
    }
    nodes
}

/// Every pair of types below a place, each once, with the shortest way to it.
fn below(nodes: &BTreeMap<Pair, Notes>, from: &Notes) -> Vec<(String, Pair)> {
    let mut open: VecDeque<(String, Pair)> = from.types.iter().cloned().collect();
    let mut seen: BTreeSet<Pair> = BTreeSet::new();
    let mut found = Vec::new();
    while let Some((pointer, pair)) = open.pop_front() {
        if seen.insert(pair) {
            let types = &nodes[&pair].types;
            open.extend(types.iter().map(|(step, inner)| (format!("{pointer}{step}"), *inner)));
            found.push((pointer, pair));
        }
    }
    found
}

/// Every difference of two named types.
fn definition(sides: Sides<'_>, pair: Pair) -> Notes {
    let mut notes = Notes::marked(mark(sides, pair));
    if stands(sides, &mut notes, pair) {
        return notes;
    }
    name(sides, &mut notes, pair);
    match (&sides.old.def(pair.0).shape, &sides.new.def(pair.1).shape) {
        (Shape::Record(old), Shape::Record(new)) => record(sides, &mut notes, pair, old, new),
        (Shape::Enum(old), Shape::Enum(new)) => enumeration(sides, &mut notes, pair, old, new),
        (Shape::Union(old), Shape::Union(new)) => union(sides, &mut notes, pair, old, new),
        (old, new) => {
            let subject = Subject::Type(sides.new.name(pair.1));
            let change = Change::turned(Aspect::Type, kind(old), kind(new));
            notes.add("", &subject, change, Effect::breaks("it is another kind of type"));
        }
    }
    notes
}

/// Whether a type that was there already stands in the place of another. What then differs is between
/// the two, and no change of either.
fn stands(sides: Sides<'_>, notes: &mut Notes, pair: Pair) -> bool {
    let (from, to) = (sides.old.name(pair.0), sides.new.name(pair.1));
    if from == to || sides.old.find(&to).is_none() || sides.new.answers_to(pair.1, &from) {
        return false;
    }
    let effect = if sides.new.find(&from).is_none() {
        Effect::breaks(format!("`types::{from}` is gone"))
    } else {
        Effect::breaks("values are of another type")
    };
    let subject = Subject::Type(to.clone());
    notes.add("", &subject, Change::turned(Aspect::Stand, from, to), effect);
    true
}

fn name(sides: Sides<'_>, notes: &mut Notes, pair: Pair) {
    let (from, to) = (sides.old.name(pair.0), sides.new.name(pair.1));
    if from == to {
        return;
    }
    let effect = if sides.new.answers_to(pair.1, &from) {
        Effect::Adds
    } else if sides.new.find(&from).is_none() {
        Effect::breaks(format!("`types::{from}` is gone"))
    } else {
        Effect::breaks("values are of another type")
    };
    let subject = Subject::Type(to.clone());
    notes.add("", &subject, Change::turned(Aspect::Name, from, to), effect);
}

/// What two types have in common with others that are described once more somewhere else: the keys,
/// values or arms of both sides.
fn mark(sides: Sides<'_>, pair: Pair) -> String {
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

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Record(_) => "record",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Alias(_) => "alias",
    }
}
