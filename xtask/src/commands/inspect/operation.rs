//! JSON entries for operations.

use super::{
    format::{self, ConstraintsEntry, ExactJson},
    location::{Locations, SpecLocation},
    polling::{LookupKeyEntry, StatusRuleEntry, WaitStepEntry, lookup_key, status_rule, wait_step},
};
use ir::{
    Action, Api, Content, CursorSource, Grant, LinkSource, Operation, PageParamLocation, PageStyle,
    Pagination, Param, Payload, Requirement, ReservedCharacters, Resource, Response, Stability,
    Wire,
};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct OperationEntry<'a> {
    id: &'a str,
    method: &'static str,
    path: String,
    resource: String,
    name: String,
    params: Vec<ParamEntry<'a>>,
    body: Option<BodyEntry<'a>>,
    actions: Vec<ActionEntry<'a>>,
    responses: BTreeMap<String, String>,
    response_bodies: BTreeMap<String, Vec<ResponseBodyEntry<'a>>>,
    errors: BTreeMap<String, String>,
    headers: BTreeMap<String, Vec<&'a str>>,
    payload: Option<PayloadEntry<'a>>,
    pagination: Option<PaginationEntry<'a>>,
    lookup_key: Option<LookupKeyEntry<'a>>,
    status_rule: Option<StatusRuleEntry<'a>>,
    wait: Vec<WaitStepEntry<'a>>,
    /// The operation that finds what is deleted until it is gone.
    gone: Option<&'a str>,
    stream: Option<String>,
    server: Option<String>,
    security: Vec<GrantEntry<'a>>,
    safety: &'static str,
    deprecated: bool,
    summary: Option<&'a str>,
    location: Option<SpecLocation>,
}

/// A method that sends one alternative of the body.
#[derive(Serialize)]
struct ActionEntry<'a> {
    name: String,
    tag: &'a str,
    value: &'a str,
    #[serde(rename = "type")]
    ty: String,
    input: &'static str,
}

#[derive(Serialize)]
struct ParamEntry<'a> {
    name: String,
    wire: &'a str,
    #[serde(rename = "in")]
    location: &'static str,
    style: &'static str,
    explode: bool,
    allow_reserved: bool,
    #[serde(rename = "type")]
    ty: String,
    format: Option<String>,
    required: bool,
    nullable: bool,
    default: Option<ExactJson>,
    constraints: Option<ConstraintsEntry<'a>>,
    deprecated: bool,
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct BodyEntry<'a> {
    #[serde(rename = "type")]
    ty: String,
    media_type: &'a str,
    required: bool,
}

#[derive(Serialize)]
struct ResponseBodyEntry<'a> {
    media_type: &'a str,
    #[serde(rename = "type")]
    ty: String,
}

#[derive(Serialize)]
struct GrantEntry<'a> {
    credential: &'a str,
    scopes: &'a [String],
    /// The credentials that are sent together with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    and: Vec<GrantEntry<'a>>,
}

#[derive(Serialize)]
struct PayloadEntry<'a> {
    kind: &'static str,
    keys: Vec<&'a str>,
    #[serde(rename = "type")]
    ty: String,
}

#[derive(Serialize)]
struct PaginationEntry<'a> {
    style: &'static str,
    items: Vec<&'a str>,
    location: Option<&'static str>,
    page: Option<&'a str>,
    first_page: Option<u32>,
    offset: Option<&'a str>,
    cursor: Option<&'a str>,
    size: Option<&'a str>,
    next: Option<Vec<&'a str>>,
    total: Option<Vec<&'a str>>,
    last: Option<Vec<&'a str>>,
    last_item: Option<Vec<&'a str>>,
    header: Option<&'a str>,
    more: Option<Vec<&'a str>>,
}

pub fn operation_entry<'a>(
    api: &'a Api,
    resource: &Resource,
    operation: &'a Operation,
    locations: &Locations<'_>,
) -> OperationEntry<'a> {
    let headers = operation
        .responses
        .iter()
        .chain(&operation.errors)
        .filter(|response| !response.headers.is_empty());
    OperationEntry {
        id: &operation.id,
        method: operation.method.as_str(),
        path: operation.template(),
        resource: format::snake(&resource.name),
        name: format::snake(&operation.name),
        params: operation
            .params
            .iter()
            .map(|param| parameter(api, param))
            .collect(),
        body: operation.body.as_ref().map(|body| BodyEntry {
            ty: content(api, &body.content),
            media_type: operation.request_media().unwrap_or_default(),
            required: format::is_required(&body.presence),
        }),
        actions: operation
            .actions
            .iter()
            .map(|one| action(api, operation, one))
            .collect(),
        responses: response_types(api, &operation.responses),
        response_bodies: operation
            .responses
            .iter()
            .map(|response| (format::status(response.status), bodies(api, response)))
            .collect(),
        errors: response_types(api, &operation.errors),
        headers: headers
            .map(|response| (format::status(response.status), wires(&response.headers)))
            .collect(),
        payload: operation.payload.as_ref().map(|one| payload(api, one)),
        pagination: operation.pagination.as_ref().map(pagination),
        lookup_key: operation.key.as_ref().map(lookup_key),
        status_rule: operation.status_rule.as_ref().map(status_rule),
        wait: operation.wait.iter().map(wait_step).collect(),
        gone: operation.gone.as_deref(),
        stream: operation.events().map(|ty| format::part(api, ty)),
        server: format::server(&operation.server),
        security: operation.security.0.iter().map(requirement).collect(),
        safety: operation.safety.as_str(),
        deprecated: operation.stability == Stability::Deprecated,
        summary: operation.docs.summary.as_deref(),
        location: locations.of(operation.span),
    }
}

fn requirement(Requirement(grants): &Requirement) -> GrantEntry<'_> {
    fn entry(grant: &Grant) -> GrantEntry<'_> {
        GrantEntry {
            credential: grant.credential.as_str(),
            scopes: &grant.scopes,
            and: Vec::new(),
        }
    }
    match &grants[..] {
        [] => GrantEntry {
            credential: "",
            scopes: &[],
            and: Vec::new(),
        },
        [first, others @ ..] => GrantEntry {
            and: others.iter().map(entry).collect(),
            ..entry(first)
        },
    }
}

fn parameter<'a>(api: &Api, param: &'a Param) -> ParamEntry<'a> {
    let (style, explode) = param.style.keywords();
    ParamEntry {
        name: format::snake(&param.name),
        wire: param.wire.as_str(),
        location: param.location.as_str(),
        style,
        explode,
        allow_reserved: param.encoding == ReservedCharacters::Allowed,
        ty: format::ty(api, &param.ty),
        format: format::format(&param.ty),
        required: format::is_required(&param.presence),
        nullable: param.ty.is_nullable(),
        default: format::default(&param.presence),
        constraints: format::constraints(&param.ty),
        deprecated: param.stability == Stability::Deprecated,
        summary: param.docs.summary.as_deref(),
    }
}

/// The type of each response: the one of its JSON body, or of its first body if it has no JSON.
fn response_types(api: &Api, responses: &[Response]) -> BTreeMap<String, String> {
    let one = |response: &Response| {
        let json = response
            .contents
            .iter()
            .find(|content| matches!(content, Content::Json { .. }));
        let body = json.or(response.contents.first());
        (
            format::status(response.status),
            body.map_or_else(|| "empty".to_owned(), |body| content(api, body)),
        )
    };
    responses.iter().map(one).collect()
}

fn bodies<'a>(api: &Api, response: &'a Response) -> Vec<ResponseBodyEntry<'a>> {
    response
        .contents
        .iter()
        .map(|body| ResponseBodyEntry {
            media_type: body.media(),
            ty: content(api, body),
        })
        .collect()
}

fn content(api: &Api, content: &Content) -> String {
    match content {
        Content::Json { ty, .. } => format::part(api, ty),
        Content::Text(_) => "text".to_owned(),
        Content::Bytes(_) => "bytes".to_owned(),
        Content::Events(ty) => format!("events<{}>", format::part(api, ty)),
    }
}

fn action<'a>(api: &Api, operation: &Operation, action: &'a Action) -> ActionEntry<'a> {
    ActionEntry {
        name: format::snake(&action.name),
        tag: action.tag.as_str(),
        value: &action.value,
        ty: format::part(api, action.ty(api, operation)),
        input: action.input.as_str(),
    }
}

fn payload<'a>(api: &Api, payload: &'a Payload) -> PayloadEntry<'a> {
    PayloadEntry {
        kind: payload.as_str(),
        keys: payload.keys().into_iter().map(Wire::as_str).collect(),
        ty: format::part(api, payload.element()),
    }
}

fn pagination(pagination: &Pagination) -> PaginationEntry<'_> {
    let mut entry = PaginationEntry {
        style: pagination.style.as_str(),
        items: wires(&pagination.items),
        location: match pagination.location {
            PageParamLocation::Query => None,
            PageParamLocation::Body => Some("body"),
        },
        page: None,
        first_page: None,
        offset: None,
        cursor: None,
        size: pagination.size.as_ref().map(Wire::as_str),
        next: None,
        total: pagination.total.as_deref().map(wires),
        last: None,
        last_item: None,
        header: None,
        more: pagination.more.as_deref().map(wires),
    };
    match &pagination.style {
        PageStyle::Number { page, first, next } => {
            entry.page = Some(page.as_str());
            entry.first_page = (*first != 1).then_some(*first);
            entry.next = next.as_deref().map(wires);
        }
        PageStyle::Offset { offset } => entry.offset = Some(offset.as_str()),
        PageStyle::Cursor { cursor, next } => {
            entry.cursor = Some(cursor.as_str());
            match next {
                CursorSource::Body(path) => entry.last = Some(wires(path)),
                CursorSource::LastItem(path) => entry.last_item = Some(wires(path)),
                CursorSource::Header(header) => entry.header = Some(header.as_str()),
            }
        }
        PageStyle::Link { next } => match next {
            LinkSource::Body(path) => entry.next = Some(wires(path)),
            LinkSource::Header(header) => entry.header = Some(header.as_str()),
        },
    }
    entry
}

fn wires(keys: &[Wire]) -> Vec<&str> {
    keys.iter().map(Wire::as_str).collect()
}
