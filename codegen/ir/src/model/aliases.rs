//! Types behind aliases. No chain of aliases is longer than there are types.

use super::types::{Record, Shape, Type, TypeDef};
use crate::arena::Arena;

impl Arena<TypeDef> {
    /// The type without bounds, without null at its top, and without aliases.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty.bare();
        for _ in 0..self.len() {
            match self.alias_target(ty) {
                Some(target) => ty = target.bare(),
                None => break,
            }
        }
        ty
    }

    /// The type without bounds and aliases. Null stays: an alias of a nullable type is resolved to `Nullable`.
    pub fn resolve_aliases<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty.unlimited();
        for _ in 0..self.len() {
            match self.alias_target(ty) {
                Some(target) => ty = target.unlimited(),
                None => break,
            }
        }
        ty
    }

    /// The record that a type is behind its aliases, if it is one.
    pub fn record(&self, ty: &Type) -> Option<&Record> {
        match &self[self.resolve(ty).def()?].shape {
            Shape::Record(record) => Some(record),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => None,
        }
    }

    /// What a type is an alias of.
    fn alias_target(&self, ty: &Type) -> Option<&Type> {
        let Type::Def(id) = ty else {
            return None;
        };
        match &self[*id].shape {
            Shape::Alias(inner) => Some(inner),
            Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) => None,
        }
    }
}
