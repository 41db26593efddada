//! Values for the examples of requests.

use super::{checker::Checker, entries::Entries};
use ir::{Api, Literal, Shape};
use std::collections::BTreeMap;

impl Checker<'_> {
    /// The values by the key of a field or parameter, or by an operation ID and a key path.
    pub fn example_values(
        &mut self,
        entries: &Entries<toml::Value>,
    ) -> BTreeMap<String, Vec<Literal>> {
        let mut found = BTreeMap::new();
        for (key, value) in entries {
            if !is_known(self.api, key.get_ref()) {
                let message = format!("no request contains `{}`", key.get_ref());
                let help =
                    "name a field or parameter, or write an operation ID, a dot and a key path";
                self.report_unknown(key, message, help);
                continue;
            }
            let values: Option<Vec<Literal>> = match value {
                toml::Value::Array(values) => values.iter().map(literal).collect(),
                one => literal(one).map(|one| vec![one]),
            };
            match values {
                Some(values) => drop(found.insert(key.get_ref().clone(), values)),
                None => {
                    let message = format!("the value of `{}` is no scalar", key.get_ref());
                    self.report_unknown(
                        key,
                        message,
                        "write a text, a number, a boolean, or a list of them",
                    );
                }
            }
        }
        found
    }
}

fn literal(value: &toml::Value) -> Option<Literal> {
    match value {
        toml::Value::String(text) => Some(Literal::Text(text.clone())),
        toml::Value::Integer(number) => Some(Literal::Number(number.to_string())),
        toml::Value::Float(number) => Some(Literal::Number(number.to_string())),
        toml::Value::Boolean(value) => Some(Literal::Bool(*value)),
        toml::Value::Array(_) | toml::Value::Table(_) | toml::Value::Datetime(_) => None,
    }
}

/// Whether a field or parameter has this key, alone or after an operation ID.
fn is_known(api: &Api, key: &str) -> bool {
    let has_key = |wire: &str| {
        let params = api
            .operations()
            .flat_map(|(_, operation)| &operation.params);
        let mut fields = api.types.iter().flat_map(|(_, def)| match &def.shape {
            Shape::Record(record) => record.fields.as_slice(),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => &[],
        });
        fields.any(|field| field.wire.as_str() == wire) || { params }
            .any(|param| param.wire.as_str() == wire)
    };
    match key.rsplit_once('.') {
        Some((before, last)) => {
            let mut operations = api.operations();
            has_key(last)
                && operations.any(|(_, operation)| {
                    let rest = before.strip_prefix(&operation.id);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                })
        }
        None => has_key(key),
    }
}
