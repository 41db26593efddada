//! Parsed values with their source positions.

use ir::Span;

/// A value with its source position.
#[derive(Clone, Debug)]
pub struct Node {
    /// The source position.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// A parsed value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number in JSON notation, with all its digits.
    Number(String),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map in source order. Keys are unique.
    Map(Vec<(Key, Node)>),
}

/// A map key with its source position.
#[derive(Clone, Debug)]
pub struct Key {
    /// The source position.
    pub span: Span,
    /// The text of the key.
    pub text: String,
}

impl PartialEq for Node {
    /// Compares values and ignores positions.
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Node {
    /// A node that the compiler creates for the given position.
    pub fn new(span: Span, value: Value) -> Self {
        Self { span, value }
    }

    /// A string node.
    pub fn text(span: Span, text: impl Into<String>) -> Self {
        Self::new(span, Value::Text(text.into()))
    }

    /// An empty map.
    pub fn map(span: Span) -> Self {
        Self::new(span, Value::Map(Vec::new()))
    }

    /// The length of a scalar, or of the keys of a map.
    pub fn own_text_length(&self) -> usize {
        match &self.value {
            Value::Null | Value::Bool(_) | Value::List(_) => 0,
            Value::Number(text) | Value::Text(text) => text.len(),
            Value::Map(entries) => entries.iter().map(|(key, _)| key.text.len()).sum(),
        }
    }

    /// The value of a key, if this is a map that has the key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries()
            .iter()
            .find(|(name, _)| name.text == key)
            .map(|(_, value)| value)
    }

    /// A key with its position, if this is a map that has the key.
    pub fn key(&self, key: &str) -> Option<&Key> {
        self.entries()
            .iter()
            .find(|(name, _)| name.text == key)
            .map(|(name, _)| name)
    }

    /// The mutable value of a key, if this is a map that has the key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        match &mut self.value {
            Value::Map(entries) => entries
                .iter_mut()
                .find(|(name, _)| name.text == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The entries of a map. Empty for any other value.
    pub fn entries(&self) -> &[(Key, Node)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of a list. Empty for any other value.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value, if this is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The digits, if this is a number.
    pub fn as_number(&self) -> Option<&str> {
        match &self.value {
            Value::Number(text) => Some(text),
            _ => None,
        }
    }

    /// Sets the value of a key. A new key is appended. Does nothing if this is not a map.
    pub fn set(&mut self, key: &str, value: Node) {
        let Value::Map(entries) = &mut self.value else {
            return;
        };
        match entries.iter_mut().find(|(name, _)| name.text == key) {
            Some((_, old)) => *old = value,
            None => entries.push((
                Key {
                    span: value.span,
                    text: key.to_owned(),
                },
                value,
            )),
        }
    }

    /// Removes a key and returns its value, if this is a map that has the key.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let Value::Map(entries) = &mut self.value else {
            return None;
        };
        let position = entries.iter().position(|(name, _)| name.text == key)?;
        Some(entries.remove(position).1)
    }

    /// The kind of value with its article, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
        }
    }

    /// The value as compact JSON. Numbers keep all their digits.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(&self, out: &mut String) {
        match &self.value {
            Value::Null => out.push_str("null"),
            Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Value::Number(text) => out.push_str(text),
            Value::Text(text) => write_text(text, out),
            Value::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write_json(out);
                }
                out.push(']');
            }
            Value::Map(entries) => {
                out.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_text(&key.text, out);
                    out.push(':');
                    value.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::String(text.to_owned()).to_string());
}
