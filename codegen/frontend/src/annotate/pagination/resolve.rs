//! Types behind aliases.

use ir::{Arena, Record, Shape, Type, TypeDef};

/// The record that a type is, if it is one.
pub fn resolve_record<'a>(ty: &Type, types: &'a Arena<TypeDef>) -> Option<&'a Record> {
    let mut ty = ty.bare();
    for _ in 0..types.len() {
        match &types[ty.def()?].shape {
            Shape::Record(record) => return Some(record),
            Shape::Alias(inner) => ty = inner.bare(),
            Shape::Enum(_) | Shape::Union(_) => return None,
        }
    }
    None
}

/// A type without the aliases around it.
pub fn resolve_alias<'a>(ty: &'a Type, types: &'a Arena<TypeDef>) -> &'a Type {
    let mut ty = ty.bare();
    for _ in 0..types.len() {
        match ty.def().map(|id| &types[id].shape) {
            Some(Shape::Alias(inner)) => ty = inner.bare(),
            _ => break,
        }
    }
    ty
}
