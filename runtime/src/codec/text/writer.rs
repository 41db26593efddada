//! The JSON writer: appends scalars, strings and keys to JSON text.

use std::fmt::Write as _;

use super::escape::find_escape;

/// JSON text under construction.
pub struct Writer {
    pub(crate) out: String,
    mode: EncodeMode,
    /// Whether a number was infinite or not a number.
    pub(crate) has_non_finite: bool,
}

/// Enough for most requests and stream events, so that the buffer rarely grows.
const INITIAL_CAPACITY: usize = 256;

/// The powers of ten that a double holds exactly.
pub(crate) const POWERS_OF_TEN: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// The numbers from 0 to 99 as two digits each.
const PAIRS: &str = concat!(
    "00010203040506070809101112131415161718192021222324252627282930313233343536373839",
    "40414243444546474849505152535455565758596061626364656667686970717273747576777879",
    "8081828384858687888990919293949596979899",
);

/// Which fields are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodeMode {
    /// All fields, for storage and comparison.
    Full,
    /// The fields of a request body: without the read-only ones, which only the server sets.
    Request,
}

impl Writer {
    /// A writer without text.
    pub fn new(mode: EncodeMode) -> Self {
        Self {
            out: String::with_capacity(INITIAL_CAPACITY),
            mode,
            has_non_finite: false,
        }
    }

    /// The text that was written.
    pub fn finish(self) -> String {
        self.out
    }

    pub(crate) fn is_request(&self) -> bool {
        self.mode == EncodeMode::Request
    }

    /// Appends JSON text as it is.
    #[inline]
    pub(crate) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    #[inline]
    pub(crate) fn null(&mut self) {
        self.out.push_str("null");
    }

    #[inline]
    pub(crate) fn integer(&mut self, value: i128) {
        match u64::try_from(value.unsigned_abs()) {
            Ok(small) => {
                if value < 0 {
                    self.out.push('-');
                }
                self.digits(small);
            }
            // Writing to a string cannot fail.
            Err(_) => {
                let _ = write!(self.out, "{value}");
            }
        }
    }

    fn digits(&mut self, value: u64) {
        if value < 10 {
            return self.digit(value);
        }
        if value >= 100 {
            self.digits(value / 100);
        }
        self.pair(value % 100);
    }

    /// Appends a number with zeros before it.
    fn padded(&mut self, value: u64, width: usize) {
        match width {
            0 => {}
            1 => self.digit(value),
            _ => {
                self.padded(value / 100, width - 2);
                self.pair(value % 100);
            }
        }
    }

    /// Appends a number below 10.
    #[inline]
    fn digit(&mut self, value: u64) {
        self.out.push(char::from(b'0' + value as u8));
    }

    /// Appends a number below 100 as two digits.
    #[inline]
    fn pair(&mut self, value: u64) {
        let at = value as usize * 2;
        self.out.push_str(&PAIRS[at..at + 2]);
    }

    /// Appends a number as the shortest text that reads back as the same double. JSON has no infinity and no NaN, which
    /// become `null`.
    pub(crate) fn float(&mut self, value: f64) {
        if !value.is_finite() {
            self.has_non_finite = true;
            return self.null();
        }
        if (1e-4..1e15).contains(&value.abs()) && self.short_decimal(value) {
            return;
        }
        let _ = write!(self.out, "{value:?}");
        if self.out.ends_with(".0") {
            self.out.truncate(self.out.len() - 2);
        }
    }

    /// Appends a number of at most six decimals, as most are, and returns false if it has more. Texts of up to fifteen
    /// digits are all different doubles, so the first one that gives the number back is the shortest.
    fn short_decimal(&mut self, value: f64) -> bool {
        for (decimals, power) in POWERS_OF_TEN.into_iter().enumerate().take(7) {
            let digits = (value.abs() * power + 0.5) as u64;
            if digits >= 1_000_000_000_000_000 {
                break;
            }
            if digits as f64 / power == value.abs() {
                if value < 0.0 {
                    self.out.push('-');
                }
                self.digits(digits / power as u64);
                if decimals > 0 {
                    self.out.push('.');
                    self.padded(digits % power as u64, decimals);
                }
                return true;
            }
        }
        false
    }

    /// Appends a quoted string.
    #[inline]
    pub(crate) fn string(&mut self, text: &str) {
        self.out.push('"');
        let end = find_escape(text.as_bytes(), 0);
        if end == text.len() {
            self.out.push_str(text);
        } else {
            self.escaped(text, end);
        }
        self.out.push('"');
    }

    /// Appends the content of a string whose first byte to escape is at `at`.
    #[cold]
    fn escaped(&mut self, text: &str, mut at: usize) {
        let mut from = 0;
        loop {
            self.out.push_str(&text[from..at]);
            let Some(byte) = text.as_bytes().get(at) else {
                break;
            };
            match byte {
                b'"' => self.out.push_str("\\\""),
                b'\\' => self.out.push_str("\\\\"),
                b'\n' => self.out.push_str("\\n"),
                b'\r' => self.out.push_str("\\r"),
                b'\t' => self.out.push_str("\\t"),
                control => {
                    // Writing to a string cannot fail.
                    let _ = write!(self.out, "\\u{control:04x}");
                }
            }
            from = at + 1;
            at = find_escape(text.as_bytes(), from);
        }
    }

    /// Appends a comma unless this is the first key, the key and a colon.
    pub(crate) fn key(&mut self, name: &str, first: &mut bool) {
        if !std::mem::take(first) {
            self.out.push(',');
        }
        self.string(name);
        self.out.push(':');
    }

    /// The same for a key that was written before, as `,"key":`.
    #[inline]
    pub(crate) fn written_key(&mut self, key: &str, first: &mut bool) {
        let comma = usize::from(std::mem::take(first));
        self.out.push_str(&key[comma..]);
    }
}
