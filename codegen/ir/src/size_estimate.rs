//! Bulk knows about how many bytes a value takes where it stands.

use crate::{Api, Prim, Shape, Type, TypeId};
use std::collections::BTreeSet;

/// From here on a value is better held elsewhere.
pub const LARGE: usize = 512;
/// No value is looked into deeper.
const DEEPEST: usize = 8;

/// The bulk of a value of this type; what contains itself is held elsewhere.
pub fn of(api: &Api, knots: &BTreeSet<(TypeId, TypeId)>, ty: &Type) -> usize {
    at(api, knots, ty, 0)
}

fn at(api: &Api, knots: &BTreeSet<(TypeId, TypeId)>, ty: &Type, depth: usize) -> usize {
    if depth > DEEPEST {
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
                    Some(inner) if knots.contains(&(*id, inner)) => 8,
                    _ => at(api, knots, &field.ty, depth + 1),
                });
                8 + fields.sum::<usize>()
            }
            Shape::Enum(_) => 24,
            Shape::Union(union) => {
                let arms = union.arms().into_iter();
                let arms = arms.map(|(_, arm)| at(api, knots, arm, depth + 1).min(LARGE));
                8 + arms.max().unwrap_or(0)
            }
            Shape::Alias(_) => 8,
        },
        Type::Nullable(_) | Type::Limited(..) => 8,
    }
}
