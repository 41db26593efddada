//! A scanner of the plain YAML that most descriptions are written in: ASCII text, block maps and lists, and scalars of one line.
//!
//! It emits the events of the YAML parser, in a fifth of the time. Where a line is anything else, the YAML parser reads the file.

use saphyr_parser::{Event, Marker, ScalarStyle};
use std::borrow::Cow;

/// The longest key. The YAML parser rejects a longer one.
const MAX_KEY: usize = 1000;

/// An open map or list.
struct Level {
    kind: Kind,
    /// The column of its keys or dashes.
    column: usize,
    /// Whether the last key or dash has no value yet.
    is_open: bool,
}

/// The value of a scalar, and how it is written.
type Scalar<'a> = (Cow<'a, str>, ScalarStyle);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    List,
    Map,
}

/// The events of a text in plain YAML. Returns `None` for any other text, which may still be YAML.
pub fn events(text: &str) -> Option<Vec<(Event<'_>, Marker)>> {
    let mut scanner = Scanner {
        events: Vec::new(),
        levels: Vec::new(),
    };
    let mut start = 0;
    for (index, line) in text.split('\n').enumerate() {
        let rest = line.trim_start_matches(' ');
        let is_last = start + line.len() == text.len();
        match rest.is_empty() {
            true if line.is_empty() && is_last => break,
            true => return None,
            false => scanner.line(rest, line.len() - rest.len(), (start, index + 1))?,
        }
        start += line.len() + 1;
    }
    while let Some(level) = scanner.levels.pop() {
        scanner.end(&level)?;
    }
    (!scanner.events.is_empty()).then_some(scanner.events)
}

struct Scanner<'a> {
    events: Vec<(Event<'a>, Marker)>,
    /// Outermost first.
    levels: Vec<Level>,
}

impl<'a> Scanner<'a> {
    /// Reads a line from its first column that is no space. `place` is where the line starts in the text, and its number.
    fn line(&mut self, mut rest: &'a str, mut column: usize, place: (usize, usize)) -> Option<()> {
        let is_printable = rest.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if !is_printable || rest.ends_with(' ') || rest.contains(" #") || rest.starts_with("...") {
            return None;
        }
        let marker = |column: usize| Marker::new(place.0 + column, place.1, column);
        let first = column;
        while let Some(item) = rest.strip_prefix("- ") {
            // The YAML parser says that a list whose dashes are at the column of its key starts after the first dash.
            let levels = self.levels.iter();
            let is_indented = levels.rev().all(|level| level.column != column);
            let start = column + if is_indented { 0 } else { 2 };
            self.enter(Kind::List, column, marker(start))?;
            (rest, column) = (item, column + 2);
        }
        let is_item = column > first;
        let Some((key, value)) = key(rest) else {
            // A value without a key is that of a dash on the same line.
            return is_item.then(|| self.value(rest, marker(column)))?;
        };
        self.enter(Kind::Map, column, marker(column))?;
        let (text, style) = key;
        self.events
            .push((Event::Scalar(text, style, 0, None), marker(column)));
        match value.strip_prefix(' ') {
            Some(value) => self.value(value, marker(column + rest.len() - value.len())),
            None => Some(()),
        }
    }

    /// Reads the value of the last key or dash, which ends the line.
    fn value(&mut self, text: &'a str, marker: Marker) -> Option<()> {
        self.fill()?;
        let (start, end) = match text {
            "[]" => (Event::SequenceStart(0, None), Event::SequenceEnd),
            "{}" => (Event::MappingStart(0, None), Event::MappingEnd),
            text => {
                let ((text, style), "") = scalar(text)? else {
                    return None;
                };
                self.events
                    .push((Event::Scalar(text, style, 0, None), marker));
                return Some(());
            }
        };
        self.events.extend([(start, marker), (end, marker)]);
        Some(())
    }

    /// Takes a key or a dash at a column: of the open map or list there, or else of a new one.
    fn enter(&mut self, kind: Kind, column: usize, marker: Marker) -> Option<()> {
        while let Some(level) = self.levels.last() {
            // The dashes of a list may be below the key that it is the value of.
            let is_over = level.column > column
                || (level.column == column && level.kind == Kind::List && kind == Kind::Map);
            if !is_over {
                break;
            }
            let level = self.levels.pop()?;
            self.end(&level)?;
        }
        match self.levels.last_mut() {
            Some(level) if level.column == column && level.kind == kind => {
                let was_open = std::mem::replace(&mut level.is_open, true);
                return (!was_open).then_some(());
            }
            Some(_) => self.fill()?,
            None if self.events.is_empty() => {}
            None => return None,
        }
        let start = match kind {
            Kind::List => Event::SequenceStart(0, None),
            Kind::Map => Event::MappingStart(0, None),
        };
        self.events.push((start, marker));
        self.levels.push(Level {
            kind,
            column,
            is_open: true,
        });
        Some(())
    }

    /// Gives the last key or dash its value.
    fn fill(&mut self) -> Option<()> {
        let level = self.levels.last_mut()?;
        std::mem::take(&mut level.is_open).then_some(())
    }

    /// Ends a map or list. A key without a value is left to the YAML parser.
    fn end(&mut self, level: &Level) -> Option<()> {
        let event = match level.kind {
            Kind::List => Event::SequenceEnd,
            Kind::Map => Event::MappingEnd,
        };
        self.events.push((event, Marker::default()));
        (!level.is_open).then_some(())
    }
}

/// The key at the start of a text, and what follows its colon: nothing, or a space and a value.
fn key(text: &str) -> Option<(Scalar<'_>, &str)> {
    let (key, after) = scalar(text)?;
    let value = after.strip_prefix(':')?;
    (key.0.len() <= MAX_KEY).then_some((key, value))
}

/// The scalar at the start of a text, and what follows it: the colon after a key, or nothing.
fn scalar(text: &str) -> Option<(Scalar<'_>, &str)> {
    if let Some(quoted) = text.strip_prefix('\'') {
        return single_quoted(quoted);
    }
    let mut letters = text.bytes();
    let is_plain = match letters.next()? {
        b'-' => letters.next()?.is_ascii_digit(),
        first => {
            first.is_ascii_alphanumeric()
                || matches!(first, b'/' | b'_' | b'$' | b'(' | b'^' | b'.')
        }
    };
    let is_end = |at: &usize| matches!(text.as_bytes().get(at + 1), None | Some(b' '));
    let mut colons = text.match_indices(':').map(|(at, _)| at);
    let end = colons.find(is_end).unwrap_or(text.len());
    // A space before the colon is no part of the key.
    if !is_plain || text[..end].ends_with(' ') {
        return None;
    }
    Some(((text[..end].into(), ScalarStyle::Plain), &text[end..]))
}

/// A scalar after its opening quote.
fn single_quoted(text: &str) -> Option<(Scalar<'_>, &str)> {
    let mut from = 0;
    let end = loop {
        let quote = from + text[from..].find('\'')?;
        match text[quote + 1..].starts_with('\'') {
            true => from = quote + 2,
            false => break quote,
        }
    };
    let value = match from {
        0 => Cow::Borrowed(&text[..end]),
        _ => Cow::Owned(text[..end].replace("''", "'")),
    };
    let after = &text[end + 1..];
    let is_key = after == ":" || after.starts_with(": ");
    (after.is_empty() || is_key).then_some(((value, ScalarStyle::SingleQuoted), after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use saphyr_parser::Parser;
    use std::{fs, path::Path};

    /// The events of the YAML parser as far as they mean anything; none after an error.
    fn reference(text: &str) -> Option<Vec<String>> {
        let mut found = Vec::new();
        for event in Parser::new_from_str(text) {
            let (event, span) = event.ok()?;
            let is_known = !matches!(
                event,
                Event::StreamStart
                    | Event::StreamEnd
                    | Event::DocumentStart(_)
                    | Event::DocumentEnd
                    | Event::Nothing
            );
            found.extend(is_known.then(|| shown(&event, &span.start)));
        }
        Some(found)
    }

    /// An event with its position, which is of no interest at an end.
    fn shown(event: &Event<'_>, marker: &Marker) -> String {
        match event {
            Event::SequenceEnd | Event::MappingEnd => format!("{event:?}"),
            _ => format!("{event:?} at {}:{}", marker.line(), marker.col()),
        }
    }

    /// Whether the scanner reads a text. What it reads, it reads as the YAML parser does.
    fn is_read_alike(text: &str) -> bool {
        let Some(found) = events(text) else {
            return false;
        };
        let expected = reference(text).unwrap_or_default();
        let found: Vec<String> = found.iter().map(|(event, at)| shown(event, at)).collect();
        let same = found
            .iter()
            .zip(&expected)
            .take_while(|(found, other)| found == other);
        let same = same.count();
        assert_eq!(found.get(same), expected.get(same), "in {text}");
        true
    }

    #[test]
    fn reads_what_the_yaml_parser_reads() {
        for text in [
            "a: b\n",
            "a: b",
            "a:\n  b: -1\n  c:\n  - d\n  - e: 'f''s: g'\n    h: []\n  - {}\n  - []\ni: {}\n",
            "- a\n- - b\n  - c\n- 'd': e\n",
            "'200':\n  $ref: '#/a/b'\n/v2/{id}: (x)\n",
            "a:\n- b:\n  - c\nd: e:f\n",
            "a: ^b|[c]{1,2}:.*$\nd: .+\\.e\n",
        ] {
            assert!(is_read_alike(text), "{text}");
        }
    }

    #[test]
    fn leaves_other_text_to_the_yaml_parser() {
        for text in [
            "",
            "\n",
            "a",
            "a:\n",
            "a:\nb: c\n",
            "a: b\n  c\n",
            "a: b: c\n",
            "a: \"b\"\n",
            "a: |\n  b\n",
            "a: &b c\n",
            "a: b # c\n",
            "# a\nb: c\n",
            "---\na: b\n",
            "a: b\n---\nc: d\n",
            "a: [b]\n",
            "? a\n: b\n",
            "a : b\n",
            "a: b \n",
            "a: 'b\n  c'\n",
            "\ta: b\n",
            "a: ü\n",
            "a: b\r\n",
            "a:\n   b: c\n  d: e\n",
            "- a\nb: c\n",
            "a: - b\n",
            "-\n  a\n",
            "a:\n\n  b: c\n",
            "'a' : b\n",
            "a: b\n c: d\n",
            "- a\n - b\n",
            "%a: b\n",
            "a: b\n...\n",
        ] {
            assert!(events(text).is_none(), "{text:?}");
        }
    }

    /// How many texts that differ from these lines in one line are read, all of them alike.
    fn changed(lines: &[&str]) -> usize {
        let mut count = 0;
        for at in 0..lines.len() {
            let line = lines[at];
            let (margin, own) = line.split_at(line.len() - line.trim_start().len());
            for changed in [
                String::new(),
                format!("{line}\n{line}"),
                format!("{margin} {own}"),
                format!("{margin}  {own}"),
                format!("{margin}- {own}"),
                own.to_owned(),
                line.get(2..).unwrap_or_default().to_owned(),
                line.replace(':', ""),
                line.replace(": ", ":"),
                line.replace('\'', ""),
                line.replace("- ", ""),
                format!("{line} x"),
                format!("{line}: x"),
                format!("{line}'"),
            ] {
                let mut lines = lines.to_vec();
                lines[at] = &changed;
                count += usize::from(is_read_alike(&lines.join("\n")));
            }
        }
        count
    }

    #[test]
    fn changed_contracts_are_read_as_the_yaml_parser_reads_them() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/contract");
        let (mut files, mut variants) = (0, 0);
        for entry in fs::read_dir(folder).expect("the contract is in the repository") {
            let path = entry.expect("the folder can be read").path();
            if path.extension().is_none_or(|found| found != "yaml") {
                continue;
            }
            let text = fs::read_to_string(path).expect("a contract is text");
            files += usize::from(is_read_alike(&text));
            let all: Vec<&str> = text.lines().collect();
            for lines in [all.chunks(20).next(), all.chunks(20).last()] {
                variants += changed(lines.unwrap_or_default());
            }
        }
        assert!(files > 40, "{files} files of the contract were read");
        assert!(variants > 1_000, "{variants} changed files were read");
    }
}
