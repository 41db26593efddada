//! How the events of a stream add up to the response that the operation gives without streaming.

use super::polling::KeyPath;
use crate::name::Wire;
use std::collections::BTreeMap;

/// How an accumulator combines the events of a stream.
///
/// Rules are applied to a document that starts as an empty object. Texts that are merged as pieces are appended, and
/// elements of lists are matched by their index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamFormat {
    /// The key of an event that selects its rule. Without one, `other` applies to every event.
    pub event_type: Option<Wire>,
    /// What to do with an event, by the value of that key.
    pub events: BTreeMap<String, Vec<StreamStep>>,
    /// What to do with every other event.
    pub other: Vec<StreamStep>,
    /// The key by which elements of a list are matched.
    pub index: Wire,
    /// The key that tells apart elements with the same index.
    pub id: Option<Wire>,
    /// Keys whose texts are replaced and never appended to.
    pub replaced: Vec<Wire>,
    /// Keys whose values are pieces, and what the complete document calls them.
    pub pieces: BTreeMap<Wire, Wire>,
    /// Keys of the document whose text loses a suffix, such as `.chunk`.
    pub trimmed: BTreeMap<Wire, String>,
    /// The event types that end the response.
    pub end_events: Vec<String>,
    /// The paths to values of an event that end the response if they are neither null nor empty, such as a finish reason.
    /// `*` stands for every element of a list, each of which has to end.
    pub end_values: Vec<KeyPath>,
}

/// One step of a rule. An empty path is the event or the document itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreamStep {
    /// Replaces the document by a value of the event, if the event has it; the steps after it are then skipped.
    Replace {
        /// The value.
        from: KeyPath,
    },
    /// Merges a value of the event into the document.
    Merge {
        /// The value.
        from: KeyPath,
        /// Where it goes.
        into: KeyPath,
    },
    /// Puts a value of the event into a list of the document, at the index that the event names.
    Insert {
        /// The value.
        from: KeyPath,
        /// The list.
        list: KeyPath,
        /// Keys of the element that will arrive as pieces of JSON text.
        json_text: Vec<Wire>,
    },
    /// Merges a value of the event, as a piece, into the element of a list at the index that the event names.
    Append {
        /// The value.
        from: KeyPath,
        /// The list.
        list: KeyPath,
        /// Keys of the value, and what the element calls them.
        renamed: BTreeMap<Wire, Wire>,
        /// Keys of the value that are left out.
        skipped: Vec<Wire>,
    },
    /// Parses the JSON text that arrived as pieces in the element of a list at the index that the event names.
    Parse {
        /// The list.
        list: KeyPath,
        /// The key of the element.
        key: Wire,
    },
}
