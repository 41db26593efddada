//! Two states of the published description, as Go modules that `apidiff` compares.

use super::{go, support};
use codegen::{LANGUAGES, Language};
use diff::{ChangeKind, Language as Judged, Subject};
use ir::{Checked, Resource};
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
    support::files::archive::{self, ArchiveFormat, ExtractLimits},
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
        let packages = resources.map(package_of);
        let shared = |package: &String| {
            let file = self.folder.path().join(package).join("aliases.go");
            let text = fs::read_to_string(file).unwrap_or_default();
            let names = text.lines().filter_map(|line| line.split_once(" = "));
            names.map(|(_, name)| name.trim().to_owned()).collect()
        };
        packages
            .map(|package| (package.clone(), shared(&package)))
            .collect()
    }
}

/// What is said about the packages of resources, by the name of the package.
pub type Found = BTreeMap<String, BTreeSet<String>>;

/// The incompatible changes of the packages of resources.
pub struct Comparison {
    /// The lines of `apidiff`.
    pub apidiff: Found,
    /// The changes that the diff says break Go.
    pub diff: Found,
    /// The lines of `apidiff` that share no identifier with a change that the diff says breaks their package.
    pub untold: Vec<String>,
}

/// Compares two states that follow each other. Nothing if they or `apidiff` are missing.
pub fn compare(steps_back: usize) -> Option<Comparison> {
    let archives = history();
    let first = archives.len().checked_sub(steps_back + 1)?;
    let old = State::of(&archives[first], None);
    let new = State::of(&archives[first + 1], Some(&old.names));
    let text = go::incompatible(old.folder.path(), new.folder.path(), &old.module())?;
    let mut diff = Found::new();
    let mut named = Found::new();
    let mut shrunk = BTreeSet::new();
    for change in diff::diff(&old.checked, &new.checked) {
        let reason = change.impacts.of(Judged::Go).reason();
        let Some(reason) = reason.filter(|reason| !UNSEEN.contains(reason)) else {
            continue;
        };
        let subjects = [&change.subject].into_iter().chain(&change.also);
        let mut about: String = subjects.map(diff::about).collect();
        if let ChangeKind::Modified { from, to, .. } = &change.kind {
            about.push_str(&format!(" {from} {to}"));
        }
        let operations = change.operations();
        // The methods of an operation, and the types of its parameters and responses, are named after its ID.
        about.push_str(&format!(" {}", operations.join(" ")));
        // An operation whose ID changed is in the place of a change with its new one.
        let resources = old.checked.api().resources.iter();
        for resource in resources.chain(&new.checked.api().resources) {
            let mut ids = resource.operations.iter();
            if ids.any(|operation| operations.contains(&operation.id.as_str())) {
                let package = package_of(resource);
                if let (Subject::Operation(_), ChangeKind::Removed(_)) =
                    (&change.subject, &change.kind)
                {
                    shrunk.insert(package.clone());
                }
                let told = format!("{}: {reason}", change.sentence());
                diff.entry(package.clone()).or_default().insert(told);
                named
                    .entry(package)
                    .or_default()
                    .extend(identifiers(&about));
            }
        }
    }
    let (mut apidiff, mut untold) = (Found::new(), Vec::new());
    let packages = old.packages();
    let fields = optional_fields(new.folder.path());
    let arguments = optional_fields(old.folder.path())
        .into_iter()
        .filter_map(|(field, was)| {
            let is = fields.get(&field).filter(|is| **is != was)?;
            Some(format!("{field}: changed from {was} to {is}"))
        });
    let arguments: Vec<String> = arguments.collect();
    let lines = text.lines().filter_map(|line| line.strip_prefix("- ./"));
    for line in lines.chain(arguments.iter().map(String::as_str)) {
        let Some((path, about)) = line.split_once('.').filter(|_| !is_move(line)) else {
            continue;
        };
        // A change of a shared type is a change of all packages that declare it again.
        let shared = path.strip_prefix("types/").map(|package| {
            let name = about.split(['.', ':']).next().unwrap_or_default();
            format!("{package}.{name}")
        });
        let words = identifiers(about);
        for (package, names) in &packages {
            if package != path && !shared.as_ref().is_some_and(|name| names.contains(name)) {
                continue;
            }
            let told = named.get(package);
            let is_told =
                told.is_some_and(|told| words.iter().any(|word| tells(told, package, word)));
            // What only a removed operation used is removed with it.
            let goes_with = shrunk.contains(package) && line.ends_with(": removed");
            if !is_told && !goes_with {
                untold.push(format!("{package}: {line}"));
            }
            apidiff
                .entry(package.clone())
                .or_default()
                .insert(line.to_owned());
        }
    }
    Some(Comparison {
        apidiff,
        diff,
        untold,
    })
}

/// The types of the optional fields of all packages. `apidiff` compares `sdk.Opt` with `sdk.Opt`, and not what is in it.
fn optional_fields(module: &Path) -> BTreeMap<String, String> {
    let folders = [module.to_owned(), module.join("types")];
    let packages = folders.iter().flat_map(|folder| {
        let entries = fs::read_dir(folder).expect("the folder of the module can be read");
        entries.map(|entry| entry.expect("the folder of the module can be read").path())
    });
    let mut found = BTreeMap::new();
    for package in packages {
        let text = fs::read_to_string(package.join("types.go")).unwrap_or_default();
        let path = package.strip_prefix(module).unwrap_or(&package);
        let mut record = "";
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("type ") {
                record = name.split_whitespace().next().unwrap_or_default();
            }
            let mut words = line.split_whitespace();
            let (name, ty) = (words.next(), words.next());
            if let (Some(name), Some(ty)) = (name, ty.filter(|ty| ty.starts_with("sdk.Opt["))) {
                found.insert(format!("{}.{record}.{name}", path.display()), ty.to_owned());
            }
        }
    }
    found
}

/// Whether a line only says that a type is in another package. Each resource has an alias for a type that it shares, so code that
/// names the packages of resources compiles after a move, but `apidiff` compares where types are.
fn is_move(line: &str) -> bool {
    let change = line.split_once(": changed from ");
    let sides = change.and_then(|(_, change)| change.split_once(" to "));
    let name = |side: &str| {
        let words = side
            .split_inclusive(|letter: char| !letter.is_alphanumeric() && !"_-./".contains(letter));
        let own = words.map(|word| word.rsplit(['.', '/']).next().unwrap_or(word));
        own.collect::<String>()
    };
    sides.is_some_and(|(from, to)| name(from) == name(to))
}

/// Whether one of some identifiers is that of a word, or a part of it: types and methods are named after operations. The words of
/// an operation that its package has too are no part of the names of its methods.
fn tells(told: &BTreeSet<String>, package: &str, word: &str) -> bool {
    let method = METHODS.iter().find_map(|suffix| word.strip_suffix(suffix));
    let stem = method.filter(|stem| !stem.is_empty()).unwrap_or(word);
    let is_part = |part: &str, whole: &str| part.len() > 4 && whole.contains(part);
    told.iter().any(|one| {
        let own = one.strip_prefix(package).unwrap_or(one);
        one == word || own == word || own == stem || is_part(one, word) || is_part(word, one)
    })
}

/// What is added to the name of an operation in those of its other methods and of its parameters.
const METHODS: [&str; 3] = ["all", "paginator", "params"];

/// The reasons of changes of meaning, which no compiler sees.
const UNSEEN: [&str; 1] = ["it is no longer sent"];

/// The package of a resource. A name that begins with a digit gets a letter.
fn package_of(resource: &Resource) -> String {
    let name = resource.name.words().concat();
    match name.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("v{name}"),
        false => name,
    }
}

/// The identifiers in a text, in one spelling for names of Go and of the description.
fn identifiers(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let words = words.map(|word| word.replace('_', "").to_lowercase());
    let common = [
        "a", "and", "field", "no", "of", "opt", "string", "the", "type", "was",
    ];
    let own = words.filter(|word| !word.is_empty() && !common.contains(&word.as_str()));
    own.collect()
}
