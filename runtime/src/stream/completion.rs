//! `Completion`: whether the events of a stream say that the response is complete.

use std::collections::BTreeMap;

use crate::codec::{Json, count_of, elements, value_at};
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
        let event_type = format
            .event_type
            .filter(|_| !format.end_events.is_empty())
            .and_then(|key| text_at(event, &[key]));
        self.has_ended = event_type.is_some_and(|name| format.end_events.contains(&name.as_str()));
        for path in format.end_values {
            match path.iter().position(|key| *key == "*") {
                Some(at) => self.observe_elements(format, event, &path[..at], &path[at + 1..]),
                None => self.has_ended |= text_at(event, path).is_some(),
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
        let Some(list) = value_at(event, list) else {
            return;
        };
        for (_, range) in elements(list) {
            let element = &list[range];
            let index = value_at(element, &[format.index]).and_then(count_of);
            let has_ended = text_at(element, value).is_some();
            if self.elements.len() < MAX_ELEMENTS {
                *self.elements.entry(index.unwrap_or(0)).or_default() |= has_ended;
            }
        }
    }

    /// Whether an event ended the response, or every element that came has ended.
    pub(super) fn is_complete(&self) -> bool {
        let have_ended = self.elements.values().all(|has_ended| *has_ended);
        self.has_ended || (have_ended && !self.elements.is_empty())
    }
}

/// The string or number at a path, unless it is empty.
fn text_at(json: &str, path: &[&str]) -> Option<String> {
    let value = value_at(json, path)?;
    let text = Json::from_checked(value).string();
    Some(text.unwrap_or_else(|| value.to_owned())).filter(|text| !text.is_empty())
}
