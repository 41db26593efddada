//! The JSON reader: a cursor over JSON text that checks the grammar.

use std::borrow::Cow;

use super::escape::find_escape;
use super::json_number::JsonNumber;
use super::limits::{Allowance, DecodeLimits};
use super::note::{Note, Notes};
use super::read_outcome::ReadOutcome;
use super::syntax_error::{SyntaxError, SyntaxErrorKind};
use crate::codec::body_direction::BodyDirection;

/// How deep typed arrays and objects may nest. Deeper values are kept as JSON text.
const MAX_DEPTH: u32 = 128;

/// What drift reports as expected where a value nests deeper than that.
pub(crate) const MAX_DEPTH_EXPECTED: &str = "at most 128 nested arrays and objects";

/// A position in JSON text, and the notes about the text before it.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    pub(crate) notes: Notes,
    allowance: Allowance<'a>,
    /// The offset of an array or object whose elements are counted.
    pub(crate) counted: Option<usize>,
    /// How many elements it has.
    pub(crate) element_count: Option<usize>,
    /// The value of the sibling field that discriminates the next union, if it has one.
    pub(crate) sibling: Option<String>,
    /// Whether records drop the keys for which they have no field, and nulls of optional fields.
    pub(crate) drops_unknown: bool,
    /// Which required fields may be missing.
    pub(crate) direction: BodyDirection,
}

/// A decoded string.
pub(crate) struct JsonString<'a> {
    pub(crate) value: Cow<'a, str>,
    /// Whether encoding it gives the same string back. A lone surrogate was replaced, so it does not.
    pub(crate) lossless: bool,
}

/// The number that a text is, or `None` if it is anything else.
pub(crate) fn parse_number(text: &str) -> Option<JsonNumber<'_>> {
    let mut reader = Reader::new(text);
    let number = reader.number().ok()?;
    (reader.at == text.len()).then_some(number)
}

impl<'a> Reader<'a> {
    /// A reader at the start of bytes, which must be UTF-8.
    pub fn from_utf8(bytes: &'a [u8]) -> Result<Self, SyntaxError> {
        utf8_text(bytes).map(Self::new)
    }

    /// A reader at the start of text, after a byte order mark.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            at: text.len() - without_byte_order_mark(text).len(),
            depth: 0,
            notes: Notes::default(),
            allowance: Allowance::new(DecodeLimits::NONE),
            counted: None,
            element_count: None,
            sibling: None,
            drops_unknown: false,
            direction: BodyDirection::Response,
        }
    }

    /// Sets the limits of decoding.
    pub(crate) fn with_limits(mut self, limits: DecodeLimits<'a>) -> Self {
        self.allowance = Allowance::new(limits);
        self
    }

    /// Counts memory that a value takes beyond its place in its owner.
    #[inline]
    pub(crate) fn allocate(&mut self, bytes: usize) -> Result<(), SyntaxError> {
        self.allowance
            .allocate(bytes)
            .map_err(|kind| self.error(kind))
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Moves to another position, usually back to a value that was read before.
    pub(crate) fn rewind(&mut self, at: usize) {
        self.at = at;
    }

    pub(crate) fn error(&self, kind: SyntaxErrorKind) -> SyntaxError {
        SyntaxError::new(self.at, kind)
    }

    /// Skips whitespace and returns the next byte without consuming it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8, SyntaxError> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Ok(*byte),
            _ => self.skip_whitespace(),
        }
    }

    /// Skips whitespace and returns the byte after it. Most bodies have none.
    #[inline(never)]
    fn skip_whitespace(&mut self) -> Result<u8, SyntaxError> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return Ok(*byte),
                None => return Err(self.error(SyntaxErrorKind::UnexpectedEnd)),
            }
        }
    }

    /// Consumes the next byte if it is this one, and returns whether it was.
    #[inline]
    pub(crate) fn consume(&mut self, byte: u8) -> Result<bool, SyntaxError> {
        let found = self.peek()? == byte;
        self.at += usize::from(found);
        Ok(found)
    }

    /// Consumes the opening bracket of an array or object. Returns false, and consumes nothing, beyond the maximum depth.
    #[inline]
    pub(crate) fn enter(&mut self) -> bool {
        if self.depth == MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        self.at += 1;
        true
    }

    /// Consumes one byte, such as an opening bracket whose depth does not count.
    pub(crate) fn bump(&mut self) {
        self.at += 1;
    }

    /// Ends an array or object that began with [`enter`](Self::enter), after its closing bracket.
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Consumes the comma or the closing bracket after an element, and returns whether another element follows.
    #[inline]
    pub(crate) fn has_more(&mut self, close: u8) -> Result<bool, SyntaxError> {
        let byte = self.peek()?;
        if byte == b',' {
            self.at += 1;
            Ok(true)
        } else if byte == close {
            self.at += 1;
            Ok(false)
        } else {
            Err(self.error(SyntaxErrorKind::ExpectedComma))
        }
    }

    /// Consumes the next key, its colon and the whitespace before the value if they are written like this, `"key":`, and
    /// returns whether they were.
    #[inline]
    pub(crate) fn consume_key(&mut self, key: &str) -> Result<bool, SyntaxError> {
        if self.peek()? != b'"' {
            return Err(self.error(SyntaxErrorKind::ExpectedKey));
        }
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if !rest.starts_with(key.as_bytes()) {
            return Ok(false);
        }
        self.at += key.len();
        self.peek()?;
        Ok(true)
    }

    /// Reads a key.
    pub(crate) fn key(&mut self) -> Result<JsonString<'a>, SyntaxError> {
        if self.peek()? != b'"' {
            return Err(self.error(SyntaxErrorKind::ExpectedKey));
        }
        self.string()
    }

    /// Consumes the colon after a key and the whitespace before the value.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), SyntaxError> {
        if !self.consume(b':')? {
            return Err(self.error(SyntaxErrorKind::ExpectedColon));
        }
        self.peek()?;
        Ok(())
    }

    /// Reads a string. The reader must be at its opening quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<JsonString<'a>, SyntaxError> {
        let start = self.at + 1;
        let end = find_escape(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(JsonString {
                value: Cow::Borrowed(&self.text[start..end]),
                lossless: true,
            });
        }
        self.escaped(start, end)
    }

    /// Reads a string from its first escape sequence on.
    #[cold]
    fn escaped(&mut self, start: usize, mut end: usize) -> Result<JsonString<'a>, SyntaxError> {
        let text = self.text;
        let mut value = String::with_capacity(end - start + 32);
        value.push_str(&text[start..end]);
        let mut lossless = true;
        loop {
            self.at = end;
            match text.as_bytes().get(end) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(JsonString {
                        value: Cow::Owned(value),
                        lossless,
                    });
                }
                Some(b'\\') => lossless &= self.escape(&mut value)?,
                Some(_) => return Err(self.error(SyntaxErrorKind::ControlCharacter)),
                None => return Err(self.error(SyntaxErrorKind::UnexpectedEnd)),
            }
            end = find_escape(text.as_bytes(), self.at);
            value.push_str(&text[self.at..end]);
        }
    }

    /// Reads one escape sequence. Returns false for a lone surrogate, which a Rust string cannot hold.
    fn escape(&mut self, value: &mut String) -> Result<bool, SyntaxError> {
        let code = self.text.as_bytes().get(self.at + 1).copied();
        let character = match code {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(value),
            Some(_) => return Err(self.error(SyntaxErrorKind::InvalidEscape)),
            None => {
                return Err(SyntaxError::new(
                    self.at + 1,
                    SyntaxErrorKind::UnexpectedEnd,
                ));
            }
        };
        value.push(character);
        self.at += 2;
        Ok(true)
    }

    fn unicode(&mut self, value: &mut String) -> Result<bool, SyntaxError> {
        let high = self.hex(self.at + 2)?;
        self.at += 6;
        if let Some(character) = char::from_u32(high) {
            value.push(character);
            return Ok(true);
        }
        // High surrogates are D800 to DBFF. Only a low surrogate right after one makes a character.
        if high < 0xDC00 && self.text.as_bytes().get(self.at..self.at + 2) == Some(b"\\u") {
            let low = self.hex(self.at + 2)?;
            if (0xDC00..0xE000).contains(&low) {
                self.at += 6;
                let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                value.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                return Ok(true);
            }
        }
        value.push(char::REPLACEMENT_CHARACTER);
        Ok(false)
    }

    fn hex(&self, at: usize) -> Result<u32, SyntaxError> {
        let digits = self
            .text
            .as_bytes()
            .get(at..at + 4)
            .ok_or(SyntaxError::new(
                self.text.len(),
                SyntaxErrorKind::UnexpectedEnd,
            ))?;
        digits.iter().try_fold(0, |code, digit| {
            char::from(*digit)
                .to_digit(16)
                .map(|digit| code * 16 + digit)
                .ok_or(self.error(SyntaxErrorKind::InvalidEscape))
        })
    }

    /// Reads a number. The reader must be at its first byte.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<JsonNumber<'a>, SyntaxError> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let negative = bytes.get(start) == Some(&b'-');
        let mut at = start + usize::from(negative);
        let mut mantissa = 0u64;
        let first = at;
        while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
            mantissa = mantissa
                .wrapping_mul(10)
                .wrapping_add(u64::from(digit - b'0'));
            at += 1;
        }
        let mut digits = at - first;
        if digits == 0 || (digits > 1 && bytes.get(first) == Some(&b'0')) {
            return Err(SyntaxError::new(
                at.min(first + 1),
                SyntaxErrorKind::InvalidNumber,
            ));
        }
        let mut fraction_digits = 0;
        if bytes.get(at) == Some(&b'.') {
            at += 1;
            let point = at;
            while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
                mantissa = mantissa
                    .wrapping_mul(10)
                    .wrapping_add(u64::from(digit - b'0'));
                at += 1;
            }
            fraction_digits = at - point;
            digits += fraction_digits;
            if fraction_digits == 0 {
                return Err(SyntaxError::new(at, SyntaxErrorKind::InvalidNumber));
            }
        }
        let has_exponent = matches!(bytes.get(at), Some(b'e' | b'E'));
        if has_exponent {
            at += 1;
            at += usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            let power = at;
            while let Some(b'0'..=b'9') = bytes.get(at) {
                at += 1;
            }
            if at == power {
                return Err(SyntaxError::new(at, SyntaxErrorKind::InvalidNumber));
            }
        }
        self.at = at;
        let text = &self.text[start..at];
        let (digits, fraction_digits) = (saturate(digits), saturate(fraction_digits));
        Ok(JsonNumber {
            text,
            negative,
            mantissa,
            digits,
            fraction_digits,
            has_exponent,
        })
    }

    /// Consumes `true`, `false` or `null`.
    #[inline]
    pub(crate) fn literal(&mut self, literal: &str) -> Result<(), SyntaxError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if rest.starts_with(literal.as_bytes()) {
            self.at += literal.len();
            Ok(())
        } else {
            Err(self.error(SyntaxErrorKind::ExpectedValue))
        }
    }

    /// Skips any value, however deeply nested, and checks its grammar.
    pub(crate) fn skip(&mut self) -> Result<(), SyntaxError> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.peek()? {
                b'"' => self.skip_string()?,
                b'{' => {
                    self.bump();
                    if !self.consume(b'}')? {
                        self.skip_key()?;
                        open.push(b'}');
                        continue;
                    }
                }
                b'[' => {
                    self.bump();
                    if !self.consume(b']')? {
                        open.push(b']');
                        continue;
                    }
                }
                b't' => self.literal("true")?,
                b'f' => self.literal("false")?,
                b'n' => self.literal("null")?,
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                }
                _ => return Err(self.error(SyntaxErrorKind::ExpectedValue)),
            }
            // The end of a value may also end the arrays and objects around it.
            loop {
                let Some(bracket) = open.last().copied() else {
                    return Ok(());
                };
                if self.has_more(bracket)? {
                    if bracket == b'}' {
                        self.skip_key()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }

    fn skip_key(&mut self) -> Result<(), SyntaxError> {
        if self.peek()? != b'"' {
            return Err(self.error(SyntaxErrorKind::ExpectedKey));
        }
        self.skip_string()?;
        self.colon()
    }

    fn skip_string(&mut self) -> Result<(), SyntaxError> {
        let end = find_escape(self.text.as_bytes(), self.at + 1);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.escaped(self.at + 1, end).map(drop)
    }

    /// Skips any value and returns its text.
    pub(crate) fn raw_value(&mut self) -> Result<&'a str, SyntaxError> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// Skips a value of the wrong kind and notes it.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &'static str) -> Result<ReadOutcome, SyntaxError> {
        self.peek()?;
        self.notes.push(Note::mismatch(self.at, expected));
        self.skip()?;
        Ok(ReadOutcome::Mismatch)
    }

    /// Checks that only whitespace follows.
    pub(crate) fn finish(&mut self) -> Result<(), SyntaxError> {
        match self.peek() {
            Ok(_) => Err(self.error(SyntaxErrorKind::TrailingText)),
            Err(_) => Ok(()),
        }
    }
}

/// The text without the byte order mark that some servers put before JSON.
pub(crate) fn without_byte_order_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The bytes as text.
pub(crate) fn utf8_text(bytes: &[u8]) -> Result<&str, SyntaxError> {
    std::str::from_utf8(bytes)
        .map_err(|error| SyntaxError::new(error.valid_up_to(), SyntaxErrorKind::InvalidUtf8))
}

fn saturate(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
