//! An outline knows what is believed of the crate of an API, so that a test can hold it against the crate.

use crate::{
    describe::{camel, snake},
    judge::{conversions, held, spell},
    raw_changes::{Names, Side},
};
use ir::{
    Checked, Content, InputMode, Operation, Optionality, Record, Repr, Resource, Response,
    ReturnKind, Server, Shape, TypeId, Union, name_lock::Storage,
};
use std::collections::BTreeSet;

/// What is believed, one line for each type, field, variant, conversion and method. Of a method it is the
/// number of arguments that follow the receiver; a call is called after the method that begins it.
pub fn outline(checked: &Checked) -> BTreeSet<String> {
    let names = Names::of(checked);
    let side = Side::of(checked, &names);
    let mut lines = BTreeSet::new();
    for (id, def) in side.api.types.iter() {
        let name = format!("types::{}", side.name(id));
        match &def.shape {
            Shape::Record(one) => lines.extend(record(side, id, &name, one)),
            Shape::Enum(one) => {
                let values = one.values.iter().map(|value| camel(&value.name));
                lines.extend(values.map(|value| format!("{name}::{value}")));
                let other = match one.repr {
                    Repr::Text => "UnknownValue",
                    Repr::Integer => "UnknownInteger",
                };
                lines.insert(format!("{name}::{}({other})", camel(&one.other())));
            }
            Shape::Union(one) => lines.extend(union(side, id, &name, one)),
            Shape::Alias(ty) => {
                lines.insert(format!("{name} = {}", spell(side, ty)));
            }
        }
        lines.insert(name);
    }
    let resources = side.api.resources.iter();
    lines.extend(resources.map(|one| format!("client.{}/0", snake(&one.name))));
    for (resource, operation) in side.api.operations() {
        lines.extend(call(side, resource, operation));
    }
    lines
}

fn record<'a>(side: Side<'a>, id: TypeId, name: &str, record: &'a Record) -> Vec<String> {
    let reach = side.facts.reach(id);
    let mut lines = vec![format!("{name}.unknown_fields: UnknownFields")];
    let mut asked = 0;
    for field in &record.fields {
        let word = snake(&field.name);
        let ty = room(side.facts.field_room(id, &field.ty), spell(side, &field.ty));
        let holding = Optionality::of(side.api, field, reach);
        lines.push(format!("{name}.{word}: {}", held(holding, &ty)));
        match field.input_mode(side.api, reach) {
            InputMode::Argument => asked += 1,
            InputMode::Setter => {
                lines.push(format!("{name}::{word}/1"));
                if holding == Optionality::Patch {
                    lines.push(format!("{name}::{word}_null/0"));
                }
            }
            InputMode::Never => {}
        }
    }
    if reach.request {
        lines.push(format!("{name}::new/{asked}"));
    }
    if asked == 0 || side.facts.is_bare(id) {
        lines.push(format!("{name}: Default"));
    }
    lines
}

fn union<'a>(side: Side<'a>, id: TypeId, name: &str, union: &'a Union) -> Vec<String> {
    let mut lines = vec![format!("{name}::{}(Json)", camel(&union.other()))];
    for (arm, ty) in union.arms() {
        let held = room(side.facts.room(id, arm), spell(side, ty));
        lines.push(format!("{name}::{}({held})", camel(arm)));
    }
    let sources = conversions(side, id, union).into_keys();
    lines.extend(sources.map(|source| format!("{name}: From<{source}>")));
    lines
}

fn room(room: Storage, ty: String) -> String {
    match room {
        Storage::Near => ty,
        Storage::Far => format!("Box<{ty}>"),
    }
}

fn call<'a>(side: Side<'a>, resource: &'a Resource, operation: &'a Operation) -> Vec<String> {
    let call = format!("{}.{}", snake(&resource.name), snake(&operation.name));
    let (mut lines, mut asked) = (Vec::new(), 0);
    if let Server::Caller(_) = operation.server {
        asked += 1;
    }
    let params = operation.params.iter();
    let params = params.map(|param| (snake(&param.name), operation.input_mode(param)));
    let body = operation.body.iter();
    for (word, given) in params.chain(body.map(|body| ("body".into(), body.input_mode()))) {
        match given {
            InputMode::Argument => asked += 1,
            InputMode::Setter => lines.push(format!("{call}::{word}/1")),
            InputMode::Never => {}
        }
    }
    lines.push(format!("{call}/{asked}"));
    if operation.events().is_some() {
        lines.push(format!("{call}::stream/0"));
    }
    let response = match operation.outcome(side.api) {
        ReturnKind::Bytes => "Bytes".into(),
        ReturnKind::One => back(side, &operation.responses[0]),
        ReturnKind::Several => "one of several".into(),
    };
    lines.push(format!("{call}: {response}"));
    lines
}

/// What a response is read as.
fn back<'a>(side: Side<'a>, response: &'a Response) -> String {
    match response.main() {
        None => "Empty".into(),
        Some(Content::Text(_) | Content::Events(_)) => "Text".into(),
        Some(Content::Bytes(_)) => "Bytes".into(),
        Some(Content::Json(ty)) => crate::judge::part(side, ty),
    }
}
