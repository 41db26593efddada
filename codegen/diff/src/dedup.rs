//! Deduplication: changes with one cause become one change.

use crate::{Aspect, Change, ChangeKind, Impact, Impacts, Subject, raw_changes::LocatedChange};
use rust_surface::case::pascal;
use std::collections::BTreeMap;

/// What changes with one cause have in common: subject, kind, impacts and fingerprint.
type Cause = (Subject, ChangeKind, Impacts, String);

/// One change for each cause: breaking ones first, then additions, each in the order of their locations.
pub fn dedup(found: Vec<LocatedChange>) -> Vec<Change> {
    let mut causes: BTreeMap<Cause, Change> = BTreeMap::new();
    for LocatedChange { change, places } in found {
        let key = (
            anonymous(&change.subject, &change.kind),
            change.kind.clone(),
            change.impacts.clone(),
            change.fingerprint,
        );
        let merged = causes.entry(key).or_insert_with(|| Change {
            subject: change.subject.clone(),
            also: Vec::new(),
            kind: change.kind,
            details: change.details,
            impacts: change.impacts,
            places: Vec::new(),
        });
        if merged.subject != change.subject && !merged.also.contains(&change.subject) {
            merged.also.push(change.subject);
        }
        merged.places.extend(places);
    }
    let mut changes: Vec<Change> = fold_consequences(causes.into_values().collect());
    for change in &mut changes {
        change.places.sort();
        change.places.dedup();
        change.also.sort();
    }
    let order = |change: &Change| (rank(change.impacts.worst()), change.places.first().cloned());
    // The sort is stable, so changes at one location keep the order of their causes.
    changes.sort_by_cached_key(order);
    changes
}

/// Folds the renaming of types into the change that caused it: types are named after other types and operations.
fn fold_consequences(changes: Vec<Change>) -> Vec<Change> {
    let (changes, mut led) = renamed_operations(changes);
    let (types, mut kept): (Vec<Change>, Vec<Change>) = changes
        .into_iter()
        .partition(|change| type_names(change).is_some());
    let mut types: Vec<((String, String), Change)> = types
        .into_iter()
        .filter_map(|change| Some((type_names(&change)?, change)))
        .collect();
    // Shorter names first, because longer ones begin with them.
    types.sort_by_key(|((from, to), _)| (from.len(), from.clone(), to.clone()));
    for ((from, to), change) in types {
        let breaks = change.impacts.rust.reason().is_some();
        let lead = led.iter().find(|lead| breaks && lead.leads(&from, &to));
        let leader = lead.and_then(|lead| kept.iter_mut().find(|change| lead.is(change)));
        match leader {
            Some(leader) => {
                let more = std::iter::once(change.subject).chain(change.also);
                leader.also.extend(more);
                leader.details.extend(change.details);
                leader.places.extend(change.places);
            }
            None => {
                if breaks {
                    led.push(Rename {
                        from,
                        to,
                        subject: change.subject.clone(),
                        kind: change.kind.clone(),
                    });
                }
                kept.push(change);
            }
        }
    }
    kept
}

/// A change that also renames the types that are named after its subject.
struct Rename {
    from: String,
    to: String,
    subject: Subject,
    kind: ChangeKind,
}

impl Rename {
    fn leads(&self, from: &str, to: &str) -> bool {
        let rest = from.strip_prefix(&self.from);
        rest.is_some_and(|rest| !rest.is_empty() && to.strip_prefix(&self.to) == Some(rest))
    }

    fn is(&self, change: &Change) -> bool {
        change.subject == self.subject && change.kind == self.kind
    }
}

/// The old and new name of a renamed type.
fn type_names(change: &Change) -> Option<(String, String)> {
    let names = modified(change, Aspect::Name).or_else(|| modified(change, Aspect::Replaced));
    let (from, to) = names.filter(|_| matches!(change.subject, Subject::Type(_)))?;
    Some((from.to_owned(), to.to_owned()))
}

/// Operations whose methods were renamed because their ids changed. Types are named after the ids, and the change of an
/// id is listed with that of the method.
fn renamed_operations(changes: Vec<Change>) -> (Vec<Change>, Vec<Rename>) {
    let (ids, mut kept): (Vec<Change>, Vec<Change>) = changes
        .into_iter()
        .partition(|change| modified(change, Aspect::Id).is_some());
    let mut led = Vec::new();
    for id in ids {
        let is_named = |change: &&mut Change| {
            change.subject == id.subject && modified(change, Aspect::Name).is_some()
        };
        match (kept.iter_mut().find(is_named), modified(&id, Aspect::Id)) {
            (Some(change), Some((from, to))) => {
                change.details.push(id.sentence());
                let camel = |id: &str| pascal(&ir::Name::new(id));
                led.push(Rename {
                    from: camel(from),
                    to: camel(to),
                    subject: change.subject.clone(),
                    kind: change.kind.clone(),
                });
            }
            _ => kept.push(id),
        }
    }
    (kept, led)
}

/// Both sides of an aspect, if that aspect changed.
fn modified(change: &Change, wanted: Aspect) -> Option<(&str, &str)> {
    match &change.kind {
        ChangeKind::Modified { aspect, from, to } if *aspect == wanted => Some((from, to)),
        _ => None,
    }
}

/// A subject without the name that changes of one cause do not share.
fn anonymous(subject: &Subject, kind: &ChangeKind) -> Subject {
    match subject {
        Subject::Operation(_) if !is_own(kind) => Subject::Operation(String::new()),
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
        | Subject::Stream
        | Subject::Webhook(_) => subject.clone(),
    }
}

/// Whether this change of an operation is never shared with others.
fn is_own(kind: &ChangeKind) -> bool {
    matches!(
        kind,
        ChangeKind::Added(_)
            | ChangeKind::Removed(_)
            | ChangeKind::Deprecated
            | ChangeKind::Restored
    )
}

fn rank(impact: &Impact) -> u8 {
    match impact {
        Impact::Breaks(_) => 0,
        Impact::Adds => 1,
        Impact::Keeps => 2,
    }
}
