//! `UnknownFields`: the parts of an object that the fields of its record cannot hold.

use std::collections::HashSet;
use std::fmt;

use super::json::Json;
use crate::codec::json_codec::JsonCodec;
use crate::codec::text::read_outcome::ReadOutcome;
use crate::codec::text::reader::Reader;
use crate::codec::text::syntax_error::SyntaxError;
use crate::codec::text::writer::Writer;

/// The keys and values of an object for which its type has no fields, in order. They are sent back with the record.
///
/// It also keeps the source text of fields whose typed value alone would not give it back, such as a number with
/// trailing zeros.
#[derive(Clone, Default)]
pub struct UnknownFields {
    inner: Option<Box<Inner>>,
    /// Which of the first 64 fields were received as null but are omitted as typed values. Servers send many of them.
    null_fields: u64,
    /// Which of the first 64 fields were missing although they are required.
    missing_fields: u64,
}

#[derive(Clone, Default)]
struct Inner {
    unknown: Vec<(Box<str>, Json)>,
    sources: Vec<KeptSource>,
}

/// The source text of one field.
#[derive(Clone)]
pub(crate) struct KeptSource {
    field: usize,
    name: &'static str,
    /// The value of the field in the source; `None` if it was missing.
    pub(crate) source: Option<Json>,
    /// What the typed value encoded to when it was read, which shows whether it was changed since; `None` if it was
    /// omitted.
    pub(crate) encoded: Option<Box<str>>,
}

impl KeptSource {
    pub(crate) fn new(
        field: usize,
        name: &'static str,
        source: Option<Json>,
        encoded: Option<Box<str>>,
    ) -> Self {
        Self {
            field,
            name,
            source,
            encoded,
        }
    }

    /// The size of its texts in bytes.
    pub(crate) fn text_size(&self) -> usize {
        let source = self.source.as_ref().map_or(0, |json| json.as_json().len());
        source + self.encoded.as_ref().map_or(0, |text| text.len())
    }
}

impl UnknownFields {
    /// No unknown fields.
    pub const fn new() -> Self {
        Self {
            inner: None,
            null_fields: 0,
            missing_fields: 0,
        }
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.unknown().len()
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.unknown().is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.iter()
            .find_map(|(name, value)| (name == key).then_some(value))
    }

    /// The keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.unknown().iter().map(|(name, value)| (&**name, value))
    }

    /// The JSON that was received for a field of the type, by its key, if the field could not hold it: an integer beyond
    /// its type, a scalar of another JSON type, a list with elements of another kind. `None` if the value of the field
    /// is what was received, or if it was null or missing.
    ///
    /// ```
    /// # use openapi_sdk_runtime::{Field, Record, UnknownFields, decode, record};
    /// # #[derive(Clone)]
    /// # struct Action { id: i64, unknown_fields: UnknownFields }
    /// # record!(Action { 0 id: Field::required("id") });
    /// let action = decode::<Action>(br#"{"id": 9223372036854775808}"#)?.value;
    /// assert_eq!(action.id, i64::MAX);
    /// let received = action.unknown_fields.received("id").map(|json| json.as_json());
    /// assert_eq!(received, Some("9223372036854775808"));
    /// # Ok::<(), openapi_sdk_runtime::SyntaxError>(())
    /// ```
    pub fn received(&self, key: &str) -> Option<&Json> {
        let sources = &self.inner.as_ref()?.sources;
        sources
            .iter()
            .find(|kept| kept.name == key)?
            .source
            .as_ref()
    }

    /// Sets the value of a key, which is sent with the record. Returns the previous value.
    ///
    /// Do not insert a key for which the type has a field: it would be sent twice.
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

    /// Removes a key and returns its value.
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

    /// Adds a key that was read. [`drop_duplicates`](Self::drop_duplicates) must follow after the last one.
    pub(crate) fn push(&mut self, key: &str, value: Json) {
        self.inner
            .get_or_insert_default()
            .unknown
            .push((key.into(), value));
    }

    /// Keeps only the last value of each key. Returns whether any key had more than one.
    pub(crate) fn drop_duplicates(&mut self) -> bool {
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
    pub(crate) fn keep_source(&mut self, kept: KeptSource) {
        self.inner.get_or_insert_default().sources.push(kept);
    }

    /// Records that a field was null. Returns false for fields after the first 64, which are not recorded.
    pub(crate) fn keep_null(&mut self, field: usize) -> bool {
        if field < 64 {
            self.null_fields |= 1 << field;
        }
        field < 64
    }

    /// Whether a field was received as null.
    pub(crate) fn was_null(&self, field: usize) -> bool {
        field < 64 && self.null_fields & (1 << field) != 0
    }

    /// Records that a required field was missing. Returns false for fields after the first 64, which are not recorded.
    pub(crate) fn keep_missing(&mut self, field: usize) -> bool {
        if field < 64 {
            self.missing_fields |= 1 << field;
        }
        field < 64
    }

    /// Whether a required field was missing.
    #[inline]
    pub(crate) fn was_missing(&self, field: usize) -> bool {
        field < 64 && self.missing_fields & (1 << field) != 0
    }

    /// Whether any required field was missing. A cheap check before [`was_missing`](Self::was_missing).
    pub(crate) fn may_have_missing(&self) -> bool {
        self.missing_fields != 0
    }

    /// Whether the source of any field may have been kept. A cheap check before [`source`](Self::source).
    pub(crate) fn may_have_sources(&self) -> bool {
        self.inner.is_some()
    }

    /// Removes the source of a field.
    pub(crate) fn forget_source(&mut self, field: usize) {
        if field < 64 {
            self.null_fields &= !(1 << field);
        }
        if let Some(inner) = &mut self.inner {
            inner.sources.retain(|source| source.field != field);
        }
    }

    /// The source that was kept of a field.
    pub(crate) fn source(&self, field: usize) -> Option<&KeptSource> {
        self.inner
            .as_ref()?
            .sources
            .iter()
            .find(|source| source.field == field)
    }
}

/// Prints only the keys, because any of the values may be a secret.
impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(key, _)| key))
            .finish()
    }
}

/// As a value of its own, it is an object with the keys. A record writes them after its fields instead.
impl JsonCodec for UnknownFields {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<ReadOutcome, SyntaxError> {
        if reader.peek()? != b'{' {
            return reader.mismatch("object");
        }
        let object = Json::from_checked(reader.raw_value()?);
        *self = object.entries().into_iter().collect();
        Ok(ReadOutcome::Lossless)
    }

    fn write(&self, writer: &mut Writer) {
        Json::object(self.iter().map(|(key, value)| (key, value.clone()))).write(writer);
    }

    fn clear(&mut self) {
        *self = Self::new();
    }

    fn equals_empty(&self) -> bool {
        self.is_empty()
    }

    fn fmt_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn empty() -> Self {
        Self::new()
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
