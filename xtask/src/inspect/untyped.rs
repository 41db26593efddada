//! The untyped list knows every place that admits any JSON, and why.

use super::{Place, Places, phrase};
use ir::{Api, Reply, Rest, Shape, Site, Type};
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
fn each(api: &Api) -> Vec<(String, &'static str, Site)> {
    let mut holes = Vec::new();
    let mut look = |place: &dyn Fn() -> String, ty: &Type, site: Site| {
        if let Some(reason) = hole(ty) {
            holes.push((place(), reason, site));
        }
    };
    for (_, operation) in api.operations() {
        for param in &operation.params {
            look(
                &|| format!("{} {}", operation.id, param.wire.as_str()),
                &param.ty,
                param.site,
            );
        }
        if let Some((body, ty)) = operation
            .body
            .as_ref()
            .and_then(|body| Some((body, body.content.ty()?)))
        {
            look(&|| format!("{} request", operation.id), ty, body.site);
        }
        for reply in operation.replies.iter().chain(&operation.errors) {
            for ty in types(reply) {
                look(&|| format!("{} reply", operation.id), ty, operation.site);
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
                        field.site,
                    );
                }
                if let Rest::Typed(ty) = &record.rest {
                    look(&|| format!("{name}, other keys"), ty, def.site);
                }
            }
            Shape::Enum(_) => {}
            Shape::Union(union) => {
                for (arm, ty) in union.arms() {
                    look(&|| format!("{name}::{}", phrase::camel(arm)), ty, def.site);
                }
            }
            Shape::Alias(ty) => look(&|| name.clone(), ty, def.site),
        }
    }
    holes
}

fn types(reply: &Reply) -> impl Iterator<Item = &Type> {
    reply.contents.iter().filter_map(|content| content.ty())
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
