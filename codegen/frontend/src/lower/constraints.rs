//! Keywords know the kind of value that they are for; elsewhere they have no effect.

use super::{all_of::MergedSchema, lowerer::Lowerer};
use crate::diagnostic_codes;
use ir::Constraints;

/// What a value is, as far as keywords care.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    Truth,
    Number,
    Text,
    List,
    Object,
}

impl ValueKind {
    /// The kind that a keyword is for; none when it is for all or decides nothing.
    fn of(keyword: &str) -> Option<ValueKind> {
        Some(match keyword {
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                ValueKind::Number
            }
            "minLength" | "maxLength" | "pattern" => ValueKind::Text,
            "minItems" | "maxItems" | "uniqueItems" | "items" => ValueKind::List,
            "properties"
            | "required"
            | "additionalProperties"
            | "minProperties"
            | "maxProperties" => ValueKind::Object,
            _ => return None,
        })
    }

    fn spoken(self) -> &'static str {
        match self {
            ValueKind::Truth => "a truth value",
            ValueKind::Number => "a number",
            ValueKind::Text => "text",
            ValueKind::List => "a list",
            ValueKind::Object => "an object",
        }
    }
}

impl<'m> Lowerer<'m, '_> {
    /// The bounds that apply to a kind of value. Keywords for other kinds are noted.
    pub(super) fn limits(&mut self, merged: &MergedSchema<'m>, kind: ValueKind) -> Constraints {
        for node in &merged.nodes {
            for (key, _) in node.entries() {
                if ValueKind::of(&key.text).is_some_and(|other| other != kind) {
                    let message = format!("`{}` has no effect on {}", key.text, kind.spoken());
                    self.report
                        .add(&diagnostic_codes::KEYWORD_OUT_OF_PLACE, key.span, message);
                }
            }
        }
        let all = merged.limits.clone();
        match kind {
            ValueKind::Number => Constraints {
                minimum: all.minimum,
                maximum: all.maximum,
                above_minimum: all.above_minimum,
                below_maximum: all.below_maximum,
                multiple_of: all.multiple_of,
                ..Constraints::default()
            },
            ValueKind::Text => Constraints {
                min_length: all.min_length,
                max_length: all.max_length,
                pattern: all.pattern,
                ..Constraints::default()
            },
            ValueKind::List => Constraints {
                min_items: all.min_items,
                max_items: all.max_items,
                unique_items: all.unique_items,
                ..Constraints::default()
            },
            ValueKind::Truth | ValueKind::Object => Constraints::default(),
        }
    }
}
