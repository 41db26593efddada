//! Refuses output folders that can only be a mistake.

use crate::{
    error::{Error, describe_io},
    support::files::folder::real_path,
};
use std::path::Path;

/// Fails if a folder is the root of a file system or the user's home, contains one of them or the current folder, or
/// belongs to git.
pub fn require_sensible(out: &Path) -> Result<(), Error> {
    let failed = |error| Error::io("read", out, describe_io(&error));
    let real = real_path(out)?;
    let current = std::env::current_dir()
        .and_then(|folder| folder.canonicalize())
        .map_err(failed)?;
    let home = std::env::home_dir().and_then(|home| home.canonicalize().ok());
    let reason = if real.parent().is_none() {
        "is the root of a file system"
    } else if current.starts_with(&real) {
        "contains the current folder"
    } else if home.is_some_and(|home| home.starts_with(&real)) {
        "contains your home folder"
    } else if real.components().any(|part| part.as_os_str() == ".git") {
        "belongs to git"
    } else {
        return Ok(());
    };
    Err(Error::Usage(format!(
        "{} {reason}; choose a folder for the generated files alone, such as `sdk`",
        out.display()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_folders_that_contain_more_than_the_output() {
        let current = std::env::current_dir().expect("there is a current folder");
        let above = current.join("..");
        let home = std::env::home_dir().expect("there is a home folder");
        let git = current.join("missing/.git/x");
        for out in [
            Path::new("/"),
            Path::new("."),
            Path::new(".."),
            Path::new("x/.."),
            Path::new("src/.."),
            &current,
            &above,
            &home,
            &git,
        ] {
            assert!(require_sensible(out).is_err(), "{}", out.display());
        }
        for out in ["src", "missing", "missing/deeper", "../sdk"] {
            assert!(require_sensible(Path::new(out)).is_ok(), "{out}");
        }
    }
}
