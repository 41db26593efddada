//! Names: words without a case.
//!
//! A [`Name`] is for people and code, a [`Wire`] is the exact text in JSON. Neither converts into the other, and neither is
//! an identifier: each language spells its own.

use crate::{is_invisible, latin::latin_to_ascii};
use heck::ToSnakeCase;
use std::{borrow::Cow, fmt, sync::Arc};

/// The most characters of a text that become a name. Nobody reads longer names, and names are combined and compared often.
const MAX_LENGTH: usize = 2_000;

/// Lower-case words, such as `droplet action`. Never empty. Names are copied more often than made, so copies share the words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<[String]>);

impl Name {
    /// Splits text at changes of case and at everything that is neither letter nor digit. Accented Latin letters become ASCII.
    ///
    /// Text without a letter or digit becomes the names of its characters, so that different texts have different names.
    /// Empty text becomes `empty`, and only the first 2,000 characters of a text are read.
    pub fn new(text: &str) -> Self {
        let text = shortened(text);
        let words = match has_no_case(text) {
            true => words(text, |one| !one.is_ascii_alphanumeric()),
            false => {
                let text = latin_to_ascii(text);
                let text = join_initials(&visible(&text)).to_snake_case();
                words(&text, |one| one == '_')
            }
        };
        if !words.is_empty() {
            return Self(words.into());
        }
        let spelled: Vec<String> = text.chars().map(spell).collect();
        Self(if spelled.is_empty() {
            ["empty".into()].into()
        } else {
            spelled.into()
        })
    }

    /// Like [`Name::new`], with every symbol spelled as a word: `red*` becomes `red star`.
    pub fn with_symbols(text: &str) -> Self {
        let mut spelled = String::new();
        for character in latin_to_ascii(shortened(text)).chars() {
            let is_word = character.is_alphanumeric() && !is_invisible(character);
            if is_word || matches!(character, '_' | '-' | ' ') {
                spelled.push(character);
            } else {
                spelled.push('_');
                spelled.push_str(&spell(character));
                spelled.push('_');
            }
        }
        Self::new(&spelled)
    }

    /// The words.
    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// This name with each word replaced.
    #[must_use]
    pub fn map_words(&self, replace: impl Fn(&str) -> String) -> Self {
        Self(self.0.iter().map(|word| replace(word)).collect())
    }

    /// This name followed by another.
    #[must_use]
    pub fn then(&self, next: &Name) -> Self {
        Self(self.0.iter().chain(next.words()).cloned().collect())
    }

    /// This name without the given leading words, unless nothing would be left.
    #[must_use]
    pub fn without_prefix(&self, prefix: &Name) -> Self {
        match self.0.strip_prefix(prefix.words()) {
            Some(rest) if !rest.is_empty() => Self(rest.into()),
            _ => self.clone(),
        }
    }

    /// This name with its last word in the singular, by the common rules of English plurals.
    #[must_use]
    pub fn singular(&self) -> Self {
        let mut words = self.0.to_vec();
        if let Some(last) = words.last_mut() {
            *last = singular(last);
        }
        Self(words.into())
    }
}

/// Whether a text is in lower-case ASCII, as most are, so that changes of case need no look.
fn has_no_case(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
}

fn words(text: &str, is_separator: impl Fn(char) -> bool) -> Vec<String> {
    text.split(is_separator)
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Text with a separator for each invisible character, some of which count as letters.
fn visible(text: &str) -> Cow<'_, str> {
    match text.contains(is_invisible) {
        true => Cow::Owned(text.replace(is_invisible, "_")),
        false => Cow::Borrowed(text),
    }
}

fn shortened(text: &str) -> &str {
    if text.len() <= MAX_LENGTH {
        return text;
    }
    let end = text.char_indices().nth(MAX_LENGTH);
    end.map_or(text, |(end, _)| &text[..end])
}

/// Joins initials with the ending that belongs to them: `IPs`, `IPv4`, `JWTs`. Splitting at each change of case would
/// separate them.
fn join_initials(text: &str) -> String {
    // The O of OAuth is no word of its own.
    let characters: Vec<char> = text.replace("OAuth", "Oauth").chars().collect();
    let mut joined = String::with_capacity(text.len());
    let mut at = 0;
    while at < characters.len() {
        let run = characters[at..]
            .iter()
            .take_while(|one| one.is_uppercase())
            .count();
        let next = characters.get(at + run).copied();
        let after = characters.get(at + run + 1).copied();
        let plural = next == Some('s') && !after.is_some_and(char::is_lowercase);
        let version = next == Some('v') && after.is_some_and(|one| one.is_ascii_digit());
        if run >= 2 && (plural || version) {
            joined.push(characters[at]);
            joined.extend(
                characters[at + 1..at + run]
                    .iter()
                    .flat_map(|one| one.to_lowercase()),
            );
            at += run;
        } else {
            joined.extend(&characters[at..at + run.max(1)]);
            at += run.max(1);
        }
    }
    joined
}

/// A word in the singular, by the common rules of English plurals.
pub fn singular(word: &str) -> String {
    const AS_THEY_ARE: [&str; 6] = ["status", "dns", "kubernetes", "https", "tls", "analysis"];
    if AS_THEY_ARE.contains(&word) || word.ends_with("ss") {
        return word.into();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes", "tuses", "iases"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].into();
        }
    }
    word.strip_suffix('s')
        .filter(|stem| stem.len() > 1)
        .unwrap_or(word)
        .into()
}

fn spell(symbol: char) -> String {
    let word = match symbol {
        '*' => "star",
        '+' => "plus",
        '-' => "minus",
        '/' => "slash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        '%' => "percent",
        '&' => "and",
        '=' => "equals",
        '<' => "less",
        '>' => "more",
        '!' => "not",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '~' => "tilde",
        '^' => "caret",
        ' ' => "space",
        '_' => "underscore",
        '"' => "quote",
        '\'' => "apostrophe",
        '`' => "backtick",
        '\\' => "backslash",
        '|' => "pipe",
        ';' => "semicolon",
        '?' => "question",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        other => return format!("u{:x}", other as u32),
    };
    word.into()
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

/// The exact text in JSON, a query string or a header.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wire(pub String);

impl Wire {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl From<&str> for Wire {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
