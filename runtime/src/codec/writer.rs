//! A writer knows how values become JSON text.

use std::fmt::Write as _;

use super::reader::plain;
use super::scalar::POWERS;
use super::slot::JsonCodec;
use super::table::Field;

/// JSON text under construction.
pub struct Writer {
    pub(crate) out: String,
    purpose: Purpose,
}

/// Room enough for most requests and for a chunk of a stream, which else would move as they grow.
const START: usize = 256;

/// What the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To hold everything that was read.
    Whole,
    /// To be sent: fields that only the server sets are left out.
    Request,
}

impl Writer {
    /// An empty text.
    pub fn new(purpose: Purpose) -> Self {
        Self {
            out: String::with_capacity(START),
            purpose,
        }
    }

    /// The text so far.
    pub fn finish(self) -> String {
        self.out
    }

    pub(crate) fn is_request(&self) -> bool {
        self.purpose == Purpose::Request
    }

    pub(crate) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    pub(crate) fn null(&mut self) {
        self.out.push_str("null");
    }

    pub(crate) fn whole(&mut self, value: i128) {
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

    #[inline]
    fn digits(&mut self, mut value: u64) {
        // Most numbers are small.
        if value < 10 {
            return self.out.push(char::from(b'0' + value as u8));
        }
        let mut text = [b'0'; 20];
        let mut at = text.len();
        while value > 0 {
            at -= 1;
            text[at] = b'0' + (value % 10) as u8;
            value /= 10;
        }
        self.out
            .push_str(std::str::from_utf8(&text[at..]).unwrap_or_default());
    }

    /// A number in the shortest text that reads back as the same one. JSON knows no infinity: that is null.
    pub(crate) fn float(&mut self, value: f64) {
        if !value.is_finite() {
            return self.null();
        }
        if (1e-4..1e15).contains(&value.abs()) && self.decimal(value) {
            return;
        }
        let _ = write!(self.out, "{value:?}");
        if self.out.ends_with(".0") {
            self.out.truncate(self.out.len() - 2);
        }
    }

    /// A number of few decimals, as most are; false where it has more. Up to fifteen digits no two texts are the same
    /// double, so the first that gives the number back is the shortest.
    fn decimal(&mut self, value: f64) -> bool {
        for (decimals, power) in POWERS.into_iter().enumerate().take(7) {
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
                    // A one in front keeps the zeros after the point.
                    let point = self.out.len();
                    self.digits(digits % power as u64 + power as u64);
                    self.out.replace_range(point..=point, ".");
                }
                return true;
            }
        }
        false
    }

    /// A string; for the macros.
    #[doc(hidden)]
    pub fn word(&mut self, text: &str) {
        self.string(text);
    }

    pub(crate) fn string(&mut self, text: &str) {
        self.out.push('"');
        let end = plain(text.as_bytes(), 0);
        if end == text.len() {
            self.out.push_str(text);
        } else {
            self.escaped(text, end);
        }
        self.out.push('"');
    }

    /// A text of which the first byte that needs an escape is known.
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
            at = plain(text.as_bytes(), from);
        }
    }

    /// The key of a field with its colon, after a comma unless it is the first.
    #[inline]
    pub(crate) fn field(&mut self, field: &Field, first: &mut bool) {
        if !field.plain {
            return self.key(field.name, first);
        }
        self.out
            .push_str(if std::mem::take(first) { "\"" } else { ",\"" });
        self.out.push_str(field.name);
        self.out.push_str("\":");
    }

    /// A key with its colon, after a comma unless it is the first.
    pub(crate) fn key(&mut self, name: &str, first: &mut bool) {
        if !std::mem::take(first) {
            self.out.push(',');
        }
        self.string(name);
        self.out.push(':');
    }
}

/// The JSON text of a value: everything it holds, what was kept of its source included.
pub fn encode(value: &dyn JsonCodec) -> String {
    write(value, Purpose::Whole)
}

/// The JSON text of a value as it is sent: without fields that only the server sets.
pub fn encode_request(value: &dyn JsonCodec) -> String {
    write(value, Purpose::Request)
}

fn write(value: &dyn JsonCodec, purpose: Purpose) -> String {
    let mut writer = Writer::new(purpose);
    value.write(&mut writer);
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn floats_are_written_in_the_shortest_text() {
        let mut state = 7u64;
        let mut roll = |bound: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 20) % bound
        };
        for round in 0..200_000 {
            let value = match round % 4 {
                0 => roll(10_000_000) as f64 / 10f64.powi(roll(9) as i32),
                1 => roll(1 << 44) as f64 / 10f64.powi(roll(20) as i32),
                2 => roll(1 << 40) as f64 * 10f64.powi(roll(30) as i32 - 15),
                _ => f64::from_bits(roll(1 << 44) << 20 | roll(1 << 20)),
            };
            for value in [value, -value] {
                let shortest = format!("{value:?}");
                let shortest = shortest.strip_suffix(".0").unwrap_or(&shortest);
                let wanted = if value.is_finite() { shortest } else { "null" };
                assert_eq!(encode(&value), wanted);
            }
        }
    }
}
