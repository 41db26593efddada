//! Records know which of their fields are there.

use super::{ENOUGH, Mode, Synth, Wish, quote};
use ir::{
    AdditionalProperties, Field, Literal, Presence, Record, Sensitivity, Shape, TypeId, Union, Wire,
};

impl<'a> Synth<'a> {
    pub(super) fn record(&mut self, record: &'a Record, wish: Wish) {
        let written: Vec<&Field> = record
            .fields
            .iter()
            .filter(|field| self.is_written(field, &wish))
            .collect();
        // A union beside a field is chosen first, as the field must say which arm it is.
        let mut pins = wish.pins.to_vec();
        let mut chosen: Vec<(&Wire, usize)> = Vec::new();
        for field in &written {
            if let Some((id, beside, texts)) = self.beside(field) {
                let arms: Vec<usize> = (0..texts.len()).collect();
                let arm = self.arm(id, &arms);
                if !texts[arm].is_empty() {
                    let text = self.dice.pick(&texts[arm]).clone();
                    pins.push((beside, text));
                }
                chosen.push((&field.wire, arm));
            }
        }
        let mut first = true;
        self.out.push('{');
        for field in &record.fields {
            let pin = pins.iter().find(|(wire, _)| *wire == field.wire);
            let is_there = written.iter().any(|one| one.wire == field.wire);
            if !is_there && (pin.is_none() || !self.way.takes(field.flow)) {
                continue;
            }
            if !std::mem::take(&mut first) {
                self.out.push(',');
            }
            quote(field.wire.as_str(), &mut self.out);
            self.out.push(':');
            let arm = chosen.iter().find(|(wire, _)| **wire == field.wire);
            let hush = self.hush;
            self.hush |= field.sensitivity == Sensitivity::Secret;
            self.trail.push(field.wire.clone());
            match (arm, pin, &field.presence) {
                (Some((_, arm)), _, _) => self.chosen(field, *arm),
                (None, Some((_, text)), _)
                | (None, None, Presence::Constant(Literal::Text(text) | Literal::Number(text))) => {
                    let wish = Wish {
                        value: Some(text),
                        ..Wish::default()
                    };
                    self.value(&field.ty, wish);
                }
                (None, None, Presence::Constant(literal)) => self.out.push_str(&literal.to_json()),
                (None, None, Presence::Required | Presence::Optional | Presence::Default(_)) => {
                    let told = self.told.iter().find(|(trail, _)| *trail == self.trail);
                    let told = told.map(|(_, text)| text.clone());
                    let wish = Wish {
                        value: told.as_deref(),
                        ..Wish::default()
                    };
                    self.value(&field.ty, wish);
                }
            }
            self.trail.pop();
            self.hush = hush;
        }
        if let AdditionalProperties::Typed(ty) = &record.additional_properties
            && self.mode == Mode::Full
        {
            self.out
                .push_str(if first { "\"rest-1\":" } else { ",\"rest-1\":" });
            self.value(ty, Wish::default());
        }
        self.out.push('}');
    }

    fn is_written(&mut self, field: &Field, wish: &Wish) -> bool {
        if !self.way.takes(field.flow) {
            return false;
        }
        let must = match field.presence {
            Presence::Required | Presence::Constant(_) => true,
            Presence::Optional | Presence::Default(_) => wish.keys.contains(&field.wire),
        };
        must || (!self.closes(&field.ty)
            && match self.mode {
                Mode::Minimal => false,
                Mode::Full => true,
                Mode::Random if self.out.len() > ENOUGH => false,
                Mode::Random => self.dice.one_in(if self.depth() < 4 { 2 } else { 3 }),
            })
    }

    /// The union that a field holds and a field beside it tells apart: its id, that field, and the texts
    /// of each arm.
    fn beside(&self, field: &Field) -> Option<(TypeId, Wire, Vec<Vec<String>>)> {
        let mut id = field.ty.def()?;
        loop {
            match &self.api.types[id].shape {
                Shape::Alias(ty) => id = ty.def()?,
                Shape::Union(Union::Sibling { field, arms }) => {
                    let texts = arms.iter().map(|arm| arm.by.clone()).collect();
                    return Some((id, field.clone(), texts));
                }
                Shape::Union(_) | Shape::Record(_) | Shape::Enum(_) => return None,
            }
        }
    }

    /// Writes an arm that was chosen before.
    fn chosen(&mut self, field: &Field, arm: usize) {
        let Some((id, ..)) = self.beside(field) else {
            return;
        };
        if let Shape::Union(union) = &self.api.types[id].shape
            && let Some((_, ty)) = union.arms().get(arm)
        {
            self.seen.count(id, arm);
            self.value(ty, Wish::default());
        }
    }
}
