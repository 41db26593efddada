//! Parser for `text/event-stream`, as the WHATWG HTML standard defines it in section 9.2.

use std::borrow::Cow;
use std::collections::VecDeque;

use memchr::{memchr, memchr2};

/// The largest size of an event, in bytes.
const MAX_EVENT_SIZE: usize = 64 << 20;

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    /// The event type, or an empty string if none was sent.
    pub(crate) name: String,
    pub(crate) data: String,
}

/// An incremental parser. The bytes may be split at any position.
#[derive(Default)]
pub(crate) struct Parser {
    /// The beginning of a line that is not complete.
    line: Vec<u8>,
    /// The last byte was a carriage return. If a line feed follows, it belongs to the same line ending.
    after_carriage_return: bool,
    /// The first line is complete, so a byte order mark is no longer skipped.
    after_first_line: bool,
    name: String,
    data: String,
    events: VecDeque<Event>,
}

/// The data of the event that ends a stream.
pub(crate) const DONE: &str = "[DONE]";

/// What is left when the input has ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Remainder {
    /// Nothing, or a comment.
    Nothing,
    /// The event that ends a stream, without the blank line after it.
    Done,
    /// A part of an event.
    Event,
}

/// An event exceeds the size limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

impl Parser {
    /// The next complete event.
    pub(crate) fn next(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    pub(crate) fn feed(&mut self, mut bytes: &[u8]) -> Result<(), TooLarge> {
        if self.after_carriage_return && !bytes.is_empty() {
            self.after_carriage_return = false;
            bytes = bytes.strip_prefix(b"\n").unwrap_or(bytes);
        }
        while let Some(end) = memchr2(b'\n', b'\r', bytes) {
            // Most lines arrive whole, and are read without being copied.
            if self.line.is_empty() {
                self.check_size(end)?;
                self.end_line(&bytes[..end]);
            } else {
                self.extend_line(&bytes[..end])?;
                let line = std::mem::take(&mut self.line);
                self.end_line(&line);
            }
            let is_crlf = bytes[end] == b'\r' && bytes.get(end + 1) == Some(&b'\n');
            self.after_carriage_return = bytes[end] == b'\r' && end + 1 == bytes.len();
            bytes = &bytes[end + 1 + usize::from(is_crlf)..];
        }
        self.extend_line(bytes)
    }

    /// What is left when the input has ended.
    pub(crate) fn remainder(&self) -> Remainder {
        let line = String::from_utf8_lossy(&self.line);
        let is_comment = line.starts_with(':');
        let value = line.strip_prefix("data:").map(str::trim);
        match (value, self.data.trim()) {
            _ if line.is_empty() && self.data.is_empty() => Remainder::Nothing,
            (_, "") if is_comment => Remainder::Nothing,
            // Some servers omit the blank line after the last event.
            (_, DONE) if is_comment || line.is_empty() => Remainder::Done,
            (Some(DONE), "") => Remainder::Done,
            _ => Remainder::Event,
        }
    }

    fn check_size(&self, additional: usize) -> Result<(), TooLarge> {
        if self.line.len() + self.data.len() + additional > MAX_EVENT_SIZE {
            return Err(TooLarge);
        }
        Ok(())
    }

    fn extend_line(&mut self, bytes: &[u8]) -> Result<(), TooLarge> {
        self.check_size(bytes.len())?;
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    fn end_line(&mut self, mut line: &[u8]) {
        if !std::mem::replace(&mut self.after_first_line, true) {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        }
        if line.is_empty() {
            return self.dispatch();
        }
        let colon = memchr(b':', line).unwrap_or(line.len());
        let (field, value) = line.split_at(colon);
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        // Checking for valid UTF-8 first is much faster than a lossy conversion, and nearly all input is valid.
        let value = std::str::from_utf8(value)
            .map_or_else(|_| String::from_utf8_lossy(value), Cow::Borrowed);
        match field {
            b"data" => {
                self.data.reserve(value.len() + 1);
                self.data.push_str(&value);
                self.data.push('\n');
            }
            b"event" => value.as_ref().clone_into(&mut self.name),
            // `id` and `retry` are for reconnecting, which is not supported. An empty field name is a comment.
            _ => {}
        }
    }

    fn dispatch(&mut self) {
        let name = std::mem::take(&mut self.name);
        let mut data = std::mem::take(&mut self.data);
        if data.pop().is_some() {
            self.events.push_back(Event { name, data });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(chunks: &[&[u8]]) -> Vec<(String, String)> {
        let mut parser = Parser::default();
        for chunk in chunks {
            assert_eq!(parser.feed(chunk), Ok(()));
        }
        std::iter::from_fn(|| parser.next())
            .map(|event| (event.name, event.data))
            .collect()
    }

    fn data(text: &str) -> Vec<String> {
        events(&[text.as_bytes()])
            .into_iter()
            .map(|(_, data)| data)
            .collect()
    }

    #[test]
    fn follows_the_standard() {
        assert_eq!(
            data("data: a\ndata:  b\n\n"),
            ["a\n b"],
            "joins lines and strips one leading space"
        );
        assert_eq!(
            data("data\n\ndata\ndata\n\ndata:"),
            ["", "\n"],
            "a field without a colon; no blank line at the end"
        );
        assert_eq!(data(": comment\n\ndata:x\n\n"), ["x"]);
        assert_eq!(
            data("\u{feff}data: x\n\n"),
            ["x"],
            "skips a byte order mark"
        );
        assert_eq!(
            data("data: x\n\n\u{feff}data: y\n\n"),
            ["x"],
            "only at the start"
        );
        assert_eq!(
            data("data: x\r\rdata: y\r\n\r\ndata: z\n\n"),
            ["x", "y", "z"]
        );
        assert_eq!(
            data("event: a\n\ndata: x\n\n"),
            ["x"],
            "ignores an event without data"
        );
        assert_eq!(data("id: 1\nretry: 3\nother: y\ndata: x\n\n"), ["x"]);
        assert_eq!(
            data(" data: x\n\n"),
            [""; 0],
            "a leading space is part of the field name"
        );
        assert_eq!(
            events(&[b"event: a\ndata: x\n\ndata: y\n\n"]),
            [("a".into(), "x".into()), ("".into(), "y".into())]
        );
        assert_eq!(
            events(&[b"data: \xff\n\n"]),
            [("".into(), "\u{fffd}".into())]
        );
    }

    #[test]
    fn parses_input_split_at_every_position() {
        let text =
            "\u{feff}event: ä\r\ndata: €\r\n: c\r\ndata: 🦀\r\n\r\ndata: [DONE]\r\r".as_bytes();
        let whole = events(&[text]);
        assert_eq!(
            whole,
            [("ä".into(), "€\n🦀".into()), ("".into(), "[DONE]".into())]
        );
        for cut in 0..=text.len() {
            assert_eq!(
                events(&[&text[..cut], &text[cut..]]),
                whole,
                "split at {cut}"
            );
        }
        let bytes: Vec<&[u8]> = text.chunks(1).collect();
        assert_eq!(events(&bytes), whole);
    }

    /// Random sequences of all kinds of lines, split at random positions.
    #[test]
    fn gives_the_same_events_for_random_splits() {
        const PIECES: [&str; 16] = [
            "data",
            ":",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "event: e",
            "id: 1",
            "retry: 2",
            ": comment",
            "data: [DONE]",
            "data:é🦀€",
            "\u{feff}",
            "\0",
            "unknown: x",
        ];
        for seed in 1..=500u64 {
            let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let mut next = |below: usize| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                usize::try_from(state % below as u64).unwrap_or(0)
            };
            let text: String = (0..40).map(|_| PIECES[next(PIECES.len())]).collect();
            let mut bytes = text.into_bytes();
            // Some inputs have a byte that is not valid UTF-8.
            if seed % 3 == 0 {
                let at = next(bytes.len());
                bytes[at] = 0xff;
            }
            let whole = events(&[&bytes]);
            assert!(
                whole
                    .iter()
                    .all(|(name, data)| !name.contains('\n') && !data.contains('\r'))
            );
            for _ in 0..10 {
                let mut cuts: Vec<usize> = (0..next(12)).map(|_| next(bytes.len())).collect();
                cuts.extend([0, bytes.len()]);
                cuts.sort_unstable();
                let chunks: Vec<&[u8]> = cuts
                    .windows(2)
                    .map(|pair| &bytes[pair[0]..pair[1]])
                    .collect();
                assert_eq!(events(&chunks), whole, "seed {seed}, splits {cuts:?}");
            }
        }
    }

    #[test]
    fn discards_comments_and_limits_events_of_many_lines() {
        let mut parser = Parser::default();
        let chunk = ": ".repeat(1 << 19) + "\n";
        for _ in 0..70 {
            assert_eq!(parser.feed(chunk.as_bytes()), Ok(()));
        }
        assert_eq!((parser.next(), parser.line.len()), (None, 0));
        let lines = format!("data: {}\n", "x".repeat(1 << 12)).repeat(1 << 8);
        let fed = (0..70)
            .take_while(|_| parser.feed(lines.as_bytes()).is_ok())
            .count();
        assert!(fed < 70, "an event of many lines is limited too");
    }

    #[test]
    fn limits_the_length_of_a_line() {
        let mut parser = Parser::default();
        let chunk = vec![b'x'; 1 << 20];
        let fed = (0..100).take_while(|_| parser.feed(&chunk).is_ok()).count();
        assert_eq!(fed, MAX_EVENT_SIZE >> 20);
    }
}
