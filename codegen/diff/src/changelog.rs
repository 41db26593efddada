//! The changelog knows how events are told to whoever updates.

use crate::{Change, Effect, Event, Part, Subject, phrase};
use std::{collections::BTreeMap, fmt::Write};

/// The heading under which an event is told.
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

/// The entry of a version, as Markdown. Every event is told once, what breaks first.
pub fn entry(events: &[Event], version: &str) -> String {
    let mut out = format!("## {version}\n");
    if events.is_empty() {
        out.push_str("\nThe API is what it was.\n");
    }
    let mut chapters: BTreeMap<Heading, Vec<&Event>> = BTreeMap::new();
    for event in events {
        chapters.entry(heading(event)).or_default().push(event);
    }
    for (heading, events) in chapters {
        let _ = write!(out, "\n### {}\n\n", heading.text());
        for line in lines(heading, &events) {
            let _ = writeln!(out, "- {line}");
        }
    }
    out
}

fn heading(event: &Event) -> Heading {
    match (&event.effect, &event.change) {
        (Effect::Breaks(_), _) => Heading::Breaking,
        (_, Change::Added(_) | Change::ValuesAdded(_) | Change::ArmsAdded(_)) => Heading::Added,
        (_, Change::Removed(_) | Change::ValuesRemoved(_) | Change::ArmsRemoved(_)) => {
            Heading::Removed
        }
        (_, Change::Deprecated) => Heading::Deprecated,
        (
            _,
            Change::Restored
            | Change::Required
            | Change::Optional
            | Change::Nullable
            | Change::NeverNull
            | Change::Turned { .. },
        ) => Heading::Changed,
    }
}

/// The lines of a chapter. Whole operations share a line by resource, fields a line by type.
fn lines(heading: Heading, events: &[&Event]) -> Vec<String> {
    let mut out = Vec::new();
    let mut shared: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    if heading == Heading::Breaking {
        return events.iter().map(|event| line(event)).collect();
    }
    for event in events {
        match shelf(event) {
            Some((shelf, item)) => shared.entry(shelf).or_default().push(item),
            None => out.push(line(event)),
        }
    }
    let together = shared.into_iter().map(|(shelf, items)| {
        let items: Vec<String> = items.into_iter().map(phrase::code).collect();
        format!("{shelf}: {}.", items.join(", "))
    });
    together.chain(out).collect()
}

/// What an event is told together with, and its own word there.
fn shelf(event: &Event) -> Option<(String, &str)> {
    if !event.alike.is_empty() {
        return None;
    }
    let verb = match event.change {
        Change::Added(_) => "",
        Change::Deprecated => "",
        _ => return None,
    };
    match &event.subject {
        Subject::Operation(call) => {
            let (resource, method) = call.split_once('.')?;
            Some((format!("Methods of `{resource}`{verb}"), method))
        }
        Subject::Field { owner, wire } => Some((format!("Fields of `{owner}`{verb}"), wire)),
        _ => None,
    }
}

/// An event as a sentence.
fn line(event: &Event) -> String {
    let mut out = capital(&event.sentence());
    if !event.alike.is_empty() {
        let others: Vec<String> = event.alike.iter().map(phrase::about).collect();
        let _ = write!(out, "; likewise {}", others.join(", "));
    }
    if let Some(place) = place(event) {
        let _ = write!(out, " ({place})");
    }
    out.push('.');
    if let Some(reason) = event.effect.reason() {
        let _ = write!(out, " {}.", capital(reason));
    }
    if !event.within.is_empty() {
        let _ = write!(out, " In detail: {}.", event.within.join("; "));
    }
    out
}

/// Where an event is met, if its subject does not say so.
fn place(event: &Event) -> Option<String> {
    match event.subject {
        Subject::Param(_)
        | Subject::Body
        | Subject::Response(_)
        | Subject::Error(_)
        | Subject::Stream => {}
        Subject::Operation(_) if !event.alike.is_empty() => return None,
        Subject::Operation(_)
        | Subject::Api
        | Subject::Type(_)
        | Subject::Field { .. }
        | Subject::Value { .. }
        | Subject::Arm { .. } => return None,
    }
    let operations = event.operations();
    let first: Vec<String> = operations
        .iter()
        .take(3)
        .map(|id| phrase::code(id))
        .collect();
    Some(match operations.len() {
        0 => return None,
        1..=3 => first.join(", "),
        many => format!("{} and {} more operations", first.join(", "), many - 3),
    })
}

/// Where an event is met, in words: the first places, and how many there are.
pub fn places(event: &Event, most: usize) -> Option<String> {
    let word = |place: &crate::Place| match place.part {
        Part::Call => place.operation.clone(),
        _ => format!(
            "{} {} {}",
            place.operation,
            place.part.text(),
            place.pointer
        )
        .trim_end()
        .to_owned(),
    };
    let first: Vec<String> = event.places.iter().take(most).map(word).collect();
    let operations = event.operations().len();
    Some(match event.places.len() {
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
