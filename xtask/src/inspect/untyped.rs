//! The untyped list knows every place that admits any JSON, and why.

use super::{Place, Places, phrase};
use ir::{AdditionalProperties, Api, Response, Shape, Span, Type};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(super) struct Hole {
    place: String,
    reason: &'static str,
    at: Option<Place>,
}

/// Every such place for the list of an API.
pub(super) fn of(api: &Api, places: &Places<'_>) -> Vec<Hole> {
    let holes = each(api).into_iter();
    let hole = |(place, reason, site)| Hole {
        place,
        reason,
        at: places.of(site),
    };
    holes.map(hole).collect()
}

/// How often each reason holds.
pub fn reasons(api: &Api) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for (_, reason, _) in each(api) {
        *counts.entry(reason).or_default() += 1;
    }
    counts
}

/// Every such place: in words, why, and where it was described.
fn each(api: &Api) -> Vec<(String, &'static str, Span)> {
    let mut holes = Vec::new();
    let mut look = |place: &dyn Fn() -> String, ty: &Type, site: Span| {
        if let Some(reason) = hole(ty) {
            holes.push((place(), reason, site));
        }
    };
    for (_, operation) in api.operations() {
        for param in &operation.params {
            look(
                &|| format!("{} {}", operation.id, param.wire.as_str()),
                &param.ty,
                param.span,
            );
        }
        if let Some((body, ty)) = operation
            .body
            .as_ref()
            .and_then(|body| Some((body, body.content.ty()?)))
        {
            look(&|| format!("{} request", operation.id), ty, body.span);
        }
        for response in operation.responses.iter().chain(&operation.errors) {
            for ty in types(response) {
                look(&|| format!("{} response", operation.id), ty, operation.span);
            }
        }
    }
    for (_, def) in api.types.iter() {
        let name = phrase::camel(&def.name);
        match &def.shape {
            Shape::Record(record) => {
                for field in &record.fields {
                    look(
                        &|| format!("{name}.{}", field.wire.as_str()),
                        &field.ty,
                        field.span,
                    );
                }
                if let AdditionalProperties::Typed(ty) = &record.additional_properties {
                    look(&|| format!("{name}, other keys"), ty, def.span);
                }
            }
            Shape::Enum(_) => {}
            Shape::Union(union) => {
                for (arm, ty) in union.arms() {
                    look(&|| format!("{name}::{}", phrase::camel(arm)), ty, def.span);
                }
            }
            Shape::Alias(ty) => look(&|| name.clone(), ty, def.span),
        }
    }
    holes
}

fn types(response: &Response) -> impl Iterator<Item = &Type> {
    response.contents.iter().filter_map(|content| content.ty())
}

/// The reason of the first part of a type that admits any JSON.
fn hole(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Any(why) => Some(why.reason()),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Limited(inner, _) => {
            hole(inner)
        }
        Type::Prim(_) | Type::Def(_) => None,
    }
}
