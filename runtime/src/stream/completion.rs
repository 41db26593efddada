//! `Completion`: whether the events of a stream say that the response is complete.

use std::collections::BTreeMap;

use crate::codec::{Json, count_of, for_each_element, for_each_element_with, value_at};
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
        let type_key = format.event_type.filter(|_| !format.end_events.is_empty());
        // One pass over the event for all rules, because every event of a stream comes here.
        for_each_element(event, &mut |key, range| {
            let (Some(key), value) = (key, &event[range]) else {
                return;
            };
            if type_key == Some(&*key) {
                let name = text_at(value, &[]);
                self.has_ended |=
                    name.is_some_and(|name| format.end_events.contains(&name.as_str()));
            }
            for path in format.end_values {
                if let Some((first, rest)) = path.split_first()
                    && *first == key
                {
                    self.observe_value(format, value, rest);
                }
            }
        });
    }

    fn observe_value(&mut self, format: &StreamFormat, value: &str, path: KeyPath) {
        let Some(at) = path.iter().position(|key| *key == "*") else {
            self.has_ended |= text_at(value, path).is_some();
            return;
        };
        let Some((key, rest)) = path[at + 1..].split_first() else {
            return;
        };
        let list = value_at(value, &path[..at]).unwrap_or_default();
        for_each_element_with(list, [format.index, *key], &mut |[index, value]| {
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

/// The string or number at a path, unless it is empty.
fn text_at(json: &str, path: &[&str]) -> Option<String> {
    let value = value_at(json, path)?;
    let text = Json::from_checked(value).string();
    Some(text.unwrap_or_else(|| value.to_owned())).filter(|text| !text.is_empty())
}
