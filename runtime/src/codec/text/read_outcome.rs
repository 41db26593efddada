//! How much of a JSON value a typed value could hold.

/// How much of a JSON value a typed value could hold.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOutcome {
    /// Encoding the typed value gives the JSON value back.
    Lossless,
    /// The JSON value was `null`. Whether `null` is allowed depends on the field that holds the value.
    Null,
    /// The typed value holds only part of the JSON value, so its owner must keep the source text.
    Lossy,
    /// The JSON value has the wrong kind and was not stored, so its owner must keep the source text.
    Mismatch,
}

impl ReadOutcome {
    #[inline]
    pub(crate) fn lossless_if(lossless: bool) -> Self {
        if lossless {
            Self::Lossless
        } else {
            Self::Lossy
        }
    }
}
