//! `site`: writes the reference site.

use crate::{
    cli::SiteArgs,
    error::{Error, describe_io},
    spec::{
        SpecSource,
        compile::report,
        generate::{Destination, write},
    },
    support::{output::print, text::grouped, workspace::workspace},
};
use codegen::{
    Files,
    site::{History, INVENTORY_FILE, Inventory, LANGUAGES, SiteLanguage},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

/// The folder that is written unless another one is chosen, below the workspace.
const FOLDER: &str = "target/site";

/// Writes the site, and opens it if `--open` is set.
pub fn run(args: &SiteArgs) -> Result<(), Error> {
    let started = Instant::now();
    let out: PathBuf = match &args.out {
        Some(out) => out.clone(),
        None => workspace()?.join(FOLDER),
    };
    let destination = Destination::Folder(out.clone());
    destination.require_sensible()?;
    let languages = languages(&args.languages)?;
    let source = SpecSource::open(args.spec.spec.as_deref(), args.spec.with.as_deref())?;
    let history = History {
        changelog: changelog(args),
        previous: args.previous.as_deref().map(inventory).transpose()?,
    };
    let (output, outcome) =
        source.compile_with(|sources| codegen::reference_site(sources, &languages, history));
    let (_, files) = report(&source, output, &outcome, args.spec.notes)?;
    let summary = summary(&files);
    let writing = Instant::now();
    write(&destination, &[(out.clone(), files)], None)?;
    let mut text = summary;
    let phases = outcome.phases.iter().copied();
    let phases = phases.chain([("write", writing.elapsed()), ("total", started.elapsed())]);
    for (phase, time) in phases {
        text.push_str(&format!("{:>9.3} s {phase}\n", time.as_secs_f64()));
    }
    let start = out.join("index.html");
    text.push_str(&format!("{}\n", start.display()));
    print(&text)?;
    if args.open { open(&start) } else { Ok(()) }
}

/// The changelog of this workspace, without its title. A site of another spec has none.
fn changelog(args: &SiteArgs) -> Option<String> {
    if args.spec.spec.is_some() {
        return None;
    }
    let path = workspace().ok()?.join("CHANGELOG.md");
    let text = fs::read_to_string(path).ok()?;
    let entries = text
        .split_once("\n## ")
        .map(|(_, entries)| format!("## {entries}"));
    Some(entries.unwrap_or(text))
}

/// The inventory of an earlier site.
fn inventory(folder: &Path) -> Result<Inventory, Error> {
    let path = folder.join(INVENTORY_FILE);
    let text = fs::read_to_string(&path).map_err(|error| {
        Error::Usage(format!(
            "cannot read {}: {}",
            path.display(),
            describe_io(&error)
        ))
    })?;
    Inventory::read(&text)
        .ok_or_else(|| Error::Usage(format!("{} is not the inventory of a site", path.display())))
}

/// The languages of the site, in the order of its switch.
fn languages(chosen: &[String]) -> Result<Vec<SiteLanguage>, Error> {
    let known: Vec<&str> = LANGUAGES.iter().map(|language| language.id).collect();
    if let Some(unknown) = chosen.iter().find(|id| !known.contains(&id.as_str())) {
        return Err(Error::Usage(format!(
            "there is no language `{unknown}`; choose from {}",
            known.join(", ")
        )));
    }
    let is_chosen =
        |language: &&SiteLanguage| chosen.is_empty() || chosen.iter().any(|id| id == language.id);
    Ok(LANGUAGES.iter().filter(is_chosen).copied().collect())
}

/// The number and size of the files.
fn summary(files: &Files) -> String {
    let pages = files.keys().filter(|path| path.ends_with(".html")).count();
    let bytes: usize = files.values().map(String::len).sum();
    format!(
        "{:>9} pages\n{:>9} files\n{:>9} KB\n",
        grouped(pages),
        grouped(files.len()),
        grouped(bytes / 1000)
    )
}

/// Opens a file in the browser.
fn open(path: &Path) -> Result<(), Error> {
    let program = match std::env::consts::OS {
        "macos" => "open",
        "windows" => "explorer",
        _ => "xdg-open",
    };
    let started = Command::new(program).arg(path).spawn();
    started
        .map(drop)
        .map_err(|error| Error::run(program, &error))
}
