//! A progress line on the terminal.

use std::{
    io::{IsTerminal, Write},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

const TICK: Duration = Duration::from_millis(80);
const FRAMES: [&str; 4] = ["-", "\\", "|", "/"];

/// Runs `work` and meanwhile shows the text of `status` on the terminal.
///
/// Shows nothing if standard error is not a terminal, so that piped output is the same in every run.
pub fn with_progress<R>(status: impl FnMut() -> String + Send, work: impl FnOnce() -> R) -> R {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        // Dropping the sender ends the progress line, also if the work panics.
        let (running, finished) = mpsc::channel::<()>();
        scope.spawn(move || {
            let mut status = status;
            for frame in FRAMES.iter().cycle() {
                match finished.recv_timeout(TICK) {
                    Err(RecvTimeoutError::Timeout) => {}
                    Ok(()) | Err(RecvTimeoutError::Disconnected) => break,
                }
                replace_line(&format!("{frame} {}", status()));
            }
            replace_line("");
        });
        let result = work();
        drop(running);
        result
    })
}

/// Replaces the current line. Errors are ignored: progress is not worth failing for.
fn replace_line(line: &str) {
    let mut terminal = std::io::stderr().lock();
    let _ = write!(terminal, "\r\x1b[K{line}").and_then(|()| terminal.flush());
}
