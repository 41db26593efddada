//! `Completion`: whether the events of a stream say that the response is complete.

use std::collections::BTreeMap;

use memchr::memmem;

use crate::codec::{Json, count_of, first_offset_at, for_each_element_with, value_at};
use crate::operation::{KeyPath, StreamFormat};

/// The most elements whose end is awaited, so that a stream of ever new elements does not exhaust memory.
const MAX_ELEMENTS: usize = 10_000;

/// Whether the events of a stream say that the response is complete.
#[derive(Clone, Debug, Default)]
pub(super) struct Completion {
    has_ended: bool,
    /// Whether each element has ended, by its index.
    elements: BTreeMap<u64, bool>,
}

impl Completion {
    /// Takes notice of an event.
    pub(super) fn observe(&mut self, format: &StreamFormat, event: &str) {
        if self.has_ended {
            return;
        }
        if let Some(key) = format.event_type
            && !format.end_events.is_empty()
            && may_have(event, &[key])
        {
            let name = text_at(event, &[key]);
            self.has_ended = name.is_some_and(|name| format.end_events.contains(&name.as_str()));
        }
        for path in format.end_values {
            match path.iter().position(|key| *key == "*") {
                Some(at) => self.observe_elements(format, event, &path[..at], &path[at + 1..]),
                None => self.has_ended |= may_have(event, path) && text_at(event, path).is_some(),
            }
        }
    }

    fn observe_elements(
        &mut self,
        format: &StreamFormat,
        event: &str,
        list: KeyPath,
        value: KeyPath,
    ) {
        if !may_have(event, list) {
            return;
        }
        let (Some((key, rest)), Some(offset)) = (value.split_first(), first_offset_at(event, list))
        else {
            return;
        };
        let keys = [format.index, *key];
        for_each_element_with(&event[offset..], keys, &mut |[index, value]| {
            let index = index.and_then(count_of);
            let has_ended = value.is_some_and(|value| text_at(value, rest).is_some());
            if self.elements.len() < MAX_ELEMENTS {
                *self.elements.entry(index.unwrap_or(0)).or_default() |= has_ended;
            }
        });
    }

    /// Whether an event ended the response, or every element that came has ended.
    pub(super) fn is_complete(&self) -> bool {
        let have_ended = self.elements.values().all(|has_ended| *has_ended);
        self.has_ended || (have_ended && !self.elements.is_empty())
    }
}

/// Whether an event can have a value at a path. Finding a word is much faster than reading the event, which happens for every
/// event of a stream. A key may be written with escapes, so an event with a backslash is always read.
fn may_have(event: &str, path: &[&str]) -> bool {
    let has = |word: &str| memmem::find(event.as_bytes(), word.as_bytes()).is_some();
    path.last().is_none_or(|key| has(key)) || has("\\")
}

/// The string or number at a path, unless it is empty.
fn text_at(json: &str, path: &[&str]) -> Option<String> {
    let value = value_at(json, path)?;
    let text = Json::from_checked(value).string();
    Some(text.unwrap_or_else(|| value.to_owned())).filter(|text| !text.is_empty())
}
