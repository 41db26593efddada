//! The manifest knows the crate as a package: its features, its README and its list of methods.

use askama::Template;
use ir::{Content, Shape, Type};

use super::book::Book;
use super::client::{summary, title};
use super::docs;
use super::former;
use super::markdown::line;
use super::operation;
use super::page::{Page, Place};
use crate::Files;

/// What everybody who passes the package on must pass on with it.
const LICENSES: [(&str, &str); 2] = [
    ("LICENSE-MIT", include_str!("../../../../LICENSE-MIT")),
    ("LICENSE-APACHE", include_str!("../../../../LICENSE-APACHE")),
];

/// The package file.
#[derive(Template)]
#[template(path = "rust/Cargo.toml.jinja", escape = "none")]
struct Manifest {
    version: String,
    runtime: &'static str,
    rust: &'static str,
    license: &'static str,
    features: Vec<Feature>,
}

struct Feature {
    name: String,
    /// Other features that it needs, as they stand in the file.
    needs: String,
}

/// What the crate is.
#[derive(Template)]
#[template(path = "rust/README.md.jinja", escape = "none")]
struct Readme {
    title: String,
    version: String,
    operations: usize,
    resources: usize,
}

/// Every method.
#[derive(Template)]
#[template(path = "rust/API.md.jinja", escape = "none")]
struct Listing {
    title: String,
    resources: Vec<Chapter>,
}

struct Chapter {
    module: String,
    feature: String,
    summary: String,
    rows: Vec<Row>,
}

struct Row {
    method: String,
    summary: String,
    verb: &'static str,
    path: String,
    request: String,
    response: String,
}

/// The files that are not code.
pub fn emit(book: &Book) -> Files {
    let mut files = Files::new();
    let features = book
        .resources
        .iter()
        .map(|shelf| {
            let needs = former::features(book, shelf);
            let needs: Vec<String> = needs.iter().map(|name| format!("\"{name}\"")).collect();
            Feature {
                name: shelf.feature.clone(),
                needs: needs.join(", "),
            }
        })
        .collect();
    let manifest = Manifest {
        version: book.api.version.clone(),
        // The runtime is written beside this compiler and moves with it.
        runtime: env!("CARGO_PKG_VERSION"),
        rust: env!("CARGO_PKG_RUST_VERSION"),
        license: env!("CARGO_PKG_LICENSE"),
        features,
    };
    let readme = Readme {
        title: title(book.api),
        version: book.api.version.clone(),
        operations: book.api.operations().count(),
        resources: book.api.resources.len(),
    };
    let listing = Listing {
        title: title(book.api),
        resources: chapters(book),
    };
    files.insert("Cargo.toml".into(), render(&manifest));
    files.insert("README.md".into(), render(&readme));
    files.insert("API.md".into(), render(&listing));
    for (name, text) in LICENSES {
        files.insert(name.into(), text.into());
    }
    files
}

/// # Panics
///
/// Never: writing to memory does not fail, and templates were checked when this was compiled.
fn render(template: &impl Template) -> String {
    match template.render() {
        Ok(text) => text,
        Err(error) => panic!("a template failed: {error}"),
    }
}

fn chapters(book: &Book) -> Vec<Chapter> {
    let both = book.api.resources.iter().zip(&book.resources);
    both.map(|(resource, shelf)| {
        let page = Page::new(book, Place::Calls);
        let rows = operation::plans(&page, resource, shelf)
            .into_iter()
            .map(|plan| {
                let of = plan.operation;
                let request = match of.body.as_ref().map(|body| &body.content) {
                    None => String::new(),
                    Some(Content::Json(ty) | Content::Events(ty)) => sent(&page, ty),
                    Some(Content::Text(media) | Content::Bytes(media)) => cell(media),
                };
                Row {
                    method: cell(&plan.spelling.method),
                    summary: operation::said(of, resource)[0].replace('|', "\\|"),
                    verb: of.method.as_str(),
                    path: cell(&of.template()),
                    request,
                    response: match plan.outcome.label.as_str() {
                        "" => String::new(),
                        label => cell(label),
                    },
                }
            });
        Chapter {
            rows: rows.collect(),
            module: shelf.module.clone(),
            feature: shelf.feature.clone(),
            summary: summary(resource)
                .first()
                .map(|text| line(text))
                .unwrap_or_default(),
        }
    })
    .collect()
}

/// What is sent; of a union its arms as well, since those are what people write.
fn sent(page: &Page, ty: &Type) -> String {
    let name = |ty| cell(&docs::short(page, ty));
    let api = page.book.api;
    if let Type::Def(id) = api.resolve(ty)
        && let Shape::Union(union) = &api.types[*id].shape
    {
        let arms: Vec<String> = union.arms().into_iter().map(|(_, arm)| name(arm)).collect();
        return format!("{}: {}", name(ty), arms.join(", "));
    }
    name(ty)
}

/// Text as code in a cell of a table, without the paths of modules.
fn cell(text: &str) -> String {
    let bare = text.replace("types::", "").replace("shared::", "");
    super::markdown::code(&bare).replace('|', "\\|")
}
