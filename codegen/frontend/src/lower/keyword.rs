//! Keywords know the kind of value that they are for; elsewhere they have no effect.

use super::{Lowerer, merge::Merged};
use crate::code;
use ir::Constraints;

/// What a value is, as far as keywords care.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Truth,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    /// The kind that a keyword is for; none when it is for all or decides nothing.
    fn of(keyword: &str) -> Option<Kind> {
        Some(match keyword {
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                Kind::Number
            }
            "minLength" | "maxLength" | "pattern" => Kind::Text,
            "minItems" | "maxItems" | "uniqueItems" | "items" => Kind::List,
            "properties"
            | "required"
            | "additionalProperties"
            | "minProperties"
            | "maxProperties" => Kind::Object,
            _ => return None,
        })
    }

    fn spoken(self) -> &'static str {
        match self {
            Kind::Truth => "a truth value",
            Kind::Number => "a number",
            Kind::Text => "text",
            Kind::List => "a list",
            Kind::Object => "an object",
        }
    }
}

impl<'m> Lowerer<'m, '_> {
    /// The bounds that apply to a kind of value. Keywords for other kinds are noted.
    pub(super) fn limits(&mut self, merged: &Merged<'m>, kind: Kind) -> Constraints {
        for node in &merged.nodes {
            for (key, _) in node.entries() {
                if Kind::of(&key.text).is_some_and(|other| other != kind) {
                    let message = format!("`{}` has no effect on {}", key.text, kind.spoken());
                    self.report
                        .add(&code::KEYWORD_OUT_OF_PLACE, key.span, message);
                }
            }
        }
        let all = merged.limits.clone();
        match kind {
            Kind::Number => Constraints {
                minimum: all.minimum,
                maximum: all.maximum,
                above_minimum: all.above_minimum,
                below_maximum: all.below_maximum,
                multiple_of: all.multiple_of,
                ..Constraints::default()
            },
            Kind::Text => Constraints {
                min_length: all.min_length,
                max_length: all.max_length,
                pattern: all.pattern,
                ..Constraints::default()
            },
            Kind::List => Constraints {
                min_items: all.min_items,
                max_items: all.max_items,
                unique_items: all.unique_items,
                ..Constraints::default()
            },
            Kind::Truth | Kind::Object => Constraints::default(),
        }
    }
}
