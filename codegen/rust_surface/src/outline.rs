//! Outline: every public item that the Rust crate of an API is expected to have, so that a test can compare it with the
//! emitted crate.

use crate::{
    Optionality, Surface,
    case::{pascal, snake},
};
use ir::{
    ActionInput, Checked, Content, Field, Flow, InputMode, Operation, Payload, Record, Repr,
    Resource, Response, ReturnKind, Server, Shape, TypeId, Union,
};
use std::collections::BTreeSet;

/// The expected items, one line for each type, field, variant, conversion and method. A method has the number of its
/// arguments after the receiver; a request builder is written as the method that returns it.
pub fn outline(checked: &Checked) -> BTreeSet<String> {
    let surface = Surface::of(checked);
    let mut lines = BTreeSet::new();
    for (id, def) in surface.api.types.iter() {
        let name = format!("types::{}", surface.type_name(id));
        match &def.shape {
            Shape::Record(one) => {
                lines.extend(record(&surface, id, &name, one));
                lines.extend(helpers(&surface, id, &name));
            }
            Shape::Enum(one) => {
                let values = one.values.iter().map(|value| pascal(&value.name));
                lines.extend(values.map(|value| format!("{name}::{value}")));
                let other = match one.repr {
                    Repr::Text => "UnknownValue",
                    Repr::Integer => "UnknownInteger",
                };
                lines.insert(format!("{name}::{}({other})", pascal(&one.other())));
            }
            Shape::Union(one) => lines.extend(union(&surface, id, &name, one)),
            Shape::Alias(ty) => {
                lines.insert(format!("{name} = {}", surface.bare_type(ty)));
            }
        }
        lines.insert(name);
    }
    let resources = surface.api.resources.iter();
    lines.extend(resources.map(|one| format!("client.{}/0", snake(&one.name))));
    for (resource, operation) in surface.api.operations() {
        lines.extend(method(&surface, resource, operation));
    }
    lines
}

fn record(surface: &Surface, id: TypeId, name: &str, record: &Record) -> Vec<String> {
    let reach = surface.analysis.reach(id);
    let mut lines = vec![format!("{name}.unknown_fields: UnknownFields")];
    let mut arguments = 0;
    for field in &record.fields {
        let word = snake(&field.name);
        let storage = surface.field_storage(id, &field.ty);
        let ty = storage.wrap(surface.bare_type(&field.ty));
        let optionality = surface.optionality(field, reach);
        lines.push(format!("{name}.{word}: {}", optionality.wrap(&ty)));
        match field.input_mode(surface.api, reach) {
            InputMode::Argument => arguments += 1,
            InputMode::Setter => {
                lines.push(format!("{name}::{word}/1"));
                if optionality == Optionality::Patch {
                    lines.push(format!("{name}::{word}_null/0"));
                }
            }
            InputMode::Never => {}
        }
    }
    if surface.names_required_fields(id) {
        lines.extend(required_fields(surface, id, name, record));
        arguments = 1;
    }
    if reach.request {
        lines.push(format!("{name}::new/{arguments}"));
    }
    if arguments == 0 || surface.implements_default(id) {
        lines.push(format!("{name}: Default"));
    }
    lines
}

/// The struct with the required fields of a record, which callers write as a whole.
fn required_fields(surface: &Surface, id: TypeId, name: &str, record: &Record) -> Vec<String> {
    let reach = surface.analysis.reach(id);
    let own = format!("{name}Required");
    let is_argument = |field: &&Field| {
        field.flow != Flow::Response && field.input_mode(surface.api, reach) == InputMode::Argument
    };
    let fields: Vec<&Field> = record.fields.iter().filter(is_argument).collect();
    let words: BTreeSet<String> = fields.iter().map(|field| snake(&field.name)).collect();
    let words: Vec<String> = words.into_iter().collect();
    let mut lines = vec![
        own.clone(),
        format!("{own}{{{}}}", words.join(",")),
        format!("{name}: From<{}>", own.trim_start_matches("types::")),
    ];
    lines.extend(fields.iter().map(|field| {
        let ty = surface.bare_type(&field.ty);
        let ty = match surface.optionality(field, reach) {
            Optionality::Option => format!("Option<{ty}>"),
            Optionality::Plain | Optionality::Patch => ty,
        };
        format!("{own}.{}: {ty}", snake(&field.name))
    }));
    lines
}

/// The helpers of a record.
fn helpers(surface: &Surface, id: TypeId, name: &str) -> Vec<String> {
    let Some(helpers) = surface.api.helpers.get(&id) else {
        return Vec::new();
    };
    let constructors = helpers.constructors.iter();
    let constructors =
        constructors.map(|one| format!("{name}::{}/{}", snake(&one.name), one.arguments.len()));
    let selections = helpers.selections.iter();
    let selections = selections.map(|one| format!("{name}::{}/0", snake(&one.name)));
    let sources = helpers.sources.iter();
    let sources = sources.map(|from| format!("{name}: From<{}>", surface.type_name(*from)));
    constructors.chain(selections).chain(sources).collect()
}

fn union(surface: &Surface, id: TypeId, name: &str, union: &Union) -> Vec<String> {
    let mut lines = vec![format!("{name}::{}(Json)", pascal(&union.other()))];
    for (arm, ty) in union.arms() {
        let held = surface.arm_storage(id, arm).wrap(surface.full_type(ty));
        lines.push(format!("{name}::{}({held})", pascal(arm)));
    }
    let sources = surface.conversion_arms(id, union).into_keys();
    lines.extend(sources.map(|source| format!("{name}: From<{source}>")));
    lines
}

fn method(surface: &Surface, resource: &Resource, operation: &Operation) -> Vec<String> {
    let method = format!("{}.{}", snake(&resource.name), snake(&operation.name));
    let (mut lines, mut arguments) = (Vec::new(), 0);
    if let Server::Caller(_) = operation.server {
        arguments += 1;
    }
    let params = operation.params.iter();
    let params = params.map(|param| (snake(&param.name), operation.input_mode(param)));
    let body = operation.body.iter();
    for (word, mode) in params.chain(body.map(|body| ("body".into(), body.input_mode()))) {
        match mode {
            InputMode::Argument => arguments += 1,
            InputMode::Setter => lines.push(format!("{method}::{word}/1")),
            InputMode::Never => {}
        }
    }
    if surface.names_arguments(operation) {
        arguments = 1;
    }
    lines.push(format!("{method}/{arguments}"));
    lines.extend(operation.actions.iter().map(|action| {
        let arguments = match action.input {
            ActionInput::Nothing => arguments - 1,
            ActionInput::Fields => arguments,
        };
        format!(
            "{}.{}/{arguments}",
            snake(&resource.name),
            snake(&action.name)
        )
    }));
    if operation.events().is_some() {
        lines.push(format!("{method}::stream/0"));
    }
    let response = match operation.return_kind(surface.api) {
        ReturnKind::Bytes => "Bytes".into(),
        ReturnKind::One => response_type(surface, &operation.responses[0]),
        ReturnKind::Several => "one of several".into(),
    };
    let payload = match &operation.payload {
        None => String::new(),
        Some(payload) => {
            let item = surface.bare_type(payload.element());
            match payload {
                Payload::One { .. } => format!(", item:{item}"),
                Payload::Many { .. } => format!(", items:{item}"),
                Payload::OneOrMany { .. } => format!(", item:{item}, items:{item}"),
            }
        }
    };
    lines.push(format!("{method}: {response}{payload}"));
    lines
}

/// The type that a response is read as.
fn response_type(surface: &Surface, response: &Response) -> String {
    match response.main() {
        None => "Empty".into(),
        Some(Content::Text(_) | Content::Events(_)) => "Text".into(),
        Some(Content::Bytes(_)) => "Bytes".into(),
        Some(Content::Json { ty, .. }) => surface.full_type(ty),
    }
}
