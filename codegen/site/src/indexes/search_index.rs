//! The search index: what the search in the browser reads. `templates/site/README.md` describes its format.

use std::collections::BTreeMap;

use backend::common::plain_text;
use ir::{Docs, Status};

use crate::addresses::ERRORS_FOLDER;
use crate::pages::frame::{ERRORS_TITLE, WEBHOOKS_TITLE};
use crate::pages::{Page, errors, webhooks};
use crate::properties::property::Anchor;
use crate::site::Site;

/// Text as a literal of a script, also of one inside a page.
fn quote_json(text: &str) -> String {
    ir::quote::quote_json(text).replace('<', "\\u003c")
}

/// A page in the index.
struct IndexEntry<'p> {
    kind: &'static str,
    folder: String,
    summary: String,
    detail: String,
    /// What can be linked to in every language.
    anchors: Vec<&'p Anchor>,
}

/// The script that assigns the index. `pages` are those of all languages.
pub fn script(site: &Site, pages: &[Page]) -> String {
    let entries = entries(site, &common_anchors(site, pages));
    let rows = entries.iter().map(|entry| {
        let mut row = vec![
            quote_json(entry.kind),
            quote_json(&entry.folder),
            quote_json(&entry.summary),
        ];
        if !entry.detail.is_empty() {
            row.push(quote_json(&entry.detail));
        }
        format!("[{}]", row.join(","))
    });
    let rows: Vec<String> = rows.collect();
    let mut fields = Vec::new();
    let mut values: BTreeMap<&str, String> = BTreeMap::new();
    for (position, entry) in entries.iter().enumerate() {
        let anchors = entry.anchors.iter();
        let anchors = anchors.filter(|one| !one.anchor.starts_with("response."));
        let anchors: Vec<&str> = anchors.map(|one| one.anchor.as_str()).collect();
        if !anchors.is_empty() {
            fields.push(format!(
                "[{position},{}]",
                quote_json(&compressed(&anchors))
            ));
        }
        for anchor in &entry.anchors {
            for value in &anchor.values {
                let places = values.entry(value).or_default();
                places.push_str(&format!(",{position},{}", quote_json(&anchor.anchor)));
            }
        }
    }
    let values = values
        .iter()
        .map(|(value, places)| format!("[{}{places}]", quote_json(value)));
    let values: Vec<String> = values.collect();
    format!(
        "window.searchIndex={{\"pages\":[\n{}\n],\"fields\":[\n{}\n],\"values\":[\n{}\n],\"errors\":[\n{}\n],\"synonyms\":[\n{}\n]}};\n",
        rows.join(",\n"),
        fields.join(",\n"),
        values.join(",\n"),
        errors(site, &entries).join(",\n"),
        synonyms(site).join(",\n"),
    )
}

/// The statuses of failed requests, each with its row on the page of errors and the operations that describe what it means
/// for them.
fn errors(site: &Site, entries: &[IndexEntry]) -> Vec<String> {
    let positions: BTreeMap<&str, usize> = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| (entry.folder.as_str(), at))
        .collect();
    let statuses = errors::statuses(site);
    let total = site.api.operations().count();
    let rows = statuses.iter().map(|(code, count)| {
        let id = errors::identifier(*code);
        let mut row = format!(
            "[{},{},{}",
            quote_json(&id),
            positions[ERRORS_FOLDER],
            quote_json(&id)
        );
        // What most operations describe leads to none of them in particular.
        if *count <= total / 4 {
            for folder in describing(site, *code) {
                let at = positions[folder.as_str()];
                row.push_str(&format!(",{at},\"response.{code}\""));
            }
        }
        row + "]"
    });
    rows.collect()
}

/// The folders of the operations that describe a status.
fn describing(site: &Site, code: u16) -> Vec<String> {
    let mut found = Vec::new();
    for (index, resource) in site.api.resources.iter().enumerate() {
        for (position, operation) in resource.operations.iter().enumerate() {
            let mut statuses = operation.errors.iter().map(|response| response.status);
            if statuses.any(|status| status == Status::Code(code)) {
                found.push(site.addresses.operation(index, position));
            }
        }
    }
    found
}

/// Words of queries, and words to search for as well.
fn synonyms(site: &Site) -> Vec<String> {
    let synonyms = site.api.service.search_synonyms.iter();
    let pairs = synonyms.flat_map(|(from, to)| to.iter().map(move |to| (from, to)));
    pairs
        .map(|(from, to)| format!("[{},{}]", quote_json(from), quote_json(to)))
        .collect()
}

/// The anchors that a page has in every language, by its folder below that of the language.
fn common_anchors<'p>(site: &Site, pages: &'p [Page]) -> BTreeMap<&'p str, Vec<&'p Anchor>> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for page in pages {
        let Some((language, folder)) = page.folder.split_once('/') else {
            continue;
        };
        for anchor in &page.anchors {
            *counts.entry((folder, &anchor.anchor)).or_default() += 1;
        }
        if language == site.editions[0].language.id {
            found.insert(folder, page.anchors.iter().collect::<Vec<_>>());
        }
    }
    for (folder, anchors) in &mut found {
        anchors.retain(|one| counts[&(*folder, one.anchor.as_str())] == site.editions.len());
    }
    found
}

fn entries<'p>(site: &Site, anchors: &BTreeMap<&str, Vec<&'p Anchor>>) -> Vec<IndexEntry<'p>> {
    let find = |folder: &str| anchors.get(folder).cloned().unwrap_or_default();
    let summary = |docs: &Docs| plain_text::summary(docs).unwrap_or_default();
    let mut found = Vec::new();
    for (index, resource) in site.api.resources.iter().enumerate() {
        found.push(IndexEntry {
            kind: "resource",
            folder: site.addresses.resource(index),
            summary: summary(&resource.docs),
            detail: String::new(),
            anchors: Vec::new(),
        });
        for (position, operation) in resource.operations.iter().enumerate() {
            let folder = site.addresses.operation(index, position);
            found.push(IndexEntry {
                kind: "operation",
                anchors: find(&folder),
                folder,
                summary: summary(&operation.docs),
                detail: operation.address(),
            });
        }
    }
    found.push(IndexEntry {
        kind: "guide",
        folder: ERRORS_FOLDER.into(),
        summary: errors::SUMMARY.into(),
        detail: ERRORS_TITLE.into(),
        anchors: Vec::new(),
    });
    if !site.api.webhooks.is_empty() {
        found.push(IndexEntry {
            kind: "guide",
            folder: site.addresses.webhooks(),
            summary: webhooks::SUMMARY.into(),
            detail: WEBHOOKS_TITLE.into(),
            anchors: Vec::new(),
        });
    }
    for id in &site.models {
        if let Some(folder) = site.addresses.model(*id) {
            found.push(IndexEntry {
                kind: "model",
                anchors: find(&folder),
                folder,
                summary: summary(&site.api.types[*id].docs),
                detail: String::new(),
            });
        }
    }
    found
}

/// Anchors with spaces between them, in which each leading dot stands for a part of the anchor before.
fn compressed(anchors: &[&str]) -> String {
    let mut out = String::new();
    let mut last: Vec<&str> = Vec::new();
    for anchor in anchors {
        let parts: Vec<&str> = anchor.split('.').collect();
        let shared = last
            .iter()
            .zip(&parts)
            .take_while(|(one, other)| one == other);
        let shared = shared.count().min(parts.len() - 1);
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&".".repeat(shared));
        out.push_str(&parts[shared..].join("."));
        last = parts;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::compressed;

    #[test]
    fn leading_dots_stand_for_parts_of_the_anchor_before() {
        let anchors = ["query.page", "body.name", "body.policy", "body.policy.hour"];
        assert_eq!(compressed(&anchors), "query.page body.name .policy ..hour");
    }
}
