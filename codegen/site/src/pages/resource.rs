//! The page of a resource, which lists its operations.

use backend::common::{case, plain_text};

use super::Page;
use super::frame::PageHead;
use super::list::{self, Row, Table};
use crate::addresses::page_link;
use crate::edition::Edition;
use crate::site::Site;

/// The page of a resource in a language.
pub fn page(site: &Site, edition: &Edition, resource: usize) -> Page {
    let described = &site.api.resources[resource];
    let folder = site.addresses.resource(resource);
    let title = described.title.clone();
    let summary = plain_text::summary(&described.docs);
    let head = PageHead {
        language: Some(edition.language.id),
        folder: &folder,
        title: &format!("{title} · {}", edition.language.name),
        description: summary.as_deref().unwrap_or(&title),
        resource: Some(resource),
        operation: 0,
    };
    let own = head.whole_folder();
    let rows = described
        .operations
        .iter()
        .enumerate()
        .map(|(position, operation)| {
            let to = site.addresses.operation(resource, position);
            let href = page_link(&own, &format!("{}/{to}", edition.language.id));
            let summary = operation.docs.summary.as_deref().unwrap_or_default();
            let name = edition.notation.operation(resource, position).name;
            let name = match edition.language.id {
                "http" => case::plain(&operation.name),
                _ => name,
            };
            Row::default()
                .code_link(&href, &name)
                .code(&operation.address())
                .prose(&site.prose, summary)
        });
    let table = Table {
        id: "operations".into(),
        title: "Operations".into(),
        columns: vec!["Call", "Request", "What it does"],
        rows: rows.collect(),
    };
    list::page(
        site,
        &head,
        &title,
        site.prose.docs(&described.docs),
        vec![table],
    )
}
