//! The example of a resource: a program that calls one operation.

use askama::Template;
use ir::{
    Content, CredentialScheme, Grant, Operation, ParamLocation, ReturnKind, Segment, Shape, Type,
};
use synth::{Direction, Generator, Mode};

use crate::common::example::Example;
use crate::go::example::call_lines;
use crate::go::layout::quote;
use crate::go::names::{Names, Package};
use crate::go::operations::response::Returned;
use crate::go::types::Types;

#[derive(Template)]
#[template(path = "go/example.go.jinja", escape = "none")]
struct ExampleView {
    package: String,
    imports: Vec<String>,
    credentials: Vec<String>,
    media_type: String,
    reply: String,
    name: String,
    call: String,
    request: String,
}

/// The file with the example of a resource. None if a program that calls one of its operations would be too long.
pub fn file(names: &Names, index: usize) -> Option<(String, String)> {
    let package = Package::Resource(index);
    let types = Types::outside(names, package);
    let position = names.api.resources[index].sample?;
    let operation = &names.api.resources[index].operations[position];
    let own = &names.resources[index].operations[position];
    let example = Example::of(names.checked, operation);
    for path in ["context", "fmt", "log", "net/http", "net/http/httptest"] {
        types.import(path);
    }
    for path in ["/client", "/sdk"] {
        types.import(path);
    }
    // The example does not name the type of the result, so the file does not import it.
    let result = match Returned::of(&Types::outside(names, package), operation) {
        Returned::Nothing => "err",
        _ => "_, err",
    };
    let new = types.exported("New");
    let head = format!("{result} = {new}(core).{}(ctx", own.method);
    let view = ExampleView {
        package: names.package_name(package).to_owned(),
        credentials: credentials(names, operation),
        media_type: media_type(operation),
        reply: quote(&reply(names, operation)),
        name: name(&own.method),
        call: call_lines(&types, &example, own, &head).replace('\n', "\n\t"),
        request: format!("{} {}", operation.method.as_str(), path(&example)?),
        imports: types.imports(),
    };
    let text = view
        .render()
        .expect("the template has no fallible expression");
    Some((format!("{}/example_test.go", names.folder(package)), text))
}

/// The function. `go vet` takes what follows an underscore for the name of a variant, so a method that has one cannot be named.
fn name(method: &str) -> String {
    match method.contains('_') {
        true => "Example".to_owned(),
        false => format!("ExampleClient_{method}"),
    }
}

/// The path of a request. None if a parameter is not written as plain text.
fn path(example: &Example) -> Option<String> {
    let mut path = String::new();
    for segment in &example.operation.path {
        match segment {
            // A server shows it decoded.
            Segment::Literal(text) if text.contains('%') => return None,
            Segment::Literal(text) => path.push_str(text),
            Segment::Param(wire) => {
                let mut params = example.params.iter();
                let (param, value) = params.find(|(param, _)| {
                    param.location == ParamLocation::Path && param.wire == *wire
                })?;
                path.push_str(&value.plain_text().filter(|_| param.has_usual_style())?);
            }
        }
    }
    Some(path)
}

/// The options that set the credentials of an operation.
fn credentials(names: &Names, operation: &Operation) -> Vec<String> {
    let option = |grant: &Grant| {
        let wire = quote(grant.credential.as_str());
        let mut all = names.api.credentials.iter();
        let position = all.position(|one| one.wire == grant.credential);
        let scheme = position.map(|position| &names.api.credentials[position].scheme);
        match (position, scheme) {
            (_, Some(CredentialScheme::Basic)) => {
                format!("sdk.BasicAuth({wire}, \"user\", \"password\")")
            }
            (Some(0), _) => "sdk.Token(\"token\")".to_owned(),
            (_, _) => format!("sdk.Credential({wire}, \"token\")"),
        }
    };
    let grants = operation
        .security
        .0
        .first()
        .map(|requirement| &requirement.0);
    grants.into_iter().flatten().map(option).collect()
}

/// The media type of the response.
fn media_type(operation: &Operation) -> String {
    let response = operation.responses.first();
    let main = response.and_then(|response| response.main());
    main.map_or("application/json", Content::media).to_owned()
}

/// The body of the response: an empty list or object, or the simplest value of another type.
fn reply(names: &Names, operation: &Operation) -> String {
    let main = operation
        .responses
        .first()
        .and_then(|response| response.main());
    let (ReturnKind::One, Some(Content::Json { ty, .. })) =
        (operation.return_kind(names.api), main)
    else {
        return "{}".into();
    };
    let ty = names.api.resolve(ty);
    let is_object = match ty {
        Type::Def(id) => matches!(names.api.types[*id].shape, Shape::Record(_)),
        Type::Map(_) | Type::Any(_) => true,
        Type::Prim(_) | Type::List(_) | Type::Nullable(_) | Type::Limited(..) => false,
    };
    match is_object {
        true => "{}".into(),
        false => Generator::new(names.checked, 0).json(ty, Direction::Response, Mode::Minimal),
    }
}
