//! Reads, compares and copies folders of plain files.

use crate::error::Error;
use std::{
    fs,
    path::{Component, Path, PathBuf},
};
use tempfile::TempDir;

/// Creates a temporary folder, which is deleted when the value is dropped.
pub fn temporary() -> Result<TempDir, Error> {
    tempfile::tempdir().map_err(|error| Error::io("write in", &std::env::temp_dir(), error))
}

/// Creates a folder and its parents.
pub fn create(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|error| Error::io("create", folder, error))
}

/// The canonical path of a file or folder that may not exist yet.
pub fn real_path(path: &Path) -> Result<PathBuf, Error> {
    let absolute = std::path::absolute(path).map_err(|error| Error::io("read", path, error))?;
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            _ => real.push(part),
        }
        if let Ok(canonical) = real.canonicalize() {
            real = canonical;
        }
    }
    Ok(real)
}

/// All files below a folder in order of their relative paths, with their contents.
pub fn files(folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
    let mut found = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(current) = pending.pop() {
        let failed = |error| Error::io("read", &current, error);
        for entry in fs::read_dir(&current).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                pending.push(path);
                continue;
            }
            let bytes = fs::read(&path).map_err(|error| Error::io("read", &path, error))?;
            let relative = path.strip_prefix(folder).unwrap_or(&path).to_owned();
            found.push((relative, bytes));
        }
    }
    found.sort();
    Ok(found)
}

/// Whether two folders contain the same files.
pub fn is_same(left: &Path, right: &Path) -> Result<bool, Error> {
    Ok(files(left)? == files(right)?)
}

/// Copies all files of a folder.
pub fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    create(to)?;
    for (path, bytes) in files(from)? {
        let target = to.join(path);
        if let Some(parent) = target.parent() {
            create(parent)?;
        }
        fs::write(&target, bytes).map_err(|error| Error::io("write", &target, error))?;
    }
    Ok(())
}

/// The only entry of a folder, if that is a folder as well. Archives often have one folder around their contents.
pub fn only_subfolder(folder: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths = entries.map(|entry| entry.path());
    let only = paths.next().filter(|path| path.is_dir())?;
    paths.next().is_none().then_some(only)
}
