//! Writes the generated folders and the locked names.

use super::source::SpecSource;
use crate::{
    error::Error,
    support::{
        atomic_tree::{self, DeletePolicy},
        workspace::workspace,
    },
};
use codegen::Files;
use ir::Checked;
use std::path::{Path, PathBuf};

/// The folder with a call of every method, used by the tests.
const CALLS: &str = "tests/src/calls";

/// All folders that are generated together, with their files.
pub fn output_folders(out: PathBuf, checked: &Checked, files: &Files) -> Vec<(PathBuf, Files)> {
    let mut folders = vec![(out, files.clone())];
    // The calls belong to the crate of this workspace only.
    if let Ok(workspace) = workspace()
        && folders[0].0 == workspace.join("generated")
        && workspace.join(CALLS).parent().is_some_and(Path::is_dir)
    {
        folders.push((workspace.join(CALLS), codegen::calls(checked)));
    }
    folders
}

/// Writes the folders and the file with the locked names. Nothing is replaced before everything is written.
pub fn write(folders: &[(PathBuf, Files)], names: Option<&(PathBuf, String)>) -> Result<(), Error> {
    let mut staged = Vec::new();
    for (out, files) in folders {
        let policy = DeletePolicy::OnlyGenerated;
        staged.push(atomic_tree::stage_tree(out, files, policy)?);
    }
    let names = match names {
        Some((path, text)) => Some(atomic_tree::stage_file(path, text)?),
        None => None,
    };
    for folder in staged {
        folder.commit()?;
    }
    if let Some(file) = names {
        file.commit()?;
    }
    Ok(())
}

/// Generates a folder from a spec without printing anything but errors.
pub fn regenerate(spec: &Path, out: &Path) -> Result<(), Error> {
    let source = SpecSource::open(Some(spec), None)?;
    let (output, outcome) = source.compile_with(codegen::generate);
    let (checked, files) = output.ok_or(Error::Reported)?;
    write(
        &output_folders(out.to_owned(), &checked, &files),
        source.updated_names(&outcome).as_ref(),
    )
}
