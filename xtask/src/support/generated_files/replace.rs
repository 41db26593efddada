//! Replaces the generated files of a folder, and no others.

use super::{
    compare::compare_with,
    entry::{Entry, entry},
    kept_by_git::kept_by_git,
    manifest::{MANIFEST, Manifest, is_inside},
};
use crate::{
    error::Error,
    support::files::{folder, hash::sha256, transaction::Transaction},
};
use codegen::Files;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// What happens to a file that was not generated, or was changed since, if it has to be replaced or deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangedFiles {
    /// Nothing is written.
    Refuse,
    /// It is replaced if git can restore it. This is the rule of this workspace, so that `regen` works after a merge.
    ReplaceIfKeptByGit,
}

/// Adds the changes to a transaction that bring the generated files of a folder up to date. Fails with a list of all files
/// that are in the way.
pub fn stage(
    folder: &Path,
    files: &Files,
    policy: ChangedFiles,
    transaction: &mut Transaction,
) -> Result<(), Error> {
    for path in files.keys() {
        assert!(
            is_inside(path) && path != MANIFEST,
            "a backend emitted a path outside of its folder: {path}"
        );
        let mut folders = Path::new(path).ancestors().skip(1).filter_map(Path::to_str);
        assert!(
            !folders.any(|folder| files.contains_key(folder)),
            "a backend emitted a file and a folder of one name: {path}"
        );
    }
    if folder.exists() && !folder.is_dir() {
        return Err(Error::Usage(format!(
            "{} is not a folder",
            folder.display()
        )));
    }
    let folder = &folder::real_path(folder)?;
    let (manifest, manifest_text) = (Manifest::read(folder)?, Manifest::text(files));
    let drift = compare_with(folder, files, &manifest, &manifest_text)?;
    let stale: BTreeSet<&String> = drift.stale.iter().collect();

    let mut in_the_way: BTreeMap<String, &str> = BTreeMap::new();
    // Nothing is at the paths of missing files.
    let changed = { drift.changed.iter() }.filter(|path| *path != MANIFEST);
    for path in changed.chain(&drift.stale) {
        if let Some((path, why)) = obstacle(folder, path, &manifest, &stale)? {
            in_the_way.insert(path, why);
        }
    }
    if policy == ChangedFiles::ReplaceIfKeptByGit && !in_the_way.is_empty() {
        let kept = kept_by_git(folder);
        in_the_way.retain(|path, why| *why == FOLDER || !kept.contains(path));
    }
    if !in_the_way.is_empty() {
        return Err(refusal(folder, &in_the_way, policy));
    }
    for path in &drift.stale {
        transaction.delete(&folder.join(path))?;
    }
    let written = { drift.missing.iter() }.chain(&drift.changed);
    let written = written.filter(|path| *path != MANIFEST);
    let written = written.map(|path| (folder.join(path), files[path].as_str()));
    let manifest = (folder.join(MANIFEST), manifest_text.as_str());
    let all: Vec<(PathBuf, &str)> = written.chain([manifest]).collect();
    transaction.write_all(&all)
}

/// Why a path is in the way.
const CHANGED: &str = "changed since";
const FOREIGN: &str = "not generated";
const FOLDER: &str = "a folder";

/// What is in the way of writing or deleting a file, and why.
fn obstacle(
    folder: &Path,
    path: &String,
    manifest: &Manifest,
    stale: &BTreeSet<&String>,
) -> Result<Option<(String, &'static str)>, Error> {
    Ok(match entry(folder, path)? {
        Entry::Nothing => None,
        Entry::File if manifest.lists_with(path, &hash(&folder.join(path))?) => None,
        Entry::File | Entry::Other if manifest.lists(path) => Some((path.clone(), CHANGED)),
        Entry::File | Entry::Other => Some((path.clone(), FOREIGN)),
        Entry::BelowFile(above) if stale.contains(&above) => None,
        Entry::BelowFile(above) => Some((above, FOREIGN)),
        Entry::Folder => {
            let inner = folder::files(&folder.join(path))?;
            let below = inner
                .iter()
                .map(|(inner, _)| format!("{path}/{}", inner.display()));
            let becomes_empty = below.into_iter().all(|inner| stale.contains(&inner));
            (!becomes_empty).then(|| (path.clone(), FOLDER))
        }
    })
}

fn hash(path: &Path) -> Result<String, Error> {
    let bytes = fs::read(path).map_err(|error| Error::io("read", path, error))?;
    Ok(sha256(&bytes))
}

fn refusal(folder: &Path, in_the_way: &BTreeMap<String, &str>, policy: ChangedFiles) -> Error {
    let lines: Vec<String> = in_the_way
        .iter()
        .map(|(path, why)| format!("{why:>13}  {path}"))
        .collect();
    let advice = match policy {
        ChangedFiles::Refuse => "move or delete them, or choose another folder",
        ChangedFiles::ReplaceIfKeptByGit => "commit, move or delete them",
    };
    Error::Usage(format!(
        "files in {} would be lost, so nothing was changed; {advice}:\n{}",
        folder.display(),
        lines.join("\n")
    ))
}
