//! The command-line arguments.

use crate::configuration::Configuration;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use xtask::{
    cli::{CompareArgs, InspectArgs, InspectFormat, SpecArgs},
    error::Error,
};

/// Generates client libraries for an API from its OpenAPI description.
#[derive(Debug, Parser)]
#[command(name = "openapi-sdk", version)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a configuration, an overlay and the locked names beside a description
    Init(InitArgs),
    /// Generate the packages that the configuration names
    Generate(GenerateArgs),
    /// Compile the description and print all findings
    Check(CheckArgs),
    /// Compare two descriptions and show the effect on users of the packages
    Diff(CompareArgs),
    /// Print the API as the compiler understands it
    Inspect(InspectApiArgs),
    /// Write the reference site: a page for each operation and model in each language
    Site(SiteArgs),
}

#[derive(Debug, Args)]
pub struct InitArgs {
    /// The root document of the description
    #[arg(value_name = "DESCRIPTION")]
    pub description: PathBuf,

    /// The folder to write [default: the folder of the description]
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,

    /// The URL that the description came from, to which its relative URLs are relative
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
}

#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// The folder with the configuration
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub config: PathBuf,

    /// A language to generate; can be repeated [default: those of the configuration]
    #[arg(long = "language", value_name = "ID")]
    pub languages: Vec<String>,

    /// Change nothing; fail if a package is out of date
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The folder with the configuration, or the root document of a description
    #[arg(value_name = "PATH", default_value = ".")]
    pub path: PathBuf,

    /// The form of the findings
    #[arg(long, value_enum, default_value_t = FindingsFormat::Text)]
    pub format: FindingsFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FindingsFormat {
    /// With the line of the source
    Text,
    /// One object
    Json,
    /// Annotations of GitHub Actions
    Github,
}

#[derive(Debug, Args)]
pub struct InspectApiArgs {
    /// The folder with the configuration, or the root document of a description
    #[arg(value_name = "PATH", default_value = ".")]
    pub path: PathBuf,

    /// The output format
    #[arg(long, value_enum, default_value_t = InspectFormat::Text)]
    pub format: InspectFormat,
}

impl InspectApiArgs {
    /// The arguments of the shared command.
    pub fn into_inspect(self) -> Result<InspectArgs, Error> {
        Ok(InspectArgs {
            spec: spec(&self.path)?,
            format: self.format,
        })
    }
}

/// The description at a path, with the corrections of its folder if that is the path.
fn spec(path: &std::path::Path) -> Result<SpecArgs, Error> {
    let (description, with) = match path.is_dir() {
        true => {
            let configuration = Configuration::read(path)?;
            (configuration.description, Some(path.to_owned()))
        }
        false => (path.to_owned(), None),
    };
    Ok(SpecArgs {
        spec: Some(description),
        with,
        notes: false,
    })
}

#[derive(Debug, Args)]
pub struct SiteArgs {
    /// The folder with the configuration
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub config: PathBuf,

    /// The folder to write [default: site below that of the packages]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}
