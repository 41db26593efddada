//! Names the packages that the configuration does not name, after the title of the API.

use crate::{Api, Name, Package};

/// Gives every language a package.
pub fn name_packages<'a>(api: &mut Api, languages: impl IntoIterator<Item = &'a str>) {
    if api.title.trim().is_empty() {
        api.title = "API".into();
    }
    let stem = Name::new(&api.title).words().join("-");
    for language in languages {
        let package = api.service.packages.entry(language.into()).or_default();
        if package.name.is_empty() {
            *package = Package {
                name: format!("{stem}-sdk"),
                initialisms: std::mem::take(&mut package.initialisms),
                usage: package.usage.take(),
                ..Package::default()
            };
        }
        if package.description.is_empty() {
            package.description = format!("Client library for the {}.", api.title);
        }
    }
}
