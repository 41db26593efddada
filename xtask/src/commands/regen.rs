//! `regen`: generates the SDK from the spec, or checks that it is up to date.

use crate::{
    cli::RegenArgs,
    error::Error,
    spec::{
        SpecSource,
        compile::{report, require_no_left_over_docs},
        generate::{Destination, write},
        untyped,
    },
    support::{
        generated_files::require_unchanged, output::print, text::grouped, workspace::workspace,
    },
};
use codegen::{Generated, LANGUAGES, Language, Outcome};
use ir::Shape;
use std::{path::PathBuf, time::Instant};

/// Writes the generated folders, or compares them if `--check` is set.
pub fn run(args: &RegenArgs) -> Result<(), Error> {
    let destination = match &args.out {
        Some(out) => Destination::Folder(out.clone()),
        None => Destination::Workspace(workspace()?),
    };
    let started = Instant::now();
    destination.require_sensible()?;
    let languages = languages(args, &destination)?;
    let source = SpecSource::open(args.spec.spec.as_deref(), args.spec.with.as_deref())?;
    let (output, outcome) =
        source.compile_with(|sources| destination.generate(sources, &languages));
    let generated = report(&source, output, &outcome, args.spec.notes)?;
    if args.strict {
        require_no_left_over_docs(&source, &outcome)?;
    }
    let names = source.updated_names(&outcome);
    let mut summary = counts(&generated, &outcome);
    let folders = destination.folders(generated);

    let writing = Instant::now();
    if args.check {
        for (out, files) in &folders {
            require_unchanged(out, files, &fix_command(args))?;
        }
        if let Some((path, _)) = &names {
            return Err(Error::Failed(format!(
                "{} is out of date; run `{}`",
                path.display(),
                fix_command(args)
            )));
        }
    } else {
        write(&destination, &folders, names.as_ref())?;
    }
    let phase = if args.check { "compare" } else { "write" };
    let phases = outcome.phases.into_iter();
    let phases = phases.chain([(phase, writing.elapsed()), ("total", started.elapsed())]);
    for (phase, time) in phases {
        summary.push_str(&format!("{:>9.3} s {phase}\n", time.as_secs_f64()));
    }
    print(&summary)
}

/// The languages to generate, in the order in which they are registered.
fn languages(args: &RegenArgs, destination: &Destination) -> Result<Vec<Language>, Error> {
    let known: Vec<&str> = LANGUAGES.iter().map(|language| language.id).collect();
    if let Some(unknown) = args
        .languages
        .iter()
        .find(|id| !known.contains(&id.as_str()))
    {
        return Err(Error::Usage(format!(
            "there is no language `{unknown}`; choose from {}",
            known.join(", ")
        )));
    }
    if args.languages.is_empty() {
        return Ok(destination.default_languages().to_vec());
    }
    let chosen = LANGUAGES
        .iter()
        .filter(|language| args.languages.iter().any(|id| id == language.id));
    Ok(chosen.copied().collect())
}

/// The command that updates what `--check` compares.
fn fix_command(args: &RegenArgs) -> String {
    let mut command = String::from("cargo xtask regen");
    let options: [(&str, &Option<PathBuf>); 3] = [
        ("--spec", &args.spec.spec),
        ("--with", &args.spec.with),
        ("--out", &args.out),
    ];
    for (flag, path) in options {
        if let Some(path) = path {
            command.push_str(&format!(" {flag} {}", path.display()));
        }
    }
    for id in &args.languages {
        command.push_str(&format!(" --language {id}"));
    }
    command
}

/// The counts that are printed at the end.
fn counts(generated: &Generated, outcome: &Outcome) -> String {
    let api = generated.checked.api();
    let count = |is: fn(&Shape) -> bool| api.types.iter().filter(|(_, def)| is(&def.shape)).count();
    let files = || generated.outputs.iter().flat_map(|output| &output.files);
    let lines = generated.outputs.iter().map(codegen::Output::line_count);
    let reasons = untyped::count_by_reason(api);
    let mut out = String::new();
    for (count, noun) in [
        (api.operations().count(), "operation"),
        (count(|shape| matches!(shape, Shape::Record(_))), "record"),
        (count(|shape| matches!(shape, Shape::Enum(_))), "enum"),
        (count(|shape| matches!(shape, Shape::Union(_))), "union"),
        (files().count(), "file"),
        (lines.sum(), "line"),
        (outcome.report.count(ir::Severity::Note), "note"),
        (reasons.values().sum(), "untyped value"),
    ] {
        out.push_str(&format!(
            "{:>9} {noun}{}\n",
            grouped(count),
            if count == 1 { "" } else { "s" }
        ));
    }
    for (reason, count) in &reasons {
        out.push_str(&format!("{:>9}   {reason}\n", grouped(*count)));
    }
    out
}
