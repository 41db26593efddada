//! The README.

use askama::Template;
use ir::Package;

use super::quick_start;
use crate::common::case;
use crate::common::client_settings::{self, OptionNames};
use crate::common::readme::{self, ReadmeFacts};
use crate::markdown;
use crate::python::names::Names;
use crate::python::syntax::render::render;

#[derive(Template)]
#[template(path = "python/README.md.jinja", escape = "none")]
struct Readme {
    distribution: String,
    title: String,
    quick_start: String,
    settings: String,
    import: String,
    client: String,
    facts: ReadmeFacts,
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
        import: import.to_owned(),
        client: client.to_owned(),
        facts: readme::facts(api, package),
        uses_oauth2,
    })
}
