//! The lookup of a resource type by path.

use super::catalog::RESOURCES;
use super::definition::Resource;

/// Finds the resource type that a path addresses, and the id in the path if it addresses one resource.
pub(crate) fn find(path: &str) -> Option<(&'static Resource, Option<&str>)> {
    let listed_at = |path: &str| {
        let found = RESOURCES.iter().find(|resource| is_list(resource, path));
        found.copied()
    };
    if let Some(resource) = listed_at(path) {
        return Some((resource, None));
    }
    let (list, id) = path.rsplit_once('/')?;
    listed_at(list).map(|resource| (resource, Some(id)))
}

/// Whether a path lists resources of this type.
fn is_list(resource: &Resource, path: &str) -> bool {
    let (mut expected, mut actual) = (resource.path.split('/'), path.split('/'));
    loop {
        match (expected.next(), actual.next()) {
            (None, None) => return true,
            (Some(expected), Some(actual)) if expected == actual || expected == "{}" => {}
            _ => return false,
        }
    }
}
