//! Scalars know their ranges and formats.

use super::{all_of::MergedSchema, constraints::ValueKind, lowerer::Lowerer};
use crate::{
    diagnostic_codes,
    read::node::{Node, Value},
};
use ir::{Constraints, Format, Int, Literal, Prim, Type};

impl<'m> Lowerer<'m, '_> {
    /// The scalar type of a schema that is not an object, list or union.
    pub(super) fn scalar(&mut self, merged: &MergedSchema<'m>) -> Type {
        let said = &merged.limits;
        let numeric =
            said.minimum.is_some() || said.maximum.is_some() || said.multiple_of.is_some();
        let (kind, prim) = match merged.ty {
            Some("boolean") => (ValueKind::Truth, Prim::Bool),
            Some("integer") => {
                self.note_wide(merged);
                let default = merged.default.and_then(Node::as_number);
                (
                    ValueKind::Number,
                    Prim::Int(width(merged.format, said, default)),
                )
            }
            Some("number") => (ValueKind::Number, Prim::Float),
            None if numeric => (ValueKind::Number, Prim::Float),
            _ => (ValueKind::Text, Prim::Text(format(merged.format))),
        };
        Type::Prim(prim).within(self.limits(merged, kind))
    }

    fn note_wide(&mut self, merged: &MergedSchema<'m>) {
        let said = &merged.limits;
        for (keyword, bound) in [("minimum", &said.minimum), ("maximum", &said.maximum)] {
            let Some(bound) = bound else {
                continue;
            };
            let wide = match whole(bound) {
                Some(value) => i64::try_from(value).is_err(),
                None => bound.parse().is_ok_and(|value: f64| value.abs() > 1e18),
            };
            if wide {
                let message = format!(
                    "the bound `{bound}` does not fit a signed integer of 64 bits; its digits are kept"
                );
                self.report.add(
                    &diagnostic_codes::WIDE_INTEGER,
                    merged.site_of(keyword),
                    message,
                );
            }
        }
    }
}

/// The narrowest range that holds every value; 64 bits with a sign when nothing is said.
fn width(format: Option<&str>, limits: &Constraints, default: Option<&str>) -> Int {
    match format {
        Some("int32") => return Int::I32,
        Some("uint32") => return Int::U32,
        Some("uint64") => return Int::U64,
        _ => {}
    }
    let bound = |text: &Option<String>| text.as_deref().and_then(whole);
    let default = default.and_then(whole).unwrap_or(0);
    let lowest = bound(&limits.minimum);
    let highest = bound(&limits.maximum).unwrap_or(0).max(default);
    if lowest.is_some_and(|lowest| lowest < i128::from(i64::MIN)) || default < i128::from(i64::MIN)
    {
        return Int::I128;
    }
    if highest <= i128::from(i64::MAX) {
        return Int::I64;
    }
    match lowest {
        Some(lowest) if lowest < 0 => Int::I128,
        _ if highest <= i128::from(u64::MAX) => Int::U64,
        _ => Int::I128,
    }
}

/// A number without a fraction, however it is written: `1e3` and `10.0` are whole.
fn whole(text: &str) -> Option<i128> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (front, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let exponent: i32 = exponent.parse().ok()?;
    let zeros = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let digits: i128 = format!("{front}{fraction}").parse().ok()?;
    digits.checked_mul(10_i128.checked_pow(u32::try_from(zeros).ok()?)?)
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

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn whole_numbers_are_read_however_they_are_written() {
        assert_eq!(whole("-7"), Some(-7));
        assert_eq!(whole("1e3"), Some(1000));
        assert_eq!(whole("1.50e2"), Some(150));
        assert_eq!(whole("10.0"), Some(10));
        assert_eq!(
            whole("-9223372036854775809"),
            Some(-9_223_372_036_854_775_809)
        );
        for not in ["0.5", "1e-1", "1e99", "1e999999999999", "x"] {
            assert_eq!(whole(not), None, "{not}");
        }
    }
}
