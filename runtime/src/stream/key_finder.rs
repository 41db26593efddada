//! `KeyFinder`: finds a key in JSON text without reading the text.

use memchr::memmem::Finder;

/// Finds a key in JSON text. Every event of a stream is searched for the same few keys, which is much faster than reading it.
#[derive(Clone, Debug)]
pub(super) struct KeyFinder(Finder<'static>);

impl KeyFinder {
    pub(super) fn new(key: &str) -> Self {
        let quoted = format!("\"{key}\"");
        Self(Finder::new(&quoted).into_owned())
    }

    /// Whether the text has the key, or a string like it. A key that is written with escapes is not found.
    pub(super) fn is_in(&self, text: &str) -> bool {
        self.0.find(text.as_bytes()).is_some()
    }

    /// What follows each key, or string like it, in the text.
    pub(super) fn followed_by<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t [u8]> {
        let (text, length) = (text.as_bytes(), self.0.needle().len());
        self.0.find_iter(text).map(move |at| &text[at + length..])
    }
}
