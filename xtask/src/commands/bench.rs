//! `bench`: measures the generator and the generated crate, and prints a table.

use crate::{
    cli::BenchArgs,
    commands::program_size::{ProgramSizes, measure_sizes},
    error::Error,
    spec::{SpecSource, compile::report, sync::find_root_document},
    support::{
        files::folder,
        output::{print, tell},
        resource_usage::{ResourceUsage, measure, median},
        text::grouped,
        workspace::{sdk_package, workspace},
    },
};
use codegen::{LANGUAGES, Language, RUST};
use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

/// How many times each command is run. The run with the median time counts.
const RUNS: usize = 3;

/// Measures and prints a table in Markdown.
pub fn run(args: &BenchArgs) -> Result<(), Error> {
    let workspace = workspace()?;
    let scratch = folder::temporary()?;
    print("| what | measured | goal |\n|---|---|---|\n")?;
    let upstream = args.upstream.clone().or_else(|| find_upstream(&workspace));
    match &upstream {
        Some(root) => bench_generator(
            "the upstream files",
            root,
            "under 1.5 s and 300 MiB",
            scratch.path(),
        )?,
        None => tell(
            "skipped: the upstream description was not found; set DO_OPENAPI_DIR or pass --upstream",
        ),
    }
    bench_generator(
        "`spec/`",
        &workspace.join("spec"),
        "under 1.0 s",
        scratch.path(),
    )?;
    bench_languages(&workspace.join("spec"), scratch.path())?;
    count_lines(&workspace.join("generated"))?;
    if !args.quick {
        bench_compile(&workspace, scratch.path())?;
        bench_program(&workspace, scratch.path())?;
    }
    Ok(())
}

fn find_upstream(workspace: &Path) -> Option<PathBuf> {
    let configured = std::env::var_os("DO_OPENAPI_DIR").map(PathBuf::from);
    let adjacent = workspace
        .parent()
        .map(|parent| parent.join("shared/upstream"));
    let roots = configured
        .into_iter()
        .chain(adjacent)
        .flat_map(|folder| [folder.join("specification"), folder]);
    let mut found = roots.filter_map(|folder| find_root_document(&folder).ok());
    found.next()
}

/// Measures generating the SDK from a spec.
fn bench_generator(name: &str, spec: &Path, goal: &str, scratch: &Path) -> Result<(), Error> {
    let source = SpecSource::open(Some(spec), None)?;
    let (checked, outcome) = source.compile_with(codegen::compile);
    let checked = report(&source, checked, &outcome, false)?;
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
    bench_regen(
        &format!("`regen` from {name}, Rust"),
        spec,
        &[RUST],
        goal,
        scratch,
    )
}

/// Measures generating the package of each other language, and of all languages.
fn bench_languages(spec: &Path, scratch: &Path) -> Result<(), Error> {
    for language in LANGUAGES.iter().filter(|language| language.id != RUST.id) {
        let what = format!("`regen` from `spec/`, {}", language.name);
        bench_regen(&what, spec, &[*language], "", scratch)?;
    }
    let what = "`regen` from `spec/`, all languages";
    bench_regen(what, spec, LANGUAGES, "under 1.0 s", scratch)
}

/// Measures the command `regen` for some languages.
fn bench_regen(
    what: &str,
    spec: &Path,
    languages: &[Language],
    goal: &str,
    scratch: &Path,
) -> Result<(), Error> {
    let own = std::env::current_exe().map_err(|error| Error::Failed(error.to_string()))?;
    let out = scratch.join("out");
    let mut arguments: Vec<&OsStr> = vec![
        "regen".as_ref(),
        "--spec".as_ref(),
        spec.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ];
    for language in languages {
        arguments.extend(["--language".as_ref(), OsStr::new(language.id)]);
    }
    let usage = median(RUNS, || {
        // Remove the output, so that each run writes all files.
        let _ = fs::remove_dir_all(&out);
        measure(own.as_os_str(), &arguments, scratch)
    })?;
    let ResourceUsage { wall, user, peak } = usage;
    row(
        what,
        &format!("{wall:.2} s, {user:.2} s of user time, {peak:.0} MiB"),
        goal,
    )
}

/// Counts the lines of the generated crate.
fn count_lines(folder: &Path) -> Result<(), Error> {
    let mut lines = 0;
    let mut pending = vec![folder.join("src")];
    while let Some(current) = pending.pop() {
        let entries = fs::read_dir(&current).map_err(|error| Error::io("read", &current, error))?;
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                pending.push(path);
            } else {
                lines += fs::read_to_string(&path)
                    .map_err(|error| Error::io("read", &path, error))?
                    .lines()
                    .count();
            }
        }
    }
    row("lines of Rust emitted", &grouped(lines), "under 60,000")
}

/// Measures compiling the generated crate. Its dependencies are compiled before.
fn bench_compile(workspace: &Path, scratch: &Path) -> Result<(), Error> {
    let target = scratch.join("target");
    let manifest = workspace.join("generated/Cargo.toml");
    let package = sdk_package(workspace)?;
    let droplets = ["--no-default-features", "--features", "droplets"];
    let runs: [(&str, &[&str], &str); 3] = [
        (
            "`cargo check` of the crate, all features",
            &["check", "--all-features"],
            "under 10 s and 0.9 GB",
        ),
        (
            "`cargo check` of the crate, feature `droplets` only",
            &["check", droplets[0], droplets[1], droplets[2]],
            "under 2 s",
        ),
        (
            "release build of the crate, default features",
            &["build", "--release"],
            "under 40 s of user time",
        ),
    ];
    for (name, arguments, goal) in runs {
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
            measure("cargo".as_ref(), &all, &target)
        };
        cargo(arguments)?;
        let clean: &[&str] = if arguments.contains(&"--release") {
            &["clean", "--package", &package, "--release"]
        } else {
            &["clean", "--package", &package]
        };
        let runs = if arguments.contains(&"--release") {
            1
        } else {
            RUNS
        };
        let ResourceUsage { wall, user, peak } = median(runs, || {
            cargo(clean)?;
            cargo(arguments)
        })?;
        row(
            name,
            &format!(
                "{wall:.1} s, {user:.1} s of user time, {:.2} GB",
                peak * 1.048_576 / 1000.0
            ),
            goal,
        )?;
    }
    let library = target.join(format!("release/lib{}.rlib", package.replace('-', "_")));
    let size = fs::metadata(&library)
        .map_err(|error| Error::io("read", &library, error))?
        .len();
    row(
        "size of the release library",
        &format!("{:.1} MB", size as f64 / 1e6),
        "under 45 MB",
    )
}

/// Compares the sizes of a program with one call of the SDK and of the same program with `reqwest` only.
fn bench_program(workspace: &Path, scratch: &Path) -> Result<(), Error> {
    let ProgramSizes {
        with_sdk,
        without_sdk,
    } = measure_sizes(workspace, scratch)?;
    let (larger, smaller) = (with_sdk as f64 / 1e6, without_sdk as f64 / 1e6);
    row(
        "program with one call, release, over the same with `reqwest`",
        &format!(
            "{larger:.2} MB over {smaller:.2} MB, {:+.2} MB",
            larger - smaller
        ),
        "+0.3 MB",
    )
}

fn row(what: &str, measured: &str, goal: &str) -> Result<(), Error> {
    print(&format!("| {what} | {measured} | {goal} |\n"))
}
