//! Which bytes a JSON string must escape.

/// The position at or after `start` of the first byte that a JSON string cannot contain as it is: a quote, a
/// backslash or a control character. The length of `bytes` if there is none.
#[inline]
pub(super) fn find_escape(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(word) = word_at(bytes, at) {
        if let Some(found) = escape_in(word) {
            return at + found;
        }
        at += 8;
    }
    // The last eight bytes, some of which were checked before.
    if let Some(last) = bytes.len().checked_sub(8)
        && last >= start
        && let Some(word) = word_at(bytes, last)
    {
        return escape_in(word).map_or(bytes.len(), |found| last + found);
    }
    while let Some(byte) = bytes.get(at) {
        if must_escape(*byte) {
            break;
        }
        at += 1;
    }
    at
}

/// The eight bytes at a position; the first is the lowest of the word.
#[inline]
fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    let chunk = bytes.get(at..at + 8)?;
    Some(u64::from_le_bytes(chunk.try_into().ok()?))
}

/// The position of the first byte of a word that must be escaped.
#[inline]
fn escape_in(word: u64) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // A borrow can only mark a byte above one that is marked correctly, and only the lowest mark is used.
    let quote = word ^ (ONES * b'"' as u64);
    let slash = word ^ (ONES * b'\\' as u64);
    let found = (quote.wrapping_sub(ONES) & !quote)
        | (slash.wrapping_sub(ONES) & !slash)
        | (word.wrapping_sub(ONES * 0x20) & !word);
    let found = found & HIGH;
    (found != 0).then(|| (found.trailing_zeros() / 8) as usize)
}

/// Whether a JSON string must escape this byte.
pub(crate) const fn must_escape(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1f)
}

/// Whether a JSON string has this text as it is.
pub(crate) fn needs_no_escape(text: &str) -> bool {
    !text.bytes().any(must_escape)
}
