//! A group knows which differences have one cause.

use crate::{Aspect, Change, Effect, Event, Subject, walk::Found};
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
    let mut events: Vec<Event> = followed(causes.into_values().collect());
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

/// Types that are named after another, and are called differently because that is, are told with it.
fn followed(events: Vec<Event>) -> Vec<Event> {
    let names = |event: &Event| match (&event.subject, &event.change) {
        (Subject::Type(_), Change::Turned { aspect: Aspect::Name, from, to }) => {
            Some((from.clone(), to.clone()))
        }
        _ => None,
    };
    let (mut renamed, mut kept): (Vec<Event>, Vec<Event>) =
        events.into_iter().partition(|event| names(event).is_some());
    // The shortest name first: others begin with it.
    renamed.sort_by_key(|event| names(event).map(|(from, to)| (from.len(), from, to)));
    let mut leaders: Vec<Event> = Vec::new();
    for event in renamed {
        let Some((from, to)) = names(&event) else {
            continue;
        };
        let leads = |leader: &&mut Event| {
            names(leader).is_some_and(|(start, end)| {
                let rest = from.strip_prefix(&start);
                rest.is_some_and(|rest| !rest.is_empty() && to.strip_prefix(&end) == Some(rest))
                    && rank(&leader.effect) == rank(&event.effect)
            })
        };
        match leaders.iter_mut().find(leads) {
            Some(leader) => {
                leader.alike.push(event.subject);
                leader.places.extend(event.places);
            }
            None => leaders.push(event),
        }
    }
    kept.extend(leaders);
    kept
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
