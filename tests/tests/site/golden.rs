//! Golden pages: ten operations and models in five languages, as Markdown, and one page as HTML.

use crate::support::files;
use codegen::site;

/// The pages, below the folder of a language.
const PAGES: [&str; 10] = [
    "droplets/create",
    "droplets/get",
    "domains/create-record",
    "kubernetes/get-kubeconfig",
    "databases/add-user",
    "images/list",
    "inference/create-embedding",
    "models/Region",
    "models/Domain",
    "models/Action",
];

#[test]
fn pages_look_as_reviewed() {
    for page in PAGES {
        for language in site::LANGUAGES {
            let path = format!("{}/{page}/index.md", language.id);
            let text = files()
                .get(&path)
                .unwrap_or_else(|| panic!("{path} does not exist"));
            let name = path.trim_end_matches("/index.md").replace('/', "_");
            insta::assert_snapshot!(name, text);
        }
    }
}

#[test]
fn the_html_of_a_page_looks_as_reviewed() {
    insta::assert_snapshot!("html", files()["python/domains/delete-record/index.html"]);
}
