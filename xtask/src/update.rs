//! An update knows the way from a new upstream state to a tree that can be published.
//!
//! Each step stands on its own, so after a finding is mended the whole is run again: what is done
//! already is found done. Compared is always with the last commit.

use crate::{
    archive::{self, Bounds, Kind},
    diff as compare,
    failure::Failure,
    flags,
    input::{self, Input},
    pack::cargo,
    publish::git,
    pull, regen, release,
    render::grouped,
};
use diff::{Change, VersionBump, changelog};
use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// What the steps share.
struct Run {
    pull: flags::Pull,
    mode: Mode,
    root: PathBuf,
    /// The spec that is worked on: that of the tree, or in a trial a copy of it.
    spec: PathBuf,
    /// The spec of the last commit.
    before: PathBuf,
    events: RefCell<Vec<Change>>,
}

impl Run {
    /// The spec that is worked on. That of a trial is gone when its findings are read, so it is shown as
    /// what it is a copy of.
    fn input(&self) -> Result<Input, Failure> {
        let input = Input::open(Some(&self.spec), None)?;
        Ok(match self.mode {
            Mode::Real => input,
            Mode::Trial => input.called("spec/"),
        })
    }
}

/// Whether the tree is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Real,
    Trial,
}

/// How a step went.
enum Done {
    /// On to the next.
    Next(String),
    /// There is nothing left to do.
    Enough(String),
}

struct Step {
    name: &'static str,
    work: fn(&Run) -> Result<Done, Failure>,
    /// What to do when it fails.
    next: &'static str,
}

const STEPS: [Step; 5] = [
    Step {
        name: "pull",
        work: fetch,
        next: "spec/ is as it was; see to it that the state can be had and read, or name another: `cargo xtask update ARCHIVE`, or `--rev REV`",
    },
    Step {
        name: "diff",
        work: differ,
        next: "mend spec/overlay.yaml, spec/api.toml, spec/docs/ or the compiler as the findings say, then run `cargo xtask update` again",
    },
    Step {
        name: "regen",
        work: generate,
        next: "mend spec/overlay.yaml, spec/api.toml, spec/docs/ or the compiler as the findings say, then run `cargo xtask update` again",
    },
    Step {
        name: "test",
        work: test,
        next: "look at what fails; a snapshot that counts what upstream has is taken with `INSTA_UPDATE=always cargo test --workspace`; then run `cargo xtask update` again",
    },
    Step {
        name: "record",
        work: record,
        next: "mend CHANGELOG.md or spec/release.toml, then run `cargo xtask update` again",
    },
];

/// Takes a new state of the description and carries it through to the version and the changelog.
pub fn run(flags: flags::Update) -> Result<(), Failure> {
    let root = input::workspace()?;
    let keep = tempfile::tempdir()
        .map_err(|error| Failure::disk("write in", &std::env::temp_dir(), error))?;
    let mode = if flags.dry_run {
        Mode::Trial
    } else {
        Mode::Real
    };
    let spec = match mode {
        Mode::Real => root.join("spec"),
        Mode::Trial => keep.path().join("spec"),
    };
    if mode == Mode::Trial {
        copy(&root.join("spec"), &spec)?;
    }
    let before = committed(&root, &keep.path().join("before"))?;
    let run = Run {
        pull: flags::Pull {
            upstream: flags.upstream,
            to: Some(spec.clone()),
            notes: false,
        },
        mode,
        root,
        spec,
        before,
        events: RefCell::default(),
    };
    walk(&STEPS, &run)
}

fn walk(steps: &[Step], run: &Run) -> Result<(), Failure> {
    for (number, step) in steps.iter().enumerate() {
        let started = Instant::now();
        eprintln!("\n== {} of {}: {}", number + 1, steps.len(), step.name);
        match (step.work)(run) {
            Ok(Done::Next(said)) => {
                let seconds = started.elapsed().as_secs_f64();
                regen::say(&format!("{}: {said} ({seconds:.1} s)\n", step.name))?;
            }
            Ok(Done::Enough(said)) => return regen::say(&format!("{}: {said}\n", step.name)),
            Err(failure) => {
                let why = match failure.sentence() {
                    Some(sentence) => format!("{sentence}\n"),
                    None => String::new(),
                };
                let (name, next) = (step.name, step.next);
                return Err(Failure::Finding(format!("{why}stopped at {name}: {next}")));
            }
        }
    }
    Ok(())
}

/// The spec as it was committed last, in a folder.
fn committed(root: &Path, to: &Path) -> Result<PathBuf, Failure> {
    let failed = |error: String| {
        Failure::Finding(format!(
            "the spec of the last commit cannot be had from git, and an update compares with it: {error}"
        ))
    };
    let asked = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["archive", "--format=tar.gz", "HEAD", "spec"])
        .output()
        .map_err(|error| failure_of("git", &error))?;
    if !asked.status.success() {
        return Err(failed(
            String::from_utf8_lossy(&asked.stderr).trim().to_owned(),
        ));
    }
    fs::create_dir_all(to).map_err(|error| Failure::disk("create", to, error))?;
    archive::unpack(&asked.stdout[..], Kind::Gz, to, &Bounds::default())
        .map_err(|error| failed(error.to_string()))?;
    Ok(to.join("spec"))
}

fn failure_of(program: &str, error: &std::io::Error) -> Failure {
    Failure::Finding(format!("cannot run {program}: {error}"))
}

fn fetch(run: &Run) -> Result<Done, Failure> {
    let (before, now) = (run.before.join("contract"), run.spec.join("contract"));
    // What an earlier run took in, and this one may take back.
    let taken = now.is_dir() && !same(&before, &now)?;
    pull::run(&run.pull)?;
    if !same(&before, &now)? {
        return Ok(Done::Next("the contract is another one".into()));
    }
    // A pin that moves alone is no change that anybody has to look at.
    let (noted, note) = (run.before.join("source.toml"), run.spec.join("source.toml"));
    if noted.is_file() {
        fs::copy(&noted, &note).map_err(|error| Failure::disk("write", &note, error))?;
    }
    if taken {
        return Ok(Done::Next(
            "the contract is that of the last commit again".into(),
        ));
    }
    Ok(Done::Enough(
        "nothing is new: the contract is that of the last commit".into(),
    ))
}

fn differ(run: &Run) -> Result<Done, Failure> {
    let old = compare::checked(&run.before, false)?;
    let new = compare::understood(&run.input()?, false)?;
    let events = diff::diff(&old, &new);
    let (verdict, current) = (VersionBump::of(&events), version(&run.before)?);
    let said = match verdict {
        VersionBump::Same => format!("nothing that the SDK shows is different from {current}"),
        VersionBump::Patch | VersionBump::Minor | VersionBump::Major => {
            let next = verdict.apply(&current);
            regen::say(&changelog::entry(&events, &next.to_string()))?;
            format!("{}, from {current} to {next}", verdict.as_str())
        }
    };
    run.events.replace(events);
    Ok(Done::Next(said))
}

fn version(spec: &Path) -> Result<diff::Version, Failure> {
    match release::version(spec)? {
        Some(version) => Ok(version),
        None => release::parse(release::FIRST).map_err(Failure::Finding),
    }
}

fn generate(run: &Run) -> Result<Done, Failure> {
    let said = match run.mode {
        Mode::Real => {
            regen::run(&flags::Regen {
                origin: flags::Origin {
                    spec: Some(run.spec.clone()),
                    with: None,
                    notes: false,
                },
                out: Some(run.root.join("generated")),
                check: false,
            })?;
            "the SDK is written"
        }
        Mode::Trial => {
            let input = run.input()?;
            let (made, outcome) = input.feed(codegen::generate);
            regen::findings(&input, made, &outcome, false)?;
            "the SDK can be written"
        }
    };
    Ok(Done::Next(said.into()))
}

fn test(run: &Run) -> Result<Done, Failure> {
    if run.mode == Mode::Trial {
        return Ok(Done::Next("left out of a trial".into()));
    }
    let status = cargo()
        .current_dir(&run.root)
        .args(["test", "--workspace"])
        .status()
        .map_err(|error| failure_of("cargo", &error))?;
    if status.success() {
        Ok(Done::Next("all of them hold".into()))
    } else {
        Err(Failure::Shown)
    }
}

/// Tells the changelog, moves the version, and writes the few lines of the SDK that name it.
fn record(run: &Run) -> Result<Done, Failure> {
    let (before, now) = (version(&run.before)?, version(&run.spec)?);
    if run.mode == Mode::Trial {
        return Ok(Done::Next(
            "nothing was changed, as this was a trial".into(),
        ));
    }
    let events = run.events.borrow();
    let after = if before == now {
        release::record(&run.root, &events)?
    } else if release::recorded(&run.root, &events, &before)? {
        // By an earlier run.
        now
    } else {
        return Err(Failure::Finding(format!(
            "an earlier run moved the version to {now}, and CHANGELOG.md tells something else than what is different from {before} now; take both back with `git checkout HEAD -- CHANGELOG.md spec/release.toml`"
        )));
    };
    regen::again(&run.spec, &run.root.join("generated"))?;
    let asked = ["status", "--porcelain", "--untracked-files=all"];
    let dirty = git(&run.root, &asked)?.lines().count();
    let files = match dirty {
        0 => {
            return Ok(Done::Next(format!(
                "the version stays {after}, and all is as it was committed"
            )));
        }
        1 => "1 file is".into(),
        _ => format!("{} files are", grouped(dirty)),
    };
    let commit = format!("{files} to be committed: `git add --all && git commit`");
    Ok(Done::Next(if after == before {
        format!("the version stays {after}, and {commit}")
    } else {
        format!(
            "the version is {after}, and {commit}, then `git tag v{after}` and `cargo xtask release`"
        )
    }))
}

/// Copies a folder of plain files.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| Failure::disk("create", to, error))?;
    for (path, bytes) in files(from)? {
        let target = to.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(|error| Failure::disk("create", parent, error))?;
        }
        fs::write(&target, bytes).map_err(|error| Failure::disk("write", &target, error))?;
    }
    Ok(())
}

fn same(one: &Path, other: &Path) -> Result<bool, Failure> {
    Ok(files(one)? == files(other)?)
}

/// Every file below a folder, in order.
fn files(folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Failure> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        let failed = |error| Failure::disk("read", &at, error);
        for entry in fs::read_dir(&at).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let bytes = fs::read(&path).map_err(|error| Failure::disk("read", &path, error))?;
            let below = path.strip_prefix(folder).unwrap_or(&path).to_owned();
            found.push((below, bytes));
        }
    }
    found.sort();
    Ok(found)
}
