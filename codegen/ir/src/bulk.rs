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
    match resolve(api, ty) {
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

/// The type without bounds, null at its top and names that only stand for another type.
fn resolve<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    let mut ty = ty.bare();
    // No chain of names is longer than there are names.
    for _ in 0..api.types.len() {
        match ty {
            Type::Def(id) => match &api.types[*id].shape {
                Shape::Alias(inner) => ty = inner.bare(),
                Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) => break,
            },
            Type::Prim(_)
            | Type::List(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Limited(..)
            | Type::Any(_) => break,
        }
    }
    ty
}
