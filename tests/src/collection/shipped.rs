//! Runs what the packages of other APIs ship: tests, doctests, and the examples in READMEs and in the documentation of methods.

use super::{call_program, compile};
use crate::{
    emitted::{
        package_checks::{CrateWorkspace, PackageTools},
        package_examples::{ExampleRun, FakeApi},
    },
    root,
};
use ir::Checked;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// The packages of an API.
pub struct Packages {
    /// The description that they are made of.
    pub description: PathBuf,
    /// The folder with a folder for each language.
    pub folder: PathBuf,
}

/// A workspace of some crates, in place of that of an earlier run.
pub fn crate_workspace(crates: Vec<PathBuf>) -> Result<CrateWorkspace, String> {
    let folder = root().join("target/collection/crates");
    let failed = |error| format!("cannot write the workspace: {error}");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed)?;
    }
    CrateWorkspace::new(&folder, &crates, &root()).map_err(failed)
}

/// What became of the packages of a language.
#[derive(Default)]
pub struct Results {
    language: &'static str,
    passed: usize,
    packages: usize,
    examples: usize,
    skipped: Option<String>,
}

impl Results {
    fn of(language: &'static str) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }

    /// Whether all packages passed, or were skipped.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.passed == self.packages
    }

    /// Adds the run of a package, and prints what is wrong with it.
    fn add(&mut self, description: &Path, run: ExampleRun) {
        match run {
            ExampleRun::Ran { count, findings } => {
                self.packages += 1;
                self.examples += count;
                self.passed += usize::from(findings.is_empty());
                if !findings.is_empty() {
                    println!("{}: {}", self.language, description.display());
                    let shown = findings.iter().take(20);
                    shown.for_each(|line| println!("  {line}"));
                }
            }
            ExampleRun::Skipped(reason) => self.skipped = Some(reason),
        }
    }
}

impl fmt::Display for Results {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            language,
            passed,
            packages,
            examples,
            skipped,
        } = self;
        match skipped {
            Some(reason) => write!(f, "SKIPPED: {language}: {reason}"),
            None => write!(
                f,
                "{language}: {passed} of {packages} packages without a finding, {examples} examples"
            ),
        }
    }
}

/// Runs what the packages of some APIs ship. The crates are tested in `workspace`, and built in `target`.
pub fn run(
    packages: &[Packages],
    workspace: &CrateWorkspace,
    target: &Path,
    tools: &PackageTools,
) -> Result<Vec<Results>, String> {
    let mut rust = Results::of("rust");
    let mut go = Results::of("go");
    let mut python = Results::of("python");
    let mut typescript = Results::of("typescript");
    let compiled = packages.iter().map(|one| {
        let checked = compile(&one.description);
        checked.ok_or_else(|| format!("{} does not compile", one.description.display()))
    });
    let compiled: Vec<Checked> = compiled.collect::<Result<_, _>>()?;
    for (one, checked) in packages.iter().zip(&compiled) {
        let fake = FakeApi::start(checked);
        let fake = fake.map_err(|error| format!("cannot start a fake: {error}"))?;
        let folder = |language: &str| one.folder.join(language);
        let path = &one.description;
        go.add(path, tools.run_go(&folder("go"), &fake));
        python.add(path, tools.run_python(&folder("python"), &fake));
        typescript.add(path, tools.run_typescript(&folder("typescript"), &fake));
    }
    for (position, checked) in compiled.iter().enumerate() {
        let added = call_program::add(workspace, position, checked);
        added.map_err(|error| format!("cannot write a program: {error}"))?;
    }
    let positions: Vec<usize> = (0..packages.len()).collect();
    if let Err(error) = call_program::build(workspace, &positions, target) {
        println!("{error}");
    }
    for (position, one) in packages.iter().enumerate() {
        let (mut count, mut findings) = workspace.test_docs(position, target)?;
        match call_program::run_examples(position, target) {
            Ok((ran, found)) => {
                count += ran;
                findings.extend(found);
            }
            Err(error) => findings.push(error),
        }
        let run = ExampleRun::Ran { count, findings };
        rust.add(&one.description, run);
    }
    Ok(vec![rust, python, typescript, go])
}
