//! The start page, and the pages that list the resources and the models of a language.

use std::sync::Arc;

use backend::common::{case, plain_text};

use super::Page;
use super::frame::PageHead;
use super::list::{self, Row, Table};
use crate::addresses::page_link;
use crate::edition::Edition;
use crate::site::Site;

/// The start page of the site.
pub fn start(site: &Site) -> Page {
    let head = PageHead {
        language: None,
        folder: "",
        title: "Reference",
        description: &format!("The reference of the {}.", site.name),
        resource: None,
        operation: 0,
    };
    let rows = site.editions.iter().map(|edition| {
        let package = site.api.service.packages.get(edition.language.id);
        let package = package
            .map(|package| package.name.as_str())
            .unwrap_or_default();
        Row::default()
            .link(
                &format!("{}/index.html", edition.language.id),
                edition.language.name,
            )
            .prose(
                &site.prose,
                &match package {
                    "" => String::new(),
                    name => backend::markdown::code(name),
                },
            )
    });
    let languages = Table {
        id: "all-languages".into(),
        title: "Languages".into(),
        columns: vec!["Language", "Package"],
        rows: rows.collect(),
    };
    let first = site.editions[0].language.id;
    let tables = vec![languages, resources(site, first, "")];
    let docs = site.prose.text(&format!(
        "Every operation of the {}, in each language.",
        site.name
    ));
    list::page(site, &head, &site.name, docs, tables)
}

/// The page of a language, which lists the resources.
pub fn language(site: &Site, edition: &Edition) -> Page {
    let head = PageHead {
        language: Some(edition.language.id),
        folder: "",
        title: edition.language.name,
        description: &format!("The {} in {}.", site.name, edition.language.name),
        resource: None,
        operation: 0,
    };
    let tables = vec![resources(site, edition.language.id, &head.whole_folder())];
    let title = format!("{} in {}", site.name, edition.language.name);
    list::page(site, &head, &title, Arc::default(), tables)
}

fn resources(site: &Site, language: &str, folder: &str) -> Table {
    let rows = site
        .api
        .resources
        .iter()
        .enumerate()
        .map(|(index, resource)| {
            let to = format!("{language}/{}", site.addresses.resource(index));
            Row::default()
                .link(&page_link(folder, &to), &resource.title)
                .prose(
                    &site.prose,
                    resource.docs.summary.as_deref().unwrap_or_default(),
                )
        });
    Table {
        id: "all-resources".into(),
        title: "Resources".into(),
        columns: vec!["Resource", "What it is"],
        rows: rows.collect(),
    }
}

/// The page that lists the models of a language.
pub fn models(site: &Site, edition: &Edition) -> Page {
    let folder = site.addresses.models();
    let head = PageHead {
        language: Some(edition.language.id),
        folder: &folder,
        title: &format!("Models · {}", edition.language.name),
        description: &format!("The models of the {}.", site.name),
        resource: None,
        operation: 0,
    };
    let own = head.whole_folder();
    let mut models: Vec<_> = site.models.iter().copied().collect();
    models.sort_by_key(|id| &site.api.types[*id].name);
    let rows = models.iter().filter_map(|id| {
        let def = &site.api.types[*id];
        let page = site.addresses.model(*id)?;
        let href = page_link(&own, &format!("{}/{page}", edition.language.id));
        let summary = plain_text::summary(&def.docs).unwrap_or_default();
        Some(
            Row::default()
                .code_link(&href, &case::pascal(&def.name))
                .prose(&site.prose, &summary),
        )
    });
    let table = Table {
        id: "all-models".into(),
        title: "All models".into(),
        columns: vec!["Model", "What it is"],
        rows: rows.collect(),
    };
    let docs = site.prose.text(
        "Types that several places of the API use. All others are described where they are used.",
    );
    list::page(site, &head, "Models", docs, vec![table])
}
