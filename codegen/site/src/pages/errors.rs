//! The page of the errors of a language: every status of a failed request, and where it occurs.

use std::collections::BTreeMap;

use ir::{Name, Status};

use super::Page;
use super::frame::{ERRORS_TITLE, PageHead};
use super::list::{self, Row, Table};
use crate::addresses::ERRORS_FOLDER;
use crate::edition::Edition;
use crate::site::Site;
use crate::text::reason::reason;

/// What the page is about.
pub const SUMMARY: &str = "The statuses of failed requests, and which of them are retried.";

/// The page.
pub fn page(site: &Site, edition: &Edition) -> Page {
    let head = PageHead {
        language: Some(edition.language.id),
        folder: ERRORS_FOLDER,
        title: &format!("{ERRORS_TITLE} · {}", edition.language.name),
        description: SUMMARY,
        resource: None,
        operation: 0,
    };
    let total = site.api.operations().count();
    let rows = statuses(site).into_iter().map(|(code, count)| {
        let operations = match count {
            1 => "1 operation".to_owned(),
            count if count == total => "all operations".to_owned(),
            count => format!("{count} operations"),
        };
        Row::default()
            .prose(&site.prose, &format!("{code} {}", reason(code)))
            .anchored_code(&identifier(code))
            .prose(&site.prose, retries(code))
            .prose(&site.prose, &operations)
    });
    let table = Table {
        id: "statuses".into(),
        title: "Statuses".into(),
        columns: vec!["Status", "Name", "Retried", "Described by"],
        rows: rows.collect(),
    };
    list::page(
        site,
        &head,
        ERRORS_TITLE,
        site.prose.text(SUMMARY),
        vec![table],
    )
}

/// The statuses that failed requests are described with, and how many operations describe each.
pub fn statuses(site: &Site) -> BTreeMap<u16, usize> {
    let mut found = BTreeMap::new();
    for (_, operation) in site.api.operations() {
        for response in &operation.errors {
            match response.status {
                Status::Code(code) if !reason(code).is_empty() => {
                    *found.entry(code).or_default() += 1;
                }
                Status::Code(_) | Status::Class(_) | Status::Default => {}
            }
        }
    }
    found
}

/// The name of a status as an identifier, which is its anchor.
pub fn identifier(code: u16) -> String {
    Name::new(reason(code)).words().join("_")
}

fn retries(code: u16) -> &'static str {
    match code {
        429 => "Yes: the request was not processed.",
        408 | 500 | 502..=504 | 520..=524 => "If the operation is safe or idempotent.",
        _ => "No.",
    }
}
