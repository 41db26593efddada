//! A timestamp knows a moment by the text it came in.

use std::fmt;

use super::fault::Fault;
use super::reader::Reader;
use super::slot::{JsonCodec, ReadOutcome};
use super::writer::Writer;

/// A moment, held as the exact text it came in: nanoseconds, offset and form are never changed.
///
/// Two are equal if their texts are. Texts of different offsets do not sort as moments do, so there is no order here:
/// sort by [`unix`](Timestamp::unix). The features `jiff`, `chrono` and `time` add conversions.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Box<str>);

impl Timestamp {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Seconds since 1970 in UTC, and nanoseconds beyond them, if the text is RFC 3339.
    pub fn unix(&self) -> Option<(i64, u32)> {
        let text = &*self.0;
        let (date, rest) = (text.get(..10)?, text.get(10..)?);
        let time = rest.strip_prefix(['T', 't', ' '])?;
        let days = days(number(date.get(..4)?)?, month(date)?, day(date)?)?;
        let (hour, minute, second) = (
            number(time.get(..2)?)?,
            number(time.get(3..5)?)?,
            number(time.get(6..8)?)?,
        );
        if time.get(2..3) != Some(":")
            || time.get(5..6) != Some(":")
            || hour > 23
            || minute > 59
            || second > 60
        {
            return None;
        }
        let (nanos, zone) = fraction(time.get(8..)?)?;
        let clock = hour * 3600 + minute * 60 + second;
        Some((days * 86_400 + clock - offset(zone)?, nanos))
    }
}

fn number(text: &str) -> Option<i64> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn month(date: &str) -> Option<i64> {
    (date.get(4..5)? == "-").then_some(())?;
    number(date.get(5..7)?)
}

fn day(date: &str) -> Option<i64> {
    (date.get(7..8)? == "-").then_some(())?;
    number(date.get(8..10)?)
}

/// Days from 1970-01-01 to a date of the Gregorian calendar.
pub(crate) fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(leap),
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // Years begin in March here, so that the leap day is the last.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// Nanoseconds of a fraction, and what follows it.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let Some(rest) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let end = rest.bytes().position(|byte| !byte.is_ascii_digit())?;
    let digits: String = rest
        .get(..end)?
        .chars()
        .chain("000000000".chars())
        .take(9)
        .collect();
    if end == 0 {
        None
    } else {
        Some((digits.parse().ok()?, rest.get(end..)?))
    }
}

/// Seconds that a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.get(..1)? {
        "Z" | "z" => return (zone.len() == 1).then_some(0),
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    if zone.len() != 6 || zone.get(3..4)? != ":" {
        return None;
    }
    let (hours, minutes) = (number(zone.get(1..3)?)?, number(zone.get(4..6)?)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl JsonCodec for Timestamp {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, Fault> {
        if reader.peek()? != b'"' {
            return reader.misfit("a time as a string");
        }
        let found = reader.string()?;
        self.0 = found.value.into();
        Ok(if found.exact {
            ReadOutcome::Whole
        } else {
            ReadOutcome::Partial
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.word(&self.0);
    }

    fn clear(&mut self) {
        *self = Self::empty();
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        Self("".into())
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        Self::from(moment.to_string())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(moment: &Timestamp) -> Result<Self, jiff::Error> {
        moment.0.parse()
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(moment: chrono::DateTime<Z>) -> Self {
        Self::from(moment.to_rfc3339())
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::FixedOffset> {
    type Error = chrono::ParseError;

    fn try_from(moment: &Timestamp) -> Result<Self, chrono::ParseError> {
        Self::parse_from_rfc3339(&moment.0)
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = chrono::ParseError;

    fn try_from(moment: &Timestamp) -> Result<Self, chrono::ParseError> {
        chrono::DateTime::parse_from_rfc3339(&moment.0).map(Self::from)
    }
}

#[cfg(feature = "time")]
impl TryFrom<time::OffsetDateTime> for Timestamp {
    type Error = time::error::Format;

    fn try_from(moment: time::OffsetDateTime) -> Result<Self, time::error::Format> {
        moment
            .format(&time::format_description::well_known::Rfc3339)
            .map(Self::from)
    }
}

#[cfg(feature = "time")]
impl TryFrom<&Timestamp> for time::OffsetDateTime {
    type Error = time::error::Parse;

    fn try_from(moment: &Timestamp) -> Result<Self, time::error::Parse> {
        Self::parse(&moment.0, &time::format_description::well_known::Rfc3339)
    }
}
