//! The command line of the SDK generator. Only this crate accesses the file system and the terminal.
//!
//! It is a library with a thin program around it, so that tests can render diagnostics and write files exactly as the
//! program does.

pub mod cli;
pub mod commands;
pub mod error;
pub mod program;
pub mod release;
#[cfg(feature = "network")]
mod semver;
pub mod spec;
pub mod support;

use cli::{Cli, Command, SpecCommand};
use error::Error;
use std::{ffi::OsString, process::ExitCode};
use support::{diagnostics, output::tell, workspace::workspace};

/// Runs one command. The exit code is 0 for success, 1 for findings and failures, and 2 for invalid arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    program::run(arguments, |cli: Cli| {
        recover(&cli)?;
        run_command(cli.command)
    })
}

/// Finishes or undoes what an interrupted command left in the workspace or in the folders of the arguments, and says so.
fn recover(cli: &Cli) -> Result<(), Error> {
    let folders = workspace().ok().into_iter().chain(cli.command.folders());
    for folder in folders {
        program::recover(&folder)?;
    }
    if let (Ok(root), false) = (workspace(), matches!(cli.command, Command::Update(_)))
        && let Some(message) = commands::unfinished_update::message(&root)
    {
        tell(&format!("{}: {message}", diagnostics::yellow("warning")));
    }
    Ok(())
}

fn run_command(command: Command) -> Result<(), Error> {
    match command {
        Command::Regen(args) => commands::regen::run(&args),
        Command::Bench(args) => commands::bench::run(&args),
        Command::Measure { command } => commands::measure::run(&command),
        #[cfg(feature = "site")]
        Command::Site(args) => commands::site::run(&args),
        #[cfg(not(feature = "site"))]
        Command::Site(_) => run_with("site"),
        Command::Inspect(args) => commands::inspect::run(&args),
        #[cfg(feature = "network")]
        Command::Update(args) => commands::update::run(args),
        #[cfg(feature = "network")]
        Command::Release(args) => commands::release::run(&args),
        #[cfg(not(feature = "network"))]
        Command::Update(_) | Command::Release(_) => run_with("network"),
        Command::Spec { command } => match command {
            SpecCommand::Sync(args) => commands::spec_sync::run(&args),
            #[cfg(not(feature = "network"))]
            SpecCommand::Diff(args) if args.compare.has_archive() => run_with("network"),
            SpecCommand::Diff(args) => {
                commands::spec_diff::run(&args.compare, args.notes, release::version::current)
            }
            #[cfg(feature = "network")]
            SpecCommand::Pull(args) => commands::spec_pull::run(&args),
            #[cfg(feature = "network")]
            SpecCommand::Replay(args) => commands::spec_replay::run(&args),
            #[cfg(not(feature = "network"))]
            SpecCommand::Pull(_) | SpecCommand::Replay(_) => run_with("network"),
        },
    }
}

/// Builds the program with a feature if necessary, and runs this command with it.
#[cfg(not(all(feature = "network", feature = "site")))]
fn run_with(feature: &str) -> Result<(), Error> {
    let manifest = workspace()?.join("Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = std::process::Command::new(cargo)
        .args(["run", "--locked", "--quiet", "--profile", "xtask"])
        .arg("--manifest-path")
        .arg(manifest)
        .args(["--package", "xtask", "--features", feature])
        .args(["--bin", &format!("xtask-{feature}"), "--"])
        .args(std::env::args_os().skip(1))
        .status();
    let status = status.map_err(|error| Error::run("cargo", &error))?;
    match status.success() {
        true => Ok(()),
        false => Err(Error::Reported),
    }
}
