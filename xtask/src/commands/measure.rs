//! `measure`: runs a command and prints its resource usage. `bench` calls it in a process of its own.

use crate::{
    error::Error,
    support::{output::print, resource_usage},
};
use std::ffi::OsString;

/// Runs a command and prints its resource usage as the last line of standard output.
pub fn run(command: &[OsString]) -> Result<(), Error> {
    let [program, arguments @ ..] = command else {
        return Err(Error::Usage("there is no command to measure".into()));
    };
    let usage = resource_usage::measure_here(program, arguments)?;
    print(&format!("{} {} {}\n", usage.wall, usage.user, usage.peak))
}
