//! Enumerations know their values, each under its exact text and a name of its own.

use super::{all_of::MergedSchema, lowerer::Lowerer, naming};
use crate::{
    diagnostic_codes,
    read::node::{Node, Value},
};
use ir::{Docs, Enum, Repr, Stability, Wire};
use std::collections::BTreeSet;

impl<'m> Lowerer<'m, '_> {
    /// The enum of a schema that lists values, unless they are not all text or all whole numbers.
    pub(super) fn enumeration(&mut self, merged: &MergedSchema<'m>) -> Option<Enum> {
        let listed: Vec<&'m Node> = merged
            .values
            .iter()
            .filter(|value| value.value != Value::Null)
            .collect();
        let repr = repr(&listed, merged.ty);
        let Some(repr) = repr else {
            let message = "the values are neither all text nor all whole numbers; the type holds, the list does not";
            self.report.add(
                &diagnostic_codes::CONSTRAINT_DROPPED,
                merged.site_of("enum"),
                message,
            );
            return None;
        };
        let text = |value: &&'m Node| match &value.value {
            Value::Text(text) | Value::Number(text) => Some(text.as_str()),
            _ => None,
        };
        let texts: BTreeSet<&str> = listed.iter().filter_map(text).collect();
        (!texts.is_empty()).then(|| Enum {
            repr,
            values: values(texts),
        })
    }
}

/// Values of these texts, in an order of our own: a list of values is a set, and an update that only
/// shuffles it changes nothing.
pub fn values(texts: BTreeSet<&str>) -> Vec<ir::Value> {
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

/// Numbers written without quotes in a list of text are text all the same: `1.2` beside `"1.3"`.
fn repr(values: &[&Node], ty: Option<&str>) -> Option<Repr> {
    let text = |node: &&Node| matches!(node.value, Value::Text(_));
    let scalar = |node: &&Node| matches!(node.value, Value::Text(_) | Value::Number(_));
    let whole = |node: &&Node| {
        node.as_number()
            .is_some_and(|text| text.parse::<i64>().is_ok())
    };
    match ty {
        Some("string") if values.iter().all(scalar) => Some(Repr::Text),
        Some("integer") if values.iter().all(whole) => Some(Repr::Integer),
        None if values.iter().all(text) => Some(Repr::Text),
        None if values.iter().all(whole) => Some(Repr::Integer),
        _ => None,
    }
}
