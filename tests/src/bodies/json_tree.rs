//! JSON values that keep the text of numbers, the order of keys and duplicate keys.
//!
//! This module shares no code with the SDK, so that tests can compare what the SDK reads and writes.

use std::fmt::Write as _;

/// A JSON value. Keys keep their order, and stay when they occur twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string. A lone surrogate, which a Rust string cannot hold, is mapped to a code point of plane 16.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object.
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// Parses one value. `None` if the text is not JSON.
    pub fn parse(text: &str) -> Option<Tree> {
        let mut parser = Parser { text, at: 0 };
        let tree = parser.value(0)?;
        parser.blanks();
        (parser.at == text.len()).then_some(tree)
    }

    /// The value of a key. If the key occurs more than once, the last value.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        self.entries()
            .iter()
            .rev()
            .find_map(|(name, value)| (name == key).then_some(value))
    }

    /// The entries of an object; none for any other value.
    pub fn entries(&self) -> &[(String, Tree)] {
        match self {
            Tree::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of an array; none for any other value.
    pub fn items(&self) -> &[Tree] {
        match self {
            Tree::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string; `None` for any other value.
    pub fn text(&self) -> Option<&str> {
        match self {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The same value with sorted keys.
    #[must_use]
    pub fn sorted(mut self) -> Tree {
        self.sort();
        self
    }

    fn sort(&mut self) {
        match self {
            Tree::List(items) => items.iter_mut().for_each(Tree::sort),
            Tree::Map(entries) => {
                entries.iter_mut().for_each(|(_, value)| value.sort());
                // The sort is stable, so the values of duplicate keys keep their order.
                entries.sort_by(|left, right| left.0.cmp(&right.0));
            }
            Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => {}
        }
    }

    /// The same value with only the last of several equal keys, as most parsers read it.
    #[must_use]
    pub fn deduplicated(self) -> Tree {
        match self {
            Tree::List(items) => Tree::List(items.into_iter().map(Tree::deduplicated).collect()),
            Tree::Map(entries) => {
                let mut kept: Vec<(String, Tree)> = Vec::new();
                for (key, value) in entries {
                    kept.retain(|(known, _)| *known != key);
                    kept.push((key, value.deduplicated()));
                }
                Tree::Map(kept)
            }
            other => other,
        }
    }

    /// The value as compact JSON.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.append(&mut out);
        out
    }

    fn append(&self, out: &mut String) {
        match self {
            Tree::Null => out.push_str("null"),
            Tree::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Tree::Number(text) => out.push_str(text),
            Tree::Text(text) => quote(text, out),
            Tree::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.append(out);
                }
                out.push(']');
            }
            Tree::Map(entries) => {
                out.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    quote(key, out);
                    out.push(':');
                    value.append(out);
                }
                out.push('}');
            }
        }
    }
}

/// The pointer of the first difference between two values, with both values there.
pub fn difference(left: &Tree, right: &Tree) -> Option<String> {
    differ(left, right, &mut String::new())
}

fn differ(left: &Tree, right: &Tree, path: &mut String) -> Option<String> {
    let length = path.len();
    match (left, right) {
        (Tree::List(ours), Tree::List(theirs)) if ours.len() == theirs.len() => ours
            .iter()
            .zip(theirs)
            .enumerate()
            .find_map(|(at, (left, right))| {
                let _ = write!(path, "/{at}");
                let found = differ(left, right, path);
                path.truncate(length);
                found
            }),
        (Tree::Map(ours), Tree::Map(theirs))
            if ours
                .iter()
                .map(|one| &one.0)
                .eq(theirs.iter().map(|one| &one.0)) =>
        {
            ours.iter().zip(theirs).find_map(|(left, right)| {
                let _ = write!(path, "/{}", left.0);
                let found = differ(&left.1, &right.1, path);
                path.truncate(length);
                found
            })
        }
        _ if left == right => None,
        _ => {
            let short = |tree: &Tree| tree.write().chars().take(120).collect::<String>();
            Some(format!("{path}: {} became {}", short(left), short(right)))
        }
    }
}

/// Appends text as a JSON string.
pub fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            // Writing to a string cannot fail.
            '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            '\u{10d800}'..='\u{10dfff}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character) - 0x10_0000);
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

/// Deepest nesting that is parsed: the parser is recursive.
const DEEPEST: usize = 1_000;

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        self.blanks();
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn word(&mut self, word: &str, tree: Tree) -> Option<Tree> {
        let there = self.text[self.at..].starts_with(word);
        self.at += word.len();
        there.then_some(tree)
    }

    fn value(&mut self, depth: usize) -> Option<Tree> {
        self.blanks();
        if depth > DEEPEST {
            return None;
        }
        match self.peek()? {
            b'n' => self.word("null", Tree::Null),
            b't' => self.word("true", Tree::Bool(true)),
            b'f' => self.word("false", Tree::Bool(false)),
            b'"' => self.string().map(Tree::Text),
            b'[' => {
                self.at += 1;
                let mut items = Vec::new();
                if !self.take(b']') {
                    loop {
                        items.push(self.value(depth + 1)?);
                        if self.take(b']') {
                            break;
                        }
                        if !self.take(b',') {
                            return None;
                        }
                    }
                }
                Some(Tree::List(items))
            }
            b'{' => {
                self.at += 1;
                let mut entries = Vec::new();
                if !self.take(b'}') {
                    loop {
                        self.blanks();
                        let key = (self.peek() == Some(b'"')).then(|| self.string())??;
                        if !self.take(b':') {
                            return None;
                        }
                        entries.push((key, self.value(depth + 1)?));
                        if self.take(b'}') {
                            break;
                        }
                        if !self.take(b',') {
                            return None;
                        }
                    }
                }
                Some(Tree::Map(entries))
            }
            _ => self.number(),
        }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Option<Tree> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let zero = self.peek() == Some(b'0');
        let whole = self.digits();
        if whole == 0 || (zero && whole > 1) {
            return None;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            (self.digits() > 0).then_some(())?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            (self.digits() > 0).then_some(())?;
        }
        Some(Tree::Number(self.text[start..self.at].to_owned()))
    }

    /// The string whose opening quote is next.
    fn string(&mut self) -> Option<String> {
        let mut value = String::new();
        let mut rest = self.text[self.at + 1..].char_indices();
        let base = self.at + 1;
        while let Some((at, character)) = rest.next() {
            match character {
                '"' => {
                    self.at = base + at + 1;
                    return Some(value);
                }
                '\0'..='\u{1f}' => return None,
                '\\' => match rest.next()?.1 {
                    plain @ ('"' | '\\' | '/') => value.push(plain),
                    'b' => value.push('\u{8}'),
                    'f' => value.push('\u{c}'),
                    'n' => value.push('\n'),
                    'r' => value.push('\r'),
                    't' => value.push('\t'),
                    'u' => {
                        let code = hex(&mut rest)?;
                        let after = rest.as_str();
                        let low = (0xd800..0xdc00)
                            .contains(&code)
                            .then(|| after.strip_prefix("\\u"))
                            .flatten()
                            .and_then(|after| hex(&mut after.char_indices()))
                            .filter(|low| (0xdc00..0xe000).contains(low));
                        if let Some(low) = low {
                            rest.nth(5);
                            value.push(char::from_u32(
                                0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00),
                            )?);
                        } else {
                            let moved = char::from_u32(code).or(char::from_u32(code + 0x10_0000));
                            value.push(moved?);
                        }
                    }
                    _ => return None,
                },
                other => value.push(other),
            }
        }
        None
    }
}

fn hex(rest: &mut std::str::CharIndices<'_>) -> Option<u32> {
    (0..4).try_fold(0, |code, _| Some(code * 16 + rest.next()?.1.to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_valid_json_and_rejects_the_rest() {
        for good in [
            "5.0",
            "-0",
            "1E+2",
            "[]",
            "{\"a\":[1,{\"b\":null}]}",
            " \"\\ud83d\\ude00\" ",
        ] {
            assert!(Tree::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "01",
            "1.",
            "[1,]",
            "{\"a\"}",
            "\"\u{1}\"",
            "nul",
            "1 2",
            "\"\\x\"",
            "{,}",
        ] {
            assert!(Tree::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn compares_numbers_by_text_and_ignores_key_order() {
        let tree = |text| Tree::parse(text).map(Tree::sorted);
        assert_eq!(tree(r#"{"a":1,"b":2}"#), tree(r#"{"b":2, "a":1}"#));
        assert_ne!(tree("5"), tree("5.0"));
        assert_eq!(tree(r#""\u00e9""#), tree("\"é\""));
        assert_eq!(
            Tree::parse(r#""\ud800""#).map(|tree| tree.write()),
            Some(r#""\ud800""#.into())
        );
    }
}
