//! The error of a command and the exit code that it leads to.

use std::{fmt::Display, io, path::Path};

/// Why a command stopped.
#[derive(Debug)]
pub enum Error {
    /// The command found problems and has already printed them.
    Reported,
    /// The command failed, for the reason in this message.
    Failed(String),
    /// The arguments are invalid, for the reason in this message.
    Usage(String),
}

impl Error {
    /// A failed operation on a file or folder, such as `read` or `write`.
    pub fn io(verb: &str, path: &Path, error: impl Display) -> Self {
        Error::Failed(format!("cannot {verb} {}: {error}", path.display()))
    }

    /// A program that could not be started.
    pub fn run(program: &str, error: &io::Error) -> Self {
        Error::Failed(format!("cannot run {program}: {error}"))
    }

    /// The message that still has to be printed.
    pub fn message(&self) -> Option<&str> {
        match self {
            Error::Reported => None,
            Error::Failed(message) | Error::Usage(message) => Some(message),
        }
    }

    /// The exit code of the program.
    pub fn exit_code(&self) -> u8 {
        match self {
            Error::Reported | Error::Failed(_) => 1,
            Error::Usage(_) => 2,
        }
    }
}

/// The text of an I/O error, simplified for common causes.
pub fn describe_io(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".into(),
        io::ErrorKind::PermissionDenied => "permission is denied".into(),
        _ => error.to_string(),
    }
}
