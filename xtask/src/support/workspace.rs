//! Locates the workspace of the generator.

use crate::error::{Error, describe_io};
use std::path::PathBuf;

/// The root of the workspace: the folder above the manifest that cargo names, or above the current folder.
pub fn workspace() -> Result<PathBuf, Error> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let current = std::env::current_dir().map_err(|error| Error::Failed(describe_io(&error)))?;
    let candidates = manifest
        .iter()
        .flat_map(|folder| folder.ancestors())
        .chain(current.ancestors());
    for folder in candidates {
        if folder.join("xtask/Cargo.toml").is_file() && folder.join("codegen/Cargo.toml").is_file()
        {
            return Ok(folder.to_owned());
        }
    }
    Err(Error::Usage(
        "the current folder is not inside the generator's workspace; run this inside of it, or pass --spec and --out"
            .into(),
    ))
}
