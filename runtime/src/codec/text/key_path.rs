//! Lookups in JSON text by key path, without decoding the rest.
//!
//! A key path is a list of object keys and array indices, such as `["links", "pages", "next"]` or `["data", "0"]`.

use std::ops::Range;

use super::elements::for_each_element;
use super::reader::{Reader, parse_number};
use super::syntax_error::SyntaxError;
use crate::codec::values::coercion::integer_part;

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
    present_at(text, path).filter(|found| *found != "null")
}

/// The text of the value at a key path, which may be `null`, or `None` if the path leads nowhere.
pub(crate) fn present_at<'a>(text: &'a str, path: &[&str]) -> Option<&'a str> {
    let range = path.iter().try_fold(0..text.len(), |range, key| {
        let container = &text[range.clone()];
        let index: Option<usize> = key.parse().ok().filter(|_| is_array(container));
        let (mut found, mut position) = (None, 0);
        for_each_element(container, &mut |name, element| {
            let is_wanted = match index {
                Some(index) => position == index,
                None => name.as_deref() == Some(*key),
            };
            if is_wanted {
                found = Some(element);
            }
            position += 1;
        });
        found.map(|element| range.start + element.start..range.start + element.end)
    })?;
    Some(text[range].trim()).filter(|found| !found.is_empty())
}

/// The offset of the first value at a path of object keys. Reads the text only as far as there.
pub(crate) fn first_offset_at(text: &str, path: &[&str]) -> Option<usize> {
    let mut reader = Reader::new(text);
    for key in path {
        if reader.peek().ok()? != b'{' {
            return None;
        }
        reader.bump();
        if reader.consume(b'}').ok()? {
            return None;
        }
        loop {
            let name = reader.key().ok()?.value;
            reader.colon().ok()?;
            if name == *key {
                break;
            }
            reader.skip().ok()?;
            if !reader.has_more(b'}').ok()? {
                return None;
            }
        }
    }
    reader.peek().ok()?;
    Some(reader.offset())
}

/// A number that may be written as a string, with a fraction of zeros or with an exponent.
pub(crate) fn count_of(text: &str) -> Option<u64> {
    let number = parse_number(text.trim_matches('"'))?;
    if number.is_integer() && number.digits <= 18 && !number.negative {
        return Some(number.mantissa);
    }
    let value = integer_part(&number, -1, i128::from(u64::MAX));
    u64::try_from(value).ok()
}

/// The texts of the first values at a key path in which `*` stands for every element of an array or object.
pub(crate) fn values_at<'a>(text: &'a str, path: &[&str], limit: usize) -> Vec<&'a str> {
    let Some(wildcard) = path.iter().position(|key| *key == "*") else {
        return value_at(text, path).into_iter().collect();
    };
    let container = value_at(text, &path[..wildcard]).unwrap_or_default();
    let mut found = Vec::new();
    for_each_element(container, &mut |_, range| {
        if found.len() < limit {
            let rest = limit - found.len();
            found.extend(values_at(&container[range], &path[wildcard + 1..], rest));
        }
    });
    found
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
