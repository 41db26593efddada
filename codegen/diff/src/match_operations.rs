//! A pair knows which operation of one API is which of the other.

use crate::{
    Aspect, ChangeKind, Impact, Location, Part, Subject,
    raw_changes::{RawChange, Sides},
    traverse::LocatedChange,
};
use ir::{Credential, Grant, HttpMethod, Operation, Resource, Security, Segment};
use std::collections::{BTreeMap, BTreeSet};

/// An operation with its resource.
pub type Call<'a> = (&'a Resource, &'a Operation);

/// An operation as code calls it.
pub fn spell((resource, operation): Call<'_>) -> String {
    let (resource, name) = (
        crate::describe::snake(&resource.name),
        crate::describe::snake(&operation.name),
    );
    format!("{resource}().{name}()")
}

/// The method and path.
pub fn address(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.template())
}

/// Every operation of both APIs: those with the same method and path first, whatever their path
/// parameters are called, then those with the same id.
pub fn matched<'a>(sides: &Sides<'a>) -> Vec<(Call<'a>, Call<'a>)> {
    let mut by_address: BTreeMap<(HttpMethod, String), Call<'a>> = BTreeMap::new();
    let mut by_id: BTreeMap<&str, Call<'a>> = BTreeMap::new();
    for call in sides.old.api.operations() {
        by_address.entry(key(call.1)).or_insert(call);
        by_id.entry(&call.1.id).or_insert(call);
    }
    let mut partner: BTreeMap<&str, Call<'a>> = BTreeMap::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let calls: Vec<Call<'a>> = sides.new.api.operations().collect();
    // Two may be at one address but for the words of its parameters.
    for (_, operation) in &calls {
        let found = by_id.get(operation.id.as_str());
        let same = found.filter(|old| key(old.1) == key(operation));
        if let Some(old) = same.filter(|old| taken.insert(&old.1.id)) {
            partner.insert(&operation.id, *old);
        }
    }
    for (_, operation) in &calls {
        if partner.contains_key(operation.id.as_str()) {
            continue;
        }
        let found = by_address.get(&key(operation));
        if let Some(old) = found.filter(|old| taken.insert(&old.1.id)) {
            partner.insert(&operation.id, *old);
        }
    }
    for (_, operation) in &calls {
        let found = by_id.get(operation.id.as_str());
        if !partner.contains_key(operation.id.as_str())
            && let Some(old) = found.filter(|old| taken.insert(&old.1.id))
        {
            partner.insert(&operation.id, *old);
        }
    }
    let both = calls.into_iter();
    both.filter_map(|call| Some((*partner.get(call.1.id.as_str())?, call)))
        .collect()
}

/// What two operations at one address have in common.
fn key(operation: &Operation) -> (HttpMethod, String) {
    let part = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Param(_) => "{}".to_owned(),
    };
    (operation.method, operation.path.iter().map(part).collect())
}

/// What is true of the whole API, and every operation that one side alone has.
pub fn whole(sides: &Sides<'_>) -> Vec<LocatedChange> {
    let mut found = Vec::new();
    let mut add = |kind, impact| {
        found.push(LocatedChange::new(&Subject::Api, kind, impact, Vec::new()));
    };
    let (old, new) = (sides.old.api, sides.new.api);
    if old.server != new.server {
        let kind = ChangeKind::modified(Aspect::Server, &old.server, &new.server);
        add(kind, Impact::Keeps);
    }
    let (from, to) = (credentials(&old.credentials), credentials(&new.credentials));
    if from != to {
        add(
            ChangeKind::modified(Aspect::Security, from, to),
            Impact::Keeps,
        );
    }
    let pairs = matched(sides);
    let kept: BTreeSet<&str> = pairs.iter().map(|(old, _)| old.1.id.as_str()).collect();
    let met: BTreeSet<&str> = pairs.iter().map(|(_, new)| new.1.id.as_str()).collect();
    for call in old
        .operations()
        .filter(|call| !kept.contains(call.1.id.as_str()))
    {
        let impact = Impact::breaks("calls of it no longer compile");
        found.push(alone(call, ChangeKind::Removed(address(call.1)), impact));
    }
    for call in new
        .operations()
        .filter(|call| !met.contains(call.1.id.as_str()))
    {
        found.push(alone(
            call,
            ChangeKind::Added(address(call.1)),
            Impact::Adds,
        ));
    }
    found
}

fn credentials(all: &[Credential]) -> String {
    let all: Vec<&str> = all.iter().map(|one| one.wire.as_str()).collect();
    all.join(", ")
}

fn alone(call: Call<'_>, kind: ChangeKind, impact: Impact) -> LocatedChange {
    let place = Location {
        operation: call.1.id.clone(),
        part: Part::Call,
        pointer: String::new(),
    };
    LocatedChange::new(&Subject::Operation(spell(call)), kind, impact, vec![place])
}

/// Who may call an operation, in words.
pub fn access(Security(grants): &Security) -> String {
    let word = |grant: &Grant| match grant.scopes.as_slice() {
        [] => grant.credential.0.clone(),
        scopes => format!("{} ({})", grant.credential.as_str(), scopes.join(", ")),
    };
    let words: Vec<String> = grants.iter().map(word).collect();
    words.join(" or ")
}

impl LocatedChange {
    fn new(subject: &Subject, kind: ChangeKind, impact: Impact, places: Vec<Location>) -> Self {
        let change = RawChange {
            step: String::new(),
            subject: subject.clone(),
            kind,
            impact,
            fingerprint: String::new(),
            details: Vec::new(),
        };
        Self { change, places }
    }
}
