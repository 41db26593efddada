//! Values of examples.

use ir::quote::push_json_string;
use ir::{Literal, Prim, Type};

/// A value of an example. It is JSON, with the arms of the unions in it.
#[derive(Clone, Debug, PartialEq)]
pub enum ExampleValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<ExampleValue>),
    /// A record, a map or a free object, by key.
    Object(Vec<(String, ExampleValue)>),
    /// A value of a union: the position of its arm, and the value.
    Arm(usize, Box<ExampleValue>),
}

impl ExampleValue {
    /// The value without the arms of unions around it.
    pub fn plain(&self) -> &ExampleValue {
        match self {
            Self::Arm(_, inner) => inner.plain(),
            other => other,
        }
    }

    /// The value of a key, if it is an object that has it.
    pub fn get(&self, key: &str) -> Option<&ExampleValue> {
        match self.plain() {
            Self::Object(entries) => entries
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text of a scalar, as it is written outside of JSON.
    pub fn plain_text(&self) -> Option<String> {
        match self.plain() {
            Self::Bool(value) => Some(value.to_string()),
            Self::Number(text) | Self::Text(text) => Some(text.clone()),
            Self::Null | Self::List(_) | Self::Object(_) | Self::Arm(..) => None,
        }
    }

    /// The value as compact JSON.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::Text(text) => push_json_string(text, out),
            Self::Arm(_, inner) => inner.write(out),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(entries) => {
                out.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    push_json_string(key, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// A scalar of the description, if the type is a scalar of that kind.
    pub(super) fn of_literal(literal: &Literal, prim: &Prim) -> Option<Self> {
        match (literal, prim) {
            (Literal::Bool(value), Prim::Bool) => Some(Self::Bool(*value)),
            (Literal::Number(text), Prim::Float) => Some(Self::Number(text.clone())),
            (Literal::Number(text), Prim::Int(_)) if text.parse::<i128>().is_ok() => {
                Some(Self::Number(text.clone()))
            }
            (Literal::Text(text), Prim::Text(_)) => Some(Self::Text(text.clone())),
            _ => None,
        }
    }

    /// The constant of a field, as it is written in JSON.
    pub(super) fn of_constant(literal: &Literal, ty: &Type) -> Self {
        match literal {
            Literal::Bool(value) => Self::Bool(*value),
            Literal::Number(text) => Self::Number(text.clone()),
            Literal::Text(text) => Self::Text(text.clone()),
            // A constant list or object of the description is empty or absent.
            Literal::Json(_) if matches!(ty.bare(), Type::List(_)) => Self::List(Vec::new()),
            Literal::Json(_) => Self::Object(Vec::new()),
            Literal::Null => Self::Null,
        }
    }
}
