//! Emits the libraries of several languages at the same time.

use std::panic::resume_unwind;
use std::thread;

use backend::{Files, Language};
use ir::Checked;

/// The library in one language.
pub struct Output {
    /// The language.
    pub language: Language,
    /// The files, by path below the output folder of the language.
    pub files: Files,
}

/// The stack of a thread that emits files. Deeply nested types recurse deeply.
const STACK_SIZE: usize = 64 << 20;

/// The libraries, in the order of the languages. Each language has a thread of its own; the last one uses the caller's.
pub fn all(api: &Checked, languages: &[Language]) -> Vec<Output> {
    let emit = |language: Language| Output {
        language,
        files: language.emit(api),
    };
    let Some((last, others)) = languages.split_last() else {
        return Vec::new();
    };
    thread::scope(|scope| {
        let spawn = |language: &Language| {
            let language = *language;
            let thread = thread::Builder::new().stack_size(STACK_SIZE);
            let thread = thread.spawn_scoped(scope, move || emit(language));
            (language, thread)
        };
        let threads: Vec<_> = others.iter().map(spawn).collect();
        let last = emit(*last);
        let mut outputs: Vec<Output> = Vec::with_capacity(languages.len());
        for (language, thread) in threads {
            outputs.push(match thread.map(|thread| thread.join()) {
                Ok(Ok(output)) => output,
                Ok(Err(panic)) => resume_unwind(panic),
                // The system refuses another thread.
                Err(_) => emit(language),
            });
        }
        outputs.push(last);
        outputs
    })
}
