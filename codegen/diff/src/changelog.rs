//! Changelog: changes as Markdown for users who update.

use crate::{Change, ChangeKind, Impact, OperationPart, Subject, describe};
use std::{collections::BTreeMap, fmt::Write};

/// The heading of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Heading {
    Breaking,
    Added,
    Changed,
    Deprecated,
    Removed,
}

impl Heading {
    fn text(self) -> &'static str {
        match self {
            Heading::Breaking => "Breaking",
            Heading::Added => "Added",
            Heading::Changed => "Changed",
            Heading::Deprecated => "Deprecated",
            Heading::Removed => "Removed",
        }
    }
}

/// The entry of a version, as Markdown. Every change is listed once, breaking ones first.
pub fn entry(changes: &[Change], version: &str) -> String {
    let mut out = format!("## [{version}]\n");
    if changes.is_empty() {
        out.push_str("\nThe API did not change.\n");
    }
    let mut chapters: BTreeMap<Heading, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        chapters.entry(heading(change)).or_default().push(change);
    }
    for (heading, changes) in chapters {
        let _ = write!(out, "\n### {}\n\n", heading.text());
        for line in lines(heading, &changes) {
            let _ = writeln!(out, "- {line}");
        }
    }
    out
}

fn heading(change: &Change) -> Heading {
    match (change.impacts.worst(), &change.kind) {
        (Impact::Breaks(_), _) => Heading::Breaking,
        (_, ChangeKind::Added(_) | ChangeKind::ValuesAdded(_) | ChangeKind::ArmsAdded(_)) => {
            Heading::Added
        }
        (_, ChangeKind::Removed(_) | ChangeKind::ValuesRemoved(_) | ChangeKind::ArmsRemoved(_)) => {
            Heading::Removed
        }
        (_, ChangeKind::Deprecated) => Heading::Deprecated,
        (
            _,
            ChangeKind::Restored
            | ChangeKind::Required
            | ChangeKind::Optional
            | ChangeKind::Nullable
            | ChangeKind::NeverNull
            | ChangeKind::Modified { .. },
        ) => Heading::Changed,
    }
}

/// The lines of a section. Operations share a line by resource, fields by type.
fn lines(heading: Heading, changes: &[&Change]) -> Vec<String> {
    let mut out = Vec::new();
    let mut shared: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    if heading == Heading::Breaking {
        return changes.iter().map(|change| line(change)).collect();
    }
    for change in changes {
        match shelf(change) {
            Some((shelf, item)) => shared.entry(shelf).or_default().push(item),
            None => out.push(line(change)),
        }
    }
    let together = shared.into_iter().map(|(shelf, items)| {
        let items: Vec<String> = items.into_iter().map(describe::code).collect();
        format!("{shelf}: {}.", items.join(", "))
    });
    together.chain(out).collect()
}

/// The line that a change shares with others, and its item in that line.
fn shelf(change: &Change) -> Option<(String, &str)> {
    if !change.also.is_empty() {
        return None;
    }
    let verb = match change.kind {
        ChangeKind::Added(_) => "",
        ChangeKind::Deprecated => "",
        _ => return None,
    };
    match &change.subject {
        Subject::Operation(call) => {
            let (resource, method) = call.split_once('.')?;
            Some((format!("Methods of `{resource}`{verb}"), method))
        }
        Subject::Field { owner, wire } => Some((format!("Fields of `{owner}`{verb}"), wire)),
        _ => None,
    }
}

/// A change as a sentence.
fn line(change: &Change) -> String {
    let mut out = capital(&change.sentence());
    if !change.also.is_empty() {
        let others: Vec<String> = change.also.iter().map(describe::about).collect();
        let _ = write!(out, "; likewise {}", others.join(", "));
    }
    if let Some(place) = place(change) {
        let _ = write!(out, " ({place})");
    }
    out.push('.');
    for sentence in change.impacts.sentences() {
        let _ = write!(out, " {}.", capital(&sentence));
    }
    if !change.details.is_empty() {
        let _ = write!(out, " In detail: {}.", change.details.join("; "));
    }
    out
}

/// The operations that a change affects, unless its subject says so.
fn place(change: &Change) -> Option<String> {
    match change.subject {
        Subject::Param(_)
        | Subject::Body
        | Subject::Response(_)
        | Subject::Error(_)
        | Subject::Stream => {}
        Subject::Operation(_) if !change.also.is_empty() => return None,
        Subject::Operation(_)
        | Subject::Api
        | Subject::Webhook(_)
        | Subject::Type(_)
        | Subject::Field { .. }
        | Subject::Value { .. }
        | Subject::Arm { .. } => return None,
    }
    let operations = change.operations();
    let first: Vec<String> = operations
        .iter()
        .take(3)
        .map(|id| describe::code(id))
        .collect();
    Some(match operations.len() {
        0 => return None,
        1..=3 => first.join(", "),
        many => format!("{} and {} more operations", first.join(", "), many - 3),
    })
}

/// The locations of a change in words: the first ones, and how many there are.
pub fn places(change: &Change, most: usize) -> Option<String> {
    let word = |place: &crate::ChangeLocation| match place.part {
        OperationPart::Call => place.operation.clone(),
        _ => format!(
            "{} {} {}",
            place.operation,
            place.part.text(),
            place.pointer
        )
        .trim_end()
        .to_owned(),
    };
    let first: Vec<String> = change.places.iter().take(most).map(word).collect();
    let operations = change.operations().len();
    Some(match change.places.len() {
        0 => return None,
        count if count <= most => first.join(", "),
        count => format!(
            "{}, .. ({count} places in {operations} operation{})",
            first.join(", "),
            if operations == 1 { "" } else { "s" }
        ),
    })
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
