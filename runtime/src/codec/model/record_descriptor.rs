//! Descriptors of records: their fields, and how each of them is read and written.

/// Describes a record type: its name and its fields, in the order of their indices.
#[derive(Clone, Copy, Debug)]
pub struct RecordDescriptor {
    pub(crate) name: &'static str,
    #[doc(hidden)]
    pub fields: &'static [Field],
    /// The required fields among the first 64, one bit each.
    pub(crate) required: u64,
    /// The fields whose values are discriminated by a sibling, and the keys of these siblings.
    siblings: &'static [(usize, &'static str)],
}

/// Describes a field of a record: its key after a comma as it is written in JSON (`,"name":`), and [`facts`].
///
/// [`record!`](crate::record) makes one for each field of a generated crate. It has no constructors, because the compiler
/// would interpret each call, and no names, because it would look up each of them.
#[derive(Clone, Copy, Debug)]
pub struct Field(#[doc(hidden)] pub &'static str, #[doc(hidden)] pub u8);

/// What [`Field::facts`] is the sum of. The names are those of the rows of [`record!`](crate::record).
#[allow(
    non_upper_case_globals,
    reason = "`record!` names them by the words in its rows"
)]
pub mod facts {
    /// The field may be absent.
    pub const optional: u8 = 0;
    /// The field is always present.
    pub const required: u8 = 1;
    /// Null is a value of the field.
    pub const nullable: u8 = 2;
    /// The value is hidden in `Debug` output.
    pub const secret: u8 = 4;
    /// Requests omit the field, because only the server sets it.
    pub const read_only: u8 = 8;
    /// The value is a union whose arm is chosen by the value of a sibling field.
    pub const discriminated_by: u8 = 16;
    /// The key is not written in JSON as it is.
    pub const escaped: u8 = 32;
    /// Responses omit the field, because only the caller sets it.
    pub const write_only: u8 = 64;
}

impl RecordDescriptor {
    /// A descriptor of a record type with these fields. `siblings` has the indices of the fields with
    /// `discriminated_by`, and the keys of the fields that discriminate them.
    pub const fn new(
        name: &'static str,
        fields: &'static [Field],
        siblings: &'static [(usize, &'static str)],
    ) -> Self {
        let (mut required, mut index) = (0, 0);
        while index < fields.len() && index < 64 {
            if fields[index].1 & facts::required != 0 {
                required |= 1 << index;
            }
            index += 1;
        }
        Self {
            name,
            fields,
            required,
            siblings,
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

    /// The key of the field that discriminates the union in the field with this index.
    #[inline]
    pub(super) fn sibling(&self, index: usize) -> Option<&'static str> {
        let mut siblings = self.siblings.iter();
        siblings
            .find(|(field, _)| *field == index)
            .map(|(_, key)| *key)
    }

    /// The index of the field with this key. The search starts at the index `from`, where the field is most likely.
    pub(crate) fn find(&self, key: &str, from: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at(from.min(self.fields.len()));
        let find = |fields: &[Field]| fields.iter().position(|field| field.name() == key);
        find(after)
            .map(|index| index + before.len())
            .or_else(|| find(before))
    }
}

impl Field {
    /// The key of the field in JSON.
    pub const fn name(&self) -> &'static str {
        // Without `,"` before it and `":` after it.
        let (_, rest) = self.0.split_at(2);
        rest.split_at(rest.len() - 2).0
    }

    /// Whether the field is always present.
    pub const fn is_required(&self) -> bool {
        self.1 & facts::required != 0
    }

    /// Whether the value may be null.
    pub const fn is_nullable(&self) -> bool {
        self.1 & facts::nullable != 0
    }

    /// Whether the value is hidden in `Debug` output.
    pub const fn is_secret(&self) -> bool {
        self.1 & facts::secret != 0
    }

    /// Whether requests omit the field.
    pub const fn is_read_only(&self) -> bool {
        self.1 & facts::read_only != 0
    }

    /// Whether responses omit the field.
    pub const fn is_write_only(&self) -> bool {
        self.1 & facts::write_only != 0
    }

    /// The key after a comma as it is written in JSON, unless it needs escapes.
    pub(super) const fn written_key(&self) -> Option<&'static str> {
        if self.1 & facts::escaped == 0 {
            Some(self.0)
        } else {
            None
        }
    }
}
