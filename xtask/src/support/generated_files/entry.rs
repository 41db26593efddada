//! What is at a path of a folder.

use crate::error::Error;
use std::{fs, io, path::Path};

/// What is at a path.
#[derive(Debug, PartialEq, Eq)]
pub enum Entry {
    Nothing,
    File,
    Folder,
    /// A symbolic link or a device.
    Other,
    /// Something that is not a folder, at a path above.
    BelowFile(String),
}

/// What is at a relative path. Symbolic links are not followed, not even above the file.
pub fn entry(folder: &Path, path: &str) -> Result<Entry, Error> {
    let mut current = folder.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        current.push(name);
        let is_last = names.peek().is_none();
        let found = match fs::symlink_metadata(&current) {
            Ok(found) => found.file_type(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Entry::Nothing),
            Err(error) => return Err(Error::io("read", &current, error)),
        };
        if is_last {
            return Ok(match found {
                found if found.is_file() => Entry::File,
                found if found.is_dir() => Entry::Folder,
                _ => Entry::Other,
            });
        }
        if !found.is_dir() {
            let above = current.strip_prefix(folder).unwrap_or(&current);
            return Ok(Entry::BelowFile(above.to_string_lossy().into_owned()));
        }
    }
    Ok(Entry::Nothing)
}
