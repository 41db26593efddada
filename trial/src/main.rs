//! The trial emits the real models in three ways, builds them and prints what each costs.

mod bodies;
mod derive;
mod emitted;
mod measure;
mod models;
mod print;
mod workspace;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Parser;

use self::measure::{Cost, cargo, median};
use self::workspace::{WAYS, Way};

/// Emits three ways to read and write JSON over the real models, and measures them.
#[derive(Parser)]
struct Flags {
    /// Where the crates go.
    #[arg(long)]
    out: PathBuf,
    /// The upstream description, whose examples are decoded.
    #[arg(long, default_value = "../shared/upstream")]
    upstream: PathBuf,
    /// How often each check is measured.
    #[arg(long, default_value_t = 3)]
    checks: usize,
    /// How often each release build is measured.
    #[arg(long, default_value_t = 1)]
    builds: usize,
    /// Rounds of decoding and encoding.
    #[arg(long, default_value_t = 41)]
    rounds: usize,
    /// Write the crates and the bodies only.
    #[arg(long)]
    write: bool,
    /// Measure speed only.
    #[arg(long)]
    speed: bool,
}

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == measure::MEASURE) {
        return measure::run(&arguments.collect::<Vec<OsString>>());
    }
    let flags = Flags::parse();
    let out = std::path::absolute(&flags.out).expect("a folder");
    let repo = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
    let input = xtask::input::Input::open(Some(&repo.join("spec")), None)
        .unwrap_or_else(|failure| panic!("{:?}", failure.sentence()));
    let (made, _) = input.feed(codegen::generate);
    let (_, files) = made.expect("spec/ compiles");
    let sheets = models::sheets(&files);
    workspace::write(&out, repo, &sheets);
    bodies::write(&out.join("bodies"), &flags.upstream);
    count(&sheets);
    if flags.write {
        return;
    }
    if !flags.speed {
        build(&out, flags.checks, flags.builds);
    }
    speed(&out, flags.rounds);
}

fn count(sheets: &[models::Sheet]) {
    let items = || sheets.iter().flat_map(|sheet| &sheet.items);
    let of = |is: fn(&models::Item) -> bool| items().filter(|item| is(item)).count();
    let fields: usize = items()
        .map(|item| match item {
            models::Item::Record(record) => record.fields.len(),
            _ => 0,
        })
        .sum();
    println!(
        "{} records with {fields} fields, {} enums, {} unions",
        of(|item| matches!(item, models::Item::Record(_))),
        of(|item| matches!(item, models::Item::Words(_) | models::Item::Numbers(_))),
        of(|item| matches!(item, models::Item::Union(_))),
    );
}

/// Checks and builds every crate alone, its dependencies built before, one after the other, several times over.
fn build(out: &Path, times: usize, release: usize) {
    let bases = ["--package", "base-derive", "--package", "base-emitted", "--package", "base-tables"];
    cargo(out, &[&["check"], &bases[..]].concat());
    cargo(out, &[&["build", "--release"], &bases[..]].concat());
    let mut checks: Vec<Vec<Cost>> = vec![Vec::new(); WAYS.len()];
    let mut builds = checks.clone();
    for (task, times, costs) in [("check", times, &mut checks), ("build", release, &mut builds)] {
        for time in 0..times {
            for (way, costs) in WAYS.iter().zip(costs.iter_mut()) {
                touch(&out.join(way.id()).join("src/lib.rs"));
                let mut arguments = vec![task, "--package", way.id()];
                if task == "build" {
                    arguments.push("--release");
                }
                let cost = cargo(out, &arguments);
                eprintln!("{task} {time} {}: {cost:?}", way.id());
                costs.push(cost);
            }
        }
    }
    println!(
        "\n| way | lines | check s | check user s | check peak MB | release s | release user s | rlib MB |\n\
         |---|---|---|---|---|---|---|---|"
    );
    for ((way, check), build) in WAYS.iter().zip(&checks).zip(&builds) {
        let of = |costs: &[Cost], what: fn(&Cost) -> f64| median(costs.iter().map(what));
        println!(
            "| {} | {} | {:.1} | {:.1} | {:.0} | {:.1} | {:.1} | {:.1} |",
            way.title(),
            lines(&out.join(way.id()).join("src")),
            of(check, |cost| cost.wall),
            of(check, |cost| cost.user),
            of(check, |cost| cost.peak),
            of(build, |cost| cost.wall),
            of(build, |cost| cost.user),
            size(out, *way),
        );
    }
}

fn touch(path: &Path) {
    let text = fs::read_to_string(path).expect("an emitted file");
    fs::write(path, text).expect("an emitted file");
}

fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).expect("an emitted folder").filter_map(Result::ok);
    entries
        .map(|entry| entry.path())
        .map(|path| {
            if path.is_dir() {
                lines(&path)
            } else {
                fs::read_to_string(&path).map_or(0, |text| text.lines().count())
            }
        })
        .sum()
}

/// MB of the release library.
fn size(out: &Path, way: Way) -> f64 {
    let library = out.join(format!("target/release/lib{}.rlib", way.module()));
    fs::metadata(library).map_or(f64::NAN, |found| found.len() as f64 / 1e6)
}

fn speed(out: &Path, rounds: usize) {
    cargo(out, &["build", "--release", "--package", "speed"]);
    let found = Command::new(out.join("target/release/speed"))
        .arg(out.join("bodies"))
        .arg(rounds.to_string())
        .output()
        .expect("speed runs");
    print!("{}", String::from_utf8_lossy(&found.stdout));
    assert!(found.status.success(), "{}", String::from_utf8_lossy(&found.stderr));
}
