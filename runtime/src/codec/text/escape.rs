//! Which bytes a JSON string must escape.

/// The position at or after `start` of the first byte that a JSON string cannot contain as it is: a quote, a
/// backslash or a control character. The length of `bytes` if there is none.
#[inline]
pub(super) fn find_escape(bytes: &[u8], start: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut at = start;
    // Eight bytes at a time. A borrow can only mark a byte above one that is marked correctly, and only the lowest
    // mark is used.
    while let Some(chunk) = bytes
        .get(at..at + 8)
        .and_then(|chunk| <[u8; 8]>::try_from(chunk).ok())
    {
        let word = u64::from_le_bytes(chunk);
        let quote = word ^ (ONES * b'"' as u64);
        let slash = word ^ (ONES * b'\\' as u64);
        let found = (quote.wrapping_sub(ONES) & !quote)
            | (slash.wrapping_sub(ONES) & !slash)
            | (word.wrapping_sub(ONES * 0x20) & !word);
        let found = found & HIGH;
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        if must_escape(*byte) {
            break;
        }
        at += 1;
    }
    at
}

/// Whether a JSON string must escape this byte.
pub(crate) const fn must_escape(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1f)
}
