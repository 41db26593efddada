//! Input modes: whether code passes a value as an argument, sets it, or never gives it.

use super::analysis::Reach;
use crate::{
    Api, Body, Field, Flow, Int, Literal, Operation, Param, ParamLocation, Presence, Prim, Repr,
    Server, Shape, Type,
};

/// How code gives the value of a field, a parameter or a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputMode {
    /// As a required argument.
    Argument,
    /// With an optional setter.
    Setter,
    /// Never: it is received, constant or not used.
    Never,
}

impl Field {
    /// Whether every response has a value for the field. Responses omit what only the caller sets.
    pub fn is_always_received(&self) -> bool {
        self.presence.is_required() && self.flow != Flow::Request
    }

    /// How code gives the value of the field in a record with this reach.
    pub fn input_mode(&self, api: &Api, reach: Reach) -> InputMode {
        if !reach.request || self.flow == Flow::Response {
            return InputMode::Never;
        }
        match &self.presence {
            Presence::Required => InputMode::Argument,
            Presence::Optional | Presence::Default(_) => InputMode::Setter,
            Presence::Constant(literal) => match const_value(api, &self.ty, literal) {
                Some(_) => InputMode::Never,
                None => InputMode::Argument,
            },
        }
    }
}

impl Operation {
    /// Whether a parameter belongs to a path that is replaced by the caller's URL.
    pub fn is_replaced_by_url(&self, param: &Param) -> bool {
        matches!(self.server, Server::Caller(_)) && param.location == ParamLocation::Path
    }

    /// How code gives the value of a parameter.
    pub fn input_mode(&self, param: &Param) -> InputMode {
        if self.is_replaced_by_url(param) {
            return InputMode::Never;
        }
        match param.presence {
            Presence::Required => InputMode::Argument,
            Presence::Optional | Presence::Default(_) => InputMode::Setter,
            Presence::Constant(_) => InputMode::Never,
        }
    }
}

impl Body {
    /// How code gives the body.
    pub fn input_mode(&self) -> InputMode {
        match self.presence {
            Presence::Required | Presence::Constant(_) => InputMode::Argument,
            Presence::Optional | Presence::Default(_) => InputMode::Setter,
        }
    }
}

/// A constant in its type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ConstValue<'a> {
    /// Text, or the value of an enum by its text.
    Text(&'a str),
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Whole(i128),
    /// Any number.
    Float(f64),
    /// The value of an enum by its number.
    Value(i32),
}

/// A constant in its type. None where the type cannot hold it, so that code has to pass it.
pub fn const_value<'a>(api: &Api, ty: &Type, literal: &'a Literal) -> Option<ConstValue<'a>> {
    Some(match (api.resolve(ty), literal) {
        (Type::Prim(Prim::Text(format)), Literal::Text(text)) if !format.is_quoted() => {
            ConstValue::Text(text)
        }
        (Type::Prim(Prim::Bool), Literal::Bool(value)) => ConstValue::Bool(*value),
        (Type::Prim(Prim::Int(int)), Literal::Number(text)) => {
            let value: i128 = text.parse().ok()?;
            ConstValue::Whole(Some(value).filter(|value| fits(*int, *value))?)
        }
        (Type::Prim(Prim::Float), Literal::Number(text)) => {
            let value: f64 = text.parse().ok()?;
            ConstValue::Float(Some(value).filter(|value| value.is_finite())?)
        }
        (Type::Def(id), literal) => match (&api.types[*id].shape, literal) {
            (Shape::Enum(values), Literal::Text(text)) if values.repr == Repr::Text => {
                ConstValue::Text(text)
            }
            (Shape::Enum(values), Literal::Number(text)) if values.repr == Repr::Integer => {
                ConstValue::Value(text.parse().ok()?)
            }
            _ => return None,
        },
        _ => return None,
    })
}

fn fits(int: Int, value: i128) -> bool {
    match int {
        Int::I32 => i32::try_from(value).is_ok(),
        Int::I64 => i64::try_from(value).is_ok(),
        Int::U32 => u32::try_from(value).is_ok(),
        Int::U64 => u64::try_from(value).is_ok(),
        Int::I128 => true,
    }
}
