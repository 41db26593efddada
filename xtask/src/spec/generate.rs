//! Writes the generated folders and the locked names.

use super::source::SpecSource;
use crate::{
    error::Error,
    support::{
        atomic_tree::{self, DeletePolicy},
        workspace::workspace,
    },
};
use codegen::{Files, Generated, LANGUAGES, Output, RUST};
use std::path::{Path, PathBuf};

/// The folder with a call of every method of the Rust crate, used by the tests.
const CALLS: &str = "tests/src/calls";

/// Where the libraries are written.
pub enum Destination {
    /// Every language in its folder of this workspace.
    Workspace(PathBuf),
    /// This folder; if there are several languages, a folder for each below it.
    Folder(PathBuf),
}

impl Destination {
    /// All folders that are generated together, with their files.
    pub fn folders(&self, generated: &Generated) -> Vec<(PathBuf, Files)> {
        let single = generated.outputs.len() == 1;
        let folder = |output: &Output| match self {
            Self::Workspace(root) => root.join(output.language.folder),
            Self::Folder(out) if single => out.clone(),
            Self::Folder(out) => out.join(output.language.id),
        };
        let outputs = generated.outputs.iter();
        let mut folders: Vec<(PathBuf, Files)> = outputs
            .map(|output| (folder(output), output.files.clone()))
            .collect();
        // The calls belong to the crate of this workspace only.
        if let Ok(workspace) = workspace()
            && folders
                .iter()
                .any(|(path, _)| *path == workspace.join(RUST.folder))
            && workspace.join(CALLS).parent().is_some_and(Path::is_dir)
        {
            let calls = codegen::test_calls(&generated.checked);
            folders.push((workspace.join(CALLS), calls));
        }
        folders
    }
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

/// Generates the libraries of a workspace from a spec without printing anything but errors.
pub fn regenerate(spec: &Path, root: &Path) -> Result<(), Error> {
    let source = SpecSource::open(Some(spec), None)?;
    let (output, outcome) = source.compile_with(|sources| codegen::generate(sources, LANGUAGES));
    let generated = output.ok_or(Error::Reported)?;
    write(
        &Destination::Workspace(root.to_owned()).folders(&generated),
        source.updated_names(&outcome).as_ref(),
    )
}
