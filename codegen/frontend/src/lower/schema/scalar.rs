//! Scalars: integer widths, string formats and literals.

use super::{all_of::MergedSchema, constraints::ValueKind};
use crate::lower::lowerer::Lowerer;
use crate::{diagnostic_codes, read::node::Node};
use ir::{Constraints, Format, Int, Prim, Type};

impl<'m> Lowerer<'m, '_> {
    /// The type of a schema that is not an object, list or union. `ty` is its OpenAPI type, if one is known.
    pub(crate) fn lower_scalar(&mut self, merged: &MergedSchema<'m>, ty: Option<&str>) -> Type {
        let constraints = &merged.constraints;
        let numeric = constraints.minimum.is_some()
            || constraints.maximum.is_some()
            || constraints.multiple_of.is_some();
        let (kind, prim) = match ty {
            Some("boolean") => (ValueKind::Boolean, Prim::Bool),
            Some("integer") => {
                self.report_wide_bounds(merged);
                let default = merged.default.and_then(Node::as_number);
                (
                    ValueKind::Number,
                    Prim::Int(integer_width(merged.format, constraints, default)),
                )
            }
            Some("number") => (ValueKind::Number, Prim::Float),
            None if numeric => (ValueKind::Number, Prim::Float),
            _ => (ValueKind::String, Prim::Text(string_format(merged.format))),
        };
        Type::Prim(prim).within(self.constraints(merged, kind))
    }

    fn report_wide_bounds(&mut self, merged: &MergedSchema<'m>) {
        let constraints = &merged.constraints;
        for (keyword, bound) in [
            ("minimum", &constraints.minimum),
            ("maximum", &constraints.maximum),
        ] {
            let Some(bound) = bound else {
                continue;
            };
            let wide = match parse_integer(bound) {
                Some(value) => i64::try_from(value).is_err(),
                None => bound.parse().is_ok_and(|value: f64| value.abs() > 1e18),
            };
            if wide {
                let message = format!(
                    "the bound `{bound}` does not fit a signed 64-bit integer; its digits are kept"
                );
                self.report.add(
                    &diagnostic_codes::WIDE_INTEGER,
                    merged.span_of(keyword),
                    message,
                );
            }
        }
    }
}

/// The narrowest integer type that holds every allowed value. A signed 64-bit integer if nothing is
/// specified.
fn integer_width(format: Option<&str>, constraints: &Constraints, default: Option<&str>) -> Int {
    let bound = |text: &Option<String>| text.as_deref().and_then(parse_integer);
    let default = default.and_then(parse_integer).unwrap_or(0);
    let lowest = bound(&constraints.minimum);
    let highest = bound(&constraints.maximum).unwrap_or(0).max(default);
    let fits = |low: i128, high: i128| lowest.unwrap_or(0).min(default) >= low && highest <= high;
    // A format that is narrower than the bounds is wrong: values between them are allowed.
    match format {
        Some("int32") if fits(i32::MIN.into(), i32::MAX.into()) => return Int::I32,
        Some("uint32") if fits(0, u32::MAX.into()) => return Int::U32,
        Some("uint64") if fits(0, u64::MAX.into()) => return Int::U64,
        _ => {}
    }
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

/// Parses a number without a fraction in any notation: `1e3` and `10.0` are integers.
fn parse_integer(text: &str) -> Option<i128> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (integer_digits, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let exponent: i32 = exponent.parse().ok()?;
    let zeros = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let digits: i128 = format!("{integer_digits}{fraction}").parse().ok()?;
    digits.checked_mul(10_i128.checked_pow(u32::try_from(zeros).ok()?)?)
}

fn string_format(format: Option<&str>) -> Format {
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

#[cfg(test)]
mod tests {
    use super::parse_integer;

    #[test]
    fn parses_integers_in_any_notation() {
        assert_eq!(parse_integer("-7"), Some(-7));
        assert_eq!(parse_integer("1e3"), Some(1000));
        assert_eq!(parse_integer("1.50e2"), Some(150));
        assert_eq!(parse_integer("10.0"), Some(10));
        assert_eq!(
            parse_integer("-9223372036854775809"),
            Some(-9_223_372_036_854_775_809)
        );
        for not in ["0.5", "1e-1", "1e99", "1e999999999999", "x"] {
            assert_eq!(parse_integer(not), None, "{not}");
        }
    }
}
