//! Compiles a spec and reports the diagnostics.

use super::source::SpecSource;
use crate::{
    error::Error,
    support::diagnostics::{self, SourceFiles},
};
use codegen::Outcome;
use ir::Checked;

/// Compiles a spec. Prints diagnostics only if there is an error, or all of them if `notes` is set.
pub fn compile(source: &SpecSource, notes: bool) -> Result<Checked, Error> {
    compile_with_names(source, notes).map(|(checked, _)| checked)
}

/// Like [`compile`]. Also returns the text of the names file that keeps all names of the spec.
pub fn compile_with_names(
    source: &SpecSource,
    notes: bool,
) -> Result<(Checked, Option<String>), Error> {
    let (checked, outcome) = source.compile_with(codegen::compile);
    let checked = match checked {
        Some(checked) if !notes => checked,
        checked => report(source, checked, &outcome, notes)?,
    };
    Ok((checked, outcome.names))
}

/// Prints the diagnostics of the compiler. Returns its output unless there is an error.
pub fn report<T>(
    source: &SpecSource,
    output: Option<T>,
    outcome: &Outcome,
    notes: bool,
) -> Result<T, Error> {
    let files = SourceFiles {
        files: &outcome.files,
        display_path: &|path| source.display_path(path),
    };
    diagnostics::print(&outcome.report, &files, notes);
    match output {
        Some(output) if !outcome.report.has_errors() => Ok(output),
        _ => Err(Error::Reported),
    }
}

/// Fails if documentation was dropped because it describes something that does not exist. Lists it.
pub fn require_no_left_over_docs(source: &SpecSource, outcome: &Outcome) -> Result<(), Error> {
    let found = outcome.report.sorted().into_iter();
    let lines: Vec<String> = found
        .filter(|diagnostic| *diagnostic.code == codegen::DOCS_LEFT_OVER)
        .map(|diagnostic| {
            let file = diagnostic.span.file.0 as usize;
            let path = outcome.files.get(file).map_or("", |(path, _)| path);
            let (path, line) = (source.display_path(path), diagnostic.span.line);
            format!("{path}:{line}: {}", diagnostic.message)
        })
        .collect();
    match lines.is_empty() {
        true => Ok(()),
        false => Err(Error::Failed(format!(
            "documentation of what does not exist; delete it or correct its names:\n{}",
            lines.join("\n")
        ))),
    }
}

/// Like [`report`], but prints nothing unless there is an error.
pub fn report_errors<T>(
    source: &SpecSource,
    output: Option<T>,
    outcome: &Outcome,
) -> Result<T, Error> {
    match output {
        Some(output) if !outcome.report.has_errors() => Ok(output),
        output => report(source, output, outcome, false),
    }
}
