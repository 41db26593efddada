//! The subset of JSONPath that overlay targets use: parsing, display and lookup.

use crate::read::node::{Node, Value};

/// One selector of a path.
#[derive(Clone, Debug, PartialEq)]
pub enum Selector {
    /// Selects the value of a key.
    Key(String),
    /// Selects the element of a list at an index.
    Index(usize),
    /// Selects the element of a list that is this string.
    Equals(String),
    /// Selects the element of a list that is this reference.
    RefersTo(String),
}

/// The text of selectors within a path, without the leading `$`.
pub fn display(selectors: &[Selector]) -> String {
    selectors.iter().map(Selector::display).collect()
}

impl Selector {
    fn display(&self) -> String {
        match self {
            Selector::Key(key) if is_identifier(key) => format!(".{key}"),
            Selector::Key(key) => format!("['{key}']"),
            Selector::Index(index) => format!("[{index}]"),
            Selector::Equals(text) => format!("[?(@=='{text}')]"),
            Selector::RefersTo(text) => format!("[?(@.$ref=='{text}')]"),
        }
    }
}

/// Whether a key can be written after a dot.
fn is_identifier(key: &str) -> bool {
    key.chars()
        .all(|one| one.is_alphanumeric() || matches!(one, '_' | '-'))
}

/// Parses a path. Returns `None` if it uses unsupported syntax.
pub fn parse(path: &str) -> Option<Vec<Selector>> {
    let mut selectors = Vec::new();
    let mut rest = path.strip_prefix('$')?;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            selectors.push(Selector::Key(after[..end].to_owned()).validated()?);
            rest = &after[end..];
        } else if let Some(after) = rest
            .strip_prefix("[?(@==")
            .or_else(|| rest.strip_prefix("[?(@ == "))
        {
            let (text, after) = split_quoted(after)?;
            selectors.push(Selector::Equals(text.to_owned()));
            rest = after.strip_prefix(")]")?;
        } else if let Some(after) = rest.strip_prefix("[?(@.$ref==") {
            let (text, after) = split_quoted(after)?;
            selectors.push(Selector::RefersTo(text.to_owned()));
            rest = after.strip_prefix(")]")?;
        } else if let Some(after) = rest.strip_prefix('[') {
            if after.starts_with(['\'', '"']) {
                let (text, after) = split_quoted(after)?;
                selectors.push(Selector::Key(text.to_owned()));
                rest = after.strip_prefix(']')?;
            } else {
                let (digits, after) = after.split_once(']')?;
                selectors.push(Selector::Index(digits.parse().ok()?));
                rest = after;
            }
        } else {
            return None;
        }
    }
    Some(selectors)
}

impl Selector {
    /// Whether this selects an element of a list by its content.
    pub fn matches(&self, item: &Node) -> bool {
        match self {
            Selector::Equals(text) => item.as_str() == Some(text.as_str()),
            Selector::RefersTo(to) => item.get("$ref").and_then(Node::as_str) == Some(to.as_str()),
            Selector::Key(_) | Selector::Index(_) => false,
        }
    }

    fn validated(self) -> Option<Self> {
        match &self {
            Selector::Key(key) if key.is_empty() || key == "*" => None,
            _ => Some(self),
        }
    }
}

fn split_quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text
        .chars()
        .next()
        .filter(|quote| matches!(quote, '\'' | '"'))?;
    text[1..].split_once(quote)
}

/// The node that the selectors select, for modification.
pub fn get_mut<'a>(node: &'a mut Node, selectors: &[Selector]) -> Option<&'a mut Node> {
    let mut node = node;
    for selector in selectors {
        node = match (selector, &mut node.value) {
            (Selector::Key(key), Value::Map(entries)) => entries
                .iter_mut()
                .find(|(name, _)| name.text == *key)
                .map(|(_, value)| value)?,
            (Selector::Index(index), Value::List(items)) => items.get_mut(*index)?,
            (Selector::Equals(_) | Selector::RefersTo(_), Value::List(items)) => {
                items.iter_mut().find(|item| selector.matches(item))?
            }
            _ => return None,
        };
    }
    Some(node)
}

/// The node that the selectors select.
pub fn get<'a>(node: &'a Node, selectors: &[Selector]) -> Option<&'a Node> {
    selectors
        .iter()
        .try_fold(node, |node, selector| match selector {
            Selector::Key(key) => node.get(key),
            Selector::Index(index) => node.items().get(*index),
            Selector::Equals(_) | Selector::RefersTo(_) => {
                node.items().iter().find(|item| selector.matches(item))
            }
        })
}

#[cfg(test)]
mod tests {
    use super::{Selector, parse};

    #[test]
    fn parses_supported_selectors_and_rejects_others() {
        let key = |text: &str| Selector::Key(text.into());
        let path = "$.paths['/v2/a.b'].get.required[?(@=='x')][0][?(@.$ref=='#/y')]";
        let expected = vec![
            key("paths"),
            key("/v2/a.b"),
            key("get"),
            key("required"),
            Selector::Equals("x".into()),
            Selector::Index(0),
            Selector::RefersTo("#/y".into()),
        ];
        assert_eq!(parse(path), Some(expected));
        for wrong in [
            "",
            "paths",
            "$..x",
            "$.*",
            "$[",
            "$['x",
            "$[x]",
            "$[?(@.a=='x')]",
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
