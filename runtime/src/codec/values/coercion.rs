//! Coercion: scalars that a body writes as another JSON type than the description declares.
//!
//! | declared | accepted as well | value |
//! |---|---|---|
//! | string, string enum | a number, a boolean | its JSON text |
//! | time | a number | its JSON text |
//! | number | a string that is a JSON number | the number |
//! | integer | a number with a fraction or an exponent, a string that is a JSON number | its integer part, within the bounds of the type |
//! | boolean | a string `true` or `false` in any case, `1` or `0` as a number or a string | the boolean |
//!
//! All of these are drift, and the owner of the value keeps the source. Any other value is a mismatch. These functions
//! are for the rare bodies that need them, so that reading the declared type stays fast.

use crate::codec::text::json_number::JsonNumber;
use crate::codec::text::note::Note;
use crate::codec::text::reader::{Reader, parse_number};
use crate::codec::text::syntax_error::SyntaxError;

/// Reads a number or a boolean where a string is expected, as its JSON text.
#[cold]
pub(crate) fn read_text<'a>(
    reader: &mut Reader<'a>,
    expected: &'static str,
) -> Result<Option<&'a str>, SyntaxError> {
    let source = read_source(reader, expected)?;
    let is_scalar = is_number(source) || matches!(source, "true" | "false");
    Ok(is_scalar.then_some(source))
}

/// Reads a number where a time is expected, as its JSON text.
#[cold]
pub(crate) fn read_time<'a>(
    reader: &mut Reader<'a>,
    expected: &'static str,
) -> Result<Option<&'a str>, SyntaxError> {
    let source = read_source(reader, expected)?;
    Ok(is_number(source).then_some(source))
}

/// Reads a string that is a JSON number where a number is expected.
#[cold]
pub(crate) fn read_number<'a>(
    reader: &mut Reader<'a>,
    expected: &'static str,
) -> Result<Option<JsonNumber<'a>>, SyntaxError> {
    let source = read_source(reader, expected)?;
    let content = source
        .strip_prefix('"')
        .and_then(|source| source.strip_suffix('"'));
    Ok(content.and_then(parse_number))
}

/// Reads a string or a number where a boolean is expected.
#[cold]
pub(crate) fn read_bool(reader: &mut Reader<'_>) -> Result<Option<bool>, SyntaxError> {
    let source = read_source(reader, "boolean")?;
    Ok(bool_of(source))
}

/// The boolean that a JSON value means: `true` or `false`, also as a string in any case, or `1` or `0`.
pub(crate) fn bool_of(source: &str) -> Option<bool> {
    let content = source.trim_matches('"');
    if content == "1" || content.eq_ignore_ascii_case("true") {
        Some(true)
    } else if content == "0" || content.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// The integer part of a number, or the bound that is closest to it.
#[cold]
pub(crate) fn integer_part(number: &JsonNumber<'_>, min: i128, max: i128) -> i128 {
    let text = number.text.trim_start_matches('-');
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    if digits.bytes().all(|digit| digit == b'0') {
        return 0;
    }
    // An exponent that does not fit is far beyond the bounds, or far below one.
    let exponent = exponent.parse().unwrap_or_else(|_| {
        let sign = if exponent.starts_with('-') { -1 } else { 1 };
        sign * i64::from(u32::MAX)
    });
    let length = i64::try_from(whole.len()).unwrap_or(i64::MAX);
    let length = usize::try_from(length.saturating_add(exponent)).unwrap_or(0);
    let digits = digits.bytes().chain(std::iter::repeat(b'0')).take(length);
    let bound = if number.negative { min } else { max };
    let mut value = 0i128;
    for digit in digits {
        let digit = i128::from(digit - b'0');
        let digit = if number.negative { -digit } else { digit };
        let Some(next) = value
            .checked_mul(10)
            .and_then(|value| value.checked_add(digit))
        else {
            return bound;
        };
        value = next;
    }
    value.clamp(min, max)
}

/// Notes a value of another JSON type, and returns its source.
fn read_source<'a>(
    reader: &mut Reader<'a>,
    expected: &'static str,
) -> Result<&'a str, SyntaxError> {
    reader.peek()?;
    let note = Note::mismatch(reader.offset(), expected);
    reader.notes.push(note);
    reader.raw_value()
}

fn is_number(source: &str) -> bool {
    source.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integer_part_is_exact_and_within_the_bounds() {
        let (min, max) = (i128::from(i64::MIN), i128::from(i64::MAX));
        for (text, integer) in [
            ("25.0", 25),
            ("1e0", 1),
            ("3.5", 3),
            ("-3.5", -3),
            ("0.9", 0),
            ("12.34e1", 123),
            ("1234E-2", 12),
            ("1e-9999999999999999999", 0),
            ("0e9999999999", 0),
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("9223372036854775808", max),
            ("-1e99999999999999999999", min),
            ("1e40", max),
        ] {
            let number = parse_number(text).expect("the text is a number");
            assert_eq!(integer_part(&number, min, max), integer, "{text}");
        }
    }
}
