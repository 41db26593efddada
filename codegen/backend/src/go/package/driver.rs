//! The table of operations of the driver of the conformance suite: how each operation is called with arguments that are
//! JSON.

use askama::Template;
use ir::{
    Content, InputMode, Operation, ParamLocation, Presence, Server, Status, Type,
    unique_names::Scope,
};

use crate::go::layout::{aligned, quote};
use crate::go::names::{Names, OperationNames, Package};
use crate::go::operations::response::Returned;
use crate::go::types::{Types, ValueKind};

#[derive(Template)]
#[template(path = "go/driver.go.jinja", escape = "none")]
struct DriverView {
    function: String,
    all: String,
    imports: Vec<String>,
    operations: Vec<OperationView>,
}

struct OperationView {
    id: String,
    calls: Vec<CallView>,
    parts: Vec<String>,
}

struct CallView {
    field: &'static str,
    expression: String,
}

/// The file of a resource.
pub fn file(names: &Names, index: usize) -> (String, String) {
    let types = Types::outside(names, Package::Resource(index));
    for path in ["context", &format!("/{}", names.all)] {
        types.import(path);
    }
    let resource = &names.api.resources[index];
    let pairs = resource
        .operations
        .iter()
        .zip(&names.resources[index].operations);
    let operations = pairs.map(|(operation, own)| OperationView {
        id: quote(&operation.id),
        calls: calls(&types, index, operation, own),
        parts: aligned(&parts(&types, operation), ":", ","),
    });
    let package = names.package_name(Package::Resource(index));
    let view = DriverView {
        operations: operations.collect(),
        function: names.spelling.unexported(&resource.name),
        all: names.all.clone(),
        imports: types.imports(),
    };
    let text = view
        .render()
        .expect("the template has no fallible expression");
    (format!("conformance/operations_{package}.go"), text)
}

/// The file that joins the tables of all resources.
pub fn index(names: &Names) -> String {
    #[derive(Template)]
    #[template(path = "go/driver_index.go.jinja", escape = "none")]
    struct Index {
        functions: Vec<String>,
    }
    let functions = names
        .api
        .resources
        .iter()
        .map(|resource| names.spelling.unexported(&resource.name));
    let view = Index {
        functions: functions.collect(),
    };
    view.render()
        .expect("the template has no fallible expression")
}

/// The calls of all methods of an operation.
fn calls(
    types: &Types,
    index: usize,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<CallView> {
    let client = format!("api.{}", types.names.resources[index].field);
    let arguments = arguments(types, operation, names);
    let call = |method: &str| format!("{client}.{method}(ctx, {arguments}a.options...)");
    let returned = Returned::of(types, operation);
    let one = match returned {
        Returned::Nothing => format!("nothing({})", call(&names.method)),
        Returned::Model(_) => format!("model({})", call(&names.method)),
        Returned::Value { .. } => format!("value({})", call(&names.method)),
        Returned::Text => format!("text({})", call(&names.method)),
        Returned::Bytes => format!("content({})", call(&names.method)),
    };
    let mut calls = vec![CallView {
        field: "call",
        expression: one,
    }];
    let mut add =
        |field: &'static str, expression: String| calls.push(CallView { field, expression });
    if operation.pagination.is_some() {
        add("list", format!("paginator({})", call(&names.paginator)));
    }
    if operation.gone.is_some() {
        add("wait", format!("nothing({})", call(&names.wait)));
    } else if operation.is_waitable() {
        add("wait", format!("model({})", call(&names.wait)));
    }
    let is_every = |path: &ir::KeyPath| path.iter().any(|key| key.as_str() == "*");
    let steps = operation.wait.iter().flat_map(|step| &step.with);
    if steps.flat_map(|(_, paths)| paths).any(is_every) {
        add("waitAll", format!("models({})", call(&names.wait_all)));
    }
    if operation.events().is_some() {
        add("stream", format!("stream({})", call(&names.stream)));
    }
    calls
}

/// The arguments between the context and the options, each followed by a comma.
fn arguments(types: &Types, operation: &Operation, names: &OperationNames) -> String {
    let mut out = String::new();
    if let Server::Caller(_) = operation.server {
        out.push_str("a.url, ");
    }
    let passed = |param: &&ir::Param| operation.input_mode(param) != InputMode::Never;
    for param in operation.params.iter().filter(passed) {
        if param.location == ParamLocation::Path {
            let kind = types.kind(&param.ty);
            out.push_str(&format!(
                "argument[{}](a, a.Path[{}]{}), ",
                types.spell(&kind),
                quote(param.wire.as_str()),
                types.notation(&kind)
            ));
        }
    }
    if !names.params.is_empty() {
        let mut scope = Scope::default();
        let fields = operation
            .params
            .iter()
            .filter(passed)
            .filter(|param| param.location != ParamLocation::Path);
        let fields: Vec<String> = fields
            .map(|param| {
                let name = scope.claim([types.names.spelling.exported(&param.name)]);
                let place = match param.location {
                    ParamLocation::Header => "Header",
                    ParamLocation::Cookie => "Cookie",
                    ParamLocation::Path | ParamLocation::Query | ParamLocation::File => "Query",
                };
                let kind = types.kind(&param.ty);
                let text = format!("a.{place}[{}]", quote(param.wire.as_str()));
                let notation = types.notation(&kind);
                let ty = types.spell(&kind);
                let is_required = param.presence == Presence::Required;
                let value = match (&kind, is_required) {
                    (ValueKind::Scalar(_) | ValueKind::Enum(..), false) => {
                        format!("optional[{ty}](a, {text}{notation})")
                    }
                    (ValueKind::Record(_) | ValueKind::Union(_), false) => {
                        format!("pointer[{ty}](a, {text}{notation})")
                    }
                    _ => format!("argument[{ty}](a, {text}{notation})"),
                };
                format!("{name}: {value}")
            })
            .collect();
        out.push_str(&format!(
            "{}{{{}}}, ",
            types.exported(&names.params),
            fields.join(", ")
        ));
    }
    if let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.input_mode() != InputMode::Never)
    {
        let is_required = matches!(body.presence, Presence::Required | Presence::Constant(_));
        out.push_str(&match &body.content {
            Content::Json { ty, .. } | Content::Events(ty) => {
                let kind = types.kind(ty);
                let (ty, notation) = (types.spell(&kind), types.notation(&kind));
                match (&kind, is_required) {
                    (ValueKind::Record(_) | ValueKind::Union(_), false) => {
                        format!("pointer[{ty}](a, a.Body{notation}), ")
                    }
                    (ValueKind::Scalar(_) | ValueKind::Enum(..), false) => {
                        format!("argument[sdk.Opt[{ty}]](a, a.Body{notation}), ")
                    }
                    _ => format!("argument[{ty}](a, a.Body{notation}), "),
                }
            }
            Content::Text(_) => "string(a.content()), ".to_owned(),
            Content::Bytes(_) => "a.upload(), ".to_owned(),
        });
    }
    out
}

/// The types of the bodies of an operation, by part.
fn parts(types: &Types, operation: &Operation) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    let mut add = |name: String, ty: &Type| {
        let kind = types.kind(ty);
        let notation = types.notation(&kind).trim_start_matches(", ");
        let new = format!("newValue[{}]({notation})", types.spell(&kind));
        parts.push((quote(&name), new));
    };
    if let Some(Content::Json { ty, .. }) = operation.body.as_ref().map(|body| &body.content) {
        add("request".into(), ty);
    }
    for response in operation.responses.iter().chain(&operation.errors) {
        let json = response.contents.iter().find_map(|content| match content {
            Content::Json { ty, .. } => Some(ty),
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        });
        if let Some(ty) = json {
            let status = match response.status {
                Status::Code(code) => code.to_string(),
                Status::Class(digit) => format!("{digit}XX"),
                Status::Default => "default".into(),
            };
            add(format!("response {status}"), ty);
        }
    }
    if let Some(ty) = operation.events() {
        add("event".into(), ty);
    }
    parts
}
