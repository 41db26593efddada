//! `spec replay`: replays the updates between past states of the upstream description.
//!
//! Each state is read into a folder laid out like `spec/`, with the names that the previous state left there, as in a
//! real update. Our overlay and documentation, and what `spec/api.toml` says about single operations and types, fit the current
//! state only and are left out. Its rules for all operations are kept.

mod states;
mod step;
mod table;
mod variant;

use crate::{
    cli::ReplayArgs,
    error::Error,
    semver::{cargo_semver_checks, semver_compare},
    spec::{SpecSource, compile::report_errors, open::open},
    support::{
        files::{folder, transaction::Transaction},
        generated_files::{self, ChangedFiles},
        output::{print, tell},
        process::cargo,
        workspace::workspace,
    },
};
use ::diff::VersionBump;
use codegen::Files;
use ir::Checked;
use states::{UpstreamState, find_states};
use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant, SystemTime},
};
use step::ReplayStep;
use variant::Variant;

const NOT_INSTALLED: &str = "CARGO-SEMVER-CHECKS IS NOT INSTALLED, so the verdicts were not compared with its own: \
    `cargo install cargo-semver-checks --locked`\n";

/// The sections of `spec/api.toml` that name no operation and no type.
const GENERAL_SECTIONS: [&str; 4] = ["resources", "components", "pagination_names", "envelope"];

/// What all steps share.
struct Replay<'a> {
    /// The folder with the names, the contract and the crates.
    folder: &'a Path,
    /// The rules for all operations of `spec/api.toml`.
    rules: String,
    /// The target folder for compiling the crates.
    target: PathBuf,
    quick: bool,
    /// Whether to run `cargo semver-checks`.
    runs_semver_checks: bool,
    /// Whether the dependencies of the crates are compiled already.
    has_compiled_dependencies: Cell<bool>,
}

/// What was generated from a state.
struct Generated {
    checked: Checked,
    contract: Files,
    package: PathBuf,
}

/// Replays every update and prints the results as tables.
pub fn run(args: &ReplayArgs) -> Result<(), Error> {
    let states = find_states(args.from.as_deref())?;
    let temporary = folder::temporary()?;
    let folder = args.keep.as_deref().unwrap_or_else(|| temporary.path());
    // The names of another replay would make everything look known.
    if folder.join("spec").exists() {
        return Err(Error::Usage(format!(
            "{} already contains a replay; choose another folder",
            folder.display()
        )));
    }
    let replay = Replay {
        folder,
        rules: general_rules()?,
        target: target_folder()?,
        quick: args.quick,
        runs_semver_checks: !args.quick && !args.alone && cargo_semver_checks::is_installed(),
        has_compiled_dependencies: Cell::new(false),
    };
    let mut steps: Vec<ReplayStep> = Vec::new();
    let mut previous: Option<Generated> = None;
    for state in &states {
        let (step, generated) = update(&replay, state, previous.as_ref())?;
        steps.push(step);
        if args.alone {
            remove_spec(&replay)?;
        } else {
            previous = Some(generated);
        }
    }
    for variant in Variant::ALL {
        if let Some(newest) = &previous {
            steps.push(update_to_variant(&replay, variant, newest)?);
        }
    }
    let missing = match replay.quick {
        true => "",
        false => "not installed",
    };
    let mut parts = vec![
        table::updates(&steps, missing),
        table::differing_findings(&steps),
    ];
    if !replay.quick && !args.alone && !replay.runs_semver_checks {
        parts.push(NOT_INSTALLED.to_owned());
    }
    parts.push(table::change_codes(&steps));
    if args.why {
        parts.push(table::breaking_changes(&steps));
    }
    parts.retain(|part| !part.is_empty());
    print(&parts.join("\n"))?;
    let problems: Vec<String> = steps.iter().filter_map(ReplayStep::problem).collect();
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::Failed(problems.join("\n"))),
    }
}

/// Removes the spec with its names, so that the next state starts without any.
fn remove_spec(replay: &Replay<'_>) -> Result<(), Error> {
    let spec = replay.folder.join("spec");
    fs::remove_dir_all(&spec).map_err(|error| Error::io("remove", &spec, error))
}

/// Updates to a state.
fn update(
    replay: &Replay<'_>,
    state: &UpstreamState,
    previous: Option<&Generated>,
) -> Result<(ReplayStep, Generated), Error> {
    let spec = replay.folder.join("spec");
    folder::create(&spec)?;
    let started = Instant::now();
    let (mut upstream, _temporary) = open(&state.path)?;
    upstream.lock_names(&spec)?;
    let (contract, outcome) = upstream.compile_with(codegen::contract);
    let contract = report_errors(&upstream, contract, &outcome)?;
    write(&spec.join("contract"), &contract)?;
    write_file(&spec.join("api.toml"), &replay.rules)?;
    let source = SpecSource::open(Some(&spec), None)?;
    let (output, outcome) = source.compile_with(codegen::generate_rust);
    let output = report_errors(&source, output, &outcome)?;
    if let Some((path, text)) = source.updated_names(&outcome) {
        write_file(&path, &text)?;
    }
    finish(replay, &state.label, (contract, output), started, previous)
}

/// Updates from the newest state to a variant of it.
///
/// Every update of the past is breaking, so they alone would not detect a diff that always reports a breaking change.
fn update_to_variant(
    replay: &Replay<'_>,
    variant: Variant,
    newest: &Generated,
) -> Result<ReplayStep, Error> {
    let spec = replay.folder.join("spec");
    let started = Instant::now();
    let overlay = spec.join("overlay.yaml");
    let text = variant.overlay(newest.checked.api(), &newest.contract);
    write_file(&overlay, &text)?;
    let source = SpecSource::open(Some(&spec), None)?;
    let (output, outcome) = source.compile_with(codegen::generate_rust);
    let output = report_errors(&source, output, &outcome)?;
    let contract = newest.contract.clone();
    let (label, expected) = match variant {
        Variant::ParametersAndFields => ("with additions", VersionBump::Minor),
        Variant::Scopes => ("with scopes", VersionBump::Patch),
    };
    let (step, _) = finish(replay, label, (contract, output), started, Some(newest))?;
    Ok(ReplayStep {
        expected: Some(expected),
        ..step
    })
}

/// Compares a state with the previous one and compiles its crate.
fn finish(
    replay: &Replay<'_>,
    label: &str,
    (contract, (checked, files)): (Files, (Checked, Files)),
    started: Instant,
    previous: Option<&Generated>,
) -> Result<(ReplayStep, Generated), Error> {
    let package = replay.folder.join(label.replace(' ', "-"));
    let changes = previous.map(|old| ::diff::diff(&old.checked, &checked));
    write(&package, &standalone_package(files)?)?;
    let update = started.elapsed();
    tell(&format!("{label}: update {}", table::seconds(update)));
    let check = match replay.quick {
        true => None,
        false => Some(cargo_check(replay, &package)?),
    };
    if let Some(check) = check {
        tell(&format!("{label}: check {}", table::seconds(check)));
    }
    let mut semver = None;
    if let (true, Some(old), Some(changes)) = (replay.runs_semver_checks, previous, &changes) {
        let started = Instant::now();
        let report = cargo_semver_checks::compare(&old.package, &package, &replay.target)?;
        let comparison = semver_compare::compare(&old.checked, &checked, changes, &report);
        tell(&format!(
            "{label}: semver-checks {}",
            table::seconds(started.elapsed())
        ));
        semver = Some((report, comparison));
    }
    let api = checked.api();
    let step = ReplayStep {
        label: label.to_owned(),
        operations: api.operations().count(),
        renamed: (api.previous.operations.len(), api.previous.types.len()),
        changes,
        expected: None,
        update,
        check,
        semver,
    };
    let generated = Generated {
        checked,
        contract,
        package,
    };
    Ok((step, generated))
}

fn write(folder: &Path, files: &Files) -> Result<(), Error> {
    let mut transaction = Transaction::begin(&[folder.to_owned()])?;
    generated_files::stage(folder, files, ChangedFiles::Refuse, &mut transaction)?;
    transaction.commit("spec replay")?;
    Ok(())
}

fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|error| Error::io("write", path, error))
}

/// The sections of `spec/api.toml` that fit every state.
fn general_rules() -> Result<String, Error> {
    let path = workspace()?.join("spec/api.toml");
    let text = fs::read_to_string(&path).map_err(|error| Error::io("read", &path, error))?;
    let mut is_general = false;
    let kept = text.split_inclusive('\n').filter(|line| {
        if let Some(header) = line.strip_prefix('[') {
            let section = header.split([']', '.']).next();
            is_general = section.is_some_and(|section| GENERAL_SECTIONS.contains(&section));
        }
        is_general
    });
    Ok(kept.collect())
}

/// The files of the crate, changed so that it compiles outside of the workspace.
fn standalone_package(mut files: Files) -> Result<Files, Error> {
    let workspace = format!("path = \"{}/", workspace()?.display());
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest = manifest.replace("path = \"../", &workspace)
            + &cargo_semver_checks::manifest_section()
            + "\n[workspace]\n";
    }
    Ok(files)
}

/// The target folder of all crates, so that their dependencies are compiled once.
fn target_folder() -> Result<PathBuf, Error> {
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => workspace()?.join("target"),
    };
    Ok(target.join("replay"))
}

/// The time of `cargo check`, without the time for the dependencies.
fn cargo_check(replay: &Replay<'_>, package: &Path) -> Result<Duration, Error> {
    let (lock, own) = (workspace()?.join("Cargo.lock"), package.join("Cargo.lock"));
    fs::copy(&lock, &own).map_err(|error| Error::io("copy", &lock, error))?;
    let check = || {
        let output = cargo()
            .args(["check", "--quiet", "--all-features"])
            .current_dir(package)
            .env("CARGO_TARGET_DIR", &replay.target)
            .env("RUSTFLAGS", "-D warnings")
            .output()
            .map_err(|error| Error::run("cargo", &error))?;
        match output.status.success() {
            true => Ok(()),
            false => {
                tell(String::from_utf8_lossy(&output.stderr).trim_end());
                Err(Error::Failed(format!(
                    "the crate in {} does not compile",
                    package.display()
                )))
            }
        }
    };
    if !replay.has_compiled_dependencies.replace(true) {
        check()?;
        let root = package.join("src/lib.rs");
        let touched = fs::File::open(&root).and_then(|file| file.set_modified(SystemTime::now()));
        touched.map_err(|error| Error::io("touch", &root, error))?;
    }
    let started = Instant::now();
    check()?;
    Ok(started.elapsed())
}
