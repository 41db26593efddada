//! An operation entry knows which keys describe an operation.

use super::{
    Place, Places,
    follow::{Key, Step, Watch, key, step, watch},
    phrase::{self, Bounds, Exact},
};
use ir::{
    Api, Content, Operation, PageStyle, Param, ParamLocation as At, Resource, Response, Stability,
    Wire,
};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Entry<'a> {
    id: &'a str,
    method: &'static str,
    path: String,
    resource: String,
    name: String,
    params: Vec<Parameter<'a>>,
    request: Option<Request<'a>>,
    responses: BTreeMap<String, String>,
    media: BTreeMap<String, Vec<Body<'a>>>,
    errors: BTreeMap<String, String>,
    headers: BTreeMap<String, Vec<&'a str>>,
    paging: Option<Paging<'a>>,
    key: Option<Key<'a>>,
    watch: Option<Watch<'a>>,
    wait: Vec<Step<'a>>,
    stream: Option<String>,
    server: Option<String>,
    security: Vec<Grant<'a>>,
    safety: &'static str,
    deprecated: bool,
    summary: Option<&'a str>,
    at: Option<Place>,
}

#[derive(Serialize)]
struct Parameter<'a> {
    name: String,
    wire: &'a str,
    #[serde(rename = "in")]
    place: &'static str,
    commas: bool,
    #[serde(rename = "type")]
    ty: String,
    format: Option<String>,
    required: bool,
    nullable: bool,
    default: Option<Exact>,
    limits: Option<Bounds<'a>>,
    deprecated: bool,
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct Request<'a> {
    #[serde(rename = "type")]
    ty: String,
    media: &'a str,
    required: bool,
}

#[derive(Serialize)]
struct Body<'a> {
    media: &'a str,
    #[serde(rename = "type")]
    ty: String,
}

#[derive(Serialize)]
struct Grant<'a> {
    credential: &'a str,
    scopes: &'a [String],
}

#[derive(Serialize)]
struct Paging<'a> {
    style: &'static str,
    items: Vec<&'a str>,
    page: Option<&'a str>,
    cursor: Option<&'a str>,
    size: Option<&'a str>,
    next: Option<Vec<&'a str>>,
    total: Option<Vec<&'a str>>,
    last: Option<&'a str>,
    more: Option<&'a str>,
}

pub fn of<'a>(
    api: &'a Api,
    resource: &Resource,
    operation: &'a Operation,
    places: &Places<'_>,
) -> Entry<'a> {
    let headers = operation
        .responses
        .iter()
        .chain(&operation.errors)
        .filter(|response| !response.headers.is_empty());
    Entry {
        id: &operation.id,
        method: operation.method.as_str(),
        path: operation.template(),
        resource: phrase::snake(&resource.name),
        name: phrase::snake(&operation.name),
        params: operation
            .params
            .iter()
            .map(|param| parameter(api, param))
            .collect(),
        request: operation.body.as_ref().map(|body| Request {
            ty: content(api, &body.content),
            media: body.content.media(),
            required: phrase::is_required(&body.presence),
        }),
        responses: first(api, &operation.responses),
        media: operation
            .responses
            .iter()
            .map(|response| (phrase::status(response.status), bodies(api, response)))
            .collect(),
        errors: first(api, &operation.errors),
        headers: headers
            .map(|response| (phrase::status(response.status), wires(&response.headers)))
            .collect(),
        paging: operation
            .pagination
            .as_ref()
            .map(|paging| pages(&paging.items, &paging.style)),
        key: operation.key.as_ref().map(key),
        watch: operation.status_rule.as_ref().map(watch),
        wait: operation.wait.iter().map(step).collect(),
        stream: operation.events().map(|ty| phrase::part(api, ty)),
        server: phrase::host(&operation.server),
        security: operation
            .security
            .0
            .iter()
            .map(|grant| Grant {
                credential: grant.credential.as_str(),
                scopes: &grant.scopes,
            })
            .collect(),
        safety: operation.safety.as_str(),
        deprecated: operation.stability == Stability::Deprecated,
        summary: operation.docs.summary.as_deref(),
        at: places.of(operation.span),
    }
}

fn parameter<'a>(api: &Api, param: &'a Param) -> Parameter<'a> {
    let (place, commas) = match param.location {
        At::Path => ("path", false),
        At::Query => ("query", false),
        At::QueryCommas => ("query", true),
        At::Header => ("header", false),
        At::Cookie => ("cookie", false),
    };
    Parameter {
        name: phrase::snake(&param.name),
        wire: param.wire.as_str(),
        place,
        commas,
        ty: phrase::ty(api, &param.ty),
        format: phrase::format(&param.ty),
        required: phrase::is_required(&param.presence),
        nullable: param.ty.is_nullable(),
        default: phrase::default(&param.presence),
        limits: phrase::limits(&param.ty),
        deprecated: param.stability == Stability::Deprecated,
        summary: param.docs.summary.as_deref(),
    }
}

/// The type of each response: that of its JSON if it has one, else that of its first body.
fn first(api: &Api, responses: &[Response]) -> BTreeMap<String, String> {
    let one = |response: &Response| {
        let json = response
            .contents
            .iter()
            .find(|content| matches!(content, Content::Json(_)));
        let body = json.or(response.contents.first());
        (
            phrase::status(response.status),
            body.map_or_else(|| "empty".to_owned(), |body| content(api, body)),
        )
    };
    responses.iter().map(one).collect()
}

fn bodies<'a>(api: &Api, response: &'a Response) -> Vec<Body<'a>> {
    response
        .contents
        .iter()
        .map(|body| Body {
            media: body.media(),
            ty: content(api, body),
        })
        .collect()
}

fn content(api: &Api, content: &Content) -> String {
    match content {
        Content::Json(ty) => phrase::part(api, ty),
        Content::Text(_) => "text".to_owned(),
        Content::Bytes(_) => "bytes".to_owned(),
        Content::Events(ty) => format!("events<{}>", phrase::part(api, ty)),
    }
}

fn pages<'a>(items: &'a [Wire], style: &'a PageStyle) -> Paging<'a> {
    let none = Paging {
        style: style.as_str(),
        items: wires(items),
        page: None,
        cursor: None,
        size: None,
        next: None,
        total: None,
        last: None,
        more: None,
    };
    match style {
        PageStyle::Number {
            page,
            size,
            next,
            total,
        } => Paging {
            page: Some(page.as_str()),
            size: size.as_ref().map(Wire::as_str),
            next: next.as_deref().map(wires),
            total: total.as_deref().map(wires),
            ..none
        },
        PageStyle::Cursor {
            cursor,
            size,
            last,
            more,
        } => Paging {
            cursor: Some(cursor.as_str()),
            size: size.as_ref().map(Wire::as_str),
            last: Some(last.as_str()),
            more: Some(more.as_str()),
            ..none
        },
        PageStyle::Link { next, total } => Paging {
            next: Some(wires(next)),
            total: total.as_deref().map(wires),
            ..none
        },
    }
}

fn wires(keys: &[Wire]) -> Vec<&str> {
    keys.iter().map(Wire::as_str).collect()
}
