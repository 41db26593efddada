//! The formats of event streams.

use ir::{Api, Name, StreamFormat, StreamStep, Wire};

use crate::common::case;
use crate::go::layout::{list, literal, quote, texts};

/// The variable of a format.
pub fn variable(format: &str) -> String {
    format!("{}Format", case::camel(&Name::new(format)))
}

/// The definitions of the formats that some operations of a resource use.
pub fn definitions(api: &Api, used: &[&str]) -> Vec<String> {
    let formats = api.service.stream_formats.iter();
    let formats = formats.filter(|(name, _)| used.contains(&name.as_str()));
    formats
        .map(|(name, format)| format!("var {} = {}\n", variable(name), definition(format)))
        .collect()
}

fn definition(format: &StreamFormat) -> String {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut add = |key: &str, value: String| pairs.push((key.to_owned(), value));
    if let Some(key) = &format.event_type {
        add("EventType", quote(key.as_str()));
        let rows: Vec<(String, String)> = format
            .events
            .iter()
            .map(|(name, steps)| (quote(name), rule(steps, 2)))
            .collect();
        add("Events", literal("map[string][]sdk.StreamStep", &rows, 1));
    }
    add(
        "Other",
        format!("[]sdk.StreamStep{}", rule(&format.other, 1)),
    );
    add("Index", quote(format.index.as_str()));
    if let Some(id) = &format.id {
        add("ID", quote(id.as_str()));
    }
    if !format.replaced.is_empty() {
        add(
            "Replaced",
            texts(format.replaced.iter().map(Wire::as_str), 1),
        );
    }
    let pieces = format
        .pieces
        .iter()
        .map(|(from, to)| (quote(from.as_str()), quote(to.as_str())));
    let pieces: Vec<(String, String)> = pieces.collect();
    if !pieces.is_empty() {
        add("Pieces", literal("map[string]string", &pieces, 1));
    }
    let trimmed = format
        .trimmed
        .iter()
        .map(|(key, suffix)| (quote(key.as_str()), quote(suffix)));
    let trimmed: Vec<(String, String)> = trimmed.collect();
    if !trimmed.is_empty() {
        add("Trimmed", literal("map[string]string", &trimmed, 1));
    }
    if !format.end_events.is_empty() {
        add("EndEvents", texts(&format.end_events, 1));
    }
    let ends = format.end_values.iter().map(|path| {
        let keys = texts(path.iter().map(Wire::as_str), 2);
        keys.trim_start_matches("[]string").to_owned()
    });
    let ends: Vec<String> = ends.collect();
    if !ends.is_empty() {
        add("EndValues", list("[][]string", &ends, 1));
    }
    literal("sdk.StreamFormat", &pairs, 0)
}

fn rule(steps: &[StreamStep], depth: usize) -> String {
    let steps: Vec<String> = steps.iter().map(|one| step(one, depth + 1)).collect();
    list("", &steps, depth)
}

fn step(step: &StreamStep, depth: usize) -> String {
    let path = |path: &[Wire]| texts(path.iter().map(Wire::as_str), depth + 1);
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut add = |key: &str, value: String| pairs.push((key.to_owned(), value));
    match step {
        StreamStep::Replace { from } => {
            add("Action", "sdk.StreamReplace".into());
            add("From", path(from));
        }
        StreamStep::Merge { from, into } => {
            add("Action", "sdk.StreamMerge".into());
            if !from.is_empty() {
                add("From", path(from));
            }
            if !into.is_empty() {
                add("Into", path(into));
            }
        }
        StreamStep::Insert {
            from,
            list,
            json_text,
        } => {
            add("Action", "sdk.StreamInsert".into());
            add("From", path(from));
            add("List", path(list));
            if !json_text.is_empty() {
                add("JSONText", path(json_text));
            }
        }
        StreamStep::Append {
            from,
            list,
            renamed,
            skipped,
        } => {
            add("Action", "sdk.StreamAppend".into());
            add("From", path(from));
            add("List", path(list));
            let rows = renamed
                .iter()
                .map(|(from, to)| (quote(from.as_str()), quote(to.as_str())));
            let rows: Vec<(String, String)> = rows.collect();
            if !rows.is_empty() {
                add("Renamed", literal("map[string]string", &rows, depth + 1));
            }
            if !skipped.is_empty() {
                add("Skipped", path(skipped));
            }
        }
        StreamStep::Parse { list, key } => {
            add("Action", "sdk.StreamParse".into());
            add("List", path(list));
            add("Key", quote(key.as_str()));
        }
    }
    literal("", &pairs, depth)
}
