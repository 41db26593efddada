//! The resources that the fake stores, and the lookup of a resource by path.

mod definition;
mod digitalocean;

/// The name of these resources in the facts of an API.
pub(crate) const NAME: &str = "digitalocean";

pub(crate) use definition::{Elements, IdKind, Resource};
pub(crate) use digitalocean::{
    ACTIONS, CHAT_TEXT_POINTER, DROPLET_SNAPSHOTS, DROPLETS, RESOURCES, TAGS, VOLUME_SNAPSHOTS,
    VOLUMES, action_effect, is_chat_completion, is_delete_filter, matches_filter,
};

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
