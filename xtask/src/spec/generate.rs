//! Writes the generated folders and the locked names.

use crate::{
    error::Error,
    support::{
        files::{output_folder, transaction::Transaction},
        generated_files::{self, ChangedFiles},
        workspace::{transaction_root, workspace},
    },
};
use codegen::{Files, Generated, LANGUAGES, Language, Output, RUST};
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
    /// Fails if a folder cannot be meant as output.
    pub fn require_sensible(&self) -> Result<(), Error> {
        match self {
            Self::Workspace(_) => Ok(()),
            Self::Folder(out) => output_folder::require_sensible(out),
        }
    }

    /// The languages that are generated unless some are chosen: all in the workspace, Rust in any other folder.
    pub fn default_languages(&self) -> &'static [Language] {
        match self {
            Self::Workspace(_) => LANGUAGES,
            Self::Folder(_) => &[RUST],
        }
    }

    /// What happens to files that were changed by hand.
    fn changed_files(&self) -> ChangedFiles {
        match self {
            Self::Workspace(_) => ChangedFiles::ReplaceIfKeptByGit,
            Self::Folder(_) => ChangedFiles::Refuse,
        }
    }

    /// All folders that are generated together, with their files.
    pub fn folders(&self, generated: Generated) -> Vec<(PathBuf, Files)> {
        let Generated { checked, outputs } = generated;
        let single = outputs.len() == 1;
        let with_folder = |Output { language, files }: Output| {
            let folder = match self {
                Self::Workspace(root) => root.join(language.folder),
                Self::Folder(out) if single => out.clone(),
                Self::Folder(out) => out.join(language.id),
            };
            let mut files = files;
            files.extend(match self {
                Self::Workspace(_) => language.driver(&checked),
                Self::Folder(_) => language.runtime(&checked),
            });
            (folder, files)
        };
        let mut folders: Vec<(PathBuf, Files)> = outputs.into_iter().map(with_folder).collect();
        // The calls belong to the crate of this workspace only.
        if let Ok(workspace) = workspace()
            && folders
                .iter()
                .any(|(path, _)| *path == workspace.join(RUST.folder))
            && workspace.join(CALLS).parent().is_some_and(Path::is_dir)
        {
            let calls = codegen::test_calls(&checked);
            folders.push((workspace.join(CALLS), calls));
        }
        folders
    }
}

/// Adds the folders and the file with the locked names to a transaction.
pub fn stage(
    destination: &Destination,
    folders: &[(PathBuf, Files)],
    names: Option<&(PathBuf, String)>,
    transaction: &mut Transaction,
) -> Result<(), Error> {
    for (out, files) in folders {
        generated_files::stage(out, files, destination.changed_files(), transaction)?;
    }
    match names {
        Some((path, text)) => transaction.write(path, text),
        None => Ok(()),
    }
}

/// Writes the folders and the file with the locked names. Everything is written, or nothing.
pub fn write(
    destination: &Destination,
    folders: &[(PathBuf, Files)],
    names: Option<&(PathBuf, String)>,
) -> Result<(), Error> {
    let (Destination::Workspace(out) | Destination::Folder(out)) = destination;
    let names_folder = names.and_then(|(path, _)| path.parent());
    let changed = [out.as_path()].into_iter().chain(names_folder);
    let roots: Result<Vec<PathBuf>, Error> = changed.map(transaction_root).collect();
    let mut transaction = Transaction::begin(&roots?)?;
    stage(destination, folders, names, &mut transaction)?;
    transaction.commit("regen")?;
    Ok(())
}
