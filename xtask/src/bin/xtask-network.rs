//! The `xtask` program with the commands that need the network or archives.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run(std::env::args_os())
}
