//! Literals: the values of a description.

use crate::read::{
    node::{Node, Value},
    number::plain_number,
};
use ir::Literal;

/// The value of a node as a literal.
pub fn literal(node: &Node) -> Literal {
    match &node.value {
        Value::Null => Literal::Null,
        Value::Bool(value) => Literal::Bool(*value),
        Value::Number(text) => Literal::Number(plain_number(text)),
        Value::Text(text) => Literal::Text(text.clone()),
        Value::List(_) | Value::Map(_) => Literal::Json(node.to_json()),
    }
}
