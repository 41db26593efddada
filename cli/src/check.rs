//! `check`: compiles a description and prints all findings.

use crate::{
    arguments::{CheckArgs, FindingsFormat},
    configuration::Configuration,
    document,
};
use xtask::{
    error::Error,
    support::{
        diagnostics::{self, SourceFiles},
        findings,
        output::print,
    },
};

/// Prints the findings. Fails if one of them is an error.
pub fn run(args: &CheckArgs) -> Result<(), Error> {
    let source = match args.path.is_dir() {
        true => Configuration::read(&args.path)?.open(&args.path)?,
        false => document::open(&args.path)?,
    };
    let (_, outcome) = source.compile_with(codegen::compile);
    let display_path = |path: &str| source.display_path(path);
    let files = SourceFiles {
        files: &outcome.files,
        display_path: &display_path,
    };
    match args.format {
        FindingsFormat::Text => diagnostics::print(&outcome.report, &files, true),
        FindingsFormat::Json => print(&format!("{}\n", findings::json(&outcome.report, &files)?))?,
        FindingsFormat::Github => print(&findings::github(&outcome.report, &files))?,
    }
    match outcome.report.has_errors() {
        true => Err(Error::Reported),
        false => Ok(()),
    }
}
