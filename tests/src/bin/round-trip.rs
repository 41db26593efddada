//! The program `round-trip` knows lines: each body that comes in goes through its type and out again.

use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;
use tests::round_trip::RoundTrips;

fn main() -> ExitCode {
    match run() {
        // Whoever reads may have seen enough.
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
        // A caller that waits for its answer before it goes on gets it.
        if lines.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()
}
