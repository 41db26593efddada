//! The program `round-trip`: decodes the body in each line of standard input and prints it encoded again.

use clap::Parser;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;
use tests::bodies::round_trip::RoundTrips;
use tests::conformance::driver_process::DriverProcess;

/// Decode the body in each line of standard input as a type of the SDK, and print it encoded again
#[derive(Debug, Parser)]
#[command(name = "round-trip")]
struct Flags {
    /// Use the SDK of this language
    #[arg(long, value_name = "NAME", default_value = "rust")]
    language: String,
}

fn main() -> ExitCode {
    let result = match Flags::parse().language.as_str() {
        "rust" => {
            let round_trips = RoundTrips::default();
            run(|line| Ok(round_trips.answer(line)))
        }
        name => match DriverProcess::of_language(name) {
            Ok(mut driver) => run(|line| driver.ask(&command(line)).map_err(io::Error::other)),
            Err(why) => Err(io::Error::other(why)),
        },
    };
    match result {
        // The reader has closed the pipe.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// The line for a driver. The text of the body is not touched, so that it keeps its digits.
fn command(line: &[u8]) -> String {
    let line = String::from_utf8_lossy(line);
    match line.trim().strip_prefix('{') {
        Some(rest) => format!("{{\"do\":\"round_trip\",{rest}"),
        None => line.trim().to_owned(),
    }
}

fn run(mut answer: impl FnMut(&[u8]) -> io::Result<String>) -> io::Result<()> {
    let mut lines = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        writeln!(out, "{}", answer(&line)?)?;
        line.clear();
        // Flush when no more input is buffered: the caller may wait for the answer.
        if lines.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()
}
