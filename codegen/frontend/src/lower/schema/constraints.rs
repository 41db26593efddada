//! Constraints: which keywords apply to which kind of value.

use super::all_of::MergedSchema;
use crate::diagnostic_codes;
use crate::lower::lowerer::Lowerer;
use ir::Constraints;

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
        let all = merged.constraints.clone();
        match kind {
            ValueKind::Number => Constraints {
                minimum: all.minimum,
                maximum: all.maximum,
                above_minimum: all.above_minimum,
                below_maximum: all.below_maximum,
                multiple_of: all.multiple_of,
                ..Constraints::default()
            },
            ValueKind::String => Constraints {
                min_length: all.min_length,
                max_length: all.max_length,
                pattern: all.pattern,
                ..Constraints::default()
            },
            ValueKind::Array => Constraints {
                min_items: all.min_items,
                max_items: all.max_items,
                unique_items: all.unique_items,
                ..Constraints::default()
            },
            ValueKind::Boolean | ValueKind::Object => Constraints::default(),
        }
    }
}
