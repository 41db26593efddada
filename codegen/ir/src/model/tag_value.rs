//! The value of a field that selects an arm of a union.

use super::scalar::Literal;

/// A value of the field that selects an arm of a union. Readers compare its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TagValue {
    /// Text.
    Text(String),
    /// An integer in decimal digits.
    Integer(String),
    /// `true` or `false`.
    Bool(bool),
}

impl TagValue {
    /// Its text, without the quotes of JSON.
    pub fn text(&self) -> &str {
        match self {
            TagValue::Text(text) | TagValue::Integer(text) => text,
            TagValue::Bool(true) => "true",
            TagValue::Bool(false) => "false",
        }
    }

    /// A list of values as JSON.
    pub fn list(values: &[TagValue]) -> String {
        let values = values.iter().map(|value| value.literal().to_json());
        format!("[{}]", values.collect::<Vec<_>>().join(", "))
    }

    /// The value as a literal.
    pub fn literal(&self) -> Literal {
        match self {
            TagValue::Text(text) => Literal::Text(text.clone()),
            TagValue::Integer(digits) => Literal::Number(digits.clone()),
            TagValue::Bool(value) => Literal::Bool(*value),
        }
    }
}

impl From<&str> for TagValue {
    fn from(text: &str) -> Self {
        TagValue::Text(text.to_owned())
    }
}
