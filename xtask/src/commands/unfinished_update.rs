//! Remembers an update that has not finished, so that any later command can say so.

use crate::{
    error::Error,
    support::{
        files::{hash::sha256, transaction::Transaction},
        process::git,
    },
};
use serde::{Deserialize, Serialize};
use std::{fs, path::Path};

/// The file in the workspace that describes the update. git ignores it.
const FILE: &str = ".update.draft/state.json";
const SOURCE: &str = "spec/source.toml";

/// An update that stopped after it had changed files.
#[derive(Debug, Serialize, Deserialize)]
struct Unfinished {
    /// The last step that was completed.
    step: String,
    /// The commit that the workspace was at.
    head: String,
    /// The SHA-256 of `source.toml` after that step.
    source: String,
}

/// Records that an update completed a step. `source` is the text of the new `source.toml`.
pub fn record(
    root: &Path,
    step: &str,
    source: &str,
    transaction: &mut Transaction,
) -> Result<(), Error> {
    let unfinished = Unfinished {
        step: step.to_owned(),
        head: git(root, &["rev-parse", "HEAD"])?,
        source: sha256(source.as_bytes()),
    };
    let path = root.join(FILE);
    let text =
        serde_json::to_string(&unfinished).map_err(|error| Error::io("write", &path, error))?;
    transaction.write(&path, &text)
}

/// Records that the update has finished.
pub fn clear(root: &Path, transaction: &mut Transaction) -> Result<(), Error> {
    let path = root.join(FILE);
    match path.is_file() {
        true => transaction.delete(&path),
        false => Ok(()),
    }
}

/// A sentence about an update that has not finished, if there is one. Forgets it if its result was committed or reverted.
pub fn message(root: &Path) -> Option<String> {
    let path = root.join(FILE);
    let text = fs::read_to_string(&path).ok()?;
    let is_current = |unfinished: &Unfinished| {
        let head = git(root, &["rev-parse", "HEAD"]);
        let source = fs::read(root.join(SOURCE));
        head.is_ok_and(|head| head == unfinished.head)
            && source.is_ok_and(|source| sha256(&source) == unfinished.source)
    };
    let unfinished = serde_json::from_str(&text).ok().filter(is_current);
    let Some(Unfinished { step, .. }) = unfinished else {
        let _ = fs::remove_file(&path);
        let _ = path.parent().map(fs::remove_dir);
        return None;
    };
    Some(format!(
        "an earlier `update` has not finished; the last step that it completed is `{step}`. Run `cargo xtask update` with the same arguments again to finish it, or restore spec/ and the generated folders with git"
    ))
}
