//! Progress knows how far a phase is, and says so only to a person.

use std::{
    io::{IsTerminal, Write},
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

const TICK: Duration = Duration::from_millis(80);
const FRAMES: [&str; 4] = ["-", "\\", "|", "/"];

/// Does the work while a line on the terminal shows how many files were read.
///
/// In a pipe there is no such line: what is printed there is the same in every run.
pub fn watch<R>(files: &AtomicUsize, work: impl FnOnce() -> R) -> R {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        // Dropping the sender, also by a panic in the work, is what ends the line.
        let (working, ended) = mpsc::channel::<()>();
        scope.spawn(move || {
            let mut seen = 0;
            for frame in FRAMES.iter().cycle() {
                match ended.recv_timeout(TICK) {
                    Err(RecvTimeoutError::Timeout) => {}
                    Ok(()) | Err(RecvTimeoutError::Disconnected) => break,
                }
                let count = files.load(Ordering::Relaxed);
                let verb = if count == seen {
                    "compiling"
                } else {
                    "reading"
                };
                seen = count;
                show(&format!(
                    "{frame} {verb}, {} files so far",
                    crate::render::grouped(count)
                ));
            }
            show("");
        });
        let result = work();
        drop(working);
        result
    })
}

/// Replaces the line. Progress that cannot be shown is no reason to stop.
fn show(line: &str) {
    let mut terminal = std::io::stderr().lock();
    let _ = write!(terminal, "\r\x1b[K{line}").and_then(|()| terminal.flush());
}
