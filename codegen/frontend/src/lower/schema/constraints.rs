//! Constraints: which keywords apply to which kind of value.

use super::{all_of::MergedSchema, literal::literal};
use crate::diagnostic_codes;
use crate::lower::lowerer::Lowerer;
use crate::read::node::{Node, Value};
use ir::{Constraints, Literal};

/// The kinds of values that keywords apply to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl ValueKind {
    /// The kind that a keyword applies to. `None` if it applies to every kind.
    fn of_keyword(keyword: &str) -> Option<ValueKind> {
        Some(match keyword {
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                ValueKind::Number
            }
            "minLength" | "maxLength" | "pattern" => ValueKind::String,
            "minItems" | "maxItems" | "uniqueItems" | "items" => ValueKind::Array,
            "properties"
            | "required"
            | "additionalProperties"
            | "minProperties"
            | "maxProperties" => ValueKind::Object,
            _ => return None,
        })
    }

    /// The kind of all values that a schema lists. `None` if it lists none or values of several kinds.
    pub fn of_values(merged: &MergedSchema) -> Option<ValueKind> {
        let mut kinds = merged.values.iter().filter_map(|node| match node.value {
            Value::Null => None,
            Value::Bool(_) => Some(ValueKind::Boolean),
            Value::Number(_) => Some(ValueKind::Number),
            Value::Text(_) => Some(ValueKind::String),
            Value::List(_) => Some(ValueKind::Array),
            Value::Map(_) => Some(ValueKind::Object),
        });
        let first = kinds.next()?;
        kinds.all(|kind| kind == first).then_some(first)
    }

    /// The OpenAPI type. A number may be an integer as well.
    pub fn openapi_type(self) -> &'static str {
        match self {
            ValueKind::Boolean => "boolean",
            ValueKind::Number => "number",
            ValueKind::String => "string",
            ValueKind::Array => "array",
            ValueKind::Object => "object",
        }
    }

    fn with_article(self) -> &'static str {
        match self {
            ValueKind::Boolean => "a boolean",
            ValueKind::Number => "a number",
            ValueKind::String => "a string",
            ValueKind::Array => "a list",
            ValueKind::Object => "an object",
        }
    }
}

impl<'m> Lowerer<'m, '_> {
    /// The constraints that apply to a kind of value. Keywords for other kinds are reported.
    pub(crate) fn constraints(
        &mut self,
        merged: &MergedSchema<'m>,
        kind: ValueKind,
    ) -> Constraints {
        for node in &merged.nodes {
            for (key, _) in node.entries() {
                if ValueKind::of_keyword(&key.text).is_some_and(|other| other != kind) {
                    let message =
                        format!("`{}` has no effect on {}", key.text, kind.with_article());
                    self.report
                        .add(&diagnostic_codes::INAPPLICABLE_KEYWORD, key.span, message);
                }
            }
        }
        constraints_of(merged, kind)
    }
}

/// The constraints that apply to a kind of value.
pub fn constraints_of(merged: &MergedSchema, kind: ValueKind) -> Constraints {
    let all = merged.constraints.clone();
    let allowed = allowed_values(merged, kind);
    match kind {
        ValueKind::Number => Constraints {
            minimum: all.minimum,
            maximum: all.maximum,
            above_minimum: all.above_minimum,
            below_maximum: all.below_maximum,
            multiple_of: all.multiple_of,
            allowed,
            ..Constraints::default()
        },
        ValueKind::String => Constraints {
            min_length: all.min_length,
            max_length: all.max_length,
            pattern: all.pattern,
            allowed,
            ..Constraints::default()
        },
        ValueKind::Array => Constraints {
            min_items: all.min_items,
            max_items: all.max_items,
            unique_items: all.unique_items,
            allowed,
            ..Constraints::default()
        },
        ValueKind::Object => Constraints {
            min_properties: all.min_properties,
            max_properties: all.max_properties,
            allowed,
            ..Constraints::default()
        },
        ValueKind::Boolean => Constraints {
            allowed,
            ..Constraints::default()
        },
    }
}

/// The values of a schema that lists values that are no enum, if all are of the kind. Both `true` and `false` allow
/// every boolean.
fn allowed_values(merged: &MergedSchema, kind: ValueKind) -> Vec<Literal> {
    let mut values: Vec<Literal> = merged.values.iter().filter_map(non_null).collect();
    let bools = |value: bool| values.contains(&Literal::Bool(value));
    let is_every_boolean = bools(true) && bools(false);
    if is_every_boolean || ValueKind::of_values(merged) != Some(kind) {
        return Vec::new();
    }
    // Their order means nothing, and a change of it must not change the output.
    let size = |value: &Literal| value.to_json().parse::<f64>().unwrap_or_default();
    values.sort_by(|left, right| {
        let by_size = size(left).total_cmp(&size(right));
        by_size.then_with(|| left.to_json().cmp(&right.to_json()))
    });
    values.dedup();
    values
}

fn non_null(node: &Node) -> Option<Literal> {
    match literal(node) {
        Literal::Null => None,
        other => Some(other),
    }
}
