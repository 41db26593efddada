//! How the events of a stream add up to the response without streaming.

use crate::operation::key_path::KeyPath;

/// How a [`StreamAccumulator`](crate::StreamAccumulator) combines the events of a stream into one JSON document, which starts as an empty object.
#[derive(Clone, Copy, Debug)]
pub struct StreamFormat {
    /// The key of an event that selects its rule; `None` if all events follow the same rule.
    pub event_type: Option<&'static str>,
    /// The steps for an event, by the value of that key.
    pub events: &'static [(&'static str, &'static [StreamStep])],
    /// The steps for every other event.
    pub other: &'static [StreamStep],
    /// The key by which elements of arrays are matched.
    pub index: &'static str,
    /// The key that tells apart elements with the same index.
    pub id: Option<&'static str>,
    /// Keys whose strings are repeated in each event instead of continued.
    pub replaced: &'static [&'static str],
    /// Keys whose values arrive in pieces, and what the complete document calls them.
    pub pieces: &'static [(&'static str, &'static str)],
    /// Keys of the document whose string loses a suffix, such as `.chunk`.
    pub trimmed: &'static [(&'static str, &'static str)],
    /// The event types that end the response.
    pub end_events: &'static [&'static str],
    /// The paths to values of an event that end the response if they are neither null nor empty, such as the reason why it
    /// ended. `*` stands for every element of an array, each of which has to end.
    pub end_values: &'static [KeyPath],
}

/// One step of a rule. An empty path is the event or the document itself.
#[derive(Clone, Copy, Debug)]
pub enum StreamStep {
    /// Replaces the document by an object of the event. If the event has none, the next step follows; otherwise the
    /// rule ends.
    Replace {
        /// The object.
        from: KeyPath,
    },
    /// Merges a value of the event into the document.
    Merge {
        /// The value.
        from: KeyPath,
        /// Where it goes.
        into: KeyPath,
    },
    /// Puts a value of the event into an array of the document, at the index that the event names.
    Insert {
        /// The value.
        from: KeyPath,
        /// The array.
        list: KeyPath,
        /// Keys of the element whose value follows as pieces of JSON text.
        json_text: &'static [&'static str],
    },
    /// Appends a value of the event to the element at the index that the event names.
    Append {
        /// The value.
        from: KeyPath,
        /// The array.
        list: KeyPath,
        /// Keys of the value, and what the element calls them.
        renamed: &'static [(&'static str, &'static str)],
        /// Keys of the value that are left out.
        skipped: &'static [&'static str],
    },
    /// Parses the JSON text that arrived in pieces in the element at the index that the event names.
    Parse {
        /// The array.
        list: KeyPath,
        /// The key of the element.
        key: &'static str,
    },
}

impl StreamFormat {
    /// Whether events say that the response is complete.
    pub(crate) fn marks_end(&self) -> bool {
        !self.end_events.is_empty() || !self.end_values.is_empty()
    }

    /// Events that are merged as they are, and whose array elements are matched by `index`.
    pub const fn new() -> Self {
        Self {
            event_type: None,
            events: &[],
            other: &[StreamStep::Merge {
                from: &[],
                into: &[],
            }],
            index: "index",
            id: None,
            replaced: &[],
            pieces: &[],
            trimmed: &[],
            end_events: &[],
            end_values: &[],
        }
    }
}

impl Default for StreamFormat {
    fn default() -> Self {
        Self::new()
    }
}
