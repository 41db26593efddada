//! Aliases know where they end, and which never do.

use super::lowerer::Lowerer;
use crate::diagnostic_codes;
use ir::{Arm, JsonKind, Name, Shape, Type, TypeDef, TypeId, Union, Untyped, each_part};
use std::collections::BTreeSet;

impl Lowerer<'_, '_> {
    /// The definition behind a type, through aliases.
    pub(super) fn definition(&self, ty: &Type) -> Option<&TypeDef> {
        let mut ty = ty;
        for _ in 0..self.types.len() {
            let def = &self.types[ty.def()?];
            match &def.shape {
                Shape::Alias(inner) => ty = inner,
                _ => return Some(def),
            }
        }
        None
    }

    /// An alias of itself has no values: reports it. One that holds itself only in a list or a map has
    /// values, but needs a type of its own: a union of one arm.
    pub(super) fn settle_aliases(&mut self) {
        for id in self.types.ids().collect::<Vec<_>>() {
            if self.reaches_itself(id, &|ty| ty.def().into_iter().collect()) {
                self.report_endless(id);
                self.types[id].shape = Shape::Alias(Type::Any(Untyped::Silent));
            } else if self.reaches_itself(id, &held)
                && let Shape::Alias(ty) = &self.types[id].shape
            {
                let (name, by) = match ty.bare() {
                    Type::Map(_) => ("map", JsonKind::Object),
                    _ => ("list", JsonKind::Array),
                };
                let (name, ty) = (Name::new(name), ty.clone());
                self.types[id].shape = Shape::Union(Union::Kind(vec![Arm { name, ty, by }]));
            }
        }
    }

    /// Whether an alias leads back to itself through nothing but aliases.
    fn reaches_itself(&self, id: TypeId, leads_to: &dyn Fn(&Type) -> Vec<TypeId>) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![id];
        while let Some(at) = open.pop() {
            if let Shape::Alias(ty) = &self.types[at].shape {
                for next in leads_to(ty) {
                    if next == id {
                        return true;
                    }
                    if seen.insert(next) {
                        open.push(next);
                    }
                }
            }
        }
        false
    }

    fn report_endless(&mut self, id: TypeId) {
        let def = &self.types[id];
        let called = match def.wires.first() {
            // What is made of itself was reported when its parts were gathered.
            Some(wire) if self.looped.contains(wire.as_str()) => return,
            Some(wire) => wire.as_str().to_owned(),
            None => format!("{:?}", def.name),
        };
        let message = format!("`{called}` is described by nothing but itself");
        let help = "take one of the references away";
        self.report
            .add_with_help(&diagnostic_codes::ALL_OF_LOOP, def.span, message, help);
    }
}

/// Every named type in a type.
fn held(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    each_part(ty, &mut |part| {
        if let Type::Def(id) = part {
            found.push(*id);
        }
    });
    found
}
