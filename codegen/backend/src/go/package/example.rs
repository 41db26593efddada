//! The example of a resource: a program that reads something.

use askama::Template;
use ir::{
    CredentialScheme, Grant, HttpMethod, InputMode, Operation, Param, ParamLocation, Presence,
    Segment, Server, Stability,
};

use crate::common::case;
use crate::go::layout::quote;
use crate::go::names::{Names, OperationNames, Package};
use crate::go::operations::response::Returned;
use crate::go::types::{Kind, Types};

#[derive(Template)]
#[template(path = "go/example.go.jinja", escape = "none")]
struct View {
    package: String,
    imports: [String; 3],
    credentials: Vec<String>,
    media_type: &'static str,
    method: String,
    arguments: String,
    returns_value: bool,
    request: String,
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
    let calls = pairs.filter_map(|(operation, own)| {
        let call = call_of(&types, operation, own)?;
        Some((call, credentials(names, operation)?, operation, own))
    });
    // A list with few arguments shows most. A deprecated operation is the last choice.
    let (call, credentials, operation, own) = calls.min_by_key(|(call, _, operation, own)| {
        (
            operation.stability == Stability::Deprecated,
            call.arguments.matches(", ").count(),
            !own.method.starts_with("List"),
        )
    })?;
    let returned = Returned::of(&types, operation);
    let view = View {
        package: names.package_name(package).to_owned(),
        imports: {
            let folder = names.folder(package);
            let mut imports =
                ["client", "sdk", &folder].map(|name| format!("\t\"{}/{name}\"", names.module));
            imports.sort();
            imports
        },
        credentials,
        media_type: match returned {
            Returned::Text => "text/plain",
            _ => "application/json",
        },
        method: own.method.clone(),
        returns_value: !matches!(returned, Returned::Nothing),
        arguments: call.arguments,
        request: format!("{} {}", operation.method.as_str(), call.path),
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

/// A call without a body in an example.
struct Call {
    /// The arguments, each with a comma before it.
    arguments: String,
    /// The path of the request.
    path: String,
}

fn call_of(types: &Types, operation: &Operation, names: &OperationNames) -> Option<Call> {
    // The server of the example sends an object.
    if let Returned::Value { .. } = Returned::of(types, operation) {
        return None;
    }
    let mut path = String::new();
    for segment in &operation.path {
        match segment {
            Segment::Literal(text) => path.push_str(text),
            Segment::Param(wire) => {
                let mut params = operation.params.iter();
                let param = params
                    .find(|param| param.location == ParamLocation::Path && param.wire == *wire)?;
                path.push_str(path_value(types, param)?.trim_matches('"'));
            }
        }
    }
    Some(Call {
        arguments: read_arguments(types, operation, names)?,
        path,
    })
}

/// The options that set the credentials of an operation, or nothing if a text is not enough for one.
fn credentials(names: &Names, operation: &Operation) -> Option<Vec<String>> {
    let Some(requirement) = operation.security.0.first() else {
        return Some(Vec::new());
    };
    let option = |grant: &Grant| {
        let mut known = names.api.credentials.iter();
        let found = known.find(|one| one.wire == grant.credential)?;
        let is_text = match found.scheme {
            CredentialScheme::Undeclared
            | CredentialScheme::Bearer
            | CredentialScheme::Http(_)
            | CredentialScheme::Header(_)
            | CredentialScheme::Query(_)
            | CredentialScheme::Cookie(_) => true,
            CredentialScheme::Basic
            | CredentialScheme::OAuth2 { .. }
            | CredentialScheme::OpenIdConnect { .. } => false,
        };
        let is_first = names.api.credentials[0].wire == found.wire;
        is_text.then(|| match is_first {
            true => "sdk.Token(\"token\")".to_owned(),
            false => format!("sdk.Credential({}, \"token\")", quote(found.wire.as_str())),
        })
    };
    requirement.0.iter().map(option).collect()
}

/// The arguments of a call that only reads and is not deprecated, each with a comma before it.
fn arguments(types: &Types, operation: &Operation, names: &OperationNames) -> Option<String> {
    if operation.server != Server::Default || operation.stability == Stability::Deprecated {
        return None;
    }
    read_arguments(types, operation, names)
}

/// The arguments of a call that only reads, each with a comma before it.
fn read_arguments(types: &Types, operation: &Operation, names: &OperationNames) -> Option<String> {
    let takes_url = matches!(operation.server, Server::Caller(_));
    if operation.method != HttpMethod::Get || operation.body.is_some() || takes_url {
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
        out.push_str(&format!(", {}", path_value(types, param)?));
    }
    if !names.params.is_empty() {
        out.push_str(&format!(", {}{{}}", types.exported(&names.params)));
    }
    Some(out)
}

/// A value of a parameter of the path.
fn path_value(types: &Types, param: &Param) -> Option<String> {
    match types.kind(&param.ty) {
        Kind::Scalar(scalar) if scalar.go == "string" => {
            Some(quote(&format!("my-{}", case::kebab(&param.name))))
        }
        Kind::Scalar(scalar) if scalar.go == "int64" => Some("1".to_owned()),
        _ => None,
    }
}
