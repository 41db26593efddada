//! Matches the operations of two APIs.

use crate::{
    Aspect, ChangeKind, ChangeLocation, Impact, OperationPart, Subject,
    raw_changes::{LocatedChange, RawChange, Sides},
};
use ir::{Credential, CredentialScheme, Grant, Name, Operation, Requirement, Resource, Security};
use rust_surface::case::snake;
use std::collections::{BTreeMap, BTreeSet};

/// An operation with its resource.
pub type Call<'a> = (&'a Resource, &'a Operation);

/// How code calls an operation, such as `droplets().list()`.
pub fn spell((resource, operation): Call<'_>) -> String {
    spell_method(resource, &operation.name)
}

/// How code calls a method of a resource.
pub fn spell_method(resource: &Resource, name: &Name) -> String {
    format!("{}().{}()", snake(&resource.name), snake(name))
}

/// The operations that both APIs have: those with the same method and path first, whatever the names of their path
/// parameters, then those with the same id.
pub fn matched<'a>(sides: &Sides<'a>) -> Vec<(Call<'a>, Call<'a>)> {
    let mut by_address: BTreeMap<String, Call<'a>> = BTreeMap::new();
    let mut by_id: BTreeMap<&str, Call<'a>> = BTreeMap::new();
    for call in sides.old.api.operations() {
        by_address.entry(call.1.anonymous_address()).or_insert(call);
        by_id.entry(&call.1.id).or_insert(call);
    }
    let mut partner: BTreeMap<&str, Call<'a>> = BTreeMap::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let calls: Vec<Call<'a>> = sides.new.api.operations().collect();
    // Two operations may differ only in the names of their path parameters.
    for (_, operation) in &calls {
        let found = by_id.get(operation.id.as_str());
        let same = found.filter(|old| old.1.anonymous_address() == operation.anonymous_address());
        if let Some(old) = same.filter(|old| taken.insert(&old.1.id)) {
            partner.insert(&operation.id, *old);
        }
    }
    for (_, operation) in &calls {
        if partner.contains_key(operation.id.as_str()) {
            continue;
        }
        let found = by_address.get(&operation.anonymous_address());
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

/// Changes of the whole API, and operations that only one side has.
pub fn whole(sides: &Sides<'_>) -> Vec<LocatedChange> {
    let mut found = Vec::new();
    let mut add = |kind, impact| {
        found.push(LocatedChange::new(&Subject::Api, kind, impact, Vec::new()));
    };
    let (old, new) = (sides.old.api, sides.new.api);
    if old.server != new.server {
        let kind = ChangeKind::modified(Aspect::Server, &old.server, &new.server);
        add(kind, Impact::breaks("requests go to another server"));
    }
    let (from, to) = (credentials(&old.credentials), credentials(&new.credentials));
    if from != to {
        let kind = ChangeKind::modified(Aspect::Security, from, to);
        add(kind, offered(&old.credentials, &new.credentials));
    }
    let pairs = matched(sides);
    let kept: BTreeSet<&str> = pairs.iter().map(|(old, _)| old.1.id.as_str()).collect();
    let met: BTreeSet<&str> = pairs.iter().map(|(_, new)| new.1.id.as_str()).collect();
    for call in old
        .operations()
        .filter(|call| !kept.contains(call.1.id.as_str()))
    {
        let impact = Impact::breaks("calls of it no longer compile");
        found.push(alone(call, ChangeKind::Removed(call.1.address()), impact));
    }
    for call in new
        .operations()
        .filter(|call| !met.contains(call.1.id.as_str()))
    {
        found.push(alone(
            call,
            ChangeKind::Added(call.1.address()),
            Impact::Adds,
        ));
    }
    found
}

/// The credentials of an API in words. The kind is named unless it is a bearer token.
fn credentials(all: &[Credential]) -> String {
    let word = |one: &Credential| match &one.scheme {
        CredentialScheme::Undeclared | CredentialScheme::Bearer => one.wire.0.clone(),
        scheme => format!("{} as {scheme}", one.wire.as_str()),
    };
    let all: Vec<String> = all.iter().map(word).collect();
    all.join(", ")
}

/// The impact of other credentials of the API.
fn offered(old: &[Credential], new: &[Credential]) -> Impact {
    for before in old {
        match new.iter().find(|after| after.wire == before.wire) {
            None => {
                let wire = before.wire.as_str();
                return Impact::breaks(format!("the client no longer has an option for `{wire}`"));
            }
            Some(after) if after.scheme != before.scheme => {
                let (wire, scheme) = (before.wire.as_str(), &after.scheme);
                return Impact::breaks(format!("`{wire}` has to be sent as {scheme}"));
            }
            Some(_) => {}
        }
    }
    match new.len() > old.len() {
        true => Impact::Adds,
        false => Impact::Keeps,
    }
}

/// The impact of other credentials that an operation accepts. Scopes are no part of it, because they belong to a token.
pub fn accepted(Security(old): &Security, Security(new): &Security) -> Impact {
    // A client that has all credentials of an old requirement has those of a new one that asks for no other.
    let accepts = |requirements: &[Requirement], one: &Requirement| {
        requirements.iter().any(|requirement| {
            let mut grants = requirement.0.iter();
            grants.all(|grant| one.0.iter().any(|old| old.credential == grant.credential))
        })
    };
    if new.is_empty() {
        return Impact::Keeps;
    }
    if old.is_empty() {
        return Impact::breaks("calls without a credential are refused");
    }
    match old.iter().find(|requirement| !accepts(new, requirement)) {
        Some(gone) if gone.0.is_empty() => Impact::breaks("calls without a credential are refused"),
        Some(gone) => {
            let wires: Vec<&str> = gone.0.iter().map(|one| one.credential.as_str()).collect();
            let wires = wires.join("` and `");
            Impact::breaks(format!(
                "calls of a client that has only `{wires}` are refused"
            ))
        }
        None => Impact::Keeps,
    }
}

fn alone(call: Call<'_>, kind: ChangeKind, impact: Impact) -> LocatedChange {
    let place = ChangeLocation {
        operation: call.1.id.clone(),
        part: OperationPart::Call,
        pointer: String::new(),
    };
    LocatedChange::new(&Subject::Operation(spell(call)), kind, impact, vec![place])
}

/// The credentials that an operation accepts, in words.
pub fn access(Security(requirements): &Security) -> String {
    let word = |grant: &Grant| match grant.scopes.as_slice() {
        [] => grant.credential.0.clone(),
        scopes => format!("{} ({})", grant.credential.as_str(), scopes.join(", ")),
    };
    let words = |requirement: &Requirement| match requirement.0.as_slice() {
        [] => "nothing".to_owned(),
        grants => grants.iter().map(word).collect::<Vec<_>>().join(" and "),
    };
    let words: Vec<String> = requirements.iter().map(words).collect();
    words.join(" or ")
}

impl LocatedChange {
    fn new(
        subject: &Subject,
        kind: ChangeKind,
        impact: Impact,
        places: Vec<ChangeLocation>,
    ) -> Self {
        let change = RawChange {
            step: String::new(),
            subject: subject.clone(),
            kind,
            impacts: impact.into(),
            fingerprint: String::new(),
            details: Vec::new(),
        };
        Self { change, places }
    }
}
