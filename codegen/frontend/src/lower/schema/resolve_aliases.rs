//! Aliases: following them to their definition, and replacing circular ones.

use crate::diagnostic_codes;
use crate::lower::lowerer::Lowerer;
use ir::{Arm, JsonKind, Name, Shape, Type, TypeDef, TypeId, Union, Untyped, each_part};
use std::collections::BTreeSet;

impl Lowerer<'_, '_> {
    /// The definition of a type after following aliases.
    pub(crate) fn definition(&self, ty: &Type) -> Option<&TypeDef> {
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

    /// Reports aliases of themselves, which have no values. An alias that contains itself only in a list or a
    /// map has values, and becomes a union of one arm, because an alias cannot be recursive.
    pub(crate) fn resolve_circular_aliases(&mut self) {
        for id in self.types.ids().collect::<Vec<_>>() {
            if self.reaches_itself(id, &|ty| ty.def().into_iter().collect()) {
                self.report_circular(id);
                self.types[id].shape = Shape::Alias(Type::Any(Untyped::Undescribed));
            } else if self.reaches_itself(id, &contained_types)
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

    /// Whether an alias reaches itself through aliases alone.
    fn reaches_itself(&self, id: TypeId, targets_of: &dyn Fn(&Type) -> Vec<TypeId>) -> bool {
        let mut seen = BTreeSet::new();
        let mut pending = vec![id];
        while let Some(current) = pending.pop() {
            if let Shape::Alias(ty) = &self.types[current].shape {
                for next in targets_of(ty) {
                    if next == id {
                        return true;
                    }
                    if seen.insert(next) {
                        pending.push(next);
                    }
                }
            }
        }
        false
    }

    fn report_circular(&mut self, id: TypeId) {
        let def = &self.types[id];
        let label = match def.wires.first() {
            // A circular `allOf` was reported when its parts were merged.
            Some(wire) if self.circular.contains(wire.as_str()) => return,
            Some(wire) => wire.as_str().to_owned(),
            None => format!("{:?}", def.name),
        };
        let message = format!("`{label}` is defined only by itself");
        let help = "remove one of the references in the cycle";
        self.report.add_with_help(
            &diagnostic_codes::CIRCULAR_DEFINITION,
            def.span,
            message,
            help,
        );
    }
}

/// All named types within a type.
fn contained_types(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    each_part(ty, &mut |part| {
        if let Type::Def(id) = part {
            found.push(*id);
        }
    });
    found
}
