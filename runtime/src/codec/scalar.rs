//! A scalar knows its one way into JSON and back.

use std::fmt;
use std::str::FromStr;

use super::drift::Note;
use super::fault::Fault;
use super::reader::{Num, Reader};
use super::slot::{JsonCodec, ReadOutcome};
use super::writer::{Purpose, Writer};

impl JsonCodec for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        let (word, value) = match reader.peek()? {
            b't' => ("true", true),
            b'f' => ("false", false),
            _ => return reader.misfit("boolean"),
        };
        reader.word(word)?;
        *self = value;
        Ok(ReadOutcome::Whole)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { "true" } else { "false" });
    }

    fn clear(&mut self) {
        *self = false;
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        false
    }
}

impl JsonCodec for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        if reader.peek()? != b'"' {
            return reader.misfit("string");
        }
        let found = reader.string()?;
        *self = found.value.into_owned();
        Ok(if found.exact {
            ReadOutcome::Whole
        } else {
            ReadOutcome::Partial
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn clear(&mut self) {
        String::clear(self);
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        String::new()
    }
}

impl JsonCodec for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        if !matches!(reader.peek()?, b'-' | b'0'..=b'9') {
            return reader.misfit("number");
        }
        let number = reader.number()?;
        *self = float(&number);
        Ok(if survives(&number, *self) {
            ReadOutcome::Whole
        } else {
            ReadOutcome::Partial
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.float(*self);
    }

    fn clear(&mut self) {
        *self = 0.0;
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        0.0
    }
}

/// Powers of ten that a double holds exactly.
pub(crate) const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

fn float(number: &Num<'_>) -> f64 {
    // Digits and power both exact in a double: one division rounds once, hence rightly.
    if number.digits <= 15
        && !number.exponent
        && let Some(power) = POWERS.get(number.fraction as usize)
    {
        let value = number.mantissa as f64 / power;
        return if number.negative { -value } else { value };
    }
    // The grammar of JSON numbers is within that of `f64`.
    number.text.parse().unwrap_or(f64::NAN)
}

/// Whether the double would be written in the very text it was read from.
fn survives(number: &Num<'_>, value: f64) -> bool {
    if number.digits <= 15 && !number.exponent {
        if number.fraction == 0 {
            return true;
        }
        if value.abs() >= 1e-4 {
            return !number.text.ends_with('0');
        }
    }
    let mut writer = Writer::new(Purpose::Whole);
    writer.float(value);
    writer.out == number.text
}

macro_rules! whole {
    ($($ty:ident $expected:literal),*) => { $(
        impl JsonCodec for $ty {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
                if !matches!(reader.peek()?, b'-' | b'0'..=b'9') {
                    return reader.misfit($expected);
                }
                let at = reader.offset();
                let number = reader.number()?;
                if number.is_whole() && number.digits <= 18 {
                    // Eighteen digits fit into 64 bits with a sign.
                    let value = number.mantissa as i64;
                    let value = if number.negative { -value } else { value };
                    let bounds = $ty::MIN as i128..=$ty::MAX as i128;
                    if bounds.contains(&i128::from(value)) {
                        *self = value as $ty;
                        return Ok(if number.text == "-0" { ReadOutcome::Partial } else { ReadOutcome::Whole });
                    }
                } else if number.is_whole() && let Ok(value) = number.text.parse() {
                    *self = value;
                    return Ok(ReadOutcome::Whole);
                }
                reader.notes.push(Note::wrong(at, $expected));
                *self = nearest(&number, $ty::MIN as i128, $ty::MAX as i128) as $ty;
                Ok(ReadOutcome::Partial)
            }

            fn write(&self, writer: &mut Writer) {
                writer.whole(*self as i128);
            }

            fn clear(&mut self) {
                *self = 0;
            }

            fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }

            fn empty() -> Self {
                0
            }
        }
    )* };
}

whole!(i32 "32-bit integer", i64 "64-bit integer", u32 "unsigned 32-bit integer", u64 "unsigned 64-bit integer", i128 "integer");

/// The whole number within bounds that is closest to one that is past them or has a fraction.
#[cold]
fn nearest(number: &Num<'_>, least: i128, most: i128) -> i128 {
    let value = number.text.parse::<i128>().unwrap_or(float(number) as i128);
    value.clamp(least, most)
}

/// A number that travels as text, as 64-bit counters do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct StringInt<T>(pub T);

impl<T> StringInt<T> {
    /// The number.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for StringInt<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> std::ops::Deref for StringInt<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for StringInt<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Display> fmt::Display for StringInt<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: JsonCodec + FromStr + fmt::Display + fmt::Debug> JsonCodec for StringInt<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        if reader.peek()? != b'"' {
            // The bare number is what was meant; only the form drifted.
            if matches!(reader.peek()?, b'-' | b'0'..=b'9') {
                reader
                    .notes
                    .push(Note::wrong(reader.offset(), "number as a string"));
                self.0.read(reader)?;
                return Ok(ReadOutcome::Partial);
            }
            return reader.misfit("number as a string");
        }
        let at = reader.offset();
        let found = reader.string()?;
        match found.value.parse() {
            Ok(value) => self.0 = value,
            Err(_) => {
                reader.notes.push(Note::wrong(at, "number as a string"));
                return Ok(ReadOutcome::Misfit);
            }
        }
        Ok(if self.0.to_string() == *found.value {
            ReadOutcome::Whole
        } else {
            ReadOutcome::Partial
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.0.to_string());
    }

    fn clear(&mut self) {
        self.0.clear();
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        Self(T::empty())
    }
}
