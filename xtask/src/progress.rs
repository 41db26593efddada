//! Progress knows how far a phase is, and says so only to a person.

use std::{
    io::{IsTerminal, Write},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

const TICK: Duration = Duration::from_millis(80);
const FRAMES: [&str; 4] = ["-", "\\", "|", "/"];

/// Does the work while a line on the terminal says how far it is.
///
/// In a pipe there is no such line: what is printed there is the same in every run.
pub fn watch<R>(say: impl FnMut() -> String + Send, work: impl FnOnce() -> R) -> R {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        // Dropping the sender, also by a panic in the work, is what ends the line.
        let (working, ended) = mpsc::channel::<()>();
        scope.spawn(move || {
            let mut say = say;
            for frame in FRAMES.iter().cycle() {
                match ended.recv_timeout(TICK) {
                    Err(RecvTimeoutError::Timeout) => {}
                    Ok(()) | Err(RecvTimeoutError::Disconnected) => break,
                }
                show(&format!("{frame} {}", say()));
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
