//! Handlers that add members to a resource or remove them, such as rules of a firewall or resources of a tag.

use openapi_sdk_runtime::{Json, JsonKind, http};

use super::catalog::{RESOURCES, TAGS};
use super::context::Context;
use super::merge::{text_of, with_items};
use super::resources;
use super::store::Entity;
use crate::response::Response;

/// Handles a request that adds or removes members. Returns `None` for any other request.
///
/// Such a request has a response without a body, unlike a request that creates a child resource.
pub(super) fn handle(context: &mut Context, path: &str) -> Option<Response> {
    let is_added = match *context.request.method {
        http::Method::POST => true,
        http::Method::DELETE => false,
        _ => return None,
    };
    let (owner, _) = path.rsplit_once('/')?;
    let (resource, id) = resources::find(owner)?;
    let (id, list) = (id?, owner.rsplit_once('/')?.0);
    let members = context.request.body.entries();
    let has_list = members
        .iter()
        .any(|(_, items)| items.kind() == JsonKind::Array);
    let fixture = &context.operation.fixtures[0];
    if !fixture.media_type.is_empty() || !has_list {
        return None;
    }
    let Some(entity) = context.store.get(list, id) else {
        return Some(Response::not_found());
    };
    for (key, items) in &members {
        change_members(entity, key, &items.items(), is_added);
    }
    if std::ptr::eq(resource, &TAGS) {
        tag_resources(context, id, is_added);
    }
    Some(Response::empty(fixture.status))
}

/// Adds a tag to the resources in the request, or removes it from them.
fn tag_resources(context: &mut Context, tag: &str, is_added: bool) {
    let targets = context.request.body.get("resources").unwrap_or_default();
    for target in targets.items() {
        let text = |key| target.get(key).map(|value| text_of(&value));
        let (resource_type, id) = (text("resource_type"), text("resource_id"));
        let resource = RESOURCES
            .iter()
            .find(|resource| Some(resource.singular) == resource_type.as_deref());
        if let (Some(resource), Some(id)) = (resource, id)
            && let Some(entity) = context.store.get(resource.path, &id)
        {
            change_members(entity, "tags", &[tag.into()], is_added);
        }
    }
}

/// Creates the tags of a create request that do not exist yet.
pub(super) fn create_missing_tags(context: &mut Context) {
    let tags = context.request.body.get("tags").unwrap_or_default();
    for tag in tags.items() {
        if context.store.get(TAGS.path, &text_of(&tag)).is_none() {
            context.create(&TAGS, TAGS.path, &Json::object([("name", tag)]));
        }
    }
}

fn change_members(entity: &mut Entity, key: &str, items: &[Json], is_added: bool) {
    let list = entity.value.get(key);
    if let Some(list) = list.filter(|list| list.kind() == JsonKind::Array) {
        let changed = with_items(&list, items, is_added);
        entity.value = entity.value.with(key, changed);
    }
}
