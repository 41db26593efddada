//! The constants that describe operations to the runtime.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use ir::{
    Content, CursorSource, Form, FormKind, HttpMethod, KeyPath, LinkSource, Literal as JsonLiteral,
    LookupKey, Operation, PageParamLocation, PageStyle, Pagination, ParamLocation, Presence,
    ReservedCharacters, Response, Safety, Server, Status, StatusRule, WaitStep, Wire,
};

use super::facts::Facts;
use super::outside_params::outside_params;
use super::param_styles;
use crate::common::case;
use crate::common::pagination::page_param;
use crate::typescript::models::types::is_object;
use crate::typescript::names::{Names, ResourceNames};
use crate::typescript::package::service;
use crate::typescript::syntax::literal::Literal;

/// The locations outside the path, with the key of each in the constant of an operation.
const LOCATIONS: [(&str, ParamLocation); 4] = [
    ("query", ParamLocation::Query),
    ("headers", ParamLocation::Header),
    ("cookies", ParamLocation::Cookie),
    ("files", ParamLocation::File),
];

/// A file of constants, with the modules that it refers to.
pub struct OperationFile<'a> {
    names: &'a Names<'a>,
    module: &'a str,
    /// The names that are imported, by module; `*` comes with the name of the whole module.
    imported: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> OperationFile<'a> {
    /// The constants of a resource.
    pub fn new(names: &'a Names<'a>, resource: &'a ResourceNames) -> Self {
        Self {
            names,
            module: &resource.module,
            imported: RefCell::default(),
        }
    }

    /// The import statements of everything that was referred to.
    pub fn imports(&self) -> Vec<String> {
        let imported = self.imported.borrow();
        let statement = |(module, names): (&String, &BTreeSet<String>)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let names = match names[..] {
                [whole] if whole.starts_with("* as ") => whole.to_owned(),
                _ => format!("{{ {} }}", names.join(", ")),
            };
            format!("import {names} from '{module}';")
        };
        imported.iter().map(statement).collect()
    }

    /// Imports a name of a module, or `* as` a name for all of it.
    fn import(&self, name: impl Into<String>, module: impl Into<String>) {
        let mut imported = self.imported.borrow_mut();
        imported
            .entry(module.into())
            .or_default()
            .insert(name.into());
    }

    /// A function that returns the constant of an operation. Modules may refer to each other, so that a constant may not
    /// exist yet when another one is made.
    fn operation(&self, id: &str) -> Literal {
        let (resource, operation, _) = self.names.operation(id);
        if resource.module == self.module {
            return Literal::Code(format!("() => {}", operation.local));
        }
        let module = &resource.member;
        self.import(
            format!("* as {module}"),
            format!("./{}.js", resource.module),
        );
        Literal::Code(format!("() => {module}.{}", operation.function))
    }

    /// A function that returns the constant of an operation which is polled, or a promise of it: what is only needed for waiting is not
    /// loaded before.
    fn polled(&self, id: &str) -> Literal {
        let (resource, operation, _) = self.names.operation(id);
        if resource.module == self.module {
            return self.operation(id);
        }
        Literal::Code(format!(
            "() => import('./{}.js').then(({{ {} }}) => {})",
            resource.module, operation.function, operation.function
        ))
    }

    /// The constant of an operation.
    pub fn constant(&self, operation: &Operation) -> Literal {
        let mut facts = Facts::default();
        facts.add("id", Literal::text(&operation.id));
        facts.add("method", Literal::text(operation.method.as_str()));
        facts.add("path", Literal::text(operation.template()));
        match &operation.server {
            Server::Default => {}
            Server::Fixed(_) | Server::Template(_) => {
                let url = ir::display::server(&operation.server).unwrap_or_default();
                if service::has_variables(&url) {
                    self.import("serverTemplate", "../runtime/client/server.js");
                    if service::has_server_variables(self.names.api) {
                        self.import("serverVariables", "../server-variables.js");
                    }
                }
                facts.add("server", service::server(self.names.api, &url));
            }
            Server::Caller(_) => facts.add("callerUrl", Literal::Code("true".into())),
        }
        if !operation.security.0.is_empty() {
            // The first requirement that a client meets is chosen, so that one without credentials has to be the last.
            let mut requirements: Vec<_> = operation.security.0.iter().collect();
            requirements.sort_by_key(|requirement| requirement.0.is_empty());
            let requirements = requirements.into_iter().map(|requirement| {
                let grants = requirement.0.iter().map(|grant| {
                    let credential = grant.credential.as_str();
                    (credential.to_owned(), Literal::texts(&grant.scopes))
                });
                Literal::Object(grants.collect())
            });
            facts.add("security", Literal::List(requirements.collect()));
        }
        let special = param_styles::special(self.names, operation);
        if let Some((name, module)) = special {
            self.import(name, format!("../runtime/request/{module}.js"));
            facts.add("parameters", Literal::Code(name.into()));
        }
        params(&mut facts, operation);
        let write = match (&operation.form, &operation.body) {
            (Some(form), _) => {
                let name = match form.kind {
                    FormKind::UrlEncoded => "urlEncodedForm",
                    FormKind::Multipart => "multipartForm",
                };
                self.import(name, "../runtime/request/form.js");
                name
            }
            (None, Some(body)) => {
                self.import("plainBody", "../runtime/request/prepare.js");
                facts.add("body", Literal::text(body.content.sent_media()));
                "plainBody"
            }
            (None, None) => "",
        };
        let is_refused = is_refused_by_fetch(operation);
        if is_refused {
            self.import(
                "unlessFetchRefuses",
                "../runtime/request/refused-by-fetch.js",
            );
        }
        let write = match (is_refused, write.is_empty()) {
            (true, _) => Some(format!("unlessFetchRefuses({write})")),
            (false, false) => Some(write.to_owned()),
            (false, true) => None,
        };
        if let Some(write) = write {
            facts.add("writeBody", Literal::Code(write));
        }
        if let Some(form) = &operation.form {
            self::form(&mut facts, operation, form);
        }
        responses(&mut facts, self.names, operation);
        if let Some(payload) = &operation.payload {
            facts.add("payload", texts(payload.keys()));
        }
        let usual = match operation.safety {
            Safety::Create => Safety::Unsafe,
            other => other,
        };
        if usual != operation.method.safety() {
            facts.add("safety", Literal::text(usual.as_str()));
        }
        if let Some(pagination) = &operation.pagination {
            facts.add("paging", paging(pagination));
        }
        if let Some(rule) = &operation.status_rule {
            facts.add("status", self.status_rule(rule));
        }
        let steps = operation.wait.iter().map(|step| self.wait_step(step));
        let gone = operation.gone.iter().map(|polled| self.until_gone(polled));
        let steps: Vec<Literal> = steps.chain(gone).collect();
        if !steps.is_empty() {
            facts.add("wait", Literal::List(steps));
        }
        if let Some(key) = &operation.key {
            facts.add("lookup", self.lookup(key));
        }
        if let Some(format) = &operation.stream_format {
            let format = case::camel(&ir::Name::new(format));
            self.import("* as streamFormats", "../stream-formats.js");
            facts.add("stream", Literal::Code(format!("streamFormats.{format}")));
        }
        Literal::Object(facts.0)
    }

    fn status_rule(&self, rule: &StatusRule) -> Literal {
        let mut facts = Facts::default();
        facts.add("status", paths(&rule.status));
        facts.add("done", Literal::texts(&rule.done));
        if !rule.failed.is_empty() {
            facts.add("failed", Literal::texts(&rule.failed));
        }
        if let Some(count) = &rule.count {
            facts.add("count", texts(count));
        }
        if let Some(batch) = &rule.shared {
            let batch = vec![
                ("list".into(), self.operation(&batch.list)),
                ("id".into(), texts(&batch.id)),
            ];
            facts.add("batch", Literal::Object(batch));
        }
        if let Some(minutes) = rule.minutes {
            facts.add("minutes", number(minutes));
        }
        Literal::Object(facts.0)
    }

    fn wait_step(&self, step: &WaitStep) -> Literal {
        let mut facts = Facts::default();
        facts.add("operation", self.polled(&step.operation));
        if !step.with.is_empty() {
            let with = step
                .with
                .iter()
                .map(|(param, found)| (param.as_str().to_owned(), paths(found)));
            facts.add("with", Literal::Object(with.collect()));
        }
        Literal::Object(facts.0)
    }

    /// The step that ends when the resource is not found any more.
    fn until_gone(&self, polled: &str) -> Literal {
        let mut facts = Facts::default();
        facts.add("operation", self.polled(polled));
        facts.add("untilGone", Literal::Code("true".into()));
        Literal::Object(facts.0)
    }

    fn lookup(&self, key: &LookupKey) -> Literal {
        let mut facts = Facts::default();
        facts.add("list", self.operation(&key.list));
        facts.add("body", texts(&key.body));
        if let Some(query) = &key.query {
            facts.add("query", Literal::text(query.as_str()));
        }
        facts.add("items", texts(&key.items));
        facts.add("item", texts(&key.item));
        facts.add("response", texts(&key.response));
        if let Some(created) = &key.created {
            facts.add("created", texts(created));
        }
        Literal::Object(facts.0)
    }
}

fn texts<'w>(keys: impl IntoIterator<Item = &'w Wire>) -> Literal {
    Literal::texts(keys.into_iter().map(Wire::as_str))
}

fn paths(paths: &[KeyPath]) -> Literal {
    Literal::List(paths.iter().map(texts).collect())
}

fn number(number: u32) -> Literal {
    Literal::Code(number.to_string())
}

/// The parameters outside the path, by their location.
fn params(facts: &mut Facts, operation: &Operation) {
    let outside = outside_params(operation);
    for (key, location) in LOCATIONS {
        let here = outside.iter().filter(|one| one.param.location == location);
        let properties: Vec<&str> = here.map(|one| one.key.as_str()).collect();
        if !properties.is_empty() {
            facts.add(key, Literal::texts(properties));
        }
    }
    let renamed = outside
        .iter()
        .filter(|one| one.key != one.param.wire.as_str());
    let renamed: Vec<(String, Literal)> = renamed
        .map(|one| (one.key.clone(), Literal::text(one.param.wire.as_str())))
        .collect();
    if !renamed.is_empty() {
        facts.add("wires", Literal::Object(renamed));
    }
    param_styles::add(facts, operation, &outside);
    let required = outside
        .iter()
        .filter(|one| one.param.presence == Presence::Required);
    let required: Vec<&str> = required.map(|one| one.key.as_str()).collect();
    if !required.is_empty() {
        facts.add("required", Literal::texts(required));
    }
    constants(facts, operation);
}

/// The parameters that have only one value, by their location.
fn constants(facts: &mut Facts, operation: &Operation) {
    let mut by_location = Facts::default();
    for (key, location) in LOCATIONS {
        let params = operation.params.iter();
        let here = params.filter(|param| param.location == location);
        let constants: Vec<(String, Literal)> = here
            .filter_map(|param| {
                let Presence::Constant(literal) = &param.presence else {
                    return None;
                };
                let text = match literal {
                    JsonLiteral::Text(text) => text.clone(),
                    other => other.to_json(),
                };
                Some((param.wire.as_str().to_owned(), Literal::text(text)))
            })
            .collect();
        if !constants.is_empty() {
            by_location.add(key, Literal::Object(constants));
        }
    }
    if !by_location.0.is_empty() {
        facts.add("constants", Literal::Object(by_location.0));
    }
}

/// Whether the `fetch` of the platform refuses an operation: `TRACE`, and others that have a body although their method has none.
pub fn is_refused_by_fetch(operation: &Operation) -> bool {
    let has_body = operation.form.is_some() || operation.body.is_some();
    match operation.method {
        HttpMethod::Trace => true,
        HttpMethod::Get | HttpMethod::Head => has_body,
        HttpMethod::Put
        | HttpMethod::Post
        | HttpMethod::Delete
        | HttpMethod::Patch
        | HttpMethod::Options
        | HttpMethod::Query => false,
    }
}

/// How the body is written if it is a form, and the media types of its files.
fn form(facts: &mut Facts, operation: &Operation, form: &Form) {
    let encodings = form.encodings.iter().map(|encoding| {
        let mut own = Facts::default();
        if let Some(style) = encoding.style {
            own.add("style", Literal::text(style.as_str()));
        }
        match encoding.encoding {
            ReservedCharacters::Encoded => {}
            ReservedCharacters::Allowed => own.add("reserved", Literal::Code("true".into())),
        }
        if let Some(media) = &encoding.media {
            own.add("type", Literal::text(media));
        }
        let headers = encoding.headers.iter();
        let headers: Vec<(String, Literal)> = headers
            .map(|(name, value)| (name.as_str().to_owned(), Literal::text(value)))
            .collect();
        if !headers.is_empty() {
            own.add("headers", Literal::Object(headers));
        }
        (encoding.field.as_str().to_owned(), Literal::Object(own.0))
    });
    let encodings: Vec<(String, Literal)> = encodings.collect();
    if !encodings.is_empty() {
        facts.add("encodings", Literal::Object(encodings));
    }
    let files = operation.params.iter();
    let files = files.filter(|param| param.location == ParamLocation::File);
    let files: Vec<(String, Literal)> = files
        .map(|param| {
            let media = operation.file_media(&param.wire);
            (param.wire.as_str().to_owned(), Literal::text(media))
        })
        .collect();
    if !files.is_empty() {
        facts.add("fileTypes", Literal::Object(files));
    }
}

/// What the responses are read as. A JSON object is the usual case and not written.
fn responses(facts: &mut Facts, names: &Names, operation: &Operation) {
    let kinds: Vec<(Status, &str)> = operation
        .responses
        .iter()
        .map(|response| (response.status, kind(names, response)))
        .collect();
    let first = kinds.first().map_or("bytes", |(_, kind)| kind);
    if kinds.iter().all(|(_, kind)| *kind == first) {
        if first != "object" {
            facts.add("returns", Literal::text(first));
        }
    } else {
        let by_status = kinds.iter().map(|(status, kind)| {
            (
                ir::display::status(*status).to_lowercase(),
                Literal::text(*kind),
            )
        });
        facts.add("returns", Literal::Object(by_status.collect()));
    }
    let contents = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    let mut media: Vec<String> = Vec::new();
    for content in contents {
        let is_other = !matches!(content, Content::Json { .. } | Content::Events(_));
        let essence = ir::essence(content.media());
        if is_other && !media.contains(&essence) {
            media.push(essence);
        }
    }
    if !media.is_empty() {
        facts.add("media", Literal::texts(media));
    }
    if let Some(accept) = operation.accept_header() {
        facts.add("accept", Literal::text(accept));
    }
}

fn kind(names: &Names, response: &Response) -> &'static str {
    match response.main() {
        None => "empty",
        Some(Content::Json { ty, .. }) if is_object(names, ty) => "object",
        Some(Content::Json { .. }) => "json",
        Some(Content::Text(_) | Content::Events(_)) => "text",
        Some(Content::Bytes(_)) => "bytes",
    }
}

fn paging(pagination: &Pagination) -> Literal {
    let mut facts = Facts::default();
    facts.add("items", texts(&pagination.items));
    if matches!(pagination.held, ir::Type::Map(_)) {
        facts.add("keyed", Literal::Code("true".into()));
    }
    facts.add("style", Literal::text(pagination.style.as_str()));
    match &pagination.style {
        PageStyle::Number { page, first, next } => {
            facts.add("page", Literal::text(page_param(pagination, page)));
            if *first != 1 {
                facts.add("first", number(*first));
            }
            if let Some(next) = next {
                facts.add("next", texts(next));
            }
        }
        PageStyle::Offset { offset } => {
            facts.add("offset", Literal::text(page_param(pagination, offset)))
        }
        PageStyle::Cursor { cursor, next } => {
            facts.add("cursor", Literal::text(page_param(pagination, cursor)));
            match next {
                CursorSource::Body(last) => facts.add("last", texts(last)),
                CursorSource::Header(header) => facts.add("header", Literal::text(header.as_str())),
                CursorSource::LastItem(key) => facts.add("lastItem", texts(key)),
            }
        }
        PageStyle::Link { next } => match next {
            LinkSource::Body(next) => facts.add("next", texts(next)),
            LinkSource::Header(header) => facts.add("header", Literal::text(header.as_str())),
        },
    }
    for (key, path) in [("total", &pagination.total), ("more", &pagination.more)] {
        if let Some(path) = path {
            facts.add(key, texts(path));
        }
    }
    if pagination.location == PageParamLocation::Body {
        facts.add("inBody", Literal::Code("true".to_owned()));
    }
    if let (Some(size), Some(largest)) = (&pagination.size, pagination.largest_page) {
        facts.add("size", Literal::text(page_param(pagination, size)));
        facts.add("largest", number(largest));
    }
    Literal::Object(facts.0)
}
