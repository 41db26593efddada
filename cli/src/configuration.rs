//! What the command line itself reads of the configuration; the compiler reads and checks the rest.

use crate::package_settings;
use serde::Deserialize;
use std::{
    fs,
    path::{Path, PathBuf},
};
use xtask::{
    error::{Error, describe_io},
    spec::SpecSource,
};

/// The name of the configuration.
pub const FILE: &str = "api.toml";

/// The version of packages for which the configuration has none.
pub const VERSION: &str = "0.1.0";

/// Where the description is, and which packages are generated from it.
pub struct Configuration {
    /// The root document.
    pub description: PathBuf,
    /// The identifiers of the languages. Empty for all.
    pub languages: Vec<String>,
    /// The version of the packages.
    pub version: String,
    /// The folder with a folder for each language.
    pub out: PathBuf,
}

#[derive(Deserialize)]
struct File {
    upstream: Option<Upstream>,
    #[serde(default)]
    package: Packages,
}

#[derive(Deserialize)]
struct Upstream {
    description: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Packages {
    languages: Vec<String>,
    version: Option<String>,
    out: Option<String>,
}

/// The number of the first line of its kind, or of the first one.
fn line_of(text: &str, is_this: impl Fn(&str) -> bool) -> usize {
    text.lines().position(is_this).map_or(1, |index| index + 1)
}

impl Configuration {
    /// Reads the configuration in a folder.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        if folder.is_file() {
            return Err(Error::Usage(format!(
                "{} is a file; pass the folder that has the configuration",
                folder.display()
            )));
        }
        let path = folder.join(FILE);
        let text = fs::read_to_string(&path).map_err(|error| {
            Error::Usage(format!(
                "cannot read {}: {}; `openapi-sdk init DESCRIPTION` writes one",
                path.display(),
                describe_io(&error)
            ))
        })?;
        if let Some(problem) = package_settings::problem(&text) {
            let line = text[..problem.position].matches('\n').count() + 1;
            let message = problem.message;
            return Err(Error::Failed(format!(
                "{}:{line}: {message}",
                path.display()
            )));
        }
        let file: File = toml::from_str(&text).map_err(|error| {
            let before = &text[..error.span().unwrap_or_default().start];
            let line = before.matches('\n').count() + 1;
            Error::Failed(format!("{}:{line}: {}", path.display(), error.message()))
        })?;
        let description = file.upstream.and_then(|upstream| upstream.description);
        let description = description.ok_or_else(|| {
            Error::Failed(format!(
                "{} names no description; set `description` in the table `upstream`",
                path.display()
            ))
        })?;
        let document = folder.join(&description);
        if !document.is_file() {
            let line = line_of(&text, |line| line.trim_start().starts_with("description"));
            return Err(Error::Failed(format!(
                "{}:{line}: there is no file {}; `description` in the table `upstream` is relative to this file",
                path.display(),
                document.display()
            )));
        }
        Ok(Self {
            description: document,
            languages: file.package.languages,
            version: file.package.version.unwrap_or_else(|| VERSION.to_owned()),
            out: folder.join(file.package.out.unwrap_or_else(|| "sdk".to_owned())),
        })
    }

    /// Opens the description with the corrections of the folder.
    pub fn open(&self, folder: &Path) -> Result<SpecSource, Error> {
        let source = SpecSource::open(Some(&self.description), Some(folder))?;
        Ok(source
            .keeping_names_in(folder)
            .with_version_text(&self.version))
    }
}
