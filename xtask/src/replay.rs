//! The replay knows how the updates of the past would have gone, one after the other.
//!
//! Each state of the upstream description is read into a folder laid out as `spec/` of its own, with
//! the ledger of the state before, as a real update would. Our corrections are about the state of
//! today and are left out.

use crate::{
    diff::{self, Counts},
    disk::{self, Leave},
    failure::Failure,
    flags, input,
    input::Input,
    regen, render, semver,
};
use ::diff::{Event, Verdict};
use codegen::Files;
use ir::Checked;
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant, SystemTime},
};

/// One state of the description.
struct State {
    /// The day or what else it is called by.
    label: String,
    /// The checkout, or its archive.
    path: PathBuf,
}

/// What became of one state.
struct Step {
    label: String,
    operations: usize,
    /// Methods and types that have other names now.
    olds: (usize, usize),
    /// How it differs from the state before.
    events: Vec<Event>,
    /// Contract, ledger, comparison and crate, without compiling it.
    update: Duration,
    /// `cargo check` of the crate.
    check: Option<Duration>,
    /// What `cargo semver-checks` says of the crate before and this one.
    semver: Option<String>,
}

/// Replays every update and prints what came of it as tables.
pub fn run(flags: &flags::Replay) -> Result<(), Failure> {
    let states = states(flags.from.as_deref())?;
    let kept = tempfile::tempdir()
        .map_err(|error| Failure::disk("make", Path::new("a temporary folder"), error))?;
    let folder = flags.keep.as_deref().unwrap_or_else(|| kept.path());
    let mut steps: Vec<Step> = Vec::new();
    let mut before: Option<(Checked, PathBuf)> = None;
    for state in &states {
        eprintln!("{} ..", state.label);
        let (step, checked, package) = update(state, folder, before.as_ref(), flags)?;
        steps.push(step);
        before = Some((checked, package));
    }
    let why = if flags.why {
        why(&steps)
    } else {
        String::new()
    };
    regen::say(&format!("{}\n{}{why}", updates(&steps), kinds(&steps)))
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
fn update(
    state: &State,
    folder: &Path,
    before: Option<&(Checked, PathBuf)>,
    flags: &flags::Replay,
) -> Result<(Step, Checked, PathBuf), Failure> {
    let spec = folder.join("spec");
    let package = folder.join(&state.label);
    fs::create_dir_all(&spec).map_err(|error| Failure::disk("make", &spec, error))?;
    let started = Instant::now();
    let (mut alone, _unpacked) = diff::open(&state.path)?;
    alone.pin(&spec)?;
    let (contract, outcome) = alone.feed(codegen::contract);
    let contract = regen::findings(&alone, contract, &outcome, false)?;
    write(&spec.join("contract"), &contract)?;
    let input = Input::open(Some(&spec), None)?;
    let (made, outcome) = input.feed(codegen::generate);
    let (checked, files) = regen::findings(&input, made, &outcome, false)?;
    if let Some((path, text)) = input.ledger(&outcome) {
        disk::stage_file(&path, &text)?.commit()?;
    }
    let events = before
        .map(|(old, _)| ::diff::diff(old, &checked))
        .unwrap_or_default();
    write(&package, &standing_alone(files)?)?;
    let update = started.elapsed();
    let check = match flags.quick {
        true => None,
        false => Some(compile(&package, before.is_none())?),
    };
    let semver = match before {
        Some((_, baseline)) if !flags.quick => semver::verdict(baseline, &package)?,
        _ => None,
    };
    let api = checked.api();
    let step = Step {
        label: state.label.clone(),
        operations: api.operations().count(),
        olds: (api.past.calls.len(), api.past.types.len()),
        events,
        update,
        check,
        semver,
    };
    Ok((step, checked, package))
}

fn write(folder: &Path, files: &Files) -> Result<(), Failure> {
    disk::stage_tree(folder, files, Leave::Given)?.commit()?;
    Ok(())
}

/// The files of a crate that finds the runtime from wherever it is, and is in no workspace.
fn standing_alone(mut files: Files) -> Result<Files, Failure> {
    let runtime = input::workspace()?.join("runtime");
    let path = serde_json::Value::from(runtime.to_string_lossy()).to_string();
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest = manifest.replace("\"../runtime\"", &path) + "\n[workspace]\n";
    }
    Ok(files)
}

/// How long `cargo check` takes; what the crate depends on is compiled before the first.
fn compile(package: &Path, first: bool) -> Result<Duration, Failure> {
    let workspace = input::workspace()?;
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => workspace.join("target"),
    };
    let (lock, own) = (workspace.join("Cargo.lock"), package.join("Cargo.lock"));
    fs::copy(&lock, &own).map_err(|error| Failure::disk("copy", &lock, error))?;
    let run = || {
        let done = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--quiet", "--all-features"])
            .current_dir(package)
            .env("CARGO_TARGET_DIR", target.join("replay"))
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
    if first {
        run()?;
        let root = package.join("src/lib.rs");
        let touched = fs::File::open(&root).and_then(|file| file.set_modified(SystemTime::now()));
        touched.map_err(|error| Failure::disk("touch", &root, error))?;
    }
    let started = Instant::now();
    run()?;
    Ok(started.elapsed())
}

/// A row for each update.
fn updates(steps: &[Step]) -> String {
    let mut out = String::from(
        "| state | operations | breaks | adds | keeps | old names | verdict | semver-checks | update | check |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    for (number, step) in steps.iter().enumerate() {
        let Counts {
            breaks,
            adds,
            keeps,
        } = Counts::of(&step.events);
        let verdict = match number {
            0 => "",
            _ => Verdict::of(&step.events).word(),
        };
        let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64());
        let counts = match number {
            0 => " | | ".to_owned(),
            _ => format!("{breaks} | {adds} | {keeps}"),
        };
        let _ = writeln!(
            out,
            "| {} | {} | {counts} | {} | {verdict} | {} | {} | {} |",
            step.label,
            render::grouped(step.operations),
            step.olds.0 + step.olds.1,
            step.semver.as_deref().unwrap_or("-"),
            seconds(step.update),
            step.check.map_or("-".into(), seconds),
        );
    }
    out
}

/// Everything that breaks callers, and why.
fn why(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps.iter().skip(1) {
        let _ = writeln!(out, "\n{}", step.label);
        for event in &step.events {
            if let Some(reason) = event.effect.reason() {
                let _ = writeln!(out, "  {}: {reason}", render::inert(&event.sentence()));
            }
        }
    }
    out
}

/// A row for each kind of event, a column for each update.
fn kinds(steps: &[Step]) -> String {
    let mut counts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, step) in steps.iter().enumerate() {
        for event in &step.events {
            let row = counts
                .entry(event.kind())
                .or_insert_with(|| vec![0; steps.len()]);
            row[number] += 1;
        }
    }
    let cells = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let labels = steps.iter().skip(1).map(|step| step.label.clone());
    let mut out = cells([String::from("kind")].into_iter().chain(labels).collect());
    out.push_str(&cells(vec!["---".into(); steps.len()]));
    for (kind, row) in counts {
        let row = row.into_iter().skip(1).map(|count| count.to_string());
        out.push_str(&cells(
            [format!("`{kind}`")].into_iter().chain(row).collect(),
        ));
    }
    out
}
