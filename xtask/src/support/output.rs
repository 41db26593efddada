//! Output of results to standard output, and of messages to standard error.

use crate::error::Error;
use std::io::{self, Write};

/// Prints to standard output. A closed pipe is not an error.
pub fn print(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::Failed(format!("cannot print: {error}")))
        }
        _ => Ok(()),
    }
}

/// Prints a message to standard error, as a line of its own. If that is closed, there is no place to say so.
pub fn tell(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}
