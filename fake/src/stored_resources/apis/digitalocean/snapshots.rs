//! Handlers for snapshots of Droplets and volumes.

use openapi_sdk_runtime::{Json, http};

use super::catalog::{DROPLET_SNAPSHOTS, DROPLETS, VOLUME_SNAPSHOTS, VOLUMES};
use super::context::Context;
use super::merge::merge_known;
use super::store::Entity;
use crate::json_edit::replace_at;
use crate::pagination;
use crate::response::Response;

/// Handles a request for the snapshots of a Droplet or a volume. Returns `None` for any other request.
pub(super) fn handle(context: &mut Context, path: &str) -> Option<Response> {
    if let Some(id) = path.strip_prefix("/v2/volumes/snapshots/") {
        return volume_snapshot(context, id);
    }
    let (resource, rest) = [&DROPLETS, &VOLUMES].into_iter().find_map(|resource| {
        let rest = path.strip_prefix(resource.path)?.strip_prefix('/')?;
        Some((resource, rest))
    })?;
    let (id, "snapshots") = rest.split_once('/')? else {
        return None;
    };
    let Some(owner) = context.store.get(resource.path, id).cloned() else {
        return Some(Response::not_found());
    };
    if *context.request.method == http::Method::POST {
        let name = context.body_text("name").unwrap_or_default();
        let snapshot = take(context, &owner, &name);
        let body = Json::object([(VOLUME_SNAPSHOTS.singular, snapshot.value)]);
        return Some(Response::json(context.success_status(), body));
    }
    Some(list(context, &owner))
}

/// Reads or deletes a snapshot by the path that only those of volumes have.
fn volume_snapshot(context: &mut Context, id: &str) -> Option<Response> {
    let list = VOLUME_SNAPSHOTS.path;
    let Some(snapshot) = context.store.get(list, id).cloned() else {
        return Some(Response::not_found());
    };
    match *context.request.method {
        http::Method::GET => {
            let body = Json::object([(VOLUME_SNAPSHOTS.singular, snapshot.value)]);
            Some(Response::json(200, body))
        }
        http::Method::DELETE => {
            context
                .store
                .remove(|entity| entity.list == list && entity.id == id);
            Some(Response::empty(context.success_status()))
        }
        _ => None,
    }
}

/// Stores a snapshot of a Droplet or a volume.
pub(super) fn take(context: &mut Context, owner: &Entity, name: &str) -> Entity {
    let is_droplet = std::ptr::eq(owner.resource, &DROPLETS);
    let resource = match is_droplet {
        true => &DROPLET_SNAPSHOTS,
        false => &VOLUME_SNAPSHOTS,
    };
    let region = owner.value.pointer("/region/slug").unwrap_or_default();
    let mut example = context.example(resource);
    for (pointer, value) in [
        ("/name", Json::from(name)),
        ("/resource_id", Json::from(owner.id.as_str())),
        ("/resource_type", Json::from(owner.resource.singular)),
        ("/regions", Json::array([region])),
        ("/tags", Json::array::<Json>([])),
    ] {
        example = replace_at(&example, pointer, value);
    }
    let now = context.now;
    let body = context.request.body.clone();
    let tags = body.get("tags").filter(|_| !is_droplet);
    let request = match tags {
        Some(tags) => Json::object([("tags", tags)]),
        None => Json::object::<&str, Json>([]),
    };
    context
        .store
        .create(resource, resource.path, &example, &request, now)
}

fn list(context: &Context, owner: &Entity) -> Response {
    let (status, body) = context.example_response();
    let is_droplet = std::ptr::eq(owner.resource, &DROPLETS);
    let example = body.pointer("/snapshots/0").unwrap_or_default();
    let is_own = |entity: &&Entity| {
        let text = |key: &str| entity.value.get(key).and_then(|value| value.string());
        text("resource_id").as_deref() == Some(owner.id.as_str())
            && text("resource_type").as_deref() == Some(owner.resource.singular)
    };
    let snapshots = context
        .store
        .list(DROPLET_SNAPSHOTS.path)
        .filter(is_own)
        .map(|snapshot| match is_droplet {
            // The list of a Droplet describes its snapshots as images, whose IDs are numbers.
            true => {
                let id = Json::parse(&snapshot.id).unwrap_or_default();
                let image = merge_known(&example, &snapshot.value).with("id", id);
                replace_at(&image, "/type", "snapshot")
            }
            false => snapshot.value.clone(),
        });
    let snapshots: Vec<Json> = snapshots.collect();
    let page = pagination::page(&body, "snapshots", &snapshots, context.request);
    Response::json(status, page)
}
