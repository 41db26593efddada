//! A walk knows where each pair of types is met: from every operation down, each pair compared once.

use crate::{
    Aspect, Change, Effect, Place, Subject,
    enumerate::enumeration,
    notes::{Note, Notes, Pair, Side, Sides},
    operation::operation,
    pair, phrase,
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
    let mut open: Vec<Pair> = roots
        .flat_map(|notes| notes.types.iter().map(|(_, pair)| *pair))
        .collect();
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

/// Every difference of two named types.
fn definition(sides: Sides<'_>, pair: Pair) -> Notes {
    let mut notes = Notes::marked(mark(sides, pair));
    match (&sides.old.def(pair.0).shape, &sides.new.def(pair.1).shape) {
        (Shape::Record(old), Shape::Record(new)) => record(sides, &mut notes, pair, old, new),
        (Shape::Enum(old), Shape::Enum(new)) => enumeration(sides, &mut notes, pair, old, new),
        (Shape::Union(old), Shape::Union(new)) => union(sides, &mut notes, pair, old, new),
        (old, new) => {
            let subject = Subject::Type(sides.new.name(pair.1));
            let change = Change::turned(Aspect::Type, kind(old), kind(new));
            notes.add(
                "",
                &subject,
                change,
                Effect::breaks("it is another kind of type"),
            );
        }
    }
    name(sides, &mut notes, pair);
    notes
}

/// Notes that a type is called differently. Where the old name or the new one means another type on
/// the other side, one type stands in the place of another; what then differs is between the two, and
/// no change of either.
fn name(sides: Sides<'_>, notes: &mut Notes, pair: Pair) {
    let (from, to) = (sides.old.name(pair.0), sides.new.name(pair.1));
    if from == to {
        return;
    }
    let subject = Subject::Type(to.clone());
    let gone = sides.new.find(&from).is_none();
    let change = |aspect| Change::turned(aspect, &from, &to);
    if sides.new.answers_to(pair.1, &from) {
        notes.add("", &subject, change(Aspect::Name), Effect::Adds);
    } else if gone && sides.old.find(&to).is_none() {
        let effect = Effect::breaks(format!("`types::{from}` is gone"));
        notes.add("", &subject, change(Aspect::Name), effect);
    } else {
        let told = std::mem::take(&mut notes.notes);
        let effect = if gone {
            Effect::breaks(format!("`types::{from}` is gone"))
        } else {
            Effect::breaks("values are of another type")
        };
        notes.add("", &subject, change(Aspect::Stand), effect);
        let within = told
            .iter()
            .map(|note| phrase::sentence(&note.subject, &note.change));
        if let Some(note) = notes.notes.last_mut() {
            note.within = within.collect();
        }
    }
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
