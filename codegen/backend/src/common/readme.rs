//! What the README of a package says only about some APIs.

use ir::{Api, ParamLocation};

/// Whether the API has lists that are read page by page.
pub fn has_pages(api: &Api) -> bool {
    api.operations()
        .any(|(_, operation)| operation.pagination.is_some())
}

/// Whether files are sent in forms.
pub fn has_files(api: &Api) -> bool {
    let mut params = api
        .operations()
        .flat_map(|(_, operation)| &operation.params);
    params.any(|param| param.location == ParamLocation::File)
}
