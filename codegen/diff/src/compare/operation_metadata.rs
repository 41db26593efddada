//! Compares the metadata of operations: pagination, waiting and lookup after a lost response.

use crate::{
    Aspect, ChangeKind, Impact, Subject,
    match_operations::{Call, spell},
    raw_changes::{RawChanges, Side, Sides},
};
use ir::{LookupKey, Operation, Pagination, StatusRule, Wire};

/// Records the changes of the metadata of an operation.
pub fn follow(sides: Sides<'_>, raw: &mut RawChanges, (_, old): Call<'_>, new: Call<'_>) {
    let subject = Subject::Operation(spell(new));
    let new = new.1;
    let mut turn = |aspect, from: String, to: String, impact| {
        if from != to {
            raw.add("", &subject, ChangeKind::modified(aspect, from, to), impact);
        }
    };
    let (from, to) = (
        paging(old.pagination.as_ref()),
        paging(new.pagination.as_ref()),
    );
    turn(Aspect::Pagination, from, to, pages(sides, old, new));
    let impact = match (end(old), end(new)) {
        (None, None) => Impact::Keeps,
        (None, Some(_)) => Impact::Adds,
        (Some(_), None) => Impact::breaks("`wait()` was removed"),
        (Some(before), Some(after)) if before != after => {
            Impact::breaks("`wait()` ends with the response of another operation")
        }
        (Some(_), Some(_)) => Impact::Keeps,
    };
    turn(Aspect::Wait, waiting(old), waiting(new), impact);
    let (from, to) = (key(old.key.as_ref()), key(new.key.as_ref()));
    let impact = match (&old.key, &new.key) {
        (Some(_), None) => Impact::breaks("`reconcile()` was removed"),
        (None, Some(_)) => Impact::Adds,
        (None, None) | (Some(_), Some(_)) => Impact::Keeps,
    };
    turn(Aspect::Key, from, to, impact);
}

fn pages(sides: Sides<'_>, old: &Operation, new: &Operation) -> Impact {
    let held = |side: Side<'_>, paging: &Pagination| side.spell(&paging.held);
    match (&old.pagination, &new.pagination) {
        (None, None) => Impact::Keeps,
        (None, Some(_)) => Impact::Adds,
        (Some(_), None) => Impact::breaks("`pages()` and `items()` were removed"),
        (Some(old), Some(new)) if held(sides.old, old) != held(sides.new, new) => {
            Impact::breaks("the type of the items changed")
        }
        (Some(_), Some(_)) => Impact::Keeps,
    }
}

fn paging(paging: Option<&Pagination>) -> String {
    paging.map_or_else(String::new, |paging| {
        format!("{} over {}", paging.style.as_str(), trail(&paging.items))
    })
}

/// The operation whose response a wait ends with; an empty text for the operation itself.
fn end(operation: &Operation) -> Option<&str> {
    match operation.wait.last() {
        Some(step) => Some(&step.operation),
        None => operation.status_rule.as_ref().map(|_| ""),
    }
}

fn waiting(operation: &Operation) -> String {
    let steps = operation.wait.iter().map(|step| step.operation.clone());
    let own = operation.status_rule.iter().map(watch);
    let all: Vec<String> = own.chain(steps).collect();
    all.join(", then ")
}

fn watch(watch: &StatusRule) -> String {
    let status: Vec<String> = watch.status.iter().map(|one| trail(one)).collect();
    let (done, failed) = (watch.done.join(" or "), watch.failed.join(" or "));
    format!(
        "{} being {done}, or {failed} when it fails",
        status.join(" or ")
    )
}

fn key(key: Option<&LookupKey>) -> String {
    key.map_or_else(String::new, |key| {
        format!(
            "{} in {} of {}",
            trail(&key.body),
            trail(&key.item),
            key.list
        )
    })
}

fn trail(trail: &[Wire]) -> String {
    let keys: Vec<&str> = trail.iter().map(Wire::as_str).collect();
    keys.join(".")
}
