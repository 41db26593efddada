//! Operations know requests and responses.

use super::{lowerer::Lowerer, pagination};
use crate::{
    diagnostic_codes,
    openapi::{
        model::Endpoint,
        schema_view::{SchemaOrRef, component_name},
    },
    read::node::Node,
};
use ir::{
    Body, Content, Docs, HttpMethod, Name, Operation, Presence, Resource, Response, Segment,
    Server, Stability, Status, Type, Untyped, Wire,
};
use openapiv3::{ReferenceOr, StatusCode};
use std::collections::{BTreeMap, BTreeSet, HashMap};

impl<'m> Lowerer<'m, '_> {
    /// Every resource with its operations: by the first word of the operation ids.
    pub(super) fn resources(&mut self) -> Vec<Resource> {
        let model = self.model;
        let mut endpoints: Vec<(String, &'m Endpoint<'m>)> = Vec::new();
        for endpoint in &model.operations {
            endpoints.push((self.id_of(endpoint), endpoint));
        }
        endpoints.sort_by(|left, right| left.0.cmp(&right.0));
        let mut first: HashMap<&str, &Endpoint> = HashMap::new();
        for (id, endpoint) in &endpoints {
            if let Some(other) = first.insert(id, endpoint) {
                let (verb, path) = (other.verb.as_str(), &other.path);
                let message = format!("`{verb} {path}` is called `{id}` as well");
                let help = "give one of them another `operationId`";
                let said = endpoint.node.get("operationId");
                let span = said.map_or(endpoint.span, |said| said.span);
                self.report.add_with_help(
                    &diagnostic_codes::DUPLICATE_OPERATION,
                    span,
                    message,
                    help,
                );
            }
        }
        if self.report.has_errors() {
            return Vec::new();
        }
        let mut resources: BTreeMap<Name, Vec<Operation>> = BTreeMap::new();
        for (id, endpoint) in endpoints {
            let resource = Name::new(id.split('_').next().unwrap_or(&id));
            let operation = self.operation(id, endpoint, &resource);
            resources.entry(resource).or_default().push(operation);
        }
        let resource = |(name, mut operations): (Name, Vec<Operation>)| {
            distinguish(&mut operations);
            Resource {
                name,
                docs: Docs::default(),
                operations,
            }
        };
        resources.into_iter().map(resource).collect()
    }

    /// The id of an operation; one without is called by what it does.
    fn id_of(&mut self, endpoint: &Endpoint) -> String {
        if let Some(id) = endpoint
            .operation
            .operation_id
            .as_deref()
            .filter(|id| !id.is_empty())
        {
            return id.to_owned();
        }
        let verb = endpoint.verb.as_str().to_lowercase();
        let words = Name::new(&endpoint.path);
        let (front, rest) = words
            .words()
            .split_first()
            .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        let id = format!("{front}_{verb}_{}", rest.join("_"))
            .trim_end_matches('_')
            .to_owned();
        let message = format!("the operation has no id; it is called `{id}`");
        let help = "give it an `operationId`";
        self.report.add_with_help(
            &diagnostic_codes::NO_OPERATION_ID,
            endpoint.span,
            message,
            help,
        );
        id
    }

    fn operation(&mut self, id: String, endpoint: &'m Endpoint<'m>, resource: &Name) -> Operation {
        let said = &endpoint.operation;
        let whole = Name::new(id.strip_suffix(".yml").unwrap_or(&id));
        let path = segments(&endpoint.path);
        let nodes = endpoint.node.get("parameters").map_or(&[][..], Node::items);
        let shared = endpoint
            .shared
            .iter()
            .map(|(parameter, node)| (parameter, *node));
        let parameters: Vec<_> = shared.chain(said.parameters.iter().zip(nodes)).collect();
        let params = self.params(&parameters, &path, &whole);
        let server = self.host(endpoint, &path);
        if !matches!(server, Server::Caller(_)) {
            self.check_path(&path, &params, endpoint);
        }
        if let Some(key) = endpoint.node.key("callbacks") {
            let message = "callbacks are for servers, and left out of a client";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, key.span, message);
        }
        let body = self.body(endpoint, &whole);
        let (responses, errors) = self.responses(endpoint, &whole);
        let mut operation = Operation {
            name: whole.without_prefix(resource),
            id,
            method: endpoint.verb,
            path,
            server,
            params,
            body,
            responses,
            errors,
            security: self.access(endpoint),
            pagination: None,
            safety: endpoint.verb.safety(),
            key: None,
            status_rule: None,
            wait: Vec::new(),
            stability: if said.deprecated {
                Stability::Deprecated
            } else {
                Stability::Stable
            },
            docs: Docs {
                summary: said.summary.clone(),
                details: said.description.clone(),
            },
            span: endpoint.node.span,
        };
        if operation.responses.is_empty() {
            let message = format!("`{}` has no response of success", operation.id);
            let help =
                "the emitted method answers with the bytes of the response; mend it in the overlay";
            let said = endpoint.node.key("responses");
            let span = said.map_or(endpoint.span, |said| said.span);
            self.report
                .add_with_help(&diagnostic_codes::NO_SUCCESS, span, message, help);
        }
        operation.pagination = pagination::of(&operation, &self.types);
        operation
    }

    /// Every placeholder of a path has its parameter, and the other way round.
    fn check_path(&mut self, path: &[Segment], params: &[ir::Param], endpoint: &Endpoint) {
        for segment in path {
            if let Segment::Param(wire) = segment
                && !params
                    .iter()
                    .any(|param| param.location == ir::ParamLocation::Path && param.wire == *wire)
            {
                let message = format!(
                    "the path `{}` has no parameter for `{}`",
                    endpoint.path,
                    wire.as_str()
                );
                let help = "describe it under `parameters` with `in: path`";
                self.report.add_with_help(
                    &diagnostic_codes::PATH_PARAMETER,
                    endpoint.path_site,
                    message,
                    help,
                );
            }
        }
        for param in params
            .iter()
            .filter(|param| param.location == ir::ParamLocation::Path)
        {
            if !path.contains(&Segment::Param(param.wire.clone())) {
                let message = format!(
                    "the path `{}` has no place for `{}`",
                    endpoint.path,
                    param.wire.as_str()
                );
                let help = "name it in the path between braces, or delete it";
                self.report.add_with_help(
                    &diagnostic_codes::PATH_PARAMETER,
                    param.span,
                    message,
                    help,
                );
            }
        }
    }

    fn body(&mut self, endpoint: &'m Endpoint<'m>, whole: &Name) -> Option<Body> {
        let node = endpoint.node.get("requestBody")?;
        let (said, node) = match endpoint.operation.request_body.as_ref()? {
            ReferenceOr::Item(body) => (body, node),
            ReferenceOr::Reference { reference } => {
                let model = self.model;
                let (body, node) = model.bodies.get(component_name(reference))?;
                (body, *node)
            }
        };
        let own = whole.then(&Name::new("body"));
        let unsaid = node.get("required").is_none();
        let mut contents = self.contents(&said.content, node, &own).into_iter();
        let content = contents.next()?;
        if contents.next().is_some() {
            let span = node.key("content").map_or(node.span, |key| key.span);
            let message = "the body has one media type of several, JSON before any other";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
        }
        Some(Body {
            content,
            presence: if said.required || unsaid && promises_body(endpoint.verb) {
                Presence::Required
            } else {
                Presence::Optional
            },
            docs: Docs {
                summary: None,
                details: said.description.clone(),
            },
            span: node.span,
        })
    }

    /// The responses of success and of failure.
    fn responses(
        &mut self,
        endpoint: &'m Endpoint<'m>,
        whole: &Name,
    ) -> (Vec<Response>, Vec<Response>) {
        let said = &endpoint.operation.responses;
        let node = endpoint.node.get("responses");
        let (mut responses, mut errors) = (Vec::new(), Vec::new());
        let mut sorted: Vec<_> = said
            .responses
            .iter()
            .map(|(code, response)| match code {
                StatusCode::Code(code) => (Status::Code(*code), code.to_string(), response),
                StatusCode::Range(digit) => (Status::Class(*digit), format!("{digit}XX"), response),
            })
            .collect();
        sorted.sort_by_key(|(status, ..)| *status);
        for (status, key, response) in sorted {
            let success = match status {
                Status::Code(code) => (200..300).contains(&code),
                Status::Class(digit) => digit == 2,
                Status::Default => false,
            };
            let own = whole.then(&Name::new(if success { "response" } else { "error" }));
            let twice = success && !responses.is_empty();
            let own = if twice {
                own.then(&Name::new(&key))
            } else {
                own
            };
            if let Some(response) =
                self.response(status, response, node.and_then(|node| node.get(&key)), &own)
            {
                if success { &mut responses } else { &mut errors }.push(response);
            }
        }
        if let Some(response) = &said.default {
            let own = whole.then(&Name::new("error"));
            let response = self.response(
                Status::Default,
                response,
                node.and_then(|node| node.get("default")),
                &own,
            );
            errors.extend(response);
        }
        responses.sort_by_key(|response| response.status);
        errors.sort_by_key(|response| response.status);
        (responses, errors)
    }

    fn response(
        &mut self,
        status: Status,
        response: &'m ReferenceOr<openapiv3::Response>,
        node: Option<&'m Node>,
        own: &Name,
    ) -> Option<Response> {
        let (said, node, shared) = match response {
            ReferenceOr::Item(said) => (said, node?, None),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference);
                let model = self.model;
                let (said, node) = model.responses.get(name)?;
                (said, *node, Some(name))
            }
        };
        let known = shared.and_then(|name| self.contents.get(name).cloned());
        let contents = known.unwrap_or_else(|| self.contents(&said.content, node, own));
        if let Some(name) = shared {
            self.contents.insert(name, contents.clone());
        }
        let headers: BTreeSet<Wire> = said
            .headers
            .keys()
            .map(|header| header.as_str().into())
            .collect();
        let headers = headers.into_iter().collect();
        Some(Response {
            status,
            contents,
            headers,
        })
    }

    /// What may be sent, one for each media type: JSON before anything else.
    fn contents(
        &mut self,
        content: &'m indexmap::IndexMap<String, openapiv3::MediaType>,
        node: &'m Node,
        own: &Name,
    ) -> Vec<Content> {
        let mut contents = Vec::new();
        let mut sorted: Vec<_> = content.iter().collect();
        sorted.sort_by_key(|(media, _)| (!media.contains("json"), *media));
        for (media, said) in sorted {
            let node = node
                .get("content")
                .and_then(|node| node.get(media))
                .and_then(|node| node.get("schema"));
            let essence = media
                .split(';')
                .next()
                .unwrap_or(media)
                .trim()
                .to_lowercase();
            let events = essence == "text/event-stream";
            let json =
                essence == "application/json" || essence.ends_with("+json") || essence == "*/*";
            if !events && !json {
                let text = essence.starts_with("text/")
                    || essence.contains("yaml")
                    || essence.contains("xml");
                contents.push(if text {
                    Content::Text(media.clone())
                } else {
                    Content::Bytes(media.clone())
                });
                continue;
            }
            let own = if events {
                own.then(&Name::new("event"))
            } else {
                own.clone()
            };
            let ty = match (&said.schema, node) {
                (Some(schema), Some(node)) => {
                    self.place(&[(SchemaOrRef::of(schema, node), own.clone())], &own)
                        .ty
                }
                _ => Type::Any(Untyped::Silent),
            };
            contents.push(if events {
                Content::Events(ty)
            } else {
                Content::Json(ty)
            });
        }
        contents
    }
}

/// Whether a body that is described, but not said to be required, is what the method is for.
fn promises_body(verb: HttpMethod) -> bool {
    matches!(verb, HttpMethod::Put | HttpMethod::Post | HttpMethod::Patch)
}

/// A template in pieces: fixed text and placeholders in braces.
pub fn segments(template: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut rest = template;
    while let Some((fixed, after)) = rest.split_once('{') {
        let Some((wire, tail)) = after.split_once('}') else {
            break;
        };
        if !fixed.is_empty() {
            segments.push(Segment::Literal(fixed.to_owned()));
        }
        segments.push(Segment::Param(wire.into()));
        rest = tail;
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest.to_owned()));
    }
    segments
}

/// Methods of one resource that would share a name take the verb into it, and the path where that is
/// not enough.
fn distinguish(operations: &mut [Operation]) {
    let verb = |operation: &Operation| Name::new(&operation.method.as_str().to_lowercase());
    let path = |operation: &Operation| Name::new(&operation.template());
    let more: [&dyn Fn(&Operation) -> Name; 2] = [&verb, &path];
    for more in more {
        let mut counts: HashMap<Name, usize> = HashMap::new();
        for operation in operations.iter() {
            *counts.entry(operation.name.clone()).or_default() += 1;
        }
        for operation in operations.iter_mut() {
            if counts[&operation.name] > 1 {
                operation.name = operation.name.then(&more(operation));
            }
        }
    }
    let mut taken: BTreeSet<Name> = BTreeSet::new();
    for operation in operations {
        while !taken.insert(operation.name.clone()) {
            operation.name = operation.name.then(&Name::new("again"));
        }
    }
}
