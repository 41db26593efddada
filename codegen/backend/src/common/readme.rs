//! What the READMEs of all languages say about an API.

use ir::{Api, Package, ParamLocation};

use super::{license, plain_text};

/// The facts of a README that are the same in every language.
pub struct ReadmeFacts {
    /// How many operations there are, as `5 operations`.
    pub operations: String,
    /// How many resources there are, as `1 resource`.
    pub resources: String,
    /// Whether the configuration has a text on the usage of the package.
    pub has_usage: bool,
    /// That text.
    pub usage: String,
    /// A sentence about the license.
    pub license: String,
    /// Whether the API has lists that are read page by page.
    pub has_pages: bool,
    /// Whether files are sent in forms.
    pub has_files: bool,
}

/// The facts of a package.
pub fn facts(api: &Api, package: &Package) -> ReadmeFacts {
    let operations = || api.operations().map(|(_, operation)| operation);
    let mut params = operations().flat_map(|operation| &operation.params);
    let usage = package.usage.as_deref();
    ReadmeFacts {
        operations: plain_text::counted(operations().count(), "operation"),
        resources: plain_text::counted(api.resources.len(), "resource"),
        has_usage: usage.is_some(),
        usage: usage.unwrap_or_default().trim_end().to_owned(),
        license: license::sentence(package),
        has_pages: operations().any(|operation| operation.pagination.is_some()),
        has_files: params.any(|param| param.location == ParamLocation::File),
    }
}
