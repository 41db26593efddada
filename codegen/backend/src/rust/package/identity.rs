//! What the crate is called and how it presents itself.

use ir::{Api, Name, Package};

use crate::{case, markdown};

/// How the crate presents itself: as configured, or named after the title of the API.
pub fn package(api: &Api) -> Package {
    api.service
        .packages
        .get("rust")
        .cloned()
        .unwrap_or_else(|| Package {
            name: format!("{}-sdk", case::kebab(&Name::new(&api.title))),
            description: format!("Client library for the {}.", title(api)),
            ..Package::default()
        })
}

/// The name of the crate in paths.
pub fn crate_name(api: &Api) -> String {
    package(api).name.replace('-', "_")
}

/// The title of the API as safe Markdown.
pub fn title(api: &Api) -> String {
    if api.title.trim().is_empty() {
        "API".into()
    } else {
        markdown::line(&api.title)
    }
}
