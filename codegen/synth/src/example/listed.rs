//! Lists and objects of examples that are values of an enum in the description.

use super::{ExampleValue, ExampleValues};
use ir::{Constraints, Literal, Repr, Shape, Type};
use serde_json::Value;

impl<'a> ExampleValues<'a> {
    /// The first listed value that has elements and can be written as a value of a type, or else the first that can be written.
    pub(super) fn listed(&self, ty: &'a Type, limits: &Constraints) -> Option<ExampleValue> {
        let of_json = |literal: &Literal| match literal {
            Literal::Json(text) => self.of_json(&serde_json::from_str(text).ok()?, ty),
            Literal::Null | Literal::Bool(_) | Literal::Number(_) | Literal::Text(_) => None,
        };
        let mut values: Vec<ExampleValue> = limits.allowed.iter().filter_map(of_json).collect();
        let has_elements = |value: &ExampleValue| match value {
            ExampleValue::List(items) => !items.is_empty(),
            ExampleValue::Object(entries) => !entries.is_empty(),
            _ => true,
        };
        let at = values.iter().position(has_elements).unwrap_or(0);
        (!values.is_empty()).then(|| values.swap_remove(at))
    }

    /// A value of the description as a value of a type. `None` for types whose values are not plain JSON.
    fn of_json(&self, value: &Value, ty: &'a Type) -> Option<ExampleValue> {
        let ty = self.api.resolve(ty);
        match (value, ty) {
            (Value::Array(items), Type::List(element)) => {
                let items = items.iter().map(|item| self.of_json(item, element));
                Some(ExampleValue::List(items.collect::<Option<_>>()?))
            }
            (Value::Object(entries), Type::Map(of)) => {
                let entries = { entries.iter() }
                    .map(|(key, value)| Some((key.clone(), self.of_json(value, of)?)));
                Some(ExampleValue::Object(entries.collect::<Option<_>>()?))
            }
            (Value::String(text), _) => self.of_scalar(Literal::Text(text.clone()), ty),
            (Value::Number(number), _) => self.of_scalar(Literal::Number(number.to_string()), ty),
            (Value::Bool(value), _) => self.of_scalar(Literal::Bool(*value), ty),
            (Value::Null | Value::Array(_) | Value::Object(_), _) => None,
        }
    }

    fn of_scalar(&self, literal: Literal, ty: &Type) -> Option<ExampleValue> {
        match ty {
            Type::Prim(prim) => ExampleValue::of_literal(&literal, prim),
            Type::Def(id) => match (&self.api.types[*id].shape, literal) {
                (Shape::Enum(values), Literal::Text(text)) if values.repr == Repr::Text => {
                    Some(ExampleValue::Text(text))
                }
                (Shape::Enum(values), Literal::Number(text)) if values.repr == Repr::Integer => {
                    Some(ExampleValue::Number(text))
                }
                _ => None,
            },
            Type::List(_) | Type::Map(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => {
                None
            }
        }
    }
}
