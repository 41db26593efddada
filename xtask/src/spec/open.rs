//! Opens a spec in any form: a folder laid out like `spec/`, a root document, a checkout, or an archive.

use super::{source::SpecSource, sync::find_root_document};
use crate::error::Error;
#[cfg(feature = "network")]
use crate::{
    error::describe_io,
    support::files::{
        archive::{self, ArchiveFormat, ExtractLimits},
        folder::{self, only_subfolder},
    },
};
use std::path::Path;
#[cfg(feature = "network")]
use std::{fs, io::Read};
use tempfile::TempDir;

/// A spec, and the temporary folder if it was unpacked from an archive. Dropping the folder deletes the files.
pub fn open(path: &Path) -> Result<(SpecSource, Option<TempDir>), Error> {
    if path.is_dir() {
        return match SpecSource::open(Some(path), None) {
            Ok(source) => Ok((source, None)),
            // The folder is not laid out like spec/, so it must be a checkout.
            Err(Error::Usage(_)) => {
                let root = find_root_document(path)?;
                Ok((SpecSource::root_document(&root)?, None))
            }
            Err(error) => Err(error),
        };
    }
    match unpacked(path)? {
        Some((source, folder)) => Ok((source, Some(folder))),
        None => Ok((SpecSource::root_document(path)?, None)),
    }
}

/// This program reads no archives, so a file is a document.
#[cfg(not(feature = "network"))]
fn unpacked(_: &Path) -> Result<Option<(SpecSource, TempDir)>, Error> {
    Ok(None)
}

/// The spec in an archive, and the folder with its files.
#[cfg(feature = "network")]
fn unpacked(path: &Path) -> Result<Option<(SpecSource, TempDir)>, Error> {
    let Some(format) = detect_format(path)? else {
        return Ok(None);
    };
    let file = fs::File::open(path).map_err(|error| cannot_read(path, &error))?;
    let temporary = folder::temporary()?;
    archive::unpack(file, format, temporary.path(), &ExtractLimits::default())
        .map_err(|error| Error::Failed(format!("{}: {error}", path.display())))?;
    let mut inner = temporary.path().to_owned();
    while let Some(only) = only_subfolder(&inner) {
        inner = only;
    }
    let root = find_root_document(&inner)?;
    Ok(Some((SpecSource::root_document(&root)?, temporary)))
}

#[cfg(feature = "network")]
/// The archive format of a file, or `None` if it is not an archive.
fn detect_format(path: &Path) -> Result<Option<ArchiveFormat>, Error> {
    let mut start = Vec::new();
    let file = fs::File::open(path).map_err(|error| cannot_read(path, &error))?;
    file.take(6)
        .read_to_end(&mut start)
        .map_err(|error| cannot_read(path, &error))?;
    Ok(ArchiveFormat::detect(&start))
}

#[cfg(feature = "network")]
fn cannot_read(path: &Path, error: &std::io::Error) -> Error {
    Error::Usage(format!(
        "cannot read {}: {}",
        path.display(),
        describe_io(error)
    ))
}
