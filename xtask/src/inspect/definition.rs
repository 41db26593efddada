//! A definition entry knows which keys describe a named type.

use super::{
    Place, Places,
    phrase::{self, Bounds, Exact},
};
use ir::{
    AdditionalProperties, Api, Checked, Flow, JsonKind, Record, Repr, Sensitivity, Shape,
    Stability, TypeDef, TypeId, Union, Wire,
};
use serde::Serialize;

#[derive(Serialize)]
pub struct Definition<'a> {
    name: String,
    wire_names: Vec<&'a str>,
    kind: &'static str,
    sent: bool,
    received: bool,
    resources: Vec<String>,
    fields: Vec<Field<'a>>,
    rest: Option<String>,
    values: Vec<Exact>,
    variants: Vec<Variant<'a>>,
    tell: Option<Tell<'a>>,
    arms: Vec<Arm<'a>>,
    of: Option<String>,
    summary: Option<&'a str>,
    at: Option<Place>,
}

#[derive(Serialize)]
struct Field<'a> {
    name: String,
    wire: &'a str,
    #[serde(rename = "type")]
    ty: String,
    format: Option<String>,
    required: bool,
    nullable: bool,
    read_only: bool,
    write_only: bool,
    secret: bool,
    default: Option<Exact>,
    constant: Option<Exact>,
    limits: Option<Bounds<'a>>,
    deprecated: bool,
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct Variant<'a> {
    name: String,
    value: Exact,
    deprecated: bool,
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct Tell<'a> {
    by: &'static str,
    field: Option<&'a str>,
}

#[derive(Serialize)]
struct Arm<'a> {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    select: Vec<&'a str>,
}

pub fn of<'a>(
    checked: &'a Checked,
    id: TypeId,
    def: &'a TypeDef,
    places: &Places<'_>,
) -> Definition<'a> {
    let (api, facts) = (checked.api(), checked.analysis());
    let none = Definition {
        name: phrase::camel(&def.name),
        wire_names: def.wires.iter().map(Wire::as_str).collect(),
        kind: "",
        sent: facts.reach(id).request,
        received: facts.reach(id).response,
        resources: facts
            .users(id)
            .map(|user| phrase::snake(&api.resources[user].name))
            .collect(),
        fields: Vec::new(),
        rest: None,
        values: Vec::new(),
        variants: Vec::new(),
        tell: None,
        arms: Vec::new(),
        of: None,
        summary: def.docs.summary.as_deref(),
        at: places.of(def.span),
    };
    match &def.shape {
        Shape::Record(record) => Definition {
            kind: "record",
            fields: record.fields.iter().map(|one| field(api, one)).collect(),
            rest: rest(api, record),
            ..none
        },
        Shape::Enum(values) => {
            let value = |value: &ir::Value| match values.repr {
                Repr::Text => serde_json::value::to_raw_value(value.wire.as_str()),
                Repr::Integer => {
                    serde_json::value::RawValue::from_string(value.wire.as_str().to_owned())
                }
            };
            let variant = |one: &'a ir::Value| {
                Some(Variant {
                    name: phrase::camel(&one.name),
                    value: value(one).ok()?,
                    deprecated: one.stability == Stability::Deprecated,
                    summary: one.docs.summary.as_deref(),
                })
            };
            Definition {
                kind: "enum",
                values: values
                    .values
                    .iter()
                    .filter_map(|one| value(one).ok())
                    .collect(),
                variants: values.values.iter().filter_map(variant).collect(),
                ..none
            }
        }
        Shape::Union(union) => Definition {
            kind: "union",
            tell: Some(tell(union)),
            arms: arms(api, union),
            ..none
        },
        Shape::Alias(ty) => Definition {
            kind: "alias",
            of: Some(phrase::part(api, ty)),
            ..none
        },
    }
}

fn field<'a>(api: &Api, field: &'a ir::Field) -> Field<'a> {
    Field {
        name: phrase::snake(&field.name),
        wire: field.wire.as_str(),
        ty: phrase::ty(api, &field.ty),
        format: phrase::format(&field.ty),
        required: phrase::is_required(&field.presence),
        nullable: field.ty.is_nullable(),
        read_only: field.flow == Flow::Response,
        write_only: field.flow == Flow::Request,
        secret: field.sensitivity == Sensitivity::Secret,
        default: phrase::default(&field.presence),
        constant: phrase::constant(&field.presence),
        limits: phrase::limits(&field.ty),
        deprecated: field.stability == Stability::Deprecated,
        summary: field.docs.summary.as_deref(),
    }
}

/// What other keys hold: a type, `refused`, or nothing when nothing is said.
fn rest(api: &Api, record: &Record) -> Option<String> {
    match &record.additional_properties {
        AdditionalProperties::Unsaid => None,
        AdditionalProperties::Refused => Some("refused".to_owned()),
        AdditionalProperties::Typed(ty) => Some(phrase::part(api, ty)),
    }
}

fn tell(union: &Union) -> Tell<'_> {
    let field = match union {
        Union::Tag { field, .. } | Union::Sibling { field, .. } => Some(field.as_str()),
        Union::Kind(_) | Union::LookupKey(_) | Union::Overlap(_) => None,
    };
    Tell {
        by: union.tell(),
        field,
    }
}

fn arms<'a>(api: &Api, union: &'a Union) -> Vec<Arm<'a>> {
    let select: Vec<Vec<&str>> = match union {
        Union::Tag { arms, .. } | Union::Sibling { arms, .. } => arms
            .iter()
            .map(|arm| arm.by.iter().map(String::as_str).collect())
            .collect(),
        Union::Kind(arms) => arms.iter().map(|arm| vec![kind(arm.by)]).collect(),
        Union::LookupKey(arms) | Union::Overlap(arms) => arms
            .iter()
            .map(|arm| arm.by.iter().map(Wire::as_str).collect())
            .collect(),
    };
    let arms = union.arms().into_iter().zip(select);
    arms.map(|((name, ty), select)| Arm {
        name: phrase::camel(name),
        ty: phrase::part(api, ty),
        select,
    })
    .collect()
}

fn kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Bool => "boolean",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::String => "string",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}
