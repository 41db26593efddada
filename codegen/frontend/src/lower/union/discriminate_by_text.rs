//! Unions whose arms allow different texts for one field.

use super::{arm_names, discriminate::Candidate};
use crate::lower::lowerer::Lowerer;
use crate::read::node::Value;
use ir::{Arm, Union, Wire};
use std::collections::BTreeSet;

impl<'m> Lowerer<'m, '_> {
    /// A union whose arms allow different texts for the same field.
    pub(crate) fn by_literal(&mut self, candidates: &[Candidate<'m>]) -> Option<Union> {
        let mut found: Vec<Vec<(Wire, Vec<String>)>> = Vec::new();
        for candidate in candidates {
            let wires: Vec<Wire> = candidate
                .part
                .properties
                .keys()
                .map(|wire| Wire::from(*wire))
                .collect();
            let texts = wires.into_iter().filter_map(|wire| {
                let texts = self.texts_of_field(candidate, &wire)?;
                Some((wire, texts))
            });
            found.push(texts.collect());
        }
        let of_field = |wire: &Wire| -> Option<Vec<Vec<String>>> {
            let of_arm = |texts: &Vec<(Wire, Vec<String>)>| {
                let (_, texts) = texts.iter().find(|(other, _)| other == wire)?;
                Some(texts.clone())
            };
            let by: Vec<Vec<String>> = found.iter().map(of_arm).collect::<Option<_>>()?;
            let mut seen = BTreeSet::new();
            by.iter()
                .flatten()
                .all(|text| seen.insert(text))
                .then_some(by)
        };
        // A field with one text for each arm comes before one with several.
        let mut fields: Vec<(Wire, Vec<Vec<String>>)> = found
            .first()?
            .iter()
            .filter_map(|(wire, _)| Some((wire.clone(), of_field(wire)?)))
            .collect();
        fields.sort_by_key(|(_, by)| by.iter().any(|texts| texts.len() > 1));
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

    /// The texts that an enum allows for a field of an arm. `None` if any text is allowed.
    pub(crate) fn texts_of_field(
        &mut self,
        candidate: &Candidate<'m>,
        field: &Wire,
    ) -> Option<Vec<String>> {
        let schemas = candidate.part.properties.get(field.as_str())?.clone();
        let merged = self.merge(&schemas);
        let values = merged
            .values
            .iter()
            .filter(|value| value.value != Value::Null);
        let texts: Option<Vec<String>> = values
            .map(|value| value.as_str().map(str::to_owned))
            .collect();
        let mut texts = texts.filter(|texts| !texts.is_empty())?;
        texts.sort();
        texts.dedup();
        Some(texts)
    }
}
