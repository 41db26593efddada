//! Probing knows where keys lead in the types of a body.

use ir::{Api, Content, Operation, Shape, Type, Wire};

/// What may stand at the end of the keys; nothing where some key leads nowhere. `*` and numbers lead into lists.
pub fn resolve<'a>(api: &'a Api, from: &'a Type, trail: &[Wire]) -> Vec<&'a Type> {
    trail.iter().fold(vec![from], |types, key| {
        types
            .into_iter()
            .flat_map(|ty| below(api, ty, key.as_str(), 0))
            .collect()
    })
}

/// The types below one key. A chain of aliases and unions is no longer than there are types.
fn below<'a>(api: &'a Api, ty: &'a Type, key: &str, depth: usize) -> Vec<&'a Type> {
    if depth > api.types.len() {
        return Vec::new();
    }
    let ty = ty.bare();
    match ty {
        Type::List(inner) if key == "*" || key.parse::<usize>().is_ok() => vec![inner],
        Type::Map(inner) => vec![inner],
        Type::Any(_) => vec![ty],
        Type::Def(id) => match &api.types[*id].shape {
            Shape::Record(record) => record
                .fields
                .iter()
                .filter(|field| field.wire.as_str() == key)
                .map(|field| &field.ty)
                .collect(),
            Shape::Alias(inner) => below(api, inner, key, depth + 1),
            Shape::Union(union) => union
                .arms()
                .into_iter()
                .flat_map(|(_, arm)| below(api, arm, key, depth + 1))
                .collect(),
            Shape::Enum(_) => Vec::new(),
        },
        Type::List(_) | Type::Prim(_) | Type::Nullable(_) | Type::Limited(..) => Vec::new(),
    }
}

/// The values that a type lists, if it is an enum.
pub fn values<'a>(api: &'a Api, ty: &'a Type) -> Option<Vec<String>> {
    let mut ty = ty.bare();
    for _ in 0..=api.types.len() {
        match &api.types[ty.def()?].shape {
            Shape::Alias(inner) => ty = inner.bare(),
            Shape::Enum(said) => {
                let texts = said
                    .values
                    .iter()
                    .map(|value| value.wire.as_str().to_owned());
                return Some(texts.collect());
            }
            Shape::Record(_) | Shape::Union(_) => return None,
        }
    }
    None
}

/// The JSON that an operation responses on success.
pub fn response(operation: &Operation) -> Option<&Type> {
    let mut contents = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    contents.find_map(|content| match content {
        Content::Json(ty) => Some(ty),
        Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
    })
}

/// The JSON that an operation is sent.
pub fn body(operation: &Operation) -> Option<&Type> {
    operation.body.as_ref().and_then(|body| body.content.ty())
}
