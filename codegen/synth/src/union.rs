//! Unions know how to be the arm that was meant.

use super::{Mode, Synth, Way, Wish};
use ir::{Arm, Flow, Shape, Type, TypeId, Union, Wire};

impl<'a> Synth<'a> {
    pub(super) fn union(&mut self, id: TypeId, union: &'a Union, wish: Wish) {
        let arms = union.arms();
        let open: Vec<usize> = (0..arms.len())
            .filter(|index| !self.closes(arms[*index].1))
            .collect();
        let all: Vec<usize> = (0..arms.len()).collect();
        let index = self.arm(id, if open.is_empty() { &all } else { &open });
        self.seen.count(id, index);
        // An arm is never null: nobody could say which it was.
        let ty = match arms[index].1 {
            Type::Nullable(inner) => inner,
            other => other,
        };
        match union {
            Union::Tag { field, arms } => {
                let mut pins = wish.pins.to_vec();
                // An arm inside an arm is selected by the same text.
                let pinned = pins.iter().any(|(wire, _)| wire == field);
                if !pinned && let Some(text) = self.tag(ty, field, &arms[index].by) {
                    pins.push((field.clone(), text));
                }
                self.value(
                    ty,
                    Wish {
                        pins: &pins,
                        ..wish
                    },
                );
            }
            Union::Kind(_) | Union::Key(_) | Union::Sibling { .. } => self.value(ty, wish),
            Union::Overlap(arms) => {
                let keys = self.own(ty, arms, index);
                self.value(
                    ty,
                    Wish {
                        keys: &keys,
                        ..wish
                    },
                );
            }
        }
    }

    /// The rarest arm so far; in random values any, every other time.
    pub(super) fn arm(&mut self, id: TypeId, of: &[usize]) -> usize {
        if self.mode == Mode::Random && self.dice.one_in(2) {
            return *self.dice.pick(of);
        }
        let least = of.iter().map(|index| self.seen.times(id, *index)).min();
        let rare: Vec<usize> = of
            .iter()
            .copied()
            .filter(|index| Some(self.seen.times(id, *index)) == least)
            .collect();
        *self.dice.pick(&rare)
    }

    /// The text that selects an arm: of several the one that occurred least where the tag is an enum.
    fn tag(&mut self, ty: &Type, field: &Wire, by: &[String]) -> Option<String> {
        let values = match self.field(ty, field).and_then(Type::def) {
            Some(id) => match &self.api.types[id].shape {
                Shape::Enum(values) => Some((id, values)),
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
            },
            None => None,
        };
        let times = |text: &String| {
            values.and_then(|(id, values)| {
                let index = values
                    .values
                    .iter()
                    .position(|one| one.wire.as_str() == *text)?;
                Some(self.seen.times(id, index))
            })
        };
        let least = by.iter().map(times).min()?;
        let rare: Vec<&String> = by.iter().filter(|text| times(text) == least).collect();
        Some((*self.dice.pick(&rare)).clone())
    }

    /// The type of a field of a record.
    fn field(&self, ty: &Type, wire: &Wire) -> Option<&'a Type> {
        match &self.api.types[ty.def()?].shape {
            Shape::Record(record) => record
                .fields
                .iter()
                .find(|field| field.wire == *wire)
                .map(|field| &field.ty),
            Shape::Alias(inner) => self.field(inner, wire),
            Shape::Union(_) | Shape::Enum(_) => None,
        }
    }

    /// A key that only this arm has, where there is one, so that the arm can be told from the others.
    fn own(&mut self, ty: &Type, arms: &[Arm<Vec<Wire>>], index: usize) -> Vec<Wire> {
        let mut id = ty.def();
        while let Some(inner) = id {
            match &self.api.types[inner].shape {
                Shape::Alias(ty) => id = ty.def(),
                Shape::Record(record) => {
                    let travels = |wire: &Wire| {
                        let field = record.fields.iter().find(|field| field.wire == *wire);
                        match (self.way, field.map(|field| field.flow)) {
                            (Way::Request, Some(Flow::Response))
                            | (Way::Response, Some(Flow::Request)) => false,
                            (_, field) => field.is_some(),
                        }
                    };
                    let elsewhere = |wire: &Wire| {
                        let mut others = arms.iter().enumerate().filter(|(at, _)| *at != index);
                        others.any(|(_, arm)| arm.by.contains(wire))
                    };
                    let can: Vec<&Wire> =
                        arms[index].by.iter().filter(|wire| travels(wire)).collect();
                    let own: Vec<&Wire> = can
                        .iter()
                        .copied()
                        .filter(|wire| !elsewhere(wire))
                        .collect();
                    let from = if own.is_empty() { can } else { own };
                    if from.is_empty() {
                        return Vec::new();
                    }
                    return vec![(*self.dice.pick(&from)).clone()];
                }
                Shape::Union(_) | Shape::Enum(_) => break,
            }
        }
        Vec::new()
    }
}
