//! The command line of the SDK generator. Only this crate accesses the file system and the terminal.
//!
//! It is a library with a thin program around it, so that tests can render diagnostics and write files exactly as the
//! program does.

mod cli;
mod commands;
pub mod error;
mod release;
mod semver;
pub mod spec;
pub mod support;

use clap::Parser;
use cli::{Cli, Command, SpecCommand};
use error::Error;
use std::{ffi::OsString, process::ExitCode};
use support::{
    diagnostics, text, transaction,
    workspace::{transaction_root, workspace},
};

/// Runs one command. The exit code is 0 for success, 1 for findings and failures, and 2 for invalid arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Clap prints help to standard output with code 0, and mistakes to standard error with code 2.
            let code = error.exit_code();
            return match error.print() {
                Ok(()) => ExitCode::from(u8::try_from(code).unwrap_or(2)),
                Err(_) => ExitCode::from(2),
            };
        }
    };
    let result = recover(&cli).and_then(|()| run_command(cli.command));
    match result {
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

/// Finishes or undoes what an interrupted command left in the workspace or in the folders of the arguments, and says so.
fn recover(cli: &Cli) -> Result<(), Error> {
    let folders = workspace().ok().into_iter().chain(cli.command.folders());
    for folder in folders {
        let root = transaction_root(&folder)?;
        if let Some(recovered) = transaction::recover(&root)? {
            recovered.report();
        }
    }
    if let (Ok(root), false) = (workspace(), matches!(cli.command, Command::Update(_)))
        && let Some(message) = commands::update::unfinished_message(&root)
    {
        eprintln!("{}: {message}", diagnostics::yellow("warning"));
    }
    Ok(())
}

fn run_command(command: Command) -> Result<(), Error> {
    match command {
        Command::Regen(args) => commands::regen::run(&args),
        Command::Bench(args) => commands::bench::run(&args),
        Command::Measure { command } => commands::measure::run(&command),
        Command::Site(args) => commands::site::run(&args),
        Command::Inspect(args) => commands::inspect::run(&args),
        Command::Update(args) => commands::update::run(args),
        Command::Release(args) => commands::release::run(&args),
        Command::Spec { command } => match command {
            SpecCommand::Sync(args) => commands::spec_sync::run(&args),
            SpecCommand::Pull(args) => commands::spec_pull::run(&args),
            SpecCommand::Diff(args) => commands::spec_diff::run(&args),
            SpecCommand::Replay(args) => commands::spec_replay::run(&args),
        },
    }
}
