//! The list of the changes of a transaction, in its draft.

use crate::{error::Error, support::files::hash::sha256};
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

/// The folder with the draft, in each root of a transaction.
pub const DRAFT: &str = ".transaction.draft";
/// The file in a draft that lists the changes.
pub const JOURNAL: &str = "journal.json";

/// What a draft contains beside the new contents.
#[derive(Debug, Serialize, Deserialize)]
pub struct Journal {
    /// The command that wrote it.
    pub command: String,
    /// All roots of the transaction. The marker is in the first.
    pub roots: Vec<PathBuf>,
    pub changes: Vec<Change>,
}

/// One changed file. Paths are relative to the root.
#[derive(Debug, Serialize, Deserialize)]
pub struct Change {
    pub path: PathBuf,
    /// The SHA-256 of the file that is replaced or deleted.
    pub before: Option<String>,
    /// The SHA-256 of the new file, or `None` if the file is deleted. The new file is in the draft, at the same path.
    pub after: Option<String>,
}

/// The journal of a root, if its draft has one.
pub fn read_journal(root: &Path) -> Result<Option<Journal>, Error> {
    let path = root.join(DRAFT).join(JOURNAL);
    if !is_folder(&root.join(DRAFT)) || !path.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(&path).map_err(|error| Error::io("read", &path, error))?;
    // A journal that is cut short is not decided.
    let Ok(journal) = serde_json::from_slice::<Journal>(&bytes) else {
        return Ok(None);
    };
    // The file may not be ours.
    match journal
        .changes
        .iter()
        .all(|change| is_below(root, &change.path))
    {
        true => Ok(Some(journal)),
        false => Err(Error::Failed(format!(
            "{} names files outside of its folder; delete it",
            path.display()
        ))),
    }
}

/// Whether a relative path stays below a folder and does not lead through a symbolic link.
fn is_below(root: &Path, path: &Path) -> bool {
    let is_plain = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let mut folders = path.ancestors().skip(1);
    is_plain && folders.all(|folder| !root.join(folder).is_symlink())
}

/// The SHA-256 of a file, or `None` if there is no file.
pub fn hash_of(path: &Path) -> Result<Option<String>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(sha256(&bytes))),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound
                    | io::ErrorKind::NotADirectory
                    | io::ErrorKind::IsADirectory
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(Error::io("read", path, error)),
    }
}

pub fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}
