//! Definitions of named types.

pub mod shapes;
pub mod types;

use ir::{
    AdditionalProperties, Arm, Enum, Field, Flow, Literal as JsonLiteral, Presence, Record, Repr,
    Shape, TagValue, Type, TypeId, Union,
};

use self::types::{Direction, TypeFile};
use super::docs;
use super::syntax::{WIDTH, key, quote, union as union_text};
use crate::common::facts::record_facts;

/// The definitions of a type: one, or one for each direction if they differ.
pub fn definitions(file: &TypeFile, id: TypeId) -> Vec<String> {
    let reach = file.names.facts.reach(id);
    let direction = match reach.response {
        true => Direction::Response,
        false => Direction::Request,
    };
    let mut found = vec![definition(file, id, file.names.type_name(id), direction)];
    if let Some(name) = file.names.input_name(id) {
        found.push(definition(file, id, name, Direction::Request));
    }
    found
}

fn definition(file: &TypeFile, id: TypeId, name: &str, direction: Direction) -> String {
    let def = &file.names.api.types[id];
    let mut lines = docs::paragraphs(&def.docs);
    if let Shape::Record(record) = &def.shape {
        lines = docs::with_facts(lines, record_facts(record), ir::Stability::Stable);
    }
    if file.names.input_name(id) == Some(name) {
        lines.push(format!(
            "This is {{@link {}}} as it is sent.",
            file.names.type_name(id)
        ));
    }
    let docs = docs::comment(0, &lines);
    let body = match &def.shape {
        Shape::Record(shape) => record(file, name, shape, direction),
        Shape::Enum(values) => enumeration(file, name, values),
        Shape::Union(shape) => {
            let members = union_members(file, shape, direction);
            union_text(0, &format!("export type {name} ="), &members, ";")
        }
        Shape::Alias(ty) => format!("export type {name} = {};", file.full(ty, direction)),
    };
    format!("{docs}{body}\n")
}

fn record(file: &TypeFile, name: &str, record: &Record, direction: Direction) -> String {
    let fields: Vec<&Field> = record
        .fields
        .iter()
        .filter(|field| includes(direction, field))
        .collect();
    let rest = match &record.additional_properties {
        AdditionalProperties::Typed(ty) if fields.is_empty() => Some(file.full(ty, direction)),
        AdditionalProperties::Typed(_) => Some("unknown".into()),
        // Nothing is known of the object but that it is one.
        AdditionalProperties::Unspecified if fields.is_empty() => Some("unknown".into()),
        AdditionalProperties::Forbidden if fields.is_empty() => Some("never".into()),
        AdditionalProperties::Unspecified | AdditionalProperties::Forbidden => None,
    };
    let mut out = format!("export interface {name} {{\n");
    for one in fields {
        out.push_str(&docs::comment(2, &docs::field(one)));
        out.push_str(&field(file, one, direction));
    }
    if let Some(rest) = rest {
        out.push_str(&format!("  [key: string]: {rest};\n"));
    }
    out + "}"
}

/// Whether a field is part of its type in a direction.
pub fn includes(direction: Direction, field: &Field) -> bool {
    match direction {
        Direction::Request => field.flow != Flow::Response,
        Direction::Response => field.flow != Flow::Request,
    }
}

fn field(file: &TypeFile, field: &Field, direction: Direction) -> String {
    let optional = match &field.presence {
        Presence::Required | Presence::Constant(_) => "",
        Presence::Optional | Presence::Default(_) => "?",
    };
    let (name, ty) = (key(field.wire.as_str()), field_type(file, field, direction));
    union_text(2, &format!("  {name}{optional}:"), &[ty], ";\n")
}

/// The type of a field.
pub fn field_type(file: &TypeFile, field: &Field, direction: Direction) -> String {
    match &field.presence {
        Presence::Required | Presence::Optional | Presence::Default(_) => {
            file.full(&field.ty, direction)
        }
        Presence::Constant(literal) => constant(file, &field.ty, literal, direction),
    }
}

/// The type of a field that has only one value.
fn constant(file: &TypeFile, ty: &Type, literal: &JsonLiteral, direction: Direction) -> String {
    match literal {
        JsonLiteral::Text(text) => quote(text),
        JsonLiteral::Bool(value) => value.to_string(),
        JsonLiteral::Number(text) if text.parse::<f64>().is_ok_and(f64::is_finite) => text.clone(),
        JsonLiteral::Number(_) | JsonLiteral::Null | JsonLiteral::Json(_) => {
            file.full(ty, direction)
        }
    }
}

/// The values of an enum, in the order of the API.
pub fn literals(values: &Enum) -> Vec<String> {
    let known = values.values.iter();
    let known = known.map(|value| match values.repr {
        Repr::Text => quote(value.wire.as_str()),
        Repr::Integer => value.wire.as_str().to_owned(),
    });
    known.collect()
}

fn enumeration(file: &TypeFile, name: &str, values: &Enum) -> String {
    let open = match values.repr {
        Repr::Text => "Open",
        Repr::Integer => "OpenInteger",
    };
    // Descending, because an ascending list can equal text of a reference page.
    let members: Vec<String> = literals(values).into_iter().rev().collect();
    let open = file.runtime(open);
    let flat = format!("export type {name} = {open}<{}>;", members.join(" | "));
    if flat.chars().count() <= WIDTH {
        return flat;
    }
    let line = format!("  {}", members.join(" | "));
    if line.chars().count() <= WIDTH {
        return format!(
            "export type {name} = {open}<
{line}
>;"
        );
    }
    let members: Vec<String> = members
        .iter()
        .map(|member| format!("  | {member}"))
        .collect();
    format!(
        "export type {name} = {open}<
{}
>;",
        members.join(
            "
"
        )
    )
}

/// The members of a union.
pub fn union_members(file: &TypeFile, union: &Union, direction: Direction) -> Vec<String> {
    let plain = |ty: &Type| file.full(ty, direction);
    let mut members: Vec<String> = match union {
        Union::Tag { field, arms } => {
            let mut members: Vec<String> = arms
                .iter()
                .map(|arm| tagged(file, field.as_str(), arm, direction))
                .collect();
            if direction == Direction::Response {
                let unknown = file.runtime("UnknownVariant");
                members.push(format!("{unknown}<{}>", quote(field.as_str())));
            }
            members
        }
        Union::Kind(arms) => arms.iter().map(|arm| plain(&arm.ty)).collect(),
        Union::Sibling { arms, .. } => arms.iter().map(|arm| plain(&arm.ty)).collect(),
        Union::Key(arms) | Union::Overlap(arms) => arms.iter().map(|arm| plain(&arm.ty)).collect(),
    };
    let mut seen = Vec::new();
    members.retain(|member| {
        let is_new = !seen.contains(member);
        seen.push(member.clone());
        is_new
    });
    members
}

/// An arm whose tag has only the values that select it, so that a comparison with the tag narrows the union.
fn tagged(file: &TypeFile, tag: &str, arm: &Arm<Vec<TagValue>>, direction: Direction) -> String {
    let name = file.full(&arm.ty, direction);
    let api = file.names.api;
    let is_literal = match api.resolve(&arm.ty) {
        Type::Def(id) => match &api.types[*id].shape {
            Shape::Record(record) => record.fields.iter().any(|field| {
                field.wire.as_str() == tag
                    && matches!((&field.presence, arm.by.as_slice()),
                        (Presence::Constant(literal), [only]) if *literal == only.literal())
            }),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => false,
        },
        _ => false,
    };
    if is_literal {
        return name;
    }
    let spelled = |value: &TagValue| match value {
        TagValue::Text(text) => quote(text),
        TagValue::Integer(_) | TagValue::Bool(_) => value.text().to_owned(),
    };
    let values: Vec<String> = arm.by.iter().map(spelled).collect();
    let flat = format!("({name} & {{ {}: {} }})", key(tag), values.join(" | "));
    if flat.chars().count() + 5 <= WIDTH {
        return flat;
    }
    let values = union_text(6, &format!("      {}:", key(tag)), &values, ";");
    format!("({name} & {{\n{values}\n    }})")
}
