//! Reads a spec from the file system and passes it to the compiler. Reads nothing outside of the spec's folder.

use crate::{
    error::{Error, describe_io},
    release::version,
    support::{progress::with_progress, text::grouped, workspace::workspace},
};
use codegen::{Outcome, Sources};
use diff::Version;
use std::{
    collections::BTreeMap,
    fs,
    path::{Component, Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// The path of the root document in a folder laid out like `spec/`.
const CONTRACT: &str = "contract/openapi.yaml";
/// The largest size of a file in bytes.
const MAX_FILE_SIZE: u64 = 64 << 20;

/// A spec in the file system.
#[derive(Debug)]
pub struct SpecSource {
    /// The canonical path of the folder. Files outside of it are never read.
    folder: PathBuf,
    /// The folder as it is printed, with a trailing `/`. Empty for the current folder.
    display_folder: String,
    root: String,
    overlay: Option<(String, Vec<u8>)>,
    docs: Vec<(String, Vec<u8>)>,
    names: Option<(String, Vec<u8>)>,
    /// The path of `names.toml`, if this spec has its own.
    names_path: Option<PathBuf>,
    annotations: Option<(String, Vec<u8>)>,
    version: String,
    /// The printed paths of files from another folder.
    external_paths: BTreeMap<String, String>,
    /// The files read so far, if they are recorded.
    files_read: Mutex<BTreeMap<String, Vec<u8>>>,
    records_files: bool,
}

impl SpecSource {
    /// Opens a folder laid out like `spec/`, or a root document. `with` names a folder whose overlay, documentation and
    /// names apply to the root document.
    pub fn open(path: Option<&Path>, with: Option<&Path>) -> Result<Self, Error> {
        let path = match path {
            Some(path) => path.to_owned(),
            None => workspace()?.join("spec"),
        };
        if path.is_dir() {
            if !path.join(CONTRACT).is_file() {
                return Err(Error::Usage(format!(
                    "{} does not contain {CONTRACT}; pass the root document itself, or create the contract with `cargo xtask spec sync --from DIR`",
                    path.display()
                )));
            }
            let mut source = Self::in_folder(&path, CONTRACT)?;
            source.apply_corrections(with.unwrap_or(&path))?;
            source.names_path = with.is_none().then(|| path.join("names.toml"));
            return Ok(source);
        }
        let mut source = Self::root_document(&path)?;
        if let Some(with) = with {
            source.apply_corrections(with)?;
        }
        Ok(source)
    }

    /// Opens a root document without overlay, documentation or names.
    pub fn root_document(path: &Path) -> Result<Self, Error> {
        let found = fs::metadata(path).map_err(|error| {
            Error::Usage(format!(
                "cannot read {}: {}",
                path.display(),
                describe_io(&error)
            ))
        })?;
        let name = path.file_name().and_then(|name| name.to_str());
        let (true, Some(name)) = (found.is_file(), name) else {
            return Err(Error::Usage(format!("{} is not a file", path.display())));
        };
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        Self::in_folder(folder, name)
    }

    fn in_folder(folder: &Path, root: &str) -> Result<Self, Error> {
        let real = folder
            .canonicalize()
            .map_err(|error| Error::io("read", folder, describe_io(&error)))?;
        Ok(Self {
            display_folder: display_folder(folder, &real),
            folder: real,
            root: root.to_owned(),
            overlay: None,
            docs: Vec::new(),
            names: None,
            names_path: None,
            annotations: None,
            version: version::INITIAL.to_owned(),
            external_paths: BTreeMap::new(),
            files_read: Mutex::default(),
            records_files: false,
        })
    }

    /// Records the files that are read, for [`SpecSource::files_read`].
    #[must_use]
    pub fn recording_files(mut self) -> Self {
        self.records_files = true;
        self
    }

    /// Writes new names to the `names.toml` of this folder.
    #[must_use]
    pub fn keeping_names_in(mut self, folder: &Path) -> Self {
        self.names_path = Some(folder.join("names.toml"));
        self
    }

    /// Prints another path for the folder. Used for temporary folders, which no longer exist when the output is read.
    #[must_use]
    pub fn displayed_as(mut self, folder: &str) -> Self {
        self.display_folder = folder.to_owned();
        self
    }

    /// Generates another version than the one in `release.toml`.
    #[must_use]
    pub fn with_version(mut self, version: &Version) -> Self {
        self.version = version.to_string();
        self
    }

    /// Generates the version of the configuration.
    #[must_use]
    pub fn with_version_text(mut self, version: &str) -> Self {
        self.version = version.to_owned();
        self
    }

    /// Applies the overlay, annotations, documentation and names of a folder laid out like `spec/`.
    fn apply_corrections(&mut self, folder: &Path) -> Result<(), Error> {
        if !folder.is_dir() {
            return Err(Error::Usage(format!(
                "{} is not a folder",
                folder.display()
            )));
        }
        let real = folder
            .canonicalize()
            .map_err(|error| Error::io("read", folder, describe_io(&error)))?;
        self.overlay = self.read_optional(folder, &real, "overlay.yaml")?;
        self.annotations = self.read_optional(folder, &real, "api.toml")?;
        self.lock_names(folder)?;
        if let Some(version) = version::read(folder)? {
            self.version = version.to_string();
        }
        let mut pages = Vec::new();
        let docs = real.join("docs");
        if docs.is_dir() {
            let entries = fs::read_dir(&docs)
                .map_err(|error| Error::io("read", &docs, describe_io(&error)))?;
            for entry in entries {
                let entry = entry.map_err(|error| Error::io("read", &docs, describe_io(&error)))?;
                match entry.file_name().to_str() {
                    Some(name) if name.ends_with(".yaml") || name.ends_with(".md") => {
                        pages.push(format!("docs/{name}"));
                    }
                    _ => {}
                }
            }
        }
        // The file system returns entries in any order.
        pages.sort();
        for page in pages {
            let page = self.read_optional(folder, &real, &page)?;
            self.docs.extend(page);
        }
        Ok(())
    }

    /// Uses the `names.toml` of a folder laid out like `spec/`, if it has one.
    pub fn lock_names(&mut self, folder: &Path) -> Result<(), Error> {
        if let Ok(real) = folder.canonicalize() {
            self.names = self.read_optional(folder, &real, "names.toml")?;
        }
        Ok(())
    }

    /// Uses the names of another state, unless this spec has its own. An update keeps names in the same way.
    pub fn keep_names(&mut self, names: Option<String>) {
        if self.names.is_none() {
            self.names = names.map(|text| ("names.toml".to_owned(), text.into_bytes()));
        }
    }

    fn read_optional(
        &mut self,
        folder: &Path,
        real: &Path,
        path: &str,
    ) -> Result<Option<(String, Vec<u8>)>, Error> {
        if !real.join(path).exists() {
            return Ok(None);
        }
        let bytes = read_below(real, path)
            .map_err(|reason| Error::io("read", &folder.join(path), reason))?;
        if real != self.folder {
            self.external_paths.insert(
                path.to_owned(),
                format!("{}{path}", display_folder(folder, real)),
            );
        }
        Ok(Some((path.to_owned(), bytes)))
    }

    /// Passes the spec to the compiler.
    pub fn compile_with<R>(&self, compile: impl FnOnce(&Sources<'_>) -> R) -> R {
        let count = AtomicUsize::new(0);
        let read = |path: &str| {
            let bytes = read_below(&self.folder, path)?;
            count.fetch_add(1, Ordering::Relaxed);
            if self.records_files {
                self.recorded().insert(path.to_owned(), bytes.clone());
            }
            Ok(bytes)
        };
        let sources = Sources {
            root: self.root.clone(),
            read: &read,
            overlay: self.overlay.clone(),
            docs: self.docs.clone(),
            names: self.names.clone(),
            annotations: self.annotations.clone(),
            version: self.version.clone(),
        };
        let mut previous = 0;
        let status = || {
            let now = count.load(Ordering::Relaxed);
            let verb = if now == previous {
                "compiling"
            } else {
                "reading"
            };
            previous = now;
            format!("{verb}, {} files so far", grouped(now))
        };
        with_progress(status, || compile(&sources))
    }

    /// Whether an overlay applies to the spec.
    pub fn has_overlay(&self) -> bool {
        self.overlay.is_some()
    }

    /// The path and the new text of `names.toml`, if its contents changed.
    pub fn updated_names(&self, outcome: &Outcome) -> Option<(PathBuf, String)> {
        let (path, text) = (self.names_path.clone()?, outcome.names.clone()?);
        let is_same = self
            .names
            .as_ref()
            .is_some_and(|(_, old)| *old == text.as_bytes());
        (!is_same).then_some((path, text))
    }

    /// The canonical path of the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The root document, relative to the folder.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The recorded files, by path relative to the folder.
    pub fn files_read(&self) -> BTreeMap<String, Vec<u8>> {
        self.recorded().clone()
    }

    fn recorded(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.files_read
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The path of a file of the spec as it is printed, relative to the current folder if possible.
    pub fn display_path(&self, path: &str) -> String {
        match self.external_paths.get(path) {
            Some(path) => path.clone(),
            None => format!("{}{path}", self.display_folder),
        }
    }
}

/// Reads a file below a folder, which must be a canonical path.
pub fn read_below(folder: &Path, path: &str) -> Result<Vec<u8>, String> {
    if leads_out(Path::new(path)) {
        return Err("it is outside of the spec's folder".into());
    }
    let real = folder
        .join(path)
        .canonicalize()
        .map_err(|error| describe_io(&error))?;
    if !real.starts_with(folder) {
        return Err("a symbolic link leads out of the spec's folder".into());
    }
    let found = fs::metadata(&real).map_err(|error| describe_io(&error))?;
    if !found.is_file() {
        return Err("it is not a file".into());
    }
    if found.len() > MAX_FILE_SIZE {
        return Err(format!("it is larger than {} MiB", MAX_FILE_SIZE >> 20));
    }
    fs::read(&real).map_err(|error| describe_io(&error))
}

/// Whether the components of a relative path lead out of its folder.
fn leads_out(path: &Path) -> bool {
    let mut depth = 0_usize;
    for part in path.components() {
        match part {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return true,
        }
    }
    false
}

/// A folder as it is printed: relative to the current folder if it is below it, otherwise as given.
fn display_folder(given: &Path, real: &Path) -> String {
    let current = std::env::current_dir().and_then(|folder| folder.canonicalize());
    let relative = current
        .ok()
        .and_then(|current| real.strip_prefix(current).ok().map(Path::to_owned));
    let path = relative.unwrap_or_else(|| given.to_owned());
    match path.to_string_lossy().into_owned() {
        empty if empty.is_empty() => empty,
        path if path.ends_with('/') => path,
        path => format!("{path}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("the folder exists");
        let real = folder.path().canonicalize().expect("the path is valid");
        (folder, real)
    }

    #[test]
    fn reads_files_below_the_folder() {
        let (_keep, real) = folder();
        fs::create_dir(real.join("a")).expect("the folder exists");
        fs::write(real.join("a/b.yaml"), "x").expect("the file can be accessed");
        assert_eq!(read_below(&real, "a/b.yaml"), Ok(b"x".to_vec()));
        assert_eq!(read_below(&real, "a/../a/./b.yaml"), Ok(b"x".to_vec()));
        assert_eq!(read_below(&real, "a"), Err("it is not a file".into()));
        assert_eq!(
            read_below(&real, "c.yaml"),
            Err("there is no such file".into())
        );
    }

    #[test]
    fn refuses_files_outside_of_the_folder() {
        let (_keep, real) = folder();
        for path in ["../x", "a/../../x", "/etc/hostname", ".."] {
            assert_eq!(
                read_below(&real, path),
                Err("it is outside of the spec's folder".into()),
                "{path}"
            );
        }
    }

    #[cfg(unix)]
    #[test]
    fn refuses_symbolic_links_that_lead_out() {
        let (_keep, real) = folder();
        let (_other, outside) = folder();
        fs::write(outside.join("secret"), "x").expect("the file can be accessed");
        fs::write(real.join("plain"), "y").expect("the file can be accessed");
        std::os::unix::fs::symlink(outside.join("secret"), real.join("out"))
            .expect("the link is created");
        std::os::unix::fs::symlink(&outside, real.join("folder")).expect("the link is created");
        std::os::unix::fs::symlink(real.join("plain"), real.join("inside"))
            .expect("the link is created");
        let refused = Err("a symbolic link leads out of the spec's folder".into());
        assert_eq!(read_below(&real, "out"), refused);
        assert_eq!(read_below(&real, "folder/secret"), refused);
        assert_eq!(read_below(&real, "inside"), Ok(b"y".to_vec()));
    }

    #[test]
    fn reads_documentation_in_order_of_file_names() {
        let (_keep, real) = folder();
        fs::create_dir_all(real.join("contract")).expect("the folder exists");
        fs::create_dir_all(real.join("docs")).expect("the folder exists");
        for path in [
            CONTRACT,
            "overlay.yaml",
            "docs/b.yaml",
            "docs/a.yaml",
            "docs/rust.md",
            "docs/notes.txt",
        ] {
            fs::write(real.join(path), path).expect("the file can be accessed");
        }
        let source = SpecSource::open(Some(&real), None).expect("the spec is valid");
        source.compile_with(|sources| {
            assert_eq!(sources.root, CONTRACT);
            assert_eq!(
                sources.overlay,
                Some(("overlay.yaml".into(), b"overlay.yaml".to_vec()))
            );
            let docs: Vec<&str> = sources.docs.iter().map(|(path, _)| path.as_str()).collect();
            assert_eq!(docs, ["docs/a.yaml", "docs/b.yaml", "docs/rust.md"]);
            assert_eq!(sources.names, None);
        });
        let alone = SpecSource::open(Some(&real.join(CONTRACT)), None).expect("the spec is valid");
        alone.compile_with(|sources| {
            assert_eq!(
                (sources.root.as_str(), &sources.overlay),
                ("openapi.yaml", &None)
            )
        });
    }
}
