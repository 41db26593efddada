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

impl Output {
    /// The number of lines in all files.
    pub fn line_count(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }
}

/// The libraries, in the order of the languages.
pub fn all(api: &Checked, languages: &[Language]) -> Vec<Output> {
    parallel::map(languages, |language| Output {
        language: *language,
        files: language.emit(api),
    })
}

/// The libraries, and the calls of every method for the tests of this workspace, if one of the languages has them.
pub fn all_with_test_calls(api: &Checked, languages: &[Language]) -> (Vec<Output>, Option<Files>) {
    let emitted = parallel::map(languages, |language| {
        let (files, calls) = language.emit_with_test_calls(api);
        let language = *language;
        (Output { language, files }, calls)
    });
    let (outputs, calls): (Vec<Output>, Vec<Option<Files>>) = emitted.into_iter().unzip();
    (outputs, calls.into_iter().flatten().next())
}
