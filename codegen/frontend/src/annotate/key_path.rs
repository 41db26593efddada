//! Lookup of key paths in the types of request and response bodies.

use ir::{Api, Content, Operation, Shape, Type, TypeId, Wire};

/// A field of a record.
pub type FieldLocation = (TypeId, Wire);

/// The possible types at the end of a key path. Empty if a key does not exist. `*` and numbers select the
/// elements of a list.
pub fn resolve<'a>(api: &'a Api, from: &'a Type, path: &[Wire]) -> Vec<&'a Type> {
    path.iter().fold(vec![from], |types, key| {
        types
            .into_iter()
            .flat_map(|ty| resolve_key(api, ty, key.as_str(), 0))
            .collect()
    })
}

/// The types below one key. The depth limit ends cycles: a chain of aliases and unions cannot be longer than
/// the number of types.
fn resolve_key<'a>(api: &'a Api, ty: &'a Type, key: &str, depth: usize) -> Vec<&'a Type> {
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
            Shape::Alias(inner) => resolve_key(api, inner, key, depth + 1),
            Shape::Union(union) => union
                .arms()
                .into_iter()
                .flat_map(|(_, arm)| resolve_key(api, arm, key, depth + 1))
                .collect(),
            Shape::Enum(_) => Vec::new(),
        },
        Type::List(_) | Type::Prim(_) | Type::Nullable(_) | Type::Limited(..) => Vec::new(),
    }
}

/// The values of a type, if it is an enum.
pub fn enum_values(api: &Api, ty: &Type) -> Option<Vec<String>> {
    match &api.types[api.resolve(ty).def()?].shape {
        Shape::Enum(found) => {
            let values = found.values.iter();
            Some(values.map(|value| value.wire.as_str().to_owned()).collect())
        }
        Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
    }
}

/// The type of the JSON response of an operation on success.
pub fn response_body(operation: &Operation) -> Option<&Type> {
    let mut contents = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    contents.find_map(|content| match content {
        Content::Json { ty, .. } => Some(ty),
        Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
    })
}

/// The type of the JSON request body of an operation.
pub fn request_body(operation: &Operation) -> Option<&Type> {
    operation.body.as_ref().and_then(|body| body.content.ty())
}
