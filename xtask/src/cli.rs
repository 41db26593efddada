//! The command-line arguments.

#![allow(missing_docs, reason = "the comments are the help texts")]

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{ffi::OsString, path::PathBuf};

/// Generates the SDK and maintains the spec that it is generated from.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generate the SDK in generated/ from spec/
    Regen(RegenArgs),
    /// Write the reference site: a page for each operation and model in each language
    Site(SiteArgs),
    /// Print the API as the compiler understands it
    Inspect(InspectArgs),
    /// Measure the generator and the generated crate, and print a table
    Bench(BenchArgs),
    /// Run a command and print its resource usage (used by bench)
    #[command(hide = true)]
    Measure {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
        command: Vec<OsString>,
    },
    /// Update to a new upstream state: pull, diff, regen, test, changelog and version
    Update(UpdateArgs),
    /// Package the crates, check the packages, and publish them
    Release(ReleaseArgs),
    /// Maintain and compare specs
    Spec {
        #[command(subcommand)]
        command: SpecCommand,
    },
}

impl Command {
    /// The folders in the arguments that the command reads or changes and that an interrupted command may have changed.
    pub fn folders(&self) -> Vec<PathBuf> {
        let folders: Vec<Option<&PathBuf>> = match self {
            Self::Regen(args) => vec![args.out.as_ref(), args.spec.spec.as_ref()],
            Self::Site(args) => vec![args.out.as_ref(), args.spec.spec.as_ref()],
            Self::Inspect(args) => vec![args.spec.spec.as_ref()],
            Self::Bench(_) | Self::Measure { .. } | Self::Update(_) | Self::Release(_) => vec![],
            Self::Spec { command } => match command {
                SpecCommand::Sync(args) => vec![args.to.as_ref()],
                SpecCommand::Pull(args) => vec![args.to.as_ref()],
                SpecCommand::Diff(args) => {
                    vec![Some(&args.compare.old), Some(&args.compare.new)]
                }
                SpecCommand::Replay(args) => vec![args.keep.as_ref()],
            },
        };
        let folders = folders.into_iter().flatten();
        folders.filter(|path| path.is_dir()).cloned().collect()
    }
}

#[derive(Debug, Subcommand)]
pub enum SpecCommand {
    /// Write spec/contract/ and spec/source.toml from an upstream checkout
    Sync(SyncArgs),
    /// Download the upstream repository, then do what sync does
    Pull(PullArgs),
    /// Compare two specs and show the effect on users of the SDK
    Diff(DiffArgs),
    /// Replay the updates between past upstream states and print a table of the results
    Replay(ReplayArgs),
}

/// Which spec to read.
#[derive(Debug, Args)]
pub struct SpecArgs {
    /// A folder laid out like spec/, or the root document of an OpenAPI 3.0 description
    #[arg(long, value_name = "PATH", default_value = None)]
    pub spec: Option<PathBuf>,

    /// A folder whose overlay.yaml, docs/ and names.toml are applied to the root document
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub with: Option<PathBuf>,

    /// Print all notes instead of their count
    #[arg(long)]
    pub notes: bool,
}

#[derive(Debug, Args)]
pub struct RegenArgs {
    #[command(flatten)]
    pub spec: SpecArgs,

    /// The folder to write. Several languages are written to a folder for each below it, such as DIR/rust.
    /// Other files in the folder are kept [default: the folder of each language in this workspace]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// A language to generate; can be repeated [default: all; with --out, rust]
    #[arg(long = "language", value_name = "ID")]
    pub languages: Vec<String>,

    /// Change nothing; fail if the folder is out of date
    #[arg(long)]
    pub check: bool,

    /// Fail if spec/docs describes something that does not exist; otherwise such entries are dropped with a note
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
pub struct SiteArgs {
    #[command(flatten)]
    pub spec: SpecArgs,

    /// The folder to write. Other files in the folder are kept [default: target/site]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// An earlier site: what is new or changed since is marked, and listed on the page of changes
    #[arg(long, value_name = "DIR")]
    pub previous: Option<PathBuf>,

    /// Open the start page in the browser
    #[arg(long)]
    pub open: bool,

    /// A language of the site; can be repeated [default: all]
    #[arg(long = "language", value_name = "ID")]
    pub languages: Vec<String>,
}

#[derive(Debug, Args)]
pub struct InspectArgs {
    #[command(flatten)]
    pub spec: SpecArgs,

    /// The output format
    #[arg(long, value_enum, default_value_t = InspectFormat::Text)]
    pub format: InspectFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InspectFormat {
    /// One JSON object; the file xtask/README.md of the source repository documents its keys
    Json,
    /// One line for each operation and type
    Text,
}

#[derive(Debug, Args)]
pub struct BenchArgs {
    /// The root document of the upstream description [default: searched in DO_OPENAPI_DIR, then
    /// next to the workspace]
    #[arg(long, value_name = "PATH")]
    pub upstream: Option<PathBuf>,

    /// Measure the generator only; do not compile the generated crate
    #[arg(long)]
    pub quick: bool,
}

#[derive(Debug, Args)]
pub struct DiffArgs {
    #[command(flatten)]
    pub compare: CompareArgs,

    /// Print all notes instead of their count
    #[arg(long)]
    pub notes: bool,
}

/// Which descriptions to compare, and how to show what differs.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// The root document of a description, a folder with one and its configuration, a checkout of the upstream repository, or an
    /// archive of one (.tar.xz, .tar.gz)
    #[arg(value_name = "OLD")]
    pub old: PathBuf,

    /// What to compare with, in any of these forms
    #[arg(value_name = "NEW")]
    pub new: PathBuf,

    /// The output format
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,

    /// Print only the verdict
    #[arg(long)]
    pub verdict: bool,

    /// The current version [default: that of the packages]
    #[arg(long, value_name = "VERSION")]
    pub version: Option<String>,
}

impl CompareArgs {
    /// Whether one of the specs is an archive.
    pub fn has_archive(&self) -> bool {
        let is_archive = |path: &PathBuf| {
            let name = path.to_string_lossy();
            path.is_file()
                && [".gz", ".tgz", ".xz", ".tar"]
                    .iter()
                    .any(|end| name.ends_with(end))
        };
        is_archive(&self.old) || is_archive(&self.new)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// A few lines for each change
    Text,
    /// One JSON object; the file xtask/README.md of the source repository documents its keys
    Json,
    /// A changelog entry
    Markdown,
}

#[derive(Debug, Args)]
pub struct SyncArgs {
    /// The checkout, its specification folder, or the root document
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,

    /// The folder to write contract/ and source.toml into [default: spec/]
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,

    /// The repository of the checkout [default: its remote origin, or the public repository]
    #[arg(long, value_name = "URL")]
    pub repository: Option<String>,

    /// The commit of the checkout [default: the one that git reports]
    #[arg(long, value_name = "HASH")]
    pub commit: Option<String>,

    /// The date of that commit, such as 2026-08-07 [default: the one that git reports]
    #[arg(long, value_name = "DAY")]
    pub date: Option<String>,

    /// Change nothing; fail if contract/ is out of date
    #[arg(long)]
    pub check: bool,

    /// Print all notes instead of their count
    #[arg(long)]
    pub notes: bool,
}

#[derive(Debug, Args)]
pub struct ReplayArgs {
    /// The folder with the past states: archives named by date in it or in its history/, and the newest
    /// state unpacked in specification/ [default: DO_OPENAPI_DIR, or a folder next to the workspace]
    #[arg(long, value_name = "DIR")]
    pub from: Option<PathBuf>,

    /// Keep the locked names, the contract and the crate of each state in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,

    /// Compile nothing
    #[arg(long)]
    pub quick: bool,

    /// Generate each state by itself: no names from earlier states, no comparison
    #[arg(long)]
    pub alone: bool,

    /// List every breaking change with its reason
    #[arg(long)]
    pub why: bool,
}

/// Which state of the upstream repository to use.
#[derive(Debug, Args)]
pub struct UpstreamArgs {
    /// An archive (.tar.gz, .tar.xz) or the URL of one [default: the public repository]
    #[arg(value_name = "ARCHIVE|URL")]
    pub archive: Option<String>,

    /// The commit, tag or branch to download. For an archive, the commit that it must contain; for a
    /// checkout, its commit if git does not report one [default: the newest state]
    #[arg(long, value_name = "REV")]
    pub rev: Option<String>,

    /// Use this local checkout instead of downloading
    #[arg(long, value_name = "DIR", conflicts_with_all = ["archive", "sha256"])]
    pub from: Option<PathBuf>,

    /// The expected sha256 of the archive
    #[arg(long, value_name = "HASH")]
    pub sha256: Option<String>,

    /// The timeout of the download
    #[arg(long, value_name = "SECONDS", default_value_t = 600, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

#[derive(Debug, Args)]
pub struct PullArgs {
    #[command(flatten)]
    pub upstream: UpstreamArgs,

    /// The folder to write contract/ and source.toml into [default: spec/]
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,

    /// Print all notes instead of their count
    #[arg(long)]
    pub notes: bool,
}

#[derive(Debug, Args)]
pub struct UpdateArgs {
    #[command(flatten)]
    pub upstream: UpstreamArgs,

    /// Change nothing; show the differences and whether the SDK can be generated
    #[arg(long)]
    pub dry_run: bool,

    /// Stop if spec/docs describes something that upstream removed; otherwise such entries are dropped with a note
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
pub struct ReleaseArgs {
    /// Package and check the crates, but do not publish them
    #[arg(long)]
    pub dry_run: bool,

    /// Do not build the packaged crates and do not use the network
    #[arg(long, requires = "dry_run")]
    pub quick: bool,
}
