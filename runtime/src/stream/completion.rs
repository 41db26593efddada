//! `Completion`: whether the events of a stream say that the response is complete.

use std::collections::BTreeMap;

use memchr::memchr;

use crate::codec::{Json, count_of, first_offset_at, for_each_element_with, value_at};
use crate::operation::{KeyPath, StreamFormat};
use crate::stream::key_finder::KeyFinder;

/// The most elements whose end is awaited, so that a stream of ever new elements does not exhaust memory.
const MAX_ELEMENTS: usize = 10_000;

/// Whether the events of a stream say that the response is complete.
#[derive(Clone, Debug)]
pub(super) struct Completion {
    format: &'static StreamFormat,
    /// The key that names the type of an event, if types end a response.
    event_type: Option<(&'static str, KeyFinder)>,
    /// The last key of each path to a value that ends a response.
    end_values: Vec<(KeyPath, KeyFinder)>,
    index: KeyFinder,
    has_ended: bool,
    /// Whether each element has ended, by its index.
    elements: BTreeMap<u64, bool>,
}

impl Completion {
    pub(super) fn new(format: &'static StreamFormat) -> Self {
        let ends_by_type = !format.end_events.is_empty();
        let event_type = format.event_type.filter(|_| ends_by_type);
        let last_key = |path: KeyPath| path.last().copied().unwrap_or_default();
        let end_values = format.end_values.iter();
        Self {
            format,
            event_type: event_type.map(|key| (key, KeyFinder::new(key))),
            end_values: end_values
                .map(|path| (*path, KeyFinder::new(last_key(path))))
                .collect(),
            index: KeyFinder::new(format.index),
            has_ended: false,
            elements: BTreeMap::new(),
        }
    }

    /// Takes notice of an event.
    pub(super) fn observe(&mut self, event: &str) {
        if self.has_ended {
            return;
        }
        // A key may be written with escapes, so an event with a backslash is always read.
        let is_plain = memchr(b'\\', event.as_bytes()).is_none();
        let may_have = |key: &KeyFinder| !is_plain || key.is_in(event);
        if let Some((key, finder)) = &self.event_type
            && may_have(finder)
        {
            let name = text_at(event, &[key]);
            let end_events = self.format.end_events;
            self.has_ended = name.is_some_and(|name| end_events.contains(&name.as_str()));
        }
        for (path, finder) in &self.end_values {
            if !may_have(finder) {
                continue;
            }
            let Some(at) = path.iter().position(|key| *key == "*") else {
                self.has_ended |= text_at(event, path).is_some();
                continue;
            };
            let ends_none = is_plain && is_always_null(finder, event) && self.knows_indices(event);
            if !ends_none {
                let (list, value) = (&path[..at], &path[at + 1..]);
                observe_elements(&mut self.elements, self.format.index, event, list, value);
            }
        }
    }

    /// Whether the elements of an event were all in earlier ones: those with an index, and the first if one has none.
    fn knows_indices(&self, event: &str) -> bool {
        let mut indices = self.index.followed_by(event).map(plain_number);
        self.elements.contains_key(&0)
            && indices.all(|index| index.is_some_and(|index| self.elements.contains_key(&index)))
    }

    /// Whether an event ended the response, or every element that came has ended.
    pub(super) fn is_complete(&self) -> bool {
        let have_ended = self.elements.values().all(|has_ended| *has_ended);
        self.has_ended || (have_ended && !self.elements.is_empty())
    }
}

/// Reads the elements of a list in an event, and notes which of them have a value that ends them.
fn observe_elements(
    elements: &mut BTreeMap<u64, bool>,
    index: &str,
    event: &str,
    list: KeyPath,
    value: KeyPath,
) {
    let (Some((key, rest)), Some(offset)) = (value.split_first(), first_offset_at(event, list))
    else {
        return;
    };
    for_each_element_with(&event[offset..], [index, *key], &mut |[index, value]| {
        let index = index.and_then(count_of);
        let has_ended = value.is_some_and(|value| text_at(value, rest).is_some());
        if elements.len() < MAX_ELEMENTS {
            *elements.entry(index.unwrap_or(0)).or_default() |= has_ended;
        }
    });
}

/// Whether every value of a key is null, as in all events but the last ones.
fn is_always_null(key: &KeyFinder, event: &str) -> bool {
    key.followed_by(event)
        .all(|rest| value_after(rest).is_some_and(|value| value.starts_with(b"null")))
}

/// What follows the colon after a key and at most one space.
fn value_after(after_key: &[u8]) -> Option<&[u8]> {
    let value = after_key.strip_prefix(b":")?;
    Some(value.strip_prefix(b" ").unwrap_or(value))
}

/// The number after a key, if it is written with a few digits and nothing else.
fn plain_number(after_key: &[u8]) -> Option<u64> {
    let mut number = 0;
    for (position, byte) in value_after(after_key)?.iter().enumerate() {
        match byte {
            b'0'..=b'9' if position < 9 => number = number * 10 + u64::from(byte - b'0'),
            b',' | b'}' if position > 0 => return Some(number),
            _ => return None,
        }
    }
    None
}

/// The string or number at a path, unless it is empty.
fn text_at(json: &str, path: &[&str]) -> Option<String> {
    let value = value_at(json, path)?;
    let text = Json::from_checked(value).string();
    Some(text.unwrap_or_else(|| value.to_owned())).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    static FORMAT: StreamFormat = StreamFormat {
        event_type: Some("type"),
        end_events: &["stop"],
        end_values: &[
            &["choices", "*", "finish_reason"],
            &["delta", "stop_reason"],
        ],
        ..StreamFormat::new()
    };

    fn is_complete(events: &[&str]) -> bool {
        let mut completion = Completion::new(&FORMAT);
        events.iter().for_each(|event| completion.observe(event));
        completion.is_complete()
    }

    /// Each way to write an event that the search for keys could take for another one.
    #[test]
    fn reads_events_that_are_written_unusually() {
        let open = r#"{"choices":[{"index":0,"finish_reason":null}]}"#;
        let end = r#"{"choices":[{"index":0,"finish_reason":"stop"}]}"#;
        assert!(!is_complete(&[open, open]));
        assert!(is_complete(&[open, end]));
        for second in [
            r#"{"choices":[{"index":1,"finish_reason":null}]}"#,
            r#"{"choices":[{"index":"1","finish_reason":null}]}"#,
            r#"{"choices":[{"index":1e0,"finish_reason":null}]}"#,
            r#"{"choices":[{"index": 1,"finish_reason": null}]}"#,
            r#"{"choices":[{"\u0069ndex":1,"finish_reason":null}]}"#,
            r#"{"choices":[{"finish_reason":null,"index":1}]}"#,
            r#"{"choices":[{"index":0,"finish_reason":null},{"index":1,"finish_reason":null}]}"#,
        ] {
            assert!(!is_complete(&[open, second, end]), "{second}");
        }
        let unnamed = r#"{"choices":[{"finish_reason":null}]}"#;
        let later = r#"{"choices":[{"index":1,"finish_reason":"stop"}]}"#;
        assert!(!is_complete(&[later, unnamed]), "it is the first element");
        for last in [
            r#"{"choices":[{"index":0,"finish_reason":"stop"}]}"#,
            r#"{"choices":[{"finish_reason" : "stop"}]}"#,
            r#"{"choices":[{"index":0,"finish\u005freason":"stop"}]}"#,
            r#"{"choices":[{"index":0,"finish_reason":null,"finish_reason":"stop"}]}"#,
            r#"{"delta":{"stop_reason":"end"}}"#,
            r#"{"\u0074ype":"stop"}"#,
        ] {
            assert!(is_complete(&[open, last]), "{last}");
        }
    }
}
