//! Size estimate: about how many bytes a value takes inline.

use ir::{Api, Prim, Shape, Type, TypeId};
use std::collections::BTreeSet;

/// The size from which an arm is boxed, so that one large arm does not make every value of a union large.
pub const LARGE: usize = 512;
/// Values nested deeper than this count as large.
const MAX_DEPTH: usize = 8;

/// The estimated size of a value of this type, where recursive edges are boxed.
pub fn of(api: &Api, recursive_edges: &BTreeSet<(TypeId, TypeId)>, ty: &Type) -> usize {
    at(api, recursive_edges, ty, 0)
}

fn at(api: &Api, recursive_edges: &BTreeSet<(TypeId, TypeId)>, ty: &Type, depth: usize) -> usize {
    if depth > MAX_DEPTH {
        return LARGE;
    }
    match api.resolve(ty) {
        Type::Prim(Prim::Bool) => 1,
        Type::Prim(Prim::Int(_) | Prim::Float) => 16,
        Type::Prim(Prim::Text(_)) | Type::List(_) | Type::Map(_) => 24,
        Type::Any(_) => 16,
        Type::Def(id) => match &api.types[*id].shape {
            Shape::Record(record) => {
                let fields = record.fields.iter().map(|field| match field.ty.def() {
                    Some(inner) if recursive_edges.contains(&(*id, inner)) => 8,
                    _ => at(api, recursive_edges, &field.ty, depth + 1),
                });
                8 + fields.sum::<usize>()
            }
            Shape::Enum(_) => 24,
            Shape::Union(union) => {
                let arms = union.arms().into_iter();
                let arms = arms.map(|(_, arm)| at(api, recursive_edges, arm, depth + 1).min(LARGE));
                8 + arms.max().unwrap_or(0)
            }
            Shape::Alias(_) => 8,
        },
        Type::Nullable(_) | Type::Limited(..) => 8,
    }
}
