//! Links and anchors: every one leads somewhere, and the language switch changes one part of the path.

use crate::support::{attributes, files, ids, pages, resolve, unescape};
use codegen::{Files, site};
use std::collections::{BTreeMap, BTreeSet};
use tests::bodies::json_tree::Tree;

/// Links that lead nowhere, with the pages that they are on.
pub fn broken(files: &Files) -> Vec<String> {
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        pages(files).map(|(path, html)| (path, ids(html))).collect();
    let mut broken = Vec::new();
    for (page, html) in pages(files) {
        let links = ["href", "src"]
            .into_iter()
            .flat_map(|name| attributes(html, name));
        for link in links.map(unescape) {
            // The empty icon of every page keeps browsers from asking for one.
            if link == "data:," || link.starts_with("https://") || link.starts_with("http://") {
                continue;
            }
            let (path, anchor) = resolve(page, &link);
            let exists = files.contains_key(&path)
                && anchor.is_none_or(|anchor| {
                    anchors
                        .get(path.as_str())
                        .is_some_and(|ids| ids.contains(&anchor))
                });
            if !exists {
                broken.push(format!("{page}: {link}"));
            }
        }
    }
    broken
}

#[test]
fn every_link_leads_to_a_page_and_an_anchor() {
    let broken = broken(files());
    assert!(
        broken.is_empty(),
        "{} broken links: {:#?}",
        broken.len(),
        &broken[..broken.len().min(20)]
    );
}

#[test]
fn links_of_markdown_lead_to_files() {
    let files = files();
    let mut broken = Vec::new();
    for (page, text) in files
        .iter()
        .filter(|(path, _)| path.ends_with(".md") || *path == "llms.txt")
    {
        for (at, _) in text.match_indices("](") {
            let rest = &text[at + 2..];
            let link = &rest[..rest.find([')', '\n']).unwrap_or(rest.len())];
            let is_file = link.ends_with("index.md");
            if is_file && !files.contains_key(&resolve(page, link).0) {
                broken.push(format!("{page}: {link}"));
            }
        }
    }
    assert!(broken.is_empty(), "{:#?}", &broken[..broken.len().min(20)]);
}

#[test]
fn ids_are_unique_on_each_page() {
    for (page, html) in pages(files()) {
        let all = attributes(html, "id");
        let unique: BTreeSet<&&str> = all.iter().collect();
        assert_eq!(all.len(), unique.len(), "{page}");
    }
}

#[test]
fn the_language_switch_changes_one_part_of_the_path_and_every_anchor_stays() {
    let files = files();
    let first = site::LANGUAGES[0].id;
    let mut checked = 0;
    for (page, html) in pages(files) {
        let Some((language, rest)) = page.split_once('/') else {
            continue;
        };
        if !site::LANGUAGES.iter().any(|one| one.id == language) {
            continue;
        }
        let switch = html
            .split("<nav class=\"languages\"")
            .nth(1)
            .expect("a switch");
        let switch = &switch[..switch.find("</nav>").expect("an end")];
        let targets: Vec<String> = attributes(switch, "href")
            .into_iter()
            .map(|link| resolve(page, link).0)
            .collect();
        let expected: Vec<String> = site::LANGUAGES
            .iter()
            .map(|one| format!("{}/{rest}", one.id))
            .collect();
        assert_eq!(targets, expected, "{page}");
        assert_eq!(ids(html), ids(&files[&format!("{first}/{rest}")]), "{page}");
        checked += 1;
    }
    assert!(checked > 3_000, "only {checked} pages have a language");
}

#[test]
fn every_operation_has_a_page_in_every_language() {
    let api = tests::bodies::body_corpus::api();
    let count = api.api().operations().count();
    for language in site::LANGUAGES {
        let pages = pages(files()).filter(|(path, _)| {
            let parts: Vec<&str> = path.split('/').collect();
            parts.len() == 4 && parts[0] == language.id && parts[1] != "models"
        });
        assert_eq!(pages.count(), count, "{}", language.id);
    }
}

#[test]
fn the_search_index_leads_to_pages_and_anchors() {
    let files = files();
    let script = &files["assets/search-index.js"];
    let json = script
        .strip_prefix("window.searchIndex=")
        .expect("an assignment");
    let index = Tree::parse(json.trim_end().trim_end_matches(';')).expect("the index is JSON");
    let first = site::LANGUAGES[0].id;
    let rows = |key: &str| index.get(key).map(Tree::items).unwrap_or_default();
    let pages: Vec<String> = rows("pages")
        .iter()
        .map(|row| {
            let path = row.items()[1].text().expect("a path");
            format!("{first}/{path}index.html")
        })
        .collect();
    let ids_of: Vec<BTreeSet<String>> = pages
        .iter()
        .map(|page| {
            ids(files
                .get(page)
                .unwrap_or_else(|| panic!("{page} does not exist")))
        })
        .collect();
    let number = |tree: &Tree| match tree {
        Tree::Number(text) => text.parse::<usize>().expect("a position"),
        other => panic!("{other:?} is no position"),
    };
    let mut anchors = 0;
    for row in rows("fields") {
        let (page, text) = (
            number(&row.items()[0]),
            row.items()[1].text().expect("anchors"),
        );
        let mut last: Vec<String> = Vec::new();
        for one in text.split(' ') {
            let kept = one.chars().take_while(|&next| next == '.').count();
            last.truncate(kept);
            last.extend(one[kept..].split('.').map(str::to_owned));
            assert!(
                ids_of[page].contains(&last.join(".")),
                "{}: {}",
                pages[page],
                last.join(".")
            );
            anchors += 1;
        }
    }
    for row in rows("values").iter().chain(rows("errors")) {
        for place in row.items()[1..].chunks(2) {
            let (page, anchor) = (number(&place[0]), place[1].text().expect("an anchor"));
            assert!(ids_of[page].contains(anchor), "{}: {anchor}", pages[page]);
            anchors += 1;
        }
    }
    assert!(anchors > 5_000, "only {anchors} anchors are indexed");
}
