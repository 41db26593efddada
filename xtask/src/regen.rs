//! Regen knows how the generated folder comes to be what the spec says.

use crate::{
    disk::{self, Leave},
    failure::Failure,
    flags,
    input::{self, Input},
    inspect::untyped,
    render::{self, Gallery, counted, grouped},
};
use codegen::{Files, Generated, LANGUAGES, Outcome, Output};
use ir::Shape;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// The folder of the test calls of every method of the Rust crate.
const CALLS: &str = "tests/src/calls";

/// Writes the folder, or with `--check` compares it.
pub fn run(flags: &flags::Regen) -> Result<(), Failure> {
    let started = Instant::now();
    let input = Input::open(flags.origin.spec.as_deref(), flags.origin.with.as_deref())?;
    let (generated, outcome) = input.feed(|sources| codegen::generate(sources, LANGUAGES));
    let generated = findings(&input, generated, &outcome, flags.origin.notes)?;
    let ledger = input.ledger(&outcome);
    let trees = trees(flags.out.as_deref(), &generated)?;

    let writing = Instant::now();
    if flags.check {
        for (out, files) in &trees {
            check(out, files, &command(flags))?;
        }
        if let Some((path, _)) = &ledger {
            return Err(Failure::Finding(format!(
                "{} does not have all names of today; run `{}`",
                path.display(),
                command(flags)
            )));
        }
    } else {
        write(&trees, ledger.as_ref())?;
    }
    let word = if flags.check { "compare" } else { "write" };
    let summary = summary(
        &generated,
        &outcome,
        (word, writing.elapsed()),
        started.elapsed(),
    );
    say(&summary)
}

/// Writes the output once more from a spec that was checked a moment ago, and prints nothing.
pub fn again(spec: &Path, out: &Path) -> Result<(), Failure> {
    let input = Input::open(Some(spec), None)?;
    let (generated, outcome) = input.feed(|sources| codegen::generate(sources, LANGUAGES));
    let generated = generated.ok_or(Failure::Shown)?;
    write(
        &trees(Some(out), &generated)?,
        input.ledger(&outcome).as_ref(),
    )
}

/// Every folder that is written, with its files.
///
/// `out` replaces the folder of the language; if there are several languages, each has a folder below it.
fn trees(out: Option<&Path>, generated: &Generated) -> Result<Vec<(PathBuf, Files)>, Failure> {
    let workspace = input::workspace();
    let mut trees = Vec::new();
    for Output { language, files } in &generated.outputs {
        let folder = match (out, generated.outputs.len()) {
            (None, _) => input::workspace()?.join(language.folder),
            (Some(out), 1) => out.to_owned(),
            (Some(out), _) => out.join(language.id),
        };
        trees.push((folder, files.clone()));
    }
    // The test calls belong to the Rust crate of this workspace.
    if let Ok(workspace) = workspace
        && trees[0].0 == workspace.join(codegen::RUST.folder)
        && workspace.join(CALLS).parent().is_some_and(Path::is_dir)
    {
        let calls = codegen::test_calls(&generated.checked);
        trees.push((workspace.join(CALLS), calls));
    }
    Ok(trees)
}

fn write(trees: &[(PathBuf, Files)], ledger: Option<&(PathBuf, String)>) -> Result<(), Failure> {
    let mut staged = Vec::new();
    for (out, files) in trees {
        staged.push(disk::stage_tree(out, files, Leave::Marked)?);
    }
    let ledger = match ledger {
        Some((path, text)) => Some(disk::stage_file(path, text)?),
        None => None,
    };
    for tree in staged {
        tree.commit()?;
    }
    if let Some(file) = ledger {
        file.commit()?;
    }
    Ok(())
}

/// Shows what the compiler found; gives its output only when there is no error.
pub fn findings<T>(
    input: &Input,
    made: Option<T>,
    outcome: &Outcome,
    notes: bool,
) -> Result<T, Failure> {
    let gallery = Gallery {
        files: &outcome.files,
        shown: &|path| input.show(path),
    };
    render::print(&outcome.report, &gallery, notes);
    match made {
        Some(made) if !outcome.report.has_errors() => Ok(made),
        _ => Err(Failure::Shown),
    }
}

/// Fails when a folder is not what would be written, and says what mends it.
pub fn check(out: &Path, files: &Files, mend: &str) -> Result<(), Failure> {
    let drift = disk::compare(out, files)?;
    if drift.is_none() {
        return Ok(());
    }
    let lines = drift.lines();
    say(&format!("{}\n", lines.join("\n")))?;
    let differ = if lines.len() == 1 {
        "differs"
    } else {
        "differ"
    };
    Err(Failure::Finding(format!(
        "{} in {} {differ} from what would be written; run `{mend}`",
        counted(lines.len(), "file"),
        out.display()
    )))
}

/// The command that writes what `--check` compares.
fn command(flags: &flags::Regen) -> String {
    let mut command = String::from("cargo xtask regen");
    let given: [(&str, &Option<PathBuf>); 3] = [
        ("--spec", &flags.origin.spec),
        ("--with", &flags.origin.with),
        ("--out", &flags.out),
    ];
    for (flag, path) in given {
        if let Some(path) = path {
            command.push_str(&format!(" {flag} {}", path.display()));
        }
    }
    command
}

/// What was generated, in numbers.
fn summary(
    generated: &Generated,
    outcome: &Outcome,
    last: (&'static str, Duration),
    whole: Duration,
) -> String {
    let api = generated.checked.api();
    let count = |is: fn(&Shape) -> bool| api.types.iter().filter(|(_, def)| is(&def.shape)).count();
    let files = || generated.outputs.iter().flat_map(|output| &output.files);
    let lines = files().map(|(_, text)| text.lines().count()).sum();
    let reasons = untyped::reasons(api);
    let mut out = String::new();
    for (count, what) in [
        (api.operations().count(), "operation"),
        (count(|shape| matches!(shape, Shape::Record(_))), "record"),
        (count(|shape| matches!(shape, Shape::Enum(_))), "enum"),
        (count(|shape| matches!(shape, Shape::Union(_))), "union"),
        (files().count(), "file"),
        (lines, "line"),
        (outcome.report.count(ir::Severity::Note), "note"),
        (reasons.values().sum(), "untyped value"),
    ] {
        out.push_str(&format!(
            "{:>9} {what}{}\n",
            grouped(count),
            if count == 1 { "" } else { "s" }
        ));
    }
    for (reason, count) in &reasons {
        out.push_str(&format!("{:>9}   because {reason}\n", grouped(*count)));
    }
    for (phase, time) in outcome.phases.iter().chain([&last]) {
        out.push_str(&format!("{:>9.3} s {phase}\n", time.as_secs_f64()));
    }
    out.push_str(&format!("{:>9.3} s in all\n", whole.as_secs_f64()));
    out
}

/// Prints to standard output. A reader that has gone away is no failure.
pub fn say(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Finding(format!("cannot print: {error}")))
        }
        _ => Ok(()),
    }
}
