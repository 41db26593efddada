//! `update`: updates the workspace to a new upstream state, in five steps.
//!
//! Every step can be repeated. After a problem is fixed, the command is run again and skips what is already done. It always
//! compares with the last commit. The first three steps work on a copy of the spec. Then contract, generated code and names
//! are replaced together, and after the tests changelog, version and generated code.

use super::{spec_pull, unfinished_update};
use crate::{
    cli::{PullArgs, UpdateArgs},
    error::Error,
    release::{version, version_record},
    spec::{
        SpecSource,
        compile::{compile, report, report_errors, require_no_left_over_docs},
        generate::{self, Destination},
        open::open,
    },
    support::{
        diagnostics::yellow,
        files::{
            archive::{self, ArchiveFormat, ExtractLimits},
            folder,
            transaction::Transaction,
        },
        generated_files::{self, ChangedFiles},
        output::{print, tell},
        process::{cargo, git},
        text::{escape, grouped},
        workspace::workspace,
    },
};
use codegen::{Files, LANGUAGES};
use diff::{Change, VersionBump, changelog};
use ir::Checked;
use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// What the steps share.
struct Update {
    pull: PullArgs,
    mode: WriteMode,
    strict: bool,
    root: PathBuf,
    /// A copy of the spec of the workspace, with the new contract.
    spec: PathBuf,
    /// The spec of the last commit.
    committed: PathBuf,
    changes: RefCell<Vec<Change>>,
}

impl Update {
    /// Opens the copy of the spec. Messages name the original, because the copy is deleted at the end.
    fn spec_source(&self) -> Result<SpecSource, Error> {
        Ok(SpecSource::open(Some(&self.spec), None)?.displayed_as("spec/"))
    }

    /// Adds the new contract to a transaction, and that the update has completed a step.
    fn stage_contract(&self, step: &str, transaction: &mut Transaction) -> Result<(), Error> {
        let contract = folder::files(&self.spec.join("contract"))?;
        let is_manifest = |path: &str| path == generated_files::MANIFEST;
        let files: Files = contract
            .into_iter()
            .map(|(path, bytes)| {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                (path.to_string_lossy().into_owned(), text)
            })
            .filter(|(path, _)| !is_manifest(path))
            .collect();
        let spec = self.root.join("spec");
        let policy = ChangedFiles::ReplaceIfKeptByGit;
        generated_files::stage(&spec.join("contract"), &files, policy, transaction)?;
        let source = read(&self.spec.join("source.toml"))?;
        transaction.write(&spec.join("source.toml"), &source)?;
        unfinished_update::record(&self.root, step, &source, transaction)
    }

    /// Writes the new contract alone, so that overlay and documentation can be corrected.
    fn keep_contract(&self) -> Result<(), Error> {
        let mut transaction = Transaction::begin(std::slice::from_ref(&self.root))?;
        self.stage_contract("pull", &mut transaction)?;
        transaction.commit("update")?;
        Ok(())
    }
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| Error::io("read", path, error))
}

/// Whether the workspace is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WriteMode {
    Write,
    DryRun,
}

/// The result of a step that succeeded, with a message.
enum StepResult {
    /// Continue with the next step.
    Continue(String),
    /// There is nothing left to do.
    Finished(String),
}

struct UpdateStep {
    name: &'static str,
    run: fn(&Update) -> Result<StepResult, Error>,
    /// What to do if the step fails.
    hint: &'static str,
    /// Whether the new contract is written although the step failed.
    keeps_contract: bool,
}

const STEPS: [UpdateStep; 5] = [
    UpdateStep {
        name: "pull",
        run: pull,
        hint: "spec/ is unchanged; make sure that the upstream state is available and valid, or choose another one: `cargo xtask update ARCHIVE`, or `--rev REV`",
        keeps_contract: false,
    },
    UpdateStep {
        name: "diff",
        run: compare,
        hint: "fix spec/overlay.yaml, spec/api.toml, spec/docs/ or the compiler as the errors say, then run `cargo xtask update` again",
        keeps_contract: true,
    },
    UpdateStep {
        name: "regen",
        run: generate,
        hint: "fix spec/overlay.yaml, spec/api.toml, spec/docs/ or the compiler as the errors say, then run `cargo xtask update` again",
        keeps_contract: true,
    },
    UpdateStep {
        name: "test",
        run: test,
        hint: "fix the failing tests, then run `cargo xtask update` again; snapshots of counts are updated with `INSTA_UPDATE=always cargo test --workspace`",
        keeps_contract: false,
    },
    UpdateStep {
        name: "record",
        run: record,
        hint: "fix CHANGELOG.md or spec/release.toml, then run `cargo xtask update` again",
        keeps_contract: false,
    },
];

/// Updates to a new upstream state: spec, generated code, changelog and version.
pub fn run(args: UpdateArgs) -> Result<(), Error> {
    let root = workspace()?;
    let temporary = folder::temporary()?;
    let mode = if args.dry_run {
        WriteMode::DryRun
    } else {
        WriteMode::Write
    };
    let spec = temporary.path().join("spec");
    folder::copy(&root.join("spec"), &spec)?;
    let committed = committed_spec(&root, &temporary.path().join("committed"))?;
    let update = Update {
        pull: PullArgs {
            upstream: args.upstream,
            to: Some(spec.clone()),
            notes: false,
        },
        mode,
        strict: args.strict,
        root,
        spec,
        committed,
        changes: RefCell::default(),
    };
    run_steps(&STEPS, &update)
}

fn run_steps(steps: &[UpdateStep], update: &Update) -> Result<(), Error> {
    for (number, step) in steps.iter().enumerate() {
        let started = Instant::now();
        tell(&format!(
            "\n== {} of {}: {}",
            number + 1,
            steps.len(),
            step.name
        ));
        match (step.run)(update) {
            Ok(StepResult::Continue(message)) => {
                let seconds = started.elapsed().as_secs_f64();
                print(&format!("{}: {message} ({seconds:.1} s)\n", step.name))?;
            }
            Ok(StepResult::Finished(message)) => {
                return print(&format!("{}: {message}\n", step.name));
            }
            Err(error) => {
                if step.keeps_contract && update.mode == WriteMode::Write {
                    update.keep_contract()?;
                }
                let reason = match error.message() {
                    Some(message) => format!("{message}\n"),
                    None => String::new(),
                };
                let (name, hint) = (step.name, step.hint);
                return Err(Error::Failed(format!("{reason}stopped at {name}: {hint}")));
            }
        }
    }
    Ok(())
}

/// Extracts the spec of the last commit into a folder.
fn committed_spec(root: &Path, to: &Path) -> Result<PathBuf, Error> {
    let failed = |error: String| {
        Error::Failed(format!(
            "cannot read the spec of the last commit from git: {error}"
        ))
    };
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["archive", "--format=tar.gz", "HEAD", "spec"])
        .output()
        .map_err(|error| Error::run("git", &error))?;
    if !output.status.success() {
        return Err(failed(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        ));
    }
    folder::create(to)?;
    archive::unpack(
        &output.stdout[..],
        ArchiveFormat::Gz,
        to,
        &ExtractLimits::default(),
    )
    .map_err(|error| failed(error.to_string()))?;
    Ok(to.join("spec"))
}

fn pull(update: &Update) -> Result<StepResult, Error> {
    let (before, now) = (
        update.committed.join("contract"),
        update.spec.join("contract"),
    );
    // An earlier run may have pulled another state, which this one may revert.
    let was_changed = now.is_dir() && !folder::is_same(&before, &now)?;
    if now.is_dir() {
        fs::remove_dir_all(&now).map_err(|error| Error::io("delete", &now, error))?;
    }
    spec_pull::run(&update.pull)?;
    if !folder::is_same(&before, &now)? {
        return Ok(StepResult::Continue("the contract has changed".into()));
    }
    // A new commit with the same contract is not worth a change.
    let (before, now) = (
        update.committed.join("source.toml"),
        update.spec.join("source.toml"),
    );
    if before.is_file() {
        fs::copy(&before, &now).map_err(|error| Error::io("write", &now, error))?;
    }
    if was_changed {
        return Ok(StepResult::Continue(
            "the contract is the one of the last commit again".into(),
        ));
    }
    Ok(StepResult::Finished(
        "nothing to do: the contract is the one of the last commit".into(),
    ))
}

fn compare(update: &Update) -> Result<StepResult, Error> {
    let (old, _folder) = open(&update.committed)?;
    let old = compile(&old, false)?;
    let new = compile(&update.spec_source()?, false)?;
    warn_of_possible_secrets(&old, &new);
    let changes = diff::diff(&old, &new);
    let (verdict, current) = (
        VersionBump::of(&changes),
        version::read_or_initial(&update.committed)?,
    );
    let message = match verdict {
        VersionBump::Same => format!("the SDK does not change from {current}"),
        VersionBump::Patch | VersionBump::Minor | VersionBump::Major => {
            let next = verdict.apply(&current);
            print(&changelog::entry(&changes, &next.to_string()))?;
            format!("{}, from {current} to {next}", verdict.as_str())
        }
    };
    update.changes.replace(changes);
    Ok(StepResult::Continue(message))
}

/// Names new fields that may be secret although no rule says so. Only a person can tell.
fn warn_of_possible_secrets(old: &Checked, new: &Checked) {
    let known = ir::possible_secrets(old.api());
    let found = ir::possible_secrets(new.api());
    let found: Vec<&str> = found.difference(&known).map(String::as_str).collect();
    if !found.is_empty() {
        tell(&format!(
            "{}: these new fields are printed in logs; if they are secret, give them `format: password` in spec/overlay.yaml: {}",
            yellow("warning"),
            escape(&found.join(", "))
        ));
    }
}

/// Generates the libraries, and replaces the contract, the libraries and the names together.
fn generate(update: &Update) -> Result<StepResult, Error> {
    let source = update.spec_source()?;
    let destination = Destination::Workspace(update.root.clone());
    let (output, outcome) = source.compile_with(|sources| destination.generate(sources, LANGUAGES));
    let generated = report(&source, output, &outcome, false)?;
    if update.strict {
        require_no_left_over_docs(&source, &outcome)?;
    }
    if update.mode == WriteMode::DryRun {
        return Ok(StepResult::Continue("the SDK can be generated".into()));
    }
    let folders = destination.folders(generated);
    let names = source.updated_names(&outcome);
    let names = names.map(|(_, text)| (update.root.join("spec/names.toml"), text));
    let mut transaction = Transaction::begin(std::slice::from_ref(&update.root))?;
    update.stage_contract("regen", &mut transaction)?;
    generate::stage(&destination, &folders, names.as_ref(), &mut transaction)?;
    transaction.commit("update")?;
    Ok(StepResult::Continue("the SDK was generated".into()))
}

/// Writes the versions of the crates of this workspace into `Cargo.lock`, so that the next build accepts it as it is.
fn lock_own_versions(root: &Path) -> Result<(), Error> {
    if !root.join("Cargo.lock").is_file() {
        return Ok(());
    }
    let status = cargo()
        .current_dir(root)
        .args(["update", "--workspace", "--offline", "--quiet"])
        .status()
        .map_err(|error| Error::run("cargo", &error))?;
    match status.success() {
        true => Ok(()),
        false => Err(Error::Failed(
            "Cargo.lock could not be brought up to date; run `cargo update --workspace`".into(),
        )),
    }
}

fn test(update: &Update) -> Result<StepResult, Error> {
    if update.mode == WriteMode::DryRun {
        return Ok(StepResult::Continue("skipped in a dry run".into()));
    }
    let mut tests = cargo();
    tests
        .current_dir(&update.root)
        .args(["test", "--workspace"]);
    if update.root.join("Cargo.lock").is_file() {
        tests.arg("--locked");
    }
    let status = tests
        .status()
        .map_err(|error| Error::run("cargo", &error))?;
    if status.success() {
        Ok(StepResult::Continue("all tests pass".into()))
    } else {
        Err(Error::Reported)
    }
}

/// Adds the changelog entry, raises the version, and regenerates the files that contain the version.
fn record(update: &Update) -> Result<StepResult, Error> {
    let before = version::read_or_initial(&update.committed)?;
    let now = version::read_or_initial(&update.root.join("spec"))?;
    if update.mode == WriteMode::DryRun {
        return Ok(StepResult::Continue(
            "nothing was changed, because this was a dry run".into(),
        ));
    }
    let changes = update.changes.borrow();
    let mut transaction = Transaction::begin(std::slice::from_ref(&update.root))?;
    let after = if before == now {
        version_record::stage(&update.root, &changes, &mut transaction)?
    } else if version_record::is_recorded(&update.root, &changes, &before)? {
        // An earlier run recorded it.
        now
    } else {
        return Err(Error::Failed(format!(
            "an earlier run raised the version to {now} and recorded other changes since {before} in CHANGELOG.md; revert both with `git checkout HEAD -- CHANGELOG.md spec/release.toml`"
        )));
    };
    // The spec may have been corrected while the tests ran.
    let spec = update.root.join("spec");
    let source = SpecSource::open(Some(&spec), None)?.with_version(&after);
    let destination = Destination::Workspace(update.root.clone());
    let (output, outcome) = source.compile_with(|sources| destination.generate(sources, LANGUAGES));
    let generated = report_errors(&source, output, &outcome)?;
    let folders = destination.folders(generated);
    let names = source.updated_names(&outcome);
    generate::stage(&destination, &folders, names.as_ref(), &mut transaction)?;
    unfinished_update::clear(&update.root, &mut transaction)?;
    transaction.commit("update")?;
    lock_own_versions(&update.root)?;
    let arguments = ["status", "--porcelain", "--untracked-files=all"];
    let dirty = git(&update.root, &arguments)?.lines().count();
    let files = match dirty {
        0 => {
            return Ok(StepResult::Continue(format!(
                "the version stays {after}; there is nothing to commit"
            )));
        }
        1 => "1 changed file".into(),
        _ => format!("{} changed files", grouped(dirty)),
    };
    let commit = format!("commit {files} with `git add --all && git commit`");
    Ok(StepResult::Continue(if after == before {
        format!("the version stays {after}; {commit}")
    } else {
        format!(
            "the version is {after}; {commit}, then run `git tag v{after}` and `cargo xtask release`"
        )
    }))
}
