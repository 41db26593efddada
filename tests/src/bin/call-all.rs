//! The program `call-all`: calls each operation of a server once and reports the result.

use clap::Parser;
use std::io::{self, Write};
use std::process::ExitCode;
use tests::bodies::body_corpus::api;
use tests::caller::{Caller, ResponseMode};
use tests::conformance::driver_process::DriverProcess;
use tests::conformance::remote_caller::RemoteCaller;
use tests::synth::Mode;

/// Call each operation once over HTTP with made-up arguments, and print one line of JSON for each call
#[derive(Debug, Parser)]
#[command(name = "call-all")]
struct Flags {
    /// Base URL of the server, used for all operations
    #[arg(long, value_name = "URL")]
    base_url: String,

    /// Call only the operation with this ID; can be given more than once
    #[arg(long, value_name = "ID")]
    operation: Vec<String>,

    /// Send only required arguments instead of all arguments
    #[arg(long)]
    minimal: bool,

    /// Ask for a stream of events where the operation supports it
    #[arg(long)]
    stream: bool,

    /// Use the SDK of this language
    #[arg(long, value_name = "NAME", default_value = "rust")]
    language: String,
}

fn main() -> ExitCode {
    match run(&Flags::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}

/// Returns whether every response was decoded into its type.
fn run(flags: &Flags) -> Result<bool, String> {
    let checked = api();
    let caller = Caller::new(&checked, &flags.base_url)?;
    let mut remote = match flags.language.as_str() {
        "rust" => None,
        name => {
            let driver = DriverProcess::of_language(name)?;
            Some(RemoteCaller::new(&checked, &flags.base_url, driver))
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let known = |id: &String| caller.operations().any(|operation| operation.id == *id);
    if let Some(unknown) = flags.operation.iter().find(|id| !known(id)) {
        return Err(format!("there is no operation `{unknown}`"));
    }
    let mode = if flags.minimal {
        Mode::Minimal
    } else {
        Mode::Full
    };
    let ask = if flags.stream {
        ResponseMode::Stream
    } else {
        ResponseMode::Complete
    };
    let mut all = true;
    for operation in caller.operations() {
        if !flags.operation.is_empty() && !flags.operation.contains(&operation.id) {
            continue;
        }
        let line = match &mut remote {
            None => runtime.block_on(caller.call(operation, mode, ask)),
            Some(remote) => remote.call(operation, mode, ask),
        };
        all &= line.decoded;
        match writeln!(io::stdout(), "{}", line.json()) {
            // The reader has closed the pipe.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(all),
            other => other.map_err(|error| error.to_string())?,
        }
    }
    Ok(all)
}
