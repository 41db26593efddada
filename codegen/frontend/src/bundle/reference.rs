//! Parsing of `$ref` references.

use crate::read::node::{Node, Value};
use std::borrow::Cow;

/// The target of a reference.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReferenceTarget {
    /// The file, relative to the folder of the root document.
    pub file: String,
    /// The keys from the root of the file to the value.
    pub pointer: Vec<String>,
}

/// Why a reference cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceError {
    /// The target is a URL.
    Remote,
    /// The target is outside the folder of the root document.
    OutsideRoot,
    /// The fragment is not a JSON pointer.
    InvalidPointer,
}

impl ReferenceTarget {
    /// Parses a reference that occurs in the file `from`.
    pub fn parse(reference: &str, from: &str) -> Result<Self, ReferenceError> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if file.contains("://") || file.starts_with("//") {
            return Err(ReferenceError::Remote);
        }
        let file = if file.is_empty() {
            from.to_owned()
        } else {
            resolve_path(from, &decode_percent(file))?
        };
        let fragment = decode_percent(fragment);
        let pointer = match fragment.strip_prefix('/') {
            Some(rest) => rest.split('/').map(unescape_token).collect(),
            None if fragment.is_empty() => Vec::new(),
            None => return Err(ReferenceError::InvalidPointer),
        };
        Ok(Self { file, pointer })
    }
}

/// Resolves a path relative to the file `from`, and removes `.` and `..`.
fn resolve_path(from: &str, relative: &str) -> Result<String, ReferenceError> {
    if relative.starts_with('/') || relative.contains('\\') || relative.contains('\0') {
        return Err(ReferenceError::OutsideRoot);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(ReferenceError::OutsideRoot)?;
            }
            name => parts.push(name),
        }
    }
    Ok(parts.join("/"))
}

fn decode_percent(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = tail
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        match hex
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            .filter(|_| first == b'%')
        {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// A key from a JSON pointer.
fn unescape_token(token: &str) -> String {
    match token.contains('~') {
        true => token.replace("~1", "/").replace("~0", "~"),
        false => token.to_owned(),
    }
}

/// Escapes a key for use in a JSON pointer.
pub fn escape_token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The files that the references in data name.
pub fn mentioned_files(data: &Node, file: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![data];
    while let Some(node) = open.pop() {
        match &node.value {
            Value::Map(entries) => open.extend(entries.iter().map(|(_, value)| value)),
            Value::List(items) => open.extend(items),
            _ => {}
        }
        let reference = node.get("$ref").and_then(Node::as_str);
        if let Some(Ok(target)) = reference.map(|text| ReferenceTarget::parse(text, file)) {
            found.push(target.file);
        }
    }
    found
}
