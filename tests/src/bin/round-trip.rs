//! The program `round-trip`: decodes the body in each line of standard input and prints it encoded again.

use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;
use tests::round_trip::RoundTrips;

fn main() -> ExitCode {
    match run() {
        // The reader has closed the pipe.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn run() -> io::Result<()> {
    let round_trips = RoundTrips::default();
    let mut lines = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        writeln!(out, "{}", round_trips.answer(&line))?;
        line.clear();
        // Flush when no more input is buffered: the caller may wait for the answer.
        if lines.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()
}
