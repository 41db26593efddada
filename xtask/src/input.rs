//! The input knows where a spec lies, and reads nothing outside of it.

use crate::{failure::Failure, progress, release, render};
use codegen::{Outcome, Sources};
use std::{
    cell::RefCell,
    collections::BTreeMap,
    fs, io,
    path::{Component, Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

/// The root document of a folder laid out as `spec/`, relative to it.
const CONTRACT: &str = "contract/openapi.yaml";
/// No file of a description is larger; a device or a mistake may be.
const LARGEST: u64 = 64 << 20;

/// A spec on the disk.
#[derive(Debug)]
pub struct Input {
    /// The folder that nothing is read outside of, without symbolic links.
    folder: PathBuf,
    /// The folder as it is shown, with a `/` at its end unless it is where we are.
    shown: String,
    root: String,
    overlay: Option<(String, Vec<u8>)>,
    docs: Vec<(String, Vec<u8>)>,
    names: Option<(String, Vec<u8>)>,
    /// Where the ledger of names is kept, if this spec has one of its own.
    ledger: Option<PathBuf>,
    annotations: Option<(String, Vec<u8>)>,
    version: String,
    /// How the files that do not lie in the folder are shown.
    elsewhere: BTreeMap<String, String>,
    read: RefCell<BTreeMap<String, Vec<u8>>>,
    keep: bool,
}

impl Input {
    /// A folder laid out as `spec/`, with its corrections, or a root document, read alone unless
    /// another folder's corrections are asked for.
    pub fn open(path: Option<&Path>, with: Option<&Path>) -> Result<Self, Failure> {
        let path = match path {
            Some(path) => path.to_owned(),
            None => workspace()?.join("spec"),
        };
        if path.is_dir() {
            if !path.join(CONTRACT).is_file() {
                return Err(Failure::Usage(format!(
                    "{} holds no {CONTRACT}; name the root document itself, or write the contract with `cargo xtask spec sync --from DIR`",
                    path.display()
                )));
            }
            let mut input = Self::at(&path, CONTRACT)?;
            input.correct(with.unwrap_or(&path))?;
            input.ledger = with.is_none().then(|| path.join("names.toml"));
            return Ok(input);
        }
        let mut input = Self::alone(&path)?;
        if let Some(with) = with {
            input.correct(with)?;
        }
        Ok(input)
    }

    /// A root document and nothing of ours.
    pub fn alone(path: &Path) -> Result<Self, Failure> {
        let found = fs::metadata(path).map_err(|error| {
            Failure::Usage(format!(
                "cannot read {}: {}",
                path.display(),
                explain(&error)
            ))
        })?;
        let name = path.file_name().and_then(|name| name.to_str());
        let (true, Some(name)) = (found.is_file(), name) else {
            return Err(Failure::Usage(format!("{} is no file", path.display())));
        };
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        Self::at(folder, name)
    }

    fn at(folder: &Path, root: &str) -> Result<Self, Failure> {
        let real = folder
            .canonicalize()
            .map_err(|error| Failure::disk("read", folder, explain(&error)))?;
        Ok(Self {
            shown: shown(folder, &real),
            folder: real,
            root: root.to_owned(),
            overlay: None,
            docs: Vec::new(),
            names: None,
            ledger: None,
            annotations: None,
            version: release::FIRST.to_owned(),
            elsewhere: BTreeMap::new(),
            read: RefCell::default(),
            keep: false,
        })
    }

    /// Keeps what is read, for [`Input::kept`].
    #[must_use]
    pub fn keeping(mut self) -> Self {
        self.keep = true;
        self
    }

    /// Shows the folder by another name, where its own will not be there when it is read.
    #[must_use]
    pub fn called(mut self, shown: &str) -> Self {
        self.shown = shown.to_owned();
        self
    }

    /// Takes the corrections, documentation and names of a folder laid out as `spec/`.
    fn correct(&mut self, folder: &Path) -> Result<(), Failure> {
        if !folder.is_dir() {
            return Err(Failure::Usage(format!("{} is no folder", folder.display())));
        }
        let real = folder
            .canonicalize()
            .map_err(|error| Failure::disk("read", folder, explain(&error)))?;
        self.overlay = self.take(folder, &real, "overlay.yaml")?;
        self.annotations = self.take(folder, &real, "api.toml")?;
        self.pin(folder)?;
        if let Some(version) = release::version(folder)? {
            self.version = version.to_string();
        }
        let mut pages = Vec::new();
        let docs = real.join("docs");
        if docs.is_dir() {
            let entries = fs::read_dir(&docs)
                .map_err(|error| Failure::disk("read", &docs, explain(&error)))?;
            for entry in entries {
                let entry = entry.map_err(|error| Failure::disk("read", &docs, explain(&error)))?;
                match entry.file_name().to_str() {
                    Some(name) if name.ends_with(".yaml") => pages.push(format!("docs/{name}")),
                    _ => {}
                }
            }
        }
        // The order of a folder's entries is the file system's; ours is by name.
        pages.sort();
        for page in pages {
            let page = self.take(folder, &real, &page)?;
            self.docs.extend(page);
        }
        Ok(())
    }

    /// Takes the ledger of names of a folder laid out as `spec/`, if it has one.
    pub fn pin(&mut self, folder: &Path) -> Result<(), Failure> {
        if let Ok(real) = folder.canonicalize() {
            self.names = self.take(folder, &real, "names.toml")?;
        }
        Ok(())
    }

    fn take(
        &mut self,
        folder: &Path,
        real: &Path,
        path: &str,
    ) -> Result<Option<(String, Vec<u8>)>, Failure> {
        if !real.join(path).exists() {
            return Ok(None);
        }
        let bytes =
            read_below(real, path).map_err(|why| Failure::disk("read", &folder.join(path), why))?;
        if real != self.folder {
            self.elsewhere
                .insert(path.to_owned(), format!("{}{path}", shown(folder, real)));
        }
        Ok(Some((path.to_owned(), bytes)))
    }

    /// Hands the spec to the compiler.
    pub fn feed<R>(&self, compile: impl FnOnce(&Sources<'_>) -> R) -> R {
        let count = AtomicUsize::new(0);
        let read = |path: &str| {
            let bytes = read_below(&self.folder, path)?;
            count.fetch_add(1, Ordering::Relaxed);
            if self.keep {
                self.read
                    .borrow_mut()
                    .insert(path.to_owned(), bytes.clone());
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
        let mut seen = 0;
        let say = || {
            let now = count.load(Ordering::Relaxed);
            let verb = if now == seen { "compiling" } else { "reading" };
            seen = now;
            format!("{verb}, {} files so far", render::grouped(now))
        };
        progress::watch(say, || compile(&sources))
    }

    /// Whether it is read with corrections.
    pub fn is_corrected(&self) -> bool {
        self.overlay.is_some()
    }

    /// The ledger of names, where it should be another: its path and its text.
    pub fn ledger(&self, outcome: &Outcome) -> Option<(PathBuf, String)> {
        let (path, text) = (self.ledger.clone()?, outcome.names.clone()?);
        let same = self
            .names
            .as_ref()
            .is_some_and(|(_, old)| *old == text.as_bytes());
        (!same).then_some((path, text))
    }

    /// The folder, without symbolic links.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The root document, relative to the folder.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// What was read so far, by path below the folder.
    pub fn kept(&self) -> BTreeMap<String, Vec<u8>> {
        self.read.borrow().clone()
    }

    /// A path of the spec as a person finds it from here.
    pub fn show(&self, path: &str) -> String {
        match self.elsewhere.get(path) {
            Some(shown) => shown.clone(),
            None => format!("{}{path}", self.shown),
        }
    }
}

/// Reads a file below a folder that is free of symbolic links.
pub fn read_below(folder: &Path, path: &str) -> Result<Vec<u8>, String> {
    if climbs(Path::new(path)) {
        return Err("it lies outside of the spec's folder".into());
    }
    let real = folder
        .join(path)
        .canonicalize()
        .map_err(|error| explain(&error))?;
    if !real.starts_with(folder) {
        return Err("a symbolic link leads out of the spec's folder".into());
    }
    let found = fs::metadata(&real).map_err(|error| explain(&error))?;
    if !found.is_file() {
        return Err("it is not a file".into());
    }
    if found.len() > LARGEST {
        return Err(format!("it is larger than {} MiB", LARGEST >> 20));
    }
    fs::read(&real).map_err(|error| explain(&error))
}

/// Whether a path, taken as text, leads out of where it starts.
fn climbs(path: &Path) -> bool {
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

/// Why the disk refused, in our words where they are plainer.
pub fn explain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".into(),
        io::ErrorKind::PermissionDenied => "permission is denied".into(),
        _ => error.to_string(),
    }
}

/// The root of the workspace: where cargo says this package lies, else the nearest folder above
/// that looks like it.
pub fn workspace() -> Result<PathBuf, Failure> {
    let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = std::env::current_dir().map_err(|error| Failure::Finding(explain(&error)))?;
    let above = told
        .iter()
        .flat_map(|folder| folder.ancestors())
        .chain(here.ancestors());
    for folder in above {
        if folder.join("xtask/Cargo.toml").is_file() && folder.join("codegen/Cargo.toml").is_file()
        {
            return Ok(folder.to_owned());
        }
    }
    Err(Failure::Usage(
        "this is not inside the generator's workspace; go there, or name --spec and --out".into(),
    ))
}

/// A folder as it is shown: from here if it lies below, else as it was given.
fn shown(given: &Path, real: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let near = here
        .ok()
        .and_then(|here| real.strip_prefix(here).ok().map(Path::to_owned));
    let path = near.unwrap_or_else(|| given.to_owned());
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
        let folder = tempfile::tempdir().expect("a folder");
        let real = folder.path().canonicalize().expect("a path");
        (folder, real)
    }

    #[test]
    fn files_below_are_read() {
        let (_keep, real) = folder();
        fs::create_dir(real.join("a")).expect("a folder");
        fs::write(real.join("a/b.yaml"), "x").expect("a file");
        assert_eq!(read_below(&real, "a/b.yaml"), Ok(b"x".to_vec()));
        assert_eq!(read_below(&real, "a/../a/./b.yaml"), Ok(b"x".to_vec()));
        assert_eq!(read_below(&real, "a"), Err("it is not a file".into()));
        assert_eq!(
            read_below(&real, "c.yaml"),
            Err("there is no such file".into())
        );
    }

    #[test]
    fn nothing_above_is_read() {
        let (_keep, real) = folder();
        for path in ["../x", "a/../../x", "/etc/hostname", ".."] {
            assert_eq!(
                read_below(&real, path),
                Err("it lies outside of the spec's folder".into()),
                "{path}"
            );
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_may_not_lead_out() {
        let (_keep, real) = folder();
        let (_other, outside) = folder();
        fs::write(outside.join("secret"), "x").expect("a file");
        fs::write(real.join("plain"), "y").expect("a file");
        std::os::unix::fs::symlink(outside.join("secret"), real.join("out")).expect("a link");
        std::os::unix::fs::symlink(&outside, real.join("folder")).expect("a link");
        std::os::unix::fs::symlink(real.join("plain"), real.join("inside")).expect("a link");
        let refused = Err("a symbolic link leads out of the spec's folder".into());
        assert_eq!(read_below(&real, "out"), refused);
        assert_eq!(read_below(&real, "folder/secret"), refused);
        assert_eq!(read_below(&real, "inside"), Ok(b"y".to_vec()));
    }

    #[test]
    fn corrections_are_taken_in_order_of_their_names() {
        let (_keep, real) = folder();
        fs::create_dir_all(real.join("contract")).expect("a folder");
        fs::create_dir_all(real.join("docs")).expect("a folder");
        for path in [
            CONTRACT,
            "overlay.yaml",
            "docs/b.yaml",
            "docs/a.yaml",
            "docs/readme.md",
        ] {
            fs::write(real.join(path), path).expect("a file");
        }
        let input = Input::open(Some(&real), None).expect("a spec");
        input.feed(|sources| {
            assert_eq!(sources.root, CONTRACT);
            assert_eq!(
                sources.overlay,
                Some(("overlay.yaml".into(), b"overlay.yaml".to_vec()))
            );
            let docs: Vec<&str> = sources.docs.iter().map(|(path, _)| path.as_str()).collect();
            assert_eq!(docs, ["docs/a.yaml", "docs/b.yaml"]);
            assert_eq!(sources.names, None);
        });
        let alone = Input::open(Some(&real.join(CONTRACT)), None).expect("a spec");
        alone.feed(|sources| {
            assert_eq!(
                (sources.root.as_str(), &sources.overlay),
                ("openapi.yaml", &None)
            )
        });
    }
}
