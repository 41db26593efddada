//! Calls every operation of another API through its Python, TypeScript and Go packages.
//!
//! The calls are code of the language, so that its compiler or type checker checks the arguments as well.

use super::call_judge::{CallRun, Judge};
use crate::{
    bodies::json_tree::Tree,
    emitted::{
        package_checks::PackageTools,
        package_examples::{FakeApi, ProgramOutput},
    },
    synth::Extent,
};
use codegen::Language;
use ir::Checked;
use std::{fs, path::Path};

/// What the lines of a program begin with that report a call.
const REPORT: &str = "REPORT ";

/// Calls every operation with all arguments and with the required ones. The error says why the package cannot be called.
pub fn run(
    language: &Language,
    package: &Path,
    description: &Path,
    checked: &Checked,
    tools: &PackageTools,
    judge: &Judge,
) -> Result<CallRun, CallsError> {
    let failed = |error: std::io::Error| CallsError::Failed(error.to_string());
    let fake = FakeApi::start(checked).map_err(failed)?;
    let mut calls = Vec::new();
    for (extent, mode) in [
        (Extent::All, "all arguments"),
        (Extent::Required, "required arguments"),
    ] {
        for (operation, code) in language.calls(checked, extent) {
            let entry = |key: &str, text: &str| (key.to_owned(), Tree::Text(text.to_owned()));
            calls.push(Tree::Map(vec![
                entry("operation", &operation),
                entry("mode", mode),
                entry("code", &code),
            ]));
        }
    }
    // An API of webhooks alone has no operation.
    if calls.is_empty() {
        return Ok(CallRun::default());
    }
    let expected = calls.len();
    let path = package.with_extension("calls.json");
    fs::write(&path, Tree::List(calls).write()).map_err(failed)?;
    let output = match language.id {
        "python" => tools.call_python(package, &fake, &path),
        "typescript" => tools.call_typescript(package, &fake, &path),
        _ => tools.call_go(package, &fake, &path),
    };
    let lines = match output {
        ProgramOutput::Ran(lines) => lines,
        ProgramOutput::Skipped(reason) => return Err(CallsError::Skipped(reason)),
    };
    let (reports, others): (Vec<&str>, Vec<&str>) = lines
        .iter()
        .map(String::as_str)
        .partition(|line| line.starts_with(REPORT));
    let reports = reports
        .iter()
        .filter_map(|line| Tree::parse(&line[REPORT.len()..]));
    let reports: Vec<Tree> = reports.collect();
    let mut run = judge
        .run(description, checked, &reports, expected)
        .map_err(CallsError::Failed)?;
    let others = others.into_iter().filter(|line| !line.is_empty());
    run.findings.splice(0..0, others.map(str::to_owned));
    Ok(run)
}

/// Why a package cannot be called.
pub enum CallsError {
    /// A tool is missing, for this reason.
    Skipped(String),
    /// The calls could not be made or judged.
    Failed(String),
}
