//! The command line for any API: a description and its configuration become packages.
//!
//! The commands share the code of the workspace's own command line. They need no workspace.

mod arguments;
mod check;
mod configuration;
mod document;
mod generate;
mod init;
mod package_settings;
mod runtime_crates;
mod site;

use arguments::{Arguments, Command};
use std::{ffi::OsString, process::ExitCode};
use xtask::{commands, error::Error, program, release::version};

/// Runs one command. The exit code is 0 for success, 1 for findings and failures, and 2 for invalid arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    program::run(arguments, |arguments: Arguments| {
        run_command(arguments.command)
    })
}

fn run_command(command: Command) -> Result<(), Error> {
    match command {
        Command::Init(args) => init::run(&args),
        Command::Generate(args) => {
            if args.config.is_dir() {
                program::recover(&args.config)?;
            }
            generate::run(&args)
        }
        Command::Check(args) => check::run(&args),
        Command::Diff(args) => {
            let current = || version::parse(configuration::VERSION).map_err(Error::Failed);
            commands::spec_diff::run(&args, false, current)
        }
        Command::Inspect(args) => commands::inspect::run(&args.into_inspect()?),
        Command::Site(args) => site::run(&args),
    }
}
