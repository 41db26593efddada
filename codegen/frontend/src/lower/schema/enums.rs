//! Enums: their representation and values.

use super::{all_of::MergedSchema, constraints::ValueKind};
use crate::lower::{
    lowerer::{Lowerer, Members},
    naming,
};
use crate::{
    diagnostic_codes,
    read::node::{Node, Value},
};
use ir::{Docs, Enum, Repr, Stability, Wire};
use std::collections::BTreeSet;

impl<'m> Lowerer<'m, '_> {
    /// The enum of a schema that lists values. Other values than strings and integers become constraints if they are of
    /// the type, and are reported and dropped otherwise.
    pub(crate) fn lower_enum(&mut self, merged: &MergedSchema<'m>) -> Option<Enum> {
        let values: Vec<&'m Node> = merged
            .values
            .iter()
            .filter(|value| value.value != Value::Null)
            .collect();
        let repr = repr_of(&values, merged.ty);
        let Some(repr) = repr else {
            let kind = ValueKind::of_values(merged);
            let is_of_type = match merged.ty {
                Some("integer") => kind == Some(ValueKind::Number),
                Some(ty) => kind.is_some_and(|kind| kind.openapi_type() == ty),
                None => kind.is_some(),
            };
            if !is_of_type {
                let message = match merged.ty {
                    Some(ty) => format!(
                        "the values of the enum are not all of the type `{ty}`; any value of the type is accepted"
                    ),
                    None => {
                        "the values of the enum are of several types; any value is accepted".into()
                    }
                };
                let span = merged.span_of("enum");
                self.report
                    .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
            }
            return None;
        };
        let text = |value: &&'m Node| match &value.value {
            Value::Text(text) | Value::Number(text) => Some(text.as_str()),
            _ => None,
        };
        let texts: BTreeSet<&str> = values.iter().filter_map(text).collect();
        if !self.admits(texts.len(), &Members::Values, merged.span) {
            return None;
        }
        if !self.has_room(texts.iter().map(|text| text.len()).sum(), merged.span) {
            return None;
        }
        (!texts.is_empty()).then(|| Enum {
            repr,
            values: enum_values(texts),
        })
    }
}

/// Enum values with these texts, sorted. The order in the description has no meaning, and a change of it must
/// not change the output.
pub fn enum_values(texts: BTreeSet<&str>) -> Vec<ir::Value> {
    let mut texts: Vec<&str> = texts.into_iter().collect();
    texts.sort_by_key(|text| (text.parse::<i64>().ok(), *text));
    let names = naming::distinct(&texts);
    let pairs = texts.iter().zip(names);
    let value = |(text, name): (&&str, ir::Name)| ir::Value {
        name,
        wire: Wire::from(*text),
        stability: Stability::Stable,
        docs: Docs::default(),
    };
    pairs.map(value).collect()
}

/// The representation of the values. Unquoted numbers in a list of strings are strings: `1.2` next to
/// `"1.3"`.
pub fn repr_of(values: &[&Node], ty: Option<&str>) -> Option<Repr> {
    let text = |node: &&Node| matches!(node.value, Value::Text(_));
    let scalar = |node: &&Node| matches!(node.value, Value::Text(_) | Value::Number(_));
    let is_integer = |node: &&Node| {
        node.as_number()
            .is_some_and(|text| text.parse::<i64>().is_ok())
    };
    match ty {
        Some("string") if values.iter().all(scalar) => Some(Repr::Text),
        Some("integer" | "number") if values.iter().all(is_integer) => Some(Repr::Integer),
        None if values.iter().all(text) => Some(Repr::Text),
        None if values.iter().all(is_integer) => Some(Repr::Integer),
        _ => None,
    }
}
