//! Two states of the published description, as Go modules that `apidiff` compares.

use super::{go, support};
use codegen::{LANGUAGES, Language};
use diff::Language as Judged;
use ir::Checked;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use tempfile::TempDir;
use tests::{
    fixture::render_diagnostics,
    upstream::{ROOT, history},
};
use xtask::{
    spec::SpecSource,
    support::archive::{self, ArchiveFormat, ExtractLimits},
};

/// A state of the description with its Go module.
struct State {
    checked: Checked,
    names: String,
    folder: TempDir,
}

impl State {
    /// Compiles the state in an archive. It keeps the names of the state before it.
    fn of(archive: &Path, names: Option<&str>) -> Self {
        let unpacked = tempfile::tempdir().expect("the folder can be created");
        let file = fs::File::open(archive).expect("the archive can be opened");
        let limits = ExtractLimits::default();
        archive::unpack(file, ArchiveFormat::Xz, unpacked.path(), &limits)
            .unwrap_or_else(|error| panic!("{}: {error}", archive.display()));
        let root = unpacked.path().join("specification").join(ROOT);
        let mut input = SpecSource::root_document(&root).expect("the root is there");
        input.keep_names(names.map(str::to_owned));
        let languages: Vec<Language> = LANGUAGES
            .iter()
            .filter(|language| language.id == Judged::Go.id())
            .copied()
            .collect();
        let (made, outcome) = input.compile_with(|sources| codegen::generate(sources, &languages));
        let made = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
        let folder = tempfile::tempdir().expect("the folder can be created");
        for output in made.outputs {
            support::write(folder.path(), &output.files);
            support::write(folder.path(), &output.language.runtime(&made.checked));
        }
        Self {
            checked: made.checked,
            names: outcome.names.expect("compiling succeeded"),
            folder,
        }
    }

    /// The path of the module.
    fn module(&self) -> String {
        let text = fs::read_to_string(self.folder.path().join("go.mod"));
        let text = text.expect("the module has a description");
        let line = text.lines().find_map(|line| line.strip_prefix("module "));
        line.expect("the module has a path").trim().to_owned()
    }

    /// The packages of resources, each with the shared names that it declares again, such as `droplet.Droplet`.
    fn packages(&self) -> BTreeMap<String, BTreeSet<String>> {
        let resources = self.checked.api().resources.iter();
        let packages = resources.map(|resource| resource.name.words().concat());
        let shared = |package: &String| {
            let file = self.folder.path().join(package).join("aliases.go");
            let text = fs::read_to_string(file).unwrap_or_default();
            let names = text.lines().filter_map(|line| line.split_once(" = "));
            names.map(|(_, name)| name.trim().to_owned()).collect()
        };
        packages.map(|package| (package.clone(), shared(&package))).collect()
    }
}

/// Incompatible changes of packages, each with what was said about it.
type Found = BTreeMap<String, BTreeSet<String>>;

/// What is said about the packages of resources.
pub struct Comparison {
    /// What `apidiff` says.
    pub apidiff: Found,
    /// What the diff says.
    pub diff: Found,
}

/// Compares two states that follow each other. Nothing if they or `apidiff` are missing.
pub fn compare(steps_back: usize) -> Option<Comparison> {
    let archives = history();
    let first = archives.len().checked_sub(steps_back + 1)?;
    let old = State::of(&archives[first], None);
    let new = State::of(&archives[first + 1], Some(&old.names));
    let text = go::incompatible(old.folder.path(), new.folder.path(), &old.module())?;
    let packages = old.packages();
    let mut apidiff = Found::new();
    for line in text.lines() {
        let Some((path, about)) = line.strip_prefix("- ./").and_then(|line| line.split_once('.'))
        else {
            continue;
        };
        // A change of a shared type is a change of all packages that declare it again.
        let shared = path.strip_prefix("types/").map(|path| {
            let name = about.split(['.', ':']).next().unwrap_or_default();
            format!("{path}.{name}")
        });
        for (package, names) in &packages {
            if package == path || shared.as_ref().is_some_and(|name| names.contains(name)) {
                apidiff.entry(package.clone()).or_default().insert(line.to_owned());
            }
        }
    }
    let mut diff = Found::new();
    for change in diff::diff(&old.checked, &new.checked) {
        let Some(reason) = change.impacts.of(Judged::Go).reason() else {
            continue;
        };
        let operations = change.operations();
        for resource in &old.checked.api().resources {
            let mut ids = resource.operations.iter().map(|operation| operation.id.as_str());
            if ids.any(|id| operations.contains(&id)) {
                let told = format!("{}: {reason}", change.sentence());
                diff.entry(resource.name.words().concat()).or_default().insert(told);
            }
        }
    }
    Some(Comparison { apidiff, diff })
}
