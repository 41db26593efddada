//! The codecs of booleans, strings and numbers.

use std::fmt;

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::json_number::JsonNumber;
use crate::codec::text::note::Note;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::short_integer::short_integer;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::{EncodeMode, POWERS_OF_TEN, Writer};
use crate::codec::values::coercion;

impl JsonCodec for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        let (literal, value) = match reader.peek()? {
            b't' => ("true", true),
            b'f' => ("false", false),
            _ => {
                let Some(value) = coercion::read_bool(reader)? else {
                    return Ok(ReadOutcome::Mismatch);
                };
                *self = value;
                return Ok(ReadOutcome::Lossy);
            }
        };
        reader.literal(literal)?;
        *self = value;
        Ok(ReadOutcome::Lossless)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { "true" } else { "false" });
    }

    fn clear(&mut self) {
        *self = false;
    }

    fn equals_empty(&self) -> bool {
        !*self
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        false
    }
}

impl JsonCodec for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? != b'"' {
            let Some(text) = coercion::read_text(reader, "string")? else {
                return Ok(ReadOutcome::Mismatch);
            };
            text.clone_into(self);
            return Ok(ReadOutcome::Lossy);
        }
        let found = reader.string()?;
        *self = found.value.into_owned();
        Ok(ReadOutcome::lossless_if(found.lossless))
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn clear(&mut self) {
        String::clear(self);
    }

    fn equals_empty(&self) -> bool {
        self.is_empty()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        String::new()
    }
}

impl JsonCodec for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if !matches!(reader.peek()?, b'-' | b'0'..=b'9') {
            let Some(number) = coercion::read_number(reader, "number")? else {
                return Ok(ReadOutcome::Mismatch);
            };
            *self = to_double(&number);
            return Ok(ReadOutcome::Lossy);
        }
        let start = reader.offset();
        let number = reader.number()?;
        *self = to_double(&number);
        let lossless = is_written_as(*self, &number);
        if !lossless && self.is_infinite() {
            let note = Note::mismatch(start, "a number that a double can hold");
            reader.notes.push(note);
        }
        Ok(ReadOutcome::lossless_if(lossless))
    }

    fn write(&self, writer: &mut Writer) {
        writer.float(*self);
    }

    fn clear(&mut self) {
        *self = 0.0;
    }

    fn equals_empty(&self) -> bool {
        *self == 0.0
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        0.0
    }
}

fn to_double(number: &JsonNumber<'_>) -> f64 {
    // A double holds both the digits and the power exactly, so the one division rounds correctly.
    if number.digits <= 15
        && !number.has_exponent
        && let Some(power) = POWERS_OF_TEN.get(number.fraction_digits as usize)
    {
        let value = number.mantissa as f64 / power;
        return if number.negative { -value } else { value };
    }
    // Every JSON number is also a number for `f64::from_str`.
    number.text.parse().unwrap_or(f64::NAN)
}

/// Whether the writer writes the double as the text it was read from.
fn is_written_as(value: f64, number: &JsonNumber<'_>) -> bool {
    if number.digits <= 15 && !number.has_exponent {
        if number.fraction_digits == 0 {
            return true;
        }
        if value.abs() >= 1e-4 {
            return !number.text.ends_with('0');
        }
    }
    let mut writer = Writer::new(EncodeMode::Full);
    writer.float(value);
    writer.out == number.text
}

macro_rules! integers {
    ($($ty:ident $expected:literal),*) => { $(
        impl JsonCodec for $ty {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
                if !matches!(reader.peek()?, b'-' | b'0'..=b'9') {
                    let Some(number) = coercion::read_number(reader, $expected)? else {
                        return Ok(ReadOutcome::Mismatch);
                    };
                    *self = coercion::integer_part(&number, $ty::MIN as i128, $ty::MAX as i128) as $ty;
                    return Ok(ReadOutcome::Lossy);
                }
                let at = reader.offset();
                if let Some(value) = short_integer(reader) {
                    let bounds = $ty::MIN as i128..=$ty::MAX as i128;
                    if bounds.contains(&i128::from(value)) {
                        *self = value as $ty;
                        let is_minus_zero = value == 0 && reader.offset() > at + 1;
                        return Ok(ReadOutcome::lossless_if(!is_minus_zero));
                    }
                    reader.rewind(at);
                }
                let number = reader.number()?;
                if number.is_integer() && let Ok(value) = number.text.parse() {
                    *self = value;
                    return Ok(ReadOutcome::Lossless);
                }
                reader.notes.push(Note::mismatch(at, $expected));
                *self = coercion::integer_part(&number, $ty::MIN as i128, $ty::MAX as i128) as $ty;
                Ok(ReadOutcome::Lossy)
            }

            fn write(&self, writer: &mut Writer) {
                writer.integer(*self as i128);
            }

            fn clear(&mut self) {
                *self = 0;
            }

            fn equals_empty(&self) -> bool {
                *self == 0
            }

            fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }

            fn empty() -> Self {
                0
            }
        }
    )* };
}

integers!(i32 "32-bit integer", i64 "64-bit integer", u32 "unsigned 32-bit integer", u64 "unsigned 64-bit integer", i128 "integer");
