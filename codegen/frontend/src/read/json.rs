//! JSON knows the one thing that YAML refuses in it: characters escaped as two halves.
//!
//! JSON is a part of YAML but for escapes such as `\ud83c\udf31`, which many programs write. So what
//! is JSON from end to end is read here, as the same events.

use saphyr_parser::{Event, Marker, ScalarStyle};
use std::borrow::Cow;

/// What a place in JSON may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
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

/// The events of a text that is JSON; nothing for any other text, which may still be YAML.
pub fn events(text: &str) -> Option<Vec<(Event<'_>, Marker)>> {
    let mut scanner = Scanner {
        text,
        at: 0,
        line: 1,
        column: 0,
    };
    let mut events = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut next = Next::Value;
    loop {
        scanner.space();
        let marker = scanner.marker();
        let Some(byte) = scanner.peek() else {
            return (next == Next::Nothing).then_some(events);
        };
        let after = |open: &[Open]| {
            if open.is_empty() {
                Next::Nothing
            } else {
                Next::CommaOrEnd
            }
        };
        let event = match (byte, next) {
            (b']', Next::ValueOrEnd | Next::CommaOrEnd) if open.pop()? == Open::List => {
                scanner.skip();
                next = after(&open);
                Event::SequenceEnd
            }
            (b'}', Next::KeyOrEnd | Next::CommaOrEnd) if open.pop()? == Open::Map => {
                scanner.skip();
                next = after(&open);
                Event::MappingEnd
            }
            (b',', Next::CommaOrEnd) => {
                scanner.skip();
                next = match open.last()? {
                    Open::List => Next::Value,
                    Open::Map => Next::Key,
                };
                continue;
            }
            (b'"', Next::Key | Next::KeyOrEnd) => {
                let key = scanner.string()?;
                scanner.space();
                if scanner.peek()? != b':' {
                    return None;
                }
                scanner.skip();
                next = Next::Value;
                Event::Scalar(key, ScalarStyle::DoubleQuoted, 0, None)
            }
            (b'[', Next::Value | Next::ValueOrEnd) => {
                scanner.skip();
                open.push(Open::List);
                next = Next::ValueOrEnd;
                Event::SequenceStart(0, None)
            }
            (b'{', Next::Value | Next::ValueOrEnd) => {
                scanner.skip();
                open.push(Open::Map);
                next = Next::KeyOrEnd;
                Event::MappingStart(0, None)
            }
            (b'"', Next::Value | Next::ValueOrEnd) => {
                next = after(&open);
                Event::Scalar(scanner.string()?, ScalarStyle::DoubleQuoted, 0, None)
            }
            (_, Next::Value | Next::ValueOrEnd) => {
                next = after(&open);
                Event::Scalar(scanner.word()?.into(), ScalarStyle::Plain, 0, None)
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

    /// Steps over one character of a single byte.
    fn skip(&mut self) {
        self.at += 1;
        self.column += 1;
    }

    fn space(&mut self) {
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

    /// A number or one of the three words.
    fn word(&mut self) -> Option<&'a str> {
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
    fn halves_of_a_character_are_joined() {
        let events = events("{\"a\": [\"\\ud83c\\udf31\", 1E+2, null]}").expect("JSON");
        let places: Vec<(usize, usize)> = events
            .iter()
            .map(|(_, marker)| (marker.line(), marker.col()))
            .collect();
        assert_eq!(
            places,
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
    fn what_is_not_json_is_left_to_yaml() {
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
