//! The search index: what the search in the browser reads. `templates/site/README.md` describes its format.

use std::collections::BTreeMap;

use backend::common::plain_text;
use ir::{Docs, Name, Status};

use crate::pages::Page;
use crate::reason::reason;
use crate::site::Site;

/// Text as a literal of a script, also of one inside a page.
fn quote_json(text: &str) -> String {
    ir::quote::quote_json(text).replace('<', "\\u003c")
}

/// A page in the index.
struct Entry<'p> {
    kind: &'static str,
    folder: String,
    summary: String,
    detail: String,
    page: Option<&'p Page>,
}

/// The script that assigns the index. `pages` are those of the first language.
pub fn script(site: &Site, pages: &[&Page]) -> String {
    let entries = entries(site, pages);
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
    let mut values: Vec<(String, String)> = Vec::new();
    for (position, entry) in entries.iter().enumerate() {
        let Some(page) = entry.page else {
            continue;
        };
        let anchors = page.anchors.iter();
        let anchors = anchors.filter(|one| !one.anchor.starts_with("response."));
        let anchors: Vec<&str> = anchors.map(|one| one.anchor.as_str()).collect();
        if !anchors.is_empty() {
            fields.push(format!(
                "[{position},{}]",
                quote_json(&compressed(&anchors))
            ));
        }
        for anchor in &page.anchors {
            for value in &anchor.values {
                let place = format!("{position},{}", quote_json(&anchor.anchor));
                match values.iter_mut().find(|(known, _)| known == value) {
                    Some((_, places)) => places.push_str(&format!(",{place}")),
                    None => values.push((value.clone(), place)),
                }
            }
        }
    }
    let values = values
        .iter()
        .map(|(value, places)| format!("[{},{places}]", quote_json(value)));
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

/// The statuses of failed requests, each with the operations that describe what it means for them.
fn errors(site: &Site, entries: &[Entry]) -> Vec<String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (index, resource) in site.api.resources.iter().enumerate() {
        for (position, operation) in resource.operations.iter().enumerate() {
            let folder = site.addresses.operation(index, position);
            let at = entries.iter().position(|entry| entry.folder == folder);
            for (at, error) in at
                .into_iter()
                .flat_map(|at| operation.errors.iter().map(move |error| (at, error)))
            {
                let Status::Code(code) = error.status else {
                    continue;
                };
                // Every operation has these, so that they lead nowhere in particular.
                if matches!(code, 401 | 429 | 500) {
                    continue;
                }
                let id = Name::new(reason(code)).words().join("_");
                let anchor = quote_json(&format!("response.{code}"));
                let places = found.entry(id).or_default();
                places.push_str(&format!(",{at},{anchor}"));
            }
        }
    }
    let found = found.iter();
    found
        .map(|(id, places)| format!("[{}{places}]", quote_json(id)))
        .collect()
}

/// Words of queries, and words to search for as well.
fn synonyms(site: &Site) -> Vec<String> {
    let synonyms = site.api.service.search_synonyms.iter();
    let pairs = synonyms.flat_map(|(from, to)| to.iter().map(move |to| (from, to)));
    pairs
        .map(|(from, to)| format!("[{},{}]", quote_json(from), quote_json(to)))
        .collect()
}

fn entries<'p>(site: &Site, pages: &[&'p Page]) -> Vec<Entry<'p>> {
    let language = site.editions[0].language.id;
    let find = |folder: &str| {
        let whole = format!("{language}/{folder}");
        pages.iter().copied().find(|page| page.folder == whole)
    };
    let summary = |docs: &Docs| plain_text::summary(docs).unwrap_or_default();
    let mut found = Vec::new();
    for (index, resource) in site.api.resources.iter().enumerate() {
        found.push(Entry {
            kind: "resource",
            folder: site.addresses.resource(index),
            summary: summary(&resource.docs),
            detail: String::new(),
            page: None,
        });
        for (position, operation) in resource.operations.iter().enumerate() {
            let folder = site.addresses.operation(index, position);
            found.push(Entry {
                kind: "operation",
                page: find(&folder),
                folder,
                summary: summary(&operation.docs),
                detail: operation.address(),
            });
        }
    }
    for id in &site.models {
        if let Some(folder) = site.addresses.model(*id) {
            found.push(Entry {
                kind: "model",
                page: find(&folder),
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
