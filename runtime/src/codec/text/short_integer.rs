//! Integers of few digits, which nearly all numbers of an API are.

use super::reader::Reader;

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
