//! The description in the types of `openapiv3`, each paired with its node.
//!
//! The node has the source position, and the digits of numbers that do not fit the fields of `openapiv3`.

use crate::{
    diagnostic_codes,
    openapi::{deserialize::FromNode, schema_view::component_name, validate},
    read::node::{Node, Value},
};
use indexmap::IndexMap;
use ir::{Report, Span};
use openapiv3::{
    Operation, Parameter, ReferenceOr, RequestBody, Response, Schema, SecurityScheme, Server,
};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// A description whose components can be looked up by name.
pub struct Model<'a> {
    pub title: String,
    /// The tags with their descriptions.
    pub tags: Vec<(String, Option<String>)>,
    pub servers: Vec<Server>,
    pub servers_span: Span,
    pub security: Vec<IndexMap<String, Vec<String>>>,
    /// The position of the top-level `security`.
    pub security_span: Span,
    pub schemes: Parts<'a, SecurityScheme>,
    /// The security schemes of mutual TLS, which `openapiv3` does not know.
    pub mutual_tls: BTreeMap<&'a str, Span>,
    pub schemas: Parts<'a, Schema>,
    pub parameters: Parts<'a, Parameter>,
    pub bodies: Parts<'a, RequestBody>,
    pub responses: Parts<'a, Response>,
    pub operations: Vec<Endpoint<'a>>,
    /// The webhooks, each with its key as the path.
    pub webhooks: Vec<Endpoint<'a>>,
    /// The schemas that are referred to other than as one of several parts of an `allOf`.
    pub direct_references: BTreeSet<String>,
}

impl Model<'_> {
    /// Whether a component includes another by `allOf`, directly or by way of others.
    pub fn includes(&self, component: &str, base: &str) -> bool {
        let mut open = vec![component];
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some(component) = open.pop() {
            if !seen.insert(component) {
                continue;
            }
            let Some((_, node)) = self.schemas.get(component) else {
                continue;
            };
            for part in node.get("allOf").map_or(&[][..], Node::items) {
                let reference = part.get("$ref").and_then(Node::as_str);
                if let Some(included) = reference.map(component_name) {
                    if included == base {
                        return true;
                    }
                    open.push(included);
                }
            }
        }
        false
    }
}

/// The components of one section with their nodes, by name.
pub type Parts<'a, T> = IndexMap<String, (T, &'a Node)>;

/// An operation with its path.
pub struct Endpoint<'a> {
    pub path: String,
    pub path_span: Span,
    pub method: ir::HttpMethod,
    /// The position of the method.
    pub span: Span,
    pub operation: Operation,
    pub node: &'a Node,
    /// The parameters that all operations of the path share.
    pub path_parameters: Vec<(ReferenceOr<Parameter>, &'a Node)>,
    pub servers: Vec<Server>,
}

/// Validates and reads a bundled tree. Invalid parts are reported.
pub fn read<'a>(bundled: &'a Node, report: &mut Report) -> Option<Model<'a>> {
    validate::check(bundled, report);
    if report.has_errors() {
        return None;
    }
    let text = |path: [&str; 2]| {
        bundled
            .get(path[0])
            .and_then(|node| node.get(path[1]))
            .and_then(Node::as_str)
    };
    let components = bundled.get("components");
    let section = |key: &str| components.and_then(|components| components.get(key));
    let model = Model {
        title: text(["info", "title"]).unwrap_or("API").to_owned(),
        tags: tags(bundled),
        servers: bundled
            .get("servers")
            .map_or_else(Vec::new, |node| part(node, report).unwrap_or_default()),
        servers_span: bundled.key("servers").map_or(bundled.span, |key| key.span),
        security: bundled
            .get("security")
            .map_or_else(Vec::new, |node| part(node, report).unwrap_or_default()),
        security_span: bundled.key("security").map_or(bundled.span, |key| key.span),
        schemes: section("securitySchemes")
            .map_or(&[][..], Node::entries)
            .iter()
            .filter(|(_, node)| !is_mutual_tls(node))
            .filter_map(|(key, node)| Some((key.text.clone(), (part(node, report)?, node))))
            .collect(),
        mutual_tls: section("securitySchemes")
            .map_or(&[][..], Node::entries)
            .iter()
            .filter(|(_, node)| is_mutual_tls(node))
            .map(|(key, node)| (key.text.as_str(), node.span))
            .collect(),
        schemas: parts(section("schemas"), report),
        parameters: parts(section("parameters"), report),
        bodies: parts(section("requestBodies"), report),
        responses: parts(section("responses"), report),
        operations: bundled
            .get("paths")
            .map_or_else(Vec::new, |paths| operations(paths, report)),
        // Version 3.0 has no keyword for them, but a common extension.
        webhooks: ["webhooks", "x-webhooks"]
            .iter()
            .filter_map(|key| bundled.get(key))
            .flat_map(|webhooks| operations(webhooks, report))
            .collect(),
        direct_references: direct_references(bundled),
    };
    if report.has_errors() {
        None
    } else {
        Some(model)
    }
}

fn is_mutual_tls(scheme: &Node) -> bool {
    scheme.get("type").and_then(Node::as_str) == Some("mutualTLS")
}

fn tags(bundled: &Node) -> Vec<(String, Option<String>)> {
    let tags = bundled.get("tags").map_or(&[][..], Node::items);
    let text = |tag: &Node, key: &str| tag.get(key).and_then(Node::as_str).map(str::to_owned);
    tags.iter()
        .filter_map(|tag| Some((text(tag, "name")?, text(tag, "description"))))
        .collect()
}

/// Whether the references in an `allOf` only include their targets in a new type. Otherwise the `allOf` is an
/// alias of its only reference.
fn includes_references(parts: &[Node]) -> bool {
    let references = parts.iter().filter(|part| part.get("$ref").is_some());
    references.count() > 1 || parts.iter().any(|part| part.get("properties").is_some())
}

fn direct_references(bundled: &Node) -> BTreeSet<String> {
    fn collect_references(node: &Node, found: &mut BTreeSet<String>) {
        for (key, value) in node.entries() {
            match (key.text.as_str(), &value.value) {
                ("$ref", Value::Text(text)) => {
                    found.extend(
                        text.strip_prefix("#/components/schemas/")
                            .map(str::to_owned),
                    );
                }
                ("allOf", Value::List(parts)) if includes_references(parts) => {
                    parts
                        .iter()
                        .filter(|part| part.get("$ref").is_none())
                        .for_each(|part| collect_references(part, found));
                }
                _ => collect_references(value, found),
            }
        }
        node.items()
            .iter()
            .for_each(|item| collect_references(item, found));
    }
    let mut found = BTreeSet::new();
    collect_references(bundled, &mut found);
    found
}

fn parts<'a, T: DeserializeOwned>(section: Option<&'a Node>, report: &mut Report) -> Parts<'a, T> {
    let entries = section.map_or(&[][..], Node::entries);
    entries
        .iter()
        .filter_map(|(key, node)| Some((key.text.clone(), (part(node, report)?, node))))
        .collect()
}

fn part<T: DeserializeOwned>(node: &Node, report: &mut Report) -> Option<T> {
    match T::deserialize_node(node) {
        Ok(part) => Some(part),
        Err(error) => {
            let message = format!("this is not a valid part of an OpenAPI description: {error}");
            report.add(&diagnostic_codes::MALFORMED, node.span, message);
            None
        }
    }
}

fn operations<'a>(paths: &'a Node, report: &mut Report) -> Vec<Endpoint<'a>> {
    const METHODS: [ir::HttpMethod; 9] = [
        ir::HttpMethod::Get,
        ir::HttpMethod::Put,
        ir::HttpMethod::Post,
        ir::HttpMethod::Delete,
        ir::HttpMethod::Patch,
        ir::HttpMethod::Head,
        ir::HttpMethod::Options,
        ir::HttpMethod::Trace,
        ir::HttpMethod::Query,
    ];
    let mut endpoints = Vec::new();
    for (path, item) in paths
        .entries()
        .iter()
        .filter(|(path, _)| !path.text.starts_with("x-"))
    {
        for method in METHODS {
            let method_key = method.as_str().to_lowercase();
            let (Some(node), Some(key)) = (item.get(&method_key), item.key(&method_key)) else {
                continue;
            };
            let path_parameters = item.get("parameters").map_or(&[][..], Node::items);
            let path_parameters = path_parameters
                .iter()
                .filter_map(|node| Some((part(node, report)?, node)))
                .collect();
            let servers = item
                .get("servers")
                .map_or_else(Vec::new, |node| part(node, report).unwrap_or_default());
            if let Some(operation) = part(node, report) {
                endpoints.push(Endpoint {
                    path: path.text.clone(),
                    path_span: path.span,
                    method,
                    span: key.span,
                    operation,
                    node,
                    path_parameters,
                    servers,
                });
            }
        }
    }
    endpoints
}
