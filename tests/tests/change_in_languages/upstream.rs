//! Two states of the published description, as Go modules that `apidiff` compares.

use super::go;
use codegen::{LANGUAGES, Language};
use diff::Language as Verdict;
use ir::Checked;
use std::{collections::BTreeSet, fs, path::Path};
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
pub struct State {
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
            .filter(|language| language.id == "go")
            .copied()
            .collect();
        let (made, outcome) = input.compile_with(|sources| codegen::generate(sources, &languages));
        let made = made.unwrap_or_else(|| panic!("{}", render_diagnostics(&outcome)));
        let folder = tempfile::tempdir().expect("the folder can be created");
        for output in made.outputs {
            super::support::write(folder.path(), &output.files);
            super::support::write(folder.path(), &output.language.runtime(&made.checked));
        }
        Self {
            checked: made.checked,
            names: outcome.names.expect("compiling succeeded"),
            folder,
        }
    }

    fn module(&self) -> String {
        let text = fs::read_to_string(self.folder.path().join("go.mod"));
        let text = text.expect("the module has a description");
        let line = text.lines().find_map(|line| line.strip_prefix("module "));
        line.expect("the module has a path").trim().to_owned()
    }

    /// The resources with an operation that a change concerns, as the packages that they are.
    fn packages(&self, operations: &BTreeSet<String>) -> BTreeSet<String> {
        let resources = self.checked.api().resources.iter();
        let concerned = resources.filter(|resource| {
            let mut ids = resource.operations.iter().map(|operation| &operation.id);
            ids.any(|id| operations.contains(id))
        });
        concerned
            .map(|resource| resource.name.words().concat())
            .collect()
    }
}

/// What `apidiff` says of the packages of resources, and what the diff says.
pub struct Compared {
    /// The packages that `apidiff` finds incompatible.
    pub incompatible: BTreeSet<String>,
    /// The packages that the diff says are broken.
    pub told: BTreeSet<String>,
    /// What `apidiff` printed.
    pub text: String,
}

/// Compares two states that follow each other; nothing if they or the tool are missing.
pub fn compare(steps_back: usize) -> Option<Compared> {
    let archives = history();
    let at = archives.len().checked_sub(steps_back + 1)?;
    let old = State::of(&archives[at], None);
    let new = State::of(&archives[at + 1], Some(&old.names));
    let (before, after) = (old.folder.path(), new.folder.path());
    let text = go::incompatible(before, after, &old.module())?;
    let mut operations = BTreeSet::new();
    for change in diff::diff(&old.checked, &new.checked) {
        if change.impacts.of(Verdict::Go).reason().is_some() {
            operations.extend(change.operations().map(|id| id.to_string()));
        }
    }
    let line = |line: &str| {
        let (package, _) = line.strip_prefix("- ./")?.split_once('.')?;
        (!package.contains('/')).then(|| package.to_owned())
    };
    // Packages with the client of all and the runtime are of no resource.
    let resources: BTreeSet<String> = old
        .checked
        .api()
        .resources
        .iter()
        .map(|resource| resource.name.words().concat())
        .collect();
    let found: BTreeSet<String> = text.lines().filter_map(line).collect();
    Some(Compared {
        incompatible: found.intersection(&resources).cloned().collect(),
        told: old.packages(&operations),
        text,
    })
}
