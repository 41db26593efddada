//! What the crate is called and how it presents itself.

use ir::{Api, Package};

use crate::markdown;

/// How the crate presents itself.
///
/// # Panics
///
/// If the pass that names packages has not run.
pub fn package(api: &Api) -> &Package {
    let package = api.service.packages.get("rust");
    package.expect("every language has a package after `pass::name_packages`")
}

/// The name of the crate in paths.
pub fn crate_name(api: &Api) -> String {
    package(api).name.replace('-', "_")
}

/// The title of the API as safe Markdown.
pub fn title(api: &Api) -> String {
    markdown::line(&api.title)
}
