//! The replay knows how the updates of the past would have gone, one after the other.
//!
//! Each state of the upstream description is read into a folder laid out as `spec/` of its own, with
//! the ledger of the state before, as a real update would. Our corrections are about the state of
//! today and are left out.

mod table;
mod variant;

use crate::{
    agree::{self, Agreement},
    diff,
    disk::{self, Leave},
    failure::Failure,
    flags, input,
    input::Input,
    pack::cargo,
    regen,
    semver::{self, Said},
};
use ::diff::{Change, VersionBump};
use codegen::{Files, Outcome};
use ir::Checked;
use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant, SystemTime},
};
use variant::Variant;

const ABSENT: &str = "CARGO-SEMVER-CHECKS IS NOT INSTALLED, so nothing but our own judgement stands behind the verdicts: \
    `cargo install cargo-semver-checks --locked`\n";

/// One state of the description.
struct State {
    /// The day or what else it is called by.
    label: String,
    /// The checkout, or its archive.
    path: PathBuf,
}

/// What is the same for all states.
struct Run<'a> {
    /// Where the ledger, the contract and the crates are.
    folder: &'a Path,
    /// Where crates are compiled.
    target: PathBuf,
    quick: bool,
    /// Whether `cargo semver-checks` can be asked.
    asks: bool,
    /// Whether what the crates stand on was compiled.
    primed: Cell<bool>,
}

/// What a state became.
struct Made {
    checked: Checked,
    contract: Files,
    package: PathBuf,
}

/// What is told of a state.
struct Step {
    label: String,
    operations: usize,
    /// Methods and types that have other names now.
    olds: (usize, usize),
    /// How it differs from the state before; nothing for the first.
    events: Option<Vec<Change>>,
    /// What the verdict has to be, where that is known.
    expected: Option<VersionBump>,
    /// Contract, ledger, comparison and crate, without compiling it.
    update: Duration,
    /// `cargo check` of the crate.
    check: Option<Duration>,
    /// What `cargo semver-checks` says of the crate before and this one, and how that fits the events.
    semver: Option<(Said, Agreement)>,
}

/// Replays every update and prints what came of it as tables.
pub fn run(flags: &flags::Replay) -> Result<(), Failure> {
    let states = states(flags.from.as_deref())?;
    let kept = tempfile::tempdir()
        .map_err(|error| Failure::disk("make", Path::new("a temporary folder"), error))?;
    let folder = flags.keep.as_deref().unwrap_or_else(|| kept.path());
    // The ledger of another replay would say that everything was seen before.
    if folder.join("spec").exists() {
        return Err(Failure::Usage(format!(
            "{} holds a replay already; name another folder",
            folder.display()
        )));
    }
    let run = Run {
        folder,
        target: target()?,
        quick: flags.quick,
        asks: !flags.quick && !flags.alone && semver::is_there(),
        primed: Cell::new(false),
    };
    let mut steps: Vec<Step> = Vec::new();
    let mut before: Option<Made> = None;
    for state in &states {
        let (step, made) = update(&run, state, before.as_ref())?;
        steps.push(step);
        if flags.alone {
            forget(&run)?;
        } else {
            before = Some(made);
        }
    }
    for variant in Variant::ALL {
        if let Some(newest) = &before {
            steps.push(vary(&run, variant, newest)?);
        }
    }
    let absent = match run.quick {
        true => "",
        false => "not installed",
    };
    let mut parts = vec![table::updates(&steps, absent), table::alone(&steps)];
    if !run.quick && !flags.alone && !run.asks {
        parts.push(ABSENT.to_owned());
    }
    parts.push(table::kinds(&steps));
    if flags.why {
        parts.push(table::why(&steps));
    }
    parts.retain(|part| !part.is_empty());
    let out = parts.join("\n");
    regen::say(&out)?;
    let wrong: Vec<String> = steps.iter().filter_map(Step::wrong).collect();
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Failure::Finding(wrong.join("\n"))),
    }
}

/// Leaves the next state without a ledger.
fn forget(run: &Run<'_>) -> Result<(), Failure> {
    let spec = run.folder.join("spec");
    fs::remove_dir_all(&spec).map_err(|error| Failure::disk("remove", &spec, error))
}

impl Step {
    fn verdict(&self) -> Option<VersionBump> {
        self.events.as_deref().map(VersionBump::of)
    }

    /// Why the replay fails, if it does.
    fn wrong(&self) -> Option<String> {
        let (label, verdict) = (&self.label, self.verdict()?);
        if let Some(expected) = self.expected.filter(|expected| *expected != verdict) {
            return Some(format!(
                "{label}: the verdict is {}, and has to be {}",
                verdict.as_str(),
                expected.as_str()
            ));
        }
        let (said, _) = self.semver.as_ref()?;
        (said.verdict > verdict).then(|| {
            let findings = said.findings.iter();
            let lines = findings.map(|one| format!("\n{}: {}", one.lint, one.text));
            format!(
                "{label}: the verdict is {}, and cargo-semver-checks sees more:{}",
                verdict.as_str(),
                lines.collect::<String>()
            )
        })
    }
}

/// Every state in a folder: archives by name in it or in its `history`, then the newest in
/// `specification`.
fn states(from: Option<&Path>) -> Result<Vec<State>, Failure> {
    let folder = match from {
        Some(folder) => folder.to_owned(),
        None => match std::env::var_os("DO_OPENAPI_DIR") {
            Some(folder) => PathBuf::from(folder),
            None => input::workspace()?.join("../shared/upstream"),
        },
    };
    let mut found = Vec::new();
    for folder in [folder.clone(), folder.join("history")] {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_file() && name.contains(".tar.") {
                let stem = name.split(".tar.").next().unwrap_or(&name);
                let day = stem.get(..10).filter(|day| day.matches('-').count() == 2);
                found.push(State {
                    label: day.unwrap_or(stem).to_owned(),
                    path: entry.path(),
                });
            }
        }
    }
    found.sort_by(|left, right| left.path.file_name().cmp(&right.path.file_name()));
    let newest = folder.join("specification");
    if newest.is_dir() {
        found.push(State {
            label: "newest".into(),
            path: newest,
        });
    }
    if found.len() < 2 {
        return Err(Failure::Usage(format!(
            "{} holds no states of the description to replay: archives named by day in it or in its `history`, \
             and the newest unpacked in `specification`; name a folder that does with --from",
            folder.display()
        )));
    }
    Ok(found)
}

/// One update, as it would have gone.
fn update(run: &Run<'_>, state: &State, before: Option<&Made>) -> Result<(Step, Made), Failure> {
    let spec = run.folder.join("spec");
    fs::create_dir_all(&spec).map_err(|error| Failure::disk("make", &spec, error))?;
    let started = Instant::now();
    let (mut alone, _unpacked) = diff::open(&state.path)?;
    alone.pin(&spec)?;
    let (contract, outcome) = alone.feed(codegen::contract);
    let contract = sound(&alone, contract, &outcome)?;
    write(&spec.join("contract"), &contract)?;
    let input = Input::open(Some(&spec), None)?;
    let (made, outcome) = input.feed(codegen::generate);
    let made = sound(&input, made, &outcome)?;
    if let Some((path, text)) = input.ledger(&outcome) {
        disk::stage_file(&path, &text)?.commit()?;
    }
    finish(run, &state.label, (contract, made), started, before)
}

/// What was made, if there is no error. What else was found was looked at when the state was new.
fn sound<T>(input: &Input, made: Option<T>, outcome: &Outcome) -> Result<T, Failure> {
    match made {
        Some(made) if !outcome.report.has_errors() => Ok(made),
        made => regen::findings(input, made, outcome, false),
    }
}

/// An update from a state to a variant of it.
fn vary(run: &Run<'_>, variant: Variant, newest: &Made) -> Result<Step, Failure> {
    let spec = run.folder.join("spec");
    let started = Instant::now();
    let overlay = spec.join("overlay.yaml");
    let text = variant.overlay(newest.checked.api(), &newest.contract);
    disk::stage_file(&overlay, &text)?.commit()?;
    let input = Input::open(Some(&spec), None)?;
    let (made, outcome) = input.feed(codegen::generate);
    let made = sound(&input, made, &outcome)?;
    let contract = newest.contract.clone();
    // What upstream did in the past breaks callers each time, so a judge that always says so would not be
    // found out.
    let (label, expected) = match variant {
        Variant::More => ("with more", VersionBump::Minor),
        Variant::Scopes => ("with scopes", VersionBump::Patch),
    };
    let (step, _) = finish(run, label, (contract, made), started, Some(newest))?;
    Ok(Step {
        expected: Some(expected),
        ..step
    })
}

/// Compares, compiles and judges what a state became.
fn finish(
    run: &Run<'_>,
    label: &str,
    (contract, (checked, files)): (Files, (Checked, Files)),
    started: Instant,
    before: Option<&Made>,
) -> Result<(Step, Made), Failure> {
    let package = run.folder.join(label.replace(' ', "-"));
    let events = before.map(|old| ::diff::diff(&old.checked, &checked));
    write(&package, &standing_alone(files)?)?;
    let update = started.elapsed();
    eprintln!("{label}: update {}", table::seconds(update));
    let check = match run.quick {
        true => None,
        false => Some(compile(run, &package)?),
    };
    if let Some(check) = check {
        eprintln!("{label}: check {}", table::seconds(check));
    }
    let mut semver = None;
    if let (true, Some(old), Some(events)) = (run.asks, before, &events) {
        let started = Instant::now();
        let said = semver::ask(&old.package, &package, &run.target)?;
        let agreement = agree::agree((&old.checked, &checked), events, &said);
        eprintln!(
            "{label}: semver-checks {}",
            table::seconds(started.elapsed())
        );
        semver = Some((said, agreement));
    }
    let api = checked.api();
    let step = Step {
        label: label.to_owned(),
        operations: api.operations().count(),
        olds: (api.previous.calls.len(), api.previous.types.len()),
        events,
        expected: None,
        update,
        check,
        semver,
    };
    let made = Made {
        checked,
        contract,
        package,
    };
    Ok((step, made))
}

fn write(folder: &Path, files: &Files) -> Result<(), Failure> {
    disk::stage_tree(folder, files, Leave::Given)?.commit()?;
    Ok(())
}

/// The files of a crate that finds what stands beside it from wherever it is, and is in no workspace.
fn standing_alone(mut files: Files) -> Result<Files, Failure> {
    let beside = format!("path = \"{}/", input::workspace()?.display());
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest =
            manifest.replace("path = \"../", &beside) + &semver::manifest() + "\n[workspace]\n";
    }
    Ok(files)
}

/// Where the crates are compiled, so that what they depend on is compiled once.
fn target() -> Result<PathBuf, Failure> {
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => input::workspace()?.join("target"),
    };
    Ok(target.join("replay"))
}

/// How long `cargo check` takes; what the crate depends on is compiled before the first.
fn compile(run: &Run<'_>, package: &Path) -> Result<Duration, Failure> {
    let (lock, own) = (
        input::workspace()?.join("Cargo.lock"),
        package.join("Cargo.lock"),
    );
    fs::copy(&lock, &own).map_err(|error| Failure::disk("copy", &lock, error))?;
    let check = || {
        let done = cargo()
            .args(["check", "--quiet", "--all-features"])
            .current_dir(package)
            .env("CARGO_TARGET_DIR", &run.target)
            .env("RUSTFLAGS", "-D warnings")
            .output()
            .map_err(|error| Failure::Finding(format!("cannot run cargo: {error}")))?;
        match done.status.success() {
            true => Ok(()),
            false => {
                eprint!("{}", String::from_utf8_lossy(&done.stderr));
                let shown = package.display();
                Err(Failure::Finding(format!(
                    "the crate in {shown} does not compile"
                )))
            }
        }
    };
    if !run.primed.replace(true) {
        check()?;
        let root = package.join("src/lib.rs");
        let touched = fs::File::open(&root).and_then(|file| file.set_modified(SystemTime::now()));
        touched.map_err(|error| Failure::disk("touch", &root, error))?;
    }
    let started = Instant::now();
    check()?;
    Ok(started.elapsed())
}
