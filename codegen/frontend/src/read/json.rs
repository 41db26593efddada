//! A JSON scanner that emits the events of the YAML parser.
//!
//! YAML is almost a superset of JSON, but the YAML parser rejects surrogate pairs such as `\ud83c\udf31`,
//! which many programs write.

use saphyr_parser::{Event, Marker, ScalarStyle};
use std::borrow::Cow;

/// What may follow next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    CommaOrEnd,
    Nothing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    List,
    Map,
}

/// The events of a JSON text. Returns `None` for any other text, which may still be YAML.
pub fn events(text: &str) -> Option<Vec<(Event<'_>, Marker)>> {
    let mut scanner = Scanner {
        text,
        at: 0,
        line: 1,
        column: 0,
    };
    let mut events = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut expected = Expect::Value;
    loop {
        scanner.skip_whitespace();
        let marker = scanner.marker();
        let Some(byte) = scanner.peek() else {
            return (expected == Expect::Nothing).then_some(events);
        };
        let after = |open: &[Open]| {
            if open.is_empty() {
                Expect::Nothing
            } else {
                Expect::CommaOrEnd
            }
        };
        let event = match (byte, expected) {
            (b']', Expect::ValueOrEnd | Expect::CommaOrEnd) if open.pop()? == Open::List => {
                scanner.skip();
                expected = after(&open);
                Event::SequenceEnd
            }
            (b'}', Expect::KeyOrEnd | Expect::CommaOrEnd) if open.pop()? == Open::Map => {
                scanner.skip();
                expected = after(&open);
                Event::MappingEnd
            }
            (b',', Expect::CommaOrEnd) => {
                scanner.skip();
                expected = match open.last()? {
                    Open::List => Expect::Value,
                    Open::Map => Expect::Key,
                };
                continue;
            }
            (b'"', Expect::Key | Expect::KeyOrEnd) => {
                let key = scanner.string()?;
                scanner.skip_whitespace();
                if scanner.peek()? != b':' {
                    return None;
                }
                scanner.skip();
                expected = Expect::Value;
                Event::Scalar(key, ScalarStyle::DoubleQuoted, 0, None)
            }
            (b'[', Expect::Value | Expect::ValueOrEnd) => {
                scanner.skip();
                open.push(Open::List);
                expected = Expect::ValueOrEnd;
                Event::SequenceStart(0, None)
            }
            (b'{', Expect::Value | Expect::ValueOrEnd) => {
                scanner.skip();
                open.push(Open::Map);
                expected = Expect::KeyOrEnd;
                Event::MappingStart(0, None)
            }
            (b'"', Expect::Value | Expect::ValueOrEnd) => {
                expected = after(&open);
                Event::Scalar(scanner.string()?, ScalarStyle::DoubleQuoted, 0, None)
            }
            (_, Expect::Value | Expect::ValueOrEnd) => {
                expected = after(&open);
                Event::Scalar(scanner.bare_scalar()?.into(), ScalarStyle::Plain, 0, None)
            }
            _ => return None,
        };
        events.push((event, marker));
    }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'a> Scanner<'a> {
    fn marker(&self) -> Marker {
        Marker::new(self.at, self.line, self.column)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips one single-byte character.
    fn skip(&mut self) {
        self.at += 1;
        self.column += 1;
    }

    fn skip_whitespace(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => {
                    self.at += 1;
                    self.line += 1;
                    self.column = 0;
                }
                b' ' | b'\t' | b'\r' => self.skip(),
                _ => break,
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn bare_scalar(&mut self) -> Option<&'a str> {
        let rest = &self.text[self.at..];
        let length = rest
            .bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.'))
            .count();
        let word = &rest[..length];
        let known = matches!(word, "true" | "false" | "null");
        let number = || word.parse::<serde_json::Number>().is_ok();
        if !known && !number() {
            return None;
        }
        self.at += length;
        self.column += length;
        Some(word)
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        let rest = &self.text[self.at + 1..];
        let mut length = 0;
        loop {
            match rest.as_bytes().get(length)? {
                b'"' => break,
                b'\\' => length += 2,
                0..0x20 => return None,
                _ => length += 1,
            }
        }
        let inner = rest.get(..length)?;
        let quoted = &self.text[self.at..self.at + length + 2];
        self.at += quoted.len();
        self.column += quoted.chars().count();
        if inner.contains('\\') {
            serde_json::from_str::<String>(quoted).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(inner))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_surrogate_pairs() {
        let events = events("{\"a\": [\"\\ud83c\\udf31\", 1E+2, null]}").expect("JSON");
        let positions: Vec<(usize, usize)> = events
            .iter()
            .map(|(_, marker)| (marker.line(), marker.col()))
            .collect();
        assert_eq!(
            positions,
            [
                (1, 0),
                (1, 1),
                (1, 6),
                (1, 7),
                (1, 23),
                (1, 29),
                (1, 33),
                (1, 34)
            ]
        );
        assert!(matches!(&events[3].0, Event::Scalar(text, ..) if text == "\u{1f331}"));
    }

    #[test]
    fn returns_none_for_text_that_is_not_json() {
        for text in [
            "",
            "{",
            "[1,]",
            "{a: b}",
            "{\"a\"}",
            "[1] 2",
            "\"\\ud83c\"",
            "[01]",
            "{\"a\":1]",
            "# x\n{}",
            "\"a\nb\"",
            "[1 2]",
            "]",
        ] {
            assert!(events(text).is_none(), "{text}");
        }
    }
}
