//! The program `collection`: writes the packages of descriptions of other APIs, and checks them with the tools of each language.

use clap::Parser;
use codegen::{LANGUAGES, Language};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};
use tests::{
    collection::calls,
    collection::collection_worker::{self, Ending, Limits, Run},
    collection::shipped::{self, Packages, Results},
    collection::{descriptions, draw, folder},
    emitted::package_checks::{CrateWorkspace, PackageTools, Verdict},
    root,
};

/// Write the packages of other APIs in all languages, and report what is refused
#[derive(Debug, Parser)]
#[command(name = "collection")]
struct Flags {
    /// Folders or files to read instead of the installed packages
    paths: Vec<PathBuf>,
    /// Check the crates of this many drawn descriptions with `cargo check`
    #[arg(long, value_name = "COUNT")]
    check: Option<usize>,
    /// Of these, check this many packages of the other languages
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    check_others: usize,
    /// Call every operation of this many drawn APIs through their packages, and judge the requests
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    call: usize,
    /// For `--call`, the languages of the packages, or `all`
    #[arg(
        long = "language",
        value_name = "LANGUAGE",
        value_delimiter = ',',
        default_value = "rust"
    )]
    languages: Vec<String>,
    /// Run the tests, doctests and examples that the packages of this many drawn descriptions ship, in all languages
    #[arg(long, value_name = "COUNT", conflicts_with_all = ["check", "check_others", "call"])]
    run_packages: Option<usize>,
    /// For `--run-packages`, draw only descriptions of at most this size
    #[arg(long, value_name = "KIBIBYTES", default_value_t = 256)]
    largest: u64,
    /// Draw other descriptions
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// How many descriptions are read at the same time
    #[arg(long, value_name = "COUNT", default_value_t = 2)]
    jobs: usize,
    /// How long reading a description may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    time: u64,
    /// The address space that reading a description may take
    #[arg(long, value_name = "MEBIBYTES", default_value_t = 6_144)]
    memory: u64,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().collect();
    if let [_, command, rest @ ..] = arguments.as_slice()
        && command == collection_worker::COMMAND
    {
        return collection_worker::read_one(rest);
    }
    match run(&Flags::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether everything is written and without a finding.
fn run(flags: &Flags) -> Result<bool, String> {
    let paths = match flags.paths.as_slice() {
        [] => vec![folder()],
        paths => paths.to_vec(),
    };
    let mut all: Vec<PathBuf> = paths.iter().flat_map(|path| descriptions(path)).collect();
    if all.is_empty() {
        return Err(
            "there are no descriptions; tests/collection/README.md says how to install them".into(),
        );
    }
    let mut out = None;
    let languages = languages(&flags.languages)?;
    if let Some(count) = flags.check.or((flags.call > 0).then_some(flags.call)) {
        all = draw(all, count, flags.seed);
        out = Some(emptied(&root().join("target/collection/packages"))?);
    }
    if let Some(count) = flags.run_packages {
        let is_small =
            |path: &PathBuf| fs::metadata(path).is_ok_and(|file| file.len() <= flags.largest << 10);
        all.retain(is_small);
        all = draw(all, count, flags.seed);
        out = Some(emptied(&root().join("target/collection/packages"))?);
    }
    let runs = read_all(flags, &all, out.as_deref())?;
    let written = report(&all, &runs);
    let is_clean = match out {
        Some(out) if flags.run_packages.is_some() => run_packages(&all, &written, &out)?,
        Some(out) => check(flags, &languages, &all, &written, &out)?,
        None => true,
    };
    Ok(is_clean && written.len() == all.len())
}

/// The languages with these names.
fn languages(names: &[String]) -> Result<Vec<Language>, String> {
    let of_name = |name: &String| match name.as_str() {
        "all" => Ok(LANGUAGES.to_vec()),
        name => { LANGUAGES.iter() }
            .find(|one| one.id == name)
            .map(|one| vec![*one])
            .ok_or(format!("there is no language `{name}`")),
    };
    let found: Result<Vec<Vec<Language>>, String> = names.iter().map(of_name).collect();
    Ok(found?.concat())
}

/// A folder without what earlier runs left there.
fn emptied(folder: &Path) -> Result<PathBuf, String> {
    let failed = |error| format!("cannot empty {}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)?;
    Ok(folder.to_owned())
}

/// The folder with the packages of a description.
fn packages(out: &Path, position: usize) -> PathBuf {
    out.join(position.to_string())
}

/// Reads all descriptions, each in a process of its own, in their order.
fn read_all(flags: &Flags, all: &[PathBuf], out: Option<&Path>) -> Result<Vec<Run>, String> {
    let limits = Limits {
        time: Duration::from_secs(flags.time),
        memory: flags.memory << 20,
    };
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = BTreeMap::new();
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = all.get(position) else {
                return Ok(found);
            };
            let folder = out.map(|out| packages(out, position));
            let run = collection_worker::run(path, folder.as_deref(), limits);
            found.insert(position, run.map_err(|error| error.to_string())?);
        }
    };
    let found = thread::scope(|scope| {
        let workers: Vec<_> = (0..flags.jobs.max(1)).map(|_| scope.spawn(work)).collect();
        let mut found = BTreeMap::new();
        for worker in workers {
            let runs: Result<BTreeMap<usize, Run>, String> =
                worker.join().map_err(|_| "a worker panicked")?;
            found.extend(runs?);
        }
        Ok::<_, String>(found)
    })?;
    Ok(found.into_values().collect())
}

/// Prints what is not written, and what took the most time and memory. Returns the positions of what is written.
fn report(all: &[PathBuf], runs: &[Run]) -> Vec<usize> {
    let (mut written, mut refused, mut hung, mut crashed) = (Vec::new(), 0, 0, 0);
    for (position, (path, run)) in all.iter().zip(runs).enumerate() {
        let path = path.display();
        match &run.ending {
            Ending::Written => written.push(position),
            Ending::Refused(reason) => {
                refused += 1;
                println!("refused {path}: {reason}");
            }
            Ending::TimedOut => {
                hung += 1;
                println!("not finished in time {path}");
            }
            Ending::Crashed(message) => {
                crashed += 1;
                println!("crashed {path}: {message}");
            }
        }
    }
    let mut by_time: Vec<(&Run, &PathBuf)> = runs.iter().zip(all).collect();
    by_time.sort_by_key(|(run, _)| std::cmp::Reverse(run.took));
    for (run, path) in by_time.iter().take(10) {
        let peak = run
            .peak
            .map_or_else(String::new, |peak| format!(", {peak} MiB"));
        println!("{:.1} s{peak}: {}", run.took.as_secs_f64(), path.display());
    }
    println!(
        "{} of {} written; {refused} refused, {hung} not finished in time, {crashed} crashed",
        written.len(),
        all.len()
    );
    written
}

/// A workspace of the crates of what is written.
fn crate_workspace(written: &[usize], out: &Path) -> Result<CrateWorkspace, String> {
    let crates = written
        .iter()
        .map(|position| packages(out, *position).join("rust"));
    shipped::crate_workspace(crates.collect())
}

/// Runs what the packages ship. Whether there is no finding.
fn run_packages(all: &[PathBuf], written: &[usize], out: &Path) -> Result<bool, String> {
    let workspace = crate_workspace(written, out)?;
    let shipped = written.iter().map(|position| Packages {
        description: all[*position].clone(),
        folder: packages(out, *position),
    });
    let shipped: Vec<Packages> = shipped.collect();
    let tools = PackageTools::find(&root().join("target/collection"));
    let target = root().join("target/collection/target");
    let results = shipped::run(&shipped, &workspace, &target, &tools)?;
    results.iter().for_each(|one| println!("{one}"));
    Ok(results.iter().all(Results::is_clean))
}

/// Checks the packages of what is written. Whether there is no finding.
fn check(
    flags: &Flags,
    languages: &[Language],
    all: &[PathBuf],
    written: &[usize],
    out: &Path,
) -> Result<bool, String> {
    let tools = PackageTools::find(&root().join("target/collection"));
    let target = root().join("target/collection/target");
    let package = |position: &usize| Packages {
        description: all[*position].clone(),
        folder: packages(out, *position),
    };
    let called = |mut passed: Vec<Packages>| {
        passed.truncate(flags.call);
        calls::run(&passed, languages, &target, &tools)
    };
    if flags.check.is_none() {
        return called(written.iter().map(package).collect());
    }
    let workspace = crate_workspace(written, out)?;
    let findings = workspace.check(&target)?;
    for (position, lines) in &findings {
        println!("rust: {}", all[written[*position]].display());
        lines.iter().take(10).for_each(|line| println!("  {line}"));
    }
    println!(
        "rust: {} of {} without an error or a warning",
        written.len() - findings.len(),
        written.len()
    );
    let mut is_clean = findings.is_empty();
    for language in ["python", "typescript", "go"] {
        let drawn = written.iter().take(flags.check_others);
        let verdicts = drawn.map(|position| {
            let package = packages(out, *position).join(language);
            let verdict = match language {
                "python" => tools.check_python(&package),
                "typescript" => tools.check_typescript(&[package]),
                _ => tools.check_go(&package),
            };
            (all[*position].as_path(), verdict)
        });
        is_clean &= print_verdicts(language, verdicts);
    }
    let passed = { written.iter().enumerate() }
        .filter(|(at, _)| !findings.contains_key(at))
        .map(|(_, position)| package(position));
    is_clean &= called(passed.collect())?;
    Ok(is_clean)
}

/// Prints the verdicts of a language as they come. Whether all passed.
fn print_verdicts<'a>(language: &str, verdicts: impl Iterator<Item = (&'a Path, Verdict)>) -> bool {
    let (mut passed, mut count) = (0, 0);
    for (path, verdict) in verdicts {
        count += 1;
        match verdict {
            Verdict::Passed => passed += 1,
            Verdict::Failed(found) => {
                println!("{language}: {}", path.display());
                found.lines().take(10).for_each(|line| println!("  {line}"));
            }
            Verdict::Skipped(reason) => println!("SKIPPED: {language}: {reason}"),
        }
    }
    if count > 0 {
        println!("{language}: {passed} of {count} without a finding");
    }
    passed == count
}
