//! Records: which fields are present, and what each one holds.

use super::{
    generator::{Context, Generator},
    limits::SIZE_LIMIT,
    mode::Mode,
};
use ir::{
    AdditionalProperties, Field, Literal, Presence, Record, Sensitivity, Shape, TagValue, TypeId,
    Union, Wire, quote::push_json_string,
};
use std::collections::HashSet;

impl<'a> Generator<'a> {
    pub(super) fn write_record(&mut self, record: &'a Record, context: Context) {
        let mut written: Vec<&Field> = record
            .fields
            .iter()
            .filter(|field| self.includes_field(field, &context))
            .collect();
        self.fit_size(record, &mut written, &context);
        // The arm of a union is chosen before its sibling field is written, because that field names the arm.
        let mut field_texts = context.field_texts.to_vec();
        let mut arms: Vec<(&Wire, usize)> = Vec::new();
        for field in &written {
            if let Some((id, sibling, texts)) = self.sibling_union(field) {
                let all: Vec<usize> = (0..texts.len()).collect();
                let arm = self.choose_arm(id, &all);
                if !texts[arm].is_empty() {
                    let text = self.rng.choose(&texts[arm]).clone();
                    field_texts.push((sibling, text));
                }
                arms.push((&field.wire, arm));
            }
        }
        let present: HashSet<&Wire> = written.iter().map(|field| &field.wire).collect();
        let mut first = true;
        self.out.push('{');
        for field in &record.fields {
            let required = field_texts.iter().find(|(wire, _)| *wire == field.wire);
            if !present.contains(&field.wire)
                && (required.is_none() || !self.direction.includes(field.flow))
            {
                continue;
            }
            if !std::mem::take(&mut first) {
                self.out.push(',');
            }
            push_json_string(field.wire.as_str(), &mut self.out);
            self.out.push(':');
            let arm = arms.iter().find(|(wire, _)| **wire == field.wire);
            let outer_secret = self.secret;
            self.secret |= field.sensitivity == Sensitivity::Secret;
            self.path.push(field.wire.clone());
            match (arm, required, &field.presence) {
                (Some((_, arm)), _, _) => self.write_arm(field, *arm),
                (None, Some((_, text)), _)
                | (None, None, Presence::Constant(Literal::Text(text) | Literal::Number(text))) => {
                    let context = Context {
                        text: Some(text),
                        ..Context::default()
                    };
                    self.write_value(&field.ty, context);
                }
                (None, None, Presence::Constant(literal)) => self.out.push_str(&literal.to_json()),
                (None, None, Presence::Required | Presence::Optional | Presence::Default(_)) => {
                    let overridden = self.overrides.iter().find(|(path, _)| *path == self.path);
                    let text = overridden.map(|(_, text)| text.clone());
                    let context = Context {
                        text: text.as_deref(),
                        ..Context::default()
                    };
                    self.write_value(&field.ty, context);
                }
            }
            self.path.pop();
            self.secret = outer_secret;
        }
        if let AdditionalProperties::Typed(ty) = &record.additional_properties
            && self.mode == Mode::Full
        {
            self.out
                .push_str(if first { "\"rest-1\":" } else { ",\"rest-1\":" });
            self.write_value(ty, Context::default());
        }
        self.out.push('}');
    }

    /// Adds or removes optional fields until there are as many as the record requires and allows.
    fn fit_size(&self, record: &'a Record, written: &mut Vec<&'a Field>, context: &Context) {
        let bound = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
        let least = bound(record.constraints.min_properties).unwrap_or(0);
        for field in &record.fields {
            let is_possible = self.direction.includes(field.flow) && !self.is_recursive(&field.ty);
            if written.len() < least
                && is_possible
                && written.iter().all(|other| other.wire != field.wire)
            {
                written.push(field);
            }
        }
        let most = bound(record.constraints.max_properties).unwrap_or(usize::MAX);
        for at in (0..written.len()).rev() {
            if written.len() > most && !is_required(written[at], context) {
                written.remove(at);
            }
        }
    }

    /// Whether an object has this field.
    fn includes_field(&mut self, field: &Field, context: &Context) -> bool {
        if !self.direction.includes(field.flow) {
            return false;
        }
        is_required(field, context)
            || (!self.is_recursive(&field.ty)
                && match self.mode {
                    Mode::Minimal => false,
                    Mode::Full => self.out.len() < self.size_limit,
                    Mode::Random if self.out.len() > SIZE_LIMIT => false,
                    Mode::Random => self.rng.one_in(if self.record_depth() < 4 { 2 } else { 3 }),
                })
    }

    /// If a field holds a union whose arm is named by a sibling field: the union, the sibling field, and the
    /// texts that name each arm.
    fn sibling_union(&self, field: &Field) -> Option<(TypeId, Wire, Vec<Vec<String>>)> {
        let mut id = field.ty.def()?;
        loop {
            match &self.api.types[id].shape {
                Shape::Alias(ty) => id = ty.def()?,
                Shape::Union(Union::Sibling { field, arms }) => {
                    let texts =
                        |by: &[TagValue]| by.iter().map(|value| value.text().to_owned()).collect();
                    let texts = arms.iter().map(|arm| texts(&arm.by)).collect();
                    return Some((id, field.clone(), texts));
                }
                Shape::Union(_) | Shape::Record(_) | Shape::Enum(_) => return None,
            }
        }
    }

    /// Writes the chosen arm of the union in a field.
    fn write_arm(&mut self, field: &Field, arm: usize) {
        let Some((id, ..)) = self.sibling_union(field) else {
            return;
        };
        if let Shape::Union(union) = &self.api.types[id].shape
            && let Some((_, ty)) = union.arms().get(arm)
        {
            self.coverage.record(id, arm);
            self.write_value(ty, Context::default());
        }
    }
}

fn is_required(field: &Field, context: &Context) -> bool {
    field.presence.is_required() || context.required_fields.contains(&field.wire)
}
