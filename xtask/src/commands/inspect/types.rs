//! JSON entries for named types.

use super::{
    format::{self, ConstraintsEntry, ExactJson},
    location::{Locations, SpecLocation},
};
use ir::{
    AdditionalProperties, Api, Checked, Flow, JsonKind, Record, Repr, Sensitivity, Shape,
    Stability, TagValue, TypeDef, TypeId, Union, Wire,
};
use serde::Serialize;

#[derive(Serialize)]
pub struct TypeEntry<'a> {
    name: String,
    wire_names: Vec<&'a str>,
    kind: &'static str,
    sent: bool,
    received: bool,
    resources: Vec<String>,
    fields: Vec<FieldEntry<'a>>,
    additional_properties: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    constraints: Option<ConstraintsEntry<'a>>,
    values: Vec<ExactJson>,
    variants: Vec<VariantEntry<'a>>,
    discriminator: Option<DiscriminatorEntry<'a>>,
    arms: Vec<ArmEntry<'a>>,
    target: Option<String>,
    summary: Option<&'a str>,
    location: Option<SpecLocation>,
}

#[derive(Serialize)]
struct FieldEntry<'a> {
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
    default: Option<ExactJson>,
    constant: Option<ExactJson>,
    constraints: Option<ConstraintsEntry<'a>>,
    deprecated: bool,
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct VariantEntry<'a> {
    name: String,
    value: ExactJson,
    deprecated: bool,
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct DiscriminatorEntry<'a> {
    by: &'static str,
    field: Option<&'a str>,
}

#[derive(Serialize)]
struct ArmEntry<'a> {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    select: Vec<&'a str>,
}

pub fn type_entry<'a>(
    checked: &'a Checked,
    id: TypeId,
    def: &'a TypeDef,
    locations: &Locations<'_>,
) -> TypeEntry<'a> {
    let (api, facts) = (checked.api(), checked.analysis());
    let empty = TypeEntry {
        name: format::camel(&def.name),
        wire_names: def.wires.iter().map(Wire::as_str).collect(),
        kind: "",
        sent: facts.reach(id).request,
        received: facts.reach(id).response,
        resources: facts
            .users(id)
            .map(|user| format::snake(&api.resources[user].name))
            .collect(),
        fields: Vec::new(),
        additional_properties: None,
        constraints: None,
        values: Vec::new(),
        variants: Vec::new(),
        discriminator: None,
        arms: Vec::new(),
        target: None,
        summary: def.docs.summary.as_deref(),
        location: locations.of(def.span),
    };
    match &def.shape {
        Shape::Record(record) => TypeEntry {
            kind: "record",
            fields: record.fields.iter().map(|one| field(api, one)).collect(),
            additional_properties: additional_properties(api, record),
            constraints: format::record_constraints(record),
            ..empty
        },
        Shape::Enum(values) => {
            let value = |value: &ir::Value| match values.repr {
                Repr::Text => serde_json::value::to_raw_value(value.wire.as_str()),
                Repr::Integer => {
                    serde_json::value::RawValue::from_string(value.wire.as_str().to_owned())
                }
            };
            let variant = |one: &'a ir::Value| {
                Some(VariantEntry {
                    name: format::camel(&one.name),
                    value: value(one).ok()?,
                    deprecated: one.stability == Stability::Deprecated,
                    summary: one.docs.summary.as_deref(),
                })
            };
            TypeEntry {
                kind: "enum",
                values: values
                    .values
                    .iter()
                    .filter_map(|one| value(one).ok())
                    .collect(),
                variants: values.values.iter().filter_map(variant).collect(),
                ..empty
            }
        }
        Shape::Union(union) => TypeEntry {
            kind: "union",
            discriminator: Some(discriminator(union)),
            arms: arms(api, union),
            ..empty
        },
        Shape::Alias(ty) => TypeEntry {
            kind: "alias",
            target: Some(format::part(api, ty)),
            ..empty
        },
    }
}

fn field<'a>(api: &Api, field: &'a ir::Field) -> FieldEntry<'a> {
    FieldEntry {
        name: format::snake(&field.name),
        wire: field.wire.as_str(),
        ty: format::ty(api, &field.ty),
        format: format::format(&field.ty),
        required: format::is_required(&field.presence),
        nullable: field.ty.is_nullable(),
        read_only: field.flow == Flow::Response,
        write_only: field.flow == Flow::Request,
        secret: field.sensitivity == Sensitivity::Secret,
        default: format::default(&field.presence),
        constant: format::constant(&field.presence),
        constraints: format::constraints(&field.ty),
        deprecated: field.stability == Stability::Deprecated,
        summary: field.docs.summary.as_deref(),
    }
}

/// The type of additional properties, `forbidden`, or `None` if the description does not say.
fn additional_properties(api: &Api, record: &Record) -> Option<String> {
    match &record.additional_properties {
        AdditionalProperties::Unspecified => None,
        AdditionalProperties::Forbidden => Some("forbidden".to_owned()),
        AdditionalProperties::Typed(ty) => Some(format::part(api, ty)),
    }
}

fn discriminator(union: &Union) -> DiscriminatorEntry<'_> {
    let field = match union {
        Union::Tag { field, .. } | Union::Sibling { field, .. } => Some(field.as_str()),
        Union::Kind(_) | Union::Key(_) | Union::Overlap(_) => None,
    };
    DiscriminatorEntry {
        by: union.discriminator(),
        field,
    }
}

fn arms<'a>(api: &Api, union: &'a Union) -> Vec<ArmEntry<'a>> {
    let select: Vec<Vec<&str>> = match union {
        Union::Tag { arms, .. } | Union::Sibling { arms, .. } => arms
            .iter()
            .map(|arm| arm.by.iter().map(TagValue::text).collect())
            .collect(),
        Union::Kind(arms) => arms.iter().map(|arm| vec![kind(arm.by)]).collect(),
        Union::Key(arms) | Union::Overlap(arms) => arms
            .iter()
            .map(|arm| arm.by.iter().map(Wire::as_str).collect())
            .collect(),
    };
    let arms = union.arms().into_iter().zip(select);
    arms.map(|((name, ty), select)| ArmEntry {
        name: format::camel(name),
        ty: format::part(api, ty),
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
