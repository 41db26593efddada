//! The layout of the values in an example, as gofmt leaves it.

use crate::go::layout::aligned;

/// The widest line of an example.
const WIDTH: usize = 100;

/// A value: text, or a composite literal that can have a line for each of its parts.
#[derive(Clone, Debug)]
pub enum Code {
    /// Text that stays on one line.
    Text(String),
    /// A composite literal.
    Literal {
        /// What comes before the parts, with the opening brace.
        open: String,
        /// The parts, each with its key if it has one.
        parts: Vec<(Option<String>, Code)>,
        /// The closing brace, and what comes after it.
        close: String,
    },
}

impl Code {
    /// The value inside of other code, such as a call.
    #[must_use]
    pub fn inside(self, before: &str, after: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(format!("{before}{text}{after}")),
            Self::Literal { open, parts, close } => Self::Literal {
                open: format!("{before}{open}"),
                parts,
                close: format!("{close}{after}"),
            },
        }
    }

    /// The value without the type before its braces, where the type of a list says it.
    #[must_use]
    pub fn elided(self, ty: &str) -> Self {
        match self {
            Self::Literal { open, parts, close } => {
                let open = match open.strip_prefix(ty) {
                    Some("{") => "{".to_owned(),
                    Some(_) | None => open,
                };
                Self::Literal { open, parts, close }
            }
            text => text,
        }
    }

    /// The value on one line.
    pub fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Literal { open, parts, close } => {
                let part = |(key, value): &(Option<String>, Code)| match key {
                    Some(key) => format!("{key}: {}", value.flat()),
                    None => value.flat(),
                };
                let parts: Vec<String> = parts.iter().map(part).collect();
                format!("{open}{}{close}", parts.join(", "))
            }
        }
    }

    /// The value at a depth of indentation, on one line if it fits behind `used` characters.
    pub fn layout(&self, depth: usize, used: usize) -> String {
        let flat = self.flat();
        match 4 * depth + used + flat.chars().count() <= WIDTH {
            true => flat,
            false => self.expanded(depth),
        }
    }

    /// The value with a line for each part.
    pub fn expanded(&self, depth: usize) -> String {
        let Self::Literal { open, parts, close } = self else {
            return self.flat();
        };
        if parts.is_empty() {
            return self.flat();
        }
        let margin = "\t".repeat(depth + 1);
        let used = |key: &Option<String>| key.as_ref().map_or(1, |key| key.chars().count() + 3);
        let laid_out = parts
            .iter()
            .map(|(key, value)| (key.clone(), value.layout(depth + 1, used(key))));
        let (keyed, plain): (Vec<_>, Vec<_>) = laid_out.partition(|(key, _)| key.is_some());
        let keyed: Vec<(String, String)> = keyed
            .into_iter()
            .filter_map(|(key, value)| Some((key?, value)))
            .collect();
        let mut lines: Vec<String> = plain
            .into_iter()
            .map(|(_, value)| format!("{value},"))
            .collect();
        lines.extend(aligned(&keyed, ":", ","));
        let lines: String = lines
            .iter()
            .map(|line| format!("{margin}{line}\n"))
            .collect();
        format!("{open}\n{lines}{}{close}", "\t".repeat(depth))
    }
}
