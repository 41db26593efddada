//! How far the reading of a record is.

use super::field_set::FieldSet;

/// A field that is read after the others, because its sibling discriminates it.
pub(super) struct Deferred {
    pub(super) index: usize,
    pub(super) offset: usize,
}

/// What was read of an object so far.
#[derive(Default)]
pub(super) struct ReadProgress {
    /// The field that is expected next.
    pub(super) next: usize,
    pub(super) seen: FieldSet,
    pub(super) deferred: Vec<Deferred>,
    /// Whether any key is not that of a field.
    pub(super) has_unknown: bool,
    /// Whether a key cannot be written back as it was.
    pub(super) is_lossy: bool,
}
