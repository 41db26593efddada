//! Unions of examples: which arm is shown.

use super::{ExampleValue, ExampleValues, Extent, Required};
use ir::{Arm, Flow, Literal, Shape, TagValue, Type, TypeId, Union, Wire};

impl<'a> ExampleValues<'a> {
    pub(super) fn union(
        &mut self,
        id: TypeId,
        union: &'a Union,
        mut required: Required<'a>,
    ) -> ExampleValue {
        let arms = union.arms();
        let index = match (self.extent, union) {
            // The sibling field names the arm already.
            (_, Union::Sibling { .. }) | (Extent::Telling | Extent::Required, _) => {
                self.arm(id, &arms)
            }
            (Extent::All, _) => self.next_arm(id, &arms),
        };
        let ty = arms[index].1;
        match union {
            Union::Tag { field, arms } => {
                // A union around this one may be selected by the same field, whose text is decided already.
                let decided = required
                    .texts
                    .iter()
                    .find(|(wire, _)| wire == field)
                    .cloned();
                match decided {
                    Some((_, text)) => {
                        let selects =
                            |arm: &Arm<Vec<TagValue>>| arm.by.iter().any(|by| by.text() == text);
                        let index = arms.iter().position(selects).unwrap_or(index);
                        let value = self.value(&arms[index].ty, required);
                        return ExampleValue::Arm(index, Box::new(value));
                    }
                    None => {
                        let value = arms[index].by.first();
                        required
                            .texts
                            .extend(value.map(|value| (field.clone(), value.text())));
                    }
                }
            }
            Union::Overlap(arms) => required.fields.extend(self.distinguishing(arms, index)),
            Union::Kind(_) | Union::Key(_) | Union::Sibling { .. } => {}
        }
        ExampleValue::Arm(index, Box::new(self.value(ty, required)))
    }

    /// The arm of an example: the first that admits a configured value, or the first that is not recursive.
    pub(super) fn arm(&self, id: TypeId, arms: &[(&ir::Name, &'a Type)]) -> usize {
        let admits = |literal: &Literal| {
            arms.iter().position(|(_, ty)| match self.api.resolve(ty) {
                Type::Prim(prim) => ExampleValue::of_literal(literal, prim).is_some(),
                Type::Def(id) => match (&self.api.types[*id].shape, literal) {
                    (Shape::Enum(values), Literal::Text(text)) => values
                        .values
                        .iter()
                        .any(|value| value.wire.as_str() == text),
                    _ => false,
                },
                _ => false,
            })
        };
        let configured = self.configured().find_map(admits);
        let ends = |(_, ty): &(&ir::Name, &'a Type)| ty.def() != Some(id) && !self.is_recursive(ty);
        configured
            .or_else(|| arms.iter().position(ends))
            .unwrap_or(0)
    }

    /// The arm that is next in turn, of those that are not recursive. Operations begin with different ones.
    fn next_arm(&mut self, id: TypeId, arms: &[(&ir::Name, &'a Type)]) -> usize {
        let ends = |index: &usize| {
            let ty = arms[*index].1;
            ty.def() != Some(id) && !self.is_recursive(ty)
        };
        let finite: Vec<usize> = (0..arms.len()).filter(ends).collect();
        let first = self.operation.id.bytes().map(usize::from).sum();
        let turn = self.made.entry(id).or_insert(first);
        *turn += 1;
        let chosen = turn.checked_rem(finite.len()).map(|index| finite[index]);
        chosen.unwrap_or(0)
    }

    /// A field that this arm has and, if possible, no other.
    fn distinguishing(&self, arms: &[Arm<Vec<Wire>>], index: usize) -> Option<Wire> {
        let Type::Def(id) = self.api.resolve(&arms[index].ty) else {
            return None;
        };
        let Shape::Record(record) = &self.api.types[*id].shape else {
            return None;
        };
        let fields = || {
            record
                .fields
                .iter()
                .filter(|field| field.flow != Flow::Response)
        };
        if fields().any(|field| field.presence.is_required()) {
            return None;
        }
        let shared = |wire: &Wire| {
            let mut others = arms.iter().enumerate().filter(|(other, _)| *other != index);
            others.any(|(_, arm)| arm.by.contains(wire))
        };
        let own = fields().find(|field| !shared(&field.wire));
        let found = own.or_else(|| fields().next());
        found.map(|field| field.wire.clone())
    }
}
