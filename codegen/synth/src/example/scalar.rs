//! Scalars of examples: values that fit the name, the format and the bounds.

use super::value::ExampleValue;
use crate::mode::Mode;
use crate::rng::Rng;
use crate::{number, pattern, text};
use ir::{Constraints, Format, Int, Name, Prim, Sensitivity};

/// What is known of a scalar besides its type.
pub struct Scalar<'a> {
    /// The key of its field or parameter.
    pub key: &'a str,
    /// How many values of the same list precede it.
    pub index: usize,
    /// Whether it may be logged.
    pub sensitivity: Sensitivity,
}

impl Scalar<'_> {
    /// A value of the type.
    pub fn value(&self, prim: &Prim, limits: &Constraints) -> ExampleValue {
        match prim {
            Prim::Bool => ExampleValue::Bool(true),
            Prim::Int(width) => ExampleValue::Number(self.integer(*width, limits)),
            Prim::Float => {
                ExampleValue::Number(number::float(limits, Mode::Minimal, &mut self.rng()))
            }
            Prim::Text(format) => ExampleValue::Text(self.text(format, limits)),
        }
    }

    /// Random numbers that depend on the key and the position.
    fn rng(&self) -> Rng {
        let seed = self.key.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Rng::new(seed.wrapping_add(self.index as u64))
    }

    fn words(&self) -> Vec<String> {
        Name::new(self.key).singular().words().to_vec()
    }

    fn integer(&self, width: Int, limits: &Constraints) -> String {
        let words = self.words();
        let id = || 10_000_000 + i128::from(self.rng().next_u64() % 90_000_000);
        let wanted = match words.last().map(String::as_str) {
            Some("id") => Some(id()),
            Some("port") => Some(8080),
            _ => None,
        };
        let allowed = |value: &i128| {
            let bound = |text: &Option<String>| text.as_ref()?.parse::<i128>().ok();
            bound(&limits.minimum).is_none_or(|low| *value > low)
                && bound(&limits.maximum).is_none_or(|high| *value < high)
                && limits.multiple_of.is_none()
        };
        let least = || number::integer(width, limits, Mode::Minimal, &mut self.rng());
        wanted.filter(allowed).unwrap_or_else(least).to_string()
    }

    fn text(&self, format: &Format, limits: &Constraints) -> String {
        let candidate = self.candidate(format);
        match fits(limits, &candidate) {
            true => candidate,
            false => text::string(format, limits, Mode::Minimal, &mut self.rng()),
        }
    }

    fn candidate(&self, format: &Format) -> String {
        let number = self.index + 1;
        match format {
            Format::Plain | Format::Binary | Format::Other(_) => self.plain(),
            Format::DateTime => format!("2026-01-{number:02}T12:00:00Z"),
            Format::Date => format!("2026-01-{number:02}"),
            Format::Uuid => text::string(
                &Format::Uuid,
                &Constraints::default(),
                Mode::Minimal,
                &mut self.rng(),
            ),
            Format::Uri => "https://example.com".into(),
            Format::Email => "ada@example.com".into(),
            Format::Hostname => "www.example.com".into(),
            Format::Ipv4 => format!("192.0.2.{number}"),
            Format::Ipv6 => format!("2001:db8::{number}"),
            Format::Cidr => format!("10.{number}.0.0/24"),
            Format::Byte => "aGVsbG8=".into(),
            Format::Quoted(_) => number.to_string(),
        }
    }

    /// Plain text that fits the name of its field.
    fn plain(&self) -> String {
        let words = self.words();
        let last = words.last().map(String::as_str).unwrap_or_default();
        let number = self.index + 1;
        let before = match words.split_last() {
            Some((_, before)) if !before.is_empty() => before.join("-"),
            _ => String::new(),
        };
        if self.sensitivity == Sensitivity::Secret && !matches!(last, "url" | "uri") {
            return format!("example-{}", words.join("-"));
        }
        match last {
            "id" | "uuid" => self.candidate(&Format::Uuid),
            "name" if before.is_empty() => format!("web-{number}"),
            "name" => format!("{before}-{number}"),
            "email" => self.candidate(&Format::Email),
            "url" | "uri" | "endpoint" | "link" => self.candidate(&Format::Uri),
            "ip" => self.candidate(&Format::Ipv4),
            "address" if before.ends_with("ip") => self.candidate(&Format::Ipv4),
            "cidr" => self.candidate(&Format::Cidr),
            "domain" | "fqdn" => "example.com".into(),
            "host" | "hostname" => self.candidate(&Format::Hostname),
            "description" => "For the shop".into(),
            "tag" => "web".into(),
            "server" => self.candidate(&Format::Hostname),
            "port" => "8080".into(),
            "branch" => "main".into(),
            "path" => "/".into(),
            "version" => "1".into(),
            "user" | "username" => "ada".into(),
            "at" | "time" | "timestamp" => self.candidate(&Format::DateTime),
            "date" => self.candidate(&Format::Date),
            _ => format!("my-{}", words.join("-")),
        }
    }
}

/// Whether a text is within the bounds.
pub fn fits(limits: &Constraints, text: &str) -> bool {
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    limits.min_length.is_none_or(|least| length >= least)
        && limits.max_length.is_none_or(|most| length <= most)
        && { limits.pattern.as_ref() }.is_none_or(|pattern| pattern::matches(pattern, text))
}
