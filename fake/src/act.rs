//! Acting knows what a request does to the things that are kept.

use openapi_sdk_runtime::{Json, http};

use crate::contract::Operation;
use crate::json::{merge, plain, put};
use crate::kind::{self, ACTIONS, DROPLETS, Id, Kind, VOLUMES};
use crate::list;
use crate::part;
use crate::server::{self, Asked, Response, Server, State};
use crate::store::{Thing, moment};

/// The response of a request that is about what is kept; nothing where it is not.
pub(crate) fn act(
    server: &Server,
    state: &mut State,
    operation: &Operation,
    asked: &Asked,
) -> Option<Response> {
    let path = server::plain(asked.path);
    if let Some(response) = on_actions(server, state, operation, asked, &path) {
        return Some(response);
    }
    if let Some(response) = part::act(state, operation, asked, &path) {
        return Some(response);
    }
    let (kind, id) = kind::find(&path)?;
    let list = id.map_or(path.as_str(), |id| &path[..path.len() - id.len() - 1]);
    // A path that names no thing, such as the options of databases.
    if id.is_some() && !operation.path.ends_with('}') {
        return None;
    }
    if let Some((above, _)) = list.rsplit_once('/')
        && kind.path.contains("{}")
        && let Some((parents, parent)) = above.rsplit_once('/')
        && state.store.get(parents, parent).is_none()
    {
        return Some(Response::missing());
    }
    let work = Work {
        server,
        operation,
        asked,
        kind,
        list,
    };
    match (asked.method.as_str(), id) {
        ("POST", None) => Some(work.create(state)),
        ("GET", None) => Some(work.list(state)),
        ("DELETE", None) => Some(work.remove_all(state)),
        ("GET", Some(id)) => Some(work.get(state, id)),
        ("PUT" | "PATCH", Some(id)) => Some(work.change(state, id)),
        ("DELETE", Some(id)) => Some(work.remove(state, id)),
        _ => None,
    }
}

struct Work<'w> {
    server: &'w Server,
    operation: &'w Operation,
    asked: &'w Asked<'w>,
    kind: &'static Kind,
    /// The path that lists the things.
    list: &'w str,
}

/// What one of a kind looks like in the contract.
pub(crate) fn model(server: &Server, kind: &Kind) -> Json {
    let path = format!("{}/1", kind.path.replace("{}", "1"));
    let found = server.operations.find("GET", &path);
    let body = found.map_or("", |operation| operation.answers[0].body);
    let body = Json::parse(body).unwrap_or_default();
    body.get(kind.one).unwrap_or_else(|| sample(server, kind))
}

/// The first of a list in the contract, of a kind that cannot be read one by one.
fn sample(server: &Server, kind: &Kind) -> Json {
    let found = server.operations.find("GET", &kind.path.replace("{}", "1"));
    let body = found.map_or("", |operation| operation.answers[0].body);
    let body = Json::parse(body).unwrap_or_default();
    let first = body.pointer(&format!("/{}/0", kind.many));
    first.unwrap_or_default()
}

impl Work<'_> {
    fn answer(&self) -> (u16, Json) {
        let answer = self.operation.answers[0];
        (answer.status, Json::parse(answer.body).unwrap_or_default())
    }

    fn create(&self, state: &mut State) -> Response {
        let (asked, kind) = (self.asked, self.kind);
        let model = model(self.server, kind);
        let name = asked
            .body
            .get("name")
            .map(|name| plain(&name))
            .unwrap_or_default();
        if kind.id == Id::Name && state.store.get(self.list, &name).is_some() {
            return Response::failure(422, "unprocessable_entity", "there is one of this name");
        }
        if std::ptr::eq(kind, &DROPLETS) {
            return self.create_droplets(state, &model);
        }
        let thing = state
            .store
            .make(kind, self.list, &model, &asked.body, asked.now);
        part::tag(self.server, state, &asked.body, asked.now);
        if let Some(data) = asked.body.get("ip_address") {
            self.point(state, &thing, data);
        }
        let (status, body) = self.answer();
        Response::json(status, body.with(kind.one, thing.value))
    }

    /// A domain that is made with an address has a record of it.
    fn point(&self, state: &mut State, domain: &Thing, data: Json) {
        let list = format!("{}/{}/records", domain.list, domain.id);
        if let Some((kind, None)) = kind::find(&list) {
            let body = Json::object([("type", "A".into()), ("name", "@".into()), ("data", data)]);
            let model = model(self.server, kind);
            state.store.make(kind, &list, &model, &body, self.asked.now);
        }
    }

    /// One Droplet or several, each with an action.
    fn create_droplets(&self, state: &mut State, model: &Json) -> Response {
        let asked = self.asked;
        let names = asked.body.get("names").map(|names| names.items());
        let is_one = names.is_none();
        let names = names.unwrap_or_else(|| vec![asked.body.get("name").unwrap_or_default()]);
        let (mut droplets, mut links) = (Vec::new(), Vec::new());
        for name in names {
            let body = asked.body.with("name", name);
            let droplet = state
                .store
                .make(self.kind, self.list, model, &body, asked.now);
            part::tag(self.server, state, &asked.body, asked.now);
            let action = action(self.server, state, asked, &droplet, "create");
            let id = action.value.get("id").unwrap_or_default();
            let href = format!("https://api.digitalocean.com/v2/actions/{}", action.id);
            let link = Json::object([("id", id), ("rel", "create".into()), ("href", href.into())]);
            droplets.push(droplet.value);
            links.push(link);
        }
        let made = match droplets.first() {
            Some(droplet) if is_one => ("droplet", droplet.clone()),
            Some(_) | None => ("droplets", Json::array(droplets)),
        };
        let links = Json::object([("actions", Json::array(links))]);
        Response::json(self.answer().0, Json::object([made, ("links", links)]))
    }

    fn list(&self, state: &State) -> Response {
        let things = state
            .store
            .list(self.list)
            .filter(|thing| is_asked_for(thing, self.asked));
        let items: Vec<Json> = things.map(|thing| thing.value.clone()).collect();
        let (status, body) = self.answer();
        Response::json(
            status,
            list::response(&body, self.kind.many, &items, self.asked),
        )
    }

    fn get(&self, state: &mut State, id: &str) -> Response {
        let Some(thing) = state.store.get(self.list, id) else {
            return Response::missing();
        };
        Response::json(200, Json::object([(self.kind.one, thing.value.clone())]))
    }

    fn change(&self, state: &mut State, id: &str) -> Response {
        let now = moment(self.asked.now);
        let Some(thing) = state.store.get(self.list, id) else {
            return Response::missing();
        };
        let kept = thing.value.get(self.kind.key()).unwrap_or_default();
        let changed = merge(&thing.value, &self.asked.body).with(self.kind.key(), kept);
        thing.value = put(&changed, "/updated_at", now);
        let (status, body) = self.answer();
        match body.get(self.kind.one) {
            Some(_) => Response::json(status, body.with(self.kind.one, thing.value.clone())),
            None => Response::empty(status),
        }
    }

    fn remove(&self, state: &mut State, id: &str) -> Response {
        let found = state
            .store
            .remove(|thing| thing.list == self.list && thing.id == id);
        match found {
            0 => Response::missing(),
            _ => Response::empty(self.operation.answers[0].status),
        }
    }

    /// Whatever the query describes; a query that describes nothing takes nothing away.
    fn remove_all(&self, state: &mut State) -> Response {
        let asked = self.asked;
        let describes = |(name, _): &(String, String)| matches!(name.as_str(), "name" | "tag_name");
        if asked.query.iter().any(describes) {
            state
                .store
                .remove(|thing| thing.list == self.list && is_asked_for(thing, asked));
        }
        Response::empty(self.operation.answers[0].status)
    }
}

/// Whether a thing is what the query describes.
fn is_asked_for(thing: &Thing, asked: &Asked) -> bool {
    asked.query.iter().all(|(name, wanted)| {
        let text = |pointer: &str| thing.value.pointer(pointer).map(|part| plain(&part));
        match name.as_str() {
            "name" => {
                let name = text("/name").map(|name| in_full(thing, name));
                name.is_some_and(|name| name.eq_ignore_ascii_case(wanted))
            }
            "type" => text("/type").as_ref() == Some(wanted),
            "region" => text("/region/slug").as_ref() == Some(wanted),
            "tag_name" => {
                let tags = thing.value.get("tags").unwrap_or_default().items();
                tags.iter().any(|tag| plain(tag) == *wanted)
            }
            _ => true,
        }
    })
}

/// The name by which a query asks for a thing: that of a record is written in full.
fn in_full(thing: &Thing, name: String) -> String {
    let zone = thing.list.strip_prefix("/v2/domains/");
    match zone.and_then(|zone| zone.strip_suffix("/records")) {
        Some(zone) if name == "@" => zone.to_owned(),
        Some(zone) => format!("{name}.{zone}"),
        None => name,
    }
}

/// Begins an action on a thing.
fn action(server: &Server, state: &mut State, asked: &Asked, thing: &Thing, what: &str) -> Thing {
    let model = model(server, &ACTIONS);
    let model = put(
        &model,
        "/region_slug",
        thing.value.pointer("/region/slug").unwrap_or_default(),
    );
    let model = put(&model, "/type", what);
    let model = put(&model, "/resource_type", thing.kind.one);
    let number = thing.value.get("id").filter(|id| id.as_i64().is_some());
    let model = put(
        &model,
        "/resource_id",
        number.unwrap_or_else(|| Json::from(0i64)),
    );
    let body = Json::object::<&str, Json>([]);
    let made = state
        .store
        .make(&ACTIONS, ACTIONS.path, &model, &body, asked.now);
    state.store.belong(&made.id, &thing.list, &thing.id);
    made
}

/// Actions of one thing: `/v2/droplets/{id}/actions` and what is below, and of volumes the same.
fn on_actions(
    server: &Server,
    state: &mut State,
    operation: &Operation,
    asked: &Asked,
    path: &str,
) -> Option<Response> {
    let (kind, rest) = [&DROPLETS, &VOLUMES].into_iter().find_map(|kind| {
        let rest = path.strip_prefix(kind.path)?.strip_prefix('/')?;
        Some((kind, rest))
    })?;
    let (status, body) = (
        operation.answers[0].status,
        Json::parse(operation.answers[0].body).unwrap_or_default(),
    );
    let parts: Vec<&str> = rest.split('/').collect();
    let is_post = asked.method == http::Method::POST;
    match parts[..] {
        ["actions"] if is_post => {
            let name = asked.body.get("volume_name").map(|name| plain(&name));
            let things: Vec<Thing> = state
                .store
                .list(kind.path)
                .filter(|thing| is_asked_for(thing, asked))
                .filter(|thing| {
                    name.is_none() || thing.value.get("name").map(|one| plain(&one)) == name
                })
                .cloned()
                .collect();
            if things.is_empty() {
                return Some(Response::missing());
            }
            let made: Vec<Json> = things
                .iter()
                .map(|thing| perform(server, state, asked, thing).value)
                .collect();
            Some(Response::json(
                status,
                match body.get("actions") {
                    Some(_) => body.with("actions", Json::array(made)),
                    None => body.with("action", made[0].clone()),
                },
            ))
        }
        [id, "actions"] | [id, "actions", _] => {
            let Some(thing) = state.store.get(kind.path, id).map(|thing| thing.clone()) else {
                return Some(Response::missing());
            };
            match (parts.get(2), is_post) {
                (None, true) => {
                    let made = perform(server, state, asked, &thing);
                    Some(Response::json(status, body.with("action", made.value)))
                }
                (None, false) => {
                    let owned = state.store.owned(&thing.list, &thing.id);
                    Some(Response::json(
                        status,
                        list::response(&body, "actions", &owned, asked),
                    ))
                }
                (Some(action), _) => match state.store.get(ACTIONS.path, action) {
                    Some(action) => Some(Response::json(
                        200,
                        Json::object([("action", action.value.clone())]),
                    )),
                    None => Some(Response::missing()),
                },
            }
        }
        _ => None,
    }
}

/// Begins the action that is asked for; what it does is done when it is over.
fn perform(server: &Server, state: &mut State, asked: &Asked, thing: &Thing) -> Thing {
    let what = asked
        .body
        .get("type")
        .map(|what| plain(&what))
        .unwrap_or_default();
    let made = action(server, state, asked, thing, &what);
    let number = |key: &str| asked.body.get(key).filter(|value| value.as_i64().is_some());
    let effect = match what.as_str() {
        "power_off" | "shutdown" => Some(("/status", Json::from("off"))),
        "power_on" | "power_cycle" | "reboot" => Some(("/status", Json::from("active"))),
        "rename" => asked.body.get("name").map(|name| ("/name", name)),
        "resize" if std::ptr::eq(thing.kind, &VOLUMES) => {
            number("size_gigabytes").map(|size| ("/size_gigabytes", size))
        }
        "resize" => asked.body.get("size").map(|size| ("/size_slug", size)),
        "attach" => number("droplet_id").map(|id| ("/droplet_ids", Json::array([id]))),
        "detach" => Some(("/droplet_ids", Json::array::<Json>([]))),
        _ => None,
    };
    let then = asked.now
        + ACTIONS
            .life
            .as_ref()
            .map(|life| life.after)
            .unwrap_or_default();
    if let (Some((pointer, part)), Some(thing)) = (effect, state.store.get(&thing.list, &thing.id))
    {
        thing.due.push((then, pointer.to_owned(), part));
    }
    if let "attach" | "detach" = what.as_str()
        && let Some(id) = number("droplet_id")
        && let Some(droplet) = state.store.get(DROPLETS.path, &plain(&id))
    {
        let volumes = droplet.value.get("volume_ids").unwrap_or_default();
        let volumes = part::joined(&volumes, &[thing.id.as_str().into()], what == "attach");
        droplet.due.push((then, "/volume_ids".to_owned(), volumes));
    }
    made
}
