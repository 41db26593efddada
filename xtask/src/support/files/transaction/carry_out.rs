//! Carries out changes that are decided.

use super::journal::{Change, DRAFT, JOURNAL, Journal, hash_of};
use crate::{error::Error, support::files::file_operations as files};
use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
};

/// The folder in a draft with the new files, at their paths below the root.
pub const NEW_FILES: &str = "new";

/// Carries out the changes that are not carried out yet, and deletes the drafts, that of the first root last. Returns the
/// number of changed files.
pub fn carry_out(folders: &[PathBuf], journals: &[Journal]) -> Result<usize, Error> {
    let mut count = 0;
    let mut edited = Vec::new();
    for (folder, journal) in folders.iter().zip(journals) {
        let mut pending: Vec<&Change> = Vec::new();
        for change in &journal.changes {
            let target = folder.join(&change.path);
            let now = hash_of(&target)?;
            if now == change.before {
                pending.push(change);
            } else if now != change.after {
                edited.push(target.display().to_string());
            }
        }
        // A new folder is moved as a whole, unless it contains a file that must not be written.
        let may_move_folders = edited.is_empty();
        count += pending.len();
        apply(folder, pending, may_move_folders)?;
    }
    if !edited.is_empty() {
        let drafts: Vec<String> = folders
            .iter()
            .map(|folder| folder.join(DRAFT).display().to_string())
            .collect();
        return Err(Error::Failed(format!(
            "a command was interrupted, and these files were changed before it could be completed:\n{}\nrestore them, or delete {} to keep everything as it is now",
            edited.join("\n"),
            drafts.join(" and ")
        )));
    }
    for folder in folders.iter().rev() {
        remove(&folder.join(DRAFT))?;
    }
    Ok(count)
}

/// Applies changes below a root.
fn apply(root: &Path, changes: Vec<&Change>, may_move_folders: bool) -> Result<(), Error> {
    // Deletions come first, because a new file may have the name of a folder that becomes empty, and the other way round.
    let (deletions, writes): (Vec<&Change>, Vec<&Change>) =
        { changes.into_iter() }.partition(|change| change.after.is_none());
    let failed = |change: &Change, error: io::Error| {
        Error::Failed(format!(
            "cannot replace {}: {error}; the other files are changed already, and the next command completes the rest",
            root.join(&change.path).display()
        ))
    };
    for change in deletions {
        delete(root, &root.join(&change.path)).map_err(|error| failed(change, error))?;
    }
    let mut moved: HashSet<PathBuf> = HashSet::new();
    for change in writes {
        let mut folders = change.path.ancestors().skip(1);
        if folders.any(|folder| moved.contains(folder)) {
            continue;
        }
        let folder = write(root, &change.path, may_move_folders);
        moved.extend(folder.map_err(|error| failed(change, error))?);
    }
    Ok(())
}

/// Moves a new file to its place, and everything beside it if its folder does not exist. Returns the folder that was moved.
fn write(root: &Path, path: &Path, may_move_folders: bool) -> io::Result<Option<PathBuf>> {
    let new_files = root.join(DRAFT).join(NEW_FILES);
    let target = root.join(path);
    if !target.parent().is_none_or(Path::is_dir) {
        let missing = { path.ancestors().skip(1) }
            .take_while(|folder| !root.join(folder).is_dir())
            .last();
        if let Some(folder) = missing.filter(|_| may_move_folders)
            && files::move_folder(&new_files.join(folder), &root.join(folder))?
        {
            return Ok(Some(folder.to_owned()));
        }
        if let Some(parent) = target.parent() {
            files::create_folders(parent)?;
        }
    }
    files::rename(&new_files.join(path), &target)?;
    Ok(None)
}

/// Deletes a file, and the folders that become empty.
fn delete(root: &Path, target: &Path) -> io::Result<()> {
    files::remove_file(target)?;
    let folders = target.ancestors().skip(1);
    for folder in folders.take_while(|folder| *folder != root) {
        // Fails if the folder is not empty.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// Deletes a draft. The journal goes first, so that what is left is recognized as finished.
pub fn remove(draft: &Path) -> Result<(), Error> {
    let failed = |error| Error::io("delete", draft, error);
    let journal = draft.join(JOURNAL);
    if journal.is_file() {
        files::remove_file(&journal).map_err(failed)?;
    }
    files::remove_folder(draft).map_err(failed)
}
