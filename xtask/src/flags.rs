//! Flags know what can be asked for.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{ffi::OsString, path::PathBuf};

/// Generates the SDK and looks after what it is generated from.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Flags {
    #[command(subcommand)]
    pub task: Task,
}

#[derive(Debug, Subcommand)]
pub enum Task {
    /// Write generated/ from the spec
    Regen(Regen),
    /// Print what the compiler understood of a spec
    Inspect(Inspect),
    /// Measure the generator and what it generates, and print the figures as a table
    Bench(Bench),
    /// Run a command and print what it cost, for bench
    #[command(hide = true)]
    Measure {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
        command: Vec<OsString>,
    },
    /// Pull, diff, regen, test, changelog, version: from a new upstream state to what is committed
    Update(Update),
    /// Pack the crates as they would be published, check them, and publish them
    Release(Release),
    /// Look after spec/
    Spec {
        #[command(subcommand)]
        task: SpecTask,
    },
}

#[derive(Debug, Subcommand)]
pub enum SpecTask {
    /// Write spec/contract/ and spec/source.toml from an upstream checkout
    Sync(Sync),
    /// Fetch the upstream repository, then do what sync does
    Pull(Pull),
    /// Say how two specs differ, and what that does to callers
    Diff(Diff),
    /// Do the updates of the past again, one after the other, and print what came of each
    Replay(Replay),
}

/// What to read.
#[derive(Debug, Args)]
pub struct Origin {
    /// A folder laid out as spec/, or the root document of any OpenAPI 3.0 description
    #[arg(long, value_name = "PATH", default_value = None)]
    pub spec: Option<PathBuf>,

    /// A folder whose overlay.yaml, docs/ and names.toml apply to the root document given
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub with: Option<PathBuf>,

    /// Draw every note instead of counting them
    #[arg(long)]
    pub notes: bool,
}

#[derive(Debug, Args)]
pub struct Regen {
    #[command(flatten)]
    pub origin: Origin,

    /// The folder to write [default: generated/]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Change nothing; fail if the folder is not what would be written
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, Args)]
pub struct Inspect {
    #[command(flatten)]
    pub origin: Origin,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct Bench {
    /// The root document of the upstream description [default: looked for in DO_OPENAPI_DIR, then
    /// beside the workspace]
    #[arg(long, value_name = "PATH")]
    pub upstream: Option<PathBuf>,

    /// Measure the generator only, not the compiling of what it makes
    #[arg(long)]
    pub quick: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One object; xtask/README.md names its keys
    Json,
    /// A line for each operation and type
    Text,
}

#[derive(Debug, Args)]
pub struct Diff {
    /// A folder laid out as spec/, the root document of an OpenAPI 3.0 description, a checkout, or an
    /// archive of one (.tar.xz, .tar.gz)
    #[arg(value_name = "OLD")]
    pub old: PathBuf,

    /// The same, of the state to compare with
    #[arg(value_name = "NEW")]
    pub new: PathBuf,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    pub format: Shown,

    /// Print the verdict alone
    #[arg(long)]
    pub verdict: bool,

    /// The version that the verdict moves [default: that of spec/release.toml]
    #[arg(long, value_name = "VERSION")]
    pub version: Option<String>,

    /// Draw every note instead of counting them
    #[arg(long)]
    pub notes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shown {
    /// A line for each cause
    Text,
    /// One object; xtask/README.md names its keys
    Json,
    /// The entry of a changelog
    Markdown,
}

#[derive(Debug, Args)]
pub struct Sync {
    /// The checkout, its specification folder, or the root document
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,

    /// The folder to write contract/ and source.toml into [default: spec/]
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,

    /// Where the checkout came from [default: its origin, else the public repository]
    #[arg(long, value_name = "URL")]
    pub repository: Option<String>,

    /// The commit that is checked out [default: asked of git]
    #[arg(long, value_name = "HASH")]
    pub commit: Option<String>,

    /// The day of that commit, as 2026-08-07 [default: asked of git]
    #[arg(long, value_name = "DAY")]
    pub date: Option<String>,

    /// Change nothing; fail if spec/ is not what would be written
    #[arg(long)]
    pub check: bool,

    /// Draw every note instead of counting them
    #[arg(long)]
    pub notes: bool,
}

#[derive(Debug, Args)]
pub struct Replay {
    /// The folder with the states: archives named by day in it or in its `history`, the newest
    /// unpacked in `specification` [default: DO_OPENAPI_DIR, then beside the workspace]
    #[arg(long, value_name = "DIR")]
    pub from: Option<PathBuf>,

    /// Keep the ledger, the contract and the crate of each state here
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,

    /// Compile nothing
    #[arg(long)]
    pub quick: bool,

    /// Take each state alone, without the ledger of the one before, and compare nothing
    #[arg(long)]
    pub alone: bool,

    /// Name everything that breaks callers, and why
    #[arg(long)]
    pub why: bool,
}

/// Which state of the upstream repository is meant, and where it is.
#[derive(Debug, Args)]
pub struct Upstream {
    /// An archive (.tar.gz, .tar.xz), or the address of one [default: the public repository's]
    #[arg(value_name = "ARCHIVE|URL")]
    pub archive: Option<String>,

    /// The commit, tag or branch to fetch, the commit that a given archive must be of, or the commit
    /// that a checkout is of where git does not say [default: the newest state]
    #[arg(long, value_name = "REV")]
    pub rev: Option<String>,

    /// A checkout that is already here: fetch nothing
    #[arg(long, value_name = "DIR", conflicts_with_all = ["archive", "sha256"])]
    pub from: Option<PathBuf>,

    /// What the sha256 of the archive must be
    #[arg(long, value_name = "HASH")]
    pub sha256: Option<String>,

    /// Give up after so long
    #[arg(long, value_name = "SECONDS", default_value_t = 600, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

#[derive(Debug, Args)]
pub struct Pull {
    #[command(flatten)]
    pub upstream: Upstream,

    /// The folder to write contract/ and source.toml into [default: spec/]
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,

    /// Draw every note instead of counting them
    #[arg(long)]
    pub notes: bool,
}

#[derive(Debug, Args)]
pub struct Update {
    #[command(flatten)]
    pub upstream: Upstream,

    /// Change nothing: show what is different, and whether the SDK can be generated
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct Release {
    /// Publish nothing
    #[arg(long)]
    pub dry_run: bool,

    /// Do not build the packed crates, and stay off the network
    #[arg(long, requires = "dry_run")]
    pub quick: bool,
}
