//! Numbers as JSON writes them.

use super::reader::Reader;

/// A number as written, and what the pass over its digits found.
pub(crate) struct JsonNumber<'a> {
    pub(crate) text: &'a str,
    pub(crate) negative: bool,
    /// All digits before the exponent as one number. Overflows silently beyond 19 digits.
    pub(crate) mantissa: u64,
    /// How many digits the mantissa has.
    pub(crate) digits: u32,
    /// How many of them follow the decimal point.
    pub(crate) fraction_digits: u32,
    pub(crate) has_exponent: bool,
}

impl JsonNumber<'_> {
    /// Whether it is written without fraction and exponent.
    pub(crate) fn is_integer(&self) -> bool {
        self.fraction_digits == 0 && !self.has_exponent
    }
}

/// Reads an integer of at most 18 digits, which always fits into 64 bits. Any other number is left unread.
#[inline]
pub(crate) fn short_integer(reader: &mut Reader<'_>) -> Option<i64> {
    let bytes = reader.text().as_bytes();
    let start = reader.offset();
    let is_negative = bytes.get(start) == Some(&b'-');
    let first = start + usize::from(is_negative);
    let (mut at, mut value) = (first, 0i64);
    while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
        value = value.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
        at += 1;
    }
    let digits = at - first;
    let is_longer = matches!(bytes.get(at), Some(b'.' | b'e' | b'E'));
    let has_leading_zero = digits > 1 && bytes.get(first) == Some(&b'0');
    if digits == 0 || digits > 18 || is_longer || has_leading_zero {
        return None;
    }
    reader.rewind(at);
    Some(if is_negative { -value } else { value })
}
