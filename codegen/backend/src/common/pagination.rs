//! Parameters of pages, as the runtimes know them.

use ir::{PageParamLocation, Pagination, Wire};

/// The name of a parameter of pages. One in the body is a JSON path, so that no parameter of the query has its name: runtimes
/// keep both together until a page is requested.
pub fn page_param(pagination: &Pagination, name: &Wire) -> String {
    match pagination.location {
        PageParamLocation::Query => name.as_str().to_owned(),
        PageParamLocation::Body => format!("$.{}", name.as_str()),
    }
}
