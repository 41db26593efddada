//! The example of a resource: a program that reads something.

use askama::Template;
use ir::{HttpMethod, InputMode, Operation, ParamLocation, Presence, Server, Stability};

use crate::common::case;
use crate::go::layout::quote;
use crate::go::names::{Names, OperationNames, Package};
use crate::go::operations::response::Returned;
use crate::go::types::{Kind, Types};

#[derive(Template)]
#[template(path = "go/example.go.jinja", escape = "none")]
struct View {
    package: String,
    imports: [String; 2],
    method: String,
    arguments: String,
    returns_value: bool,
}

/// The file with the example of a resource, or nothing if every operation needs a longer one.
pub fn file(names: &Names, index: usize) -> Option<(String, String)> {
    let package = Package::Resource(index);
    let types = Types::outside(names, package);
    let resource = &names.api.resources[index];
    let pairs = resource
        .operations
        .iter()
        .zip(&names.resources[index].operations);
    let calls = pairs
        .filter_map(|(operation, own)| Some((arguments(&types, operation, own)?, operation, own)));
    let rank = |(arguments, _, own): &(String, &Operation, &OperationNames)| {
        (
            arguments.matches(", ").count(),
            !own.method.starts_with("List"),
        )
    };
    let (arguments, operation, own) = calls.min_by_key(rank)?;
    let view = View {
        package: names.package_name(package).to_owned(),
        imports: {
            let mut imports = ["client", names.package_name(package)]
                .map(|name| format!("\t\"{}/{name}\"", names.module));
            imports.sort();
            imports
        },
        method: own.method.clone(),
        returns_value: !matches!(Returned::of(&types, operation), Returned::Nothing),
        arguments,
    };
    let text = view
        .render()
        .expect("the template has no fallible expression");
    Some((format!("{}/example_test.go", names.folder(package)), text))
}

/// A call of one operation with a client of all resources, or nothing if it needs a longer example.
pub fn call(names: &Names, resource: usize, position: usize) -> Option<String> {
    let types = Types::outside(names, Package::Resource(resource));
    let operation = &names.api.resources[resource].operations[position];
    let own = &names.resources[resource];
    let arguments = arguments(&types, operation, &own.operations[position])?;
    let (field, method) = (&own.field, &own.operations[position].method);
    let result = match Returned::of(&types, operation) {
        Returned::Nothing => "err =",
        _ => "response, err :=",
    };
    Some(format!("{result} api.{field}.{method}(ctx{arguments})"))
}

/// The arguments of a call that only reads, each with a comma before it.
fn arguments(types: &Types, operation: &Operation, names: &OperationNames) -> Option<String> {
    let reads = operation.method == HttpMethod::Get && operation.server == Server::Default;
    if !reads || operation.stability == Stability::Deprecated || operation.body.is_some() {
        return None;
    }
    let mut out = String::new();
    let passed = operation
        .params
        .iter()
        .filter(|param| operation.input_mode(param) != InputMode::Never);
    for param in passed {
        if param.location != ParamLocation::Path {
            if param.presence == Presence::Required {
                return None;
            }
            continue;
        }
        match types.kind(&param.ty) {
            Kind::Scalar(scalar) if scalar.go == "string" => {
                out.push_str(&format!(
                    ", {}",
                    quote(&format!("my-{}", case::kebab(&param.name)))
                ));
            }
            Kind::Scalar(scalar) if scalar.go == "int64" => out.push_str(", 1"),
            _ => return None,
        }
    }
    if !names.params.is_empty() {
        out.push_str(&format!(", {}{{}}", types.exported(&names.params)));
    }
    Some(out)
}
