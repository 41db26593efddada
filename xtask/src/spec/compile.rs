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
    let (checked, outcome) = source.compile_with(codegen::compile);
    match checked {
        Some(checked) if !notes => Ok(checked),
        checked => report(source, checked, &outcome, notes),
    }
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
