//! A group knows which differences have one cause.

use crate::{Change, Effect, Event, Subject, walk::Found};
use std::collections::BTreeMap;

/// What differences of one cause share: what they are about, how, to what effect, and among what.
type Cause = (Subject, Change, Effect, String);

/// One event for each cause; what breaks comes first, then what adds, each in the order of the places.
pub fn group(found: Vec<Found>) -> Vec<Event> {
    let mut causes: BTreeMap<Cause, Event> = BTreeMap::new();
    for Found { note, places } in found {
        let key = (anonymous(&note.subject, &note.change), note.change.clone(), note.effect.clone(), note.mark);
        let event = causes.entry(key).or_insert_with(|| Event {
            subject: note.subject.clone(),
            alike: Vec::new(),
            change: note.change,
            effect: note.effect,
            places: Vec::new(),
        });
        if event.subject != note.subject && !event.alike.contains(&note.subject) {
            event.alike.push(note.subject);
        }
        event.places.extend(places);
    }
    let mut events: Vec<Event> = causes.into_values().collect();
    for event in &mut events {
        event.places.sort();
        event.places.dedup();
        event.alike.sort();
    }
    let order = |event: &Event| (rank(&event.effect), event.places.first().cloned());
    // Stable: what stands at one place keeps the order of the causes.
    events.sort_by_cached_key(order);
    events
}

/// A subject without the name that many of one cause do not share.
fn anonymous(subject: &Subject, change: &Change) -> Subject {
    match subject {
        Subject::Operation(_) if !is_own(change) => Subject::Operation(String::new()),
        Subject::Type(_) => Subject::Type(String::new()),
        Subject::Field { wire, .. } => Subject::Field {
            owner: String::new(),
            wire: wire.clone(),
        },
        Subject::Value { wire, .. } => Subject::Value {
            owner: String::new(),
            wire: wire.clone(),
        },
        Subject::Arm { name, .. } => Subject::Arm {
            owner: String::new(),
            name: name.clone(),
        },
        Subject::Api
        | Subject::Operation(_)
        | Subject::Param(_)
        | Subject::Body
        | Subject::Reply(_)
        | Subject::Error(_)
        | Subject::Stream => subject.clone(),
    }
}

/// Whether an operation changes so by itself, and not with others.
fn is_own(change: &Change) -> bool {
    matches!(
        change,
        Change::Added(_) | Change::Removed(_) | Change::Deprecated | Change::Restored
    )
}

fn rank(effect: &Effect) -> u8 {
    match effect {
        Effect::Breaks(_) => 0,
        Effect::Adds => 1,
        Effect::Keeps => 2,
    }
}
