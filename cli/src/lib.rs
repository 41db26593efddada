//! The command line for any API: a description and its configuration become packages.
//!
//! The commands share the code of the workspace's own command line. They need no workspace.

mod arguments;
mod check;
mod configuration;
mod generate;
mod init;
mod site;

use arguments::{Arguments, Command};
use clap::Parser;
use std::{ffi::OsString, process::ExitCode};
use xtask::{
    commands,
    error::Error,
    support::{diagnostics, text, transaction, workspace::transaction_root},
};

/// Runs one command. The exit code is 0 for success, 1 for findings and failures, and 2 for invalid arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Clap prints help to standard output with code 0, and mistakes to standard error with code 2.
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            return match error.print() {
                Ok(()) => ExitCode::from(code),
                Err(_) => ExitCode::from(2),
            };
        }
    };
    match run_command(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if let Some(message) = error.message() {
                // Lines after the first are indented, so that untrusted text cannot imitate a message of ours.
                let lines: Vec<_> = message.lines().map(text::escape).collect();
                eprintln!("{}: {}", diagnostics::red("error"), lines.join("\n  "));
            }
            ExitCode::from(error.exit_code())
        }
    }
}

fn run_command(command: Command) -> Result<(), Error> {
    match command {
        Command::Init(args) => init::run(&args),
        Command::Generate(args) => {
            recover(&args.config)?;
            generate::run(&args)
        }
        Command::Check(args) => check::run(&args),
        Command::Diff(args) => commands::spec_diff::run(&args.into()),
        Command::Inspect(args) => commands::inspect::run(&args.into_inspect()?),
        Command::Site(args) => site::run(&args),
    }
}

/// Finishes or undoes what an interrupted command left in the folder of the configuration.
fn recover(folder: &std::path::Path) -> Result<(), Error> {
    if !folder.is_dir() {
        return Ok(());
    }
    if let Some(recovered) = transaction::recover(&transaction_root(folder)?)? {
        recovered.report();
    }
    Ok(())
}
