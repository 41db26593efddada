//! What the reader notes about a body while it reads, by byte offset.

/// A remark about the value at a byte offset. Its JSON pointer is computed only if the note is reported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Note {
    /// The byte offset of the value.
    pub(crate) offset: usize,
    pub(crate) kind: NoteKind,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum NoteKind {
    /// The value is not of the expected kind.
    Mismatch { expected: &'static str },
    /// The object lacks this required key.
    MissingKey(&'static str),
    /// The object lacks this required key, which requests omit.
    MissingReadOnlyKey(&'static str),
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

    pub(crate) fn missing_read_only_key(offset: usize, key: &'static str) -> Self {
        let kind = NoteKind::MissingReadOnlyKey(key);
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
