//! Locates the workspace of the generator.

use crate::{
    error::{Error, describe_io},
    support::files::folder::real_path,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The root of the workspace: the folder above the manifest that cargo names, or above the current folder.
pub fn workspace() -> Result<PathBuf, Error> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let current = std::env::current_dir().map_err(|error| Error::Failed(describe_io(&error)))?;
    let candidates = manifest
        .iter()
        .flat_map(|folder| folder.ancestors())
        .chain(current.ancestors());
    for folder in candidates {
        if is_workspace(folder) {
            return Ok(folder.to_owned());
        }
    }
    Err(Error::Usage(
        "the current folder is not inside the generator's workspace; run this inside of it, or pass --spec and --out"
            .into(),
    ))
}

fn is_workspace(folder: &Path) -> bool {
    folder.join("xtask/Cargo.toml").is_file() && folder.join("codegen/Cargo.toml").is_file()
}

/// The folder in which a change of a folder is drafted: the root of the workspace that contains it, or the folder itself.
pub fn transaction_root(folder: &Path) -> Result<PathBuf, Error> {
    let real = real_path(folder)?;
    let workspace = real.ancestors().find(|folder| is_workspace(folder));
    Ok(workspace.unwrap_or(&real).to_owned())
}

/// The name of the generated package, from its manifest.
pub fn sdk_package(root: &Path) -> Result<String, Error> {
    let path = root.join("generated/Cargo.toml");
    let manifest =
        fs::read_to_string(&path).map_err(|error| Error::io("read", &path, describe_io(&error)))?;
    let mut names = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    let name = names.next().map(str::to_owned);
    name.ok_or_else(|| Error::Failed(format!("{} has no package name", path.display())))
}
