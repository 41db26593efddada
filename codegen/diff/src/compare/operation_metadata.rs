//! Compares the metadata of operations: pagination, waiting and lookup after a lost response.

use crate::{
    Aspect, ChangeKind, Impact, Impacts, Subject,
    language::operations,
    match_operations::{Call, spell},
    raw_changes::{RawChanges, Side, Sides},
};
use ir::{LookupKey, Operation, Pagination, StatusRule, Wire};

/// Records the changes of the metadata of an operation.
pub fn follow(sides: Sides<'_>, raw: &mut RawChanges, (_, old): Call<'_>, new: Call<'_>) {
    let subject = Subject::Operation(spell(new));
    let new = new.1;
    let mut modified = |aspect, from: String, to: String, impacts: Impacts| {
        if from != to {
            raw.add(
                "",
                &subject,
                ChangeKind::modified(aspect, from, to),
                impacts,
            );
        }
    };
    let (from, to) = (
        pagination(old.pagination.as_ref()),
        pagination(new.pagination.as_ref()),
    );
    modified(Aspect::Pagination, from, to, pages(sides, old, new));
    let impacts = match (end(old), end(new)) {
        (None, None) => Impact::Keeps.into(),
        (None, Some(_)) => Impact::Adds.into(),
        (Some(_), None) => operations::wait_removed(),
        (Some(before), Some(after)) if before != after => operations::wait_ends_elsewhere(),
        (Some(_), Some(_)) => Impact::Keeps.into(),
    };
    modified(Aspect::Wait, wait(old), wait(new), impacts);
    let (from, to) = (lookup_key(old.key.as_ref()), lookup_key(new.key.as_ref()));
    let impacts = match (&old.key, &new.key) {
        (Some(_), None) => operations::lookup_removed(),
        (None, Some(_)) => Impact::Adds.into(),
        (None, None) | (Some(_), Some(_)) => Impact::Keeps.into(),
    };
    modified(Aspect::Key, from, to, impacts);
}

fn pages(sides: Sides<'_>, old: &Operation, new: &Operation) -> Impacts {
    let held = |side: Side<'_>, pagination: &Pagination| side.spell(&pagination.held);
    let before = old;
    match (&old.pagination, &new.pagination) {
        (None, None) => Impact::Keeps.into(),
        (None, Some(_)) => operations::pagination_added(before.payload.is_some()),
        (Some(_), None) => operations::pagination_removed(),
        (Some(old), Some(new)) if held(sides.old, old) != held(sides.new, new) => {
            Impact::breaks("the type of the items changed").into()
        }
        (Some(_), Some(_)) => Impact::Keeps.into(),
    }
}

fn pagination(pagination: Option<&Pagination>) -> String {
    pagination.map_or_else(String::new, |pagination| {
        let (style, items) = (pagination.style.as_str(), key_path(&pagination.items));
        format!("by {style}, items in {items}")
    })
}

/// The operation whose response a wait ends with; an empty text for the operation itself.
fn end(operation: &Operation) -> Option<&str> {
    match (operation.wait.last(), &operation.gone) {
        (Some(step), _) => Some(&step.operation),
        (None, Some(polled)) => Some(polled),
        (None, None) => operation.status_rule.as_ref().map(|_| ""),
    }
}

fn wait(operation: &Operation) -> String {
    let steps = operation.wait.iter().map(|step| step.operation.clone());
    let own = operation.status_rule.iter().map(status_rule);
    let gone = operation.gone.iter();
    let gone = gone.map(|polled| format!("{polled} until it finds nothing"));
    let all: Vec<String> = own.chain(steps).chain(gone).collect();
    all.join(", then ")
}

fn status_rule(rule: &StatusRule) -> String {
    let status: Vec<String> = rule.status.iter().map(|keys| key_path(keys)).collect();
    let (done, failed) = (rule.done.join(" or "), rule.failed.join(" or "));
    let count = rule
        .count
        .as_ref()
        .map(|keys| format!(", as many as {}", key_path(keys)));
    format!(
        "{}: done at {done}, failed at {failed}{}",
        status.join(" or "),
        count.unwrap_or_default()
    )
}

fn lookup_key(key: Option<&LookupKey>) -> String {
    key.map_or_else(String::new, |key| {
        format!(
            "{}, found as {} in {}",
            key_path(&key.body),
            key_path(&key.item),
            key.list
        )
    })
}

fn key_path(keys: &[Wire]) -> String {
    let keys: Vec<&str> = keys.iter().map(Wire::as_str).collect();
    keys.join(".")
}
