//! Operations: their parameters, request bodies and responses.

pub mod form;
pub mod made_up_id;
pub mod media_type;
pub mod operation_id;
pub mod param;
pub mod param_style;
pub mod path;
pub mod response_contents;
pub mod same_path;
pub mod webhook;

use self::{
    form::{LoweredForm, form_kind},
    media_type::{is_json, is_other_json, rank},
    param::name_params,
    path::fill_constants,
};
use super::{docs::described, lowerer::Lowerer};
use crate::{
    diagnostic_codes,
    openapi::{
        model::Endpoint,
        schema_view::{SchemaOrRef, component_name},
    },
    read::node::Node,
};
use indexmap::IndexMap;
use ir::{
    Body, Content, Docs, Form, FormKind, HttpMethod, Name, Operation, Param, Presence, Response,
    Server, Stability, Status, Type, Untyped, Wire, essence, is_media_range,
};
use openapiv3::{ReferenceOr, StatusCode};
use std::collections::BTreeSet;

/// A request body with its files.
#[derive(Default)]
pub(crate) struct LoweredBody {
    pub body: Option<Body>,
    pub form: Option<Form>,
    files: Vec<Param>,
}

impl<'m> Lowerer<'m, '_> {
    /// An operation. `name` is its name in its resource.
    pub(crate) fn lower_operation(
        &mut self,
        id: String,
        endpoint: &'m Endpoint<'m>,
        name: Name,
    ) -> Operation {
        let source = &endpoint.operation;
        let operation_name = Name::new(id.strip_suffix(".yml").unwrap_or(&id));
        let template = self.lower_path(endpoint);
        let mut path = template.segments.clone();
        let nodes = endpoint.node.get("parameters").map_or(&[][..], Node::items);
        let shared = endpoint
            .path_parameters
            .iter()
            .map(|(parameter, node)| (parameter, *node));
        let parameters: Vec<_> = shared.chain(source.parameters.iter().zip(nodes)).collect();
        let mut params = self.lower_params(&parameters, &operation_name);
        let server = self.lower_operation_server(endpoint, &path);
        if !matches!(server, Server::Caller(_)) {
            self.complete_params(&template, &mut params, endpoint);
            fill_constants(&mut path, &mut params);
        }
        if let Some(key) = endpoint.node.key("callbacks") {
            let message = "callbacks are not supported and are ignored";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, key.span, message);
        }
        let LoweredBody { body, form, files } = self
            .lower_body(endpoint, &operation_name)
            .unwrap_or_default();
        params.extend(files);
        name_params(&mut params, &path);
        let (responses, errors) = self.lower_responses(endpoint, &operation_name);
        let operation = Operation {
            name,
            id,
            method: endpoint.method,
            path,
            server,
            params,
            body,
            form,
            responses,
            errors,
            security: self.lower_security(endpoint),
            pagination: None,
            payload: None,
            safety: endpoint.method.safety(),
            key: None,
            status_rule: None,
            wait: Vec::new(),
            actions: Vec::new(),
            gone: None,
            stream_format: None,
            stability: if source.deprecated {
                Stability::Deprecated
            } else {
                Stability::Stable
            },
            docs: described(source.summary.as_deref(), source.description.as_deref()),
            span: endpoint.node.span,
        };
        if operation.responses.is_empty() && !self.is_full() {
            let message = format!("`{}` has no success response", operation.id);
            let help = "the method returns the bytes of the response; add the missing response in the overlay";
            let key = endpoint.node.key("responses");
            let span = key.map_or(endpoint.span, |key| key.span);
            self.report
                .add_with_help(&diagnostic_codes::NO_SUCCESS_RESPONSE, span, message, help);
        }
        operation
    }

    pub(crate) fn lower_body(
        &mut self,
        endpoint: &'m Endpoint<'m>,
        operation_name: &Name,
    ) -> Option<LoweredBody> {
        let node = endpoint.node.get("requestBody")?;
        let (source, node) = match endpoint.operation.request_body.as_ref()? {
            ReferenceOr::Item(body) => (body, node),
            ReferenceOr::Reference { reference } => {
                let model = self.model;
                let (body, node) = model.bodies.get(component_name(reference))?;
                (body, *node)
            }
        };
        let type_name = operation_name.then(&Name::new("body"));
        let unspecified = node.get("required").is_none();
        let presence = if source.required || unspecified && usually_has_body(endpoint.method) {
            Presence::Required
        } else {
            Presence::Optional
        };
        let docs = described(None, source.description.as_deref());
        let is_same_json = |(media, other): (&String, &openapiv3::MediaType)| {
            is_json(media)
                && source
                    .content
                    .values()
                    .all(|one| one.schema == other.schema)
        };
        if source.content.len() > 1 && !source.content.iter().all(is_same_json) {
            let span = node.key("content").map_or(node.span, |key| key.span);
            let message = "only one of several media types of the body is used; JSON is preferred, then forms";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
        }
        let body = |content: Content, docs: Docs| Body {
            content,
            presence,
            docs,
            span: node.span,
        };
        if let Some(found) = self.form_of(&source.content, node, &type_name) {
            let docs = self.docs_with_room(docs, node.span);
            return Some(LoweredBody {
                body: found.fields.map(|ty| body(Content::json(ty), docs)),
                form: Some(found.form),
                files: found.files,
            });
        }
        let (_, content) = self
            .contents(&source.content, node, &type_name)
            .into_iter()
            .next()?;
        let docs = self.docs_with_room(docs, node.span);
        let (described, sent) = (content.media(), content.sent_media());
        if described != sent {
            let message = format!(
                "only the caller knows which media type of `{described}` the body has; `{sent}` is sent unless the call sets the header `Content-Type`"
            );
            let span = node.key("content").map_or(node.span, |key| key.span);
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
        }
        Some(LoweredBody {
            body: Some(body(content, docs)),
            ..LoweredBody::default()
        })
    }

    /// The form that a body is, if it is not JSON.
    fn form_of(
        &mut self,
        content: &'m IndexMap<String, openapiv3::MediaType>,
        node: &'m Node,
        type_name: &Name,
    ) -> Option<LoweredForm> {
        if content.keys().any(|media| media.contains("json")) {
            return None;
        }
        let forms = content
            .iter()
            .filter_map(|(media, of)| Some((form_kind(media)?, media, of)));
        let (kind, media, media_type) = forms.min_by_key(|(kind, ..)| *kind)?;
        let node = node.get("content")?.get(media)?;
        self.lower_form(kind, media_type, node, type_name)
    }

    /// The success responses and the error responses.
    fn lower_responses(
        &mut self,
        endpoint: &'m Endpoint<'m>,
        operation_name: &Name,
    ) -> (Vec<Response>, Vec<Response>) {
        let source = &endpoint.operation.responses;
        let node = endpoint.node.get("responses");
        let (mut responses, mut errors) = (Vec::new(), Vec::new());
        let mut sorted: Vec<_> = source
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
            let type_name =
                operation_name.then(&Name::new(if success { "response" } else { "error" }));
            let is_further_success = success && !responses.is_empty();
            let type_name = if is_further_success {
                type_name.then(&Name::new(&key))
            } else {
                type_name
            };
            let body = ResponseBody::of(endpoint.method, status);
            if let Some(response) = self.lower_response(
                status,
                body,
                response,
                node.and_then(|node| node.get(&key)),
                &type_name,
            ) {
                if success { &mut responses } else { &mut errors }.push(response);
            }
        }
        if let Some(response) = &source.default {
            let is_success = responses.is_empty() && !self.is_error(response);
            let (word, status, out) = match is_success {
                true => ("response", Status::Class(2), &mut responses),
                false => ("error", Status::Default, &mut errors),
            };
            let type_name = operation_name.then(&Name::new(word));
            let response = self.lower_response(
                status,
                ResponseBody::of(endpoint.method, status),
                response,
                node.and_then(|node| node.get("default")),
                &type_name,
            );
            out.extend(response);
        }
        responses.sort_by_key(|response| response.status);
        errors.sort_by_key(|response| response.status);
        (responses, errors)
    }

    /// Whether the response for all other status codes describes errors, where no success is described. Without content, nothing
    /// speaks for a success.
    fn is_error(&self, response: &ReferenceOr<openapiv3::Response>) -> bool {
        let (source, component) = match response {
            ReferenceOr::Item(source) => (Some(source), None),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference);
                let source = self.model.responses.get(name).map(|(source, _)| source);
                (source, Some(name))
            }
        };
        let Some(source) = source else { return true };
        let schemas = { source.content.values() }.filter_map(|media| match &media.schema {
            Some(ReferenceOr::Reference { reference }) => Some(component_name(reference)),
            Some(ReferenceOr::Item(_)) | None => None,
        });
        let names = schemas.chain(component);
        let media = source.content.keys().map(String::as_str);
        let mut texts = names.chain(media).chain([source.description.as_str()]);
        source.content.is_empty() || texts.any(speaks_of_errors)
    }

    fn lower_response(
        &mut self,
        status: Status,
        body: ResponseBody,
        response: &'m ReferenceOr<openapiv3::Response>,
        node: Option<&'m Node>,
        type_name: &Name,
    ) -> Option<Response> {
        let (source, node, component) = match response {
            ReferenceOr::Item(source) => (source, node?, None),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference);
                let model = self.model;
                let (source, node) = model.responses.get(name)?;
                (source, *node, Some(name))
            }
        };
        let contents = match body {
            ResponseBody::Possible => self.response_contents(source, node, component, type_name),
            ResponseBody::Never => {
                if let Some(key) = node.key("content").filter(|_| !source.content.is_empty()) {
                    let message = "the response never has a body; its content is ignored";
                    self.report
                        .add(&diagnostic_codes::INAPPLICABLE_KEYWORD, key.span, message);
                }
                Vec::new()
            }
        };
        let headers = source.headers.keys().map(String::len).sum::<usize>();
        let media = source.content.keys().map(String::len).sum::<usize>();
        if !self.has_room(headers + media, node.span) {
            return None;
        }
        let headers: BTreeSet<Wire> = source
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

    /// Each media type with its content, JSON first.
    fn contents(
        &mut self,
        content: &'m indexmap::IndexMap<String, openapiv3::MediaType>,
        node: &'m Node,
        type_name: &Name,
    ) -> Vec<(&'m str, Content)> {
        let mut contents = Vec::new();
        let mut sorted: Vec<_> = content.iter().collect();
        sorted.sort_by_key(|(media, _)| rank(media));
        for (media, media_type) in sorted {
            let node = node
                .get("content")
                .and_then(|node| node.get(media))
                .and_then(|node| node.get("schema"));
            let essence = essence(media);
            let events = essence == "text/event-stream";
            let is_binary = node.is_some_and(is_binary);
            let json = is_json(&essence) || (essence == "*/*" && !is_binary);
            if !events && !json {
                let text = essence.starts_with("text/")
                    || essence.contains("yaml")
                    || essence.contains("xml")
                    || essence == FormKind::UrlEncoded.media();
                let content = if text {
                    Content::Text(media.clone())
                } else {
                    Content::Bytes(media.clone())
                };
                contents.push((media.as_str(), content));
                continue;
            }
            let type_name = if events {
                type_name.then(&Name::new("event"))
            } else {
                type_name.clone()
            };
            let ty = match (&media_type.schema, node) {
                (Some(schema), Some(node)) => {
                    self.lower_schema(
                        &[(SchemaOrRef::of(schema, node), type_name.clone())],
                        &type_name,
                    )
                    .ty
                }
                _ => Type::Any(Untyped::Undescribed),
            };
            let content = match events {
                true => Content::Events(ty),
                false if is_other_json(media) && !is_media_range(media) => Content::Json {
                    ty,
                    media: media.clone(),
                },
                false => Content::json(ty),
            };
            contents.push((media.as_str(), content));
        }
        contents
    }
}

/// Whether a schema describes bytes.
fn is_binary(schema: &Node) -> bool {
    let is = |key, text| schema.get(key).and_then(Node::as_str) == Some(text);
    is("type", "string") && is("format", "binary")
}

/// Whether a response can have a body, whatever the description says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ResponseBody {
    Possible,
    Never,
}

impl ResponseBody {
    fn of(method: HttpMethod, status: Status) -> Self {
        match status {
            _ if method == HttpMethod::Head => Self::Never,
            Status::Code(100..=199 | 204 | 205 | 304) | Status::Class(1) => Self::Never,
            Status::Code(_) | Status::Class(_) | Status::Default => Self::Possible,
        }
    }
}

/// Whether a described body counts as required unless `required` is specified.
fn usually_has_body(method: HttpMethod) -> bool {
    matches!(
        method,
        HttpMethod::Put | HttpMethod::Post | HttpMethod::Patch | HttpMethod::Query
    )
}

/// Whether a text has a word for errors.
fn speaks_of_errors(text: &str) -> bool {
    const WORDS: [&str; 9] = [
        "error",
        "errors",
        "exception",
        "failed",
        "failure",
        "fault",
        "invalid",
        "problem",
        "unexpected",
    ];
    let name = Name::new(text);
    name.words()
        .iter()
        .any(|word| WORDS.contains(&word.as_str()))
}
