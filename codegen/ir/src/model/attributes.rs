//! Attributes that fields, parameters, bodies and operations share.

use super::scalar::Literal;

/// Whether a value is required.
#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    /// It is required.
    Required,
    /// It is optional.
    Optional,
    /// It is optional, and the server uses this value if it is absent.
    Default(Literal),
    /// It is required, and this is its only value today.
    Constant(Literal),
}

impl Presence {
    /// Whether the value is always there: it is required, whether or not it has only one value.
    pub fn is_required(&self) -> bool {
        match self {
            Presence::Required | Presence::Constant(_) => true,
            Presence::Optional | Presence::Default(_) => false,
        }
    }
}

/// Whether a field is sent, received or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Sent and received.
    Both,
    /// Only sent.
    Request,
    /// Only received.
    Response,
}

/// Whether a value may be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitivity {
    /// It may be logged.
    Public,
    /// A token, password or key that must not be logged.
    Secret,
}

/// Whether something is deprecated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stability {
    /// It is not deprecated.
    Stable,
    /// It is deprecated.
    Deprecated,
}

/// Documentation, in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// One sentence.
    pub summary: Option<String>,
    /// Everything after the summary.
    pub details: Option<String>,
}

impl Docs {
    /// The bytes of all texts.
    pub fn length(&self) -> usize {
        let texts = [&self.summary, &self.details].into_iter().flatten();
        texts.map(String::len).sum()
    }

    /// The sentence that says what to use instead, for notes on what is deprecated.
    pub fn replacement(&self) -> Option<&str> {
        let texts = [&self.summary, &self.details].into_iter().flatten();
        let mut sentences = texts.flat_map(|text| text.lines().flat_map(sentences));
        sentences.find(|sentence| {
            let mut words = sentence.split(|next: char| !next.is_alphanumeric());
            words.any(|word| word.eq_ignore_ascii_case("instead"))
        })
    }
}

/// The sentences of a line, each with its full stop.
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    line.split_inclusive(". ").map(str::trim)
}
