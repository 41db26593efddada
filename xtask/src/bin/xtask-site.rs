//! The `xtask` program with the command that writes the reference site.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(std::env::args_os())
}
