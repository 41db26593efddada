//! The program `conformance`: runs the conformance suite in every language and prints a table.

use clap::Parser;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use tests::conformance::case::{Case, cases};
use tests::conformance::driver::{Driver, HELLO};
use tests::conformance::language::{DriverError, LANGUAGES, Language};
use tests::conformance::runner::Runner;
use tests::conformance::table::{Column, failures, render};

/// Run the conformance suite against the SDK of every language
#[derive(Debug, Parser)]
#[command(name = "conformance")]
struct Flags {
    /// Run only this language; can be given more than once
    #[arg(long, value_name = "NAME")]
    language: Vec<String>,

    /// Run only cases whose `area/name` starts with this
    #[arg(long, value_name = "PREFIX", default_value = "")]
    case: String,

    /// Fail if a language is skipped
    #[arg(long)]
    all_languages: bool,

    /// Act as the driver of Rust
    #[arg(long, hide = true)]
    drive: bool,
}

fn main() -> ExitCode {
    let flags = Flags::parse();
    if flags.drive {
        return match drive() {
            // The reader has closed the pipe.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        };
    }
    match run(&flags) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}

fn drive() -> io::Result<()> {
    let driver = Driver::default();
    let mut out = io::stdout().lock();
    writeln!(out, "{HELLO}")?;
    out.flush()?;
    for line in io::stdin().lock().split(b'\n') {
        writeln!(out, "{}", driver.answer(&line?))?;
        out.flush()?;
    }
    Ok(())
}

/// Returns whether every case passed.
fn run(flags: &Flags) -> Result<bool, String> {
    let all = cases()?;
    let wanted: Vec<Case> = all
        .into_iter()
        .filter(|case| case.id().starts_with(&flags.case))
        .collect();
    if wanted.is_empty() {
        return Err(format!("no case starts with `{}`", flags.case));
    }
    let mut areas: Vec<String> = wanted.iter().map(|case| case.area.clone()).collect();
    areas.dedup();
    let languages: Vec<Language> = match flags.language.is_empty() {
        true => LANGUAGES.to_vec(),
        false => flags
            .language
            .iter()
            .map(|name| Language::named(name).ok_or(format!("there is no language `{name}`")))
            .collect::<Result<_, _>>()?,
    };
    let rust_driver = std::env::current_exe().map_err(|error| error.to_string())?;
    let (mut columns, mut is_good) = (Vec::new(), true);
    for language in languages {
        let name = language.name;
        let command = match language.driver(Some(&rust_driver)) {
            Ok(command) => command,
            Err(DriverError::Missing(why)) => {
                eprintln!("SKIPPED: {name}: {why}");
                is_good &= !flags.all_languages;
                columns.push(Column {
                    name: name.to_owned(),
                    results: None,
                });
                continue;
            }
            Err(DriverError::Failed(why)) => return Err(format!("{name}: {why}")),
        };
        for case in &wanted {
            if let Some(reason) = case.skip_reason(name) {
                eprintln!("SKIPPED: {name}: {}: {reason}", case.id());
            }
        }
        let mut runner = Runner::start(command).map_err(|why| format!("{name}: {why}"))?;
        for mode in runner.modes() {
            let own = wanted
                .iter()
                .filter(|case| case.applies_to(&mode) && case.skip_reason(name).is_none());
            let results: Vec<_> = own.map(|case| runner.run(case, &mode)).collect();
            is_good &= results.iter().all(|result| result.failures.is_empty());
            columns.push(Column {
                name: format!("{name} {mode}"),
                results: Some(results),
            });
        }
    }
    for column in &columns {
        eprint!("{}", failures(column));
    }
    print!("{}", render(&areas, &columns));
    Ok(is_good)
}
