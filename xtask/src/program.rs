//! A program with commands: its arguments, its exit code, and what an interrupted run of it left behind.
//!
//! `xtask` and the installed program share it.

use crate::{
    error::Error,
    support::{diagnostics, files::transaction, output::tell, text, workspace::transaction_root},
};
use clap::Parser;
use std::{ffi::OsString, path::Path, process::ExitCode};

/// Runs one command. The exit code is 0 for success, 1 for findings and failures, and 2 for invalid arguments.
pub fn run<A: Parser>(
    arguments: impl IntoIterator<Item = OsString>,
    command: impl FnOnce(A) -> Result<(), Error>,
) -> ExitCode {
    let arguments = match A::try_parse_from(arguments) {
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
    match command(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if let Some(message) = error.message() {
                // Lines after the first are indented, so that untrusted text cannot imitate a message of ours.
                let lines: Vec<_> = message.lines().map(text::escape).collect();
                tell(&format!(
                    "{}: {}",
                    diagnostics::red("error"),
                    lines.join("\n  ")
                ));
            }
            ExitCode::from(error.exit_code())
        }
    }
}

/// Finishes or undoes what an interrupted command left in a folder, and says so.
pub fn recover(folder: &Path) -> Result<(), Error> {
    if let Some(recovered) = transaction::recover(&transaction_root(folder)?)? {
        recovered.report();
    }
    Ok(())
}
