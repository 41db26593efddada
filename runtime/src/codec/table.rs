//! A table knows the fields of a record type.

/// What is known of a record type.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    /// The required ones among the first 64 fields.
    pub(crate) required: u64,
    /// Whether a field waits for another to be told apart.
    pub(crate) beside: bool,
}

/// What is known of one field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub(crate) name: &'static str,
    /// Whether the name is the same inside quotes as it is.
    pub(crate) plain: bool,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) secret: bool,
    pub(crate) read_only: bool,
    pub(crate) beside: Option<&'static str>,
}

impl Table {
    /// A table of fields in the order of their slots.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let (mut required, mut beside, mut at) = (0, false, 0);
        while at < fields.len() {
            if fields[at].required && at < 64 {
                required |= 1 << at;
            }
            beside |= fields[at].beside.is_some();
            at += 1;
        }
        Self {
            name,
            fields,
            required,
            beside,
        }
    }

    /// The name of the type.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The fields.
    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }

    pub(crate) fn find(&self, key: &str, from: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at(from.min(self.fields.len()));
        let find = |fields: &[Field]| fields.iter().position(|field| field.name == key);
        find(after)
            .map(|at| at + before.len())
            .or_else(|| find(before))
    }
}

impl Field {
    /// A field that is always there.
    pub const fn required(name: &'static str) -> Self {
        Self {
            name,
            plain: plain(name),
            required: true,
            nullable: false,
            secret: false,
            read_only: false,
            beside: None,
        }
    }

    /// A field that may be left out.
    pub const fn optional(name: &'static str) -> Self {
        Self {
            required: false,
            ..Self::required(name)
        }
    }

    /// Null is a value of the field.
    #[must_use]
    pub const fn nullable(self) -> Self {
        Self {
            nullable: true,
            ..self
        }
    }

    /// The value never shows in `Debug`.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// Only the server sets it: requests leave it out.
    #[must_use]
    pub const fn read_only(self) -> Self {
        Self {
            read_only: true,
            ..self
        }
    }

    /// The value is a union that a field beside it tells apart.
    #[must_use]
    pub const fn beside(self, field: &'static str) -> Self {
        Self {
            beside: Some(field),
            ..self
        }
    }

    /// The exact key.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the key is always there.
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// Whether the value may be null.
    pub const fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// Whether the value is hidden in `Debug`.
    pub const fn is_secret(&self) -> bool {
        self.secret
    }

    /// Whether requests leave it out.
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }
}

const fn plain(name: &str) -> bool {
    let (bytes, mut at) = (name.as_bytes(), 0);
    while at < bytes.len() {
        if matches!(bytes[at], b'"' | b'\\' | 0..=0x1f) {
            return false;
        }
        at += 1;
    }
    true
}
