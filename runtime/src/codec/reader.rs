//! A reader knows JSON text from its bytes on: where each value starts, ends and what breaks the grammar.

use std::borrow::Cow;

use super::drift::Note;
use super::fault::{DriftReason, Fault};
use super::slot::ReadOutcome;

/// How deep typed lists and objects may nest. What is deeper is kept as it came.
const DEPTH: u32 = 128;

/// What is expected where a value is deeper than that.
pub(crate) const DEEP: &str = "fewer lists and objects within each other";

/// A position in JSON text, and what was noted on the way there.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    pub(crate) notes: Vec<Note>,
    /// The value of the field that tells which arm the next union has.
    pub(crate) sibling: Option<String>,
}

/// A string as decoded.
pub(crate) struct Str<'a> {
    pub(crate) value: Cow<'a, str>,
    /// Whether encoding it gives the same string back; half a surrogate pair does not.
    pub(crate) exact: bool,
}

/// A number as written, with what its first pass over the digits found.
pub(crate) struct Num<'a> {
    pub(crate) text: &'a str,
    pub(crate) negative: bool,
    /// All digits before the exponent as one number; meaningful up to 19 digits.
    pub(crate) mantissa: u64,
    pub(crate) digits: u32,
    pub(crate) fraction: u32,
    pub(crate) exponent: bool,
}

impl Num<'_> {
    /// Whether it is written as a whole number.
    pub(crate) fn is_whole(&self) -> bool {
        self.fraction == 0 && !self.exponent
    }
}

impl<'a> Reader<'a> {
    /// A reader at the start of bytes, which must be UTF-8.
    pub fn new(bytes: &'a [u8]) -> Result<Self, Fault> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::over(text)),
            Err(error) => Err(Fault::new(error.valid_up_to(), DriftReason::Utf8)),
        }
    }

    /// A reader at the start of text.
    pub fn over(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            notes: Vec::new(),
            sibling: None,
        }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Goes back to a value that was passed before.
    pub(crate) fn rewind(&mut self, at: usize) {
        self.at = at;
    }

    pub(crate) fn fault(&self, reason: DriftReason) -> Fault {
        Fault::new(self.at, reason)
    }

    /// The next byte that is not blank.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8, Fault> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return Ok(*byte),
                None => return Err(self.fault(DriftReason::End)),
            }
        }
    }

    /// Whether the next byte is this one; passes it if so.
    #[inline]
    pub(crate) fn take(&mut self, byte: u8) -> Result<bool, Fault> {
        let found = self.peek()? == byte;
        self.at += usize::from(found);
        Ok(found)
    }

    /// Passes the bracket that opens a list or object; false where it would be too deep inside others.
    #[inline]
    pub(crate) fn enter(&mut self) -> bool {
        if self.depth == DEPTH {
            return false;
        }
        self.depth += 1;
        self.at += 1;
        true
    }

    /// Passes the bracket that opens a list or object.
    pub(crate) fn open(&mut self) {
        self.at += 1;
    }

    /// Says that a list or object is passed, its closing bracket included.
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// After an element: whether another follows. Passes the comma or the closing bracket.
    #[inline]
    pub(crate) fn more(&mut self, close: u8) -> Result<bool, Fault> {
        let byte = self.peek()?;
        if byte == b',' {
            self.at += 1;
            Ok(true)
        } else if byte == close {
            self.at += 1;
            Ok(false)
        } else {
            Err(self.fault(DriftReason::Comma))
        }
    }

    /// Passes this key and says so, or stays where it is.
    #[inline]
    pub(crate) fn key_is(&mut self, name: &str) -> Result<bool, Fault> {
        if self.peek()? != b'"' {
            return Err(self.fault(DriftReason::Key));
        }
        let rest = self.text.as_bytes().get(self.at + 1..).unwrap_or_default();
        let found = rest.get(name.len()) == Some(&b'"') && rest.starts_with(name.as_bytes());
        if found {
            self.at += name.len() + 2;
        }
        Ok(found)
    }

    /// Passes a key.
    pub(crate) fn key(&mut self) -> Result<Str<'a>, Fault> {
        if self.peek()? != b'"' {
            return Err(self.fault(DriftReason::Key));
        }
        self.string()
    }

    /// Passes the colon after a key, up to the value.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), Fault> {
        if !self.take(b':')? {
            return Err(self.fault(DriftReason::Colon));
        }
        self.peek()?;
        Ok(())
    }

    /// Passes a string; the reader stands at its opening quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Str<'a>, Fault> {
        let start = self.at + 1;
        let end = plain(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Str {
                value: Cow::Borrowed(&self.text[start..end]),
                exact: true,
            });
        }
        self.escaped(start, end)
    }

    /// The rest of a string from its first escape on.
    #[cold]
    fn escaped(&mut self, start: usize, mut end: usize) -> Result<Str<'a>, Fault> {
        let text = self.text;
        let mut value = String::with_capacity(end - start + 32);
        value.push_str(&text[start..end]);
        let mut exact = true;
        loop {
            self.at = end;
            match text.as_bytes().get(end) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Str {
                        value: Cow::Owned(value),
                        exact,
                    });
                }
                Some(b'\\') => exact &= self.escape(&mut value)?,
                Some(_) => return Err(self.fault(DriftReason::Control)),
                None => return Err(self.fault(DriftReason::End)),
            }
            end = plain(text.as_bytes(), self.at);
            value.push_str(&text[self.at..end]);
        }
    }

    /// One escape; false where it is half a surrogate pair, which no string can hold.
    fn escape(&mut self, value: &mut String) -> Result<bool, Fault> {
        let code = self.text.as_bytes().get(self.at + 1).copied();
        let character = match code {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(value),
            Some(_) => return Err(self.fault(DriftReason::Escape)),
            None => return Err(Fault::new(self.at + 1, DriftReason::End)),
        };
        value.push(character);
        self.at += 2;
        Ok(true)
    }

    fn unicode(&mut self, value: &mut String) -> Result<bool, Fault> {
        let high = self.hex(self.at + 2)?;
        self.at += 6;
        if let Some(character) = char::from_u32(high) {
            value.push(character);
            return Ok(true);
        }
        // High surrogates are D800 to DBFF; only a low one right after makes a character.
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

    fn hex(&self, at: usize) -> Result<u32, Fault> {
        let digits = self
            .text
            .as_bytes()
            .get(at..at + 4)
            .ok_or(Fault::new(self.text.len(), DriftReason::End))?;
        digits.iter().try_fold(0, |code, digit| {
            char::from(*digit)
                .to_digit(16)
                .map(|digit| code * 16 + digit)
                .ok_or(self.fault(DriftReason::Escape))
        })
    }

    /// Passes a number; the reader stands at its first byte.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<Num<'a>, Fault> {
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
            return Err(Fault::new(at.min(first + 1), DriftReason::Number));
        }
        let mut fraction = 0;
        if bytes.get(at) == Some(&b'.') {
            at += 1;
            let point = at;
            while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
                mantissa = mantissa
                    .wrapping_mul(10)
                    .wrapping_add(u64::from(digit - b'0'));
                at += 1;
            }
            fraction = at - point;
            digits += fraction;
            if fraction == 0 {
                return Err(Fault::new(at, DriftReason::Number));
            }
        }
        let exponent = matches!(bytes.get(at), Some(b'e' | b'E'));
        if exponent {
            at += 1;
            at += usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            let power = at;
            while let Some(b'0'..=b'9') = bytes.get(at) {
                at += 1;
            }
            if at == power {
                return Err(Fault::new(at, DriftReason::Number));
            }
        }
        self.at = at;
        let text = &self.text[start..at];
        let (digits, fraction) = (saturate(digits), saturate(fraction));
        Ok(Num {
            text,
            negative,
            mantissa,
            digits,
            fraction,
            exponent,
        })
    }

    /// Passes `true`, `false` or `null`.
    #[inline]
    pub(crate) fn word(&mut self, word: &str) -> Result<(), Fault> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if rest.starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            Err(self.fault(DriftReason::Value))
        }
    }

    /// Passes any value, however deep.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        let mut close: Vec<u8> = Vec::new();
        loop {
            match self.peek()? {
                b'"' => self.skip_string()?,
                b'{' => {
                    self.open();
                    if !self.take(b'}')? {
                        self.skip_key()?;
                        close.push(b'}');
                        continue;
                    }
                }
                b'[' => {
                    self.open();
                    if !self.take(b']')? {
                        close.push(b']');
                        continue;
                    }
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                }
                _ => return Err(self.fault(DriftReason::Value)),
            }
            // What ends here may be the last in what is around it, and that again.
            loop {
                let Some(bracket) = close.last().copied() else {
                    return Ok(());
                };
                if self.more(bracket)? {
                    if bracket == b'}' {
                        self.skip_key()?;
                    }
                    break;
                }
                close.pop();
            }
        }
    }

    fn skip_key(&mut self) -> Result<(), Fault> {
        if self.peek()? != b'"' {
            return Err(self.fault(DriftReason::Key));
        }
        self.skip_string()?;
        self.colon()
    }

    fn skip_string(&mut self) -> Result<(), Fault> {
        let end = plain(self.text.as_bytes(), self.at + 1);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.escaped(self.at + 1, end).map(drop)
    }

    /// Passes any value and gives its text.
    pub(crate) fn raw(&mut self) -> Result<&'a str, Fault> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// Passes a value of the wrong kind and notes it.
    #[cold]
    pub(crate) fn misfit(&mut self, expected: &'static str) -> Result<ReadOutcome, Fault> {
        self.peek()?;
        self.notes.push(Note::wrong(self.at, expected));
        self.skip()?;
        Ok(ReadOutcome::Misfit)
    }

    /// Nothing but blanks may follow.
    pub(crate) fn finish(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Ok(_) => Err(self.fault(DriftReason::Trailing)),
            Err(_) => Ok(()),
        }
    }
}

fn saturate(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The first byte from here on that a string does not hold as it is: a quote, a backslash or a control character.
#[inline]
pub(crate) fn plain(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Eight bytes at a time. A borrow can only mark a byte above one that is marked rightly, and the lowest counts.
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
        if matches!(byte, b'"' | b'\\' | 0..=0x1f) {
            break;
        }
        at += 1;
    }
    at
}
