//! Handlers for actions on Droplets and volumes, such as `/v2/droplets/{id}/actions`.

use std::time::SystemTime;

use openapi_sdk_runtime::{Json, http};

use super::catalog::{ACTIONS, DROPLETS, VOLUMES, action_effect};
use super::context::Context;
use super::merge::{text_of, with_items};
use super::snapshots;
use super::store::Entity;
use crate::json_edit::replace_at;
use crate::pagination;
use crate::response::Response;

/// Handles a request for actions. Returns `None` for any other request.
pub(super) fn handle(context: &mut Context, path: &str) -> Option<Response> {
    let (resource, rest) = [&DROPLETS, &VOLUMES].into_iter().find_map(|resource| {
        let rest = path.strip_prefix(resource.path)?.strip_prefix('/')?;
        Some((resource, rest))
    })?;
    let is_post = context.request.method == http::Method::POST;
    let segments: Vec<&str> = rest.split('/').collect();
    match segments[..] {
        ["actions"] if is_post => Some(perform_on_all(context, resource.path)),
        [id, "actions"] => Some(match context.store.get(resource.path, id).cloned() {
            Some(entity) if is_post => perform_on_one(context, &entity),
            Some(entity) => list(context, &entity),
            None => Response::not_found(),
        }),
        [id, "actions", action] => {
            if context.store.get(resource.path, id).is_none() {
                return Some(Response::not_found());
            }
            Some(match context.store.get(ACTIONS.path, action) {
                Some(action) => {
                    Response::json(200, Json::object([("action", action.value.clone())]))
                }
                None => Response::not_found(),
            })
        }
        _ => None,
    }
}

/// Performs an action on every resource that the query or the volume name selects.
fn perform_on_all(context: &mut Context, list: &str) -> Response {
    let (status, body) = context.example_response();
    let name = context.body_text("volume_name");
    let has_name = |entity: &&Entity| {
        name.is_none() || entity.value.get("name").map(|one| text_of(&one)) == name
    };
    let selected: Vec<Entity> = context
        .store
        .list(list)
        .filter(|entity| context.matches_query(entity))
        .filter(has_name)
        .cloned()
        .collect();
    if selected.is_empty() {
        return Response::not_found();
    }
    let actions: Vec<Json> = selected
        .iter()
        .map(|entity| perform(context, entity).value)
        .collect();
    let body = match body.get("actions") {
        Some(_) => body.with("actions", Json::array(actions)),
        None => body.with("action", actions[0].clone()),
    };
    Response::json(status, body)
}

fn perform_on_one(context: &mut Context, entity: &Entity) -> Response {
    let (status, body) = context.example_response();
    let action = perform(context, entity);
    Response::json(status, body.with("action", action.value))
}

fn list(context: &Context, entity: &Entity) -> Response {
    let (status, body) = context.example_response();
    let actions = context.store.owned_by(&entity.list, &entity.id);
    Response::json(
        status,
        pagination::page(&body, "actions", &actions, context.request),
    )
}

/// Starts the requested action. Its effect occurs when the action completes.
fn perform(context: &mut Context, entity: &Entity) -> Entity {
    let request = context.request;
    let action_type = context.body_text("type").unwrap_or_default();
    let action = start(context, entity, &action_type);
    let lifecycle = ACTIONS.lifecycle.as_ref();
    let completes_at = context.now
        + lifecycle
            .map(|lifecycle| lifecycle.ready_after)
            .unwrap_or_default();
    let effect = action_effect(entity.resource, &action_type, &request.body);
    if let (Some((pointer, value)), Some(entity)) =
        (effect, context.store.get(&entity.list, &entity.id))
    {
        entity
            .scheduled
            .push((completes_at, pointer.to_owned(), value));
    }
    if action_type == "snapshot" && std::ptr::eq(entity.resource, &DROPLETS) {
        take_snapshot(context, entity, completes_at);
    }
    let droplet_id = request.body.get("droplet_id");
    if let "attach" | "detach" = action_type.as_str()
        && let Some(id) = droplet_id.filter(|id| id.as_i64().is_some())
        && let Some(droplet) = context.store.get(DROPLETS.path, &text_of(&id))
    {
        let volumes = droplet.value.get("volume_ids").unwrap_or_default();
        let volume = [entity.id.as_str().into()];
        let volumes = with_items(&volumes, &volume, action_type == "attach");
        droplet
            .scheduled
            .push((completes_at, "/volume_ids".to_owned(), volumes));
    }
    action
}

/// Takes a snapshot of a Droplet, which lists it when the action completes.
fn take_snapshot(context: &mut Context, entity: &Entity, completes_at: SystemTime) {
    let name = context.body_text("name").unwrap_or_default();
    let snapshot = snapshots::take(context, entity, &name);
    let id = Json::parse(&snapshot.id).unwrap_or_default();
    if let Some(droplet) = context.store.get(&entity.list, &entity.id) {
        let ids = droplet.value.get("snapshot_ids").unwrap_or_default();
        let ids = with_items(&ids, &[id], true);
        droplet
            .scheduled
            .push((completes_at, "/snapshot_ids".to_owned(), ids));
    }
}

/// Stores a new action on an entity.
pub(super) fn start(context: &mut Context, entity: &Entity, action_type: &str) -> Entity {
    let value = &entity.value;
    let id = value.get("id").filter(|id| id.as_i64().is_some());
    let example = context.example(&ACTIONS);
    let region = value.pointer("/region/slug").unwrap_or_default();
    let example = replace_at(&example, "/region_slug", region);
    let example = replace_at(&example, "/type", action_type);
    let example = replace_at(&example, "/resource_type", entity.resource.singular);
    let id = id.unwrap_or_else(|| Json::from(0i64));
    let example = replace_at(&example, "/resource_id", id);
    let action = context.store.create(
        &ACTIONS,
        ACTIONS.path,
        &example,
        &Json::object::<&str, Json>([]),
        context.now,
    );
    context
        .store
        .set_owner(&action.list, &action.id, &entity.list, &entity.id);
    action
}
