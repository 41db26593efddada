//! Extra knows what a record was sent that its fields do not hold.

use std::collections::HashSet;
use std::fmt;

use super::json::Json;

/// Keys of an object that its type has no field for, in order, and the source text of fields whose value alone would
/// not give it back. Two words wide, and empty for most records.
#[derive(Clone, Default)]
pub struct UnknownFields {
    inner: Option<Box<Inner>>,
    /// Which of the first 64 fields were null where they are left out now. Servers write many of these.
    nulls: u64,
}

#[derive(Clone, Default)]
struct Inner {
    unknown: Vec<(Box<str>, Json)>,
    kept: Vec<Kept>,
}

/// The source of one field.
#[derive(Clone)]
pub(crate) struct Kept {
    field: u16,
    /// What the field had in its source; nothing where it was missing.
    pub(crate) source: Option<Json>,
    /// What the field's value is written as, so a change of the value shows; nothing where it is left out.
    pub(crate) echo: Option<Box<str>>,
}

impl UnknownFields {
    /// Nothing extra.
    pub const fn new() -> Self {
        Self {
            inner: None,
            nulls: 0,
        }
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.unknown().len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.unknown().is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.iter()
            .find_map(|(name, value)| (name == key).then_some(value))
    }

    /// Keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.unknown().iter().map(|(name, value)| (&**name, value))
    }

    /// Sets the value of a key, to be sent along. Returns the former one.
    ///
    /// A key that the type has a field for belongs into the field; here it would be sent twice.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        let (key, value) = (key.into(), value.into());
        let unknown = &mut self.inner.get_or_insert_default().unknown;
        match unknown.iter_mut().find(|(name, _)| **name == *key) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                unknown.push((key.into(), value));
                None
            }
        }
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let unknown = &mut self.inner.as_mut()?.unknown;
        let at = unknown.iter().position(|(name, _)| **name == *key)?;
        Some(unknown.remove(at).1)
    }

    fn unknown(&self) -> &[(Box<str>, Json)] {
        self.inner
            .as_ref()
            .map(|inner| inner.unknown.as_slice())
            .unwrap_or_default()
    }

    /// Adds a key that was read; whether it was there before is seen to at the end.
    pub(crate) fn push(&mut self, key: &str, value: Json) {
        self.inner
            .get_or_insert_default()
            .unknown
            .push((key.into(), value));
    }

    /// Leaves the last value of each key. True if there was more than one of any.
    pub(crate) fn settle(&mut self) -> bool {
        let Some(inner) = &mut self.inner else {
            return false;
        };
        let before = inner.unknown.len();
        if before > 1 {
            let mut seen = HashSet::new();
            let last: Vec<bool> = inner
                .unknown
                .iter()
                .rev()
                .map(|(name, _)| seen.insert(name.clone()))
                .collect();
            let mut last = last.into_iter().rev();
            inner.unknown.retain(|_| last.next().unwrap_or(true));
        }
        inner.unknown.len() < before
    }

    /// Keeps the source of a field.
    pub(crate) fn keep(&mut self, field: u16, source: Option<Json>, echo: Option<Box<str>>) {
        self.inner.get_or_insert_default().kept.push(Kept {
            field,
            source,
            echo,
        });
    }

    /// Keeps that a field was null; false where there is no room, for fields past the first 64.
    pub(crate) fn keep_null(&mut self, field: usize) -> bool {
        if field < 64 {
            self.nulls |= 1 << field;
        }
        field < 64
    }

    /// Whether a field was null.
    pub(crate) fn was_null(&self, field: usize) -> bool {
        field < 64 && self.nulls & (1 << field) != 0
    }

    /// Whether nothing was kept of any field.
    pub(crate) fn keeps_nothing(&self) -> bool {
        self.inner.is_none()
    }

    /// Drops what was kept of a field.
    pub(crate) fn forget(&mut self, field: u16) {
        if field < 64 {
            self.nulls &= !(1 << field);
        }
        if let Some(inner) = &mut self.inner {
            inner.kept.retain(|kept| kept.field != field);
        }
    }

    /// What was kept of a field.
    pub(crate) fn kept(&self, field: usize) -> Option<&Kept> {
        self.inner
            .as_ref()?
            .kept
            .iter()
            .find(|kept| usize::from(kept.field) == field)
    }
}

/// The keys alone: nothing is known about the values, so any of them may be a secret.
impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(key, _)| key))
            .finish()
    }
}

impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for UnknownFields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut unknown_fields = Self::new();
        for (key, value) in entries {
            unknown_fields.insert(key, value);
        }
        unknown_fields
    }
}
