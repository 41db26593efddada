//! JSON entries for values that accept any JSON.

use super::location::{Locations, SpecLocation};
use crate::spec::untyped::untyped_values;
use ir::Api;
use serde::Serialize;

#[derive(Serialize)]
pub struct UntypedEntry {
    path: String,
    reason: &'static str,
    location: Option<SpecLocation>,
}

/// The entries of all untyped values of an API.
pub fn untyped_entries(api: &Api, locations: &Locations<'_>) -> Vec<UntypedEntry> {
    let values = untyped_values(api).into_iter();
    values
        .map(|value| UntypedEntry {
            path: value.path,
            reason: value.reason,
            location: locations.of(value.span),
        })
        .collect()
}
