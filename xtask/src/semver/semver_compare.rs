//! Compares the findings of `cargo semver-checks` with the changes of our diff.
//!
//! A finding is explained if a change names its item, or if its item is a type that is used by such an item only. Types
//! without a change of their own are added and removed together with the items that use them.

use super::cargo_semver_checks::{Item, Namespace, SemverFinding, SemverReport};
use diff::{Aspect, Change, ChangeKind, Language, Subject, VersionBump};
use ir::{Api, Checked, Operation, Resource, Shape, Type, TypeDef, display};
use std::collections::{BTreeMap, BTreeSet};

/// A member name that stands for all members of its owner.
const ANY_MEMBER: &str = "*";

/// The result of the comparison.
#[derive(Debug, Default)]
pub struct SemverComparison {
    /// The number of findings whose item is named by a change.
    pub named: usize,
    /// The number of findings about types that are added or removed with an item that is named by a change.
    pub implied: usize,
    /// The findings that no change explains.
    pub unexplained: Vec<SemverFinding>,
    /// The breaking changes without a finding, counted by kind.
    pub undetected: BTreeMap<String, usize>,
}

/// Compares the changes of an update with the report of the tool.
pub fn compare(
    old: &Checked,
    new: &Checked,
    changes: &[Change],
    report: &SemverReport,
) -> SemverComparison {
    let apis = (old.api(), new.api());
    let named_by_changes: Vec<(VersionBump, Vec<Item>)> = changes
        .iter()
        .map(|change| (verdict(change), items(apis, change)))
        .collect();
    let resources = apis.0.resources.iter().chain(&apis.1.resources);
    let resources: BTreeSet<String> = resources
        .flat_map(|one| [one.name.clone(), one.name.singular()])
        .map(|name| Item::new(Namespace::Operations, &display::snake(&name), "").owner)
        .collect();
    let mut comparison = SemverComparison::default();
    // Broken items exist in the old API, added items in the new one.
    for (required, api) in [(VersionBump::Major, apis.0), (VersionBump::Minor, apis.1)] {
        let sufficient = named_by_changes
            .iter()
            .filter(|(verdict, _)| *verdict >= required);
        let all: BTreeSet<&Item> = sufficient.flat_map(|(_, items)| items).collect();
        let findings = report.findings.iter();
        let findings = findings.filter(|one| one.requires == required);
        let (named, rest): (Vec<&SemverFinding>, Vec<&SemverFinding>) =
            findings.partition(|one| all.iter().any(|item| covers(&resources, item, &one.item)));
        let implied = implied_types(api, &resources, &all, &rest);
        let (implied, unexplained): (Vec<&SemverFinding>, Vec<&SemverFinding>) =
            rest.into_iter().partition(|one| {
                is_exported_with_operation(api, &all, one)
                    || implied
                        .iter()
                        .any(|item| covers(&resources, item, &one.item))
            });
        comparison.named += named.len();
        comparison.implied += implied.len();
        comparison
            .unexplained
            .extend(unexplained.into_iter().cloned());
    }
    let breaks = report.findings.iter();
    let breaks: Vec<&SemverFinding> = breaks
        .filter(|one| one.requires == VersionBump::Major)
        .collect();
    for (change, (verdict, items)) in changes.iter().zip(&named_by_changes) {
        let is_found = |item: &Item| breaks.iter().any(|one| covers(&resources, item, &one.item));
        if *verdict == VersionBump::Major && !items.iter().any(is_found) {
            *comparison.undetected.entry(change.code()).or_default() += 1;
        }
    }
    comparison
}

fn verdict(change: &Change) -> VersionBump {
    VersionBump::of_language(std::slice::from_ref(change), Language::Rust)
}

/// Whether an item that a change names is the item of a finding. Names that are reserved or that begin with a digit
/// have a suffix or prefix in the crate. The name of a type or operation may be prefixed with that of its resource.
fn covers(resources: &BTreeSet<String>, named: &Item, found: &Item) -> bool {
    let is_member = named.member == ANY_MEMBER
        || is_same_name(&named.member, &found.member, &["value", "null"]);
    is_member && has_same_owner(resources, named, found)
}

/// Whether two items have the same owner, by the same rules. A resource also exports its types, without its own name before
/// theirs, and a type with required arguments has a second one for them.
fn has_same_owner(resources: &BTreeSet<String>, named: &Item, found: &Item) -> bool {
    let (wanted, owner) = (named.owner.as_str(), found.owner.as_str());
    let is_exported =
        (named.namespace, found.namespace) == (Namespace::Types, Namespace::Operations);
    let is_resource =
        |prefix: Option<&str>| prefix.is_some_and(|prefix| resources.contains(prefix));
    let is_same = |owner: &str| {
        is_same_name(wanted, owner, &["resource"])
            || is_resource(owner.strip_suffix(wanted))
            || (is_exported && is_resource(wanted.strip_suffix(owner)))
    };
    (is_exported || named.namespace == found.namespace)
        && (is_same(owner) || owner.strip_suffix("required").is_some_and(is_same))
}

fn is_same_name(named: &str, found: &str, suffixes: &[&str]) -> bool {
    found == named
        || found.strip_prefix('v') == Some(named)
        || suffixes
            .iter()
            .any(|suffix| found.strip_suffix(suffix) == Some(named))
}

/// All items that a change names.
fn items(apis: (&Api, &Api), change: &Change) -> Vec<Item> {
    let mut found = Vec::new();
    let (from, to) = match &change.kind {
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
    // The old and the new type. This may be their only use.
    for text in [from, to] {
        let words = text.split(|one: char| !one.is_alphanumeric() && one != '_');
        found.extend(words.map(|word| Item::new(Namespace::Types, word, "")));
    }
    for subject in std::iter::once(&change.subject).chain(&change.also) {
        match subject {
            // No webhook of this API has a function.
            Subject::Api | Subject::Webhook(_) => {}
            Subject::Operation(call) => {
                for call in [call, from, to] {
                    found.extend(operation_items(apis, call, &change.kind));
                }
            }
            Subject::Param(wire) => found.extend(affected_operations(apis, change, wire)),
            Subject::Body | Subject::Error(_) | Subject::Stream => {
                found.extend(affected_operations(apis, change, ""));
            }
            // Whether a response has a single payload decides whether the operation has these methods.
            Subject::Response(_) => {
                for member in ["", "item", "items"] {
                    found.extend(affected_operations(apis, change, member));
                }
            }
            Subject::Type(name) => found.extend(type_items(name, &change.kind)),
            Subject::Field { owner, wire } => {
                found
                    .extend([wire, "new"].map(|member| Item::new(Namespace::Types, owner, member)));
            }
            Subject::Value { owner, wire: name } | Subject::Arm { owner, name } => {
                found.push(Item::new(Namespace::Types, owner, name));
            }
        }
    }
    found.retain(|item| !item.owner.is_empty());
    found
}

/// The items of a type that a change affects.
fn type_items(name: &str, change: &ChangeKind) -> Vec<Item> {
    let item = |member: &str| Item::new(Namespace::Types, name, member);
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
            member: ANY_MEMBER.into(),
            ..item("")
        }],
        _ => vec![item("")],
    }
}

/// The items of an operation that a change affects.
fn operation_items(apis: (&Api, &Api), call: &str, change: &ChangeKind) -> Vec<Item> {
    let is_added_or_removed = matches!(
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
        found.push(Item::new(Namespace::Operations, &resource, &method));
        if is_added_or_removed {
            found.push(Item {
                member: ANY_MEMBER.into(),
                ..Item::new(Namespace::Operations, &method, "")
            });
            // A resource is added with its first operation and removed with its last one.
            found.push(Item::new(Namespace::Operations, &resource, ""));
            found.push(Item::new(Namespace::Operations, "client", &resource));
            let operations = apis.0.operations().chain(apis.1.operations());
            for (_, operation) in
                operations.filter(|one| method_path(*one) == path(&resource, &method))
            {
                let actions = operation.actions.iter();
                found.extend(actions.map(|action| {
                    Item::new(
                        Namespace::Operations,
                        &resource,
                        &display::snake(&action.name),
                    )
                }));
            }
        }
    }
    found
}

/// The items of all operations that a change affects, and of one parameter unless `param` is empty.
fn affected_operations(apis: (&Api, &Api), change: &Change, param: &str) -> Vec<Item> {
    let mut found = Vec::new();
    for place in &change.places {
        let mut operations = apis.1.operations().chain(apis.0.operations());
        let Some(call) = operations.find(|(_, one)| one.id == place.operation) else {
            continue;
        };
        for (resource, method) in names(apis, &method_path(call)) {
            found.push(Item::new(Namespace::Operations, &resource, &method));
            found.push(Item::new(Namespace::Operations, &method, param));
        }
    }
    found
}

/// Resource and method of an operation such as `x().y()`, and its previous names.
fn names(apis: (&Api, &Api), call: &str) -> Vec<(String, String)> {
    let Some((resource, method)) = call.split_once("().") else {
        return Vec::new();
    };
    let name = (
        resource.to_owned(),
        method.trim_end_matches("()").to_owned(),
    );
    let spelled =
        |path: &ir::MethodPath| (display::snake(&path.resource), display::snake(&path.name));
    let previous = apis
        .0
        .previous
        .operations
        .iter()
        .chain(&apis.1.previous.operations);
    let previous = previous.filter(|old| spelled(&old.current) == name);
    let previous: Vec<(String, String)> = previous.map(|old| spelled(&old.former)).collect();
    std::iter::once(name).chain(previous).collect()
}

fn method_path((resource, operation): (&Resource, &Operation)) -> String {
    let (resource, method) = (
        display::snake(&resource.name),
        display::snake(&operation.name),
    );
    path(&resource, &method)
}

fn path(resource: &str, method: &str) -> String {
    format!("{resource}().{method}()")
}

/// Whether a finding is about a type that the module of a resource exports because its operations use it, and a change names an
/// operation there.
fn is_exported_with_operation(api: &Api, named: &BTreeSet<&Item>, finding: &SemverFinding) -> bool {
    let Some(resource) = &finding.resource else {
        return false;
    };
    let item_of = |(resource, one): (&Resource, &Operation)| {
        let (resource, method) = (display::snake(&resource.name), display::snake(&one.name));
        Item::new(Namespace::Operations, &resource, &method)
    };
    let mut operations = api.operations().map(item_of);
    let is_operation = operations.any(|one| {
        one.owner == *resource
            && (one.member == finding.item.owner || one.owner == finding.item.owner)
    });
    let is_named = named.iter().any(|one| {
        one.namespace == Namespace::Operations && one.owner == *resource && !one.member.is_empty()
    });
    is_named && !is_operation
}

/// The types that are used by a named item and are either in the other findings or aliases.
fn implied_types(
    api: &Api,
    resources: &BTreeSet<String>,
    named: &BTreeSet<&Item>,
    others: &[&SemverFinding],
) -> BTreeSet<Item> {
    let item_of = |def: &TypeDef| Item::new(Namespace::Types, &display::camel(&def.name), "");
    let is_named = |(resource, one): &(&Resource, &Operation)| {
        let (resource, method) = (display::snake(&resource.name), display::snake(&one.name));
        named.contains(&Item::new(Namespace::Operations, &resource, &method))
    };
    // The tool ignores type aliases, but not the types that they refer to.
    let is_candidate = |def: &TypeDef| {
        let item = item_of(def);
        let mut findings = others.iter();
        matches!(def.shape, Shape::Alias(_))
            || findings.any(|one| covers(resources, &item, &one.item))
    };
    let mut implied: BTreeSet<Item> = BTreeSet::new();
    loop {
        let mut more: BTreeSet<Item> = BTreeSet::new();
        let mut add = |ty: &Type| {
            ir::each_part(ty, &mut |part| {
                if let Type::Def(id) = part
                    && is_candidate(&api.types[*id])
                {
                    more.insert(item_of(&api.types[*id]));
                }
            });
        };
        for (_, operation) in api.operations().filter(is_named) {
            let types = ir::sent(operation).chain(ir::received(operation));
            types.for_each(&mut add);
        }
        for (_, def) in api.types.iter() {
            let item = item_of(def);
            if implied.contains(&item)
                || named
                    .iter()
                    .any(|one| has_same_owner(resources, one, &item))
            {
                ir::each_type(def, &mut add);
            }
        }
        more.retain(|item| !implied.contains(item));
        if more.is_empty() {
            return implied;
        }
        implied.append(&mut more);
    }
}
