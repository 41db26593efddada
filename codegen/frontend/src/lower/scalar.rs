//! Scalars know their ranges and formats.

use super::{Lowerer, merge::Merged};
use crate::{
    code,
    node::{Node, Value},
};
use ir::{Format, Int, Limits, Literal, Prim, Type};

impl<'m> Lowerer<'m, '_> {
    /// The scalar type of a schema that is not an object, list or union.
    pub(super) fn scalar(&mut self, merged: &Merged<'m>) -> Type {
        let mut limits = merged.limits.clone();
        (limits.min_items, limits.max_items, limits.unique_items) = (None, None, false);
        let numeric =
            limits.minimum.is_some() || limits.maximum.is_some() || limits.multiple_of.is_some();
        let prim = match merged.ty {
            Some("boolean") => Prim::Bool,
            Some("integer") => {
                self.note_wide(merged);
                let default = merged.default.and_then(Node::as_number);
                Prim::Int(width(merged.format, &limits, default))
            }
            Some("number") => Prim::Float,
            None if numeric => Prim::Float,
            _ => Prim::Text(format(merged.format)),
        };
        match prim {
            Prim::Text(_) if numeric => {
                let message = "bounds of a number have no effect on text";
                self.report
                    .add(&code::KEYWORD_OUT_OF_PLACE, merged.site, message);
                (limits.minimum, limits.maximum, limits.multiple_of) = (None, None, None);
                (limits.above_minimum, limits.below_maximum) = (false, false);
            }
            Prim::Text(_) => {}
            Prim::Bool | Prim::Int(_) | Prim::Float => {
                if limits.pattern.is_some()
                    || limits.min_length.is_some()
                    || limits.max_length.is_some()
                {
                    let message = "bounds of text have no effect on a number";
                    self.report
                        .add(&code::KEYWORD_OUT_OF_PLACE, merged.site, message);
                    (limits.pattern, limits.min_length, limits.max_length) = (None, None, None);
                }
            }
        }
        Type::Prim(prim).within(limits)
    }

    fn note_wide(&mut self, merged: &Merged<'m>) {
        let bounds = [&merged.limits.minimum, &merged.limits.maximum];
        for bound in bounds
            .into_iter()
            .flatten()
            .filter(|bound| bound.parse::<i64>().is_err())
        {
            let message = format!(
                "the bound `{bound}` does not fit a signed integer of 64 bits; its digits are kept"
            );
            self.report.add(&code::WIDE_INTEGER, merged.site, message);
        }
    }
}

/// The narrowest range that holds every value; 64 bits with a sign when nothing is said.
fn width(format: Option<&str>, limits: &Limits, default: Option<&str>) -> Int {
    match format {
        Some("int32") => return Int::I32,
        Some("uint32") => return Int::U32,
        Some("uint64") => return Int::U64,
        _ => {}
    }
    let whole = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<i128>().ok());
    let default = default
        .and_then(|text| text.parse::<i128>().ok())
        .unwrap_or(0);
    let (lowest, highest) = (
        whole(&limits.minimum),
        whole(&limits.maximum).unwrap_or(0).max(default),
    );
    if highest <= i128::from(i64::MAX) {
        return Int::I64;
    }
    match lowest {
        Some(lowest) if lowest < 0 => Int::I128,
        _ if highest <= i128::from(u64::MAX) => Int::U64,
        _ => Int::I128,
    }
}

fn format(format: Option<&str>) -> Format {
    match format {
        None | Some("" | "string") => Format::Plain,
        Some("date-time") => Format::DateTime,
        Some("date") => Format::Date,
        Some("uuid") => Format::Uuid,
        Some("uri" | "url") => Format::Uri,
        Some("email") => Format::Email,
        Some("hostname") => Format::Hostname,
        Some("ipv4") => Format::Ipv4,
        Some("ipv6") => Format::Ipv6,
        Some("cidr") => Format::Cidr,
        Some("byte") => Format::Byte,
        Some("binary") => Format::Binary,
        Some("int64") => Format::Quoted(Int::I64),
        Some("uint64") => Format::Quoted(Int::U64),
        Some("int32") => Format::Quoted(Int::I32),
        Some("uint32") => Format::Quoted(Int::U32),
        Some(other) => Format::Other(other.to_owned()),
    }
}

/// A value of the description as a literal.
pub fn literal(node: &Node) -> Literal {
    match &node.value {
        Value::Null => Literal::Null,
        Value::Bool(value) => Literal::Bool(*value),
        Value::Number(text) => Literal::Number(text.clone()),
        Value::Text(text) => Literal::Text(text.clone()),
        Value::List(_) | Value::Map(_) => Literal::Json(node.to_json()),
    }
}
