//! The variables that describe operations to the runtime.

use std::collections::{BTreeMap, BTreeSet};

use ir::{
    CursorSource, Grant, HttpMethod, LinkSource, Operation, PageParamLocation, PageStyle,
    Pagination, Safety, Security, Server, Status, Type, Wire,
};

use crate::common::pagination::page_param;
use crate::go::layout::{list, literal, quote, texts};
use crate::go::names::Names;
use crate::go::package::stream_formats;

/// The variables that a resource needs: those of its own operations, and copies of those of other resources that its
/// operations refer to. With the copies, a program compiles one resource without the others.
pub struct Variables<'a> {
    names: BTreeMap<&'a str, String>,
    /// The copied operations, sorted by ID.
    pub copied: Vec<&'a Operation>,
}

impl<'a> Variables<'a> {
    /// The variables of a resource.
    pub fn of(names: &'a Names<'a>, resource: usize) -> Self {
        let own = &names.api.resources[resource];
        let pairs = own
            .operations
            .iter()
            .zip(&names.resources[resource].operations);
        let mut found: BTreeMap<&str, String> = pairs
            .map(|(operation, names)| (operation.id.as_str(), names.variable.clone()))
            .collect();
        let mut open: Vec<&Operation> = own.operations.iter().collect();
        let mut others: BTreeSet<&str> = BTreeSet::new();
        while let Some(operation) = open.pop() {
            for id in referenced(operation) {
                if !found.contains_key(id) && others.insert(id) {
                    open.extend(names.api.operation(id));
                }
            }
        }
        for id in &others {
            if let Some((resource, _, operation)) = names.operation(id) {
                let resource = names
                    .spelling
                    .unexported(&names.api.resources[resource].name);
                found.insert(id, format!("{resource}{}Operation", operation.method));
            }
        }
        let copied = others.iter().filter_map(|id| names.api.operation(id));
        Self {
            copied: copied.collect(),
            names: found,
        }
    }

    fn name(&self, id: &str) -> &str {
        self.names.get(id).map_or("nil", String::as_str)
    }

    /// The definition of the variable of an operation.
    pub fn definition(&self, operation: &Operation) -> String {
        let fields = self.fields(operation);
        format!(
            "var {} = sdk.Operation{{\n{}}}\n",
            self.name(&operation.id),
            crate::go::layout::literal_fields(&fields, 0)
        )
    }

    fn fields(&self, operation: &Operation) -> Vec<(String, String)> {
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut add = |key: &str, value: String| fields.push((key.to_owned(), value));
        add("ID", quote(&operation.id));
        add("Method", quote(operation.method.as_str()));
        add("Path", quote(&operation.template()));
        if let Some(server) = server(&operation.server) {
            add("Server", server);
        }
        if let Some(security) = security(&operation.security) {
            add("Security", security);
        }
        add("Responses", responses(operation));
        if let Some(safety) = safety(operation) {
            add("Safety", safety.to_owned());
        }
        if let Some(key) = &operation.key {
            let mut pairs = vec![
                pair("Body", path(&key.body, 2)),
                pair("List", format!("&{}", self.name(&key.list))),
            ];
            pairs.extend(
                key.query
                    .iter()
                    .map(|query| pair("Query", quote(query.as_str()))),
            );
            pairs.push(pair("Items", path(&key.items, 2)));
            pairs.push(pair("Item", path(&key.item, 2)));
            pairs.push(pair("Response", path(&key.response, 2)));
            pairs.extend(
                key.created
                    .iter()
                    .map(|created| pair("Created", path(created, 2))),
            );
            add("Lookup", literal("&sdk.LookupKey", &pairs, 1));
        }
        if let Some(one) = &operation.pagination {
            add("Pagination", pagination(one));
        }
        if let Some(rule) = &operation.status_rule {
            let paths = rule.status.iter().map(|one| bare_path(one, 3));
            let mut pairs = vec![
                pair("Status", list("[][]string", &paths.collect::<Vec<_>>(), 2)),
                pair("Done", texts(&rule.done, 2)),
            ];
            if !rule.failed.is_empty() {
                pairs.push(pair("Failed", texts(&rule.failed, 2)));
            }
            if let Some(batch) = &rule.shared {
                let list = pair("List", format!("&{}", self.name(&batch.list)));
                pairs.push(pair(
                    "Batch",
                    literal("&sdk.BatchList", &[list, pair("ID", path(&batch.id, 3))], 2),
                ));
            }
            if let Some(count) = &rule.count {
                pairs.push(pair("Count", path(count, 2)));
            }
            pairs.extend(
                rule.minutes
                    .iter()
                    .map(|minutes| pair("Minutes", minutes.to_string())),
            );
            add("Status", literal("&sdk.StatusRule", &pairs, 1));
        }
        if !operation.wait.is_empty() || operation.gone.is_some() {
            let steps = operation.wait.iter().map(|step| {
                let mut pairs = vec![pair(
                    "Operation",
                    format!("&{}", self.name(&step.operation)),
                )];
                let with = step.with.iter().map(|(name, paths)| {
                    let paths: Vec<String> = paths.iter().map(|one| bare_path(one, 5)).collect();
                    let paths = list("[][]string", &paths, 4);
                    literal(
                        "",
                        &[pair("Name", quote(name.as_str())), pair("Paths", paths)],
                        4,
                    )
                });
                let with: Vec<String> = with.collect();
                if !with.is_empty() {
                    pairs.push(pair("With", list("[]sdk.WaitParameter", &with, 3)));
                }
                literal("", &pairs, 2)
            });
            let gone = operation.gone.iter().map(|polled| {
                let polled = format!("&{}", self.name(polled));
                let pairs = [pair("Operation", polled), pair("UntilGone", "true".into())];
                literal("", &pairs, 2)
            });
            add(
                "Wait",
                list("[]sdk.WaitStep", &steps.chain(gone).collect::<Vec<_>>(), 1),
            );
        }
        if let Some(format) = &operation.stream_format {
            add("Stream", format!("&{}", stream_formats::variable(format)));
        }
        fields
    }
}

/// The operations that an operation names.
fn referenced(operation: &Operation) -> impl Iterator<Item = &str> {
    let list = operation.key.iter().map(|key| key.list.as_str());
    let shared = operation
        .status_rule
        .iter()
        .filter_map(|rule| rule.shared.as_ref());
    let shared = shared.map(|shared| shared.list.as_str());
    let steps = operation.wait.iter().map(|step| step.operation.as_str());
    let gone = operation.gone.iter().map(String::as_str);
    list.chain(shared).chain(steps).chain(gone)
}

fn pair(key: &str, value: String) -> (String, String) {
    (key.to_owned(), value)
}

fn path(path: &[Wire], depth: usize) -> String {
    texts(path.iter().map(Wire::as_str), depth)
}

/// A path inside a list of paths, where its type goes without saying.
fn bare_path(one: &[Wire], depth: usize) -> String {
    path(one, depth).trim_start_matches("[]string").to_owned()
}

fn server(server: &Server) -> Option<String> {
    let one = |kind: &str, url: Option<String>| {
        let mut pairs = vec![pair("Kind", format!("sdk.{kind}"))];
        pairs.extend(url.map(|url| pair("URL", quote(&url))));
        Some(literal("sdk.Server", &pairs, 1))
    };
    match server {
        Server::Default => None,
        Server::Fixed(url) => one("ServerFixed", Some(url.clone())),
        Server::Template(segments) => one("ServerTemplate", Some(ir::display::template(segments))),
        Server::Caller(_) => one("ServerCaller", None),
    }
}

fn security(security: &Security) -> Option<String> {
    let fields = |grant: &Grant, depth| {
        let mut pairs = vec![pair("Credential", quote(grant.credential.as_str()))];
        if !grant.scopes.is_empty() {
            pairs.push(pair("Scopes", texts(&grant.scopes, depth)));
        }
        pairs
    };
    let requirements = security
        .0
        .iter()
        .map(|requirement| match &requirement.0[..] {
            [] => "{}".to_owned(),
            [first, others @ ..] => {
                let mut pairs = fields(first, 3);
                if !others.is_empty() {
                    let others = others.iter().map(|one| literal("", &fields(one, 5), 4));
                    let others: Vec<String> = others.collect();
                    pairs.push(pair("And", list("[]sdk.Requirement", &others, 3)));
                }
                literal("", &pairs, 2)
            }
        });
    let requirements: Vec<String> = requirements.collect();
    (!requirements.is_empty()).then(|| list("[]sdk.Requirement", &requirements, 1))
}

fn responses(operation: &Operation) -> String {
    let specs = operation.responses.iter().flat_map(|response| {
        let status = match response.status {
            Status::Code(code) => code,
            Status::Class(digit) => digit,
            Status::Default => 0,
        };
        let row = move |media: &str| {
            let mut pairs = vec![pair("Status", status.to_string())];
            if !media.is_empty() {
                pairs.push(pair("Media", quote(media)));
            }
            literal("", &pairs, 2)
        };
        let media: Vec<String> = response
            .contents
            .iter()
            .map(|content| row(content.media()))
            .collect();
        if media.is_empty() {
            vec![row("")]
        } else {
            media
        }
    });
    list("[]sdk.ResponseSpec", &specs.collect::<Vec<_>>(), 1)
}

/// The safety, unless it follows from the method.
fn safety(operation: &Operation) -> Option<&'static str> {
    let by_method = match operation.method {
        HttpMethod::Post | HttpMethod::Patch => Safety::Unsafe,
        other => other.safety(),
    };
    match operation.safety {
        same if same == by_method => None,
        Safety::Safe => Some("sdk.Safe"),
        Safety::Idempotent => Some("sdk.Idempotent"),
        Safety::Create | Safety::Unsafe if by_method == Safety::Unsafe => None,
        Safety::Create | Safety::Unsafe => Some("sdk.Unsafe"),
    }
}

fn pagination(one: &Pagination) -> String {
    let mut pairs = vec![pair("Items", path(&one.items, 2))];
    let mut add = |key: &str, value: String| pairs.push(pair(key, value));
    if matches!(one.held, Type::Map(_)) {
        add("Keyed", "true".into());
    }
    if let Some(total) = &one.total {
        add("Total", path(total, 2));
    }
    match &one.style {
        PageStyle::Number { page, first, next } => {
            add("Parameter", quote(&page_param(one, page)));
            if *first == 0 {
                add("FromZero", "true".into());
            }
            if let Some(next) = next {
                add("Next", path(next, 2));
            }
        }
        PageStyle::Offset { offset } => {
            add("Style", "sdk.PageOffset".into());
            add("Parameter", quote(&page_param(one, offset)));
        }
        PageStyle::Cursor { cursor, next } => {
            add("Style", "sdk.PageCursor".into());
            add("Parameter", quote(&page_param(one, cursor)));
            match next {
                CursorSource::Body(last) => add("Last", path(last, 2)),
                CursorSource::Header(header) => add("Header", quote(header.as_str())),
                CursorSource::LastItem(key) => add("LastItem", path(key, 2)),
            }
        }
        PageStyle::Link { next } => {
            add("Style", "sdk.PageLink".into());
            match next {
                LinkSource::Body(next) => add("Next", path(next, 2)),
                LinkSource::Header(header) => add("Header", quote(header.as_str())),
            }
        }
    }
    if let Some(more) = &one.more {
        add("More", path(more, 2));
    }
    if one.location == PageParamLocation::Body {
        add("InBody", "true".into());
    }
    if let Some(size) = &one.size {
        add("Size", quote(&page_param(one, size)));
        if let Some(largest) = one.largest_page {
            add("Largest", largest.to_string());
        }
    }
    literal("&sdk.Pagination", &pairs, 1)
}
