//! The layout of Python code, as the formatters of the language print it: what fits is on one line, and of what does not,
//! each part is on its own line with a comma after it.

/// The longest line, in characters.
pub const WIDTH: usize = 100;

/// A piece of code that can be broken into lines.
#[derive(Clone, Debug)]
pub enum Code {
    /// Text that stays on one line.
    Text(String),
    /// Parts between brackets.
    Group {
        /// What comes before the parts, with the opening bracket.
        open: String,
        /// The parts.
        parts: Vec<Code>,
        /// The closing bracket.
        close: &'static str,
    },
    /// A conditional expression or another one that is put in parentheses before it is broken.
    Choice(Vec<Code>),
    /// Alternatives of a type, which are broken before each `|`.
    Alternatives(Vec<String>),
}

impl Code {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A call, such as `name(a, b)`.
    pub fn call(name: &str, parts: Vec<Code>) -> Self {
        Self::group(format!("{name}("), parts, ")")
    }

    /// Parts between brackets.
    pub fn group(open: impl Into<String>, parts: Vec<Code>, close: &'static str) -> Self {
        Self::Group {
            open: open.into(),
            parts,
            close,
        }
    }

    /// A tuple.
    pub fn tuple(parts: Vec<Code>) -> Self {
        Self::group("(", parts, ")")
    }

    /// The code after a prefix, such as the name of an argument.
    #[must_use]
    pub fn after(self, prefix: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(format!("{prefix}{text}")),
            Self::Group { open, parts, close } => Self::Group {
                open: format!("{prefix}{open}"),
                parts,
                close,
            },
            Self::Choice(mut parts) => {
                if !parts.is_empty() {
                    let first = parts.remove(0);
                    parts.insert(0, first.after(prefix));
                }
                Self::Choice(parts)
            }
            Self::Alternatives(mut parts) => {
                if let Some(first) = parts.first_mut() {
                    *first = format!("{prefix}{first}");
                }
                Self::Alternatives(parts)
            }
        }
    }

    /// The code on one line.
    pub fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Choice(parts) => {
                let flat: Vec<String> = parts.iter().map(Self::flat).collect();
                flat.join(" ")
            }
            Self::Alternatives(parts) => parts.join(" | "),
            Self::Group { open, parts, close } => {
                let flat: Vec<String> = parts.iter().map(Self::flat).collect();
                // A tuple of one needs its comma. The bracket of a call follows a name.
                let is_tuple = open == "(" || open.ends_with(" (") || open.ends_with("=(");
                let comma = if is_tuple && parts.len() == 1 {
                    ","
                } else {
                    ""
                };
                format!("{open}{}{comma}{close}", flat.join(", "))
            }
        }
    }

    /// The lines of a group with a line for each part, even if it would fit on one.
    pub fn lines_broken(&self, indent: usize) -> Vec<String> {
        let pad = " ".repeat(indent);
        match self {
            Self::Group { open, parts, close } => {
                let mut lines = vec![format!("{pad}{open}")];
                lines.extend(parts.iter().flat_map(|part| part.lines(indent + 4, ",")));
                lines.push(format!("{pad}{close}"));
                lines
            }
            Self::Text(_) | Self::Choice(_) | Self::Alternatives(_) => self.lines(indent, ""),
        }
    }

    /// The lines of the code at an indentation, with text after its end.
    pub fn lines(&self, indent: usize, suffix: &str) -> Vec<String> {
        let pad = " ".repeat(indent);
        let flat = self.flat();
        if indent + flat.chars().count() + suffix.chars().count() <= WIDTH {
            return vec![format!("{pad}{flat}{suffix}")];
        }
        match self {
            Self::Group { open, parts, close } if !parts.is_empty() => {
                let inner = flat[open.len()..flat.len() - close.len()].to_owned();
                // The arguments of a call may share a line; elements of a tuple, list or dictionary do not.
                let mut letters = open.chars().rev();
                let is_call = letters.next() == Some('(')
                    && letters
                        .next()
                        .is_some_and(|next| next.is_alphanumeric() || next == '_');
                let mut lines = vec![format!("{pad}{open}")];
                if is_call && indent + 4 + inner.chars().count() <= WIDTH {
                    lines.push(format!("{pad}    {inner}"));
                } else {
                    lines.extend(parts.iter().flat_map(|part| part.lines(indent + 4, ",")));
                }
                lines.push(format!("{pad}{close}{suffix}"));
                lines
            }
            Self::Alternatives(parts) => {
                let last = parts.len().saturating_sub(1);
                let line = |(index, part): (usize, &String)| {
                    let bar = if index == 0 { "" } else { "| " };
                    let end = if index == last { suffix } else { "" };
                    format!("{pad}{bar}{part}{end}")
                };
                parts.iter().enumerate().map(line).collect()
            }
            Self::Text(_) | Self::Group { .. } | Self::Choice(_) => {
                vec![format!("{pad}{flat}{suffix}")]
            }
        }
    }
}

/// An annotated name. A type that is too long is put in parentheses.
pub fn annotated(indent: usize, name: &str, ty: &str) -> Vec<String> {
    let pad = " ".repeat(indent);
    let flat = format!("{pad}{name}: {ty}");
    if flat.chars().count() <= WIDTH {
        return vec![flat];
    }
    let mut lines = vec![format!("{pad}{name}: (")];
    if indent + 4 + ty.chars().count() <= WIDTH {
        lines.push(format!("{pad}    {ty}"));
    } else {
        let mut alternatives = ty.split(" | ");
        lines.extend(alternatives.next().map(|first| format!("{pad}    {first}")));
        lines.extend(alternatives.map(|next| format!("{pad}    | {next}")));
    }
    lines.push(format!("{pad})"));
    lines
}

/// An assignment. A conditional expression that is too long is put in parentheses.
pub fn assignment(indent: usize, target: &str, value: &Code) -> Vec<String> {
    let pad = " ".repeat(indent);
    let Code::Choice(parts) = value else {
        return value
            .clone()
            .after(&format!("{target} = "))
            .lines(indent, "");
    };
    let flat = format!("{pad}{target} = {}", value.flat());
    if flat.chars().count() <= WIDTH {
        return vec![flat];
    }
    let inner = format!("{pad}    {}", value.flat());
    let mut lines = vec![format!("{pad}{target} = (")];
    if inner.chars().count() <= WIDTH {
        lines.push(inner);
    } else {
        lines.extend(parts.iter().flat_map(|part| part.lines(indent + 4, "")));
    }
    lines.push(format!("{pad})"));
    lines
}

/// The parts as a tuple after a prefix; nothing without parts.
pub fn non_empty(prefix: &str, parts: Vec<Code>) -> Option<Code> {
    (!parts.is_empty()).then(|| Code::tuple(parts).after(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_has_a_line_for_each_part() {
        let long = "x".repeat(60);
        let call = Code::call(
            "f",
            vec![Code::text(&long), Code::tuple(vec![Code::text("1")])],
        );
        assert_eq!(call.lines(0, ""), [format!("f({long}, (1,))")]);
        assert_eq!(
            call.lines(30, " -> T:"),
            [
                format!("{}f(", " ".repeat(30)),
                format!("{}{long}, (1,)", " ".repeat(34)),
                format!("{}) -> T:", " ".repeat(30)),
            ]
        );
        assert_eq!(
            call.lines(40, " -> T:"),
            [
                format!("{}f(", " ".repeat(40)),
                format!("{}{long},", " ".repeat(44)),
                format!("{}(1,),", " ".repeat(44)),
                format!("{}) -> T:", " ".repeat(40)),
            ]
        );
    }

    #[test]
    fn long_choices_are_in_parentheses() {
        let parts = [
            "a".repeat(50),
            format!("if {}", "b".repeat(30)),
            format!("else {}", "c".repeat(30)),
        ];
        let value = Code::Choice(parts.iter().map(Code::text).collect());
        let lines = assignment(0, "x", &value);
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[1], format!("    {}", "a".repeat(50)));
    }
}
