//! Agreement knows which findings of `cargo semver-checks` our events tell of, and which events it does not see.
//!
//! Both speak of the same crate: an event tells of each item that it adds, takes away or changes by
//! name, and a type without an event of its own comes and goes with what holds it.

use crate::semver::{Finding, Half, Item, Said};
use diff::{Aspect, Change, ChangeKind, Subject, VersionBump};
use ir::{Api, Checked, Operation, Resource, Shape, Type, TypeDef, display};
use std::collections::{BTreeMap, BTreeSet};

/// The member that stands for all members of its owner.
const ALL: &str = "*";

/// How the two fit.
#[derive(Debug, Default)]
pub struct Agreement {
    /// Findings with an event that names them.
    pub named: usize,
    /// Types that come or go with what holds them.
    pub followed: usize,
    /// Findings that no event tells of.
    pub untold: Vec<Finding>,
    /// Breaks that the tool does not see, by kind.
    pub unseen: BTreeMap<String, usize>,
}

/// Holds the events of an update against what the tool found in it.
pub fn agree(sides: (&Checked, &Checked), events: &[Change], said: &Said) -> Agreement {
    let apis = (sides.0.api(), sides.1.api());
    let told: Vec<(VersionBump, Vec<Item>)> = events
        .iter()
        .map(|event| (weight(event), items(apis, event)))
        .collect();
    let resources = apis.0.resources.iter().chain(&apis.1.resources);
    let resources: BTreeSet<String> = resources
        .map(|one| Item::new(Half::Calls, &display::snake(&one.name.singular()), "").owner)
        .collect();
    let mut agreement = Agreement::default();
    // What breaks was there before, and what is new is there now.
    for (needs, api) in [(VersionBump::Major, apis.0), (VersionBump::Minor, apis.1)] {
        let enough = told.iter().filter(|(weight, _)| *weight >= needs);
        let all: BTreeSet<&Item> = enough.flat_map(|(_, items)| items).collect();
        let findings = said.findings.iter().filter(|one| one.needs == needs);
        let (named, rest): (Vec<&Finding>, Vec<&Finding>) =
            findings.partition(|one| all.iter().any(|item| covers(&resources, item, &one.item)));
        let with = followers(api, &resources, &all, &rest);
        let (followed, untold): (Vec<&Finding>, Vec<&Finding>) = rest
            .into_iter()
            .partition(|one| with.iter().any(|item| covers(&resources, item, &one.item)));
        agreement.named += named.len();
        agreement.followed += followed.len();
        agreement.untold.extend(untold.into_iter().cloned());
    }
    let breaks = said.findings.iter();
    let breaks: Vec<&Finding> = breaks
        .filter(|one| one.needs == VersionBump::Major)
        .collect();
    for (event, (weight, items)) in events.iter().zip(&told) {
        let met = |item: &Item| breaks.iter().any(|one| covers(&resources, item, &one.item));
        if *weight == VersionBump::Major && !items.iter().any(met) {
            *agreement.unseen.entry(event.code()).or_default() += 1;
        }
    }
    agreement
}

fn weight(event: &Change) -> VersionBump {
    VersionBump::of(std::slice::from_ref(event))
}

/// Whether an event that tells of one item tells of the other. A name that Rust or the crate needs for
/// itself, or that begins with a digit, has a word or letter more in the crate: of a type or a call it is
/// that of a resource.
fn covers(resources: &BTreeSet<String>, told: &Item, found: &Item) -> bool {
    let member = told.member == ALL || same(&told.member, &found.member, &["value", "null"]);
    member && owns(resources, told, found)
}

/// The same, whatever member of its owner it is.
fn owns(resources: &BTreeSet<String>, told: &Item, found: &Item) -> bool {
    let prefix = found.owner.strip_suffix(told.owner.as_str());
    told.half == found.half
        && (same(&told.owner, &found.owner, &["resource"])
            || prefix.is_some_and(|prefix| resources.contains(prefix)))
}

fn same(told: &str, found: &str, words: &[&str]) -> bool {
    found == told
        || found.strip_prefix('v') == Some(told)
        || words
            .iter()
            .any(|word| found.strip_suffix(word) == Some(told))
}

/// Every item that an event tells of.
fn items(apis: (&Api, &Api), event: &Change) -> Vec<Item> {
    let mut found = Vec::new();
    let (from, to) = match &event.kind {
        ChangeKind::Modified { from, to, .. } => (from.as_str(), to.as_str()),
        ChangeKind::Removed(was) => (was.as_str(), ""),
        ChangeKind::Added(is) => ("", is.as_str()),
        ChangeKind::Deprecated
        | ChangeKind::Restored
        | ChangeKind::Required
        | ChangeKind::Optional
        | ChangeKind::Nullable
        | ChangeKind::NeverNull
        | ChangeKind::ValuesAdded(_)
        | ChangeKind::ValuesRemoved(_)
        | ChangeKind::ArmsAdded(_)
        | ChangeKind::ArmsRemoved(_) => ("", ""),
    };
    // The types before and now, of which this may be the only use.
    for text in [from, to] {
        let words = text.split(|one: char| !one.is_alphanumeric() && one != '_');
        found.extend(words.map(|word| Item::new(Half::Types, word, "")));
    }
    for subject in std::iter::once(&event.subject).chain(&event.also) {
        match subject {
            Subject::Api => {}
            Subject::Operation(call) => {
                for call in [call, from, to] {
                    found.extend(operation(apis, call, &event.kind));
                }
            }
            Subject::Param(wire) => found.extend(places(apis, event, wire)),
            Subject::Body | Subject::Response(_) | Subject::Error(_) | Subject::Stream => {
                found.extend(places(apis, event, ""));
            }
            Subject::Type(name) => found.extend(definition(name, &event.kind)),
            Subject::Field { owner, wire } => {
                found.extend([wire, "new"].map(|member| Item::new(Half::Types, owner, member)));
            }
            Subject::Value { owner, wire: name } | Subject::Arm { owner, name } => {
                found.push(Item::new(Half::Types, owner, name));
            }
        }
    }
    found.retain(|item| !item.owner.is_empty());
    found
}

/// What code writes of a type that is changed so.
fn definition(name: &str, change: &ChangeKind) -> Vec<Item> {
    let item = |member: &str| Item::new(Half::Types, name, member);
    match change {
        ChangeKind::ValuesRemoved(members) | ChangeKind::ArmsRemoved(members) => {
            members.iter().map(|member| item(member)).collect()
        }
        ChangeKind::Modified {
            aspect: Aspect::Order,
            ..
        } => vec![item("new")],
        ChangeKind::Modified {
            aspect: Aspect::Reach | Aspect::Type,
            ..
        }
        | ChangeKind::Removed(_) => vec![Item {
            member: ALL.into(),
            ..item("")
        }],
        _ => vec![item("")],
    }
}

/// What code writes of an operation that is changed so.
fn operation(apis: (&Api, &Api), call: &str, change: &ChangeKind) -> Vec<Item> {
    let comes_or_goes = matches!(
        change,
        ChangeKind::Added(_)
            | ChangeKind::Removed(_)
            | ChangeKind::Modified {
                aspect: Aspect::Name,
                ..
            }
    );
    let mut found = Vec::new();
    for (resource, method) in names(apis, call) {
        found.push(Item::new(Half::Calls, &resource, &method));
        if comes_or_goes {
            found.push(Item {
                member: ALL.into(),
                ..Item::new(Half::Calls, &method, "")
            });
            // A resource comes with the first of its operations and goes with the last.
            found.push(Item::new(Half::Calls, &resource, ""));
            found.push(Item::new(Half::Calls, "client", &resource));
        }
    }
    found
}

/// What code writes of the operations that an event is met in, with a parameter or without.
fn places(apis: (&Api, &Api), event: &Change, param: &str) -> Vec<Item> {
    let mut found = Vec::new();
    for place in &event.places {
        let mut both = apis.1.operations().chain(apis.0.operations());
        let Some(call) = both.find(|(_, one)| one.id == place.operation) else {
            continue;
        };
        for (resource, method) in names(apis, &spell(call)) {
            found.push(Item::new(Half::Calls, &resource, &method));
            found.push(Item::new(Half::Calls, &method, param));
        }
    }
    found
}

/// The resource and method of an operation, `x().y()`, and those that it was called by before.
fn names(apis: (&Api, &Api), call: &str) -> Vec<(String, String)> {
    let Some((resource, method)) = call.split_once("().") else {
        return Vec::new();
    };
    let name = (
        resource.to_owned(),
        method.trim_end_matches("()").to_owned(),
    );
    let spelled = |way: &ir::MethodPath| (display::snake(&way.resource), display::snake(&way.name));
    let olds = apis.0.previous.calls.iter().chain(&apis.1.previous.calls);
    let olds = olds.filter(|old| spelled(&old.is) == name);
    let olds: Vec<(String, String)> = olds.map(|old| spelled(&old.was)).collect();
    std::iter::once(name).chain(olds).collect()
}

fn spell((resource, operation): (&Resource, &Operation)) -> String {
    let (resource, method) = (
        display::snake(&resource.name),
        display::snake(&operation.name),
    );
    format!("{resource}().{method}()")
}

/// The types among the findings that something holds which is told of.
fn followers(
    api: &Api,
    resources: &BTreeSet<String>,
    told: &BTreeSet<&Item>,
    rest: &[&Finding],
) -> BTreeSet<Item> {
    let named = |def: &TypeDef| Item::new(Half::Types, &display::camel(&def.name), "");
    let is_told = |(resource, one): &(&Resource, &Operation)| {
        let (resource, method) = (display::snake(&resource.name), display::snake(&one.name));
        told.contains(&Item::new(Half::Calls, &resource, &method))
    };
    // The tool does not look at names that only stand for another type; what they stand for, it does.
    let is_open = |def: &TypeDef| {
        let item = named(def);
        let mut findings = rest.iter();
        matches!(def.shape, Shape::Alias(_))
            || findings.any(|one| covers(resources, &item, &one.item))
    };
    let mut with: BTreeSet<Item> = BTreeSet::new();
    loop {
        let mut more: BTreeSet<Item> = BTreeSet::new();
        let mut hold = |ty: &Type| {
            ir::each_part(ty, &mut |part| {
                if let Type::Def(id) = part
                    && is_open(&api.types[*id])
                {
                    more.insert(named(&api.types[*id]));
                }
            });
        };
        for (_, operation) in api.operations().filter(is_told) {
            let types = ir::sent(operation).chain(ir::received(operation));
            types.for_each(&mut hold);
        }
        for (_, def) in api.types.iter() {
            let item = named(def);
            if with.contains(&item) || told.iter().any(|told| owns(resources, told, &item)) {
                ir::each_type(def, &mut hold);
            }
        }
        more.retain(|item| !with.contains(item));
        if more.is_empty() {
            return with;
        }
        with.append(&mut more);
    }
}
