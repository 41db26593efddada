//! Actions: operations whose body is one of several actions get a method for each of them.

use super::operations::PinnedOperations;
use crate::name_lock::{ActionEntry, ActionInput};
use crate::{
    Action, Api, Arm, Content, Field, Flow, Name, NameLock, Operation, ParamLocation, Presence,
    Record, Segment, Shape, TagValue, Union, Wire, unique_names::Scope,
};
use std::collections::BTreeMap;

/// The last segments of paths whose requests perform an action.
const SEGMENTS: [&str; 2] = ["action", "actions"];

/// Callers pass more required parameters than this by name, so that each action would need a struct of its own for them.
const MAX_PARAMS: usize = 2;

/// The actions in the lock, by address and text.
pub type ActionEntries = BTreeMap<String, BTreeMap<String, ActionEntry>>;

/// Finds the actions of all operations, and gives them the names of the lock or names that are free in their resource.
pub fn pin(api: &mut Api, lock: &NameLock, pinned: &PinnedOperations) -> ActionEntries {
    let mut addresses = pinned.addresses.iter();
    let mut entries = ActionEntries::new();
    for index in 0..api.resources.len() {
        let resource = &api.resources[index];
        let found = resource.operations.iter().map(|operation| {
            let address = addresses.next().expect("every operation has an address");
            let known = lock.actions.get(pinned.former_address(address));
            (address, actions(api, operation, known))
        });
        let mut found: Vec<(&String, Vec<Found>)> = found.collect();
        let mut scope = Scope::with_taken(resource.operations.iter().map(|one| &one.name));
        let former = pinned.deprecated.iter().map(|one| &one.former);
        for former in former.filter(|former| former.resource == resource.name) {
            scope.take(&former.name);
        }
        // The names of the lock first, so that no new action takes one of them.
        let all = || found.iter().flat_map(|(_, actions)| actions);
        for known in all().filter(|one| one.is_known) {
            scope.take(&known.action.name);
        }
        for new in found.iter_mut().flat_map(|(_, actions)| actions) {
            if !new.is_known {
                let name = &new.action.name;
                let longer = name.then(&Name::new("action"));
                new.action.name = scope.claim([name.clone(), longer]);
            }
        }
        let operations = api.resources[index].operations.iter_mut();
        for (operation, (address, actions)) in operations.zip(found) {
            operation.actions = actions.into_iter().map(|one| one.action).collect();
            let rows = operation.actions.iter().map(entry);
            let rows: BTreeMap<String, ActionEntry> = rows.collect();
            if !rows.is_empty() {
                entries.insert(address.clone(), rows);
            }
        }
    }
    entries
}

fn entry(action: &Action) -> (String, ActionEntry) {
    let entry = ActionEntry {
        name: action.name.clone(),
        input: action.input,
    };
    (action.value.clone(), entry)
}

/// An action, and whether the lock has it.
struct Found {
    action: Action,
    is_known: bool,
}

/// The actions of an operation: those of a JSON body that is a union with a tag, at a path that ends in `actions`.
fn actions(
    api: &Api,
    operation: &Operation,
    known: Option<&BTreeMap<String, ActionEntry>>,
) -> Vec<Found> {
    let Some(Union::Tag { field, arms }) = action_body(api, operation) else {
        return Vec::new();
    };
    let records: Vec<_> = arms.iter().map(|arm| api.resolve(&arm.ty).def()).collect();
    let mut found = Vec::new();
    for (arm, record) in arms.iter().zip(&records) {
        let Some(id) = *record else { continue };
        let is_only = records.iter().filter(|other| *other == record).count() == 1;
        let Shape::Record(fields) = &api.types[id].shape else {
            continue;
        };
        for value in arm.by.iter().filter_map(text) {
            let entry = known.and_then(|known| known.get(value));
            let before = entry.map(|entry| entry.input);
            let Some(input) = input(fields, field, arm, before).filter(|_| is_only) else {
                continue;
            };
            let name = match entry {
                Some(entry) => entry.name.clone(),
                None => name(value, &operation.name),
            };
            let action = Action {
                name,
                tag: field.clone(),
                value: value.to_owned(),
                arm: arm.name.clone(),
                record: id,
                input,
            };
            found.push(Found {
                action,
                is_known: entry.is_some(),
            });
        }
    }
    found
}

/// The text of a tag. A number or a boolean names no method.
fn text(value: &TagValue) -> Option<&str> {
    match value {
        TagValue::Text(text) => Some(text),
        TagValue::Integer(_) | TagValue::Bool(_) => None,
    }
}

/// The body of an operation that performs one of several actions.
fn action_body<'a>(api: &'a Api, operation: &'a Operation) -> Option<&'a Union> {
    let last = operation.path.last()?;
    let is_action = match last {
        Segment::Literal(text) => SEGMENTS.contains(&text.rsplit('/').next()?),
        Segment::Param(_) => false,
    };
    let params = operation.params.iter();
    let params = params.filter(|param| {
        param.location == ParamLocation::Path || param.presence == Presence::Required
    });
    let body = operation.body.as_ref()?;
    let is_json = matches!(body.content, Content::Json { .. }) && operation.form.is_none();
    let is_required = body.presence == Presence::Required;
    if !is_action || !is_json || !is_required || params.count() > MAX_PARAMS {
        return None;
    }
    match &api.types[operation.body_type(api)?].shape {
        Shape::Union(union) => Some(union),
        Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => None,
    }
}

/// What callers pass for an alternative. They keep passing what they did, unless a field is required now. An alternative
/// whose type does not say which text it has takes no fields: its callers would have to repeat the text.
fn input(
    record: &Record,
    tag: &Wire,
    arm: &Arm<Vec<TagValue>>,
    before: Option<ActionInput>,
) -> Option<ActionInput> {
    let is_other = |field: &&Field| field.wire != *tag && field.flow != Flow::Response;
    let others = || record.fields.iter().filter(is_other);
    let needs_fields = others().any(|field| field.presence.is_required());
    let tag = record.fields.iter().find(|field| field.wire == *tag)?;
    let is_constant = matches!(tag.presence, Presence::Constant(_)) && arm.by.len() == 1;
    let is_required = tag.presence == Presence::Required && !tag.ty.is_nullable();
    match (is_constant, needs_fields) {
        (true, true) => Some(ActionInput::Fields),
        (true, false) => Some(before.unwrap_or(match others().next() {
            Some(_) => ActionInput::Fields,
            None => ActionInput::Nothing,
        })),
        (false, false) if is_required => Some(ActionInput::Nothing),
        (false, _) => None,
    }
}

/// The name of a new action: its text, and what the name of the operation says besides that it performs an action, such
/// as `by tag` of `post by tag`.
fn name(value: &str, operation: &Name) -> Name {
    let words = operation.words().iter().skip(1);
    let words = words.filter(|word| !SEGMENTS.contains(&word.as_str()));
    let words: Vec<&str> = words.map(String::as_str).collect();
    match words.is_empty() {
        true => Name::new(value),
        false => Name::new(value).then(&Name::new(&words.join("_"))),
    }
}
