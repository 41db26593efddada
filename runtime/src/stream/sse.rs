//! Events know the rules of `text/event-stream` (WHATWG HTML, 9.2), byte by byte.

use std::borrow::Cow;
use std::collections::VecDeque;

use memchr::{memchr, memchr2};

/// How many bytes one event may have.
const LARGEST: usize = 64 << 20;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    /// Its type; empty where none was given.
    pub(crate) name: String,
    pub(crate) data: String,
}

/// Bytes in, events out. It does not matter where the bytes are cut.
#[derive(Default)]
pub(crate) struct Parser {
    line: Vec<u8>,
    /// The last byte ended a line with a carriage return, so a line feed now belongs to it.
    returned: bool,
    /// The first line is over, so a byte order mark is no longer one.
    begun: bool,
    name: String,
    data: String,
    ready: VecDeque<Event>,
}

/// An event beyond the limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

impl Parser {
    pub(crate) fn next(&mut self) -> Option<Event> {
        self.ready.pop_front()
    }

    pub(crate) fn feed(&mut self, mut bytes: &[u8]) -> Result<(), TooLarge> {
        if self.returned && !bytes.is_empty() {
            self.returned = false;
            bytes = bytes.strip_prefix(b"\n").unwrap_or(bytes);
        }
        while let Some(end) = memchr2(b'\n', b'\r', bytes) {
            // A line that came in one piece, as most do, is read where it is.
            if self.line.is_empty() {
                self.fits(end)?;
                self.end_line(&bytes[..end]);
            } else {
                self.grow(&bytes[..end])?;
                let line = std::mem::take(&mut self.line);
                self.end_line(&line);
            }
            let pair = bytes[end] == b'\r' && bytes.get(end + 1) == Some(&b'\n');
            self.returned = bytes[end] == b'\r' && end + 1 == bytes.len();
            bytes = &bytes[end + 1 + usize::from(pair)..];
        }
        self.grow(bytes)
    }

    /// Whether an event was begun that has not come to its end.
    pub(crate) fn is_cut(&self) -> bool {
        match self.line.as_slice() {
            // Some servers leave out what should follow the last word.
            b"" | b"data: [DONE]" | b"data:[DONE]" => {
                !matches!(self.data.as_str(), "" | "[DONE]\n")
            }
            line => !line.starts_with(b":") || !self.data.is_empty(),
        }
    }

    fn fits(&self, more: usize) -> Result<(), TooLarge> {
        if self.line.len() + self.data.len() + more > LARGEST {
            return Err(TooLarge);
        }
        Ok(())
    }

    fn grow(&mut self, bytes: &[u8]) -> Result<(), TooLarge> {
        self.fits(bytes.len())?;
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    fn end_line(&mut self, mut line: &[u8]) {
        if !std::mem::replace(&mut self.begun, true) {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        }
        if line.is_empty() {
            return self.dispatch();
        }
        let colon = memchr(b':', line).unwrap_or(line.len());
        let (field, value) = line.split_at(colon);
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        // What is text, as nearly all of it is, is known to be so far sooner than what is not.
        let value = std::str::from_utf8(value)
            .map_or_else(|_| String::from_utf8_lossy(value), Cow::Borrowed);
        match field {
            b"data" => {
                self.data.reserve(value.len() + 1);
                self.data.push_str(&value);
                self.data.push('\n');
            }
            b"event" => value.as_ref().clone_into(&mut self.name),
            // `id` and `retry` are for reconnecting, which these streams cannot; an empty field is a comment.
            _ => {}
        }
    }

    fn dispatch(&mut self) {
        let name = std::mem::take(&mut self.name);
        let mut data = std::mem::take(&mut self.data);
        if data.pop().is_some() {
            self.ready.push_back(Event { name, data });
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
            "lines are joined and one blank is dropped"
        );
        assert_eq!(
            data("data\n\ndata\ndata\n\ndata:"),
            ["", "\n"],
            "fields without a colon; the end without a blank line"
        );
        assert_eq!(data(": comment\n\ndata:x\n\n"), ["x"]);
        assert_eq!(data("\u{feff}data: x\n\n"), ["x"], "one byte order mark");
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
            "an event without data is none"
        );
        assert_eq!(data("id: 1\nretry: 3\nother: y\ndata: x\n\n"), ["x"]);
        assert_eq!(
            data(" data: x\n\n"),
            [""; 0],
            "a blank belongs to the field's name"
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
    fn does_not_care_where_bytes_are_cut() {
        let text =
            "\u{feff}event: ä\r\ndata: €\r\n: c\r\ndata: 🦀\r\n\r\ndata: [DONE]\r\r".as_bytes();
        let whole = events(&[text]);
        assert_eq!(
            whole,
            [("ä".into(), "€\n🦀".into()), ("".into(), "[DONE]".into())]
        );
        for cut in 0..=text.len() {
            assert_eq!(events(&[&text[..cut], &text[cut..]]), whole, "cut at {cut}");
        }
        let bytes: Vec<&[u8]> = text.chunks(1).collect();
        assert_eq!(events(&bytes), whole);
    }

    /// A stream of everything there is, in an order that a number decides, cut as another decides.
    #[test]
    fn gives_the_same_events_whatever_the_cuts() {
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
            // Bytes that are no text, here and there.
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
                assert_eq!(events(&chunks), whole, "seed {seed}, cuts {cuts:?}");
            }
        }
    }

    #[test]
    fn keeps_nothing_of_comments_without_end() {
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
        assert!(fed < 70, "an event of many lines has an end too");
    }

    #[test]
    fn bounds_a_line_without_end() {
        let mut parser = Parser::default();
        let chunk = vec![b'x'; 1 << 20];
        let fed = (0..100).take_while(|_| parser.feed(&chunk).is_ok()).count();
        assert_eq!(fed, LARGEST >> 20);
    }
}
