//! The `openapi-sdk` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    openapi_sdk::run(std::env::args_os())
}
