//! The command line knows the disk and the terminal; the compiler knows neither.
//!
//! It is a library with a thin program around it so that tests can draw a diagnostic or write a
//! tree exactly as the program does.

mod agree;
pub mod archive;
mod bench;
pub mod diff;
pub mod disk;
pub mod failure;
mod fetch;
mod flags;
pub mod input;
pub mod inspect;
mod measure;
mod pack;
mod progress;
mod publish;
mod pull;
mod regen;
pub mod release;
pub mod render;
mod replay;
mod semver;
mod spec;
mod update;

use clap::Parser;
use std::{ffi::OsString, process::ExitCode};

/// Runs one command. The status is 0, 1 when there are findings, and 2 for wrong usage.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let flags = match flags::Flags::try_parse_from(arguments) {
        Ok(flags) => flags,
        Err(error) => {
            // Help goes to standard output with status 0, mistakes to standard error with 2.
            let status = error.exit_code();
            return match error.print() {
                Ok(()) => ExitCode::from(u8::try_from(status).unwrap_or(2)),
                Err(_) => ExitCode::from(2),
            };
        }
    };
    let result = match flags.task {
        flags::Task::Regen(flags) => regen::run(&flags),
        flags::Task::Bench(flags) => bench::run(&flags),
        flags::Task::Measure { command } => measure::run(&command),
        flags::Task::Inspect(flags) => inspect::run(&flags),
        flags::Task::Update(flags) => update::run(flags),
        flags::Task::Release(flags) => publish::run(&flags),
        flags::Task::Spec {
            task: flags::SpecTask::Sync(flags),
        } => spec::sync(&flags),
        flags::Task::Spec {
            task: flags::SpecTask::Pull(flags),
        } => pull::run(&flags),
        flags::Task::Spec {
            task: flags::SpecTask::Diff(flags),
        } => diff::run(&flags),
        flags::Task::Spec {
            task: flags::SpecTask::Replay(flags),
        } => replay::run(&flags),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(sentence) = failure.sentence() {
                // Lines after the first are set back, so that none from outside passes for one of ours.
                let lines: Vec<_> = sentence.lines().map(render::inert).collect();
                eprintln!("{}: {}", render::red("error"), lines.join("\n  "));
            }
            ExitCode::from(failure.status())
        }
    }
}
