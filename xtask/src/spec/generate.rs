//! Writes the generated folders and the locked names.

use crate::{
    error::Error,
    support::{
        files::{output_folder, transaction::Transaction},
        generated_files::{self, ChangedFiles},
        workspace::{transaction_root, workspace},
    },
};
use codegen::{Files, Generated, LANGUAGES, Language, Outcome, Output, RUST, Sources};
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

    /// Compiles a description and emits all that these folders have.
    pub fn generate(
        &self,
        sources: &Sources,
        languages: &[Language],
    ) -> (Option<Generated>, Outcome) {
        match self.calls_folder(languages) {
            Some(_) => codegen::generate_with_test_calls(sources, languages),
            None => codegen::generate(sources, languages),
        }
    }

    /// The folder of a language, which may be the only one.
    fn folder(&self, language: &Language, languages: &[Language]) -> PathBuf {
        match self {
            Self::Workspace(root) => root.join(language.folder),
            Self::Folder(out) if languages.len() == 1 => out.clone(),
            Self::Folder(out) => out.join(language.id),
        }
    }

    /// The folder of the calls of every method. They belong to the Rust crate of this workspace only.
    fn calls_folder(&self, languages: &[Language]) -> Option<PathBuf> {
        let workspace = workspace().ok()?;
        let own = workspace.join(RUST.folder);
        let calls = workspace.join(CALLS);
        let is_own = languages
            .iter()
            .any(|language| self.folder(language, languages) == own);
        (is_own && calls.parent().is_some_and(Path::is_dir)).then_some(calls)
    }

    /// All folders that are generated together, with their files.
    pub fn folders(&self, generated: Generated) -> Vec<(PathBuf, Files)> {
        let Generated {
            checked,
            outputs,
            test_calls,
        } = generated;
        let languages: Vec<Language> = outputs.iter().map(|output| output.language).collect();
        let with_folder = |Output { language, files }: Output| {
            let folder = self.folder(&language, &languages);
            let mut files = files;
            files.extend(match self {
                Self::Workspace(_) => language.driver(&checked),
                Self::Folder(_) => language.runtime(&checked),
            });
            (folder, files)
        };
        let mut folders: Vec<(PathBuf, Files)> = outputs.into_iter().map(with_folder).collect();
        folders.extend(self.calls_folder(&languages).zip(test_calls));
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
