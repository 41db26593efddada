//! `Timestamp`: a point in time, kept as its exact text.

use std::cmp::Ordering;
use std::fmt;

use crate::codec::json_codec::JsonCodec;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;
use crate::codec::values::coercion;

/// A point in time, kept as the exact text that was received, usually RFC 3339 such as `2026-11-20T09:30:00Z`.
///
/// Two timestamps are equal if their texts are. They are ordered by [time](Timestamp::unix), texts that are not RFC 3339
/// first, and texts of the same time by their characters. The features `jiff`, `chrono` and `time` add conversions.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Box<str>);

impl Timestamp {
    /// The text of the timestamp.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The Unix time in seconds and the nanoseconds within the second, or `None` if the text is not RFC 3339.
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

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_time = self.unix().cmp(&other.unix());
        by_time.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
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

/// The number of days from 1970-01-01 to a date of the Gregorian calendar, or `None` if there is no such date.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
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
    // Years begin in March here, so that the leap day is the last day of a year.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// The nanoseconds of an optional fraction, and the text after it.
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

/// The number of seconds by which a time zone is ahead of UTC.
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
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? != b'"' {
            let Some(text) = coercion::read_time(reader, "a time as a string")? else {
                return Ok(ReadOutcome::Mismatch);
            };
            self.0 = text.into();
            return Ok(ReadOutcome::Lossy);
        }
        let found = reader.string()?;
        self.0 = found.value.into();
        Ok(ReadOutcome::lossless_if(found.lossless))
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.0);
    }

    fn clear(&mut self) {
        *self = Self::empty();
    }

    fn equals_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        Self("".into())
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self::from(timestamp.to_string())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(timestamp: &Timestamp) -> Result<Self, jiff::Error> {
        timestamp.0.parse()
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(timestamp: chrono::DateTime<Z>) -> Self {
        Self::from(timestamp.to_rfc3339())
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::FixedOffset> {
    type Error = chrono::ParseError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, chrono::ParseError> {
        Self::parse_from_rfc3339(&timestamp.0)
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = chrono::ParseError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, chrono::ParseError> {
        chrono::DateTime::parse_from_rfc3339(&timestamp.0).map(Self::from)
    }
}

#[cfg(feature = "time")]
impl TryFrom<time::OffsetDateTime> for Timestamp {
    type Error = time::error::Format;

    fn try_from(timestamp: time::OffsetDateTime) -> Result<Self, time::error::Format> {
        timestamp
            .format(&time::format_description::well_known::Rfc3339)
            .map(Self::from)
    }
}

#[cfg(feature = "time")]
impl TryFrom<&Timestamp> for time::OffsetDateTime {
    type Error = time::error::Parse;

    fn try_from(timestamp: &Timestamp) -> Result<Self, time::error::Parse> {
        Self::parse(&timestamp.0, &time::format_description::well_known::Rfc3339)
    }
}
