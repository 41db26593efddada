//! The paths of files that are written into folders that may not exist yet.

use crate::{error::Error, support::files::folder::real_path};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// The path of a file whose folder may not exist yet. If the file is a symbolic link, the link itself is meant.
/// `folders` keeps the real paths of folders, which many files share.
pub fn real_path_of_file(
    path: &Path,
    folders: &mut HashMap<PathBuf, PathBuf>,
) -> Result<PathBuf, Error> {
    let path = std::path::absolute(path).map_err(|error| Error::io("read", path, error))?;
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) => Ok(real_path_of_folder(folder, folders)?.join(name)),
        _ => Ok(path),
    }
}

fn real_path_of_folder(
    path: &Path,
    folders: &mut HashMap<PathBuf, PathBuf>,
) -> Result<PathBuf, Error> {
    if let Some(real) = folders.get(path) {
        return Ok(real.clone());
    }
    let real = match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) => {
            let joined = real_path_of_folder(folder, folders)?.join(name);
            match joined.is_symlink() {
                true => joined.canonicalize().unwrap_or(joined),
                false => joined,
            }
        }
        _ => real_path(path)?,
    };
    folders.insert(path.to_owned(), real.clone());
    Ok(real)
}
