//! Calls every operation of other APIs through their packages, and counts what the judge finds.

use super::{
    call_judge::{CallRun, Judge},
    call_program, compile,
    package_calls::{self, CallsError},
    shipped::{self, Packages},
};
use crate::emitted::package_checks::PackageTools;
use codegen::Language;
use ir::Checked;
use std::path::Path;

/// A package with the checked API.
type Compiled<'a> = (&'a Packages, Checked);

/// Calls the packages of some languages, and prints what is found. Whether there is no finding.
pub fn run(
    packages: &[Packages],
    languages: &[Language],
    target: &Path,
    tools: &PackageTools,
) -> Result<bool, String> {
    if packages.is_empty() {
        return Ok(true);
    }
    let Some(judge) = Judge::find() else {
        println!("SKIPPED: calls: the judge of requests is not installed");
        return Ok(true);
    };
    let compiled = packages.iter().map(|one| {
        let checked = compile(&one.description);
        let refused = || format!("{} does not compile", one.description.display());
        Ok((one, checked.ok_or_else(refused)?))
    });
    let compiled: Vec<Compiled> = compiled.collect::<Result<_, String>>()?;
    let mut is_clean = true;
    for language in languages {
        let mut totals = Totals::default();
        if language.id == "rust" {
            call_crates(&compiled, target, &judge, &mut totals)?;
        } else {
            call_packages(&compiled, language, tools, &judge, &mut totals);
        }
        match totals.skipped {
            Some(reason) => println!("SKIPPED: calls: {}: {reason}", language.id),
            None => println!(
                "calls: {}: {} operations of {} APIs sent {} requests; {} parameters are not judged; {} APIs without a finding",
                language.id,
                totals.operations,
                totals.apis,
                totals.requests,
                totals.unjudged_params,
                totals.clean
            ),
        }
        is_clean &= totals.clean == totals.apis;
    }
    Ok(is_clean)
}

/// Counts of one language.
#[derive(Default)]
struct Totals {
    apis: usize,
    operations: usize,
    requests: usize,
    unjudged_params: usize,
    clean: usize,
    skipped: Option<String>,
}

impl Totals {
    /// Adds the calls of an API, and prints what is wrong with them.
    fn add(&mut self, language: &str, description: &Path, run: Result<CallRun, String>) {
        let run = run.unwrap_or_else(|error| CallRun {
            findings: vec![error],
            ..CallRun::default()
        });
        self.apis += 1;
        self.operations += run.operations;
        self.requests += run.requests;
        self.unjudged_params += run.unjudged_params;
        self.clean += usize::from(run.findings.is_empty());
        if !run.findings.is_empty() {
            println!("calls: {language}: {}", description.display());
            run.findings.iter().for_each(|line| println!("  {line}"));
        }
    }
}

/// Calls Python, TypeScript or Go packages.
fn call_packages(
    compiled: &[Compiled],
    language: &Language,
    tools: &PackageTools,
    judge: &Judge,
    totals: &mut Totals,
) {
    for (one, checked) in compiled {
        let package = one.folder.join(language.id);
        let run = package_calls::run(language, &package, &one.description, checked, tools, judge);
        let run = match run {
            Ok(run) => Ok(run),
            Err(CallsError::Failed(error)) => Err(error),
            Err(CallsError::Skipped(reason)) => {
                totals.skipped = Some(reason);
                return;
            }
        };
        totals.add(language.id, &one.description, run);
    }
}

/// Builds programs that call the crates, and runs them.
fn call_crates(
    compiled: &[Compiled],
    target: &Path,
    judge: &Judge,
    totals: &mut Totals,
) -> Result<(), String> {
    let crates = compiled.iter().map(|(one, _)| one.folder.join("rust"));
    let workspace = shipped::crate_workspace(crates.collect())?;
    for (position, (_, checked)) in compiled.iter().enumerate() {
        let added = call_program::add(&workspace, position, checked);
        added.map_err(|error| format!("cannot write a program: {error}"))?;
    }
    let positions: Vec<usize> = (0..compiled.len()).collect();
    if let Err(error) = call_program::build(&workspace, &positions, target) {
        println!("{error}");
    }
    for (position, (one, checked)) in compiled.iter().enumerate() {
        let run = call_program::run(position, &one.description, checked, target, judge);
        totals.add("rust", &one.description, run);
    }
    Ok(())
}
