//! The example in the documentation of a method, spelled in Python and formatted as ruff would leave it.

use ir::{Api, ParamLocation};
use synth::ExampleValue;

use super::arguments::{Argument, ArgumentTarget};
use crate::common::case;
use crate::common::example::{Example, ExampleBody, ResultUse};
use crate::python::names::LANGUAGE;
use crate::python::names::identifiers::KEYWORDS;
use crate::python::syntax::layout::Code;
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// The columns before the code of an example in the docstring of a method.
const INDENT: usize = 12;

/// Names that variables do not hide.
const BUILTIN: &[&str] = &[
    "all", "filter", "id", "input", "list", "map", "object", "range", "set", "type",
];

/// The lines of the example of a method.
pub fn lines(
    example: &Example,
    module: &Module,
    method: &str,
    arguments: &[Argument],
) -> Vec<String> {
    let client = client(module.names.api);
    let given = arguments.iter().filter_map(|argument| {
        let value = value(example, argument)?;
        Some(match argument.is_positional() {
            true => value,
            false => value.after(&format!("{}=", argument.name)),
        })
    });
    let call = Code::call(
        &format!("{client}.{}.{method}", module.name),
        given.collect(),
    );
    let name = variable(&case::snake(&example.result_name), client);
    let (before, after) = match example.result {
        ResultUse::Iterate => (format!("for {name} in "), ":"),
        ResultUse::Wait | ResultUse::WaitForItem => (format!("{name} = "), ".wait()"),
        ResultUse::Item => (format!("{name} = "), ""),
        ResultUse::Items => ("items = ".into(), ""),
        ResultUse::Response => ("response = ".into(), ""),
        ResultUse::Nothing => (String::new(), ""),
    };
    let mut lines: Vec<String> = call
        .after(&before)
        .lines(INDENT, after)
        .into_iter()
        .map(|line| line[INDENT..].to_owned())
        .collect();
    if example.result == ResultUse::Iterate {
        lines.push(format!("    print({name})"));
    }
    lines
}

/// What examples call the client.
fn client(api: &Api) -> &str {
    let package = api.service.packages.get(LANGUAGE);
    let client = package.and_then(|package| package.client.as_deref());
    client.unwrap_or("client")
}

fn variable(name: &str, client: &str) -> String {
    match KEYWORDS.contains(&name) || BUILTIN.contains(&name) || name == client {
        true => "item".to_owned(),
        false => name.to_owned(),
    }
}

/// What an example passes for an argument, if it passes anything.
fn value(example: &Example, argument: &Argument) -> Option<Code> {
    match argument.target {
        ArgumentTarget::Url => example.url.map(|url| Code::text(string(url))),
        ArgumentTarget::Param(location) => {
            let is_here = |one: ParamLocation| one == location;
            let mut params = example.params.iter();
            let found = params
                .find(|(param, _)| is_here(param.location) && param.wire.as_str() == argument.wire);
            found.map(|(_, value)| match location {
                ParamLocation::File => file(value),
                ParamLocation::Path
                | ParamLocation::Query
                | ParamLocation::Header
                | ParamLocation::Cookie => literal(value),
            })
        }
        ArgumentTarget::Field => match &example.body {
            Some(ExampleBody::Json(body)) => body.get(&argument.wire).map(literal),
            Some(ExampleBody::Text(_) | ExampleBody::Bytes(_)) | None => None,
        },
        ArgumentTarget::Body => example.body.as_ref().map(|body| match body {
            ExampleBody::Json(value) => literal(value),
            ExampleBody::Text(text) => Code::text(string(text)),
            ExampleBody::Bytes(text) => Code::text(format!("b{}", string(text))),
        }),
    }
}

/// A file in memory, or a list of one.
fn file(value: &ExampleValue) -> Code {
    match value.plain() {
        ExampleValue::List(items) => {
            Code::group("[", items.iter().take(1).map(file).collect(), "]")
        }
        ExampleValue::Text(text) => Code::text(format!("{}.encode()", string(text))),
        other => Code::text(format!("{}.encode()", string(&other.to_json()))),
    }
}

fn literal(value: &ExampleValue) -> Code {
    match value {
        ExampleValue::Null => Code::text("None"),
        ExampleValue::Bool(true) => Code::text("True"),
        ExampleValue::Bool(false) => Code::text("False"),
        ExampleValue::Number(text) => Code::text(text),
        ExampleValue::Text(text) => Code::text(string(text)),
        ExampleValue::List(items) => Code::group("[", items.iter().map(literal).collect(), "]"),
        ExampleValue::Object(entries) => {
            let entry = |(key, value): &(String, ExampleValue)| {
                literal(value).after(&format!("{}: ", string(key)))
            };
            Code::group("{", entries.iter().map(entry).collect(), "}")
        }
        ExampleValue::Arm(_, inner) => literal(inner),
    }
}
