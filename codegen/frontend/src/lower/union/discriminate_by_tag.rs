//! Unions whose arms allow different values for one field.

use super::{
    arm_names,
    discriminate::Candidate,
    tag_value::{is_integer, tag_of},
};
use crate::lower::lowerer::Lowerer;
use crate::read::node::Value;
use ir::{Arm, TagValue, Union, Wire};
use std::collections::BTreeSet;

impl<'m> Lowerer<'m, '_> {
    /// A union whose arms allow different values for the same field.
    pub(crate) fn by_literal(&mut self, candidates: &[Candidate<'m>]) -> Option<Union> {
        let mut found: Vec<Vec<(Wire, Vec<TagValue>)>> = Vec::new();
        for candidate in candidates {
            let wires: Vec<Wire> = candidate
                .part
                .properties
                .keys()
                .map(|wire| Wire::from(*wire))
                .collect();
            let values = wires.into_iter().filter_map(|wire| {
                let values = self.tags_of_field(candidate, &wire)?;
                Some((wire, values))
            });
            found.push(values.collect());
        }
        let of_field = |wire: &Wire| -> Option<Vec<Vec<TagValue>>> {
            let of_arm = |values: &Vec<(Wire, Vec<TagValue>)>| {
                let (_, values) = values.iter().find(|(other, _)| other == wire)?;
                Some(values.clone())
            };
            let by: Vec<Vec<TagValue>> = found.iter().map(of_arm).collect::<Option<_>>()?;
            let mut seen = BTreeSet::new();
            by.iter()
                .flatten()
                .all(|value| seen.insert(value.text()))
                .then_some(by)
        };
        // A field with one value for each arm comes before one with several, and text before numbers and booleans.
        let mut fields: Vec<(Wire, Vec<Vec<TagValue>>)> = found
            .first()?
            .iter()
            .filter_map(|(wire, _)| Some((wire.clone(), of_field(wire)?)))
            .collect();
        let is_text = |value: &TagValue| matches!(value, TagValue::Text(_));
        fields.sort_by_key(|(_, by)| {
            let has_several = by.iter().any(|values| values.len() > 1);
            (!by.iter().flatten().all(is_text), has_several)
        });
        let (field, by) = fields.into_iter().next()?;
        let mut arms: Vec<_> = candidates
            .iter()
            .zip(by)
            .map(|(candidate, by)| Arm {
                name: candidate.name.clone(),
                ty: candidate.ty.clone(),
                by,
            })
            .collect();
        for arm in &arms {
            if let [only] = arm.by.as_slice() {
                self.set_constant_tag(&arm.ty, &field, only);
            }
        }
        arm_names::name_by_tag(&mut arms);
        Some(Union::Tag { field, arms })
    }

    /// The values that an enum allows for a field of an arm. `None` if it is no enum, or if one of them cannot select an arm.
    pub(crate) fn tags_of_field(
        &mut self,
        candidate: &Candidate<'m>,
        field: &Wire,
    ) -> Option<Vec<TagValue>> {
        let schemas = candidate.part.properties.get(field.as_str())?.clone();
        let merged = self.merge(&schemas);
        let values = merged.values.iter();
        let values = values.filter(|value| value.value != Value::Null);
        let values: Option<Vec<TagValue>> = values.map(|value| tag_of(value, merged.ty)).collect();
        let mut values = values.filter(|values| !values.is_empty())?;
        values.sort();
        values.dedup();
        Some(values)
    }

    /// A text of a discriminator's mapping as a value of the field.
    pub(crate) fn tag_value(
        &mut self,
        candidate: &Candidate<'m>,
        field: &Wire,
        text: &str,
    ) -> TagValue {
        let allowed = self.tags_of_field(candidate, field);
        let mut allowed = allowed.into_iter().flatten();
        if let Some(known) = allowed.find(|value| value.text() == text) {
            return known;
        }
        let schemas = candidate.part.properties.get(field.as_str()).cloned();
        let merged = self.merge(&schemas.unwrap_or_default());
        match merged.ty {
            Some("integer" | "number") if is_integer(text) => TagValue::Integer(text.to_owned()),
            Some("boolean") if text == "true" => TagValue::Bool(true),
            Some("boolean") if text == "false" => TagValue::Bool(false),
            _ => TagValue::from(text),
        }
    }
}
