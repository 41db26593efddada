//! What the reader notes about a body while it reads, by byte offset.

/// A remark about the value at a byte offset. Its JSON pointer is computed only if the note is reported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Note {
    /// The byte offset of the value.
    pub(crate) offset: usize,
    pub(crate) kind: NoteKind,
}

/// The most notes of each sort that are kept. The others are counted.
const MAX_NOTES: usize = 1000;

/// The notes about a body: the first ones of each sort, and how many there are in all. A body can have more departures
/// than bytes, so they cannot all be kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes {
    kept: Vec<Note>,
    counts: NoteCounts,
}

/// How many notes there are of each sort, and how many are kept.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NoteCounts {
    kept: usize,
    pub(crate) drift: usize,
    pub(crate) unknown: usize,
}

impl Notes {
    pub(crate) fn push(&mut self, note: Note) {
        let count = if note.is_drift() {
            &mut self.counts.drift
        } else {
            &mut self.counts.unknown
        };
        *count += 1;
        if *count <= MAX_NOTES {
            self.kept.push(note);
            self.counts.kept += 1;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.counts.drift + self.counts.unknown == 0
    }

    pub(crate) fn counts(&self) -> NoteCounts {
        self.counts
    }

    /// Removes the notes that were added since these counts.
    pub(crate) fn truncate(&mut self, counts: NoteCounts) {
        self.kept.truncate(counts.kept);
        self.counts = counts;
    }

    /// Splits the kept notes into drift and unknown keys, both in the order of the body.
    pub(crate) fn sorted(self) -> (Vec<Note>, Vec<Note>) {
        let mut kept = self.kept;
        kept.sort_by_key(|note| note.offset);
        kept.into_iter().partition(|note| note.is_drift())
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum NoteKind {
    /// The value is not of the expected kind.
    Mismatch { expected: &'static str },
    /// The object lacks this required key.
    MissingKey(&'static str),
    /// The key of the value occurred earlier in the same object.
    DuplicateKey,
    /// The type of the object has no field for the key of the value.
    UnknownKey,
}

impl Note {
    pub(crate) fn mismatch(offset: usize, expected: &'static str) -> Self {
        let kind = NoteKind::Mismatch { expected };
        Self { offset, kind }
    }

    pub(crate) fn missing_key(offset: usize, key: &'static str) -> Self {
        let kind = NoteKind::MissingKey(key);
        Self { offset, kind }
    }

    pub(crate) fn duplicate_key(offset: usize) -> Self {
        let kind = NoteKind::DuplicateKey;
        Self { offset, kind }
    }

    pub(crate) fn unknown_key(offset: usize) -> Self {
        let kind = NoteKind::UnknownKey;
        Self { offset, kind }
    }

    /// Whether the note is reported as drift. Unknown keys are reported on their own.
    pub(crate) fn is_drift(self) -> bool {
        !matches!(self.kind, NoteKind::UnknownKey)
    }
}
