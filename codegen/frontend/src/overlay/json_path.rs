//! The paths of overlay actions: parsing, printing, and looking up what they select.

use crate::read::node::{Node, Value};

/// One step of a path.
#[derive(Clone, Debug, PartialEq)]
pub enum Selector {
    /// To the value of a key.
    Key(String),
    /// To a part of a list, by number.
    Index(usize),
    /// To a part of a list, by its text.
    Equal(String),
    /// To a part of a list, by what it refers to.
    Refers(String),
}

/// Steps as they stand in a path, after its `$` or after other steps.
pub fn display(steps: &[Selector]) -> String {
    steps.iter().map(Selector::display).collect()
}

impl Selector {
    fn display(&self) -> String {
        match self {
            Selector::Key(key) if is_plain(key) => format!(".{key}"),
            Selector::Key(key) => format!("['{key}']"),
            Selector::Index(index) => format!("[{index}]"),
            Selector::Equal(text) => format!("[?(@=='{text}')]"),
            Selector::Refers(text) => format!("[?(@.$ref=='{text}')]"),
        }
    }
}

/// Whether a key may stand after a dot.
fn is_plain(key: &str) -> bool {
    key.chars()
        .all(|one| one.is_alphanumeric() || matches!(one, '_' | '-'))
}

pub fn parse(path: &str) -> Option<Vec<Selector>> {
    let mut steps = Vec::new();
    let mut rest = path.strip_prefix('$')?;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            steps.push(Selector::Key(after[..end].to_owned()).checked()?);
            rest = &after[end..];
        } else if let Some(after) = rest
            .strip_prefix("[?(@==")
            .or_else(|| rest.strip_prefix("[?(@ == "))
        {
            let (text, after) = quoted(after)?;
            steps.push(Selector::Equal(text.to_owned()));
            rest = after.strip_prefix(")]")?;
        } else if let Some(after) = rest.strip_prefix("[?(@.$ref==") {
            let (text, after) = quoted(after)?;
            steps.push(Selector::Refers(text.to_owned()));
            rest = after.strip_prefix(")]")?;
        } else if let Some(after) = rest.strip_prefix('[') {
            if after.starts_with(['\'', '"']) {
                let (text, after) = quoted(after)?;
                steps.push(Selector::Key(text.to_owned()));
                rest = after.strip_prefix(']')?;
            } else {
                let (digits, after) = after.split_once(']')?;
                steps.push(Selector::Index(digits.parse().ok()?));
                rest = after;
            }
        } else {
            return None;
        }
    }
    Some(steps)
}

impl Selector {
    /// Whether it leads to this part of a list, wherever that stands there.
    pub fn means(&self, item: &Node) -> bool {
        match self {
            Selector::Equal(text) => item.as_str() == Some(text.as_str()),
            Selector::Refers(to) => item.get("$ref").and_then(Node::as_str) == Some(to.as_str()),
            Selector::Key(_) | Selector::Index(_) => false,
        }
    }

    fn checked(self) -> Option<Self> {
        match &self {
            Selector::Key(key) if key.is_empty() || key == "*" => None,
            _ => Some(self),
        }
    }
}

fn quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text
        .chars()
        .next()
        .filter(|quote| matches!(quote, '\'' | '"'))?;
    text[1..].split_once(quote)
}

pub fn find<'a>(node: &'a mut Node, steps: &[Selector]) -> Option<&'a mut Node> {
    let mut node = node;
    for step in steps {
        node = match (step, &mut node.value) {
            (Selector::Key(key), Value::Map(entries)) => entries
                .iter_mut()
                .find(|(name, _)| name.text == *key)
                .map(|(_, value)| value)?,
            (Selector::Index(index), Value::List(items)) => items.get_mut(*index)?,
            (Selector::Equal(_) | Selector::Refers(_), Value::List(items)) => {
                items.iter_mut().find(|item| step.means(item))?
            }
            _ => return None,
        };
    }
    Some(node)
}

/// The same, to look and not to touch.
pub fn get<'a>(node: &'a Node, steps: &[Selector]) -> Option<&'a Node> {
    steps.iter().try_fold(node, |node, step| match step {
        Selector::Key(key) => node.get(key),
        Selector::Index(index) => node.items().get(*index),
        Selector::Equal(_) | Selector::Refers(_) => {
            node.items().iter().find(|item| step.means(item))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Selector, parse};

    #[test]
    fn a_path_is_read_step_by_step() {
        let key = |text: &str| Selector::Key(text.into());
        let path = "$.paths['/v2/a.b'].get.required[?(@=='x')][0][?(@.$ref=='#/y')]";
        let expected = vec![
            key("paths"),
            key("/v2/a.b"),
            key("get"),
            key("required"),
            Selector::Equal("x".into()),
            Selector::Index(0),
            Selector::Refers("#/y".into()),
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
