//! Parser for `text/event-stream`, as the WHATWG HTML standard defines it in section 9.2.

use std::borrow::Cow;
use std::ops::Range;

use bytes::Bytes;
use memchr::{memchr, memchr2};

/// The largest size of an event, in bytes.
const MAX_EVENT_SIZE: usize = 64 << 20;

/// An event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Event<'p> {
    /// The event type, or an empty string if none was sent.
    pub(crate) name: &'p str,
    pub(crate) data: &'p str,
}

/// An incremental parser. The bytes may be split at any position.
#[derive(Default)]
pub(crate) struct Parser {
    chunk: Bytes,
    /// How much of the chunk was read.
    at: usize,
    /// The beginning of a line that is not complete.
    line: Vec<u8>,
    /// The last byte was a carriage return. If a line feed follows, it belongs to the same line ending.
    after_carriage_return: bool,
    /// The first line is complete, so a byte order mark is no longer skipped.
    after_first_line: bool,
    name: String,
    data: String,
    /// The name and the data are those of the last event.
    is_dispatched: bool,
}

/// Where the data of an event is.
enum EventData {
    /// In the chunk, as the value of the only line with data.
    InChunk(Range<usize>),
    /// In the parser.
    Collected,
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
    /// Gives the parser the next part of the input, after [`next`](Self::next) has found no more events in the last one.
    pub(crate) fn feed(&mut self, chunk: Bytes) {
        debug_assert_eq!(self.at, self.chunk.len(), "the last chunk is read");
        (self.chunk, self.at) = (chunk, 0);
    }

    /// The next complete event.
    pub(crate) fn next(&mut self) -> Result<Option<Event<'_>>, TooLarge> {
        let Some(found) = self.find_event()? else {
            return Ok(None);
        };
        self.is_dispatched = true;
        let data = match found {
            // Checking for valid UTF-8 first is much faster than a lossy conversion, and nearly all input is valid.
            EventData::InChunk(range) => match std::str::from_utf8(&self.chunk[range.clone()]) {
                Ok(data) => data,
                Err(_) => {
                    self.data = String::from_utf8_lossy(&self.chunk[range]).into_owned();
                    &self.data
                }
            },
            EventData::Collected => &self.data,
        };
        let name = &self.name;
        Ok(Some(Event { name, data }))
    }

    fn find_event(&mut self) -> Result<Option<EventData>, TooLarge> {
        if std::mem::take(&mut self.is_dispatched) {
            self.name.clear();
            self.data.clear();
        }
        if self.after_carriage_return && self.at < self.chunk.len() {
            self.after_carriage_return = false;
            self.at += usize::from(self.chunk[self.at] == b'\n');
        }
        while let Some(length) = memchr2(b'\n', b'\r', &self.chunk[self.at..]) {
            let range = self.at..self.at + length;
            self.end_line(range.end);
            let is_whole = self.line.is_empty();
            if is_whole && let Some(data) = self.only_data_line(range.clone()) {
                return Ok(Some(EventData::InChunk(data)));
            }
            if is_whole {
                self.check_size(length)?;
                let line = self.chunk.slice(range);
                self.read_line(&line);
            } else {
                self.extend_line(range)?;
                let line = std::mem::take(&mut self.line);
                self.read_line(&line);
            }
            if self.is_dispatched {
                return Ok(Some(EventData::Collected));
            }
        }
        self.extend_line(self.at..self.chunk.len())?;
        (self.chunk, self.at) = (Bytes::new(), 0);
        Ok(None)
    }

    /// Moves past the line ending at a position.
    fn end_line(&mut self, end: usize) {
        let is_return = self.chunk[end] == b'\r';
        let is_crlf = is_return && self.chunk.get(end + 1) == Some(&b'\n');
        self.at = end + 1 + usize::from(is_crlf);
        self.after_carriage_return = is_return && self.at == self.chunk.len() && !is_crlf;
    }

    /// The value of a line, and moves past the blank line after it, if the line alone is the data of an event. This is so for
    /// most events, which are read without being copied.
    fn only_data_line(&mut self, line: Range<usize>) -> Option<Range<usize>> {
        if !self.data.is_empty() || !self.after_first_line || line.len() > MAX_EVENT_SIZE {
            return None;
        }
        let value = self.chunk[line.clone()].strip_prefix(b"data:")?;
        let length = value.strip_prefix(b" ").unwrap_or(value).len();
        if !matches!(self.chunk.get(self.at)?, b'\n' | b'\r') {
            return None;
        }
        self.end_line(self.at);
        Some(line.end - length..line.end)
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

    fn extend_line(&mut self, range: Range<usize>) -> Result<(), TooLarge> {
        self.check_size(range.len())?;
        self.line.extend_from_slice(&self.chunk[range]);
        Ok(())
    }

    fn read_line(&mut self, mut line: &[u8]) {
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

    /// Ends an event. One without data is none.
    fn dispatch(&mut self) {
        match self.data.pop() {
            Some(_) => self.is_dispatched = true,
            None => self.name.clear(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives the parser a chunk, and returns the events that are complete then.
    fn feed(parser: &mut Parser, chunk: &[u8]) -> Result<Vec<(String, String)>, TooLarge> {
        parser.feed(Bytes::copy_from_slice(chunk));
        let mut events = Vec::new();
        while let Some(event) = parser.next()? {
            events.push((event.name.to_owned(), event.data.to_owned()));
        }
        Ok(events)
    }

    fn events(chunks: &[&[u8]]) -> Vec<(String, String)> {
        let mut parser = Parser::default();
        let chunks = chunks.iter();
        let events = chunks.map(|chunk| feed(&mut parser, chunk).expect("no event is too large"));
        events.collect::<Vec<_>>().concat()
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
            assert_eq!(feed(&mut parser, chunk.as_bytes()), Ok(Vec::new()));
        }
        assert_eq!(parser.line.len(), 0);
        let lines = format!("data: {}\n", "x".repeat(1 << 12)).repeat(1 << 8);
        let fed = (0..70)
            .take_while(|_| feed(&mut parser, lines.as_bytes()).is_ok())
            .count();
        assert!(fed < 70, "an event of many lines is limited too");
    }

    #[test]
    fn limits_the_length_of_a_line() {
        let mut parser = Parser::default();
        let chunk = vec![b'x'; 1 << 20];
        let fed = (0..100)
            .take_while(|_| feed(&mut parser, &chunk).is_ok())
            .count();
        assert_eq!(fed, MAX_EVENT_SIZE >> 20);
    }
}
