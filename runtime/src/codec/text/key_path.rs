//! Lookups in JSON text by key path, without decoding the rest.
//!
//! A key path is a list of object keys and array indices, such as `["links", "pages", "next"]` or `["data", "0"]`.

use std::ops::Range;

use super::elements::for_each_element;
use super::reader::Reader;
use super::syntax_error::SyntaxError;

/// The bytes as the text of one JSON value. No bytes at all count as `null`.
pub(crate) fn json_text(bytes: &[u8]) -> Result<&str, SyntaxError> {
    if bytes.is_empty() {
        return Ok("null");
    }
    let mut reader = Reader::from_utf8(bytes)?;
    reader.skip()?;
    reader.finish()?;
    Ok(reader.text())
}

/// The text of the value at a key path, or `None` if the path leads nowhere or to `null`. If an object has a key more
/// than once, its last value counts.
pub(crate) fn value_at<'a>(text: &'a str, path: &[&str]) -> Option<&'a str> {
    let range = path.iter().try_fold(0..text.len(), |range, key| {
        let container = &text[range.clone()];
        let elements = elements(container);
        let index = key.parse().ok().filter(|_| is_array(container));
        let found = match index {
            Some(index) => elements.into_iter().nth(index),
            None => elements
                .into_iter()
                .rfind(|(name, _)| name.as_deref() == Some(*key)),
        };
        found.map(|(_, element)| range.start + element.start..range.start + element.end)
    })?;
    Some(text[range].trim()).filter(|found| !matches!(*found, "null" | ""))
}

/// The texts of all values at a key path in which `*` stands for every element of an array or object.
pub(crate) fn values_at<'a>(text: &'a str, path: &[&str]) -> Vec<&'a str> {
    let Some(wildcard) = path.iter().position(|key| *key == "*") else {
        return value_at(text, path).into_iter().collect();
    };
    let container = value_at(text, &path[..wildcard]).unwrap_or_default();
    elements(container)
        .into_iter()
        .flat_map(|(_, range)| values_at(&container[range], &path[wildcard + 1..]))
        .collect()
}

/// The elements of an array, or the keys and values of an object, with the range of bytes that each value takes in the
/// text. Empty for other values.
pub(crate) fn elements(text: &str) -> Vec<(Option<String>, Range<usize>)> {
    let mut elements = Vec::new();
    for_each_element(text, &mut |key, range| {
        elements.push((key.map(Into::into), range));
    });
    elements
}

fn is_array(text: &str) -> bool {
    text.trim_start().starts_with('[')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_values_by_keys_and_indices() {
        let text = r#" {"a": {"b": [ {"c": 1}, {"c": [2, "x]"]} ], "n": null}, "0": "zero", "a2": 1, "a2": 2}"#;
        let cases: [(&[&str], Option<&str>); 9] = [
            (&["a", "b", "0", "c"], Some("1")),
            (&["a", "b", "1", "c", "1"], Some("\"x]\"")),
            (&["0"], Some("\"zero\"")),
            (&["a2"], Some("2")),
            (&["a", "n"], None),
            (&["a", "b", "2"], None),
            (&["a", "b", "c"], None),
            (&["a", "n", "deeper"], None),
            (&["none"], None),
        ];
        for (path, found) in cases {
            assert_eq!(value_at(text, path), found, "{path:?}");
        }
        assert_eq!(value_at(text, &[]), Some(text.trim()));
        assert_eq!(elements("[1, {}]").len(), 2);
        assert_eq!(elements("\"text\"").len(), 0);
    }
}
