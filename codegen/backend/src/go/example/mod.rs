//! The example in the documentation of a method, spelled in Go and formatted as gofmt would leave it.

mod code;
mod value;

use ir::{Action, Content, InputMode, Operation, Param, ParamLocation, Presence};
use synth::{ExampleValue, Extent};

use self::code::Code;
use super::layout::quote;
use super::models::has_payload_methods;
use super::names::{ActionNames, Names, OperationNames, Package, spelling::is_reserved};
use super::operations::params::passed;
use super::operations::response::Returned;
use super::types::{Types, ValueKind};
use crate::common::case;
use crate::common::example::{Example, ExampleBody, ResultUse};

/// The longest first line of a call.
const WIDTH: usize = 100;

/// Variables and packages of the example itself, besides the words that no identifier may be.
const TAKEN: &[&str] = &["byte", "ctx", "err", "fmt", "int"];

/// What examples call the client of all resources. A variable with the name of a package would hide it.
pub fn client<'a>(names: &Names<'a>) -> &'a str {
    let package = names.api.service.packages.get(crate::go::id::ID);
    let client = package.and_then(|package| package.client.as_deref());
    let mut packages = names.all_packages();
    match client {
        Some(client) => client,
        None if packages.any(|package| names.package_name(package) == "api") => "apiClient",
        None => "api",
    }
}

/// The lines of the example of an operation. Their imports are added to `types`, which are those of another package.
pub fn lines(
    types: &Types,
    index: usize,
    operation: &Operation,
    own: &OperationNames,
) -> Vec<String> {
    let example = Example::of(types.names.checked, operation);
    lines_of(types, index, &example, own, &own.method, &own.wait)
}

/// The lines of a plain call of an operation.
pub fn call_of(
    types: &Types,
    index: usize,
    operation: &Operation,
    own: &OperationNames,
    extent: Extent,
) -> Vec<String> {
    let example = Example::of_call(types.names.checked, operation, extent);
    lines_of(types, index, &example, own, &own.method, &own.wait)
}

/// The lines of the example of an action.
pub fn action_lines(
    types: &Types,
    index: usize,
    operation: &Operation,
    own: &OperationNames,
    action: &Action,
    action_names: &ActionNames,
) -> Vec<String> {
    let example = Example::of_action(types.names.checked, operation, action);
    let (method, wait) = (&action_names.method, &action_names.wait);
    lines_of(types, index, &example, own, method, wait)
}

/// The lines of an example that calls one of two methods, the second of which waits.
fn lines_of(
    types: &Types,
    index: usize,
    example: &Example,
    own: &OperationNames,
    method: &str,
    wait: &str,
) -> Vec<String> {
    let (operation, names) = (example.operation, types.names);
    let package = Package::Resource(index);
    let field = &names.resources[index].field;
    let returned = Returned::of(&Types::outside(names, package), operation);
    let name = variable(names, package, &case::camel(&example.result_name));
    // A payload that is a scalar has no method, so that the example shows the whole response.
    let last = operation.wait.last();
    let last = last.and_then(|step| names.api.operation(&step.operation));
    let has_payload = has_payload_methods(types, last.unwrap_or(operation));
    let result = match example.result {
        ResultUse::WaitForItem if !has_payload => ResultUse::Wait,
        ResultUse::Item | ResultUse::Items if !has_payload => ResultUse::Response,
        other => other,
    };
    let (method, wrapper) = match result {
        ResultUse::Iterate => (own.all.as_str(), ""),
        ResultUse::Wait => (wait, ""),
        ResultUse::WaitForItem => (wait, "sdk.Item("),
        ResultUse::Item => (method, "sdk.Item("),
        ResultUse::Items => (method, "sdk.Items("),
        ResultUse::Response | ResultUse::Nothing => (method, ""),
    };
    if !wrapper.is_empty() {
        types.import("/sdk");
    }
    let name = match result {
        ResultUse::Items => "items".to_owned(),
        ResultUse::Wait | ResultUse::Response => "response".to_owned(),
        _ => name,
    };
    let is_loop = result == ResultUse::Iterate;
    let (before, after) = match (result, &returned) {
        (ResultUse::Iterate, _) => (format!("for {name}, err := range "), " {"),
        (ResultUse::Nothing, _) | (ResultUse::Response, Returned::Nothing) => {
            ("err := ".to_owned(), "")
        }
        (_, _) => (
            format!("{name}, err := {wrapper}"),
            if wrapper.is_empty() { "" } else { ")" },
        ),
    };
    let head = format!("{before}{}.{field}.{method}(ctx", client(names));
    let code = call(&head, &arguments(types, example, own), &format!("){after}"));
    let mut lines: Vec<String> = code.lines().map(str::to_owned).collect();
    if is_loop {
        let body = ["\tif err != nil {", "\t\treturn err", "\t}"];
        lines.extend(body.map(str::to_owned));
        lines.extend([format!("\tfmt.Println({name})"), "}".into()]);
    }
    lines
}

/// A call with the arguments of an example. `head` is what comes before the first of them.
pub fn call_lines(types: &Types, example: &Example, own: &OperationNames, head: &str) -> String {
    call(head, &arguments(types, example, own), ")")
}

/// A call with its arguments. The last one that is a literal has several lines if the call is too long for one.
fn call(head: &str, arguments: &[Code], tail: &str) -> String {
    let flat: String = arguments
        .iter()
        .map(|one| format!(", {}", one.flat()))
        .collect();
    let flat = format!("{head}{flat}{tail}");
    if flat.chars().count() <= WIDTH {
        return flat;
    }
    let last = arguments
        .iter()
        .rposition(|one| matches!(one, Code::Literal { parts, .. } if !parts.is_empty()));
    let spelled: String = arguments
        .iter()
        .enumerate()
        .map(|(index, one)| match Some(index) == last {
            true => format!(", {}", one.expanded(0)),
            false => format!(", {}", one.flat()),
        })
        .collect();
    let hugged = format!("{head}{spelled}{tail}");
    if hugged
        .lines()
        .next()
        .is_some_and(|first| first.chars().count() <= WIDTH)
    {
        return hugged;
    }
    // Each argument on a line of its own. What is around the call stays around it.
    let (head, context) = head.rsplit_once('(').unwrap_or((head, ""));
    let lines = [format!("\t{context},\n")].into_iter().chain(
        arguments
            .iter()
            .map(|one| format!("\t{},\n", one.layout(1, 1))),
    );
    format!("{head}(\n{}{tail}", lines.collect::<String>())
}

/// A name for a variable.
fn variable(names: &Names, package: Package, name: &str) -> String {
    match is_reserved(name)
        || TAKEN.contains(&name)
        || name == client(names)
        || name == names.package_name(package)
    {
        true => "item".to_owned(),
        false => name.to_owned(),
    }
}

fn arguments(types: &Types, example: &Example, own: &OperationNames) -> Vec<Code> {
    let operation = example.operation;
    let mut arguments = Vec::new();
    arguments.extend(example.url.map(|url| Code::Text(quote(url))));
    for (param, given) in &example.params {
        if param.location == ParamLocation::Path && operation.input_mode(param) != InputMode::Never
        {
            arguments.push(value::value(types, &param.ty, given));
        }
    }
    if !own.params.is_empty() {
        let mut parts = Vec::new();
        for (param, name) in passed(types, operation) {
            let Some((_, given)) = example
                .params
                .iter()
                .find(|(one, _)| one.wire == param.wire && one.location == param.location)
            else {
                continue;
            };
            if param.location == ParamLocation::File {
                parts.push((Some(name), file(types, param, given)));
                continue;
            }
            let kind = types.kind(&param.ty);
            let code = || value::value(types, &param.ty, given);
            let code = match (&kind, param.presence == Presence::Required) {
                (ValueKind::Scalar(_) | ValueKind::Enum(..), false) => {
                    Some(value::some(types, &kind, code()))
                }
                (ValueKind::Record(_) | ValueKind::Union(_), false) => {
                    value::pointer(types, &param.ty, given)
                }
                (_, _) => Some(code()),
            };
            parts.extend(code.map(|code| (Some(name), code)));
        }
        arguments.push(Code::Literal {
            open: format!("{}{{", types.exported(&own.params)),
            parts,
            close: "}".into(),
        });
    }
    match &example.body {
        Some(body) => arguments.push(self::body(types, example, body)),
        None if example.leaves_out_body => arguments.extend(no_body(types, operation)),
        None => {}
    }
    arguments
}

/// What a call without its optional body passes for it.
fn no_body(types: &Types, operation: &Operation) -> Option<Code> {
    let nothing = match &operation.body.as_ref()?.content {
        Content::Json { .. } | Content::Events(_) => "nil",
        Content::Text(_) => "\"\"",
        Content::Bytes(_) => {
            types.import("/sdk");
            "sdk.Upload{}"
        }
    };
    Some(Code::Text(nothing.into()))
}

/// A file in memory, or a list of one.
fn file(types: &Types, param: &Param, given: &ExampleValue) -> Code {
    let one = |given: &ExampleValue| match given.plain() {
        ExampleValue::Text(text) => quote(text),
        other => quote(&other.to_json()),
    };
    let name = quote(param.wire.as_str());
    types.import("/sdk");
    match given.plain() {
        ExampleValue::List(items) => {
            let content = items.first().map_or_else(|| quote(""), one);
            let file = format!("{{Content: sdk.UploadBytes([]byte({content})), Name: {name}}}");
            Code::Text(format!("[]sdk.FilePart{{{file}}}"))
        }
        given => {
            let pointer = match param.presence == Presence::Required {
                true => "",
                false => "&",
            };
            let content = one(given);
            Code::Text(format!(
                "{pointer}sdk.FilePart{{Content: sdk.UploadBytes([]byte({content})), Name: {name}}}"
            ))
        }
    }
}

fn body(types: &Types, example: &Example, body: &ExampleBody) -> Code {
    match (body, example.body_type) {
        (ExampleBody::Json(given), Some(ty)) => {
            let is_pointer = example.has_optional_body()
                && matches!(types.kind(ty), ValueKind::Record(_) | ValueKind::Union(_));
            match is_pointer {
                true => value::pointer(types, ty, given).unwrap_or(Code::Text("nil".into())),
                false => value::value(types, ty, given),
            }
        }
        (ExampleBody::Text(text), _) => Code::Text(quote(text)),
        (ExampleBody::Bytes(text), _) => {
            types.import("/sdk");
            Code::Text(format!("sdk.UploadBytes([]byte({}))", quote(text)))
        }
        (ExampleBody::Json(_), None) => Code::Text("nil".into()),
    }
}
