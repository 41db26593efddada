//! A failure knows its exit status.

use std::{fmt::Display, path::Path};

/// Why a command stopped.
#[derive(Debug)]
pub enum Failure {
    /// Findings that are on the terminal already.
    Shown,
    /// Something that went wrong while working, as a sentence.
    Finding(String),
    /// Arguments that cannot be followed, as a sentence.
    Usage(String),
}

impl Failure {
    /// The disk refused something.
    pub fn disk(verb: &str, path: &Path, error: impl Display) -> Self {
        Failure::Finding(format!("cannot {verb} {}: {error}", path.display()))
    }

    /// What is left to say.
    pub fn sentence(&self) -> Option<&str> {
        match self {
            Failure::Shown => None,
            Failure::Finding(sentence) | Failure::Usage(sentence) => Some(sentence),
        }
    }

    /// The status the program ends with.
    pub fn status(&self) -> u8 {
        match self {
            Failure::Shown | Failure::Finding(_) => 1,
            Failure::Usage(_) => 2,
        }
    }
}
