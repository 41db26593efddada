//! A group knows which differences have one cause.

use crate::{Aspect, Change, Effect, Event, Subject, walk::Found};
use std::collections::BTreeMap;

/// What differences of one cause share: what they are about, how, to what effect, and among what.
type Cause = (Subject, Change, Effect, String);

/// One event for each cause; what breaks comes first, then what adds, each in the order of the places.
pub fn group(found: Vec<Found>) -> Vec<Event> {
    let mut causes: BTreeMap<Cause, Event> = BTreeMap::new();
    for Found { note, places } in found {
        let key = (
            anonymous(&note.subject, &note.change),
            note.change.clone(),
            note.effect.clone(),
            note.mark,
        );
        let event = causes.entry(key).or_insert_with(|| Event {
            subject: note.subject.clone(),
            alike: Vec::new(),
            change: note.change,
            within: note.within,
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

/// Types that are named after something, and are called differently because that is, are told with it.
fn followed(events: Vec<Event>) -> Vec<Event> {
    let (events, mut led) = calls(events);
    let (types, mut kept): (Vec<Event>, Vec<Event>) = events
        .into_iter()
        .partition(|event| type_names(event).is_some());
    let mut types: Vec<((String, String), Event)> = types
        .into_iter()
        .filter_map(|event| Some((type_names(&event)?, event)))
        .collect();
    // The shortest name first: others begin with it.
    types.sort_by_key(|((from, to), _)| (from.len(), from.clone(), to.clone()));
    for ((from, to), event) in types {
        let breaks = event.effect.reason().is_some();
        let lead = led.iter().find(|lead| breaks && lead.leads(&from, &to));
        let leader = lead.and_then(|lead| kept.iter_mut().find(|event| lead.is(event)));
        match leader {
            Some(leader) => {
                let more = std::iter::once(event.subject).chain(event.alike);
                leader.alike.extend(more);
                leader.within.extend(event.within);
                leader.places.extend(event.places);
            }
            None => {
                if breaks {
                    led.push(Lead {
                        from,
                        to,
                        subject: event.subject.clone(),
                        change: event.change.clone(),
                    });
                }
                kept.push(event);
            }
        }
    }
    kept
}

/// An event by which types are called differently that are named after what it is about.
struct Lead {
    from: String,
    to: String,
    subject: Subject,
    change: Change,
}

impl Lead {
    fn leads(&self, from: &str, to: &str) -> bool {
        let rest = from.strip_prefix(&self.from);
        rest.is_some_and(|rest| !rest.is_empty() && to.strip_prefix(&self.to) == Some(rest))
    }

    fn is(&self, event: &Event) -> bool {
        event.subject == self.subject && event.change == self.change
    }
}

/// The old and new name of a type that is called differently.
fn type_names(event: &Event) -> Option<(String, String)> {
    let names = turned(event, Aspect::Name).or_else(|| turned(event, Aspect::Stand));
    let (from, to) = names.filter(|_| matches!(event.subject, Subject::Type(_)))?;
    Some((from.to_owned(), to.to_owned()))
}

/// Operations whose methods are called differently because of their ids: types are named after those.
/// The ids are told with the methods.
fn calls(events: Vec<Event>) -> (Vec<Event>, Vec<Lead>) {
    let (ids, mut kept): (Vec<Event>, Vec<Event>) = events
        .into_iter()
        .partition(|event| turned(event, Aspect::Id).is_some());
    let mut led = Vec::new();
    for id in ids {
        let is_named = |event: &&mut Event| {
            event.subject == id.subject && turned(event, Aspect::Name).is_some()
        };
        match (kept.iter_mut().find(is_named), turned(&id, Aspect::Id)) {
            (Some(event), Some((from, to))) => {
                event.within.push(id.sentence());
                let camel = |id: &str| crate::phrase::camel(&ir::Name::new(id));
                led.push(Lead {
                    from: camel(from),
                    to: camel(to),
                    subject: event.subject.clone(),
                    change: event.change.clone(),
                });
            }
            _ => kept.push(id),
        }
    }
    (kept, led)
}

/// Both sides of an aspect, where it is that which is another.
fn turned(event: &Event, wanted: Aspect) -> Option<(&str, &str)> {
    match &event.change {
        Change::Turned { aspect, from, to } if *aspect == wanted => Some((from, to)),
        _ => None,
    }
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
        | Subject::Response(_)
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
