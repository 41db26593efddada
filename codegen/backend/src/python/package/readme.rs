//! The README.

use askama::Template;
use ir::Package;

use super::quick_start;
use crate::common::client_settings::{self, OptionNames};
use crate::common::{case, license, plain_text, readme};
use crate::markdown;
use crate::python::names::Names;
use crate::python::syntax::render::render;

#[derive(Template)]
#[template(path = "python/README.md.jinja", escape = "none")]
struct Readme {
    distribution: String,
    title: String,
    operations: String,
    resources: String,
    has_usage: bool,
    usage: String,
    quick_start: String,
    settings: String,
    license: String,
    import: String,
    client: String,
    has_pages: bool,
    has_files: bool,
    uses_oauth2: bool,
}

/// The README.
pub fn markdown(
    names: &Names,
    package: &Package,
    import: &str,
    client: &str,
    uses_oauth2: bool,
) -> String {
    let api = names.api;
    render(&Readme {
        distribution: package.name.clone(),
        title: markdown::line(&api.title),
        operations: plain_text::counted(api.operations().count(), "operation"),
        resources: plain_text::counted(api.resources.len(), "resource"),
        has_usage: package.usage.is_some(),
        usage: package
            .usage
            .as_deref()
            .unwrap_or_default()
            .trim_end()
            .to_owned(),
        quick_start: quick_start::markdown(names, import, client),
        settings: client_settings::table(
            api,
            &OptionNames {
                credential: &|_, one| case::snake(&one.name),
                oauth2_client: &|one| case::snake(&one.name),
                variable: &|one| case::snake(&one.name),
                base_url: "base_url",
            },
        ),
        license: license::sentence(package),
        import: import.to_owned(),
        client: client.to_owned(),
        has_pages: readme::has_pages(api),
        has_files: readme::has_files(api),
        uses_oauth2,
    })
}
