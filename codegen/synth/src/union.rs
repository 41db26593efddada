//! Unions: which arm is written, and what makes a reader recognize it.

use super::{
    generator::{Context, Generator},
    mode::Mode,
};
use ir::{Arm, Shape, TagValue, Type, TypeId, Union, Wire};

impl<'a> Generator<'a> {
    pub(super) fn write_union(&mut self, id: TypeId, union: &'a Union, context: Context) {
        let arms = union.arms();
        let finite: Vec<usize> = (0..arms.len())
            .filter(|index| !self.is_recursive(arms[*index].1))
            .collect();
        let all: Vec<usize> = (0..arms.len()).collect();
        let index = self.choose_arm(id, if finite.is_empty() { &all } else { &finite });
        self.coverage.record(id, index);
        // An arm is never null, because a reader could not tell which arm it is.
        let ty = match arms[index].1 {
            Type::Nullable(inner) => inner,
            other => other,
        };
        match union {
            Union::Tag { field, arms } => {
                let mut field_texts = context.field_texts.to_vec();
                // A union nested in the arm may be selected by the same field, whose text is decided already.
                let decided = field_texts.iter().any(|(wire, _)| wire == field);
                if !decided && let Some(value) = self.choose_tag(ty, field, &arms[index].by) {
                    field_texts.push((field.clone(), value.text().to_owned()));
                }
                self.write_value(
                    ty,
                    Context {
                        field_texts: &field_texts,
                        ..context
                    },
                );
            }
            Union::Kind(_) | Union::Key(_) | Union::Sibling { .. } => self.write_value(ty, context),
            Union::Overlap(arms) => {
                let required_fields = self.distinguishing_fields(ty, arms, index);
                self.write_value(
                    ty,
                    Context {
                        required_fields: &required_fields,
                        ..context
                    },
                );
            }
        }
    }

    /// Chooses the least covered of these arms. For random values, every second choice is any arm.
    pub(super) fn choose_arm(&mut self, id: TypeId, candidates: &[usize]) -> usize {
        if self.mode == Mode::Random && self.rng.one_in(2) {
            return *self.rng.choose(candidates);
        }
        let least = candidates
            .iter()
            .map(|index| self.coverage.count(id, *index))
            .min();
        let rare: Vec<usize> = candidates
            .iter()
            .copied()
            .filter(|index| Some(self.coverage.count(id, *index)) == least)
            .collect();
        *self.rng.choose(&rare)
    }

    /// Chooses a value that selects an arm: the least covered one if the tag is an enum.
    fn choose_tag(&mut self, ty: &Type, field: &Wire, by: &[TagValue]) -> Option<TagValue> {
        let values = match self.field_type(ty, field).and_then(Type::def) {
            Some(id) => match &self.api.types[id].shape {
                Shape::Enum(values) => Some((id, values)),
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
            },
            None => None,
        };
        let count = |value: &TagValue| {
            values.and_then(|(id, values)| {
                let index = values
                    .values
                    .iter()
                    .position(|one| one.wire.as_str() == value.text())?;
                Some(self.coverage.count(id, index))
            })
        };
        let least = by.iter().map(count).min()?;
        let rare: Vec<&TagValue> = by.iter().filter(|value| count(value) == least).collect();
        Some((*self.rng.choose(&rare)).clone())
    }

    /// The type of a field of a record.
    fn field_type(&self, ty: &Type, wire: &Wire) -> Option<&'a Type> {
        match &self.api.types[ty.def()?].shape {
            Shape::Record(record) => record
                .fields
                .iter()
                .find(|field| field.wire == *wire)
                .map(|field| &field.ty),
            Shape::Alias(inner) => self.field_type(inner, wire),
            Shape::Union(_) | Shape::Enum(_) => None,
        }
    }

    /// The field that must be present so that a reader recognizes this arm: one that no other arm has, if
    /// there is one.
    fn distinguishing_fields(
        &mut self,
        ty: &Type,
        arms: &[Arm<Vec<Wire>>],
        index: usize,
    ) -> Vec<Wire> {
        let mut id = ty.def();
        while let Some(inner) = id {
            match &self.api.types[inner].shape {
                Shape::Alias(ty) => id = ty.def(),
                Shape::Record(record) => {
                    let sent = |wire: &Wire| {
                        let field = record.fields.iter().find(|field| field.wire == *wire);
                        field.is_some_and(|field| self.direction.includes(field.flow))
                    };
                    let shared = |wire: &Wire| {
                        let mut others =
                            arms.iter().enumerate().filter(|(other, _)| *other != index);
                        others.any(|(_, arm)| arm.by.contains(wire))
                    };
                    let candidates: Vec<&Wire> =
                        arms[index].by.iter().filter(|wire| sent(wire)).collect();
                    let own: Vec<&Wire> = candidates
                        .iter()
                        .copied()
                        .filter(|wire| !shared(wire))
                        .collect();
                    let candidates = if own.is_empty() { candidates } else { own };
                    if candidates.is_empty() {
                        return Vec::new();
                    }
                    return vec![(*self.rng.choose(&candidates)).clone()];
                }
                Shape::Union(_) | Shape::Enum(_) => break,
            }
        }
        Vec::new()
    }
}
