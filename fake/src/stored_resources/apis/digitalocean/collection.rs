//! Handlers that create, list, read, update and delete stored resources.

use openapi_sdk_runtime::Json;

use super::actions;
use super::catalog::{ACTIONS, DROPLETS, is_delete_filter};
use super::context::Context;
use super::definition::{IdKind, Resource};
use super::membership::create_missing_tags;
use super::merge::merge_known;
use super::resources;
use super::store::{Entity, Store, format_timestamp};
use crate::json_edit::replace_at;
use crate::pagination;
use crate::request::Request;
use crate::response::Response;

/// The resource type that a request addresses, and the path that lists it.
#[derive(Clone, Copy)]
struct Collection<'p> {
    resource: &'static Resource,
    list: &'p str,
}

/// Handles a request for stored resources. Returns `None` for any other request.
pub(super) fn handle(context: &mut Context, path: &str) -> Option<Response> {
    let (resource, id) = resources::find(path)?;
    let list = id.map_or(path, |id| &path[..path.len() - id.len() - 1]);
    // The last segment is not an id, as in `/v2/databases/options`.
    if id.is_some() && !context.operation.path.ends_with('}') {
        return None;
    }
    if let Some((parent, _)) = list.rsplit_once('/')
        && resource.path.contains("{}")
        && let Some((parents, parent)) = parent.rsplit_once('/')
        && context.store.get(parents, parent).is_none()
    {
        return Some(Response::not_found());
    }
    let collection = Collection { resource, list };
    match (context.request.method.as_str(), id) {
        ("POST", None) => Some(create(context, collection)),
        ("GET", None) => Some(list_all(context, collection)),
        ("DELETE", None) => Some(delete_matching(context, collection)),
        ("GET", Some(id)) => Some(get(context, collection, id)),
        ("PUT" | "PATCH", Some(id)) => Some(update(context, collection, id)),
        ("DELETE", Some(id)) => Some(delete(context, collection, id)),
        _ => None,
    }
}

fn create(context: &mut Context, collection: Collection) -> Response {
    let Collection { resource, list } = collection;
    let name = context.body_text("name").unwrap_or_default();
    if resource.id == IdKind::Name && context.store.get(list, &name).is_some() {
        return Response::error(422, "unprocessable_entity", "the name is already in use");
    }
    if std::ptr::eq(resource, &DROPLETS) {
        return create_droplets(context, collection);
    }
    let entity = context.create(resource, list, &context.request.body.clone());
    create_missing_tags(context);
    if let Some(address) = context.request.body.get("ip_address") {
        create_address_record(context, &entity, address);
    }
    create_parts(context, &entity);
    let (status, body) = context.example_response();
    let value = with_parts(context.store, &entity);
    Response::json(status, body.with(resource.singular, value))
}

/// Stores the parts in a create request as resources of their own.
fn create_parts(context: &mut Context, entity: &Entity) {
    for (key, path) in entity.resource.parts {
        let list = path.replace("{}", &entity.id);
        let parts = context.request.body.get(key).unwrap_or_default();
        if let Some((resource, None)) = resources::find(&list) {
            for part in parts.items() {
                context.create(resource, &list, &part);
            }
        }
    }
}

/// The value of an entity with its parts as they are now.
fn with_parts(store: &Store, entity: &Entity) -> Json {
    let parts = entity.resource.parts.iter();
    parts.fold(entity.value.clone(), |value, (key, path)| {
        let list = path.replace("{}", &entity.id);
        let parts = store.list(&list);
        value.with(key, Json::array(parts.map(|part| part.value.clone())))
    })
}

/// Creates the record of a domain that is created with an IP address.
fn create_address_record(context: &mut Context, domain: &Entity, address: Json) {
    let list = format!("{}/{}/records", domain.list, domain.id);
    if let Some((resource, None)) = resources::find(&list) {
        let record = [
            ("type", "A".into()),
            ("name", "@".into()),
            ("data", address),
        ];
        context.create(resource, &list, &Json::object(record));
    }
}

/// The URL of a request without its path.
fn origin<'r>(request: &'r Request<'_>) -> &'r str {
    let url = &request.url;
    url.strip_suffix(request.path).unwrap_or(url)
}

/// Creates one Droplet or several, each with a `create` action.
fn create_droplets(context: &mut Context, collection: Collection) -> Response {
    let request = context.request;
    let names = request.body.get("names").map(|names| names.items());
    let is_single = names.is_none();
    let names = names.unwrap_or_else(|| vec![request.body.get("name").unwrap_or_default()]);
    let (mut droplets, mut links) = (Vec::new(), Vec::new());
    for name in names {
        let body = request.body.with("name", name);
        let droplet = context.create(collection.resource, collection.list, &body);
        create_missing_tags(context);
        let action = actions::start(context, &droplet, "create");
        let id = action.value.get("id").unwrap_or_default();
        let href = format!("{}{}/{}", origin(request), ACTIONS.path, action.id);
        let link = Json::object([("id", id), ("rel", "create".into()), ("href", href.into())]);
        droplets.push(droplet.value);
        links.push(link);
    }
    let created = match droplets.first() {
        Some(droplet) if is_single => (DROPLETS.singular, droplet.clone()),
        Some(_) | None => (DROPLETS.plural, Json::array(droplets)),
    };
    let links = Json::object([("actions", Json::array(links))]);
    Response::json(
        context.success_status(),
        Json::object([created, ("links", links)]),
    )
}

fn list_all(context: &Context, collection: Collection) -> Response {
    let entities = context
        .store
        .list(collection.list)
        .filter(|entity| context.matches_query(entity));
    let items: Vec<Json> = entities
        .map(|entity| with_parts(context.store, entity))
        .collect();
    let (status, body) = context.example_response();
    let key = collection.resource.plural;
    Response::json(
        status,
        pagination::page(&body, key, &items, context.request),
    )
}

fn get(context: &mut Context, collection: Collection, id: &str) -> Response {
    let Some(entity) = context.store.get(collection.list, id).cloned() else {
        return Response::not_found();
    };
    let key = collection.resource.singular;
    let value = with_parts(context.store, &entity);
    Response::json(200, Json::object([(key, value)]))
}

fn update(context: &mut Context, collection: Collection, id: &str) -> Response {
    let Collection { resource, list } = collection;
    let (status, body) = context.example_response();
    let now = context.now;
    let Some(entity) = context.store.get(list, id) else {
        return Response::not_found();
    };
    let id_field = resource.id_field();
    let id_value = entity.value.get(id_field).unwrap_or_default();
    let changed = merge_known(&entity.value, &context.request.body).with(id_field, id_value);
    let value = replace_at(&changed, "/updated_at", format_timestamp(now));
    let example = context.example(resource);
    context.store.update(list, id, value, &example, now);
    let Some(entity) = context.store.get(list, id).cloned() else {
        return Response::not_found();
    };
    let value = with_parts(context.store, &entity);
    match body.get(resource.singular) {
        Some(_) => Response::json(status, body.with(resource.singular, value)),
        None => Response::empty(status),
    }
}

fn delete(context: &mut Context, collection: Collection, id: &str) -> Response {
    let deleted = context
        .store
        .remove(|entity| entity.list == collection.list && entity.id == id);
    match deleted {
        0 => Response::not_found(),
        _ => Response::empty(context.success_status()),
    }
}

/// Deletes the resources that match the query. A query without a filter deletes nothing.
fn delete_matching(context: &mut Context, collection: Collection) -> Response {
    let query = &context.request.query;
    if query.iter().any(|(name, _)| is_delete_filter(name)) {
        context
            .store
            .remove(|entity| entity.list == collection.list && entity.matches(query));
    }
    Response::empty(context.success_status())
}
