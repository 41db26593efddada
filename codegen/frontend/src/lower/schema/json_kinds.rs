//! The kinds of JSON values that types and schemas allow.

use super::all_of::MergedSchema;
use crate::lower::lowerer::Lowerer;
use ir::{Enum, JsonKind, Repr, Shape, Type, TypeId};

impl<'m> Lowerer<'m, '_> {
    /// The kinds of JSON values that a type allows. Empty if it allows any.
    pub(crate) fn kinds(&self, ty: &Type) -> Vec<JsonKind> {
        self.kinds_except(ty, &mut Vec::new())
    }

    /// The kinds of a type without those of types that were seen already: a union that contains itself adds nothing.
    fn kinds_except(&self, ty: &Type, seen: &mut Vec<TypeId>) -> Vec<JsonKind> {
        if let Some(id) = ty.bare().def() {
            if seen.contains(&id) {
                return Vec::new();
            }
            seen.push(id);
        }
        match ty.bare() {
            Type::Prim(ir::Prim::Bool) => vec![JsonKind::Bool],
            Type::Prim(ir::Prim::Int(_)) => vec![JsonKind::Integer],
            Type::Prim(ir::Prim::Float) => vec![JsonKind::Number],
            Type::Prim(ir::Prim::Text(_)) => vec![JsonKind::String],
            Type::List(_) => vec![JsonKind::Array],
            Type::Map(_) => vec![JsonKind::Object],
            Type::Def(id) => match &self.types[*id].shape {
                Shape::Record(_) => vec![JsonKind::Object],
                Shape::Enum(Enum {
                    repr: Repr::Text, ..
                }) => vec![JsonKind::String],
                Shape::Enum(Enum {
                    repr: Repr::Integer,
                    ..
                }) => vec![JsonKind::Integer],
                Shape::Union(union) => {
                    let mut kinds: Vec<_> = union
                        .arms()
                        .into_iter()
                        .flat_map(|(_, ty)| self.kinds_except(ty, seen))
                        .collect();
                    kinds.sort_unstable();
                    kinds.dedup();
                    kinds
                }
                Shape::Alias(inner) if inner.def() == Some(*id) => Vec::new(),
                Shape::Alias(inner) => self.kinds_except(inner, seen),
            },
            Type::Nullable(_) | Type::Limited(..) | Type::Any(_) => Vec::new(),
        }
    }

    /// The kind of JSON value that a schema without a union allows, as far as its keywords say so.
    pub(crate) fn kinds_of_schema(&self, schema: &MergedSchema<'m>) -> Vec<JsonKind> {
        if !schema.unions.is_empty() {
            return Vec::new();
        }
        match schema.ty {
            Some("object") => vec![JsonKind::Object],
            Some("array") => vec![JsonKind::Array],
            Some("string") => vec![JsonKind::String],
            Some("integer") => vec![JsonKind::Integer],
            Some("number") => vec![JsonKind::Number],
            Some("boolean") => vec![JsonKind::Bool],
            _ if schema.is_object() => vec![JsonKind::Object],
            _ if !schema.items.is_empty() => vec![JsonKind::Array],
            _ => Vec::new(),
        }
    }
}
