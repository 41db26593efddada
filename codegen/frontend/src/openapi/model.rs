//! The model knows the description as `openapiv3` reads it, side by side with the nodes.
//!
//! `openapiv3` says what each part is; the node beside it says where that stands and holds the
//! digits of numbers that do not fit its fields.

use crate::{
    diagnostic_codes,
    openapi::{deserialize::FromNode, validate},
    read::node::{Node, Value},
};
use indexmap::IndexMap;
use ir::{Report, Span};
use openapiv3::{
    Operation, Parameter, ReferenceOr, RequestBody, Response, Schema, SecurityScheme, Server,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// A description in parts that are found by name.
pub struct Model<'a> {
    pub title: String,
    pub servers: Vec<Server>,
    pub servers_span: Span,
    pub security: Vec<IndexMap<String, Vec<String>>>,
    /// Where the whole description says who may call.
    pub security_site: Span,
    pub schemes: Parts<'a, SecurityScheme>,
    pub schemas: Parts<'a, Schema>,
    pub parameters: Parts<'a, Parameter>,
    pub bodies: Parts<'a, RequestBody>,
    pub responses: Parts<'a, Response>,
    pub operations: Vec<Endpoint<'a>>,
    /// The schemas that something refers to other than to take them in whole beside other parts.
    pub direct: BTreeSet<String>,
}

/// Components of one section with their nodes.
pub type Parts<'a, T> = IndexMap<String, (T, &'a Node)>;

/// An operation where it is found.
pub struct Endpoint<'a> {
    pub path: String,
    pub path_site: Span,
    pub verb: ir::HttpMethod,
    /// Where the verb stands.
    pub span: Span,
    pub operation: Operation,
    pub node: &'a Node,
    /// What the path says for all of its operations.
    pub shared: Vec<(ReferenceOr<Parameter>, &'a Node)>,
    pub servers: Vec<Server>,
}

/// Reads the linked tree. Parts that do not have their form are reported and left out.
pub fn read<'a>(linked: &'a Node, report: &mut Report) -> Option<Model<'a>> {
    validate::check(linked, report);
    if report.has_errors() {
        return None;
    }
    let text = |path: [&str; 2]| {
        linked
            .get(path[0])
            .and_then(|node| node.get(path[1]))
            .and_then(Node::as_str)
    };
    let components = linked.get("components");
    let section = |key: &str| components.and_then(|components| components.get(key));
    let model = Model {
        title: text(["info", "title"]).unwrap_or("API").to_owned(),
        servers: linked
            .get("servers")
            .map_or_else(Vec::new, |node| part(node, report).unwrap_or_default()),
        servers_span: linked.key("servers").map_or(linked.span, |key| key.span),
        security: linked
            .get("security")
            .map_or_else(Vec::new, |node| part(node, report).unwrap_or_default()),
        security_site: linked.key("security").map_or(linked.span, |key| key.span),
        schemes: parts(section("securitySchemes"), report),
        schemas: parts(section("schemas"), report),
        parameters: parts(section("parameters"), report),
        bodies: parts(section("requestBodies"), report),
        responses: parts(section("responses"), report),
        operations: operations(linked.get("paths")?, report),
        direct: direct(linked),
    };
    if report.has_errors() {
        None
    } else {
        Some(model)
    }
}

fn direct(linked: &Node) -> BTreeSet<String> {
    fn walk(node: &Node, found: &mut BTreeSet<String>) {
        for (key, value) in node.entries() {
            match (key.text.as_str(), &value.value) {
                ("$ref", Value::Text(text)) => {
                    found.extend(
                        text.strip_prefix("#/components/schemas/")
                            .map(str::to_owned),
                    );
                }
                ("allOf", Value::List(parts))
                    if parts
                        .iter()
                        .filter(|part| part.get("$ref").is_some())
                        .count()
                        > 1 =>
                {
                    parts
                        .iter()
                        .filter(|part| part.get("$ref").is_none())
                        .for_each(|part| walk(part, found));
                }
                ("allOf", Value::List(parts))
                    if parts.iter().any(|part| part.get("properties").is_some()) =>
                {
                    parts
                        .iter()
                        .filter(|part| part.get("$ref").is_none())
                        .for_each(|part| walk(part, found));
                }
                _ => walk(value, found),
            }
        }
        node.items().iter().for_each(|item| walk(item, found));
    }
    let mut found = BTreeSet::new();
    walk(linked, &mut found);
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
            let message = format!("this part does not have its OpenAPI form: {error}");
            report.add(&diagnostic_codes::MALFORMED, node.span, message);
            None
        }
    }
}

fn operations<'a>(paths: &'a Node, report: &mut Report) -> Vec<Endpoint<'a>> {
    const VERBS: [ir::HttpMethod; 8] = [
        ir::HttpMethod::Get,
        ir::HttpMethod::Put,
        ir::HttpMethod::Post,
        ir::HttpMethod::Delete,
        ir::HttpMethod::Patch,
        ir::HttpMethod::Head,
        ir::HttpMethod::Options,
        ir::HttpMethod::Trace,
    ];
    let mut endpoints = Vec::new();
    for (path, item) in paths
        .entries()
        .iter()
        .filter(|(path, _)| !path.text.starts_with("x-"))
    {
        for verb in VERBS {
            let word = verb.as_str().to_lowercase();
            let (Some(node), Some(key)) = (item.get(&word), item.key(&word)) else {
                continue;
            };
            let shared = item.get("parameters").map_or(&[][..], Node::items);
            let shared = shared
                .iter()
                .filter_map(|node| Some((part(node, report)?, node)))
                .collect();
            let servers = item
                .get("servers")
                .map_or_else(Vec::new, |node| part(node, report).unwrap_or_default());
            if let Some(operation) = part(node, report) {
                endpoints.push(Endpoint {
                    path: path.text.clone(),
                    path_site: path.span,
                    verb,
                    span: key.span,
                    operation,
                    node,
                    shared,
                    servers,
                });
            }
        }
    }
    endpoints
}
