//! The bench knows which figures are promised, and measures them.

use crate::{
    failure::Failure,
    flags::Bench,
    input::{self, Input},
    measure::{Cost, cost, median},
    regen,
    render::grouped,
};
use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

/// The root document of the upstream description below an upstream folder.
const ROOT: &str = "specification/DigitalOcean-public.v2.yaml";
/// Runs of each command; the one with the median time counts.
const TIMES: usize = 3;

/// Measures, and prints a table in Markdown.
pub fn run(flags: &Bench) -> Result<(), Failure> {
    let workspace = input::workspace()?;
    let scratch = tempfile::tempdir()
        .map_err(|error| Failure::Finding(format!("no temporary folder: {error}")))?;
    regen::say("| what | measured | mark |\n|---|---|---|\n")?;
    let upstream = flags.upstream.clone().or_else(|| upstream(&workspace));
    match &upstream {
        Some(root) => generator(
            "upstream's files",
            root,
            "under 1.5 s and 300 MiB",
            scratch.path(),
        )?,
        None => eprintln!(
            "skipped: the upstream description is not here; set DO_OPENAPI_DIR or name --upstream"
        ),
    }
    generator(
        "`spec/`",
        &workspace.join("spec"),
        "under 1.0 s",
        scratch.path(),
    )?;
    emitted(&workspace.join("generated"))?;
    if !flags.quick {
        compiled(&workspace, scratch.path())?;
    }
    Ok(())
}

fn upstream(workspace: &Path) -> Option<PathBuf> {
    let told = std::env::var_os("DO_OPENAPI_DIR").map(PathBuf::from);
    let beside = workspace
        .parent()
        .map(|parent| parent.join("shared/upstream"));
    let roots = told.into_iter().chain(beside).flat_map(|folder| {
        [
            folder.join(ROOT),
            folder.join("DigitalOcean-public.v2.yaml"),
        ]
    });
    roots.into_iter().find(|root| root.is_file())
}

/// What a spec comes to, and what it costs to generate from it.
fn generator(name: &str, spec: &Path, mark: &str, scratch: &Path) -> Result<(), Failure> {
    let input = Input::open(Some(spec), None)?;
    let (checked, outcome) = input.feed(codegen::compile);
    let checked = regen::findings(&input, checked, &outcome, false)?;
    let api = checked.api();
    row(
        &format!("operations / named types from {name}"),
        &format!(
            "{} / {}",
            grouped(api.operations().count()),
            grouped(api.types.len())
        ),
        "all reachable",
    )?;
    let own = std::env::current_exe().map_err(|error| Failure::Finding(error.to_string()))?;
    let out = scratch.join("out");
    let arguments = [
        "regen".as_ref(),
        "--spec".as_ref(),
        spec.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ];
    let cost = median(TIMES, || {
        // Each run writes everything.
        let _ = fs::remove_dir_all(&out);
        cost(own.as_os_str(), &arguments, scratch)
    })?;
    row(
        &format!("`regen` from {name}"),
        &format!("{:.2} s, {:.0} MiB", cost.wall, cost.peak),
        mark,
    )
}

/// How much is emitted.
fn emitted(folder: &Path) -> Result<(), Failure> {
    let mut lines = 0;
    let mut open = vec![folder.join("src")];
    while let Some(at) = open.pop() {
        let entries = fs::read_dir(&at).map_err(|error| Failure::disk("read", &at, error))?;
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                lines += fs::read_to_string(&path)
                    .map_err(|error| Failure::disk("read", &path, error))?
                    .lines()
                    .count();
            }
        }
    }
    row("lines of Rust emitted", &grouped(lines), "under 90,000")
}

/// What the emitted crate costs those who compile it, its dependencies prebuilt.
fn compiled(workspace: &Path, scratch: &Path) -> Result<(), Failure> {
    let target = scratch.join("target");
    let manifest = workspace.join("generated/Cargo.toml");
    let droplets = ["--no-default-features", "--features", "droplets"];
    let runs: [(&str, &[&str], &str); 3] = [
        (
            "`cargo check` of it, all features",
            &["check", "--all-features"],
            "under 10 s and 0.9 GB",
        ),
        (
            "`cargo check` of it, feature `droplets` only",
            &["check", droplets[0], droplets[1], droplets[2]],
            "under 2 s",
        ),
        (
            "release build of it, default features",
            &["build", "--release"],
            "under 40 s of user time",
        ),
    ];
    for (name, arguments, mark) in runs {
        let cargo = |arguments: &[&str]| {
            let all: Vec<&OsStr> = arguments
                .iter()
                .map(OsStr::new)
                .chain([
                    "--quiet".as_ref(),
                    "--manifest-path".as_ref(),
                    manifest.as_os_str(),
                ])
                .collect();
            cost("cargo".as_ref(), &all, &target)
        };
        cargo(arguments)?;
        let clean: &[&str] = if arguments.contains(&"--release") {
            &["clean", "--package", "digitalocean-sdk", "--release"]
        } else {
            &["clean", "--package", "digitalocean-sdk"]
        };
        let times = if arguments.contains(&"--release") {
            1
        } else {
            TIMES
        };
        let Cost { wall, user, peak } = median(times, || {
            cargo(clean)?;
            cargo(arguments)
        })?;
        row(
            name,
            &format!(
                "{wall:.1} s, {user:.1} s of user time, {:.2} GB",
                peak * 1.048_576 / 1000.0
            ),
            mark,
        )?;
    }
    let library = target.join("release/libdigitalocean_sdk.rlib");
    let size = fs::metadata(&library)
        .map_err(|error| Failure::disk("read", &library, error))?
        .len();
    row(
        "size of the release library",
        &format!("{:.1} MB", size as f64 / 1e6),
        "under 45 MB",
    )
}

fn row(what: &str, measured: &str, mark: &str) -> Result<(), Failure> {
    regen::say(&format!("| {what} | {measured} | {mark} |\n"))
}
