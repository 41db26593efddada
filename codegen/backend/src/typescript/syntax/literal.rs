//! JavaScript literals, laid out as prettier would leave them.

use super::{key, quote};

/// A JavaScript value.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// An expression that is written as it is.
    Code(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Literal>),
    /// An object. The keys are not quoted yet.
    Object(Vec<(String, Literal)>),
}

impl Literal {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A list of texts.
    pub fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(
            texts
                .into_iter()
                .map(|text| Self::text(text.as_ref()))
                .collect(),
        )
    }

    /// The literal as code in lines of this width. `indent` is the indentation of the line, and `used` the width that is taken
    /// before and after it.
    pub fn layout(&self, width: usize, indent: usize, used: usize) -> String {
        let flat = self.flat();
        if !self.must_break() && indent + used + flat.chars().count() <= width {
            return flat;
        }
        self.expanded(width, indent)
    }

    /// The literal in several lines, if it is a list or an object with content.
    pub fn expanded(&self, width: usize, indent: usize) -> String {
        let inner = indent + 2;
        let (open, close, lines): (char, char, Vec<String>) = match self {
            Self::Code(_) | Self::Text(_) => return self.flat(),
            Self::List(items) => {
                let line = |item: &Literal| item.layout(width, inner, 1);
                ('[', ']', items.iter().map(line).collect())
            }
            Self::Object(entries) => {
                let line = |(name, value): &(String, Literal)| {
                    let name = key(name);
                    let value = value.layout(width, inner, name.chars().count() + 3);
                    format!("{name}: {value}")
                };
                ('{', '}', entries.iter().map(line).collect())
            }
        };
        if lines.is_empty() {
            return self.flat();
        }
        let margin = " ".repeat(inner);
        let lines: String = lines
            .iter()
            .map(|line| format!("{margin}{line},\n"))
            .collect();
        format!("{open}\n{lines}{}{close}", " ".repeat(indent))
    }

    /// The literal on one line.
    pub fn flat(&self) -> String {
        match self {
            Self::Code(code) => code.clone(),
            Self::Text(text) => quote(text),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Object(entries) if entries.is_empty() => "{}".into(),
            Self::Object(entries) => {
                let entry =
                    |(name, value): &(String, Literal)| format!("{}: {}", key(name), value.flat());
                let entries: Vec<String> = entries.iter().map(entry).collect();
                format!("{{ {} }}", entries.join(", "))
            }
        }
    }

    /// Whether prettier would not leave the value on one line: it contains a list of several objects, or of several lists,
    /// that have several elements each.
    fn must_break(&self) -> bool {
        match self {
            Self::Code(_) | Self::Text(_) => false,
            Self::List(items) => {
                let several_objects =
                    |item: &Literal| matches!(item, Self::Object(entries) if entries.len() > 1);
                let several_items =
                    |item: &Literal| matches!(item, Self::List(inner) if inner.len() > 1);
                let is_table = items.len() > 1
                    && (items.iter().all(several_objects) || items.iter().all(several_items));
                is_table || items.iter().any(Self::must_break)
            }
            Self::Object(entries) => entries.iter().any(|(_, value)| value.must_break()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_values_stay_on_one_line() {
        let value = Literal::Object(vec![
            ("a".into(), Literal::texts(["x", "y"])),
            ("b-c".into(), Literal::Code("1".into())),
        ]);
        assert_eq!(value.layout(120, 0, 0), "{ a: ['x', 'y'], 'b-c': 1 }");
        assert_eq!(
            value.expanded(120, 2),
            "{\n    a: ['x', 'y'],\n    'b-c': 1,\n  }"
        );
    }

    #[test]
    fn lists_of_objects_have_a_line_for_each() {
        let object = Literal::Object(vec![
            ("a".into(), Literal::Code("1".into())),
            ("b".into(), Literal::Code("2".into())),
        ]);
        let list = Literal::List(vec![object.clone(), object]);
        assert_eq!(
            list.layout(120, 0, 0),
            "[\n  { a: 1, b: 2 },\n  { a: 1, b: 2 },\n]"
        );
    }
}
