//! Emits the libraries of several languages at the same time.

use backend::{Files, Language};
use ir::Checked;

/// The library in one language.
pub struct Output {
    /// The language.
    pub language: Language,
    /// The files, by path below the output folder of the language.
    pub files: Files,
}

/// The libraries, in the order of the languages.
pub fn all(api: &Checked, languages: &[Language]) -> Vec<Output> {
    parallel::map(languages, |language| Output {
        language: *language,
        files: language.emit(api),
    })
}
