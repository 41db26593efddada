//! The methods of a resource.

use askama::Template;
use ir::{
    Action, Body, Content, InputMode, KeyPath, Operation, Presence, Resource, Server, Type,
    unique_names::Scope,
};

use super::action::ActionMethods;
use super::params::{constants, has_path_styles, path_arguments};
use super::response::{self, Returned};
use super::{docs, form};
use crate::go::example;
use crate::go::layout::{comment, quote};
use crate::go::names::{ActionNames, OperationNames, Package};
use crate::go::types::{Types, ValueKind};

/// Names in a method that no argument may have.
const TAKEN: &[&str] = &[
    "body", "c", "call", "ctx", "options", "params", "response", "url",
];

#[derive(Template)]
#[template(path = "go/method.go.jinja", escape = "none")]
struct MethodView {
    docs: Vec<String>,
    name: String,
    arguments: String,
    results: String,
    lines: Vec<String>,
}

/// What a caller passes to an operation, as arguments of its methods.
pub struct Arguments {
    /// Names and types between the context and the options.
    pub all: Vec<(String, String)>,
    /// Statements that build `call`.
    build: Vec<String>,
}

impl Arguments {
    /// The arguments of an operation.
    pub fn of(types: &Types, operation: &Operation, names: &OperationNames) -> Self {
        let taken: Vec<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
        let mut scope = Scope::with_taken(&taken);
        let path = path_arguments(types, operation, &mut scope);
        let mut all = Vec::new();
        let mut build = Vec::new();
        let texts: String = path.iter().map(|one| format!(", {}", one.text)).collect();
        let new = match has_path_styles(types, operation) {
            true => "NewStyledCall",
            false => "NewCall",
        };
        build.push(format!("call := sdk.{new}(&{}{texts})", names.variable));
        if let Server::Caller(_) = operation.server {
            all.push(("url".to_owned(), "string".to_owned()));
            build.push("call.URL(url)".into());
        }
        all.extend(path.iter().map(|one| (one.name.clone(), one.ty.clone())));
        if names.params.is_empty() {
            build.extend(constants(operation));
        } else {
            all.push(("params".into(), names.params.clone()));
            build.push("params.addTo(call)".into());
        }
        if let Some(body) = operation
            .body
            .as_ref()
            .filter(|body| body.input_mode() != InputMode::Never)
        {
            let (ty, line) = body_argument(types, operation, body);
            all.push(("body".into(), ty));
            build.extend(line);
        }
        Self { all, build }
    }

    fn declaration(&self) -> String {
        declaration(&self.all)
    }

    /// The arguments as they are passed on.
    fn forwarded(&self) -> String {
        let own: Vec<String> = self.all.iter().map(|(name, _)| name.clone()).collect();
        forwarded(&own)
    }
}

/// Names and types between the context and the options, with both.
fn declaration(arguments: &[(String, String)]) -> String {
    let own = arguments.iter().map(|(name, ty)| format!(", {name} {ty}"));
    format!(
        "ctx context.Context{}, options ...sdk.CallOption",
        own.collect::<String>()
    )
}

/// Values that are passed on, with the context and the options.
fn forwarded(values: &[String]) -> String {
    let own = values.iter().map(|value| format!(", {value}"));
    format!("ctx{}, options...", own.collect::<String>())
}

/// The type of the body, and the statements that add it.
fn body_argument(types: &Types, operation: &Operation, body: &Body) -> (String, Vec<String>) {
    let is_required = matches!(body.presence, Presence::Required | Presence::Constant(_));
    let sent = quote(body.content.sent_media());
    match &body.content {
        Content::Json { ty, .. } | Content::Events(ty) => {
            let kind = types.kind(ty);
            let plain = types.spell(&kind);
            if let Some(of) = &operation.form {
                let set = |pointer: &str| form::statement(types, of, &kind, pointer);
                return match (&kind, is_required) {
                    (_, true) => (plain, set("&body")),
                    (ValueKind::Record(_) | ValueKind::Union(_), false) => {
                        (format!("*{plain}"), guarded(&set("body")))
                    }
                    (_, false) => (plain, guarded(&set("&body"))),
                };
            }
            let notation = types.notation(&kind);
            let media = { body.content.other_json_media().into_iter() }
                .map(|media| format!("call.BodyMediaType({})", quote(media)));
            let set = |pointer: &str| -> Vec<String> {
                let body = format!("call.Body({pointer}{notation})");
                [body].into_iter().chain(media.clone()).collect()
            };
            match (&kind, is_required) {
                (_, true) => (plain, set("&body")),
                (ValueKind::Record(_) | ValueKind::Union(_), false) => {
                    (format!("*{plain}"), guarded(&set("body")))
                }
                (_, false) => (plain, guarded(&set("&body"))),
            }
        }
        Content::Text(_) => ("string".into(), vec![format!("call.Text(body, {sent})")]),
        Content::Bytes(_) => (
            "sdk.Upload".into(),
            vec![format!("call.Upload(body, {sent})")],
        ),
    }
}

/// Statements that are run if there is a body.
fn guarded(statement: &[String]) -> Vec<String> {
    let inner = statement.iter().map(|line| format!("\t{line}"));
    let open = ["if body != nil {".to_owned()].into_iter();
    open.chain(inner).chain(["}".to_owned()]).collect()
}

/// The methods of an operation.
pub fn methods(
    types: &Types,
    resource: &Resource,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<String> {
    let views = views(types, resource, operation, names).into_iter();
    let render = |view: MethodView| {
        view.render()
            .expect("the template has no fallible expression")
    };
    views.map(render).collect()
}

/// The signatures of the methods of an operation.
pub fn signatures(
    types: &Types,
    resource: &Resource,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<String> {
    let views = views(types, resource, operation, names).into_iter();
    let signature =
        |view: MethodView| format!("{}({}) {}", view.name, view.arguments, view.results);
    views.map(signature).collect()
}

fn views(
    types: &Types,
    resource: &Resource,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<MethodView> {
    types.import("context");
    types.import("/sdk");
    let arguments = Arguments::of(types, operation, names);
    let returned = Returned::of(types, operation);
    let mut lines = arguments.build.clone();
    lines.push(returned.send());
    let mut views = vec![MethodView {
        docs: docs::method(
            &names.method,
            operation,
            resource,
            &example(types, operation, names),
        ),
        name: names.method.clone(),
        arguments: arguments.declaration(),
        results: returned.results(),
        lines,
    }];
    let more = Further {
        types,
        operation,
        names,
        arguments: &arguments,
        returned: &returned,
    };
    views.extend(more.pagination());
    views.extend(more.wait());
    views.extend(more.stream());
    views.extend(more.download());
    for (action, own) in operation.actions.iter().zip(&names.actions) {
        let about = ActionMethods {
            types,
            operation,
            action,
            all: &arguments.all,
        };
        let sends = [
            (&names.method, &own.method),
            (&names.wait, &own.wait),
            (&names.wait_all, &own.wait_all),
        ];
        for (method, name) in sends {
            let Some(position) = views.iter().position(|view| view.name == *method) else {
                continue;
            };
            let example = match name == &own.method {
                true => action_example(types, operation, names, action, own),
                false => Vec::new(),
            };
            views.push(MethodView {
                docs: about.docs(name, method, &example),
                name: name.clone(),
                arguments: declaration(&about.arguments()),
                results: views[position].results.clone(),
                lines: vec![format!("return c.{method}({})", forwarded(&about.passed()))],
            });
        }
    }
    views
}

/// The example of an operation of the resource whose package is written.
fn example(types: &Types, operation: &Operation, names: &OperationNames) -> Vec<String> {
    match types.package {
        Package::Resource(index) => {
            let types = Types::outside(types.names, types.package);
            example::lines(&types, index, operation, names)
        }
        Package::Shared(_) => Vec::new(),
    }
}

/// The example of an action of the resource whose package is written.
fn action_example(
    types: &Types,
    operation: &Operation,
    names: &OperationNames,
    action: &Action,
    own: &ActionNames,
) -> Vec<String> {
    match types.package {
        Package::Resource(index) => {
            let types = Types::outside(types.names, types.package);
            example::action_lines(&types, index, operation, names, action, own)
        }
        Package::Shared(_) => Vec::new(),
    }
}

/// The methods of an operation besides the one that sends the request.
struct Further<'a, 'b> {
    types: &'b Types<'a>,
    operation: &'b Operation,
    names: &'b OperationNames,
    arguments: &'b Arguments,
    returned: &'b Returned,
}

impl Further<'_, '_> {
    fn view(&self, name: &str, about: &str, results: String, last: String) -> MethodView {
        let mut lines = self.arguments.build.clone();
        lines.push(last);
        MethodView {
            docs: comment(&format!("{name} {about}"), 0),
            name: name.to_owned(),
            arguments: self.arguments.declaration(),
            results,
            lines,
        }
    }

    fn pagination(&self) -> Vec<MethodView> {
        let Some(pagination) = &self.operation.pagination else {
            return Vec::new();
        };
        let page = match self.returned {
            Returned::Model(page) => page.as_str(),
            // A page that is the list itself is given as it came.
            Returned::Value { .. } => "sdk.Raw",
            Returned::Nothing | Returned::Text | Returned::Bytes => return Vec::new(),
        };
        let types = self.types;
        let names = types.names;
        let (element, is_map) = match names.api.resolve(&pagination.held) {
            Type::List(element) => (element, false),
            Type::Map(element) => (element, true),
            _ => return Vec::new(),
        };
        let model = model(types, element);
        let item = match is_map {
            true => format!("*sdk.Entry[*{model}]"),
            false => format!("*{model}"),
        };
        types.import("iter");
        let paginator = self.view(
            &self.names.paginator,
            &format!("returns a paginator of [Client.{}].", self.names.method),
            format!("*sdk.Paginator[*{page}, {item}]"),
            format!("return sdk.NewPaginator[*{page}, {item}](ctx, c.client, call, options)"),
        );
        let all = MethodView {
            docs: comment(
                &format!(
                    "{} reads the items of [Client.{}] across all pages.",
                    self.names.all, self.names.method
                ),
                0,
            ),
            name: self.names.all.clone(),
            arguments: self.arguments.declaration(),
            results: format!("iter.Seq2[{item}, error]"),
            lines: vec![format!(
                "return c.{}({}).Items()",
                self.names.paginator,
                self.arguments.forwarded()
            )],
        };
        vec![all, paginator]
    }

    fn wait(&self) -> Vec<MethodView> {
        let operation = self.operation;
        if operation.gone.is_some() {
            let about = format!(
                "is [Client.{}] that waits until what it deletes is gone.",
                self.names.method
            );
            let send = "return sdk.WaitGone(ctx, c.client, call, options)".into();
            return vec![self.view(&self.names.wait, &about, "error".into(), send)];
        }
        if !operation.is_waitable() {
            return Vec::new();
        }
        let last = operation.wait.last();
        let last = last.and_then(|step| self.types.names.api.operation(&step.operation));
        let model = match Returned::of(self.types, last.unwrap_or(operation)) {
            Returned::Model(model) => model,
            Returned::Nothing | Returned::Value { .. } | Returned::Text | Returned::Bytes => {
                "sdk.Raw".to_owned()
            }
        };
        let about = match operation.wait.is_empty() {
            true => format!(
                "waits until the work whose state [Client.{}] returns is done.",
                self.names.method
            ),
            false => format!(
                "is [Client.{}] that waits until the work is done, and returns the final state.",
                self.names.method
            ),
        };
        let mut views = vec![self.view(
            &self.names.wait,
            &format!("{about} If waiting fails, [sdk.Begun] returns what was created."),
            format!("(*{model}, error)"),
            response::decoded("Wait", &model),
        )];
        let is_every = |path: &KeyPath| path.iter().any(|key| key.as_str() == "*");
        let steps = operation.wait.iter();
        if steps
            .flat_map(|step| &step.with)
            .any(|(_, paths)| paths.iter().any(is_every))
        {
            views.push(self.view(
                &self.names.wait_all,
                &format!(
                    "is [Client.{}] for a request that starts the work of several resources.",
                    self.names.wait
                ),
                format!("([]*{model}, error)"),
                format!("return sdk.WaitAll[*{model}](ctx, c.client, call, options)"),
            ));
        }
        views
    }

    fn stream(&self) -> Option<MethodView> {
        let event = model(self.types, self.operation.events()?);
        self.types.import("/sdk/eventstream");
        let result = match self.returned {
            Returned::Model(model) => model.as_str(),
            Returned::Nothing | Returned::Value { .. } | Returned::Text | Returned::Bytes => {
                "sdk.Raw"
            }
        };
        Some(self.view(
            &self.names.stream,
            &format!("is [Client.{}] that reads the response as it is made. The stream accumulates the events to the response.", self.names.method),
            format!("*eventstream.Stream[*{event}, *{result}]"),
            format!("return eventstream.New[*{event}, *{result}](ctx, c.client, call, options)"),
        ))
    }

    fn download(&self) -> Option<MethodView> {
        match self.returned {
            Returned::Text | Returned::Bytes => Some(self.view(
                &self.names.download,
                &format!(
                    "is [Client.{}] that returns the body as it arrives. It must be closed.",
                    self.names.method
                ),
                "(*sdk.Download, error)".into(),
                "return sdk.StartDownload(ctx, c.client, call, options)".into(),
            )),
            Returned::Nothing | Returned::Model(_) | Returned::Value { .. } => None,
        }
    }
}

/// The struct that holds a value: that of the type, or JSON.
fn model(types: &Types, ty: &Type) -> String {
    let kind = types.kind(ty);
    match kind {
        ValueKind::Record(_) | ValueKind::Union(_) => types.spell(&kind),
        ValueKind::Scalar(_)
        | ValueKind::Enum(..)
        | ValueKind::List(_)
        | ValueKind::Map(_)
        | ValueKind::Raw => "sdk.Raw".to_owned(),
    }
}
