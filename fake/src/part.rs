//! A part knows how it is put into a thing that is kept, and how it is taken out.

use std::time::SystemTime;

use openapi_sdk_runtime::{Json, JsonKind, http};

use crate::act::model;
use crate::contract::Operation;
use crate::json::plain;
use crate::kind::{self, KINDS, TAGS};
use crate::server::{Asked, Response, Server, State};
use crate::store::Thing;

/// What adds parts to a thing or takes them out, such as the rules of a firewall or what carries a tag; nothing where a
/// request is none of that. It responses nothing, which tells it from what makes things within others.
pub(crate) fn act(
    state: &mut State,
    operation: &Operation,
    asked: &Asked,
    path: &str,
) -> Option<Response> {
    let answer = operation.answers[0];
    let adds = match *asked.method {
        http::Method::POST => true,
        http::Method::DELETE => false,
        _ => return None,
    };
    let (of, _) = path.rsplit_once('/')?;
    let (kind, id) = kind::find(of)?;
    let (id, list) = (id?, of.rsplit_once('/')?.0);
    let parts = asked.body.entries();
    if !answer.media.is_empty() || !parts.iter().any(|(_, part)| part.kind() == JsonKind::Array) {
        return None;
    }
    let Some(thing) = state.store.get(list, id) else {
        return Some(Response::missing());
    };
    for (key, part) in &parts {
        change(thing, key, &part.items(), adds);
    }
    if std::ptr::eq(kind, &TAGS) {
        carry(state, id, asked, adds);
    }
    Some(Response::empty(answer.status))
}

/// Puts a tag on things, or takes it off.
fn carry(state: &mut State, tag: &str, asked: &Asked, adds: bool) {
    for resource in asked.body.get("resources").unwrap_or_default().items() {
        let text = |key| resource.get(key).map(|part| plain(&part));
        let (sort, id) = (text("resource_type"), text("resource_id"));
        let kind = KINDS.iter().find(|kind| Some(kind.one) == sort.as_deref());
        if let (Some(kind), Some(id)) = (kind, id)
            && let Some(thing) = state.store.get(kind.path, &id)
        {
            change(thing, "tags", &[tag.into()], adds);
        }
    }
}

/// Makes the tags that a new thing is asked to carry and that are not there yet.
pub(crate) fn tag(server: &Server, state: &mut State, body: &Json, now: SystemTime) {
    for tag in body.get("tags").unwrap_or_default().items() {
        if state.store.get(TAGS.path, &plain(&tag)).is_none() {
            let body = Json::object([("name", tag)]);
            let model = model(server, &TAGS);
            state.store.make(&TAGS, TAGS.path, &model, &body, now);
        }
    }
}

fn change(thing: &mut Thing, key: &str, parts: &[Json], adds: bool) {
    let list = thing.value.get(key);
    if let Some(list) = list.filter(|list| list.kind() == JsonKind::Array) {
        thing.value = thing.value.with(key, joined(&list, parts, adds));
    }
}

/// A list with these elements, or without them.
pub(crate) fn joined(list: &Json, parts: &[Json], adds: bool) -> Json {
    let mut items = list.items();
    items.retain(|item| !parts.contains(item));
    if adds {
        items.extend_from_slice(parts);
    }
    Json::array(items)
}
