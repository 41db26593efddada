//! Finds the past states of the upstream description.

use crate::{error::Error, support::workspace::workspace};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// One state of the description.
pub struct UpstreamState {
    /// The date of the state, or the name of its archive.
    pub label: String,
    /// The checkout or its archive.
    pub path: PathBuf,
}

/// All states in a folder: the archives in it and in its `history` by name, then the newest in `specification`.
pub fn find_states(from: Option<&Path>) -> Result<Vec<UpstreamState>, Error> {
    let folder = match from {
        Some(folder) => folder.to_owned(),
        None => match std::env::var_os("DO_OPENAPI_DIR") {
            Some(folder) => PathBuf::from(folder),
            None => workspace()?.join("../shared/upstream"),
        },
    };
    let mut found = Vec::new();
    for folder in [folder.clone(), folder.join("history")] {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_file() && name.contains(".tar.") {
                let stem = name.split(".tar.").next().unwrap_or(&name);
                let date = stem.get(..10).filter(|date| date.matches('-').count() == 2);
                found.push(UpstreamState {
                    label: date.unwrap_or(stem).to_owned(),
                    path: entry.path(),
                });
            }
        }
    }
    found.sort_by(|left, right| left.path.file_name().cmp(&right.path.file_name()));
    let newest = folder.join("specification");
    if newest.is_dir() {
        found.push(UpstreamState {
            label: "newest".into(),
            path: newest,
        });
    }
    if found.len() < 2 {
        return Err(Error::Usage(format!(
            "{} does not contain at least two states of the description; it needs archives named by date in it or in its \
             `history`, and the newest state unpacked in `specification`; pass another folder with --from",
            folder.display()
        )));
    }
    Ok(found)
}
