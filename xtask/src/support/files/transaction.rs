//! Changes several files as one.
//!
//! The new contents are first written to a draft folder. Then a journal lists all changes, and a marker says that they are
//! decided. Only after that are files replaced. If the program is killed before the marker exists, [`recover`] deletes the
//! draft; if it is killed later, [`recover`] carries out what is left of the journal.

mod carry_out;
mod journal;
mod real_paths;

use crate::{
    error::Error,
    support::{
        diagnostics::yellow,
        files::{file_operations as files, folder::real_path, hash::sha256},
        output::tell,
        text::{counted, escape},
    },
};
use carry_out::{NEW_FILES, carry_out, remove};
use journal::{Change, DRAFT, JOURNAL, Journal, hash_of, is_folder, read_journal};
use real_paths::real_path_of_file;
use std::{
    collections::{BTreeSet, HashMap},
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// The file in the draft of the first root that decides that all changes are carried out.
const DECIDED: &str = "decided";
/// The file in a draft that is locked while the program runs.
const LOCK: &str = "lock";

/// Changes that are not carried out yet. Dropping them deletes the draft.
#[derive(Debug)]
pub struct Transaction {
    /// The canonical paths of the folders that contain everything that changes.
    roots: Vec<TransactionRoot>,
    is_decided: bool,
}

#[derive(Debug)]
struct TransactionRoot {
    folder: PathBuf,
    /// Whether the transaction created the folder.
    is_new: bool,
    changes: Vec<Change>,
    /// Dropping it releases the lock.
    _lock: File,
}

impl Transaction {
    /// Starts a transaction that changes files below these folders, which are created if they do not exist.
    pub fn begin(roots: &[PathBuf]) -> Result<Self, Error> {
        let mut transaction = Self {
            roots: Vec::new(),
            is_decided: false,
        };
        for root in roots {
            if let Some(recovered) = recover(root)? {
                recovered.report();
            }
            let is_new = !root.exists();
            let folder = real_path(root)?;
            files::create_folders(&folder).map_err(|error| Error::io("create", root, error))?;
            if transaction.roots.iter().any(|root| root.folder == folder) {
                continue;
            }
            let lock = create_draft(&folder)?;
            transaction.roots.push(TransactionRoot {
                folder,
                is_new,
                changes: Vec::new(),
                _lock: lock,
            });
        }
        Ok(transaction)
    }

    /// Replaces a file, or creates it.
    pub fn write(&mut self, path: &Path, text: &str) -> Result<(), Error> {
        self.write_all(&[(path.to_owned(), text)])
    }

    /// Replaces files, or creates them. They are compared and written on several threads.
    pub fn write_all(&mut self, files: &[(PathBuf, &str)]) -> Result<(), Error> {
        let mut folders = HashMap::new();
        let files: Result<Vec<(PathBuf, &str)>, Error> = { files.iter() }
            .map(|(path, text)| Ok((real_path_of_file(path, &mut folders)?, *text)))
            .collect();
        let files = files?;
        let hashes = parallel::map(&files, |(path, text)| {
            (hash_of(path), Some(sha256(text.as_bytes())))
        });
        let mut drafts: Vec<(PathBuf, &str)> = Vec::new();
        let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
        for ((path, text), (before, after)) in files.iter().zip(hashes) {
            let before = before?;
            if before == after {
                continue;
            }
            let (root, path) = self.root_of(path);
            let draft = root.folder.join(DRAFT).join(NEW_FILES).join(&path);
            folders.extend(draft.parent().map(Path::to_owned));
            drafts.push((draft, text));
            root.changes.push(Change {
                path,
                before,
                after,
            });
        }
        for folder in &folders {
            files::create_folders(folder).map_err(|error| Error::io("create", folder, error))?;
        }
        let written = parallel::map(&drafts, |(new, text)| {
            files::write(new, text.as_bytes()).map_err(|error| Error::io("write", new, error))
        });
        written.into_iter().collect()
    }

    /// Deletes a file.
    pub fn delete(&mut self, path: &Path) -> Result<(), Error> {
        let path = &real_path_of_file(path, &mut HashMap::new())?;
        let before = hash_of(path)?;
        let (root, path) = self.root_of(path);
        root.changes.push(Change {
            path,
            before,
            after: None,
        });
        Ok(())
    }

    /// The innermost root that contains a path, and the path below it.
    fn root_of(&mut self, path: &Path) -> (&mut TransactionRoot, PathBuf) {
        let roots = self.roots.iter_mut();
        let inner = roots
            .filter(|root| path.starts_with(&root.folder))
            .max_by_key(|root| root.folder.as_os_str().len());
        let Some(root) = inner else {
            panic!("{} is outside of the transaction", path.display());
        };
        let relative = path.strip_prefix(&root.folder).unwrap_or(path).to_owned();
        (root, relative)
    }

    /// Carries out the changes of a command. Returns how many files changed.
    pub fn commit(mut self, command: &str) -> Result<usize, Error> {
        let count = self.roots.iter().map(|root| root.changes.len()).sum();
        if count == 0 {
            return Ok(0);
        }
        let folders: Vec<PathBuf> = self.roots.iter().map(|root| root.folder.clone()).collect();
        let mut journals = Vec::new();
        for root in &mut self.roots {
            let journal = Journal {
                command: command.to_owned(),
                roots: folders.clone(),
                changes: std::mem::take(&mut root.changes),
            };
            let path = root.folder.join(DRAFT).join(JOURNAL);
            let text =
                serde_json::to_vec(&journal).map_err(|error| Error::io("write", &path, error))?;
            files::write(&path, &text).map_err(|error| Error::io("write", &path, error))?;
            journals.push(journal);
        }
        let decided = folders[0].join(DRAFT).join(DECIDED);
        files::write(&decided, b"").map_err(|error| Error::io("write", &decided, error))?;
        self.is_decided = true;
        carry_out(&folders, &journals)?;
        Ok(count)
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if !self.is_decided {
            for root in &self.roots {
                // Whatever is left is found by `recover`.
                let _ = fs::remove_dir_all(root.folder.join(DRAFT));
                if root.is_new {
                    let _ = fs::remove_dir(&root.folder);
                }
            }
        }
    }
}

/// Creates the draft of a folder and locks it.
fn create_draft(folder: &Path) -> Result<File, Error> {
    let draft = folder.join(DRAFT);
    files::create_folder(&draft).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::Failed(format!(
            "another command is changing {}; wait until it has finished",
            folder.display()
        )),
        _ => Error::io("write in", folder, error),
    })?;
    match lock(&draft)? {
        Some(lock) => Ok(lock),
        None => Err(Error::Failed(format!(
            "another command is changing {}; wait until it has finished",
            folder.display()
        ))),
    }
}

/// What [`recover`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recovered {
    /// The command had decided its changes, so they were carried out.
    Finished {
        /// The command that was interrupted.
        command: String,
        /// The folder in which it changed files.
        root: PathBuf,
        /// How many files were left to change.
        files: usize,
    },
    /// The command had not decided its changes, so its draft was deleted.
    Undone {
        /// The folder in which it would have changed files.
        root: PathBuf,
    },
}

impl Recovered {
    /// Tells the user.
    pub fn report(&self) {
        tell(&format!(
            "{}: {}",
            yellow("warning"),
            escape(&self.message())
        ));
    }

    fn message(&self) -> String {
        match self {
            Self::Finished {
                command,
                root,
                files,
            } => format!(
                "an earlier `{command}` was interrupted while it changed {}; its changes were completed ({} left)",
                root.display(),
                counted(*files, "file")
            ),
            Self::Undone { root } => format!(
                "an earlier command was interrupted before it changed {}; its draft was deleted and nothing else changed",
                root.display()
            ),
        }
    }
}

/// Finishes or undoes an interrupted transaction below a folder. Does nothing while a command is running there.
pub fn recover(root: &Path) -> Result<Option<Recovered>, Error> {
    let Ok(root) = root.canonicalize() else {
        return Ok(None);
    };
    let draft = root.join(DRAFT);
    if !is_folder(&draft) {
        return Ok(None);
    }
    let Some(_lock) = lock(&draft)? else {
        return Ok(None);
    };
    if is_empty(&draft)? {
        remove(&draft)?;
        return Ok(None);
    }
    let journal = read_journal(&root)?;
    let is_decided = |first: &PathBuf| first.join(DRAFT).join(DECIDED).is_file();
    let Some(journal) = journal.filter(|journal| journal.roots.first().is_some_and(is_decided))
    else {
        remove(&draft)?;
        return Ok(Some(Recovered::Undone { root }));
    };
    let mut folders = Vec::new();
    let mut journals = Vec::new();
    for folder in &journal.roots {
        // A root without a journal of this transaction is finished already.
        let other = read_journal(folder)?;
        if let Some(other) = other.filter(|other| other.roots == journal.roots) {
            folders.push(folder.clone());
            journals.push(other);
        }
    }
    let files = carry_out(&folders, &journals)?;
    Ok(Some(Recovered::Finished {
        command: journal.command,
        root,
        files,
    }))
}

/// Locks a draft. Returns `None` if the command that wrote it is still running.
fn lock(draft: &Path) -> Result<Option<File>, Error> {
    let path = draft.join(LOCK);
    let file = File::create(&path).map_err(|error| Error::io("write", &path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(Error::io("lock", &path, error)),
    }
}

/// Whether a draft contains no contents and no journal yet, or no longer.
fn is_empty(draft: &Path) -> Result<bool, Error> {
    let entries = fs::read_dir(draft).map_err(|error| Error::io("read", draft, error))?;
    let mut names = entries.flatten().map(|entry| entry.file_name());
    Ok(names.all(|name| name == LOCK || name == DECIDED))
}
