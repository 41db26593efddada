//! `generate`: writes the packages that the configuration names.

use crate::{arguments::GenerateArgs, configuration::Configuration, runtime_crates};
use codegen::{Files, Generated, LANGUAGES, Language, Output};
use std::path::PathBuf;
use xtask::{
    error::Error,
    spec::{
        compile::report,
        generate::{Destination, write},
    },
    support::{generated_files::require_unchanged, output::print},
};

/// Writes the packages, or compares them if `--check` is set.
pub fn run(args: &GenerateArgs) -> Result<(), Error> {
    let configuration = Configuration::read(&args.config)?;
    let chosen = match args.languages.is_empty() {
        true => &configuration.languages,
        false => &args.languages,
    };
    let languages = languages(chosen)?;
    let destination = Destination::Folder(configuration.out.clone());
    destination.require_sensible()?;
    let source = configuration.open(&args.config)?;
    let (output, outcome) = source.compile_with(|sources| codegen::generate(sources, &languages));
    let generated = report(&source, output, &outcome, false)?;
    let names = source.updated_names(&outcome);
    let runtime_crates = runtime_crates::folders(&generated, &configuration.out);
    let Generated {
        checked, outputs, ..
    } = generated;
    let mut folders: Vec<(PathBuf, Files)> = outputs
        .into_iter()
        .map(|Output { language, files }| {
            let mut files = files;
            files.extend(language.runtime(&checked));
            (configuration.out.join(language.id), files)
        })
        .collect();
    folders.extend(runtime_crates);
    if args.check {
        let command = format!("openapi-sdk generate --config {}", args.config.display());
        for (folder, files) in &folders {
            require_unchanged(folder, files, &command)?;
        }
        return match names {
            Some((path, _)) => Err(Error::Failed(format!(
                "{} is out of date; run `{command}`",
                path.display()
            ))),
            None => Ok(()),
        };
    }
    write(&destination, &folders, names.as_ref())?;
    let lines = folders
        .iter()
        .map(|(folder, files)| format!("{}: {} files\n", folder.display(), files.len()));
    print(&lines.collect::<String>())
}

/// The languages with these identifiers, or all.
fn languages(ids: &[String]) -> Result<Vec<Language>, Error> {
    if ids.is_empty() {
        return Ok(LANGUAGES.to_vec());
    }
    let known: Vec<&str> = LANGUAGES.iter().map(|language| language.id).collect();
    ids.iter()
        .map(|id| {
            let found = LANGUAGES.iter().find(|language| language.id == id);
            found.copied().ok_or_else(|| {
                Error::Usage(format!(
                    "there is no language `{id}`; choose from {}",
                    known.join(", ")
                ))
            })
        })
        .collect()
}
