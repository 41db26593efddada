//! Sentences that say where a type is used, for types without a description.

use std::collections::BTreeMap;

use ir::{Api, Content, Response, Shape, Type, TypeId};

use crate::markdown::code;

/// For each type a sentence about the first place that uses it.
pub fn sentences(api: &Api, types: &[String]) -> BTreeMap<TypeId, String> {
    let mut origins = BTreeMap::new();
    let mut add = |ty: &Type, sentence: &dyn Fn() -> String| {
        if let Some(id) = named_type(ty) {
            origins.entry(id).or_insert_with(sentence);
        }
    };
    for (_, operation) in api.operations() {
        let id = code(&operation.id);
        if let Some(Content::Json(ty)) = operation.body.as_ref().map(|body| &body.content) {
            add(ty, &|| format!("The request body of {id}."));
        }
        for content in contents(&operation.responses) {
            match content {
                Content::Json(ty) => add(ty, &|| format!("The response of {id}.")),
                Content::Events(ty) => add(ty, &|| format!("An event of {id}.")),
                Content::Text(_) | Content::Bytes(_) => {}
            }
        }
        for content in contents(&operation.errors) {
            if let Content::Json(ty) = content {
                add(ty, &|| format!("The error response of {id}."));
            }
        }
        for param in &operation.params {
            let wire = param.wire.as_str();
            add(&param.ty, &|| {
                format!("The parameter {} of {id}.", code(wire))
            });
        }
    }
    for (owner, def) in api.types.iter() {
        let owner = code(&types[owner.index()]);
        match &def.shape {
            Shape::Record(record) => {
                for field in &record.fields {
                    let wire = field.wire.as_str();
                    add(&field.ty, &|| {
                        format!("The field {} of {owner}.", code(wire))
                    });
                }
            }
            Shape::Union(union) => {
                for (_, ty) in union.arms() {
                    add(ty, &|| format!("A variant of {owner}."));
                }
            }
            Shape::Alias(ty) => add(ty, &|| format!("The value of {owner}.")),
            Shape::Enum(_) => {}
        }
    }
    origins
}

fn contents(responses: &[Response]) -> impl Iterator<Item = &Content> {
    responses.iter().flat_map(|response| &response.contents)
}

/// The named type in a type, also inside lists and maps.
fn named_type(ty: &Type) -> Option<TypeId> {
    match ty.bare() {
        Type::Def(id) => Some(*id),
        Type::List(element) | Type::Map(element) => named_type(element),
        Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => None,
    }
}
