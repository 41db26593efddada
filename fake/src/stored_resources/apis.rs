//! The APIs whose resources the fake stores. The fake beside the package of another API has none of them.

mod digitalocean;

use super::StoredResources;

/// The resources with a name in the facts of an API, of which none is stored yet.
pub(crate) fn of_api(name: &str) -> Option<Box<dyn StoredResources>> {
    match name {
        digitalocean::NAME => Some(Box::new(digitalocean::Store::default())),
        _ => None,
    }
}
