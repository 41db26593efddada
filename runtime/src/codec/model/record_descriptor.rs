//! Descriptors of records: their fields, and how each of them is read and written.

use crate::codec::text::escape::needs_no_escape;

/// Describes a record type: its name and its fields, in the order of their indices.
#[derive(Clone, Copy, Debug)]
pub struct RecordDescriptor {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    /// The required fields among the first 64, one bit each.
    pub(crate) required: u64,
    /// Whether any field is discriminated by a sibling.
    pub(crate) has_siblings: bool,
}

/// Describes a field of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub(crate) name: &'static str,
    /// The key after a comma, as it is written in JSON: `,"name":`. None if it is not known, or needs escapes.
    pub(crate) written_key: Option<&'static str>,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) secret: bool,
    pub(crate) read_only: bool,
    /// The key of the field that discriminates the union in this one.
    pub(crate) sibling: Option<&'static str>,
}

impl RecordDescriptor {
    /// A descriptor of a record type with these fields.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let (mut required, mut has_siblings, mut index) = (0, false, 0);
        while index < fields.len() {
            if fields[index].required && index < 64 {
                required |= 1 << index;
            }
            has_siblings |= fields[index].sibling.is_some();
            index += 1;
        }
        Self {
            name,
            fields,
            required,
            has_siblings,
        }
    }

    /// The name of the record type.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The fields, in the order of their indices.
    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }

    /// The index of the field with this key. The search starts at the index `from`, where the field is most likely.
    pub(crate) fn find(&self, key: &str, from: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at(from.min(self.fields.len()));
        let find = |fields: &[Field]| fields.iter().position(|field| field.name == key);
        find(after)
            .map(|index| index + before.len())
            .or_else(|| find(before))
    }
}

impl Field {
    /// A field that is always present. `written_key` is the key as it is written after a comma: `,"name":`.
    pub const fn required(name: &'static str, written_key: &'static str) -> Self {
        Self::new(name, written_key, true)
    }

    /// A field that may be absent, with its key like that of a [`required`](Self::required) one.
    pub const fn optional(name: &'static str, written_key: &'static str) -> Self {
        Self::new(name, written_key, false)
    }

    const fn new(name: &'static str, written_key: &'static str, required: bool) -> Self {
        Self {
            name,
            written_key: if needs_no_escape(name) {
                Some(written_key)
            } else {
                None
            },
            required,
            nullable: false,
            secret: false,
            read_only: false,
            sibling: None,
        }
    }

    /// Allows null as the value.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Hides the value in `Debug` output.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Omits the field from requests, because only the server sets it.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// The value is a union whose arm is chosen by the value of a sibling field, which has this key.
    #[must_use]
    pub const fn discriminated_by(mut self, sibling: &'static str) -> Self {
        self.sibling = Some(sibling);
        self
    }

    /// The key of the field in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the field is always present.
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// Whether the value may be null.
    pub const fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// Whether the value is hidden in `Debug` output.
    pub const fn is_secret(&self) -> bool {
        self.secret
    }

    /// Whether requests omit the field.
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }
}
