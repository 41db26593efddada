//! Compares a folder with the files that should have been generated there.

use super::{
    entry::{Entry, entry},
    manifest::{MANIFEST, Manifest},
};
use crate::{
    error::Error,
    support::{output::print, text::counted},
};
use codegen::Files;
use std::{fs, path::Path};

/// The differences between a folder and its expected files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// Expected files that do not exist.
    pub missing: Vec<String>,
    /// Files with different contents.
    pub changed: Vec<String>,
    /// Files that were generated earlier and are not expected any more.
    pub stale: Vec<String>,
}

impl Drift {
    /// Whether the folder has all expected files and none that was generated earlier.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.stale.is_empty()
    }

    /// One line for each file.
    pub fn lines(&self) -> Vec<String> {
        let kinds = [
            ("missing", &self.missing),
            ("changed", &self.changed),
            ("stale", &self.stale),
        ];
        kinds
            .iter()
            .flat_map(|(kind, paths)| paths.iter().map(move |path| format!("{kind:>7}  {path}")))
            .collect()
    }
}

/// Compares a folder with its expected files, byte by byte. Files that were not generated are ignored.
pub fn compare(folder: &Path, files: &Files) -> Result<Drift, Error> {
    compare_with(
        folder,
        files,
        &Manifest::read(folder)?,
        &Manifest::text(files),
    )
}

/// Like [`compare`], with the manifest of the folder and the text that it should have.
pub fn compare_with(
    folder: &Path,
    files: &Files,
    manifest: &Manifest,
    manifest_text: &str,
) -> Result<Drift, Error> {
    let mut drift = Drift::default();
    let expected: Vec<(&String, &String)> = files.iter().collect();
    let states = parallel::map(&expected, |(path, text)| state(folder, path, text));
    let paths = files.keys().map(String::as_str).chain([MANIFEST]);
    let states = states
        .into_iter()
        .chain([state(folder, MANIFEST, manifest_text)]);
    for (path, state) in paths.zip(states) {
        match state? {
            FileState::Missing => drift.missing.push(path.to_owned()),
            FileState::Changed => drift.changed.push(path.to_owned()),
            FileState::Same => {}
        }
    }
    for path in manifest.paths().filter(|path| !files.contains_key(*path)) {
        match entry(folder, path)? {
            Entry::File | Entry::Other => drift.stale.push(path.clone()),
            Entry::Nothing | Entry::Folder | Entry::BelowFile(_) => {}
        }
    }
    Ok(drift)
}

/// What became of a file that was generated.
enum FileState {
    Missing,
    Changed,
    Same,
}

fn state(folder: &Path, path: &str, text: &str) -> Result<FileState, Error> {
    Ok(match entry(folder, path)? {
        Entry::Nothing => FileState::Missing,
        Entry::File if has_text(&folder.join(path), text)? => FileState::Same,
        Entry::File | Entry::Folder | Entry::Other | Entry::BelowFile(_) => FileState::Changed,
    })
}

/// Fails if a folder does not have the expected files. `fix` is the command that updates it.
pub fn require_unchanged(out: &Path, files: &Files, fix: &str) -> Result<(), Error> {
    let drift = compare(out, files)?;
    if drift.is_empty() {
        return Ok(());
    }
    let lines = drift.lines();
    print(&format!("{}\n", lines.join("\n")))?;
    let differ = if lines.len() == 1 {
        "differs"
    } else {
        "differ"
    };
    Err(Error::Failed(format!(
        "{} in {} {differ} from the generated output; run `{fix}`",
        counted(lines.len(), "file"),
        out.display()
    )))
}

/// Whether a file has this text.
fn has_text(path: &Path, text: &str) -> Result<bool, Error> {
    let failed = |error| Error::io("read", path, error);
    let size = fs::metadata(path).map_err(failed)?.len();
    Ok(size == text.len() as u64 && fs::read(path).map_err(failed)? == text.as_bytes())
}
